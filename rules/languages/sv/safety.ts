import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// What Swedish banks, the police and helpdesks warn against, turned round; notes as colleagues write them.

export const safetyGroups = {
  hemligt: [
    '(lösenord|lösenordet|pinkod|pinkoden|pin|pin kod|pin koden|pinkoder|cvv|cvc|cvv koden|cvc koden|cvc kod|cvv kod|säkerhetskod|säkerhetskoden|säkerhetsfrågan|engångskod|engångskoden|engångslösenord|engångslösenordet|sms kod|sms koden|verifieringskod|verifieringskoden|inloggningsuppgifter|inloggningsuppgifterna|inloggning|inloggningen|kortnummer|kortnumret|kortuppgifter|kortuppgifterna|bankuppgifter|svarskod|svarskoden|kontrollkod|kontrollkoden|puk|puk kod|puk koden|api nyckel|api nyckeln|api nycklar|återställningskod|återställningskoder|återställningsfras|kod från bankdosan|koden från dosan|koden från appen|bankid kod|bankid koden|användarnamn och lösenord|användarnamn och lösenordet|tresiffriga koden|fyrsiffriga koden|sexsiffriga koden|koden på baksidan|siffrorna på baksidan|privata nyckel|privata nyckeln|portkoden hemma)',
  ],
  ditt: [
    '(ditt|din|dina|det|den|de|ert|er|era|hela|ditt fullständiga|ditt nuvarande|ditt gamla|ditt nya|din fyrsiffriga|din nuvarande|den tresiffriga|den fyrsiffriga|den sexsiffriga|ditt användarnamn och|ditt kortnummer och|både|även|också)',
  ],
} satisfies Record<string, PhraseList>

export const safety = {
  secretRequests: [
    '(behöver|skicka|mejla|uppge|ge|läs upp|svara med|läsa upp|lämna) … (koden|siffrorna|kod) (från|på|i|som (kom|kommer|står)) (din|ditt|på|via|i)? (sms*|dosan|dosa|bankdosa|bankdosan|mobilen|kortet|app|appen|mobilt)',
    '(foto|bild|kopia|bilder) (på|av) (ditt)? (kortets|bankkortets|kreditkortets|betalkortets) (båda|bägge|framsida|baksida|fram|bak)',
    '(svara|svarar|mejla|skicka|sms:a|skriv|ge|lämna|uppge) (du)? … … (koden|lösenordet|pinkoden|siffrorna) (som)? (du|ni) (loggar|använder|har|fick|får|brukar|skriver|knappar|legitimerar)',
    'vilket (lösenord|användarnamn och lösenord|kortnummer) (har|använder|valde|fick) du',
    'vilken (pinkod|pin|kod|säkerhetskod|engångskod) (har|använder|valde|fick) du',
    '(mejla|skicka|ge|läs upp|uppge|sms:a|berätta|säg) (mig|oss|upp)? (koden|den kod|siffrorna|engångskoden) (som)? (du|ni) (nyss|just|precis)? (fick|får|har fått|ser) (på|via|i|per)? (sms|appen|mejl|dosan|telefonen)?',
    '(svara|svarar) (gärna)? (på|till)? (det här|detta)? (mejlet|meddelandet|sms:et)? (här)? med ({ditt})? {hemligt}',
    '(ditt|din|dina) * (och|samt|plus) ({ditt})? {hemligt} $',
    '(behöver|vill ha|skicka|mejla|uppge|ange) (ditt|din|dina) (*)? (och|samt) ({ditt})? {hemligt}',
    '(fota|fotografera|skanna|scanna|plåta) (av)? (båda sidor|båda sidorna|fram|framsidan|baksidan|ditt|hela) … (kortet|bankkortet|kreditkortet|bankkort|kreditkort|betalkort)',
    '(koden|siffrorna|kod) (från|i|på) (dosan|bankdosan|appen|baksidan)',
    '(skicka|mejla|maila|sms:a|messa|uppge|ange|lämna|ge|berätta|dela|meddela|svara med|skriv|bifoga|läs upp|delge|vidarebefordra|posta|bekräfta|fota|fotografera) (gärna|även|också|då|bara|under tiden|snarast|över|in|hit|mig|oss|med dig av|till oss|vänligen)? (mig|oss|in|över|under tiden)? ({ditt})? {hemligt}',
    '(skicka|mejla|maila|sms:a|uppge|ange|lämna|ge|bifoga|svara med|dela|meddela) … (och|samt|inklusive|plus|med|eller) ({ditt})? {hemligt}',
    '(kan|skulle|vill|får|kunde) (du|jag|vi|ni) (vänligen|snälla|också|även|bara|kunna)? (skicka|mejla|maila|sms:a|uppge|ange|lämna|ge|berätta|dela|meddela|få|ta|läsa upp|bekräfta|be om|skriva) (mig|oss|över|in|om|med)? ({ditt})? {hemligt}',
    'får (jag|vi) (be om|få|också)? ({ditt})? {hemligt}',
    '(jag|vi) (behöver|måste ha|vill ha|saknar|kommer att behöva|skulle behöva|behöver också|ber om|kräver) (även|också|bara|nu|veta|få)? ({ditt})? {hemligt}',
    'behöver (jag|vi) (även|också|bara|nu|veta|få)? ({ditt})? {hemligt}',
    '(vad|vilken|vilket) (är|har) (din|ditt|den|du för|du) {hemligt}',
    '(vad är|vilken är) {hemligt}',
    '{hemligt} (som)? du (fick|har fått|får|använder|valde) (via|på|i|per)? (sms|appen|mejlet|dosan)? (till|så|behöver) (mig|oss|jag|vi)',
    '(en)? (bild|kopia|foto|bilder|skärmbild) (på|av) (båda sidor av|fram och baksidan av|baksidan av|framsidan av|ditt)? (ditt|kortet|bankkortet|kreditkortet|ditt bankkort|ditt kreditkort|ditt betalkort) (bankkort|kort|kreditkort|betalkort)?',
    '(bekräfta|verifiera) (ditt|din) {hemligt} (här|nedan|i svaret|via mejl|genom att svara|i ditt svar)',
  ],
  noSecretRequests: [
    '(aldrig|inte|ej|ingen|utan att|undvik|varken|låt bli) … (skicka|mejla|lämna|uppge|dela|berätta|be|ber|fråga|frågar|efterfråga|begär|behöver|ge|avslöja|ange|lämna ut|skriva|sprid|veta)',
    '(skicka|mejla|lämna|uppge|dela|berätta|be|ber|fråga|frågar|ge|avslöja|ange|lämna ut|skriv|behöver) (du|vi|jag|oss|ut|då|därför)? (aldrig|inte|ej) *',
    '(de)? (sista|första|fyra sista|två sista|tre sista|senaste) (två|tre|fyra|sex|{number})? (siffrorna|siffror|tecknen)',
    '(glömt|tappat|bytt|byt|byta|ändra|ändrar|återställa|återställ|återställer|skapa|skapar|välj|väljer|spara|uppdatera|förnya|beställ|beställer|nytt|ny) (bort|om|gärna|du|ett|en|ditt|din|nu)? (ett|en|ditt|din|nytt|ny)? (nytt|ny|eget|egen)? {hemligt}',
    '(ange|skriv|skriv in|fyll i|knappa in|uppge|bekräfta|lämna) ({ditt})? {hemligt} (i|på|in i|in på|via) (appen|sidan|hemsidan|inloggningssidan|formuläret|rutan|fältet|terminalen|automaten|dosan|mina sidor|inloggningen|vår|vårt|den säkra|portalen|routern|webbläsaren|telefonen|skärmen|enheten)',
    '(säker|säkert|krypterad|krypterat) (formulär|länk|sida|portal|uppladdning|kanal)',
    '(om|när|ifall) (någon|de|bluffmejl|samtal|ett mejl|ett sms|bedragare) … (ber|frågar|begär|efterfrågar|vill)',
    '(vi|jag|systemet|banken|sidan|knappen) (skickar|ger|visar|mejlar|sms:ar|har skickat|kan skicka|kommer att skicka) (dig|ett|en|nytt|ut)?',
    '{hemligt} (till|åt) dig',
    '(skicka|mejla|sms:a) (dig|ut) (ett|en)? (nytt|ny)?',
  ],
  secretLabels: [
    '(ditt|din|det|den|nya|nytt|ny|tillfälliga|tillfälligt|tillfällig|initiala|ditt nya|ditt tillfälliga|din nya|det nya)? (lösenord|lösenordet|lösen|lösen ord|pinkod|pinkoden|pin|pin kod|pin koden|puk|puk kod|portkod|portkoden|dörrkod|dörrkoden|larmkod|larmkoden|kod till dörren|kod till porten|koden till (porten|dörren|larmet|nyckelskåpet)|api nyckel|api nyckeln|nätverksnyckel|nätverksnyckeln|wifi lösenord|wifi lösenordet|nyckelkod|åtkomstkod|åtkomstkoden|cvv|cvc|kodordet|kodord) (är|:|=|blir|är nu|lyder|ändrat till|satt till|är :)',
    '(lösenord|lösenordet|pinkod|pinkoden|lösen) (till|för) … (är|:|=)',
    '(återställt|nollställt|ändrat|bytt|satt) (ditt|din|det)? (lösenord|lösenordet|pinkod|pinkoden|pin) till',
    '(logga in|loggar in|loggar du in|inloggning|användarnamn|användare|konto|login) … (lösenord|lösenordet|lösen|pinkod) (:|=|är)?',
    '(,|/) (lösenord|lösenordet|lösen|pinkod)',
    '(med|använd|och|samt) (lösenordet|pinkoden|lösenord|lösen|koden)',
  ],
  noSecretValues: [
    '(det|den|de|ett|en|ditt|din|vårt|vår|mitt|min|detta|denna|inte|ej|nu|och|eller|i|på|till|av|för|från|med|som|att|är|var|så|också|bara|endast|även|fortfarande|krävs|behövs|felaktigt|fel|rätt|ogiltigt|giltigt|utgånget|nedan|ovan|här|bifogat|samma|oförändrat|okänt|säkert|osäkert|starkt|svagt|kort|långt|dolt|synligt|sparat|krypterat|skickat|skickas|återställt|ändrat|bytt|spärrat|låst|upplåst|aktivt|valfritt|tryckt|skrivet|personligt|privat|hemligt|saknas|tillfälligt|unikt|nytt|gammalt|längre|byt|byter|ändra|ange|skriv|använd|välj|klicka|logga|du|vi|jag|ni|hen|hon|han|om|när|sedan|innan|minst|högst|tecken|bokstäver|siffror|exakt|bokstav|inom|via|per|alltid|aldrig|ingen|inget|något|någon|två|tre|fyra|fem|sex|sju|åtta|tio|tolv|kommer|får|fick|måste|ska|kan|vill|har|blev|blir|stämmer|fungerar|funkar|gäller|går|ligger|står|finns|hittar|måndag|idag|fortfarande|inloggning|sida|fält|case|känsligt|redo|klart|eget|klar|spärrad|spärrat|personlig|hemlig|samma)',
  ],
  exampleMarkers: [
    '(till exempel|t ex|t.ex|exempelvis|exempel|såsom|påhittat|påhittad|liknande|demo|format|mönster|typ|i stil med|fiktivt|fiktiv)',
  ],

  internalMarkers: [
    '(:|[|/|#|*|^) (nämn|säg|berätta|avslöja|skriv|erbjud|erkänn) (inte|inget|inte något|ingenting|ej|aldrig) (att|om|hur|vad|varför|något)',
    '[ {capital} (:|,) (kan du|kolla|dubbelkolla|fråga|ring|nämn|säg|glöm|stäm|vet du|får|stämmer|ta|titta|hör|gör)',
    '{capital} (:|,) kan du (kolla|dubbelkolla|fråga|stämma av|godkänna) … (innan|före)',
    '(endast|bara|enbart) för (kollegor|kolleger|personal|medarbetare|handläggare)',
    '[ (kolla|dubbelkolla|fråga|stäm av|hör|bekräfta) (med|av med)? {capital} (om|att|först|innan|vad)',
    '^ (=INTERNT|=INTERN)',
    '^ ((internt|intern|intern notering|internt meddelande|intern kommentar|intern info|endast internt|bara internt|enbart internt|för internt bruk|personal|endast personal|till kollegor|not till kollega|notering till|obs internt|utkast|kladd|draft|todo|att göra|att göra innan utskick|minnesanteckning|påminnelse till mig själv|till mig själv|not till mig själv|anteckning|handläggarnotering|teamet internt|fyi team|till teamet|till backoffice|till ekonomi|till chefen|handledning) (:|-|]|/|>))',
    '(för|endast för|enbart för|bara för|till) (internt|intern) (bruk|användning|information|kännedom|hantering)',
    '(ej|inte|aldrig|får inte|ska inte) (skickas|visas|delas|skicka|visa|dela|vidarebefordras|vidarebefordra|nämna|nämn|lämnas ut|gå|för|till) (det|detta|det här|denna|med|ut)? (till|för|med|med till)? (kund|kunden|kunder|kunderna|extern|externt|gästen|patienten|medlemmen|användaren|hyresgästen|beställaren)',
    '(skicka|visa|dela|vidarebefordra|nämn|säg|lova|berätta|avslöja|skriv) (inte|ej|aldrig|inget|ingenting) (det|detta|det här|om|något)? (här)? (till|för|med|att|om)? (kund|kunden|kunder|gästen|patienten|medlemmen|användaren|hyresgästen|henne|honom|marginalen|rabatten|interna)',
    '(ej|inte) (till|för) (kund|kunden|kunder|extern|externt bruk)',
    '(ta bort|radera|stryk|plocka bort|kom ihåg att ta bort) (den här|detta|det här|denna|detta stycke|allt)? (raden|stycket|stycke|notisen|kommentaren|texten|rad)? (innan|före) (du skickar|utskick|det skickas|det går|sändning|vi skickar|skickas)',
    '(kolla|dubbelkolla|kontrollera|granska|godkänn|stäm av|läs igenom|korrläs|checka|fråga|bekräfta) … (innan|före) (det|den|detta|vi|jag|du|utskick|mejlet) (här)? (går|skickas|skickar|skicka|skickas ut|kommer)? (iväg|ut|i väg|till kund|skickas|skickar|svaret|mejlet)?',
    '(innan|före) (det|den|detta|mejlet|svaret) (här)? (går|skickas) (iväg|ut|i väg|till kund)',
    '(måste|ska|behöver|bör) (godkännas|granskas|stämmas av|kollas|signeras) (av|med) (juridik|chef|chefen|ekonomi|teamledaren|{capital}|ledningen|marknad) (innan|före|först)?',
    '(inväntar|väntar på|avvaktar) (godkännande|klartecken|ok|okej) (från|av) (chef|chefen|juridik|ekonomi|ledningen|teamledaren)',
    '(todo|fixme|=TODO|=FIXME) (:|-)?',
    '/ / (todo|fixme|dubbelkolla|kolla|fråga|obs|notera|ta bort|internt|kontrollera|stäm)',
    '{capital} : (kolla|dubbelkolla|kan du|fråga|ta bort|glöm inte|stäm av|godkänn|granska|läs igenom|obs|notera|hör med|titta)',
    '(använd|välj|skicka) (denna|den här|detta|det här) (mall|mallen|makrot|svaret|snippet|standardsvaret|texten) (endast|bara|om|när|till|för)',
    '(uppgradera|skicka|eskalera|lyft|bolla) (detta|det här|den|ärendet) (till|upp till) (l2|l3|andra linjen|tredje linjen|second line|nivå 2) (om|när|innan|efter)',
  ],
  customerRemarks: [
    '(nämn|säg|visa|lova|avslöja|skriv|berätta) (inte|inget|aldrig|ej) (*|om *|något om *)? (till|för|inför) (kunden|kund|gästen|henne|honom|patienten|medlemmen)',
    '^ (obs)? (kunden|kund|gästen|patienten|hyresgästen|användaren|medlemmen|damen|gubben|tanten|killen|snubben) (är|var|verkar|låter|har|vill|hotar|påstår|säger|ringer|gnäller|klagar|tjatar) … (arg|förbannad|irriterad|sur|dum|korkad|jobbig|svår|otrevlig|trög|ljuger|aggressiv|galen|omöjlig|besvärlig|hotfull|gnällig|vip|full|advokat|igen|hysterisk|rasande|kinkig|lögnare)',
    '(kunden|kund|gästen|användaren) (är|var|verkar|låter) (väldigt|jätte*|skit*|lite|så|riktigt|otroligt|ganska|en|ett)? (arg|förbannad|irriterad|sur|dum|korkad|jobbig|otrevlig|trög|aggressiv|galen|omöjlig|besvärlig|gnällig|gnällspik|mardröm|pain|rättshaverist|hopplös|hysterisk|rasande|kinkig|idiot)',
    '(säg|berätta|nämn|avslöja|lova|skriv) (inte|inget|ingenting|aldrig) (det|om|något|till|för)? (till|för|om)? (kunden|henne|honom|kund|gästen|patienten|dem)',
    '(göm|dölj|mörka|håll tyst om) (detta|det här|det|felet) (för|från|inför) (kunden|kund|henne|honom)',
    '(den här|denna|denne) (gnällspiken|gnällspik|idioten|tjatiga|jobbiga|besvärliga|stollen|knäppskallen|tönten|haveristen|rättshaveristen|tanten|gubben)',
    '(bli av med|få tyst på|lugna|stoppa) (honom|henne|kunden|den här kunden)',
    '(gnällspik|gnällspiken|rättshaverist|kverulant|kverulanten)',
    'återkommande (gnällare|klagare|kverulant)',
  ],
  colleagueRequests: [
    '(kan|skulle|vill|hinner|orkar) (du|någon) (kolla|ta|titta|kika|fixa|hjälpa|dubbelkolla|bekräfta|godkänna|ringa|svara|se|lägga|eskalera|hantera|granska|snabbt|gärna|också|snälla|säga)',
    '(kolla|ta|titta|kika|fixa|dubbelkolla|godkänn|granska|hantera|ring|se|svara|lägg|eskalera|vet du|stämmer|har vi|är det ok|ok att|snälla) (gärna|på|här|det|den|detta|om|in|över|du|att|på det)',
  ],
  noInternalMarkers: [
    '(internt|intern|interna|internal) (serverfel|server error|fel|hårddisk|hårddisken|minne|enhet|lagring|batteri|ljud|ip|nätverk|mikrofon|antenn|transport|nummer|revision|kommunikation|utredning|rutin)',
    '(interna|den interna) *',
    'kunden är (alltid)? (kung|i centrum)',
  ],
} satisfies Partial<SafetyWords>
