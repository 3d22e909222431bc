import type { ToneWords } from '../../../src/language/lexicon/tone.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Collected by hand from what Swedish support agents write when they are tired, against the advice of Språkrådet, Afa Försäkring and
// NTA on letters and mail. Each phrase carries the words that make it hurt; `ju` and `väl` often are what turns a step into a reproach.

export const toneGroups = {
  /** Imperatives of instructions. Not those of an invitation: `svara bara`, `hör bara av dig`. */
  steg: [
    '(klicka|dubbelklicka|högerklicka|tryck|välj|markera|bocka|kryssa|dra|släpp|svep|skrolla|scrolla|skriv|fyll|klistra|kopiera|öppna|stäng|starta|logga|ladda|installera|avinstallera|uppdatera|radera|ta bort|rensa|töm|spara|exportera|importera|aktivera|inaktivera|slå|stäng|sätt|koppla|anslut|dra ur|byt|ändra|gå|läs|googla|sök|följ|använd|gör|kör|mät|rengör|vrid|skruva|lägg|packa|skanna|kolla|kontrollera|se till|bläddra|ställ in)',
  ],
  stegInf: [
    '(klicka|trycka|välja|markera|bocka|kryssa|dra|skriva|fylla|klistra|kopiera|öppna|stänga|starta|logga|ladda|installera|uppdatera|radera|ta|rensa|tömma|spara|aktivera|slå|sätta|koppla|ansluta|byta|ändra|gå|läsa|googla|söka|följa|använda|göra|köra|mäta|vrida|lägga|kolla|kontrollera|vänta|betala|boka|beställa|skicka|ringa|tänka)',
  ],
  sagt: [
    '(sagt|sade|sa|skrivit|skrev|nämnt|nämnde|förklarat|förklarade|påpekat|påpekade|meddelat|meddelade|upplyst|upplyste|informerat|informerade|poängterat|understrukit|framhållit|svarat|svarade|berättat|berättade|klargjort|konstaterat|angett|besvarat|redogjort|påmint)',
  ],
  flera: [
    '(flera gånger|många gånger|upprepade gånger|ett flertal gånger|två gånger|tre gånger|gång på gång|otaliga gånger|redan|tidigare|ju|tydligt)',
  ],
  vårtMejl: [
    '(mitt|vårt|mina|våra) (tidigare|förra|senaste|föregående|första|ursprungliga|två|tre|många)? (mejl|mail|mejlet|meddelande|meddelanden|svar|brev|besked|instruktioner|förklaring|påminnelser|sms|inlägg)',
  ],
  /** Supines of what customers do wrong. */
  slarvat: [
    '(glömt|missat|slarvat|misslyckats|försummat|underlåtit|struntat|ignorerat|nonchalerat|misskött|klantat|klantat till|slarvat bort|förstört|sabbat|orsakat|vållat|brutit mot|missförstått|missuppfattat|förväxlat|hanterat fel|skött dåligt|haft sönder|tappat bort|rört till|strulat|trasslat till)',
  ],
  angett: [
    '(angett|angivit|angav|skrivit in|skrivit|skrev|skrev in|fyllt i|fyllde i|matat in|matade in|knappat in|valt|valde|uppgett|uppgivit|uppgav|lämnat|lämnade|gett|gav|gjort|gjorde|använt|använde|beställt|beställde|skickat|skickade|kopplat|kopplade|installerat|installerade|tryckt|tryckte|klickat|klickade|monterat|monterade|ställt in|tolkat|läst|laddat upp|bifogat|betalat|packat)',
  ],
  fel: ['(fel|felaktig|felaktiga|felaktigt|en felaktig|ett felaktigt|en ogiltig|ett ogiltigt|på fel sätt|ofullständiga|ofullständigt)'],
  /** Supines and past forms of what customers leave undone. */
  plikt: [
    '(bifogat|skickat|skickat in|angett|angivit|svarat|betalat|läst|följt|fyllt i|uppgett|uppdaterat|meddelat|sagt till|sagt|kontrollerat|kollat|skrivit under|undertecknat|lämnat|lämnat in|returnerat|bekräftat|sparat|ringt|hört av dig|valt|registrerat|aktiverat|gjort det|gjort som|gjort vad|lyssnat|säkerhetskopierat|startat om|återkommit|kompletterat|besvarat|avbokat|anmält|brytt dig|orkat|läst igenom|tagit med|packat|dragit ur|stängt av|laddat|städat|märkt|informerat)',
  ],
  pliktPret: [
    '(bifogade|skickade|angav|svarade|betalade|läste|följde|fyllde|uppgav|uppdaterade|meddelade|sa|sade|kontrollerade|kollade|undertecknade|lämnade|returnerade|bekräftade|sparade|ringde|valde|registrerade|aktiverade|lyssnade|avbokade|anmälde|kompletterade|informerade|tog med|gjorde)',
  ],
  tvivelord: [
    '(brådskande|akuta|akut|jätteakuta|viktiga|superviktiga|livsviktiga|problem|problemet|fel|felet|kris|krisen|katastrof|katastrofen|katastrofala|nödsituation|nödläge|trasiga|defekta|stulna|försvunna|borttappade|expert|expertis|skada|skadan|skador|reklamation|klagomål|behov|bevis|enorma|allvarliga|oacceptabla|hjälp|misstag|olycka|sjukdom|erfarenhet|önskemål|rättigheter|prioriterade|bugg|buggen|research|forskning|analys)',
  ],
} satisfies Record<string, PhraseList>

const minimisedSteps: PhraseList = [
  '{steg} (bara|helt enkelt|ju) (*en|*et|*na)',
  'du (klickar|trycker|startar|loggar|öppnar|väljer|fyller|byter|drar|stänger|går|laddar|skriver|ringer) helt enkelt',
  '(klickar|trycker|startar|loggar|öppnar|väljer|fyller|byter|drar|stänger|går|laddar|skriver) du helt enkelt',
  '{steg} (ju|helt enkelt|bara) (på|om|i|in|ner|ut|ur|av|till|upp|den|det|din|ditt|knappen|länken|filen|ett|en|dina|där|igen|den här|från|genom)',
  'du (behöver|måste|kan|får|ska) (ju|helt enkelt|faktiskt) (bara)? {stegInf}',
  'du behöver (väl|ju) bara',
  '(det|då) är (ju|väl|faktiskt|egentligen|helt enkelt) bara att',
  'är det (ju|väl|faktiskt|egentligen|helt enkelt) bara att',
  '(så)? svårt (är|kan) det (väl)? inte (vara)? att',
  'mer än så (är|behövs) det inte',
]

const minimisers: PhraseList = ['bara', 'helt enkelt', 'ju']

const obviousnessClaims: PhraseList = [
  '(det|detta) är (väl|ju) (inget|inte något|knappast något) (konstigt|märkvärdigt|svårt|krångligt) (med|i)?',
  '(det|detta|så mycket) (borde|bör|ska|kan) (väl|ju|nog)? (du|ni|alla|vem som helst|till och med du) (väl|ju|nog|faktiskt)? (klara|fixa|förstå|begripa|veta|kunna|greja)',
  '(det|detta) är (bara|ju|väl|helt enkelt|rent)? (vanligt)? (sunt förnuft|vanligt vett|ren logik|logik|allmänbildning|baskunskap|grundkunskap)',
  'du måste (ju|väl) (förstå|inse|begripa|fatta)',
  '(det|detta|det här) är (väl|ju|faktiskt)? inte (så|särskilt) (himla|jätte|väldigt|vansinnigt)? (svårt|krångligt|komplicerat)',
  '(det|detta|det här) (borde|bör|ska) (väl|verkligen|ju|faktiskt)? inte vara (något|några|så|särskilt)? (problem|svårt|krångligt|svårigheter)',
  'ens (för)? (en)? (total|absolut)? (nybörjare|barn|femåring|amatör)',
  '(även|till och med) för (dig|en nybörjare|nybörjare|en amatör|ett barn|mormor)',
  'som (du|man|ni) (förhoppningsvis|säkert|nog|ju|kanske|väl|förstås|naturligtvis) (begriper|fattar|inser|förstår)',
  '^ (självklart|givetvis|naturligtvis|självfallet) (måste|behöver) (*en|*et|man|kortet|ett|en)',
  '(varenda|vartenda) (unge|kotte|människa|barn|kund)',
  '(det|detta|det här) är (ju|faktiskt|verkligen)? (superenkelt|superlätt|jätteenkelt|jättelätt|skitlätt|hur enkelt|hur lätt|löjligt enkelt)',
  '(ska|kan|får|måste) (jag|vi) (väl|nu)? (försöka)? förklara (det|detta|det här)? (igen)? (riktigt|extra|väldigt)? (långsamt|enkelt|tydligt)',
  '^ (självklart|givetvis|naturligtvis|självfallet|uppenbarligen) (måste|behöver|borde) du (ju|först|själv|också|ha|betala|logga|starta)?',
  '^ (självklart|givetvis|naturligtvis|självfallet) (går|fungerar|funkar|kan) (det|den|detta) inte',
  'du måste (ju)? (självklart|naturligtvis|givetvis|självfallet)',
  '(det)? säger (ju|väl|nästan)? sig (väl|ju|nästan)? (självt|själv)',
  '(som|vilket|det) (ju)? (alla|var och en|varje människa|varje användare|de flesta|hela världen) (ju|redan|väl)? (vet|förstår|begriper|känner till)',
  'det (vet|förstår|begriper|fattar|ser|klarar) (väl|ju|nog)? (alla|vem som helst|var och en|varje människa)',
  '(vem som helst|vilken dåre som helst|minsta barn|varje barn) (kan|klarar|förstår|begriper|fattar|ser|vet|hade|skulle)',
  '(det|detta) (klarar|förstår|begriper|fattar|fixar|kan|vet|kunde|hade) (ju|väl|till och med|även|t ex|nog|faktiskt)? (till och med|även)? (ett barn|barn|en femåring|en treåring|en sexåring|en tioåring|min (mormor|farmor|morfar|farfar|mamma|son|dotter)|en nybörjare|nybörjare|en apa|en {number} åring|dagisbarn|ett dagisbarn|en idiot|vem som helst)',
  '(till och med|även|t o m) (ett barn|barn|en (total|ren|absolut)? nybörjare|nybörjare|en femåring|en treåring|en {number} åring|en apa|min (mormor|farmor|morfar|farfar|mamma)|mormor|farmor|dagisbarn|en lekman) (kan|klarar|förstår|hade|skulle|fixar|begriper)?',
  '(ett barn|en femåring|en treåring|en sexåring|en tioåring|en {number} åring|ett dagisbarn|en lekman) (kan|klarar|förstår|hade|skulle|fixar|begriper|kunde)',
  '(barnlek|barnleken|barnsligt enkelt|barnsligt lätt|raketforskning|hjärnkirurgi|kärnfysik|plättlätt|lätt som en plätt|pipenkelt|busenkelt|skitenkelt|svinenkelt|löjligt lätt|löjligt enkelt|hur enkelt som helst|hur lätt som helst|enkelt som en plätt|enkel matematik|sunt bondförnuft|allmänbildning|grundskolenivå|dagisnivå|datorkunskap 1a)',
  'svårare än så (är|var|behöver|blir) det (faktiskt|ju|inte)',
  '(så|särskilt|speciellt) (svårt|krångligt|komplicerat|märkvärdigt) (är|kan|var) det (väl|ju|faktiskt|då|nog)? (inte|knappast)',
  'det (är|kan) (väl|ju|faktiskt|verkligen|då|knappast) (väl|ju|knappast)? (inte)? (vara)? (så|särskilt|direkt|speciellt)? (svårt|krångligt|komplicerat)',
  'det är inte (så|särskilt|direkt|precis|speciellt) (svårt|krångligt|komplicerat|märkvärdigt)',
  '(det|detta) är (ju|väl|faktiskt|egentligen|verkligen|ganska|väldigt|mycket|rätt|helt|så|fullständigt|tämligen) (ju|väldigt|mycket|ganska|rätt)? (enkelt|lätt|självklart|uppenbart|solklart|logiskt|grundläggande|elementärt|självförklarande|basic|basalt|givet)',
  '(det|detta) är (uppenbart|solklart|elementärt|självförklarande|sunt förnuft|basic|basal kunskap|grundläggande (kunskap|kunskaper|datorvana|datorkunskap))',
  '(borde|bör) (väl|ju|faktiskt|rimligen)? (vara|framstå som) (ganska|rätt|ju)? (självklart|uppenbart|solklart|självförklarande|sunt förnuft|allmän kunskap|allmänt känt)',
  '(enkel|basal|elementär|grundläggande) (läsförståelse|datorvana|matematik|logik|huvudräkning)',
  '(jag|vi) (ska|kan|får|måste) (väl)? (försöka)? förklara (det|detta)? (igen)? (långsamt|riktigt enkelt|så enkelt|på ett enkelt sätt|extra tydligt|så att (även|till och med)? du (förstår|hänger med|begriper))',
  'så (enkelt|lätt|tydligt) att (även|till och med) (du|ni|ett|en)',
  '(lite|nog|kanske|alldeles)? för (svårt|tekniskt|avancerat|komplicerat|krångligt) för dig',
  '(om|när) man (bara)? tänker efter (lite|en sekund|en stund)?',
  'det kan (väl|ju)? (inte|knappast) ha undgått dig',
  '(överlåt|lämna) (det|sådant|sånt) (till|åt) (experterna|proffsen|oss proffs|de vuxna)',
  '(du|ni) (förstår|inser|begriper) (väl|nog|säkert|ju) att',
  '(inser|förstår|begriper) du inte att',
  'lilla (vän|gumman|du)',
  'lille vän',
]

const noObviousnessClaims: PhraseList = [
  '(inte|aldrig|sällan|knappast|för att|att|göra|gör|gjort) (det|den)? (alltid|helt|så|särskilt|alldeles|lika|alls)? (lätt|enkelt|självklart|uppenbart|logiskt|solklart)',
  '(lätt|enkelt|lätta) att (missa|glömma|förväxla|förbise|blanda|ta fel|göra fel|hamna|tappa|tro)',
  '(är|var|blir) (väldigt|mycket|ganska|inte|också)? (lätt|enkelt) att (hitta|nå)',
  '(om|hoppas) (det|detta) är (så)? (enkelt|lätt|svårt)',
  '(du|ni) (förstår|inser) säkert (att|hur|varför)',
]

const corrections: PhraseList = [
  '(där|nu|då|faktiskt|tyvärr|dessvärre|här) har du (faktiskt|helt|ju|tyvärr|alldeles)? fel $',
  '(där|nu|då|faktiskt|här) har du (faktiskt|helt|ju|tyvärr|alldeles)? fel (om|,|:|i|när|;|.|för)',
  'du har (faktiskt|helt|ju|dessvärre|alldeles|totalt|fullständigt) (fel|missförstått|missuppfattat|bakvänt)',
  'du har (totalt|helt|fullständigt)? (missförstått|missuppfattat) (allt|allting|hela|saken|poängen|det hela|vad|hur)',
  '^ (nej|men|fast|faktiskt) , (du har fel|där tar du fel|det stämmer inte alls)',
  '(där|nu) (tar|misstar) du (dig)? (fel)?',
  'får jag lov att rätta dig',
  'låt mig (rätta|upplysa|undervisa) dig',
]

const ironicFormulas: PhraseList = [
  '^ (åh|oj|jaså|jaha|nämen|ja) (,)? (så|vad|hur) (praktiskt|smart|lägligt|bekvämt|typiskt|fiffigt|klyftigt|oväntat|roligt|kul)',
  '^ (jaså|jaha|jasså) (,)? (nu|då|så nu) (var|är|blev|ska|passar|går|duger|kan|hade)',
  'tack för (den|det) (oerhört|otroligt|mycket|ytterst)? (värdefulla|insiktsfulla|lysande|fantastiska|geniala|användbara|ovärderliga) (upplysningen|informationen|tipset|insikten|rådet|kommentaren|frågan)',
  '^ (så|vad|hur) (himla|otroligt|väldigt|oerhört|jäkla|fantastiskt) (smart|klyftigt|fiffigt|genomtänkt|intelligent|praktiskt) (av dig)? att',
  '(vilken|vilket) (chock|överraskning|sensation|nyhet) (att|när|för)',
  '(ju|verkligen|minst sagt) (väldigt|otroligt|jätte)? (genomtänkt|klyftigt|snillrikt|intelligent) $',
  'tänk att man (måste|ska|behöver|kan|faktiskt)',
  '(rullar|rulla|rullat) tummarna',
  '(sitter) (ju)? (bara|inte bara) (här)? (och|i)? (rullar|väntar på (just)? (dig|ditt))',
  'tack för (ingenting|inget|absolut ingenting)',
  'lycka till med (det|det då|det där|den saken)',
  '(ja|jaha|då|så) (,)? lycka till (med|att)',
  '^ (jaha|jasså|jaså|oj|oj oj|åh|wow|nej men|men|och) (,)? (vilken|vad|så|tänk|va) (otrolig|en|stor|himla)? (överraskning|chock|sensation|överraskande|oväntat|otippat)',
  '(vilken|vilket|en riktig|en verklig) (överraskning|chock|sensation|bragd|bedrift|snilleblixt|genidrag) $',
  '^ (så|vad|hur) (himla|otroligt|väldigt|oerhört)? (smart|klyftigt|fiffigt|bekvämt|lägligt|typiskt|oväntat|överraskande|otippat|originellt|praktiskt|passande|intelligent|genomtänkt) (av dig)? $',
  '(vem|vilka) (kunde|hade|skulle) (väl)? (kunnat|kunna|ha kunnat|ha)? (ana|anat|tro|trott|gissa|gissat|tänkt|förutse|förutsett) (det|detta)?',
  '^ (hurra|halleluja|jippie|jippi|tjoho|toppen|underbart|fantastiskt|härligt|strålande|lysande|perfekt|jättekul|jätteroligt|så kul|vad kul|kul) (,|.|!)? (ännu|nu igen|en till|ytterligare|precis|ett till|igen) *',
  '^ (jättekul|så roligt|vad roligt|så kul|vad kul|kul) (verkligen|för dig|att du (äntligen|också)|med) (,|.|!|$)',
  '(jo|ja) (,)? (jag tackar|pyttsan|säkert|visst , och)',
  'som om (vi|jag) inte (hade|har) (annat|bättre|nog|något annat|något bättre|fullt upp)',
  '(i-landsproblem|dagens i-landsproblem)',
  '(stackars|arma) (dig|dej|liten|kund|du|lilla)',
  '(buhu|buhuu|hahaha)',
  '(tack|tackar) för (den|det) (oerhört|otroligt|mycket|ytterst)? (trevliga|charmiga|vänliga|konstruktiva|värdefulla) (tonen|upplysningen|informationen|inlägget) ,? (verkligen|som vanligt|som alltid)?',
  '(snillrikt|genialiskt|briljant|intelligent|smart) (tänkt|drag|uträknat|gjort) $',
  '(det var|vilken|vilket) (ju)? (ett)? (snilleblixt|geni|genidrag|snille)',
  '(du är|vilket) (ett|ju ett|ju)? (geni|snille|ljushuvud)',
  '(underverkens|miraklens) tid',
  '(gratis|fri) underhållning',
  'man (tackar|bugar) och (tar emot|bockar)',
  '(vi|jag) (är|blir) (djupt|så|oerhört) (rörda|rörd|imponerade|imponerad) (av|över) (ditt|din|dina)',
  'ditt (minsta)? önskemål är (vår|min) lag',
  'ni kunder har alltid rätt',
  '(kunden|du) har (ju)? alltid rätt ,',
  'bättre sent än aldrig',
  '(solen skiner|mirakel sker)',
  'nämen (se|titta)',
  '(spelar)? (världens|den) minsta (fiol|violin)',
]

const praises: PhraseList = [
  '(grattis|gratulerar|gratulationer|bravo|snyggt|snyggt jobbat|snyggt gjort|snyggt där|bra jobbat|bra gjort|bra där|fint jobbat|strålande|strålande insats|utmärkt|utmärkt jobbat|lysande|välgjort|imponerande|applåder|en applåd|hatten av|briljant|genialiskt|smart|duktigt|duktig|starkt jobbat|härligt|fantastiskt|toppen|kul|roligt|perfekt|otroligt|jättebra|finfint|heja|medalj|pris)',
]

const mockedDeeds: PhraseList = [
  '(nu|då|så) (är|var|har|finns|blev|går|fungerar|funkar|syns|blir|kan|kommer) … (tom|tomt|tomma|borta|förstört|förstörd|förstörda|trasig|trasigt|raderat|raderad|raderade|död|dött|nere|kaputt|sönder|låst|låsta|ingen|inget|ingenting|inga|väck|körd|kört|försvunnen|försvunnet|försvunna|utelåst|utelåsta|kraschat|kraschad|oläsligt|oläslig|värre)',
  '(du|som|att du|hur du|till att|med att|till dig som|till den som) … (haft sönder|ha sönder|hade sönder|sänkt|sänka|sänkte|raderat|radera|raderade|tappat|tappa|förstört|förstöra|förstörde|sabbat|sabba|sabbade|kraschat|krascha|kraschade|slarvat|slarva|slarvade|glömt|glömma|glömde|missat|missa|missade|ignorerat|ignorera|låst|låsa|låste|spillt|spilla|spillde|dränkt|dränka|dränkte|tömt|tömma|tömde|skrivit över|stängt av|pajat|paja|pajade|virus)',
  '(du|som) (äntligen|till slut) (har|lyckats|lyckades)? (läst|läste|hittat|hittade|förstått|förstod|svarat|svarade|begripit|fattat|insett|läsa|hitta|svara)',
  '(att du|du) (har|lyckats|lyckades)? (hittat|hittade|hitta) (strömbrytaren|startknappen|på knappen|av knappen|manualen|knappen|sladden|kontakten)',
  '(för|till) att (äntligen|faktiskt) (läsa|svara|lyssna|ha)',
]

const rhetoricalQuestions: PhraseList = [
  '(är|var|vore) det (verkligen|så|för) (himla|jätte)? (svårt|mycket begärt|jobbigt|omöjligt) (att|för)',
  'tror du att … (av sig själv|av sig själva|på träd|gratis)',
  '(ska|måste|behöver) (jag|vi) (också|även|kanske)? (komma (hem|dit|över)|hålla dig|rita|trycka|göra det åt dig)',
  'har du (ens|över huvud taget|överhuvudtaget|verkligen|faktiskt|inte ens|inte) (bemödat dig|brytt dig|orkat|ens)? (om)? (att)? (läst|läsa|tittat|kollat|provat|testat|försökt|öppnat|startat|tänkt|lyssnat|sett|följt|satt)',
  '(läste|läser|lyssnade|lyssnar|tittade|kollade|provade|testade|tänkte|förstod|förstår|begriper|fattar) du (ens|över huvud taget|överhuvudtaget|faktiskt|verkligen|någonsin|alls)',
  '(kan|kunde) du (inte|ens|inte ens) (läsa|räkna|läsa innantill|följa|lyssna|googla)',
  'kan (du|ni) inte läsa',
  'hur svårt (kan|ska|skulle|är) det (egentligen)? (vara|bli)? (att|egentligen|$)?',
  'hur (dum|korkad|trög|blind|lat) (är|får|kan)',
  'hur många gånger (måste|ska|skall|behöver|till|har) (jag|vi)',
  'vad (exakt)? (är det)? (i|med)? … (som)? (du|ni) inte (förstår|fattar|begriper|förstått|fattade)',
  '(vad|vilken del) (är det)? … är (så)? (svårt|oklart|otydligt) (att|med|i)?',
  'vad (i hela friden|i herrans namn|sjutton|tusan|i hela världen)? (trodde|tänkte|väntade|förväntade|hade) du (dig|egentligen|att)?',
  'tror du (verkligen|på allvar|faktiskt) (att)?',
  'tror du att (vi|jag) (kan trolla|är|sitter|har tid|bara|inte har)',
  'är det (verkligen|så|för) (svårt|mycket begärt|jobbigt) att',
  '(behöver|måste|ska) (jag|vi) (kanske)? (rita|bokstavera|stava|komma hem|hålla dig i handen|läsa (upp)? (den|det) (för dig|högt)|förklara alfabetet|göra jobbet åt dig|göra allt åt dig)',
  'har du (någonsin)? hört talas om',
  'vet du (ens|över huvud taget|överhuvudtaget)',
  '(ska|skulle) (det|detta) (där|här)? (föreställa|vara ett skämt|vara roligt)',
  'skämtar du',
  'är du (ens|verkligen) (säker|vuxen)',
]

const scareQuotes: PhraseList = [
  '(ditt|din|dina|ert|er|era|detta|denna|dessa|det där|den där|de där|hans|hennes) (så kallade|såkallade|påstådda|lilla|stora|väldigt|mycket|otroligt|oerhört|extremt|jätte)? " {tvivelord} "',
  "(ditt|din|dina|ert|er|era|detta|denna|dessa|det där|den där) (så kallade|såkallade|påstådda|lilla|stora|väldigt|mycket|otroligt|oerhört|extremt)? ' {tvivelord} '",
  '(ditt|din|dina|ert|er|era) (så kallade|såkallade|påstådda|förmenta) *',
]

const noScareQuotes: PhraseList = [
  '" {tvivelord} " (mapp|mappen|flik|fliken|knapp|knappen|etikett|etiketten|lista|listan|kö|kön|filter|filtret|kategori|kategorin|rubrik|rubriken|meny|menyn|status|fält|fältet|meddelande|meddelandet|i|på|som|under)',
  '(så kallade|såkallade) (personnummer|kundnummer|kontonummer|engångskod*|kundzon*|snabbguide*)',
]

const repetitionReminders: PhraseList = [
  '(det|detta|det här|den saken|frågan) har (vi|jag) (ju|faktiskt|alltså|nu)? {sagt} (på|om)? (redan|flera gånger|förut|tidigare|många gånger)',
  '(jag|vi|min kollega) har (ju|nu|faktiskt)? {sagt} (det|detta|det här|om det|dig) (här)? (i (två|tre|fyra|flera|{number}|flera olika) (mejl|mail|svar|meddelanden)|gång på gång|hur många gånger som helst)',
  '(vill|måste|får) (jag|vi)? (återigen|åter|än en gång|ännu en gång|igen|på nytt) (påpeka|understryka|framhålla|betona|upplysa|upprepa|förklara|be)',
  '(jag|vi) (vill|måste|får) (återigen|åter|än en gång|ännu en gång|igen|på nytt) (påpeka|understryka|framhålla|betona|upplysa|upprepa|förklara|be)',
  'som (framgår|framgick|står|stod|anges|angavs|förklarades|beskrevs) (tydligt|redan|klart)? (av|i) {vårtMejl}',
  '(som|vilket|det) (framgår|framgick|står|stod) (det)? (av|i) (de|den|det) (*)? (mejl|mejlet|mejlen|mail|mailet|mailen|brev|brevet|breven|sms|smset|meddelande|meddelandet|meddelanden|meddelandena|information|informationen|bekräftelse|bekräftelsen|instruktion|instruktionen|instruktionerna|guide|guiden) (som)? (du|jag|vi) (redan|tidigare|nyligen)? (har|fick|skickade|mejlade)',
  '(framgår|framgick) (tydligt|redan|klart|ju) (av|i)',
  '(jag|vi|min kollega) (skrev|sa|sade|meddelade|förklarade|påpekade|nämnde|svarade|informerade) (dig)? (ju|redan|faktiskt) (i|igår|den|för|på|att|om|dig)',
  '(jag|vi) har (ju|nu|faktiskt)? {sagt} (dig|er|för dig|till dig)? (om|på)? (det|detta|det här|saken|frågan)? (vid flera tillfällen|vid ett flertal tillfällen|flera gånger|upprepade gånger|gång på gång|många gånger|två gånger|tre gånger)',
  '(det|detta|det här|den saken|den frågan) har (vi|jag) (ju|faktiskt)? (redan|flera gånger) *',
  '(har|hade) (vi|jag) (ju)? redan (gått igenom|diskuterat|pratat om|avhandlat|rett ut|klargjort|talat om)',
  '^ (återigen|än en gång|ännu en gång|en gång till|jag säger det igen) :',
  '(jag|vi) tar (det|detta) (en gång till|igen|ännu en gång|från början)',
  'som (jag|vi|jag själv|min kollega|mina kollegor|vår kollega) (har)? ({flera})? ({flera})? (har)? ({flera})? {sagt}',
  'som (redan|tidigare|ovan|upprepade gånger|flera gånger) (har)? (nämnts|sagts|meddelats|förklarats|påpekats|skrivits|angetts|angivits|informerats|konstaterats|sagt|nämnt|skrivet|nämnd|meddelat|påpekat|förklarat)',
  'som (nämnts|sagts|meddelats|förklarats|påpekats|sagt|nämnt) (redan|tidigare|ovan|flera gånger|i mitt|i vårt|i mina|ett flertal)',
  '^ som sagt (var)? (,|:|måste|kan|är|har|finns|går|gäller|så|står)',
  '(jag|vi|min kollega|mina kollegor) har (ju|faktiskt|nu)? (redan|flera gånger|många gånger|upprepade gånger|vid flera tillfällen|gång på gång|två gånger|tre gånger|tidigare|tydligt) (flera gånger|tydligt|nu)? (sagt|förklarat|svarat|informerat|meddelat|påpekat|skrivit|berättat|besvarat|bett|påmint|upplyst) (det|detta|det här|dig|för dig|på (det|detta|den|din|dina|frågan)|saken|hur|varför|att du|till dig|om (det|detta|att)|vad|din|frågan|,|flera|i)',
  '(det|detta|frågan|den frågan|din fråga) har (jag|vi|min kollega) (ju|faktiskt|nu)? (redan|flera gånger|tydligt|tidigare|alltså)',
  'har (jag|vi) (ju|faktiskt)? (redan|flera gånger|upprepade gånger|gång på gång|vid flera tillfällen) {sagt} (det|detta|det här|dig|för dig|hur|varför|att|om)?',
  '(det|detta|frågan|din fråga) (är|har|blev) (ju)? (redan|flera gånger|upprepade gånger) (blivit)? (besvarad|besvarat|besvarats|förklarat|förklarats|utrett|avhandlat|avhandlats|påpekats|utklarat)',
  '(än|ännu) en gång (,|:)? (du|måste|kan (vi|jag|du) inte|läs|det går|vi kan inte|jag kan inte|nej|svaret|då|ber jag dig|vill jag påminna|påminner|får jag|behöver du|så|skicka|fyll)',
  '^ (återigen|åter igen) (,|:)? (du|måste|kan (vi|jag|du) inte|läs|det går|vi kan inte|jag kan inte|nej|svaret|ber jag dig|vill jag påminna|får jag|skicka|fyll|se)',
  '(jag|vi) (upprepar|får upprepa|måste upprepa|kan bara upprepa|vill upprepa)',
  '(upprepar|upprepa) (jag|vi|mig|oss) (gärna)? (igen|ännu en gång|än en gång|$|:)?',
  'kan (jag|vi) bara upprepa',
  '(nu|^) (för)? (andra|tredje|fjärde|femte|sjätte|elfte|sista|hundrade|femtioelfte|sjuttioelfte|tusende) gången',
  '(säger|skriver|förklarar|påpekar|ber|upprepar|svarar|påminner|sagt|skrivit|förklarat) … för (andra|tredje|fjärde|femte|sjätte|sista|hundrade|femtioelfte|sjuttioelfte) gången',
  'för (andra|tredje|fjärde|femte|sjätte|sista|hundrade|femtioelfte|sjuttioelfte) gången (:|,|nu|i ordningen|säger|skriver|ber|förklarar)',
  'en (sista|allra sista) gång (,|:)',
  '(jag|vi) (säger|skriver|förklarar|tar) (det|detta) (en sista gång|igen|en gång till|ännu en gång|än en gång)',
  '(låt mig|får jag|får vi|jag vill|jag måste|jag får|vi vill|vi måste|vill jag|måste jag|vill vi) (bara|återigen|än en gång|ännu en gång|åter|åter igen)? påminna (dig|er)? (om)?',
  '(se|läs|enligt|hänvisar (jag|vi) till|hänvisar till|vi hänvisar till|jag hänvisar till|kolla) (gärna|då|bara|återigen|igen)? {vårtMejl}',
  '(det|detta|svaret|vilket|som) (står|stod|framgår|framgick) (ju|faktiskt|redan|mycket|väldigt|klart|helt)? (ju|mycket|väldigt|klart|helt)? (klart och tydligt|tydligt|klart)',
  '(det|detta|svaret) (står|stod|framgår|framgick) (ju|faktiskt|redan) (i|på|av|där)',
  '(tjatar|tjata) (inte)? mer om (det|saken)',
  '(mitt|vårt) svar (är|förblir|kvarstår) (fortfarande|alltjämt)? (detsamma|samma|oförändrat)',
]

const noRepetitionReminders: PhraseList = [
  '(återigen|än en gång|ännu en gång) (:|,)? (tack|förlåt|ursäkta|ber (vi|jag) (verkligen|så mycket|uppriktigt)? om ursäkt|beklagar|vi ber|jag ber|vi beklagar|jag beklagar|stort tack|välkommen|vi är|jag är|så ledsen|grattis)',
  'som (jag|vi) (redan|tidigare|också|nyss)? (sa|sade|nämnde|berättade|förklarade|har sagt|har nämnt) (till dig)? (i|på|över|under|vid) (telefon*|telefonen|samtal*|vårt|ditt|mötet|besöket|chatten|förra samtalet|dagens)',
  'som (jag|vi) (sa|sade|skrev) (så)? (har|skickar|ska|hör|kommer|ringer|återkommer) (jag|vi)',
  'som (jag|vi) (skrev|nämnde|berättade|meddelade) (ovan|här ovan|nedan|i går|igår|i fredags|i måndags|i förra veckan) (så)? (har|är)? (jag|vi|nu)',
  'som sagt (,|:)? (tack|stort tack|inga problem|hör|välkommen|tveka|ring|bara|kul|jag är ledsen|förlåt|förlåter)',
  'gången (på|i|har du (drabbats|råkat|fått|behövt))',
  'gången (du|det|den|felet|paketet)',
  '(inte|aldrig|ingen) (har)? (tidigare|redan)? (sagt|förklarat|meddelat|berättat)',
  '(förlåt|ursäkta|ledsen|beklagar|rätta|rättelse|fel) … {vårtMejl}',
]

const knowledgePresumptions: PhraseList = [
  'som du (nog|säkert|givetvis|naturligtvis|mycket väl|förstås|redan|vid det här laget|rimligen|självklart|borde|bör|torde|vid det laget) (nog|säkert|väl|redan|vid det här laget)? (borde|bör|redan)? (vet|veta|känner till|känna till|är medveten|vara medveten|minns|minnas|ha förstått|ha sett|har förstått|har sett|ha läst|har läst)',
  '(du|det) (borde|bör|måste) (du)? (ju|väl|vid det här laget|redan|faktiskt|rimligen|nog)? (redan|vid det här laget)? (veta|känna till|ha vetat|ha förstått|vara medveten|veta bättre|ha insett)',
  'borde (ju|väl)? du (ju|väl|vid det här laget|redan|faktiskt|rimligen)? (veta|känna till|ha vetat|ha förstått|vara medveten|veta bättre|ha insett)',
  'du vet (mycket|ju|mycket mycket)? väl (att|hur|vad)',
  'du (har|blev|fick) (ju|tydligt|klart och tydligt|uttryckligen) (blivit)? (informerad|informerats|upplyst|varnad|veta|tillsagd)',
  '(jag|vi) (trodde|hade trott|utgår från|utgick från|förutsätter|förutsatte|hade hoppats) (faktiskt|nog|väl)? (att)? (du|det var|det är) (vet|visste|kunde|skulle|läst|läste|förstod|förstår|redan|klart|tydligt|själv|hade|har)',
]

const unreadReproaches: PhraseList = [
  '(läs|kolla på|titta på|se) (det|vad) (jag|vi) (skrev|har skrivit|svarade|mejlade|skickade)',
  'hade du (svarat på|läst|öppnat|följt) {vårtMejl}',
  '(trodde|tyckte) (att)? (jag|vi) (att)? (jag|vi)? (var|hade varit|uttryckte (mig|oss)|varit) (tydlig|tydliga|klar|nog tydlig|tillräckligt)',
  '(om|ifall|att) du (missade|missat|har missat|förbisåg|råkade missa|glömde svara på|inte såg|inte läste) {vårtMejl}',
  'hade du (läst|tittat|kollat|lyssnat|följt) * (noga|ordentligt|noggrant|igenom)',
  'om du (bara|faktiskt|verkligen|ens)? (hade)? (bara|faktiskt|verkligen|ens)? (brytt dig|bemödat dig|orkat)? (om)? (att)? (läst|läsa|lyssnat|följt|tittat|kollat|svarat) (igenom|på|i)? (mitt|vårt|mina|våra|det|vad|instruktion*|informationen|mejlet|ordentligt|noga|noggrant|hela|lite|den|i)',
  'hade du (bara|faktiskt|verkligen|ens)? (läst|lyssnat på|följt|tittat i) (mitt|vårt|mina|våra|det jag|det vi|vad jag|vad vi|mejlet|mitt mejl|ordentligt|noga)',
  'läs (gärna|då|nu|vänligen)? (om|igenom)? (mitt|vårt|mina|våra|det jag|vad jag|det vi) …? (igen|en gång till|ordentligt|noga|noggrant|ännu en gång|noggrannare|den här gången|först)',
  '(läs|läsa|lyssna|följ|följa|titta|svara|kolla) … (ordentligt|noggrant|noga|rätt) (den här|denna) gången',
  'läs (om|gärna om) (mitt|mina|vårt|det)',
  '(var snäll och|vänligen|snälla|kan du) (faktiskt|verkligen) (läs|läsa|svara|svar)',
  '^ nästa gång (kan|får|bör|kanske|läs|läser|tänk|tänker|lyssna|föreslår|vore|rekommenderar)',
  '(läs|läser|lyssna|tänk|tänker|kolla|kollar|fråga|frågar) … (först)? nästa gång',
  '(du|ni) (verkar|tycks) (tydligen|uppenbarligen)? (inte|varken) (ha)? (läst|sett|förstått|lyssnat|vilja|bry|kunna|intresserad)',
  '(du|ni) har (uppenbarligen|tydligen|visst|nog|bevisligen) (inte)? (läst|sett|förstått|lyssnat|missat|ignorerat|hoppat)',
  '(uppenbarligen|tydligen|bevisligen) (har|läste|såg|förstod|kan|vill|lyssnade) du (inte)',
  '(jag|vi) (antar|förmodar|gissar|utgår från|misstänker) att du inte (har)? (läst|sett|läste|såg|hunnit|förstått|orkat|bryr)',
  '(jag|vi) väntar (fortfarande|alltjämt) på (ditt|att du|svar från dig|dig)',
  'med all respekt',
  '(jag|vi) vill inte vara (otrevlig|otrevliga|jobbig|elak) men',
  '(trots|efter) (mina|våra|upprepade|flera|många|ett flertal) (upprepade|många|flera|tydliga|två|tre)? (påminnelser|mejl|mail|försök|instruktioner|förklaringar|uppmaningar|meddelanden|svar)',
  'hoppas (jag|vi)? (verkligen)? (att)? (det|detta) (nu|äntligen|den här gången)? (är|blir|var|blev) (nu|äntligen)? (tillräckligt)? (tydligt|klart|solklart) (nog|nu|den här gången|för dig)',
  'hoppas … (äntligen) (förstår|förstått|är klart|har gått in)',
  'tydligare än så (här)? (kan|går|blir)',
  '(kan|går) (det|jag|vi)? (inte)? (att)? (säga|uttrycka|förklara|bli) (det)? (inte)? tydligare',
  'vet inte hur (mycket)? (jag|vi|tydligare)? (ska|kan)? (kunna)? (jag)? (förklara|uttrycka|säga|vara) (det|detta)? tydligare',
  '(undrar|osäker på) (om|ifall) du (ens|såg|läste|har sett|har läst|fick|har fått|missat|har missat) {vårtMejl}',
  '(såg|läste|fick) du (ens|aldrig|inte) {vårtMejl}',
  '(alla|våra)? andra (kunder|användare) (klarar|förstår|brukar|verkar|lyckas|begriper|har (ju)? (förstått|klarat|lyckats))',
  'de flesta (andra|kunder|av våra kunder) (kunder)? (klarar|förstår|begriper|lyckas|brukar (klara|förstå))',
  'tack på förhand för att du (faktiskt|äntligen|läser|den här gången)',
  'gör (precis|då|gärna)? som du vill',
  '(som|hur) du vill (då|så)? $',
  'om du säger det så',
  'du (får|kan) tro vad du vill',
  '(vore|skulle vara|är) (trevligt|bra|tacksam|tacksamt|önskvärt) om du (faktiskt|åtminstone|i alla fall|kunde bemöda|för en gångs skull|ville bemöda|läste)',
  'för en gångs skull',
]

const blameFrames: PhraseList = [
  'att du (inte|aldrig) (har)? ({plikt}|{pliktPret}|läst) … (är|var|blir) (ditt|inget|ingenting|inte|något du)',
  '(hanterat|skött|behandlat|använt|burit|förvarat|packat|kört|lastat) … (vårdslöst|slarvigt|oförsiktigt|ovarsamt|illa|felaktigt|dåligt|oaktsamt)',
  '(felet|problemet|skadan|avbrottet|det) (uppstod|berodde på|beror på|hände|orsakades|kom|blev så) (för|av|på|därför)? att du (själv)? (drog|tryckte|klickade|glömde|inte|stängde|ändrade|raderade|tappade|slog|bröt|spillde|kopplade|tog|lät|valde|missade|lämnade|väntade|öppnade|körde|bytte|installerade|har)',
  '(är|var|blev) (det)? (på grund av|tack vare) (dig|ditt|din) (som|att)?',
  'det (är|var) (ju|väl|faktiskt|trots allt) du som (tackade|skrev|valde|beställde|bad|ville|sa|godkände|klickade|tog|ändrade)',
  'du (har|hade) {angett} … (på fel sätt|åt fel håll|felaktigt|i fel|fel väg|fel ordning)',
  '(använt|hanterat|skött|kopplat|monterat|packat|förvarat|installerat) … på fel sätt',
  'du (har|hade) själv (avbokat|valt|godkänt|bekräftat|beställt|skrivit|raderat|tackat nej|sagt upp|accepterat|tagit bort|ändrat|stängt|bett|orsakat|klickat)',
  '(felet|skulden|ansvaret|misstaget) (är|var) (helt|faktiskt|alltså|bara|enbart)? (ditt|din|ert|er)',
  'det (är|var) (tyvärr|faktiskt|ju|alltså|helt enkelt|dessvärre|nog) du (själv)? som (har|hade|inte|skulle|gjorde|tog|valde|glömde|raderade|angav|bär)',
  'du har (tydligen|uppenbarligen|själv|visst|ju|bara|återigen|igen|nog|antagligen|säkert|förmodligen|helt enkelt|troligen|alltså|tyvärr|dessvärre|också|även|sannolikt|av misstag|dessutom|ännu en gång|än en gång)? {slarvat}',
  '(tyvärr|nu|då|här|därmed|dessutom|uppenbarligen|tydligen|dessvärre|återigen|sannolikt|troligen|antagligen|förmodligen|däremot) har du (själv|ju|visst|nog|också|redan|alltså)? ({slarvat}|{angett} {fel})',
  'du (glömde|missade|slarvade|misslyckades|struntade|försummade|ignorerade|nonchalerade|missförstod|missuppfattade|tappade bort|underlät|klantade|hade sönder|förstörde|bröt mot)',
  '(tyvärr|nu|då|här|dessutom|uppenbarligen|tydligen|dessvärre|återigen) (glömde|missade|slarvade|misslyckades|struntade|försummade|ignorerade|tappade|underlät) du',
  'du (har|hade)? (tydligen|uppenbarligen|själv|visst|ju|nog|antagligen|säkert|förmodligen|troligen|tyvärr|dessvärre|alltså|sannolikt)? {angett} (in|i|oss|upp)? {fel}',
  'du (har|måste ha|lär ha|kan ha) (tydligen|uppenbarligen|själv|nog|antagligen)? (råkat|lyckats) *',
  'du måste (själv)? ha (av misstag)? ({slarvat}|{angett}|raderat|stängt|klickat|ändrat|råkat|tagit|flyttat|tappat|dragit|spillt)',
  '(ditt|ert) eget (fel|slarv|misstag|val|ansvar|agerande|handhavande|verk|problem)',
  '(din|er) egen (skuld|miss|förskyllan|oaktsamhet|okunskap|försummelse|otålighet)',
  '(är|var|blir) (helt|enbart|uteslutande|faktiskt|ju|bara)? (ditt|ert) (fel|misstag)',
  '(du|ni)? (har|får) (bara)? (dig|er) själv (att)? skylla',
  '(skylla|skyll) (dig|er) själv',
  '(stå|ta) (ditt|ert) (eget)? kast',
  '(felet|problemet|skulden|ansvaret|bristen) (ligger|är|låg|beror|var|finns|vilar) (helt|enbart|uteslutande|alltså|tydligen|ju|helt och hållet)? (hos|på|ditt|er) (dig|din sida|din ände|er|er sida|ert håll|ditt håll)',
  '(användarfel|användarfelet|handhavandefel|handhavandefelet|felanvändning|felaktigt handhavande|felaktig användning|felaktig hantering|oaktsamhet från din|slarv från din|misstag från din|fel från din|brister från din)',
  '(fel|misstag|slarv|miss|försummelse) (från|av|på|hos) (dig|din sida|kunden|användaren)',
  'du (påstår|hävdar|låtsas|inbillar dig|anser dig) (att|dig|ha|ju|nu|fortfarande|visserligen)?',
  '(påstår|hävdar) du (att|dig|ha|nu|ju)?',
  'enligt dig (ska|skulle|har|var|är|hade|själv)',
  '(eftersom|då|för att|därför att|när|i och med att) du (själv|ju|inte|aldrig) (har|hade)? (inte|aldrig|själv)? ({plikt}|{pliktPret}|{slarvat}|{angett})',
  '(eftersom|därför att|för att|beror på att|berodde på att) du (har|hade)? (själv)? ({slarvat}|glömde|missade|slarvade|struntade|ignorerade|försummade|raderade|väntade för|valde att inte|inte (har|hade|bifogade|läste|följde|svarade|betalade))',
  '(på grund av|till följd av|orsakat av|orsakas av|beror på|berodde på|genom) (din|ditt|er|ert) (egen|eget|egna)? (slarv|oaktsamhet|försumlighet|försummelse|dröjsmål|sena|uteblivna|bristande|okunskap|misstag|fel|felaktiga|otålighet|agerande|handhavande|vårdslöshet|vårdslösa|handlande)',
  '(beror|berodde) (helt|enbart)? på (dig|er) (själv)? $',
  '(tack vare|på grund av) dig (själv)? (har|är|fick|blev|måste)',
  'det (är|var) (faktiskt|ju)? du (själv)? som (har|hade|inte|skulle|gjorde|gjort|tog|valde|glömde|raderade|orsakade|ansvarar|bär)',
  'hos dig som (tog|inte|har|glömde|valde|raderade|rev)',
  '(din|ditt|er|ert) (oaktsamhet|försummelse|slarv|slarviga|vårdslöshet|vårdslösa|okunskap|nonchalans|nonchalanta|oförmåga|otålighet|klumpighet|bristande|uteblivna)',
  '(du|ni) (är|var|blir) (själv|själva)? (ansvarig|skyldig|ansvariga|skyldiga|orsaken|vållande) (för|till) (felet|skadan|problemet|detta|det|att|förseningen|situationen|avbrottet)',
  'du (är|var) (alldeles|lite|helt enkelt|ju|nog)? (för)? (sen|sent ute|sent ute med|slarvig|otålig|oförsiktig|ovarsam|vårdslös|klumpig)',
  'du (sade|sa|betalade|skickade|anmälde|reklamerade|hörde|lämnade|returnerade|svarade|kom|avbokade|bokade|ansökte|ringde|har (betalat|skickat|anmält|reklamerat|lämnat|returnerat|svarat|kommit|avbokat|ansökt)) … (alldeles|på tok)? för sent',
  'du (borde|skulle) skämmas',
  '(du|ni) (följde|läste|lyssnade) (inte|aldrig) (på|instruktion*|anvisning*|villkor*|det|vad|våra|ordentligt|noga)',
  'du (har|hade) inte (läst|följt|lyssnat|tittat|kollat|svarat|förstått|packat|hanterat|skött) … (ordentligt|noga|noggrant|rätt|korrekt|riktigt)',
  'du (lät|låtit|har låtit) (det|den|din|ditt|kortet|avtalet|batteriet) *',
  '(folk|de|kunder) som inte (läser|kan läsa|följer|lyssnar|bryr sig)',
]

const missedDuties: PhraseList = [
  'om du (bara|ändå|själv)? hade (bara|ändå)? (ringt|läst|kollat|kontrollerat|sparat|följt|betalat|hört av dig|meddelat|sagt|frågat|väntat|lyssnat|tänkt|bokat|avbokat|svarat|skickat|anmält|packat|stängt|uppdaterat|förvarat|låst) … (hade|skulle|så)',
  '(du|ni) (borde|skulle|kunde|måste) (naturligtvis|faktiskt|ju|nog|först|självklart|väl|absolut|givetvis|då|i så fall|verkligen|hellre|gott|redan)? (inte)? (ha|först ha) (först|bara|då|redan|inte|aldrig|själv)? (*at|*it|läst|gjort|sagt|hört|ringt|följt|tänkt|köpt|fyllt|ställt|tagit|frågat|löst|stängt|märkt|vänt|förstått|begripit|förvarat|sett till|sett över|sett efter)',
  '(det|detta|den|då|först) (borde|skulle|kunde) du (naturligtvis|faktiskt|ju|nog|först|väl|givetvis)? (ha) (*at|*it|läst|gjort|sagt|hört|ringt|följt|tänkt|köpt|fyllt|ställt|löst|stängt|märkt)',
  'borde du (naturligtvis|faktiskt|ju|nog|först|väl)? ha (*at|*it|läst|gjort|sagt|ringt|följt|tänkt|köpt|fyllt|ställt|löst|stängt)',
  '(kunde|borde|skulle) du (väl|ju|nog|kanske)? ha tänkt på',
  'hade du (bara|först|själv|faktiskt|i stället|istället)? (läst|kollat|kontrollerat|sparat|följt|betalat|hört av dig|ringt|meddelat|sagt|frågat|väntat|lyssnat|säkerhetskopierat|tänkt|bokat|avbokat|svarat|skickat|anmält|packat|stängt|tittat|uppdaterat|förvarat|låst) … (hade|skulle|så|kunde)',
  'du (skulle|hade) (bara|ju)? behövt *',
  '(det|detta) (var|är) (ju|faktiskt|alltid)? (ditt|ert) (eget)? (ansvar|jobb)',
  '(är|var) (ju|faktiskt|alltid)? ditt (eget)? ansvar att',
]

const deliveryExpectations: PhraseList = [
  '(du|ni) (borde|skulle|bör|kunde) (nu|också|redan|snart|inte|aldrig|vid det här laget|automatiskt)? (nu|redan)? (ha) (redan|nu|också|inte|aldrig)? (fått|mottagit|märkt|blivit|haft|sluppit|behövt|hört (något|nåt|från|av oss|av mig|talas)|nåtts|kunnat|önskat|velat|sett|informerats|meddelats|kontaktats|erbjudits|ombetts|debiterats|hamnat|drabbats|upplevt|tagit emot)',
  '(borde|skulle|bör) du (nu|redan|inte|aldrig|också)? ha (redan|nu|inte)? (fått|mottagit|märkt|blivit|haft|sluppit|behövt|hört (något|nåt|från|av oss|av mig|talas)|sett|kunnat|informerats|meddelats)',
  '(om|ifall|att|huruvida|varför|när|hur|vad|undrar|undrade|undrat|frågade|frågar|tycker|tyckte) du (borde|skulle|kunde) (redan|inte|ändå)? (ha)? (redan|inte)? (*at|*it|läst|gjort|sagt|hört|ringt|följt|tänkt|köpt|fyllt|ställt|tagit|frågat|löst|stängt|märkt|vänt)',
]

const omissionStatements: PhraseList = [
  'du har (ännu|fortfarande|ju|alltså|tyvärr|dessvärre|tydligen|uppenbarligen|heller|återigen)? (inte|aldrig|ej) (ens|heller|ännu|själv|bara)? {plikt}',
  '(tyvärr|dessvärre|ännu|fortfarande|dessutom|nu|trots det) har du (ännu|fortfarande|tydligen|ju)? (inte|aldrig|ej) (ens|heller)? {plikt}',
  'du {pliktPret} (tyvärr|ju|dessvärre)? (inte|aldrig|ej) *',
  'du har inte (gjort|skött|uppfyllt) (det|din|ditt|vad|som)',
]

const faceSavers: PhraseList = [
  '(missat|missade) (ett|två|tre|flera|{number}|vårt|vår|vårt bud|budet) (samtal|leverans*|bud*|besök|försök)',
  '(inte|aldrig|knappast|varken) (alls|på något sätt)? (ditt|ert|någons|kundens) fel',
  '(inte|aldrig) (alls)? (gjort|gör|gjorde) (något|nåt|några|någonting)? (fel|dumt|tokigt|tokig|galet)',
  '(lätt|lätta|enkelt|lättgjort) (hänt)? (att)? (missa|göra|ta fel|ta miste|glömma|förväxla|förbise|blanda|råka|hamna)',
  'lätt hänt',
  '(vanligt|vanliga|förståeligt|förståelig|litet|naturligt) (misstag|fel|miss|missförstånd)',
  '(händer|hänt|sker|drabbar) (alla|lätt|de flesta|många|ofta|den bästa|oss alla|mig också|oftare)',
  '(vårt|mitt|våra|vår|min) (eget|egen)? (fel|misstag|ansvar|miss|sida|brist|skuld)',
  '(helt)? på oss',
  '(vi|jag) (borde|skulle) (ha)?',
  'många (kunder|missar|gör|glömmer|tar|andra)',
  '(ingen fara|inga problem|ingen skada skedd|gör inget|gör ingenting|oroa dig inte|inget att oroa|ingen panik|inte konstigt|inget konstigt|inte så konstigt|förståeligt)',
  'så att (du|ni) (inte|slipper)',
  '(bra|tur|skönt) att du',
  '(ser ut|verkar|tycks|låter) (som)?',
  '(ännu|än) $',
  '(skrev|sa|sade|berättade|nämnde|uppgav) (du)? att du',
]

const dismissals: PhraseList = [
  '(det|detta|den saken|sånt|sådant) (där|här)? har (vi|jag) (absolut|egentligen|faktiskt)? (inget|ingenting|inte något) med att göra',
  '(det|detta|sånt|sådant) (där|här)? (kan|tänker|orkar|hinner|vill) (vi|jag) inte (lägga|ägna|slösa|bry|ta|hålla på|engagera) (tid|oss|mig|upp|ansvar|energi)? (på|för|med)?',
  '(du|ni) får väl (köpa|skaffa|prova|ta|göra|hitta|söka|vända|beställa|gå|byta|ringa) (en|ett|något|dig|till|någon|det) (ny|nytt|annan|annat|annan|någon)?',
  '(är|finns|var) (inget|inte något) fel (på|från|hos) (vår sida|oss|vårt håll|vår ände)',
  '(gör|göra) (du|ni)? (en|ett)? (stor|stort) (sak|nummer|affär|grej) av (ingenting|inget|det|det här|detta|en|ett)',
  '(inte|inget som är|knappast|aldrig) (riktigt|direkt|egentligen)? (vårt|mitt|vår|min|våra) (bord|problem|ansvar|sak|grej|avdelning|område|huvudvärk|uppgift|business|angelägenhet|ansvarsområde|skuld|fel)',
  '(det|detta|problemet|saken) (är|blir|får bli) (helt|ju|faktiskt|väl)? (ditt|ert|din|er) (eget|egen|egna)? (problem|huvudvärk|sak|bekymmer|angelägenhet|ensak)',
  'någon annans (bord|problem)',
  '(ingen|inga) (annan|andra|annan av våra|andra av våra) (kund|kunder|kunderna|användare|gäst|gäster|patient|elev|resenär|hyresgäst|på *|i *|som *|av *)? (*|på kursen|i huset)? (har|hade|har någonsin|verkar|tycks|brukar)? (någonsin|hittills)? (ha)? (klagat|klagar|klagade|hört av sig|rapporterat|haft (det|detta|problem|samma)|märkt|nämnt|problem|reagerat|anmärkt|anmält|upplevt|sagt något)',
  'du är (faktiskt|ju|den)? (den)? (enda|ensam om|ende|första som klagar)',
  '(det|den|allt|sidan|appen|länken|inloggningen|hemsidan|systemet|tjänsten) (funkar|fungerar|funkade|fungerade|går) (ju|faktiskt|alldeles)? (bra|fint|utmärkt|perfekt|utan problem|felfritt|som den ska|som det ska|prima)? (hos|för|här hos|på) (mig|oss|alla andra|alla|min dator|min mobil|vår sida|mitt håll|vårt håll)',
  '(hos|för|här hos) (mig|oss|alla andra|alla) (funkar|fungerar|går) (det|den|allt|sidan|appen)',
  'så (farligt|illa|allvarligt|bråttom|dramatiskt) (är|var|kan) (det|den) (väl|ju|nog|faktiskt|då)? (inte|knappast)',
  '(inte|knappast|väl) (precis|direkt|hela|så|någon|något|ett)? (hela världen|världens undergång|så farligt|någon katastrof|så noga|livet eller döden|stort problem|så allvarligt|så viktigt)',
  '(inget|ingenting|inte mycket|inte så mycket|inte något|föga) (mer|annat)? (som)? (jag|vi) (kan|kunde|tänker|behöver) (göra|hjälpa|ändra|påverka)',
  '(kan|kunde) (jag|vi) (tyvärr|dessvärre|faktiskt|heller)? (inte|inget|ingenting) (göra)? (något|någonting|så mycket|mycket|mer|ett dugg)? (göra)? (åt|mer)? (åt|för|med)? (det|saken|detta|dig)? $',
  '(jag|vi) (kan|kunde) (tyvärr|dessvärre|faktiskt)? (inte)? göra (inget|något|någonting|så mycket|ingenting) (åt|för|mer|$)',
  '(det)? (kan|kunde) (jag|vi) (tyvärr|dessvärre)? (inget|ingenting|inte) göra (något|så mycket)? åt',
  '(det)? rår (jag|vi) (inte|inget) (på|för)?',
  '(du|ni) får (helt enkelt|bara|nog|väl|snällt|faktiskt|ju|allt|lov att) (vänta|ha tålamod|acceptera|stå ut|leva|nöja|finna|lösa|klara|vänja|gilla|hålla|sitta|tåla|ta det|bita|försöka)',
  '(du|ni) får (leva med|acceptera att|vänja dig|finna dig|nöja dig|stå ut|gilla läget|bita ihop|lösa det själv|klara dig själv|reda ut det själv)',
  '(bara|helt enkelt) att (acceptera|gilla läget|leva med|bita ihop|stå ut|vänta och se|finna sig|vänja sig|vänta)',
  '(gilla läget|bita i det sura äpplet|vänta på din tur|ställa dig i kön som alla andra|som alla andra|leva med det|tugga i sig)',
  '^ (så|sådant|sånt|det) är (det|livet) (bara|med det|nu|med den saken)? $',
  'så är det (bara|med det|med den saken|med sådant)',
  'det är (bara)? som det är',
  '(sånt|sådant|sådana saker|saker|misstag|olyckor) (händer|är livet|får man (ta|räkna med)) (ibland|tyvärr|bara|$)?',
  'shit happens',
  '(inget|ingenting|inte något|inte) (som)? (vi|jag) (lägger (oss|mig)|bryr (oss|mig)|sysslar|ägnar|befattar|blandar|tar ansvar|hanterar|håller på|jobbar) (i|om|med|åt|för)? (här|hos oss|sånt|sådant)?',
  '(bryr|lägger|blandar) (vi|jag) (oss|mig) inte (om|i)',
  '(vi|jag) (bryr|lägger) (oss|mig) inte (om|i)',
  'har (absolut|egentligen|faktiskt)? (inget|ingenting|inte något) (alls)? med (oss|mig|saken|vår|det|vårt) att göra',
  '(inget|ingenting|knappast något|ingen) (att|anledning att|skäl att|idé att|orsak att) (bråka|gnälla|klaga|hetsa|hetsa upp|bli (så)? (arg|upprörd|sur|irriterad)|göra en (stor)? sak|hänga upp|uppröras|älta|tjata|vara (så)? (arg|sur|upprörd))',
  '(folk|du|ni|kunder|du nog|du väl) (överdriver|inbillar|inbillar dig|förstorar|dramatiserar)',
  '(överdriver|inbillar|dramatiserar) (du|ni|nog|väl|en aning)',
  'gör (inte)? en höna av en fjäder',
  '(gör|göra) en (stor)? grej av',
  '(en|ett|bara en|bara ett|ju en|väl en|rena) (bagatell|bagateller|småsak|petitess|skitsak|strunt sak|struntsak|skönhetsfel|i-landsproblem)',
  '(är|var) (väl|ju|faktiskt) bara (en|ett|lite|några)',
  '(vi|jag) har (viktigare|annat|bättre|fullt upp med annat|mycket viktigare|akutare) (saker|ting|ärenden|problem|att|kunder)?',
  '(gå|vänd dig|byt|ring|prova|vänta dig|fråga) (gärna|då)? (till)? (en konkurrent|någon annan|något annat bolag|ett annat bolag|annan leverantör|någon annanstans|någon annan stans)',
  '(ring|kontakta|fråga|mejla|prata med) (banken|tillverkaren|din leverantör|posten|någon annan|hr|it) , inte (oss|mig|hit)',
  '(det)? (får|kan) du (lösa|fixa|ordna|reda ut|klara|ta|sköta) själv',
  '(jag|vi) (ser|förstår) (inte|inget|verkligen inte) (problemet|vad problemet|varför du (klagar|är|blir)|något problem|vad du (klagar|vill|bråkar))',
  '(vad är det för)? problem (med det|i det) ?',
  '(är|blir|var) (helt|fullständigt)? (ointressant|oviktigt|irrelevant|oväsentligt) (för oss|för mig|i sammanhanget)?',
  '(jag|vi) (kan|tänker|kommer) inte (att)? hjälpa (dig|er) (med det|med detta|mer|vidare)? $',
  '(den|det) (saken|frågan)? (tar|diskuterar|svarar|går) (vi|jag) inte (på|in på)? $',
  '(otur|synd) (för dig|bara)',
  '(det|detta|den saken) får du (ta|reda ut|diskutera|prata om|lösa|göra upp|klara|sköta) (med|själv|upp med|på egen hand)',
  '(inte|inget|ingenting) (något|nåt)? att (hetsa upp sig|bråka|oroa sig|klaga|gnälla|haka upp sig|hänga upp sig|göra en stor sak av) (över|om|på|för)?',
  'så (stort|farligt|allvarligt|illa|brådskande|viktigt) (är|kan|var) (väl|ju|nog)? (inte|knappast)? (väl)? (inte)? (problemet|det|felet|skadan)',
  '(vi|jag) har (tyvärr|faktiskt|just nu|redan|nog) (mycket)? (viktigare|akutare|bättre) (saker|ting|ärenden|problem|kunder|att)',
  '(ligger|är|hänger) (tyvärr|faktiskt)? inte (på|hos) (oss|mig|vårt bord) $',
  'skit i det',
]

const helpOffers: PhraseList = [
  '(istället|i stället|alternativt|däremot|under tiden|så länge)',
  '(men|så|och|dock) (jag|vi|du kan|nu|här)',
  '(jag|vi) (kan|ska|har|skickar|ringer|hjälper|kollar|ordnar|bokar|byter|frågar|kopplar|erbjuder|föreslår|ser|tar|ber|gör|skriver|testar|felsöker|återbetalar|undersöker) (dig|gärna|också|nu|i|en|ett|det|dock|däremot|åt|över|upp|reda|till|vidare|din|ditt|ut|med|på|felsökt|skickat|bett|bokat|bytt|hittat)?',
  '(kan|ska|hjälper|skickar|ringer|kollar|testar|ser|frågar|bokar|byter|tar|mejlar|kopplar) (jag|vi)',
  '(vilken|vilket|vilka|vad|hur|när) (är|har|står|ser|händer|använder|webbläsare|version)',
  'här (är|hittar|finns|får|kommer)',
  '(du|ni) kan (nå|ringa|kontakta|prova|testa|använda|välja|fortfarande|också|få|boka|beställa|hitta|begära|ansöka|vända|reklamera|anmäla|höra)',
  '(kan|vill|skulle) (du|ni)',
  '(prova|testa|ring|kontakta|mejla|hör av dig|skicka|vänd dig|låt mig|låt oss)',
  '(deras|telefonnumret|numret|adressen) (är|nummer)',
]

const hostilities: PhraseList = [
  '(du|ni) är (både|bara|inget annat än|allt annat än) (otrevlig|dum|okunnig|oförskämd|jobbig|lat|korkad|en|trevlig)',
  '(håll|ha) en (vettig|anständig|hövlig|bättre|trevligare) (ton|attityd)',
  'annars (lägger (jag|vi) på|slänger (jag|vi) på|blockerar|spärrar|avslutar (jag|vi) samtalet)',
  '(är|bara|det är|rena) (rena|rent|bara) (dumheterna|dumheter|struntprat|trams|nonsens|snacket|idiotin)',
  'det (dummaste|korkadaste|löjligaste|fånigaste|mest korkade|värsta) (jag|vi|som) (har|någonsin)? (hört|läst|sett|varit)?',
  '(du|ni) (fattar|begriper|förstår|kan|vet) (ju|tydligen|uppenbarligen|verkligen)? (ingenting|noll|inte ett dugg|nada)',
  '(tolererar|accepterar|finner|godtar) (vi|jag)? (oss|mig)? (i)? inte (längre)? (i)? (ditt|den sortens|den typen av|sådant|sånt|din|dina) (beteende|språk|ton|uppförande|dumheter|hot|attityd|påhopp)',
  '(spärrar|blockerar|portar|stänger av|svartlistar|anmäler|stämmer) (vi|jag) dig',
  '(tänker|kommer|ska|vill) (jag|vi)? inte (att)? (lägga|ägna|slösa|spendera) (mer|någon mer|längre)? (tid|energi) (på|åt) (dig|detta|det här|sånt|ditt)',
  '(lugna|sansa|skärp|skämm|skäms|behärska|besinna) (ner|ned|till)? (dig|er|på dig)',
  '(ta|tagga) (och)? (lugna|skärp|skärpa|lugna ner|sansa|lägg) (ner|av)? (dig)?',
  '(sluta|sluta upp|upphör|kan du sluta|var snäll och sluta|lägg av) (genast|nu|omedelbart)? (att|med att|med)? (tjata|gnälla|gnäll|klaga|skrika|gapa|bråka|ljuga|mejla (mig|oss)|ringa (mig|oss)|störa|trakassera|hota|svära|skälla|spamma|slösa|larva|fåna|tramsa|håna|hitta på|förolämpa|sura|lipa|gråta|ditt|dina)',
  '(sköt|skyll) (om)? (dig|er) själv',
  '(sköt|passa|uppför) (dig|er) (som folk|ordentligt|noga|nu|$)',
  '(håll) (käften|klaffen|tyst|truten|snattran|mun)',
  '(nu|du) får (du)? (faktiskt|väl|allt|ta och|verkligen|lov att)? (ta och)? (ge|skärpa|lugna|sansa|lägga|behärska) (dig|av|er|ner dig)',
  '(var|bli) inte (så|ju så|så jäkla|så himla)? (korkad|dum|larvig|löjlig|barnslig|fånig|trög|otrevlig|uppkäftig|oförskämd|dramatisk|hysterisk|lättkränkt|gnällig|otålig|arg|sur|kinkig|jobbig)',
  '(jag|vi) är (inte|ingen|inga) (din|er|någon|nån|dina)? (betjänt|barnvakt|mamma|mor|slav|slavar|hushjälp|sekreterare|tjänare|piga|terapeut|personliga|lekskola|dagis|psykolog|assistent|slagpåse)',
  '(drar|tar|ser|ses|stämmer|anmäler|polisanmäler|möts) (vi|jag)? (dig|er|det|detta|saken|ärendet)? … (domstol|rätta|rätten|tinget|polisen|kronofogden)',
  '(vi|jag) (kommer att|ska|tänker|tvingas)? (polisanmäla|polisanmäler|stämma|stämmer|svartlista|svartlistar|blockera|blockerar|spärra|spärrar|porta|portar|anmäla|anmäler) dig',
  '(akta|passa) dig (noga|jäkligt|du|för vad du)',
  '(det|detta) (kommer|ska|lär) du (att)? (få)? (ångra|sota för|betala för)',
  'du kommer (att)? (få)? (ångra|sota)',
  '(slösa|kasta|ta) inte (bort|upp)? (mer av)? (min|vår|all vår) tid',
  '(slöseri|slösar|slösat|slösar bort) (med|bort|på)? (min|vår|mina kollegors|allas) (värdefulla|dyrbara)? tid',
  '(jag|vi) (orkar|pallar|ids|tänker|vägrar) (faktiskt|verkligen|helt enkelt|bara)? (inte)? (med|längre)? (dig|ditt|dina|höra|lyssna|läsa|diskutera|förklara|tjafsa|argumentera|svara|upprepa|hålla på|dalta|ta mer) (det|detta|mer|på|igen|om|med|en gång|längre|skit|hur|dina|ditt)?',
  '(det)? (här|där)? orkar (jag|vi) inte (med|längre|mer|$)',
  '(jag|vi) har (verkligen|faktiskt|inte)? (inte|ingen|varken) (tid|tålamod|lust|ork) (med|för|att|till|eller) (dig|sånt|sådant|det här|detta|tjafsa|diskutera|ditt|dina|såna|hålla|dalta|förklara|bråka)',
  '(är|var) du (verkligen|helt|alldeles|så|bara|rent)? (dum|korkad|dum i huvudet|trög|blind|döv|full|galen|knäpp|efterbliven|otrolig|bakom flötet|inte klok|från vettet|rubbad|dum eller|född igår|seriös)',
  '(du|ni) är (så|en|ju|helt|verkligen|rent|bara|otroligt|ju bara|faktiskt|väldigt|riktigt|den)? (ut av|en|ett|jävla|riktig)? (idiot|dum|dumma|korkad|korkade|trög|lat|hopplös|hopplösa|omöjlig|jobbig|jobbigaste|gnällig|otrevlig|oförskämd|löjlig|pinsam|patetisk|inkompetent|lögnare|gnällspik|bedragare|knäpp|galen|dumskalle|snyltare|plåga|besvärlig|rättshaverist|idioter|obildad|okunnig|pain)',
  'du (ljuger|beter dig|uppför dig|saknar (hjärna|vett|förstånd)|är sjuk i huvudet)',
  '(dumheter|struntprat|skitsnack|nonsens|skitprat|trams) $',
  '(vilket|sådant|sånt|ditt|detta|det här|ditt eviga|rena|bara) (jäkla|eviga|himla|förbannade|dumma)? (struntprat|skitsnack|nonsens|trams|tjat|tjatande|gnäll|gnällande|gnällspik|larv|larvande|bråk|skrik|raljerande|svammel|dravel|idioti)',
  '(denna|den här|gnällspik*|den här jobbiga) (gnällspik|gnällspiken|idioten|idiot|dumskalle)',
  '(en|din|dina|ditt|så|vilken|sådana|såna|den|det) (så|otroligt|himla|jäkla|riktigt)? (dum|dumma|korkad|korkade|idiotisk|idiotiska|löjlig|löjliga|larvig|larviga|fånig|fåniga|urbota) (fråga|frågor|frågan|mejl|mail|klagomål|meddelande|meddelanden|krav|påhitt|begäran|kund|kunder)',
  '(lär|försök lära) dig (att)? (läsa|skriva|stava|lyssna|uppföra|tänka|räkna|veta hut)',
  '(använd|använda|koppla på) (huvudet|hjärnan|skallen|ditt huvud|din hjärna|ögonen)',
  '(öppna|putsa) (ögonen|öronen|glasögonen)',
  '^ (väx upp|stick|försvinn|dra|dra åt *|dra åt skogen|håll tyst|tyst|skärpning|lägg av|lägg ner|kom igen|sluta|res dig) $',
  '(dra åt (skogen|helvete)|far åt (skogen|helvete|pipsvängen)|ta dig i (häcken|brasan)|gå och (lägg|dra|häng) dig|stick och brinn)',
  'vad är det (för fel på|med) dig',
  'vad är (egentligen)? ditt problem',
  '(folk|sådana|såna|kunder|människor|personer|typer) som (du|dig|er)',
  '(nog|trött|less|led|leds|utled|fått nog|hjärtligt trötta|hjärtligt trött) (av|på) (dig|ditt|din|dina|er|att förklara|ditt tjat|sådana|såna|att upprepa|allt ditt)',
  'hur vågar du',
  '(skam|skäms) (på|över) (dig|torra land)',
  'vem tror du att du är',
  '(detta|det här|det) är (din|en|vår|min) sista (varning|chans)',
  'sista (varningen|varning)',
  '(annars|så) (får|kommer) (det|du) (att)? (få)? (ta)? (konsekvenser|konsekvenserna)',
  '(vårda|passa|tänk på) (ditt|din|er) (språk|ton|tunga|uppförande)',
  '(mejla|ring|kontakta|skriv|hör av dig) (aldrig|inte) (mig|oss|till oss|hit)? (mer|igen|något mer|en gång till)',
  '(du|ni) har (väl|ju) (ingen|inte en) (aning|hjärna|susning)',
  '(som|för) (små)? (idioter|dumskallar)',
  '(kom|kommer) inte (hit|här) och',
  '(det räcker nu|nu räcker det|nu får det vara nog|nog nu) (med (ditt|dina|din|det här)|$)',
  'ingen (bad|frågade|har frågat) (om)? (din|dig|efter din)',
  'lägg dig inte i',
]

const noHostilities: PhraseList = [
  '(inte|ingen|aldrig|inga) (alls)? (en|ett|några|någon)? (dum|dumma|korkad|larvig|korkade) (fråga|frågor)',
  '(vår|min|vårt|mitt) (egen|eget)? (dumma|dum|korkade|klantiga)',
  '(känner|kände|känt) (jag|vi|mig|oss|du|dig) … (dum|dumma|korkad|löjlig|trött)',
  '(du|ni) är inte (alls)? *',
  '(har|ha) inte tid att',
  '(vi|jag) är trötta på att (du|ni) (får|fick) vänta',
  '(spärrar|spärra|stänger|anmäler) (vi|jag)? (ditt|din) (kort|konto|bil|ärende)',
]

const profanities: PhraseList = [
  '(jävla|jävlar|jävlig|jävligt|jäklar|helvete|helvetes|förbannad idiot|fitta|fittan|kuk|hora|horunge|skithög|skitstövel|skitungar|as|asjobbig|arsle|rövhål|svin|idiot|idioter|idiotisk|mongo|cp skadad|fan ta|för fan|vad fan|i helvete|åt helvete|dra åt helvete|satan|satans|wtf|knulla)',
]

const bareRefusals: PhraseList = [
  '^ (nej|näe|nä|nix|nope|aldrig|tyvärr|tyvärr nej|nej tyvärr) (,)? (det|den|detta|sådant|sånt)? (går|kan|gick|funkar|fungerar|gör|har|får) (vi|jag|det|du)? (tyvärr)? (inte|ej) $',
  '^ (det)? (går|kan|funkar|finns|gäller) (vi|jag|det)? (tyvärr)? (inte|ej) (göra|ordna|hjälpa|längre)? $',
  '^ (nej|nix|nekas|nekat|avslag|avslås|avslaget|avböjes|omöjligt|går inte|går ej|går ej att ordna|kan inte|kan ej|kan inte hjälpa dig|ej möjligt|inte möjligt|inte aktuellt|ej aktuellt|ingen ersättning|ingen återbetalning|inga pengar tillbaka|inget byte|ingen retur|ingen rabatt|glöm det|aldrig i livet|uteslutet|inte en chans|ej giltigt|gäller ej|finns ej|slut|slutsålt|utgått) $',
  '^ (vi|jag) (kan|gör|får|har|vill|tar|säljer|lämnar|byter) (det|den)? (tyvärr)? (inte|ej) (det|detta|det här)? $',
]

const bareReplies: PhraseList = [
  '^ (det är|är|allt)? (klart|klar|fixat|löst|åtgärdat|noterat|ok|okej|mottaget|uppfattat|inskickat|stängt|avslutat|utfört|ordnat|ändrat|makulerat|avbokat|avbeställt|skickat|betalt|bokat|sett|läst|vidarebefordrat|dubblett|fel avdelning|fel formulär|fel adress|fel nummer|fel person|funkar nu|funkar här|fungerar här|samma svar|redan svarat|redan besvarat|pågår|väntar|kollar|senare|imorgon|i morgon|nästa vecka|kanske|vet ej|vet inte|ingen aning|ja|japp|jo|jepp|nja|slut|för sent|se ovan|se nedan|se bilaga|se bifogat|se hemsidan|se vår hemsida|se faq|se villkoren|se avtalet|se manualen|läs villkoren|läs manualen|läs avtalet|läs på hemsidan|kolla hemsidan|kolla skräpposten|ring kundtjänst|ring växeln|ring oss|ring banken|fråga hr|fråga it|fråga banken|prova igen|testa igen|försök igen|försök igen senare|starta om|starta om datorn|starta om routern|installera om|skicka skärmdump|skicka logg|skicka kvitto|skicka bild|vilken version|mer info behövs|mer info|vänta|betala först|kontakta säljaren|kontakta tillverkaren) (nu|då|igen)? $',
]

const courtesies: PhraseList = [
  '(tack|tackar|snälla|snäll|vänligen|gärna|förlåt|ledsen|ledsna|beklagar|ursäkta|ursäkt|välkommen|välkomna|trevlig|hoppas|självklart|absolut|inga problem|ingen fara|ingen orsaka|ingen orsak|grattis|kul|roligt|härligt|toppen|hör av dig|hälsningar|hälsning|kram|lycka till|varsågod|tråkigt|trist|uppskattar|glad|glada|glädjer|bra fråga|jättebra|ha det|sköt om dig|vi ses|skönt|tyvärr|så klart|såklart|visst)',
  '(kan|skulle|vill|får|kunde) (du|ni|jag|vi)',
]

const commands: PhraseList = [
  'du (måste|är skyldig att|är tvungen att|är tvingad att|är förpliktad att|är förpliktigad att|har skyldighet att|skall) (omedelbart|genast|nu|alltid|först|själv|därför|alltså|också|snarast)? *',
  '(måste|skall) du (omedelbart|genast|nu|alltid|först|själv|därför|också|snarast)? *',
  'du (ska|har att) (omedelbart|genast|snarast|ovillkorligen|nu) *',
  'du (får inte|får ej|får under inga|får absolut inte) *',
  '(det)? (åligger|ankommer på) dig',
  'du (åläggs|uppmanas|beordras) (att|härmed)?',
]

const prohibitions: PhraseList = [
  '^ (öppna|skicka|kontakta|ring|svara|skriv|använd|rör|ändra|klicka|radera|ignorera|dela|skapa|fråga|mejla|försök|flytta|ta bort|stäng|logga|starta|gör|vidarebefordra|vänta|kom|parkera|rök|ät|ta med|lämna|lägg|betala) (aldrig|inte|ej)',
]

const noCommands: PhraseList = [
  'måste (du|ni)? inte',
  '(om|när|innan|eftersom|att|så|ifall|bara|vad|allt|allt som|enda|det enda|det|som|där|hur|varför|medan|inte|tills|utan att|därför|medan|vilket) (du|ni) (måste|får inte)',
  '(måste|skall) du (vara|ha (känt|undrat|tyckt)|tycka|känna|undra|bara (se|smaka|prova|testa))',
  'du måste (vara|ha (känt|undrat|tyckt)|tycka|känna|undra|bara)',
  '(förlåt|ledsen|tråkigt|trist|synd) … (du|ni) måste',
  'skall du (få|ha|slippa|kunna)',
  'du skall (få|ha|slippa|kunna)',
]

const shoutableWords: PhraseList = [
  '(läs|viktigt|obs|omedelbart|genast|nu|inte|aldrig|måste|bara|endast|sista|gången|snälla|tack|du|din|ditt|detta|igen|före|efter|vad|när|var|betala|betalning|svara|svar|kontakta|ring|mejla|skicka|konto|nekad|godkänd|stängd|avslutad|information|kund|kunder|besked|stopp|stanna|vänta|klicka|kolla|idag|imorgon|möjligt|hej|hälsningar|villkor|villkoren|garanterat|gratis|rea|erbjudande|passa|problem|hjälp|förstår|redan|sagt|följ|instruktionerna|lösenord|faktura|fakturan|förfallen|sen|försening|noga|noggrant|alla|allt|inga|ingen|absolut|verkligen|självklart|ordentligt|tydligt|alltid|spara|brevet)',
]

const wornFormulas: PhraseList = {
  '(din|ditt|dina|era|er|ert) (åsikt|åsikter|synpunkter|feedback|samtal|förtroende|ärende|mejl|tid|lojalitet|nöjdhet|trivsel|återkoppling|upplevelse) (är|betyder|spelar) (mycket|väldigt|oerhört|otroligt|så|alltid|ytterst|av största)? (viktig|viktiga|viktigt|värdefull|värdefulla|värdefullt|mycket|allt|betydelsefulla|vikt|stor roll) (för oss|hos oss)?':
    [],
  '(din|ditt|kundens|våra kunders|våra gästers) (nöjdhet|belåtenhet|förtroende|trivsel|trygghet|lojalitet) (är|står|kommer|ligger) (alltid)? (vår|vårt|i|främst|först|oss)':
    [],
  '(nöjda kunder|kundnöjdhet|en nöjd kund) är (alltid)? (vår|vårt|det|något) *': [],
  '(kunden|medlemmen|du|du som kund|gästen|resenären|patienten|människan|våra kunder|kunderna|hyresgästen|eleven|användaren) (står|är|kommer|sätts)? (alltid)? (står)? (i centrum|i fokus|i första rummet|främst|först hos oss|nummer ett)':
    [],
  '(vi|våra medarbetare) (sätter|ställer) (alltid)? (kunden|dig|våra kunder|medlemmen|våra gäster) (i|främst|först|alltid)': [],
  '(vi)? (strävar|eftersträvar) (vi|alltid|ständigt|hela tiden|dagligen)? (alltid|ständigt)? efter (att)?': [],
  '(vi|alltid vi) (gör|arbetar|jobbar|verkar) (alltid|ständigt|hela tiden|kontinuerligt|löpande) (med att|för att|hårt för att|vårt yttersta|vårt bästa|på att)? (ständigt)? (förbättra|bli bättre|utveckla|erbjuda|leverera|ge|du som|våra kunder)?':
    [],
  '(vår|vårt) (ambition|strävan|målsättning|främsta mål|högsta önskan|mål|vision|ledstjärna|högsta prioritet) är (alltid|att alltid|att du alltid|att varje)':
    [],
  '(överträffa|motsvara|leva upp till) (dina|våra kunders|kundens|era) (högt ställda|höga)? förväntningar': [],
  '(vi)? (värdesätter|värdesätter vi|uppskattar) (alltid|verkligen|högt|mycket)? (dig som|ditt|din|er|dina|varje) (kund|lojalitet|förtroende|åsikt|åsikter|feedback|synpunkter|medlem|engagemang|tid)':
    [],
  '(ditt|ert) (förtroende|engagemang) är (vår|det) (största|viktigaste|främsta) *': [],
  '(tveka|dra dig) (du)? (då|självklart|givetvis)? (inte|aldrig|ej) (att|för att|på att) (höra|kontakta|ringa|mejla|återkomma|ställa|fråga|skriva|ta kontakt)':
    ['hör gärna'],
  'tveka inte': ['hör gärna av dig'],
  '(står|finns) (vi|jag)? (alltid|naturligtvis|självklart)? (till (ert|ditt|din|er|full|eder)? (fulla)? (förfogande|tjänst)|till tjänst)': [
    'hjälper',
  ],
  '(du|ni) är (alltid|självklart|naturligtvis|hjärtligt|varmt)? (hjärtligt|varmt)? välkommen (att|med) (höra|kontakta|återkomma|dina|vidare|ytterligare|eventuella|era|frågor)':
    [],
  '(vi|jag) (ser|ser alltid) (med (glädje|spänning|intresse|tillförsikt)) fram (emot|mot)': ['ser fram emot'],
  '(en|som|våra|vår|dig som) (av våra)? (uppskattade|uppskattad|högt värderade|värderad|värdefulla|värdefull|trogna|trogen|lojala|lojal) (kund|kunder|medlem|medlemmar|gäst|gäster)':
    [],
  '(vi)? (tar|tar alltid|tar vi) (detta|det här|denna typ|sådana|sådant|dina synpunkter|alla klagomål|din feedback|alla synpunkter|era synpunkter) … på (största|stort|mycket stort|yttersta|högsta|fullaste) allvar':
    [],
  '(dina|ditt|din|era|ert) … (har)? (noterats|beaktats|vidarebefordrats till berörd|har noterats)': [],
  '(bästa|högsta|förstklassig|oöverträffad|optimal|enastående|högklassig) (möjliga)? (service|servicen|kundservice|kundupplevelse|kundupplevelsen|bemötande|kvalitet och)':
    [],
  '(sömlös|smidig|friktionsfri|unik|optimal|helhetsmässig) (kund)? (upplevelse|kundupplevelse|kundresa)': [],
  '(kundresan|kundresa)': ['ditt köp'],
  '(din|er) kundupplevelse': [],
  '(gå|går|gått) (den)? extra (mil|milen)': [],
  '(hoppas|hoppas att|förhoppning) (du|ni|att) (du|ni)? (härmed|därmed)? (har|hava) (härmed|därmed)? (fått)? (den|ett|svar på)? (hjälp|svar|information|alla dina) (du|ni|som du|frågor) *':
    [],
  '(vi|jag) ber om (ditt|er|ert|din)? (överseende|förståelse|tålamod)': [],
  '(vi)? (tackar för)? (överseende|ditt överseende|ert överseende)': [],
  '(tack|tackar) (så mycket|på förhand)? för (visat|ditt visade|ert visade|fortsatt) (intresse|förtroende|tålamod)': [],
  '(i (ständig|kontinuerlig) (förbättring|utveckling)|ett led i vårt (kvalitetsarbete|förbättringsarbete))': [],
}

const stockFormulas: PhraseList = [
  '(tack|tackar) (så mycket|på förhand)? för (din|ditt|er|ert) (tålamod|förståelse|överseende|samarbete|intresse|medverkan|engagemang|förtroende)',
  '(tack|tackar) för att du (kontaktar|kontaktade|hör av dig|hörde av dig|vänder dig|har kontaktat|valt|väljer|valde) (oss|till oss|{capital}|vår|våra)',
  '(vi|jag)? (beklagar|ursäktar|ber om ursäkt för) (verkligen|djupt|uppriktigt|härmed)? (det|de|eventuella|eventuellt|besväret|besvären|olägenheten|olägenheterna|detta|besvär|olägenhet)',
  '(jag|vi) förstår (verkligen|fullt ut|helt|givetvis|till fullo)? (din|er) (frustration|besvikelse|irritation|oro|upprördhet)',
  '(om|ifall|skulle) du (skulle)? (har|ha|ha några|behöver|behöva|undrar|vill) (några)? (ytterligare|fler|mer|övriga|vidare|andra|eventuella) (frågor|hjälp|information|funderingar|assistans)',
  '(hör|hör gärna|återkom|återkom gärna|kontakta oss|kontakta oss gärna) (av dig|av er)? (till oss|igen)? (vid|om du har|med|ifall) (eventuella|ytterligare|fler|frågor|funderingar|några)',
  '(finns|är) (det)? (något|någonting) (annat|mer|mera|ytterligare) (som)? (jag|vi) kan (hjälpa|bistå|göra)',
  '(vi|jag) (finns|är) (alltid|självklart|gärna)? (här|glada|tillgängliga) (för dig|för att|att)? (hjälpa|bistå|assistera)?',
  '(vi|jag) (ser|ser vi) fram emot (att höra|ditt svar|er återkomst|ert svar|att få höra|att hjälpa|att välkomna)',
  '(ha|önskar (dig|er)?) (en)? (fortsatt)? (fin|trevlig|härlig|bra|underbar) dag',
  '(hoppas|vi hoppas|jag hoppas) (att)? (detta|det här|det|informationen|svaret) (var|är|ger|besvarar|hjälper|kan vara|känns) (till)? (hjälp|svar|behjälplig|din fråga|dina|tillfredsställande)',
  '(det|som) (är|var|har varit) (alltid)? (ett nöje|vårt nöje|en glädje) att',
]

export const tone = {
  minimisedSteps,
  minimisers,
  obviousnessClaims,
  noObviousnessClaims,
  corrections,
  ironicFormulas,
  praises,
  mockedDeeds,
  rhetoricalQuestions,
  scareQuotes,
  noScareQuotes,
  repetitionReminders,
  noRepetitionReminders,
  knowledgePresumptions,
  unreadReproaches,
  blameFrames,
  missedDuties,
  deliveryExpectations,
  omissionStatements,
  faceSavers,
  dismissals,
  helpOffers,
  hostilities,
  noHostilities,
  profanities,
  bareRefusals,
  bareReplies,
  courtesies,
  commands,
  prohibitions,
  noCommands,
  shoutableWords,
  wornFormulas,
  stockFormulas,
} satisfies Partial<ToneWords>
