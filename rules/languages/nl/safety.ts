import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// What banks, Safeonweb (Belgium) and the Fraudehelpdesk (Netherlands) warn against, turned round; labels as administrators write
// them; notes as colleagues write them.

export const safetyGroups = {
  geheim: [
    '(gebruikersnaam en|gebruikersnaam en het|oude|nieuwe|huidige|volledige|complete|tijdelijke)? (wachtwoord|wachtwoorden|paswoord|passwoord|password|pincode|pin|pincodes|puk|pukcode|cvc|cvv|cvc-code|cvv-code|beveiligingscode|verificatiecode|inlogcode|toegangscode|activeringscode|tan-code|sms-code|eenmalige code|kaartnummer|creditcardnummer|bankkaartnummer|pasnummer|creditcardgegevens|kaartgegevens|inloggegevens|aanmeldgegevens|login|logingegevens|signeercode|responscode|itsme-code|digid-code|geheime code|geheime vraag|herstelcode|aanmeldcode|controlegetal|wifi-wachtwoord|masterwachtwoord)',
    '(vier|vijf|zes|acht)cijferige (code|pincode|toegangscode)',
    '(viercijferige|vijfcijferige|zescijferige|achtcijferige) (code|pincode)',
    '(code|cijfers) (op|van|aan) (de)? (achterkant|achterzijde|voorkant|achterop) (van)? (uw|je|de)? (bankpas|pas|kaart|creditcard|bankkaart)?',
    '(code|cijfers) (die|welke) (u|je) (net|zojuist|nu|zo)? (per sms|op uw telefoon|op je telefoon|via sms|in de app|hebt|heeft|krijgt|kreeg|ontvangt)',
    '(gegevens|nummer) (van|op) (uw|je|de) (creditcard|bankpas|bankkaart|kaart)',
  ],
  uwGeheim: [
    '(uw|je|jouw|het|de|uw eigen|ook uw|ook je|een|het oude|de volledige|dat|die|alvast uw|alvast je|alvast het|nog uw|nog je|even uw|even je|dan uw|dan je)',
  ],
} satisfies Record<string, PhraseList>

export const safety = {
  secretRequests: [
    '(stuur|stuurt|mail|mailt|geef|geeft|app|appt|deel|deelt|vermeld|vermeldt|noteer|noteert|bezorg|bezorgt|antwoord|zet|typ|lever|sms|vul|dicteer|lees) (u|je|ons|mij|me|hier|dan|even|graag|a.u.b.|aub|nu|alvast|met|ook|eerst|in een antwoord|in uw antwoord|in je antwoord|terug|ons even|mij even|me even|ons alvast|mij alvast|me alvast|ons ook|ons dan|door) … {uwGeheim} {geheim}',
    '(stuur|mail|geef|app|deel|vermeld|bezorg|sms) {uwGeheim} {geheim}',
    '(kunt|kan|kun|wilt|wil|zou) (u|je) (mij|me|ons|even|hier|dan|ook|alvast|a.u.b.)? … {uwGeheim} {geheim} … (sturen|mailen|geven|doorgeven|appen|delen|vermelden|bevestigen|opgeven|noteren|bezorgen|toesturen|doorsturen|opsturen|typen|zeggen|noemen|dicteren)',
    '(kunt|kan|kun|wilt|wil|zou) (u|je) (mij|me|ons)? … (sturen|mailen|geven|doorgeven|appen|delen|bezorgen|toesturen) … {geheim}',
    'wat (is|was|zijn) (uw|je|jouw|de|het) {geheim}',
    '(mag|mogen|kan|kunnen|krijg|krijgen) (ik|wij|we) (alvast|dan|ook|even|misschien|a.u.b.)? {uwGeheim} {geheim} (hebben|weten|ontvangen|krijgen|noteren|even|van u|van je|nog|.|$)',
    '(heb|hebben) (ik|wij|we) … {geheim} (wel|ook|even|nog)? nodig',
    'en (het|de|uw|je) (bijbehorende|bijhorende) {geheim} nodig',
    '(lees|zeg|noem|geef|stuur|app) (mij|me|ons)? (even)? (de|die) (code|cijfers) (voor|door|op|die|welke) … (u|je)',
    '(noteer|vul|zet|schrijf) … {uwGeheim} {geheim} … (stuur|mail|bezorg)',
    '(ontvang|ontvangen) (wij|we|ik)? … {geheim} per (mail|e-mail|sms|app|post)',
    '(mag|mogen) (ik|wij|we) {uwGeheim} {geheim}',
    '(heb|hebben) (ik|wij|we) (nog|ook|alleen|wel|alleen nog|dan|even|daarvoor)? {uwGeheim} {geheim} … nodig',
    '(ik|wij|we) (heb|hebben) (hiervoor|daarvoor|daarvoor nog|nog|ook|alleen|wel|alleen nog|dan)? {uwGeheim} {geheim} … nodig',
    '(nodig|ontvangen|ontvang|hebben) (ik|wij|we)? (:|is|zijn|graag|nog)? {uwGeheim} {geheim}',
    '(ik|wij|we) (ontvang|ontvangen|krijgen|krijg|horen|hoor) (graag|nog|dan|alvast)? {uwGeheim} {geheim}',
    '(ik|wij|we) (hebben|heb) (graag|nog|alvast) {uwGeheim} {geheim}',
    '(graag|gelieve) (ons|mij)? … {uwGeheim} {geheim} (door|te|mee|bezorgen|sturen|mailen|geven|vermelden|.|,|$|in|via|per)',
    '(reageer|antwoord|antwoordt|reageert) (u|je|hierop|op deze mail|dan|even)? met {uwGeheim} {geheim}',
    '(bevestig|bevestigt|verifieer|herhaal) (u|je|eerst|hier|dan)? {uwGeheim} {geheim} (hier|per|via|in|door|aan)',
    '(foto|foto’s|kopie|scan|afbeelding|screenshot|selfie) van (de|uw|je|beide|het)? (voor- en achterkant|voorkant|achterkant|beide kanten|voor en achterkant|voorzijde|achterzijde)? (van)? (uw|je|de|het)? (creditcard|bankpas|bankkaart|pinpas|betaalpas|betaalkaart|kredietkaart)',
    '(voor- en achterkant|voorkant en achterkant|voorkant|achterkant|beide kanten) van (uw|je|de) (creditcard|bankpas|bankkaart|pinpas|betaalpas|kredietkaart)',
    'pincode van (uw|je|de) (pas|kaart|bankpas) … nodig',
    '(zonder|met) {uwGeheim} {geheim} kan ik',
  ],

  noSecretRequests: [
    '(nooit|niet|geen|niemand|nimmer|zonder ooit|vraagt u nooit|niemand anders|voorkom|vermijd|pas op|let op|in plaats van) … (sturen|stuur|stuurt|mailen|mail|delen|deel|deelt|geven|geef|geeft|doorgeven|vragen|vraag|vraagt|noemen|delen met|opschrijven|af|mee|nodig|ontvangen|hebben|weten)',
    '(stuur|mail|deel|geef|vertel|zeg|noteer|schrijf) … (nooit|niet|niemand|geen)',
    '(vraagt|vragen|vroeg) … (nooit|niet)',
    '(laatste|eerste) (twee|drie|vier|zes|{number}) (cijfers|tekens|letters|nummers)',
    '(wachtwoord|pincode|paswoord|code) (vergeten|kwijt|wijzigen|resetten|instellen|herstellen|veranderen|aanpassen|aanmaken|kiezen|opvragen|aanvragen)',
    '(kies|kiest|maak|maakt|bedenk|bedenkt|wijzig|wijzigt|verander|verandert|stel|stelt|reset|bewaar|bewaart|onthoud|herstel) (u|je|zelf|dan|daar|daarna|nu|meteen)? … (wachtwoord|pincode|paswoord|code)',
    '(vul|vult|voer|voert|typ|typt|geef|toets|toetst|gebruik|gebruikt) (u|je|dan|daar|hier|daarna|nu)? … (in|op|bij) (de|het|uw|je|onze|een|dat|deze) (app|website|site|pagina|scherm|portaal|inlogscherm|formulier|toestel|automaat|venster|veld|beveiligde|box|router|tv|betaalautomaat|kaartlezer|programma|telefoon|laptop|klantportaal)',
    '(beveiligde|beveiligd|veilige|versleutelde|afgeschermde) (formulier|link|pagina|portaal|omgeving|upload|website|chat|verbinding)',
    '(als|wanneer|indien|iemand|wie|oplichters|criminelen|fraudeurs|phishing|phishers|mailtjes|nepmails) … (vraagt|vragen|vraag|belt|doen zich)',
    '(krijgt|ontvangt|krijg) (u|je) … (code|wachtwoord|pincode)',
    '(u|je) (krijgt|ontvangt|vindt|kiest|stelt) … (code|wachtwoord|pincode)',
    '(sturen|stuur|mailen|mail|geef|geven) (ik|wij|we) (u|je)',
    '(ik|wij|we) (stuur|sturen|mail|mailen|geef|geven) (u|je)',
  ],

  secretLabels: [
    '(nieuwe|tijdelijke|voorlopige|huidige|standaard|eerste|uw|je|jouw|het|de|wifi|wifi-|admin|nieuw|tijdelijk|uw nieuwe|je nieuwe|uw tijdelijke|je tijdelijke|initiële|nieuw tijdelijk|en|met)? (wachtwoord|paswoord|password|passwoord|pincode|pin|pukcode|puk|toegangscode|inlogcode|wifi-code|wificode|wifi-sleutel|wifi-wachtwoord|wifiwachtwoord|netwerksleutel|deurcode|alarmcode|poortcode|kluiscode|sleutelcode|api-sleutel|api key|api-key|access token|token|secret|cvc|cvv|voicemailcode) (is|is nu|wordt|luidt|:|=|werd|is gewijzigd naar|is gewijzigd in|is gereset naar|is ingesteld op|staat op|is veranderd in|wordt nu|is :|is voorlopig|is tijdelijk|is dan)',
    '(wachtwoord|paswoord|password|pincode|ww) (voor|van|bij|om) … (is|luidt|:|=)',
    '(ww|pw|pass|wachtw) (:|=|is)',
    '(wachtwoord|paswoord|password|pincode)',
    '(inloggen|log in|aanmelden|login|meld u aan|logt in|log dan in) (met|als|via) … (en|/|met) (wachtwoord|paswoord|het wachtwoord|password)?',
    '(gebruiker|gebruikersnaam|gebruikersnaam is|login|account|user) (:|=|is)? * (/|,|en|en het|;|-|met) (wachtwoord|paswoord|password|ww|pincode|pin) (:|=|is)?',
    '(gebruik|met|vul) (het)? (wachtwoord|paswoord|password) (in)?',
  ],

  noSecretValues: [
    '(de|het|een|uw|je|jouw|ons|onze|mijn|dit|dat|deze|die|niet|nog|nog niet|nu|en|of|in|op|aan|bij|te|van|voor|om|met|door|als|is|zijn|was|wordt|werd|zo|ook|wel|heel|zeer|alleen|hoofdlettergevoelig|nodig|vereist|onjuist|juist|fout|verkeerd|ongeldig|geldig|verlopen|hieronder|hierboven|hier|bijgevoegd|hetzelfde|ongewijzigd|anders|onbekend|veilig|sterk|zwak|kort|lang|verborgen|zichtbaar|opgeslagen|versleuteld|verstuurd|verzonden|gereset|ingesteld|gewijzigd|veranderd|geblokkeerd|ontgrendeld|actief|optioneel|verplicht|afgedrukt|geprint|getoond|te vinden|beschikbaar|onderweg|klaar|beschermd|persoonlijk|privé|geheim|iets|alles|niets|kwijt|vergeten|tijdelijk|u|wij|we|ik|hij|zij|ze|er|indien|wanneer|dan|a.u.b|alstublieft|voorbeeld|bijvoorbeeld|minimaal|minstens|maximaal|ten minste|tenminste|nieuw|nieuwe|oud|oude|gekoppeld|goed|slecht|prima|ok|bekend|aanvaard|geweigerd|werkt|werkend|resetten|wijzigen|aanvragen|opvragen|instellen|kiezen|invoeren|invullen|delen|vragen|altijd|nooit|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|login|hun|zijn|haar|elk|elke|iedereen|gegenereerd|worden|heeft|had|zal|moet|mag|kan|kon|binnen|via|per|omdat|want|maar|dus|zodat|nergens|intussen|inmiddels|onder|achter|naast|tot|tussen|zonder|sinds|al|reeds|vandaag|morgen|opnieuw|zelf|zoek|weg|mee|uit|af|terug|staat|zit|krijgt|komt|vindt|ziet|kunt|wilt|hebt|heb)',
  ],

  exampleMarkers: [
    '(voorbeeld|voorbeelden|bijvoorbeeld|bijv|bv|zoals|fictief|fictieve|verzonnen|testwachtwoord|stel|iets als|patroon|vorm)',
  ],

  internalMarkers: [
    'let op (:|,) (geen|de|onze)? (korting|prijs|marge|vergoeding|compensatie|coulance|fout|storing|lek|oorzaak) (*)? (niet|nog niet|noemen) (noemen|vermelden|zeggen|aanbieden|toezeggen|vertellen|beloven)?',
    '(:|[|/|#|*|^) (niet|niks|niets|nog niet) (vermelden|melden|zeggen|noemen|vertellen|laten merken|tonen|toegeven|beloven|aanbieden) (dat|over|van|hoe|wat|waarom)',
    '{capital} (:|,) (check|checken|kun|kan|wil|kijk|bel|vraag|mag|klopt|weet|doe) (jij|je) … (voor|vóór) (verzending|versturen|verzenden|ik|hij|het weggaat|dit weggaat)',
    '^ (intern|interne notitie|interne opmerking|interne nota|interne memo|alleen intern|enkel intern|intern gebruik|interne info|voor intern gebruik|notitie|notitie voor collega’s|nota voor collega’s|notitie voor het team|notitie team|opmerking voor collega’s|niet voor klant|niet voor de klant|niet voor klanten|concept|kladversie|klad|concept antwoord|conceptantwoord|overdracht|overdrachtsnotitie|nota voor mezelf|notitie aan mezelf|memo aan mezelf|todo|to-do|to do|nog doen|fixme|fyi team|ter info team|aan collega’s|aan team|voor collega’s|alleen voor collega’s|alleen voor medewerkers|enkel voor medewerkers|let op intern|agent notitie|agentnotitie|teamnotitie) (:|-|]|/|>|!|,)',
    "(notitie|nota|opmerking|bericht|alleen|enkel|memo) (voor|aan) (collega's|de collega's|onze collega's) (:|-|]|,)?",
    '(niet|nooit|niks|niets|geen) (aan|naar|met|voor|tegen) (de|deze)? (klant|klanten|cliënt|gebruiker|melder|huurder|patiënt|gast|afnemer)',
    '(niet|nooit) (doorsturen|doorzetten|sturen|versturen|verzenden|delen|vermelden|melden|zeggen|doorgeven|tonen|laten zien|noemen|kopiëren|plakken|mailen) (aan|naar|met|tegen|bij) (de|deze|een)? (klant|klanten|cliënt|gebruiker|melder)',
    '[ (niet|nooit|nog niet) (doorsturen|versturen|verzenden|delen|doorgeven|publiceren|voor)',
    '(niet|nog niet) (versturen|verzenden|doorsturen) (voor|tot|zonder) (akkoord|goedkeuring|review|controle|ok|overleg)',
    '(voor|enkel voor|alleen voor|uitsluitend voor|bestemd voor) intern (gebruik|overleg|beraad)',
    '(intern|interne) (gebruik|notitie|nota|opmerking) (:|!|-)',
    '(/|#|[) (nog)? (checken|nakijken|navragen|controleren|nagaan|afstemmen|overleggen|bespreken|vragen|aanvullen|opzoeken|uitzoeken) (bij|met|of|door|aan|:)?',
    '(nog)? (checken|navragen|afstemmen|overleggen|nakijken) (bij|met|door) {capital} (of|voor|:|,)',
    '(eerst|nog) (met|bij|aan) ({capital}|legal|juridisch|finance|mijn manager|de manager|teamleider|de teamleider|mijn leidinggevende|directie|marketing) (overleggen|afstemmen|checken|voorleggen|navragen|vragen|overlegd)',
    '(moet|moeten|graag|eerst|nog) (nog|eerst)? (langs|goedgekeurd|nagekeken|gecheckt|gecontroleerd|akkoord|goedkeuring) (door|van|via|bij|:)? ({capital}|legal|juridisch|finance|mijn manager|de manager|teamleider|de teamleider|directie|marketing)',
    '(todo|=TODO|=FIXME|to-do) (:|-)',
    '(fyi|ter info) (team|tweede lijn|l2|l1|collega’s|backoffice) (:|,|-)',
    '(deze|dit) (regel|alinea|stuk|zin|notitie|blok|tekst) (nog)? (verwijderen|weghalen|wissen|schrappen|aanpassen) (voor|alvorens|vóór) (verzending|versturen|verzenden|je|u|het)',
    '(verwijder|haal|wis|schrap) (deze|dit) (regel|alinea|stuk|zin|notitie|blok|tekst) … (voor|alvorens|vóór|weg)',
    '(gebruik|alleen gebruiken|enkel gebruiken|te gebruiken) (dit|deze)? (sjabloon|template|macro|standaardtekst)? (alleen|enkel)? (als|indien|wanneer) (de)? (klant|melder|gebruiker)',
    '(cc|bcc) : (manager|teamleider|juridisch|legal|intern|supervisor)',
  ],
  customerRemarks: [
    '^ (klant|melder|cliënt|gast|huurder|patiënt) (is|was|heeft|wil|belt|had|blijft|snapt|klaagt|dreigt) (al|weer|nogal|behoorlijk|heel|erg|steeds|nog|boos|kwaad|lastig|niet|het)',
    '(de|deze|die)? (klant|cliënt|melder|mevrouw|meneer|huurder|gebruiker|beller|patiënt|gast) (is|was|blijft|doet|doet weer|wordt|lijkt|klinkt) (weer|een|een echte|altijd|nogal|heel|erg|echt|zo|wel|al|steeds|behoorlijk|behoorlijk een|een beetje)? (een|zo een|echt)? (zeur|zeurpiet|zeurkous|zeikerd|boos|kwaad|woedend|pissig|razend|lastig|lastige|moeilijk|moeilijke|onbeschoft|dom|traag|drammer|drammerig|querulant|agressief|gek|ongeduldig|vervelend|zuur|irritant|leugenaar|aan het liegen|dronken|bekend geval|bekende klager|klager|wantrouwig|hysterisch|gefrustreerd)',
    '(klant|melder|cliënt) (liegt|zeurt|zeikt|dramt|klaagt|overdrijft|dreigt|jokt|fraudeert|snapt het niet|begrijpt er niks van|zal vast|wil alleen maar|belt weer|blijft bellen|blijft zeuren)',
    '(vaste|beruchte|bekende|notoire|chronische|beroeps) (klager|zeur|zeurder|querulant|wanbetaler|probleemklant|fraudeur)',
    '(zeg|vertel|meld|beloof|geef|noem|laat) (hem|haar|hen|dit|dat|het|de klant|deze klant|dit aan de klant|klant)? … (niet|niets|niks|nog niet) (aan|tegen|over|tegen de|aan de)? (de klant|klant|hem|haar|dat|wat|over)',
    '(niets|niks) (zeggen|vertellen|melden|loslaten) (over|tegen|aan)',
    '(houd|hou|houden|aan het lijntje|aan het lijntje houden|afpoeieren|afschepen|sussen|zoet houden) (hem|haar|de klant|klant|deze klant) (aan het lijntje|zoet|rustig|even|af|tevreden)?',
    '(marge|inkoopprijs|onze marge|winstmarge) (is|:|=|bedraagt) {number}',
    '(beetje|gewoon|lekker)? (laten wachten|laten zweten|laten stikken|afpoeieren|afschepen|aan het lijntje houden)',
  ],
  colleagueRequests: [
    '(kun|kan|kunnen|wil|willen|zou|zouden) (je|jij|jullie|iemand|u) (dit|even|hier|nog|aub|eens|het|deze|meekijken|kijken|checken|nakijken|oppakken|bellen|goedkeuren|een|snel|ook|bij|mij)',
    '(graag|aub|svp|even|pls|please)? (checken|nakijken|check|check jij|goedkeuren|akkoord|meekijken|oppakken|overnemen|bellen|meelezen|beoordelen|opvolgen|kijk|kijken|check dit|wat denk|wat vind|mag dit|klopt dit|is dit|heb jij|weet jij|doe jij|neem jij|pak jij)',
    '(fyi|ter info|ptal)',
  ],
  noInternalMarkers: [
    '(interne|intern) (harde|schijf|geheugen|opslag|server|serverfout|fout|keuken|verhuizing|post|overplaatsing|geneeskunde|klok|batterij|antenne|microfoon|onderzoek|audit|proces|afdeling|team|systemen|richtlijnen|nummer|telefoon|markt|onderdelen|deur|muur|temperatuur|link|links|adres|klachtenprocedure|dienst|bloeding|revisie|specialist|vacature)',
    '(to do|to-do|todo) (lijst|lijstje|app|list)',
    'microsoft (to do|todo)',
    '(concept|concepten) (contract|factuur|versie|overeenkomst|brief|winkel|store|van|voor|mail|map|order)',
    '(niet|geen) (aan|voor|naar) (de)? (klanten van|klant is koning)',
    '(klant|klanten) (is|zijn) (koning|blij|tevreden)',
  ],
} satisfies Partial<SafetyWords>
