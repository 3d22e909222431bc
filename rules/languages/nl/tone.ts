import type { ToneWords } from '../../../src/language/lexicon/tone.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Collected from Dutch advice on customer letters (Simonis, “Strategieën voor klantvriendelijke brieven”; Taaladvies; Onze Taal; the research of
// Van Hooijdonk and Liebrecht on webcare), and from what agents in the Netherlands and Flanders write when they are tired.

export const toneGroups = {
  /** Infinitives of instructions. */
  stap: [
    '(klikken|aanklikken|drukken|indrukken|selecteren|kiezen|aanvinken|uitvinken|intypen|invoeren|invullen|plakken|kopiëren|knippen|openen|sluiten|afsluiten|herstarten|resetten|herladen|verversen|starten|opstarten|stoppen|uitzetten|aanzetten|uitschakelen|inschakelen|uittrekken|aansluiten|loskoppelen|verwijderen|vervangen|installeren|downloaden|uploaden|updaten|bijwerken|wissen|leegmaken|opslaan|exporteren|inloggen|uitloggen|aanmelden|registreren|wijzigen|aanpassen|instellen|verplaatsen|printen|scannen|zoeken|googelen|lezen|volgen|proberen|kijken|nakijken|controleren|meten|schoonmaken|schudden|terugsturen|inleveren|bestellen|betalen|afwachten|negeren|ophalen|invoegen|bevestigen|doorlezen|opzoeken)',
    '(opnieuw|nog eens|nogmaals) (opstarten|starten|proberen|inloggen|installeren|instellen|aanmelden|invullen|invoeren)',
  ],
  /** Imperatives of instructions. */
  doeDit: [
    '(klik|druk|selecteer|kies|vink|typ|type|voer|vul|plak|kopieer|open|sluit|herstart|reset|ververs|start|stop|zet|schakel|trek|koppel|verwijder|vervang|installeer|download|upload|update|wis|maak|sla|exporteer|log|meld|registreer|wijzig|pas|stel|verplaats|print|scan|zoek|google|lees|volg|probeer|kijk|controleer|check|meet|schud|haal|doe|ga|steek|stuur|lever|bestel|betaal|wacht|negeer|neem|gebruik|leg|draai)',
  ],
  /** What the writer said before, as a past form or a participle. Not “besproken”, “afgesproken” or “beloofd”: those are shared, or kept. */
  gezegd: [
    '(zei|zeiden|schreef|schreven|meldde|meldden|vermeldde|vermeldden|aangaf|aangaven|uitlegde|uitlegden|vertelde|vertelden|mailde|mailden|meedeelde|meedeelden|mededeelde|opmerkte|toelichtte|liet weten|lieten weten|duidelijk maakte|duidelijk maakten|antwoordde|antwoordden|waarschuwde)',
    '{verteld}',
  ],
  verteld: [
    '(gezegd|geschreven|gemeld|vermeld|aangegeven|uitgelegd|verteld|gemaild|meegedeeld|medegedeeld|opgemerkt|toegelicht|laten weten|duidelijk gemaakt|geantwoord|beantwoord|gewaarschuwd|gecommuniceerd|uiteengezet|aangehaald|gevraagd|geïnformeerd|verzocht)',
  ],
  alEerder: [
    '(al|reeds|eerder|al eerder|eerder al|reeds eerder|al eens|al vaker|vaker|ook al|meermaals|meermalen|herhaaldelijk|al meerdere keren|meerdere keren|verschillende keren|al twee keer|al drie keer|twee keer|drie keer|al {number} keer|nu al|toch al|al herhaaldelijk|al meermaals|uitvoerig|al uitvoerig|uitgebreid|al uitgebreid)',
  ],
  vorigeMail: [
    '(vorige|eerdere|laatste|eerste|vorig|andere|voorgaande|twee|drie|vele) (mail|e-mail|mailtje|bericht|berichten|mails|e-mails|antwoord|antwoorden|brief|brieven|reactie|reacties|schrijven|uitleg|chat)',
    '(mail|e-mail|mailtje|bericht|antwoord|brief|reactie|schrijven) van (gisteren|vorige week|{number} *|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vanochtend)',
  ],
  makkelijk: [
    '(simpel|eenvoudig|makkelijk|gemakkelijk|doodsimpel|doodeenvoudig|poepsimpel|vanzelfsprekend|evident|doodmakkelijk|basiskennis|basic|kinderspel|elementair|common sense)',
  ],
  twijfelwoord: [
    '(urgent|urgente|zeer urgente|dringend|dringende|spoed|spoedgeval|spoedje|spoedverzoek|noodgeval|nood|noodsituatie|probleem|probleempje|problemen|klacht|klachten|schade|fout|foutje|fouten|bug|defect|defecte|kapot|kapotte|verloren|gestolen|vermist|vermiste|ervaring|ervaringen|expertise|deskundige|expert|onderzoek|bewijs|bewijzen|recht|rechten|advocaat|vraag|vragen|verzoek|ziek|ziekte|crisis|ramp|belangrijk|belangrijke|vergissing|ongeluk|ongelukje|onmogelijk|hulp|onacceptabel|onaanvaardbaar|drama|prioriteit|bezorgd|zorgen|slechte service|bezwaar|letsel|verlies|nieuw|kant en klaar|kant en klare|klaar|perfecte|perfect|gloednieuw|gloednieuwe|splinternieuwe|complete|correcte|foutloze|professionele|keurige|duidelijke|grondige|geweldige|officiële|logische|per ongeluk|technisch|haast|eerlijk|oplossing)',
  ],
} satisfies Record<string, PhraseList>

const minimisers: PhraseList = ['gewoon', 'gewoonweg', 'simpelweg', 'eenvoudigweg', 'domweg', 'simpel']

// “Even” and “alleen” make a request smaller, and so politer (Taaladvies); “gewoon” and “simpelweg” make the step smaller.
const minimisedSteps: PhraseList = [
  '^ (gewoon|simpelweg|eenvoudigweg|domweg|gewoonweg) (even|eens|maar|nog)? {stap}',
  '^ (gewoon|simpelweg|eenvoudigweg|domweg|gewoonweg) … {stap}',
  '^ (gewoon|simpelweg|eenvoudigweg) (even|eens|maar)? {doeDit} ',
  '(u|je|jij) (moet|dient|moest|hoort) (dan|nu|hier|daar|dus)? (gewoon|simpelweg|eenvoudigweg|domweg)',
  '(u|je|jij) (moet|dient|moest) … (gewoon|simpelweg|eenvoudigweg|domweg) … {stap}',
  '(moet|dient) (u|je|jij) … (gewoon|simpelweg|eenvoudigweg|domweg)',
  '(u|je|jij) (kunt|kan|hoeft|mag) (het|dit|dat|hem|dan)? (gewoon|simpelweg|eenvoudigweg) (even|maar|eens)? {stap}',
  '{doeDit} (u|je|dan|nu|hier|daar)? (gewoon|simpelweg|eenvoudigweg|domweg)',
  '(^|,|en|of|;|:|dan) {doeDit} (uw|je|dit|dat|hem|ze|hierna|daarna) (*)? (gewoon|simpelweg|eenvoudigweg|domweg)',
  '(^|, |en|;|:) {doeDit} (de|het|deze|die) (*)? (gewoon|simpelweg|eenvoudigweg|domweg)',
  '(en|,|;|:) (gewoon|simpelweg|eenvoudigweg) (even|eens|maar|nog)? {stap}',
  'kwestie van (gewoon|simpelweg|goed|even goed) ',
]

const obviousnessClaims: PhraseList = [
  '^ (uiteraard|vanzelfsprekend|natuurlijk|logischerwijs|logischerwijze|allicht) (moet|dient|moest|zult|zul|had|hoort|behoort) (u|je|jij)',
  '^ (uiteraard|vanzelfsprekend|natuurlijk|logisch|logischerwijs|allicht) (werkt|lukt|gaat|doet|kan|komt|krijgt|start|functioneert) (dat|dit|het|u|je|hij) … (niet|niks|niets|geen)',
  '(u|je) (moet|dient|had|zult) (uiteraard|natuurlijk|vanzelfsprekend|logischerwijs) ',
  '(moet|dient|had|zult) (u|je) (dan|wel|dat)? (uiteraard|natuurlijk|vanzelfsprekend|logischerwijs) ',
  'zoals (iedereen|ieder|eenieder|een ieder|iedere *|elke *|elk kind|ieder kind|wij allemaal|we allemaal|de meeste mensen) … (weet|weten|snapt|begrijpt|kan zien|kan weten)',
  '(iedereen|elk kind|ieder kind|iedere leek|elke leek|ieder weldenkend mens|elke gebruiker|iedere gebruiker|de meeste mensen) (weet|weten|snapt|snappen|begrijpt|begrijpen|had|ziet) (toch|dat|dit|inmiddels|natuurlijk|zoiets|dit kunnen|kunnen weten) ',
  '(iedereen|wie) (met|die) … (beetje|enig|enige|normaal|gezond|kan lezen|lezen kan|ogen) ',
  '(iedereen|wie) met (een)? (beetje|wat|enige|normaal|minimale) *',
  'zelfs (een|mijn|de|onze|uw|je) (kind|klein kind|kleuter|peuter|leek|beginner|oma|opa|grootmoeder|grootvader|moeder|vader|baby|hond|aap|digibeet|stagiair|stagiaire|buurvrouw|schoonmoeder|kind van *|{number} jarige|kleinkind|kat|bejaarde|lagereschoolkind|basisscholier)',
  'zelfs (kinderen|kleuters|beginners|leken|digibeten|oma’s|apen)',
  "zelfs (mijn|onze|de)? oma's",
  '(een|elk|ieder) (kind|kleuter|peuter|aap|leek|klein kind|kind van *|idioot|gek|ezel) (kan|kon|snapt|begrijpt|weet|had|zou|ziet)',
  '(kan|kon|snapt|begrijpt|had|ziet) (zelfs)? (een|elk|ieder) (kind|kleuter|peuter|leek|klein kind|aap)',
  'kan (een|elk) kind de was doen',
  '(alleen|alleen maar|gewoon|enkel|simpelweg) (uw|je) ogen (goed)? (open|te openen|openen|gebruiken|te gebruiken)',
  'met (een)? (beetje|klein beetje|wat|enig) (logisch nadenken|nadenken|logica|gezond verstand|boerenverstand)',
  'zo klaar als een klontje',
  'zelfs (iemand|mensen|klanten|gebruikers) (zonder (enige|technische|veel|computer|ervaring|kennis|opleiding)|die (nooit|niets))',
  '(hoef|hoeft|heb|hebt) (je|u|men) … niet (voor)? (gestudeerd|doorgeleerd)',
  '(dat|dit|het) (lijkt|leek) (me|mij|ons)? (toch|toch echt|toch heus) … (duidelijk|logisch|simpel|eenvoudig|makkelijk)',
  '(dat|dit|het) (lijkt|leek) (me|mij|ons)? (toch|toch echt|toch heus) (niet|geen) … (ingewikkeld|moeilijk|lastig|opgave)',
  '(dat|dit|het|zoiets) kan (echt|toch|letterlijk|werkelijk)? iedereen (toch|zelf|wel)? (vinden|begrijpen|snappen|bedenken|uitrekenen)',
  '(dat|dit|het|zoiets) (snapt|begrijpt|weet) (toch|echt|letterlijk|zo ongeveer)? (iedereen|elk mens|ieder mens)',
  '(dat|dit|het|iets) is (toch|gewoon|echt|heel|zo|super|hartstikke|heus|nogal|eigenlijk|immers|natuurlijk|best|vrij|ontzettend|erg|reuze|toch echt|toch heel|toch gewoon|eigenlijk heel|echt heel|heel erg|werkelijk|allemaal|zeer|redelijk|behoorlijk|verder|overigens|nu|nou|uiterst|allemaal heel|allemaal zo|allemaal erg|allemaal best|op zich|in wezen|kinderlijk) {makkelijk}',
  '(is|was) (dat|dit|het|toch|echt|heel|eigenlijk|gewoon|allemaal|overigens|verder|trouwens)? (toch|echt|heel|zo|gewoon|natuurlijk|best|eigenlijk|overigens|ontzettend)? (doodsimpel|doodeenvoudig|poepsimpel|kinderspel|basiskennis|kinderlijk eenvoudig|kinderlijk simpel|poepeenvoudig|doodmakkelijk|supersimpel|supermakkelijk|appeltje eitje|appeltje-eitje|simpel zat|makkelijk zat)',
  '(doodsimpel|doodeenvoudig|poepsimpel|kinderlijk (eenvoudig|simpel|makkelijk)|appeltje eitje|simpel zat|makkelijk zat|eitje toch|simpeler (kan|kunnen) … niet|makkelijker (kan|kunnen) … niet)',
  '(is|was) (toch|echt|eigenlijk|gewoon|nogal|natuurlijk)? (een)? (eitje|fluitje van een cent|koud kunstje|peulenschil|peulenschilletje|makkie|abctje|kwestie van (twee|drie|een paar) (tellen|seconden|klikken))',
  '(dat|dit|het) is (toch|nogal|natuurlijk|gewoon|immers|toch echt|toch gewoon|toch wel) (logisch|duidelijk|normaal)',
  'zo (moeilijk|lastig|ingewikkeld) (is|kan|hoeft|was) (het|dat|dit) (toch|echt|nu|nou|ook|allemaal|heus)? … (niet|zijn)',
  '(is|was|lijkt) (het|dat|dit)? (toch|echt|heus|nu|nou|allemaal|ook)? (niet|geen) (zo|heel|echt|erg|bepaald|al te|bijster)? (moeilijk|ingewikkeld|lastig|hogere wiskunde|rocket science|raketwetenschap|hersenchirurgie)',
  '(hogere wiskunde|raketwetenschap|rocket science|hersenchirurgie)',
  '(hoef|hoeft|hoeven) (je|u|men) (toch|echt|heus|helemaal|niet eens)? geen (*deskundige|*expert|genie|professor|techneut|ict’er|icter|it’er|raketgeleerde|raketwetenschapper|einstein|programmeur|*wonder|kei|whizzkid|nerd|*specialist|hoogleraar|ingenieur|hoogvlieger|licht|studie|diploma) … (zijn|hebben|hebben gestudeerd)',
  '(heb|hebt|heeft) (je|u|men) (toch|echt|heus)? geen (diploma|studie|ict-kennis|opleiding|cursus|handleiding|hogeschool|technische kennis|*diploma) (voor)? nodig',
  '(dat|dit|het) (moet|zou|hoort) (toch|u toch|je toch|inmiddels|nu toch) … (duidelijk|bekend|te doen|lukken|logisch|haalbaar|mogelijk)',
  '(het|dat) (zou|moet|mag) (u|je) (toch|inmiddels|ondertussen|nu)? (duidelijk|bekend|helder) (moeten|mogen)? zijn',
  '(het|dat) spreekt (toch)? (voor zich|vanzelf|voor zichzelf) (dat (u|je)|.|,|$)',
  'met (een)? (beetje|wat)? (gezond|normaal) verstand',
  'met (een beetje|wat)? boerenverstand',
  '(als|wanneer) (u|je) (even|eens|er|goed|logisch|gewoon) (goed|even|logisch)? (over)? (nadenkt|nadacht|nagedacht|zou nadenken|had nagedacht)',
  '(denk|denkt) (u|je)? (eens|even|nou|nu|toch|zelf) (eens|even|goed|logisch|zelf)? (goed|logisch)? na',
  '(ik|wij|we) (zal|zullen|leg|leggen|ga|gaan) (het|dit|dat) … (langzaam|heel langzaam|heel simpel|uitspellen|voorkauwen|in simpele woorden|zo simpel mogelijk|zodat u het snapt|zodat je het snapt)',
  '(op|in) (kleuterniveau|kleutertaal)',
  'jip en janneke (taal|niveau)?',
  'zodat (zelfs u|zelfs je|ook u|ook jij|zelfs jij|u het|je het) (het)? (ook|zelfs)? (begrijpt|snapt|kunt begrijpen|kan begrijpen)',
  '(te|wat|iets te|misschien te|vast te|waarschijnlijk te|een beetje te) (ingewikkeld|technisch|moeilijk|hoog gegrepen|complex) voor (u|je|jou|een leek|een gewone|leken)',
  'laat (dat|dit|het) (maar|liever|beter) aan (de|echte) (experts|professionals|vakmensen|kenners|deskundigen|specialisten|profs) over',
  '(u|je) (lijkt|schijnt|blijkt) (het|dit|dat|er|maar|nog steeds)? … niet te (begrijpen|snappen|beseffen|kunnen)',
  '(u|je) (begrijpt|snapt) (het|dit|dat)? (blijkbaar|kennelijk|duidelijk|nog steeds|duidelijk nog|schijnbaar|overduidelijk) … niet',
  '(blijkbaar|kennelijk|schijnbaar) (begrijpt|snapt|begrijp|snap) (u|je) … niet',
  '(toch)? (de)? (simpelste|eenvoudigste|makkelijkste) (zaak|zaken|ding|dingen|handeling) (van de wereld|ter wereld)',
  'de (normaalste|gewoonste|simpelste|eenvoudigste) zaak van de wereld',
  '(is|zijn) (de|toch|gewoon|echt|toch de|absolute|de absolute)? (basis|basisbeginselen|beginselen|basiskennis|basisvaardigheden|basisdingen|les één|les 1) (van (computeren|computers|het internet|techniek))',
  '(computer|basis|lees)vaardigheden (bijspijkeren|opfrissen|ontbreken)',
  '(begrijpend|goed) lezen is (ook)? (moeilijk|lastig|een vak|een kunst)',
]

const noObviousnessClaims: PhraseList = [
  '(uiteraard|natuurlijk|vanzelfsprekend) (moet|had|zult|dient) (u|je) … (niet|nooit) (de dupe|opdraaien|worden|wachten|gebeuren|zelf betalen|betalen)',
  '(moet|had|hoort) (u|je) (natuurlijk|uiteraard) (niet|nooit|geen|gewoon op|van ons|kunnen|erop)',
  '(u|je) (had|moet) (natuurlijk|uiteraard) (niet|nooit|geen|recht|kunnen|gewoon kunnen|op ons|van ons|erop)',
  '^ (uiteraard|natuurlijk|vanzelfsprekend) (kan|mag) het niet (de bedoeling|zo zijn|zijn)',
  '(makkelijk|eenvoudig|simpel|gemakkelijk) (te (missen|vergeten|verwarren|verwisselen|begrijpen dat)|over het hoofd te zien|fout|mis|om over het hoofd te zien|gezegd)',
  'zo (makkelijk|eenvoudig|simpel|gemakkelijk) mogelijk',
  '(maakt|maken|om) (het|dit) … (makkelijker|eenvoudiger|simpeler|makkelijk)',
  '(niet|nooit|geen|allesbehalve|verre van) (altijd|echt|heel|zo|erg|even|helemaal)? (makkelijk|eenvoudig|simpel|vanzelfsprekend|duidelijk|logisch)',
  '(is|was) (het|dat)? (natuurlijk|toch|heel|heel erg)? (logisch|normaal) dat (u|je) (boos|geschrokken|teleurgesteld|vraagt|denkt|schrikt|baalt|ongerust|zich|dat vraagt|dit vraagt|er)',
  '(dat|dit|het) is natuurlijk niet',
  '(lijkt|klinkt) … (niet zo|moeilijker|ingewikkelder) ',
]

const corrections: PhraseList = [
  '^ (eigenlijk|nou|nou ja|tja|welnee|in feite|eerlijk gezegd|sorry hoor|nee) (,)? (klopt|heeft|hebt|heb|bent|zit) (dat|u|je|het) … (niet|ongelijk|ernaast|verkeerd|fout|mis|onjuist)',
  '(u|je) (heeft|hebt|zit) (het|er)? (gewoon|simpelweg|echt|duidelijk|overduidelijk)? (helemaal|volledig|volkomen|compleet)? (mis|ernaast|bij het verkeerde eind|ongelijk|er naast)',
  '(u|je) (ziet|heeft|hebt) (dat|dit|het) (gewoon|simpelweg|helemaal|volledig|echt|totaal|volkomen) (verkeerd|fout|onjuist)',
  '(laat|mag) (ik|me|mij) (u|je) (even|hier|daar)? (even)? (corrigeren|verbeteren|uit de droom helpen)',
  '(ik|wij) (moet|moeten) (u|je) (toch|even|hier|helaas)? (corrigeren|uit de droom helpen|terechtwijzen)',
]

const ironicFormulas: PhraseList = [
  '(lekker bezig|lekker dan|lekker handig|lekker slim|fijn hoor|fijn is dat|leuk hoor|mooi is dat|knap hoor|knap zeg|slim hoor|handig hoor|gezellig hoor|sterk hoor|goed bezig hoor|goed gedaan hoor)',
  '^ goh (!|.|wat|echt)',
  '(tja|nou|nou ja|ach|och|wel) (,)? (dan)? (veel)? succes (ermee|daarmee|dan|gewenst dan|met)',
  '(veel)? succes (ermee|daarmee) (dan|hoor|zou ik zeggen)',
  '(veel)? succes met (wachten|klagen|zoeken naar een|het vinden van een ander|elders)',
  '(goh|tja|nou|ach)? (,)? wie (had|zou) (dat|dit|het|er)? (toch|nou|nu|ooit)? (gedacht|kunnen denken|verwacht|kunnen bedenken|kunnen raden|gedacht hebben)',
  '^ (goh|tja|nou|oh|o|ach|zo|jee|poeh|wauw|wow) (,)? wat een (verrassing|wonder|schok|nieuws|ontdekking|toeval|ramp|drama|prestatie|openbaring|inzicht)',
  '^ wat een (verrassing|schok|openbaring|toeval|ontdekking) $',
  'daar (is|heeft|hebt|heb) (vast|zeker|duidelijk|blijkbaar|kennelijk|u vast|je vast|u duidelijk|je duidelijk|iemand) … (nagedacht|over nagedacht)',
  '(hartelijk|vriendelijk|heel erg)? (bedankt|dank|dank u|dank je|dank u wel|dank je wel) (hoor)? voor (niets|niks|nop|noppes|helemaal niets)',
  '(bedankt|dank u|dank je|dank) (wel)? voor (uw|je|de|het) (preek|gepreek|wijze les|wijze lessen|wijsheid|lesje|levensverhaal|roman|essay|gezeur|klaagzang|tirade|verspilde tijd|verspillen van|niet lezen|niet luisteren)',
  '(fijn|leuk|mooi|goed|aardig|attent) dat (u|je) (eindelijk|ook nog|dan toch|toch nog|dan eindelijk|ook eens|ook even|zo vriendelijk bent om eindelijk)',
  '(glazen bol|kristallen bol|toverstaf|toverstokje|toverstafje|helderziend|helderziende|helderzienden|gedachtelezer|gedachtenlezer|gedachtelezers|gedachtenlezers)',
  '(gedachten|gedachte) (lezen|te lezen|kunnen lezen)',
  '(je|u) (bent|bent me|was) (een|echt een|me er|toch)? (echte|waar|ware|heus|regelrecht)? (genie|einstein|sherlock|slimmerik|bolleboos|held|raketgeleerde)',
  '(captain obvious|sherlock|einstein|wijsneus|slimpie|bijdehandje|betweter|professor zonnebloem)',
  '(uw|je) (majesteit|hoogheid|koninklijke hoogheid|genade)',
  '(google|de handleiding|lezen|de zoekfunctie) is (uw|je) (beste)? vriend',
  '(ooit|al eens|wel eens|nooit) (van|gehoord van) (google|een handleiding|lezen|geduld|een agenda|beleefdheid|een oplader|de zoekfunctie) (gehoord)?',
  '(niets|niks) (beters|anders|beter) te doen (dan|hebben|hier|$|,|.)',
  '(wij|we|ik) (zitten|zit|staan) hier (toch|de hele dag|alleen maar|immers|speciaal|toch alleen|natuurlijk) (maar|toch|alleen)? (te wachten|niets|niks|op u|voor u|duimen|klaar)',
  '^ (hoe|wat) (voorspelbaar|origineel|toevallig|handig|slim|knap|verrassend|typisch|attent) (weer|zeg|hoor)? $',
  '(dat|hoe|wat) (komt|kwam) (u|jou|je)? (toevallig|wel heel) (goed|mooi|handig) uit',
  '^ (top|mooi|fijn|prachtig|geweldig|fantastisch|heerlijk|leuk|super|joepie|hoera|lekker|toll) (,|.|!) (weer|nog|alweer|daar) (een|zo|gaan we|hebben we)',
  '(de)? wereld draait (nu eenmaal)? niet (alleen)? (om|rond) (u|jou|je)',
  'welkom in (de|het) (echte|grote|boze|moderne|21e|digitale) (wereld|leven|eeuw|tijdperk)',
  '(verrassing ,? verrassing|ra ra|drie keer raden|driemaal raden)',
  '(leuk|goed|mooi|aardig|slim|knap) geprobeerd',
  '(u|je) (weet|wist|kunt|kan) het (weer|natuurlijk|kennelijk|blijkbaar|vast|uiteraard|duidelijk|altijd) (weer|allemaal|allemaal zelf)? beter',
  '(je|u) (moet|moest) (er)? maar (op komen|opkomen|durven)',
  'daar (zaten|zat|wachtten|wachtte) (wij|we|ik) (nou|nu|net|echt|juist|nog)? (net|echt|juist)? (op)? (te wachten|op)',
  '(ach gut|och arme|ach arme|boehoe|zielig hoor|wat zielig|snik snik|och god|ocharme toch)',
  '(jaja|ja ja|ja vast|tuurlijk joh|ja tuurlijk|ja dag|ja doei|dat zal wel|het zal allemaal wel|vast wel hoor)',
  '(gaat|gingen) (wij|we|er) (nu|even|speciaal|meteen)? (voor u|voor jou|voor je) (de rode loper|alles)',
  '(rode loper|met slagroom|op een presenteerblaadje|op een zilveren schaal|in de watten)',
  '(bel|waarschuw) (de)? (krant|kranten|pers|journaal|nationale ombudsman) (maar)?',
  '(is|was) (het|dat)? (natuurlijk|uiteraard|vast|zeker|altijd) (weer)? (allemaal)? (onze|ons|de computer|mijn) (schuld|fout|probleem) (weer|,|.|!)',
  '(alsof|net alsof) (wij|we|ik) (hier)? … (toveren|toverkunst|ruiken|gedachten|helderziend|alles in onze macht|het weer)',
  '(konden|kon|moesten|moest) (wij|we|ik) (dat|het)? (natuurlijk|zeker|soms|vast) (ruiken|raden|weten)',
  '(wij|we|ik) (kunnen|kan) (dat|het)? (niet|toch niet|helaas niet|moeilijk) (ruiken|toveren)',
  '(toe maar|kijk eens aan|kijk aan ,|zo zo ,|nee maar|tjonge jonge|tjongejonge|asjemenou|wel heb ik ooit|het moet niet gekker worden|het moet niet veel gekker)',
  '(een)? (applaus|applausje|rondje applaus|staande ovatie|lintje|medaille|standbeeld) (voor|verdiend|dan maar)',
  'wat (zouden|moeten|moesten) (wij|we) (toch|nou|nu)? zonder (u|jou|uw)',
]

const praises: PhraseList = [
  '(gefeliciteerd|van harte|proficiat|felicitaties|bravo|hulde|chapeau|petje af|knap|knap gedaan|knap werk|knap staaltje|goed gedaan|goed zo|goed bezig|lekker bezig|mooi werk|goed werk|netjes gedaan|hoera|applaus|compliment|complimenten|fantastisch|geweldig|briljant|geniaal|prachtig|mooi|slim|sterk staaltje|klasse|topprestatie|hiep hiep hoera)',
]

const mockedDeeds: PhraseList = [
  '(weet|weten|wist|presteert|krijgt|slaagt) … (te|kapot te|stuk te) (slopen|breken|verprutsen|maken|vernielen|verliezen|vergeten|missen|krijgen|verknallen|mollen)',
  '(heeft|hebt|heb|bent|is|was) (u|je|het|u nu|je nu|u dus|je dus|de|ook|alles|nu)? … (stukgemaakt|kapotgemaakt|kapot gemaakt|stuk gemaakt|gewist|gesloopt|verknald|gemold|verprutst|verpest|om zeep geholpen|onklaar gemaakt|laten vallen|weggegooid|genegeerd|laten crashen|vernield|platgelegd|plat gelegd)',
  '(nu|dan) is (ook|alles|het|de|uw|je|alles nu) … (weg|kapot|stuk|verloren|leeg|gewist|plat|foetsie|onbruikbaar)',
  '(is|was) (het)? (u|je) (dan|toch|nu|eindelijk|ook nog)? (toch|eindelijk)? gelukt om',
  '(het|erin) (u|je|jou)? … (gelukt|geslaagd) (is|bent|was)? om … (verkeerd|verkeerde|foute|fout|kapot|stuk|kwijt|missen|verliezen|slopen|negeren|vergeten|lezen)',
  '(u|je) (heeft|hebt|bent|slaagt|slaagde) (eindelijk|het eindelijk|de (aan|uit|power|start)* knop|de aan-uitknop|de knop|de handleiding|er eindelijk|erin geslaagd|er in geslaagd|erin|de (faq|stekker))',
  'eindelijk (gevonden|gelezen|door|doorgekregen|begrepen|gesnapt|geantwoord|wakker|ingelogd)',
  '(met|voor) het (verwijderen|wissen|slopen|kapotmaken|vernielen|weggooien|negeren|kwijtraken|verliezen|crashen|breken|stukmaken|platleggen|overschrijven)',
]

const rhetoricalQuestions: PhraseList = [
  '(heeft|hebt|heb|kunt|kan|bent|leest|weet|kijkt|luistert) (u|je) … überhaupt',
  '(heeft|hebt|heb) (u|je) (de|het|mijn|onze|die|dit|deze|uw|je) (*)? (eigenlijk)? wel (goed|echt|eens)? (gelezen|bekeken|geopend|aangezet|ingeplugd|doorgelezen|nagelezen|beluisterd)',
  '(heeft|hebt|heb) (u|je) … misschien (wel)? (een keer|eens een keer) … (gestoken|aangezet|gelezen|aangedaan|ingedrukt|nagedacht|gekeken|gegoogeld|ingeschakeld|opgeladen|ingestoken)',
  '(heeft|hebt|heb) (u|je) (er)? (ooit|wel eens|al eens|weleens) (aan)? (gedacht om|overwogen om|nagedacht|overwogen de|de handleiding|een handleiding|gehoord van)',
  'hoe (moeilijk|lastig|ingewikkeld) (kan|is|moet) (het|dat|dit|iets) (toch|nou|nu|eigenlijk|in hemelsnaam)? (nou|nu|eigenlijk)? (zijn|om|toch)',
  'hoe (moeilijk|lastig|ingewikkeld) kan (het|dat|dit) (toch|nou|nu|eigenlijk)? zijn',
  'is (het|dat|dit) (nou|nu|dan|toch) (echt|werkelijk|heus)? (zo|te|heel) (moeilijk|veel gevraagd|lastig|ingewikkeld)',
  'is (het|dat|dit) (echt|werkelijk|heus) (zo|te) (moeilijk|veel gevraagd|lastig|ingewikkeld)',
  'wat (begrijpt|snapt|snap|begrijp) (u|je) (er|hier|daar)? (nu|nou|precies|eigenlijk|toch|dan)? (eigenlijk|precies)? (aan|van)? … niet (aan|van)?',
  'wat is (er|hier)? (nu|nou|precies|toch|dan)? (nu|nou|precies|zo)? (onduidelijk|moeilijk|lastig|niet duidelijk) (aan|van|hieraan)',
  'welk (deel|woord|gedeelte|stuk) (van)? … (begrijpt|snapt|snap|begrijp|was|is) (u|je)? … (niet|onduidelijk)',
  'hoe vaak (moet|moeten|zal|ga|gaan|heb|hebben) (ik|wij|we) (u|je|dit|dat|het)? … (nog|dit|dat|het|u|uitleggen|zeggen|herhalen)',
  '(kunt|kan|kun) (u|je) (überhaupt|eigenlijk|soms|nou|nu|dan|echt|wel)? (niet|wel|echt niet|überhaupt)? (lezen|tellen|nadenken|klokkijken) $',
  '(kunt|kan|kun) (u|je) (soms|echt|dan|nou|nu) niet (lezen|tellen|nadenken|wachten|luisteren|kijken)',
  '(bent|ben) (u|je) (soms|wel goed|doof|blind|serieus|nou helemaal|nu helemaal|niet wijs|wel wijs|echt zo)',
  '(denkt|denk|dacht|gelooft|geloof) (u|je) (nu|nou|werkelijk|echt|soms|serieus|heus|nou echt|nu echt) (dat|werkelijk|echt|serieus|heus)',
  'wat (had|dacht|verwacht|verwachtte|wilt|wil) (u|je) (dan|nou|nu|eigenlijk|nu eigenlijk|nou eigenlijk|precies) (verwacht|gedacht|eigenlijk|precies|dan|van ons|dat)?',
  'waarom (leest|lees|luistert|luister|kijkt|kijk|denkt|denk) (u|je) (dan|toch|nou|nu|eigenlijk|niet|nooit)',
  '(moet|zal|moeten|zullen) (ik|wij|we) (het|dat|dit|een)? (soms|misschien|echt|dan|ook nog|nog|voor u|voor je)? … (uittekenen|tekening maken|tekeningetje maken|voorkauwen|voorlezen|uitspellen|komen klikken|handje vasthouden|hand vasthouden|spellen)',
  'wie (leest|doet|koopt|gelooft|denkt) (er|dat|nou|nu|zoiets) (nou|nu|tegenwoordig|nog)',
  '(was|is) (dit|dat|het) (nou|nu|soms|bedoeld als) (bedoeld als)? (een)? (grap|grapje|serieus)',
  'waar (bemoeit|bemoei) (u|je) (zich|je) (mee|eigenlijk)',
]

const scareQuotes: PhraseList = [
  '(uw|je|jouw|die|dat|deze|dit|zijn|haar|hun) (zogenaamde|zogeheten|vermeende|zogezegde|beroemde|o zo|heel|zeer|erg|super|ontzettend)? " {twijfelwoord} "',
  "(uw|je|jouw|die|dat|deze|dit|zijn|haar|hun) (zogenaamde|zogeheten|vermeende|zogezegde|beroemde|o zo|heel|zeer|erg|super|ontzettend)? ' {twijfelwoord} '",
  '(uw|je|jouw|jullie) (zogenaamde|vermeende|zogezegde|beweerde|zogenaamd|o zo) *',
  '(de|het|een) (zogenaamde|vermeende|zogezegde|o zo) {twijfelwoord}',
]

const noScareQuotes: PhraseList = [
  '" {twijfelwoord} " (map|tab|tabblad|pagina|knop|label|lijst|filter|menu|optie|status|categorie|postvak|veld|scherm|melding|bericht|link|kolom|sticker|formulier|in|op|als|onder|aan|bij|staat)',
  "' {twijfelwoord} ' (map|tab|tabblad|pagina|knop|label|lijst|filter|menu|optie|status|categorie|postvak|veld|scherm|melding|bericht|link|kolom|sticker|formulier|in|op|als|onder|aan|bij|staat)",
  '(map|tab|knop|label|optie|status|categorie|veld|vakje|kopje|tabblad|menu|sticker|onderwerp|filter) " {twijfelwoord} "',
  "(map|tab|knop|label|optie|status|categorie|veld|vakje|kopje|tabblad|menu|sticker|onderwerp|filter) ' {twijfelwoord} '",
]

const repetitionReminders: PhraseList = [
  'in (mijn|onze) ({vorigeMail}|mail|e-mail|bericht|brief|mailtje|reactie|antwoord) … (staat|stond|vindt|vond|leest|las) … (al|toch|reeds|duidelijk|gewoon|letterlijk)',
  '(heb|hebben) (u|je|jou|dit|dat|het) … (twee|drie|vier|vijf|{number}|meerdere|verschillende|tig) keer (aan (u|je|jou)|(u|je|jou))? … {verteld}',
  '(antwoord|uitleg|toelichting) … (heeft|hebt|heb|kreeg|is) (u|je|jou)? … al … (gekregen|ontvangen|gehad)',
  '(deze|die|uw|je|dezelfde) (vraag|vragen) (heb|hebben) (ik|wij|we|mijn collega) … (al|reeds) (eens|eerder|twee keer|meermaals|uitgebreid|uitvoerig)? (beantwoord|behandeld)',
  '(hierover|hiervan|daarover|daarvan|hiervoor) (bent|werd|is|ben) (u|je) … {alEerder} … (geïnformeerd|op de hoogte|ingelicht|gewaarschuwd|bericht)',
  'voor de (allerlaatste|zoveelste|laatste|tigste|tweede|derde|vierde) (keer|maal) … (uitleggen|zeggen|herhalen|toelichten|uitlegt|zeg|vragen|schrijven)',
  'zoals (ik|wij|we) (u|je|jou|jullie)? … (mail|mails|e-mail|e-mails|mailtje|brief|brieven|bericht|berichten|reactie|antwoord) … {gezegd}',
  '(ik|wij|we) (heb|hebben) (u|je|jou|dit|dat|het) … (mail|mails|e-mails|brief|brieven|berichten) … {alEerder} {verteld}',
  'zoals (ik|wij|we) (al|reeds|u|je|ook)? (al|reeds)? in (mijn|onze) ({vorigeMail}|mail|e-mail|brief|bericht) … (gezegd|schreef|heb geschreven|aangaf|duidelijk heb gemaakt|heb aangegeven|heb uitgelegd|hebben aangegeven|duidelijk hebben gemaakt|hebben uitgelegd|uitlegde|meldde|vermeldde)',
  '(u|je) (bent|werd|is) (hier|daar|hierop|daarop|er|hierover)? {alEerder} … (gewezen|gewaarschuwd|verteld|geïnformeerd|op gewezen|uitgelegd|meegedeeld)',
  'zoals (ik|wij|we) (u|je|jou|jullie)? … {gezegd}',
  'zoals (mijn|onze|een) (collega|collega’s|medewerker|team) (u|je)? {alEerder} … {gezegd}',
  'zoals (u|je)? {alEerder} (aan u|aan je|door ons|door mij|telefonisch)? {verteld}',
  'zoals {alEerder} … {verteld}',
  'zoals (ook)? (gezegd|hierboven al gezegd|hierboven al vermeld)',
  '^ zoals (aangegeven|vermeld|gemeld|uitgelegd|toegelicht|gecommuniceerd) (,|is|zijn|kan|kunt|moet|moeten|heb|hebben|krijgt|geldt|dient|kunnen|gaat)',
  '(zie|lees|conform|cfr|verwijs|verwijzen|verwezen) (ook|hiervoor|graag|u|je|hierbij|dan)? (naar|ook|nog eens)? (mijn|onze) {vorigeMail}',
  'zoals (al|reeds|ook|ook al)? (in|uit) (mijn|onze) {vorigeMail}',
  'zoals (u|je|jij) (in|uit) (mijn|onze) (*)? (*)? (mail|mails|e-mail|e-mails|mailtje|bericht|berichten|brief|brieven|antwoord|antwoorden) (al|toch|ook|reeds|duidelijk|zelf)? (al)? (kunt|kon|had kunnen|hebt kunnen|heeft kunnen|kan) (lezen|zien|vinden)',
  '(het|dat|dit) staat (toch|nota bene|gewoon)? (echt|gewoon|duidelijk|letterlijk) in (de|het) (mail|e-mail|bericht|brief|mailtje|handleiding|antwoord) (die|dat|van)',
  'zoals … in (mijn|onze) {vorigeMail} … (stond|staat|vermeld|aangegeven|uitgelegd|te lezen)',
  '(dat|dit|het|alles) (stond|staat) (toch|al|allemaal|ook|gewoon|toch al|duidelijk)? (al|ook|duidelijk|gewoon)? in (mijn|onze) ({vorigeMail}|mail|e-mail|bericht|brief)',
  '(ik|wij|we|mijn collega) (heb|hebben|had|hadden|heeft) (u|je|jullie|dit|dat|het) … {alEerder} … {verteld}',
  '(ik|wij|we|mijn collega) (heb|hebben|had|hadden|heeft) (dit|dat|het)? (toch|nu)? {alEerder} (aan u|aan je|aan jou|u|je|dit|dat|het) … {verteld}',
  '(dat|dit|het)? (heb|hebben|had|hadden|heeft) (ik|wij|we|mijn collega) (u|je|dit|dat|het|toch)? (u|je)? … {alEerder} … (gezegd|uitgelegd|verteld|geschreven|toegelicht|duidelijk gemaakt|aangegeven|meegedeeld|gewaarschuwd|laten weten)',
  '(ik|wij|we) (zei|zeiden|schreef|schreven|vertelde|vertelden|mailde|mailden) (u|je|het|dit|dat) … {alEerder}',
  '(dat|dit|het|uw vraag|je vraag|deze vraag|dit alles) (is|was|werd|hebben we|heb ik) (u|je|jou|toch)? (toch)? {alEerder} … (uitgelegd|beantwoord|toegelicht|gezegd|meegedeeld|medegedeeld|gecommuniceerd|duidelijk gemaakt|verteld|aangegeven)',
  '^ (dus)? nogmaals (,|:|!)? (u|je|dit|dat|het|wij|we|de|er|lees|uw|zoals|ik (zei|heb|kan|moet|herhaal)|voor alle|die|deze)',
  'nogmaals (:|,) (u|je|dit|dat|wij|we|de|er|lees|uw|het (is|kan|gaat|staat|ligt|heeft|moet))',
  '(ik|wij|we) (herhaal|herhalen) (het|dit|dat|nog|dus|mijzelf|mezelf|me|nogmaals|nog maar)',
  '(herhaal|herhalen) (ik|wij|we) (het|dit|dat|nog|dus|mezelf|me|nogmaals)',
  'om (het)? (nog)? (maar)? (een keer|eens|nogmaals) (te (herhalen|zeggen)|uit te leggen)',
  '(ik|wij|we) (zal|zullen|leg|leggen|zeg|zeggen|wil|moet|ga) (het|dit|dat|u|je)? (het|dit|dat)? (dan|u|je|nog|maar)? (nog (één|een|maar een|eens een) keer|nog eens|nogmaals|opnieuw|voor de laatste keer) (uitleggen|uit|zeggen|herhalen|benadrukken)',
  'in herhaling',
  'voor de (tweede|derde|vierde|vijfde|zesde|tiende|zoveelste|laatste|tigste|honderdste|duizendste|allerlaatste) (keer|maal) (dus|dan|nu|:|,|al|.|!|op rij|zeg|meld|leg|schrijf|$)',
  '^ voor de (tweede|derde|vierde|vijfde|zesde|tiende|zoveelste|laatste|tigste|honderdste|allerlaatste) (keer|maal)',
  '^ nog (een|één|eén) (laatste)? keer (dan|,|:|voor de duidelijkheid|voor u)',
  '(ik|wij|we) (blijf|blijven) (het|dit)? (zeggen|herhalen|uitleggen|vragen)',
  '(wil|wilt|moet|mag|mogen|willen|moeten) (ik|wij|we)? (u|je) er (nogmaals|nog eens|nog maar eens|wederom|opnieuw) (op wijzen|aan herinneren)',
  '(wijs|wijzen|herinner|herinneren) (ik|wij|we)? (u|je) er (nogmaals|nog eens|wederom|opnieuw) (op|aan)',
  '(ik|wij|we) (dacht|dachten|meende|meenden) dat (ik|wij|we|dit|dat|het) … (duidelijk|al had|al hadden|uitgelegd|wel had)',
  '(mijn|ons) antwoord (is|blijft) (nog)? (steeds|altijd|hetzelfde|onveranderd)',
]

const noRepetitionReminders: PhraseList = [
  'in (mijn|onze) … (staat|stond) … (verkeerd|verkeerde|fout|foute|foutief|onjuist|onjuiste|oude|niet goed)',
  'zoals (ik|wij|we) … (telefoon|telefonisch|gesprek|chat|balie|bezoek|belde|belden|vergadering|afspraak)',
  'zoals (eerder|al|reeds|al eerder|eerder al) (telefonisch|aan de telefoon|samen|met u|met je|door u|door je|mondeling)',
  'zoals … (u|je) (eerder|al|zelf) (aangaf|schreef|vertelde|zei|meldde|uitlegde)',
  'nogmaals (:|,)? (het spijt|sorry|excuses|mijn excuses|onze excuses|mijn|onze|dank|bedankt|heel|hartelijk|veel|fijn|gefeliciteerd|alle|welkom|proberen|een)',
  '(sorry|excuses|fout|vergissing|vergat|vergeten|correctie|rectificatie|klopte|onjuist) … (mijn|onze) {vorigeMail}',
  '(mijn|onze) {vorigeMail} … (niet|fout|onjuist|vergat|vergissing|verkeerde|sorry|klopte)',
  '(heb|hebben) (ik|wij|we) (nog)? (niet|nooit)',
  'zoals (ik|wij|we) (al)? (zei|schreef|beloofde|meldde) (,)? (heb|bel|mail|stuur|hebben|bellen|sturen) (ik|wij|we)',
]

const knowledgePresumptions: PhraseList = [
  'zoals (u|je|jou|bij u|het u) (zou|hoort|behoort|moet|toch|inmiddels|ongetwijfeld|vast|natuurlijk|zelf|heel|als|ook|ondertussen|hopelijk|vermoedelijk|waarschijnlijk|zeker|donders|maar) … (weten|weet|bekend|begrijpt|snapt|moeten|wist|kent|kennen)',
  'zoals (u|je) … (had|hadden|zou|zouden) (moeten|kunnen) (weten|lezen|zien|begrijpen)',
  'zoals (u|je) (heel|maar al te|donders|zelf heel|zelf ook) (goed)? weet',
  '(u|je) (zou|had|hoort|moet|behoort|moest) (toch|dit|dat|het|inmiddels|ondertussen|nu|echt|wel|dit toch|dat toch|toch wel) … (moeten|te|kunnen|inmiddels|beter|toch)? (weten|weet)',
  '(had|hadden) (u|je) (toch|dit|dat|zelf|best|wel|natuurlijk|ook|dit zelf|dat zelf) … (kunnen|moeten) (weten|zien|bedenken|begrijpen|lezen)',
  '(u|je) (weet|kent) (dit|dat|het)? (toch)? (heel|maar al te|donders|zelf heel|best|drommels) goed',
  '(het|dat|dit) (zal|mag|kan|is) (u|je|jou) (toch|inmiddels|ondertussen|vast|hopelijk|ongetwijfeld|niet) … (bekend|ontgaan|duidelijk|ontgaan zijn)',
  '(u|je) (weet|kent) (toch)? (wel)? beter (dan dat)?',
  '(ik|wij|we) (ga|gaan|neem|nemen|mag|mogen) (er|aan|toch) … dat (u|je) … (gelezen|kunt lezen|kan lezen|begrepen|snapt|begrijpt|doorgenomen)',
  '(men|je) zou (toch)? (denken|verwachten|mogen verwachten|mogen aannemen) dat (u|je|iemand|men|een)',
  '(men|je|ik) zou toch (denken|verwachten|zeggen)',
]

const unreadReproaches: PhraseList = [
  '(mijn|onze) … niet (goed|volledig|helemaal|aandachtig|zorgvuldig|echt) (gelezen|doorgelezen|bekeken)',
  '(kunt|kan|kun|wilt|wil|zou|zoudt) (u|je) … (de volgende keer|volgende keer|voortaan|in het vervolg) … (wel|wél|eerst|gewoon|beter|goed) … (lezen|luisteren|kijken|opletten|nadenken|doorlezen)',
  '(had|hadden) (u|je|jij) (mijn|onze|de|het|die|dat|deze|dit|uw|je) … (goed|beter|even|eerst|gewoon|volledig|helemaal|aandachtig|zorgvuldig|wat beter) … (gelezen|bekeken|geopend|doorgelezen|doorgenomen|nagelezen|gevolgd)',
  '(als|indien|wanneer) (u|je) … (mijn|onze) … (had|zou hebben|zou|hadden) (gelezen|bekeken|geopend|gevolgd|doorgelezen|beantwoord)',
  '(als|indien) (u|je) … (goed|beter|even|eerst|de moeite|op tijd|gewoon) … had (gelezen|gekeken|geluisterd|opgelet|genomen|doorgelezen|gereageerd)',
  '(als|indien) (u|je) … (mijn|onze) … (gelezen|bekeken|geopend|doorgelezen) (had|zou hebben|hadden)',
  'had (u|je) (mijn|onze|even|gewoon|beter|maar|eerst) … (gelezen|bekeken|geopend|doorgelezen|opgelet|geluisterd)',
  '(niet zeker|weet niet|geen idee|vraag me af|vragen ons af|benieuwd) of (u|je) (mijn|onze) … (gelezen|gezien|geopend|bekeken)',
  '(lees|leest|herlees|bekijk|neem|neemt) (u|je|dan|graag|eerst|aub|even|s.v.p.)? (mijn|onze) (vorige|eerdere|laatste)? (mail|e-mail|mailtje|bericht|berichten|mails|brief|antwoord|uitleg|reactie|instructies) … (nog eens|nogmaals|opnieuw|goed|beter|aandachtig|rustig|eens|nog een keer) (door|na|op na|goed|aandachtig|rustig)?',
  '(lees|leest|herlees) (u|je|dan|graag|eerst|aub|even)? (nog eens|nogmaals|opnieuw|eens|eens goed|goed|nog een keer|aandachtig) (wat|mijn|onze) ',
  '(lees|leest|herlees) … wat (ik|wij|we) … (schreef|schreven|heb geschreven|geschreven heb|hebben geschreven|schrijf)',
  '(dat|dit|het) (stond|staat) (er|daar) (toch|gewoon|letterlijk|toch echt|toch duidelijk|overduidelijk|toch gewoon|heel duidelijk|klip en klaar)',
  'daar (stond|staat) het (al|toch|gewoon|allemaal)',
  'zoals (duidelijk|overduidelijk|heel duidelijk|toch duidelijk) (vermeld|aangegeven|staat|stond|beschreven)',
  '(vriendelijke|kleine|tweede|laatste|derde) herinnering (dat|:|,)? (u|je|ik|wij|we) (nog|wacht|wachten|moet|had|heeft|hebt)',
  '(ik|wij|we) (wacht|wachten) (nu)? (nog)? (steeds|altijd) op (uw|je|antwoord|een antwoord|een reactie|reactie)',
  'nog (steeds|altijd) (geen|niets) … van (u|je|jou) (ontvangen|gehoord|vernomen|gezien|gekregen|binnen|mogen)',
  '(aangezien|omdat|daar|nu) (u|je) (blijkbaar|kennelijk|duidelijk|schijnbaar|zo nodig|het nodig vond|weer) ',
  '(u|je) (hebt|heeft) (blijkbaar|kennelijk|duidelijk|schijnbaar|overduidelijk) … (niet|nooit|over het hoofd|gemist|genegeerd|overgeslagen)',
  '(blijkbaar|kennelijk|schijnbaar|duidelijk) (heeft|hebt|heb|bent|ben|leest|lees|is|was) (u|je|het|mijn|onze|dat|dit) … (niet|gemist|doorgedrongen|over het hoofd|overgeslagen|genegeerd|onduidelijk|nog niet)',
  '(mijn|onze) (mail|e-mail|bericht|uitleg|antwoord|brief|{vorigeMail}) (is|was|heeft|hebt) (u|je)? (blijkbaar|kennelijk|schijnbaar) ',
  '(de)? volgende keer (graag|misschien|dan)? (eerst|beter|goed|even|wel|zelf) … (lezen|kijken|luisteren|nadenken|opletten|leest|kijkt|luistert|nadenkt|oplet|doorlezen|doorleest)',
  '(voortaan|in het vervolg) (graag|dan)? (eerst|beter|goed|even|zelf) … (lezen|luisteren|nadenken|opletten|leest|luistert|nadenkt|oplet|doorlezen)',
  '(met|bij) alle respect (,|maar|hoor)',
  '^ (als u het zegt|als jij het zegt|u zegt het|dan niet|u uw zin|uw zin|dan moet (u|je) het zelf (maar)? weten|wat u wilt|zoals u wilt|wat je wil) $',
  '(hopelijk|ik hoop|wij hopen|mag ik hopen|ik vertrouw) … (nu|hiermee|het nu|dit nu)? (eindelijk|nu wel|nu dan|nu eens|dan eindelijk) … (duidelijk|begrepen|doorgedrongen|helder|snapt|begrijpt)',
  '(is|was) (het|dit|dat) (nu|dan|zo)? (eindelijk|nu wel|nu eindelijk|dan eindelijk) (duidelijk|helder|begrepen)',
  '(ik|wij|we) (kan|kunnen) het (echt|helaas|ook)? (niet|onmogelijk) (duidelijker|simpeler|mooier|eenvoudiger|nog duidelijker) (maken|zeggen|uitleggen|verwoorden)',
  '(moet|moeten|mag) (ik|wij|we) (u|je|dit|dat|het|nu|alles)? (nu|echt|elke keer|steeds|iedere keer|nogmaals|nog een keer|telkens) … (uitleggen|herhalen|zeggen|vragen)',
  '(ondanks|na) (mijn|onze) (vele|herhaalde|talloze|eerdere|duidelijke|twee|drie|meerdere|verschillende) (mails|e-mails|berichten|herinneringen|verzoeken|uitleg|waarschuwingen|pogingen|oproepen)',
  '(ik|wij) (zou|zouden) het (op prijs stellen|waarderen|fijn vinden) (als|indien) (u|je) (mijn|onze|eindelijk|nu eens|wel|daadwerkelijk|echt)',
]

const bareRefusals: PhraseList = [
  '^ (hoi|hallo|hey|hi|dag|goedemiddag|goedemorgen|beste) (*)? (,|!)? (nee|neen) (,)? (dat|dit|het)? (kan|gaat|lukt|mag) (helaas)? niet',
  '^ (nee|neen|nope|kan niet|gaat niet|niet mogelijk|onmogelijk|dat kan niet|dat gaat niet|dit kan niet|nee (,)? (dat|dit) (kan|gaat|lukt|mag) niet|nee hoor|helaas niet|helaas niet mogelijk|lukt niet|dat lukt niet|geen optie|uitgesloten|vergeet het maar|afgewezen|geweigerd|geen tijd|ik kan niet|wij kunnen niet|we kunnen niet|mag niet|dat mag niet|doen (we|wij) niet|dat doen (we|wij) niet|hebben (we|wij) niet|nee (,)? (niet mogelijk|helaas niet)|kan helaas niet|dat kan helaas niet|gaat helaas niet|verzoek afgewezen|aanvraag afgewezen|dat is niet mogelijk|dit is niet mogelijk|is niet mogelijk) $',
]

const bareReplies: PhraseList = [
  '^ (is)? (al)? (gedaan|opgelost|geregeld|klaar|in orde|genoteerd|gezien|verwerkt|aangepast|verholpen|gefixt|gesloten|afgehandeld) $',
  '^ (ok|oké|oke|okay|begrepen|prima|goed|top|doe ik|volgt|later|wachten|moment|komt goed|komt eraan|klopt|ja) $',
  '^ zie (de|onze|het)? (website|site|faq|handleiding|bijlage|boven|onder|voorwaarden|link|mail|hierboven|algemene voorwaarden|webpagina|{vorigeMail}|vorige mail) $',
  '^ (check|kijk op|lees|raadpleeg) (de|onze|het)? (website|site|faq|handleiding|voorwaarden|mail|algemene voorwaarden) $',
  '^ (gelieve|even|graag|nog even|u moet|je moet) (te)? (wachten|afwachten) $',
  '^ (herstart|reset|probeer|start) (hem|het|de|opnieuw|nog eens|eens|even)? (router|computer|pc|modem|opnieuw|toestel|nog eens)? (opnieuw|op|opnieuw op)? $',
  '^ (opnieuw (opstarten|proberen|starten|inloggen)|herstarten|niets aan te doen|niks aan te doen|bel morgen|bel later|mail (ons|me|mij)) $',
]

const courtesies: PhraseList = [
  '(dank|bedankt|dankjewel|dankuwel|dank u|alstublieft|alsjeblieft|aub|svp|graag|sorry|excuses|excuseer|pardon|spijt|vriendelijk*|groet*|groetjes|fijn|fijne|prettig|prettige|succes|welkom|begrijp|snap|gerust|gefeliciteerd|jammer|vervelend|leuk|beterschap|sterkte|tot ziens|tot straks|tot dan|tot morgen|tot gauw|plezier|geen probleem|hoor|helpen|hopelijk|merci|thanks|cheers|balen|mvg|liefs|nemen we mee|goed om te horen|top dat|wens|wensen)',
]

const blameFrames: PhraseList = [
  '(u|je|jij) (heeft|hebt|heb) (alweer|weer|wederom|opnieuw|gewoon|zelf|per ongeluk)? (het|de|een) (verkeerde|foute|onjuiste) * … (ingestuurd|opgestuurd|ingevuld|gestuurd|gebruikt|gekozen|besteld|doorgegeven|ingevoerd|ingetoetst)',
  '(u|je|jij) (bent|ben|was) (het|dit|dat|zelf|blijkbaar|kennelijk|helaas|simpelweg|gewoon|ook|weer|duidelijk)? … (vergeten|nalatig|onzorgvuldig|slordig|onoplettend) (om|met|geweest)?',
  '(u|je|jij) vergat (om|te|het|de|uw|je|een|op|bij)?',
  '(u|je|jij) (heeft|hebt|heb) (het|dit|dat|zelf|blijkbaar|kennelijk|simpelweg|gewoon|ook|weer)? … (nagelaten|verzuimd|vergeten|verwaarloosd|genegeerd)',
  '(heeft|hebt|heb|bent|ben) (u|je) (het|dit|dat|zelf|blijkbaar|kennelijk|helaas)? … (nagelaten|verzuimd|verwaarloosd)',
  '((dat|dit|het|dus|toch) (is|was) (dus|echt|gewoon|toch)?)? (uw|je|jouw) eigen (schuld|fout|nalatigheid|toedoen|onoplettendheid|slordigheid|onzorgvuldigheid)',
  '(is|was) (het|dat|dit) (dus|echt|gewoon|toch|duidelijk)? (uw|je|jouw) (eigen)? (schuld|fout) dat',
  '(dat|dit|het) (is|was) (dus|echt|gewoon|toch|duidelijk)? (uw|je|jouw) (schuld|fout|nalatigheid|verantwoordelijkheid|onoplettendheid)',
  '(is|was|blijft|komt|ligt) (echt|dus|helaas|volledig|geheel|gewoon|helemaal|toch|natuurlijk)? (aan|door) (uw|je|jouw) (eigen)? (schuld|fout|nalatigheid|toedoen|onoplettendheid|onzorgvuldigheid|keuze|gedrag)',
  '(dit|dat|het|de fout|de oorzaak|de vertraging|het probleem) (ligt|lag|is|zit|zat) (echt|dus|helaas|volledig|geheel|gewoon|helemaal|toch|natuurlijk|puur)? (aan|bij) (u|uzelf|jou|jezelf|je|uw kant|jouw kant|uw zijde) (zelf|.|,|en|$)',
  '(door|vanwege|wegens) (uw|je|jouw) (eigen)? (fout|schuld|nalatigheid|toedoen|onoplettendheid|onzorgvuldigheid|slordigheid|vergissing|gebruik|late|verkeerde|onjuiste|foutieve)',
  '(onzorgvuldig|verkeerd|onjuist|ondeskundig|onoordeelkundig|slordig|foutief) (gebruik|omgaan|handelen|onderhoud|gedrag) (van|door|aan)? (uw|je|jouw)? (kant|zijde|zelf)?',
  '(te wijten|toe te schrijven) aan … (uw|u|je|jouw|eigen|gebruiker|klant|onzorgvuldig|verkeerd)',
  '(gebruikersfout|bedieningsfout|gebruiksfout|fout van de gebruiker|gebruikers fout)',
  '(voor|op) (uw|je|jouw) (eigen)? eigen (rekening|risico|verantwoordelijkheid) (en|.|,|$)',
  'voor (uw|je|jouw) eigen rekening',
  '(u|je|jij) (beweert|claimt) (dat|het|wel|nu|ten onrechte)',
  '(volgens|zoals) (u|jou) (zou|zouden|beweert|claimt) ',
  '(u|je|jij) (heeft|hebt|heb) (het|dit|dat|er)? (zelf|duidelijk|blijkbaar|kennelijk|waarschijnlijk|vast|overduidelijk) … (ingevuld|gedaan|gemaakt|veroorzaakt|verwijderd|gewist|beschadigd|laten vallen|laten liggen|gekozen|besteld|ingetypt|opgegeven|gezet|ingevoerd|gebroken|kapot|stukgemaakt|geklikt|aangevinkt|uitgezet|verkeerd|fout)',
  '(omdat|doordat|aangezien|daar) (u|je|jij) (zelf|niet|geen|te laat|de|het|uw|je|onze|verkeerd|een|blijkbaar)? … (niet|geen|verkeerd|te laat|vergeten|genegeerd|foute|verkeerde|onjuiste|fout|zelf|onvolledig|gewist|laten vallen|nooit)',
  'had (u|je|jij) … (dan|,) … (niet|geen|nu|al|niets|nooit)',
  '(had|hadden) (u|je|jij) (maar|nu maar|het maar|dat maar|beter|eerst|eerder|op tijd) ',
  '(dan|daar) had (u|je) (maar|eerder|beter|zelf)',
  '(eigen schuld|wie niet horen wil|zelf schuld|wie zijn billen brandt|dikke bult)',
  '(u|je|jij) (heeft|hebt|heb) (duidelijk|weer|alweer|opnieuw|blijkbaar)? (niet|weer niet|weer eens niet|helemaal niet) (goed|op tijd|opgelet|geluisterd|de moeite|eens|meegewerkt|voldaan|tijdig|zorgvuldig|correct|behoorlijk|juist)',
  '(u|je|jij) (had|hadden) (dit|dat|het)? (zelf)? (voorkomen|vermeden)? (kunnen (voorkomen|vermijden|weten))',
  '(dit|dat|het) had (u|je) (zelf|makkelijk|eenvoudig|gewoon|best)? (kunnen|moeten) (voorkomen|vermijden|zien|weten)',
  '(wie|klanten die|mensen die|degenen die) (zijn|haar|hun|de|niet|geen|te laat|de voorwaarden) … (leest|lezen|opletten|oplet|bewaart|bewaren|vergeet|vergeten|volgt|volgen|negeert|negeren|luistert) (,|heeft|moet|krijgt|hoeft|kan)',
]

const missedDuties: PhraseList = [
  '(u|je|jij) (had|hadden) … (op tijd|eerder|beter|gewoon|eerst|tijdig) … (moeten|dienen te) *en',
  '(had|hadden) (u|je|jij) … (op tijd|eerder|beter|gewoon|eerst|tijdig) … (moeten|dienen te) *en',
  '(u|je|jij) (had|hadden) … (moeten|behoren te|dienen te) (lezen|opslaan|bewaren|melden|controleren|nakijken|bellen|mailen|sturen|betalen|opzeggen|annuleren|invullen|aangeven|doorgeven|weten|vragen|checken|maken|doen|laten|kiezen|volgen|opletten|bestellen|reageren|wachten|aanvragen|verlengen|vermelden|toevoegen|meesturen|inleveren|ondertekenen|uitschakelen|updaten|wijzigen|komen|aanmelden|noteren|inpakken|verpakken|terugsturen|retourneren|aansluiten|testen|instellen|meenemen)',
  '(had|hadden) (u|je|jij) … (moeten|behoren te|dienen te) (lezen|opslaan|bewaren|melden|controleren|nakijken|bellen|mailen|sturen|betalen|opzeggen|annuleren|invullen|aangeven|doorgeven|weten|vragen|checken|maken|doen|laten|kiezen|volgen|opletten|bestellen|reageren|wachten|aanvragen|verlengen|vermelden|toevoegen|meesturen|inleveren|ondertekenen|uitschakelen|updaten|wijzigen|komen|aanmelden|noteren|inpakken|verpakken|terugsturen|retourneren|aansluiten|testen|instellen|meenemen)',
  '(u|je|jij) (had|hadden) (beter|eerst|zelf|toch|het|dit|dat|eerder|op tijd|maar|best) … (kunnen|moeten|gedaan|gelezen|gemeld|gekeken|gecontroleerd|gebeld)',
]

const deliveryExpectations: PhraseList = [
  '(u|je) (had|hadden) … moeten (ontvangen|krijgen|hebben|zien|kunnen|horen)',
  '(had|hadden) (u|je) … (van ons|moeten ontvangen|moeten krijgen|moeten horen|moeten hebben|moeten zien|moeten kunnen|recht op)',
  '(had|hadden) (ik|wij|we) (u|je) ',
  '(u|je) (had|hadden) (niet|nooit|zo lang niet|geen|ons niet) … (moeten|hoeven|mogen)',
  '(had|hadden) (u|je) (niet|nooit|zo lang niet|geen) … (moeten|hoeven|mogen)',
]

const omissionStatements: PhraseList = [
  '(u|je|jij) (bent|ben|was) (op|bij|voor|er|gisteren|vandaag)? … (niet|nooit) (verschenen|komen opdagen|langsgekomen|thuis)',
  '(u|je|jij) (heeft|hebt|heb) (de|het|uw|je|onze|ons|geen|nog|dit|dat|een|er|ook|in|bij|op|mij)? … (niet|geen|nooit|nog geen|nog niet) … (bijgevoegd|meegestuurd|ingevuld|opgegeven|doorgegeven|betaald|voldaan|ondertekend|gelezen|gevolgd|gereageerd|geantwoord|vermeld|aangegeven|opgestuurd|teruggestuurd|ingeleverd|opgezegd|bewaard|opgeslagen|gecontroleerd|aangemeld|bevestigd|verlengd|meegedeeld|gemeld|geregistreerd|opgehaald|verschenen|komen opdagen|opgeladen|toegevoegd|ingediend|gedaan|gebruikt)',
  '(u|je|jij) (heeft|hebt|heb) (het|de|een|uw|je|dit|dat|ons|onze)? … (verkeerd|foutief|onjuist|verkeerde|foute|onjuiste|onvolledig|onvolledige) … (ingevuld|opgegeven|ingevoerd|doorgegeven|ingetypt|aangesloten|besteld|gekozen|aangevinkt|gebruikt|geïnstalleerd|gelezen|begrepen|verstuurd|opgestuurd|overgemaakt|ingesteld|uitgevoerd|geselecteerd|gegeven|gestuurd|afgelezen|geparkeerd|ingeleverd)',
  '(u|je|jij) (vulde|gaf|koos|stuurde|typte|voerde|bestelde|selecteerde|gebruikte) … (verkeerd|foutief|onjuist|verkeerde|foute|onjuiste|onvolledig)',
  '(u|je|jij) (heeft|hebt|heb|bent|ben|was|reageerde|belde|meldde|betaalde|bestelde|stuurde) … te laat (gereageerd|gemeld|betaald|opgezegd|gebeld|gekomen|ingeleverd|ingestuurd|teruggestuurd|besteld|aangevraagd|met)?',
]

const faceSavers: PhraseList = [
  '(niet|geenszins|allerminst|geen) (aan u|uw|aan jou|jouw|je|uw eigen|je eigen) (schuld|fout|gelegen|verantwoordelijkheid)',
  '(geen|zonder) (fout|schuld) (van|in|bij|door) (u|uw|je|jou|uw kant|jouw kant)',
  '(niets|niks) (verkeerd|fout|mis|verkeerds|aan te merken)',
  '(veelvoorkomende|veel voorkomende|veelgemaakte|veel gemaakte|begrijpelijke|kleine|makkelijke|gewone|logische) (vergissing|fout|verwarring|verwisseling|misverstand)',
  '(vergissing|foutje|fout) is (zo|snel|gauw|makkelijk|menselijk) (gemaakt)?',
  '(gebeurt|overkomt) (vaker|vaak|wel vaker|veel|iedereen|ons allemaal|de beste|ons ook|mij ook|regelmatig)',
  '(zo|snel|gauw|makkelijk|eenvoudig) (gebeurd|gemaakt|over het hoofd gezien|over het hoofd te zien|te missen|verward|verwisseld|vergeten|over het hoofd)',
  '(kan|kon) (iedereen|de beste|gebeuren|u niet weten|je niet weten|u ook niet weten)',
  '(onze|mijn|ons) (fout|schuld|vergissing|verantwoordelijkheid)',
  '(wij|we|ik) (hadden|had|hebben|heb) … (moeten|duidelijker|beter|verkeerd|fout|onduidelijk)',
  '(dat|dit|het) (ligt|lag) (aan|bij) ons',
  '(kunt|kan|kon) (u|je) (niets|niks|er niets|daar niets|er niks) (aan)? (doen|aan doen)',
  '(is|was) (het|dat|dit) (uw|je|jouw) (eigen)? (schuld|fout) niet',
  '(nee hoor|geen zorgen|geen probleem|geeft niet|maakt niet uit|niet erg|maak je geen zorgen)',
  '(misschien|wellicht) (hebben|heb) (wij|we|ik)',
]

const dismissals: PhraseList = [
  '(daar|hier|er) (hebben|heeft|ondervinden|ervaren) (andere|onze andere|alle andere|de andere|niemand|geen enkele) … (geen|nooit|anders|verder|klant) (last|problemen|moeite|klachten)?',
  '(bij|voor) (alle|onze|de|al onze) (andere|overige) (klanten|gebruikers|huurders|leden|reizigers|patiënten|ouders|mensen) (werkt|doet|lukt|gaat|loopt) (de|het|alles|dit|dat|deze) … (gewoon|wel|prima|goed|uitstekend|probleemloos|perfect|zonder problemen)',
  '(u|je|jij) bent (echt|werkelijk|tot nu toe|nog steeds)? (de|onze) (enige|eerste) (klant|gebruiker|die|met)? (die|dit|hier|daar|hierover)? (hier|daar|hierover|daarover|dit|dat|er|last|ooit|zo)? … (klaagt|over valt|last van heeft|last van hebt|moeite mee heeft|zeurt|meldt|problemen mee heeft)',
  '(hier|bij mij|bij ons) (doet|werkt) (hij|zij|ze|die) (het)? (gewoon|wel|prima)',
  '(dat|dit) is niet aan (ons|mij) $',
  '(hebben|heb|kregen|krijgen) (wij|we|ik) (hier|daar|hierover|daarover|verder|er)? (nog)? nooit (eerder)? (een)? (klacht|klachten|opmerkingen|iets) (over|van)? (gehad|gekregen|gehoord|ontvangen)?',
  '(daarvoor|hiervoor) (moet|dient) (u|je) (echt|gewoon|toch)? (bij|naar) (de|een|uw|je) * (zijn|wezen|toe|te zijn) $',
  '(dat|dit|het|daar|dat alles) (is|gaat|valt|hoort|ligt) … (niet|geen|buiten|nooit) (onze|ons|mijn|bij ons|onder ons|bij mij|over ons|mijn zaak|ons probleem|onze afdeling|onze zaak|onze verantwoordelijkheid|ons pakkie an)',
  '(dat|dit|het) is (echt|gewoon|dus|helaas|verder|toch|eigenlijk)? (niet|geen) (onze|ons|mijn) (afdeling|probleem|zaak|verantwoordelijkheid|taak|pakkie|werk|schuld|ding|zorg)',
  '(niet|geen) (ons|mijn|onze) (probleem|zaak|zorg|pakkie an|pakkie-an|afdeling|taak|verantwoordelijkheid|winkel)',
  '(daar|hier) (gaan|ga) (wij|we|ik) (echt|helaas|verder)? (niet|niks) over',
  '(wij|we|ik) (gaan|ga) (daar|hier) (echt|helaas|verder|gewoon|nu eenmaal)? (niet|niks) over',
  '(dat|dit) moet (u|je|jij) (toch|maar|echt|dan|verder)? (helemaal|dan maar)? zelf (maar)? weten',
  '(daar|hier) (doen|doe|kunnen|kan|heb|hebben|zijn|ben) (wij|we|ik) (verder|ook|echt|helaas|nu|dan)? (niets|niks|niet|geen) (aan doen|mee|aan|mee te maken|voor|mee doen|meer aan doen|mee helpen|over)?',
  '(daar|hier|er) (kan|kunnen) (ik|wij|we) (u|je|ook|verder|echt|helaas|nu|dan)? (niets|niks|weinig|niet) (aan|meer aan|mee|bij)? (doen|veranderen|helpen|verhelpen|mee doen)?',
  '(ik|wij|we) (kan|kunnen) (er|daar|hier|dit|u)? (echt|ook|verder|helaas)? (niets|niks|niet) (aan|meer|verder|voor u|voor je|voor jou) (doen|betekenen|aan doen|doen voor)',
  '(kan|kunnen) (ik|wij|we) (u|je) (helaas|verder|echt|hier|daar)? (verder|niet|helaas niet|niet verder) … (helpen|van dienst zijn)',
  '(bij|voor) (mij|ons|iedereen|andere klanten|alle anderen|anderen) (werkt|doet|lukt|gaat|is) (het|alles|dat|dit)? (gewoon|wel|prima|goed|uitstekend|gewoon wel|gewoon goed|probleemloos)',
  '(hier|bij ons) (is|zijn) (niets|niks|geen problemen|alles) (aan de hand|te zien|bekend|in orde|normaal)',
  '(andere|onze andere|de meeste|alle andere) (klanten|gebruikers|huurders|leden|patiënten|reizigers|mensen) (hebben|klagen|ervaren|lukt|kunnen|snappen|vinden|begrijpen) (hier|daar|dit|het|er|dat)? … (nooit|geen|niet|wel|nergens|zonder|probleem|prima|gewoon)',
  '(niemand|geen mens|niemand anders) (heeft|klaagt|ondervindt|anders heeft|verder heeft) … (last|geklaagd|problemen|klachten|over)',
  '(zo|heel) (erg|ernstig|dramatisch|vreselijk|schokkend) is (het|dat|dit) (toch|nu|nou|ook|allemaal)? (toch|nu|nou|ook|allemaal)? niet',
  '(valt|viel) (best|toch|reuze|wel|allemaal wel|wel weer)? (mee|reuze mee)',
  '(er zijn|ik ken|wij kennen|het kan|er bestaan) (wel)? (ergere|veel ergere|belangrijkere|grotere) (dingen|zaken|problemen)',
  '(wat|het) is (nou|nu|het|toch)? (het)? (probleem|drama|punt)',
  '(overdrijf|overdrijft|overdreven|stelt (u|je) … aan|aansteller*|(doe|doet) (niet|nou niet) zo (moeilijk|dramatisch|overdreven|lastig|flauw|kinderachtig))',
  '(u|je) (overdrijft|overdrijf|maakt het groter|maakt van een mug|stelt zich aan|moet (niet|u niet|je niet) zo)',
  '(maak|maakt) (u|je)? (er)? (niet)? (zo)? … van een mug een olifant',
  '(u|je) (moet|zult|zal) (maar|gewoon maar|toch maar|dan maar|het maar|nu eenmaal|even|maar even|het er maar) (geduld|wachten|mee|accepteren|leren|afwachten|geduld hebben|mee doen|mee leven|elders|ergens anders|zelf)',
  '(moet|moeten) (u|je) (maar|dan maar|toch maar|maar gewoon|maar even) (wachten|afwachten|accepteren|mee leren leven|elders|zelf|mee leven|geduld|zien)',
  '(daar|dat|hier) (moet|zult|zal) (u|je) (het)? (maar|dan maar|toch) (mee (doen|leren leven|leven)|accepteren|slikken|zelf)',
  '(het|dat|dit) (is|blijft|gaat) (nu|nou) eenmaal (zo|niet|zoals)',
  '(zo|dat) (werkt|gaat|is|zit) (dat|het) (nu|nou) eenmaal',
  '(pech|jammer dan|jammer maar helaas|(gewoon|dan|nu eenmaal|nou eenmaal) jammer|dat is dan jammer|pech gehad|dikke pech|helaas pindakaas|het is niet anders|het is wat het is|dat is nu eenmaal zo|dan houdt het op|niets aan te doen|niks aan te doen|geen commentaar|so be it|c’est la vie|zo is het leven|tja) $',
  '^ (jammer dan|pech gehad|helaas pindakaas|tja ,? (pech|jammer|zo gaat dat)|dan is dat jammer|dan hebt u pech|dan heb je pech|punt uit|einde verhaal|einde discussie)',
  '(punt uit|einde verhaal|einde discussie|basta|klaar ermee|en daarmee uit|daarmee basta|discussie gesloten)',
  '(zoek|zoekt) (u|je|het)? (het)? (maar|dan)? (ergens|bij) (anders|een ander)',
  '(u|je) (kunt|kan|mag|bent|bent vrij|staat vrij) (altijd|natuurlijk|gerust|ook|vrij)? … (naar (een ander|de concurrent)|elders|ergens anders|bij een ander|over te stappen|weg te gaan) (gaan|terecht|kopen|kijken|proberen)?',
  '(interesseert|boeit|kan) (ons|mij|me) (niet|weinig|niets|echt niet|dat niet|gestolen) (schelen|worden)?',
  '(wat) (moeten|moet) (wij|we|ik) (daar|hier|er)? (mee|aan doen)',
  '(is|was) (toch|echt|gewoon)? (niet|geen) (zo)? (erg|ramp|drama|probleem) (toch|hoor|,|.|$)',
  '(wij|we|ik) (hebben|heb) (wel)? (wat|iets|belangrijkers|wel wat|ook) (beters|belangrijkers|anders) (te doen|aan ons hoofd)',
  '(het|dat) (zal|komt) (allemaal|vanzelf)? (vanzelf)? (wel)? (meevallen|goed|over|loslopen) (hoor)?',
]

const helpOffers: PhraseList = [
  '(in plaats daarvan|ondertussen|intussen|als alternatief|wel kan|wel kunnen|in de tussentijd|voorlopig)',
  '(maar|wel|daarom|echter) (,)? (ik|wij|we|mijn collega|onze|heb ik|hebben we|hebben wij|kan ik|kunnen we|kunnen wij|u kunt|je kunt|je kan|kunt u|kun je|wat ik|hier|ik help|zal ik|stuur ik|bel ik|de)',
  '(ik|wij|we) (kan|kunnen|zal|zullen|ga|gaan|heb|hebben|verbind|vraag|zoek|bel|stuur|regel|kijk|geef|bied|help|plan|boek|mail|neem|zet) (u|je|het|dit|wel|een|de|daarom|graag|contact|nu|met|dat|uw|even|voor|na)',
  '(zal|kan|mag|bel|stuur|verbind|vraag|regel|geef|mail|help) (ik|wij|we) (u|je|het|dit|een|wel|even|de|voor|dat)',
  '(kunt|kan|kun) (u|je) (ook|wel|contact|terecht|bellen|het beste|bij|de|een|via|daarvoor|hiervoor|het|opvragen|bereiken|aanvragen)',
  '(u|je) (kunt|kan|krijgt|vindt) (ook|wel|contact|terecht|bellen|het beste|bij|de|een|via|daarvoor|hiervoor|het|bereiken|aanvragen|hen|hem|hier)',
  '(probeer|bel|mail|kijk|ga|neem|vraag|klik|gebruik|zet|start) (u|je|eens|dan|even|contact|naar|op|het|de|bij|met|hen|daarvoor|hiervoor|anders)',
  '(hun|het) (nummer|adres|telefoonnummer|e-mailadres) is',
  '(hoe|wat) (u|je|we|wij) (dit|dat|het|wel|hierbij) ',
  '(zo|hier) (gaat|lost|werkt|doet|staat|vindt) (u|je|het) (het|dit|dat|op|hoe|de)',
  '(bereikbaar|te bereiken|geopend) (op|via|van|onder|vanaf)',
]

const hostilities: PhraseList = [
  '(stel|stelt) (u|je|jullie) (nou|nu|toch|eens|maar)? niet (zo|nou zo)? aan',
  '(rustig|kalm) (maar|aan|een beetje|blijven|nou|worden|,|!) (rustig|een beetje|man|mevrouw|meneer|hè|aan|hoor|$)?',
  '(kalmeer|doe rustig|doe normaal|doe eens normaal|doe eens rustig|gedraag (u|je)|bedaar|hou je in|beheers (u|je)|let op uw toon|let op je toon|let op je woorden|let op uw woorden|wind (u|je) niet (zo)? op|doe niet zo)',
  '(doe|doet) (u|je|nou|eens)? (niet)? zo (dom|stom|achterlijk|hysterisch|moeilijk|agressief|kinderachtig|belachelijk)',
  '(doe|doet) (u|je|eens|nou|toch|gewoon)? (eens|nou|toch|gewoon|even)? normaal',
  '(hou|houd|houdt) (u|je|toch|nou|eens)? (uw|je|jouw)? (mond|kop|bek|waffel|snater|rotmond)',
  '(zoek|zoekt) (het|u het|je het) (lekker|dan|maar|zelf|dan maar|maar lekker|lekker zelf) (zelf|uit|lekker|maar)? (uit|zelf uit|maar uit)?',
  '(zeur|zeik|zanik|mekker|drein|zaag|zeurt) (niet|nou|toch|eens|nou eens|maar|dan) (zo|niet|door|niet zo)?',
  '(stop|hou|houd|ophouden) (eens|nou|toch|eens een keer|nu)? (met|op met) (uw|je|dat|het|dit)? (zeuren|gezeur|klagen|geklaag|zeiken|gezeik|mailen|spammen|drammen|zaniken|schelden|bellen|jammeren)',
  '(daar|hier|voor (dit|zulk|uw|je)) … (heb|hebben) (ik|wij|we) (echt|nu|even|geen)? (geen)? (tijd|zin|geduld) (voor|in|meer|mee)?',
  '(wij|we|ik) (hebben|heb) (echt|nu|wel)? (geen|wel wat beters|wel iets beters) (tijd|zin|geduld|te doen) (voor|in|om|meer|dan|mee)',
  '(verspil|verspilt|verdoe|verknoei) (niet|u|je|onze|mijn|ons|eens niet|nu niet|nou niet) … (tijd|niet)',
  '(uw|je) (gezeur|gezeik|geklaag|gejammer|gezanik|geleuter|geneuzel|gemekker|gedram|gezaag|gemopper|onzin|kletspraat|geraaskal|waanideeën|domheid|stommiteit|gedrag is|toon is|manier van doen)',
  '(wat een|dit is|dat is|dat zijn|zijn) (grote|volslagen|complete|totale|pure|klinkklare|je reinste|toch|gewoon)? (onzin|flauwekul|larie|leugens|leugen|kul|quatsch|nonsens|lariekoek|gezeur|gezeik)',
  '(klinkklare|baarlijke) (onzin|nonsens)',
  '(u|je|jij) (liegt|bent een leugenaar|bent niet goed|spoort niet|bent gek|bent niet wijs|bent dom|bent stom|bent brutaal|bent onbeschoft|bent belachelijk|bent respectloos|bent vervelend|bent lastig|bent een lastige|bent zielig|bent een zeur|stelt u aan|kletst|zwamt|lult|zeurt|overdrijft schromelijk|mankeert iets)',
  '(u|je|jij) (heeft|hebt|bent) (echt|toch|overduidelijk|duidelijk|werkelijk|blijkbaar)? (een|niet|geen|gewoon|echt)? … (geen hersens|geen manieren|geen fatsoen|niet goed bij (uw|je)|psychische hulp|hulp nodig|te dom|te stom|te lui|idioot|leugenaar|zeurpiet|dramkoningin|dramqueen|querulant|lastpak|lomperik|oplichter|profiteur)',
  '(idioot|sukkel|debiel|mongool|achterlijke|imbeciel|randdebiel|mafkees|malloot|eikel|trut|zeikerd|zeurpiet|zeurkous|domkop|dommerik|stommerik|lomperik|onnozelaar|zeveraar|domoor|hufter)',
  '(dom|domme|stomme|stom|idiote|achterlijke|belachelijke|onnozele) (vraag|vragen|klacht|opmerking|mail|klant|klanten|mens|kerel|vent|wijf|eis|actie)',
  '(ik|wij|we) (ben|zijn) (niet|geen) (uw|je|jouw) (persoonlijke|eigen)? (slaaf|knecht|knechtje|slaafje|hulpje|bediende|secretaresse|moeder|voetveeg|deurmat|loopjongen|dienstmeid|butler)',
  '(ga|gaat) (u|je)? (maar|lekker|toch)? (ergens anders|elders|bij een ander|bij iemand anders) (klagen|zeuren|mopperen|uithuilen|zeiken)',
  '(ik|wij|we) (ben|zijn) (uw|je|jouw|jullie) (persoonlijke|eigen)? (slaaf|knecht|knechtje|slaafje|hulpje|bediende|voetveeg|deurmat|loopjongen|butler) niet',
  '(ga|val|valt|gaat) (u|je)? (iemand anders|een ander|maar iemand anders|iemand anders maar|ons niet|mij niet|lekker)? … (lastig|lastigvallen|lastig te vallen|vervelen)',
  '(rot|donder|lazer|hoepel|sodemieter|flikker|mieter) (u|je|nou|toch|maar|alsjeblieft|eens|lekker)? op',
  '(lazer|sodemieter|flikker|oprotten|opzouten|krijg de|krijg toch de|val dood|ga weg|wegwezen|bekijk het (maar|lekker)|je kunt het dak op|de pot op|kus mijn|loop naar de)',
  '(u|je) (kunt|kan) (de pot op|het dak op|de boom in|naar de maan lopen|de klere)',
  '(als|indien) (u|je) (zo|dit soort|op deze toon|nog eens|nog één keer|nogmaals|niet ophoudt|blijft|doorgaat|hiermee doorgaat|niet stopt) … (blijft|doorgaat|mailt|schrijven|schrijft|bent|doet|ophoudt)? (,)? … (aangifte|advocaat|politie|blokkeren|blokkeer|juridische|stappen|klacht tegen|deurwaarder|beëindigen|ophangen|aansprakelijk|deur|zwarte lijst|weigeren)',
  '(als|indien) (u|je) (zo|nu|maar)? (blijft|doorgaat met|gaat|begint te|niet ophoudt met) (zo|te|met)? (schreeuwen|gillen|tieren|zeuren|zeiken|schelden|brullen|krijsen|drammen|razen|vloeken|klagen|mekkeren|zaniken|blaffen)',
  '(blijft|blijf) (u|je) (zo|nu|maar)? (schreeuwen|gillen|tieren|zeuren|zeiken|schelden|brullen|krijsen|drammen|razen|vloeken|klagen|mekkeren|zaniken|blaffen)',
  '(op|met) (die|deze|zo’n|dat) (toon|houding|toontje|grote mond) (hoeft|hoef|kom|komt|bereikt|bereik|krijgt|krijg) (u|je)',
  '(dan|anders) (verbreek|beëindig) (ik|wij|we) (de verbinding|het gesprek)',
  '(wij|we|ik) (sturen|stuur|schakelen|schakel|zetten|doen) … (advocaat op (u|je|af)|politie op (u|je)|(u|je) op de zwarte lijst|aangifte tegen (u|je))',
  '(sturen|stuur|schakelen|schakel) (wij|we|ik) (er)? … (advocaat|deurwaarder|politie)',
  '(^|,|:|dus|en) (pas op|kijk uit)',
  '(wees gewaarschuwd|u bent gewaarschuwd|je bent gewaarschuwd|laatste waarschuwing|ik waarschuw (u|je)|wij waarschuwen (u|je))',
  '(genoeg is genoeg|ik ben het zat|wij zijn (het|u) zat|we zijn (het|u) zat|ik ben (het|u|je) spuugzat|het is nu welletjes|nu is het genoeg|ik heb er genoeg van|wij hebben er genoeg van|mijn geduld is op|ons geduld is op)',
  '(wat mankeert (u|je)|wat is er mis met (u|je)|waar haalt (u|je) het lef|hoe durft (u|je)|hoe durf je|wie denkt (u|je) wel dat|wie denk je wel dat|waar bemoeit (u|je)|ben je wel goed bij|bent u wel goed bij|bent u wel goed wijs|spoort (u|je) wel)',
  '(schaam|schaamt) (u|je) (zich)? (toch|niet|eens|$)',
  '(met|tegen) (mensen|klanten|types|figuren|lui) (zoals|als) (u|jij|jou)',
  '(mensen|klanten|types|figuren|lui) (zoals|als) (u|jij|jou) ',
  '(lekker|vooral|maar)? (janken|huilen|zeuren|uithuilen) (bij|tegen) (uw|je) (moeder|mama|mammie)',
]

const noHostilities: PhraseList = [
  '(geen|niet een|nooit een|absoluut geen|helemaal geen) (dom|domme|stomme|gekke|onnozele) (vraag|vragen|opmerking|klacht|klanten)',
  '(domme|stomme) (vragen|vraag) (bestaan|bestaat) niet',
  '(kijk|pas) (maar)? (uit|op) (naar|voor|met|bij|op|dat)',
  '(pas op|kijk uit) (voor|met|dat|bij|:|want|de)',
  '(rustig|kalm) (blijven|aan|maar|een beetje) (doen|de tijd|aan doen|kijken|nalezen|door|even|op)',
  '(rustig maar hoor|neem rustig|(lees|kijk|denk|bekijk|probeer) (het)? (even|eens|rustig))',
  '(in (alle)? rust|kalm weer)',
  '(onze|mijn|een|dat was een|wat een) (stomme|domme|dom|stom|suffe) (fout|vergissing|fout van ons|van ons|van mij)',
]

const profanities: PhraseList = [
  '(kut|kutzooi|kutklant|klote|kloten|klotezooi|godverdomme|gvd|godver|verdomme|verdorie nog aan toe|shit|fuck|fucking|tering|tyfus|kanker|kankerzooi|pleuris|klere|kak|lul|hoer|bitch|wtf|bullshit|gezeik|zeik|pisnijdig|flikker op|sodemieter op|rot op|mieter op|donder op)',
]

const commands: PhraseList = [
  '(u|je|jij) (moet|dient|zult|behoort|moest|bent verplicht|wordt geacht) (te|om|dan|eerst|nu|dit|dat|het|de|uw|je|een|hier|ons|binnen|altijd|alle|dus|zelf|ook|wachten|onmiddellijk|direct|zich)',
  '(moet|dient|zult|behoort) (u|je|jij) (te|om|dan|eerst|nu|dit|dat|het|de|uw|je|een|hier|ons|binnen|altijd|alle|dus|zelf|ook|wachten|onmiddellijk|direct|zich)',
  '(u|je) (bent|wordt) (verplicht|gehouden|geacht|verzocht) (om|te|het|uw|dit|de)?',
  '(is|bent) (u|je) (verplicht|gehouden)',
  '(wij|ik) (eisen|eis|sommeren|sommeer|gelasten|verlangen|verwachten|verwacht) (van u|van je|dat u|dat je|u|dat)',
]
const prohibitions: PhraseList = [
  '^ (u|je) (mag|kunt) (dit|het|de|hier|daar|nooit|uw|je)? (niet|nooit|geen)',
  '^ (niet|nooit|geen) (doen|openen|bellen|mailen|aanraken|uitzetten|aanzetten|vergeten|gebruiken|verwijderen|sluiten|versturen)',
  '^ (doe|open|bel|mail|gebruik|verwijder|sluit|stuur|raak|zet|klik|vraag|reageer|probeer) (dit|het|de|dat|ons|uw|je|er)? (*)? (niet|nooit)',
]
const noCommands: PhraseList = [
  '(u|je) (moet|dient) (niet|niets|er niet|het niet|zich geen|u geen|je geen|wel|misschien|maar eens|eens|toch|vooral|zeker|beslist|even kijken) ',
  '(moet|dient) (u|je) (niet|niets|misschien|eens|zeker|vooral|beslist)',
  '(u|je) moet (lang|erg|zo|al|dagen|uren|opnieuw|weer|helaas|ontzettend) (wachten|lang|bellen)',
  '(hoef|hoeft) (u|je) (niet|niets|geen)',
  '(u|je) (hoeft|hoef) (niet|niets|geen|alleen|enkel)',
  '(moest|moet) (u|je) (zo|lang|opnieuw|drie|twee|{number}) (lang|wachten|keer|dagen|weken|uur)',
]

const shoutableWords: PhraseList = [
  '(lees|let|op|nu|niet|nooit|geen|alle|alles|altijd|alleen|meteen|direct|onmiddellijk|graag|eerst|stop|wacht|belangrijk|dringend|gratis|spoed|goed|zelf|echt|zeer|heel|vandaag|aandachtig|zorgvuldig|svp|aub|moet|moeten|verplicht|uiterlijk|laatste|waarschuwing|attentie|verboden|absoluut|dus|wel|reeds|al|nogmaals|kijk|klik|bel|zeker|let op|ja|nee|sorry|bedankt|dank|alstublieft)',
]

// Source: the research of Simonis, Liebrecht and Van Hooijdonk; Krispiratie and Taaladvies on the formulas of business letters.
const wornFormulas: PhraseList = {
  '(uw|je) (mening|telefoontje|oproep|vraag|bericht|tevredenheid|feedback|privacy|comfort|gemak|tijd|oordeel|vertrouwen|klacht|reactie) (is|zijn|doet|doen|vinden|telt|staat|staan) (zeer|erg|heel|er|wij|we|bij ons|voor ons|van groot)? … (belangrijk|toe|waardevol|voorop|centraal|belang|nummer één|hoog in het vaandel|telt)':
    [],
  '(uw|je) (mening|oordeel|tevredenheid) telt': [],
  '(hoog in het vaandel|hoog in ons vaandel)': [],
  '(staat|staan|stellen|zetten) (bij ons|de|onze|u|het|wij|we|altijd|het lid|de klant)? … (altijd|steeds)? (voorop|centraal|op de eerste plaats|op één|op nummer één|bovenaan)':
    [],
  '(de klant|het lid|u|klanten|de gast|de patiënt) (is|staat|komt|bent) (bij ons)? (altijd)? (koning|voorop|centraal|op de eerste plaats|op één)':
    [],
  '(klanttevredenheid|kwaliteit|service|klantvriendelijkheid|klantgerichtheid|veiligheid|uw tevredenheid|transparantie) (staat|is|staan|vinden|hebben) (bij ons|voor ons|wij|we)? … (voorop|centraal|prioriteit|hoog|vaandel|belangrijk|onze kracht|topprioriteit)':
    [],
  '(uw|je) vertrouwen is (ons|onze|voor ons) … (goed|waard|kapitaal|alles)': [],
  '(wij|we) (streven|doen) (ernaar|er naar|er alles aan|er voortdurend naar|naar|continu naar|altijd naar) (om)? (u|onze|de|het|een|optimale|hoge|maximale|uitstekende|te)?':
    [],
  '(streven|doen) (wij|we) (ernaar|er alles aan|voortdurend|continu|altijd|er naar|naar)': [],
  '(aarzel|aarzelt|schroom|schroomt|twijfel) (u|dan|je|vooral|gerust)? (dan|vooral)? niet (om|en|contact|ons|aan|te)?': ['u kunt'],
  '(staan|sta) (wij|we|onze medewerkers|ik|ons team) (te allen tijde|altijd|steeds|graag|u graag|voor u|met alle plezier|24/7|dag en nacht)? … (klaar|te woord|ter beschikking|tot uw dienst|van dienst|paraat)':
    [],
  '(wij|we|onze medewerkers|ons team) (staan|staat) (te allen tijde|altijd|steeds|graag|u graag|voor u|u|met alle plezier)? … (klaar|te woord|ter beschikking|tot uw dienst|van dienst|paraat)':
    [],
  '(te allen tijde|altijd|steeds|geheel) tot uw (dienst|beschikking)': [],
  '(wij|we|ik) (hoop|hopen|vertrouw|vertrouwen) (erop)? (u|je|dat (wij|we|ik) (u|je)) (hiermee|hierbij|zo)? … (voldoende|van dienst|geïnformeerd|ingelicht|genoegzaam|naar tevredenheid|naar behoren)':
    [],
  '(vertrouwende|hopende) u (hiermee)? … (geïnformeerd|ingelicht|van dienst)': [],
  '(zien|zie|kijken|kijk) (wij|we|ik)? … (reactie|antwoord|bericht|komst) … (belangstelling|gaarne|graag|vol verwachting)? (tegemoet|uit)':
    [],
  '(wij|we) (nemen|neem) (uw|deze|dit|iedere|elke|alle|je) … (zeer|uiterst|heel|erg)? serieus': [],
  '(excuses|onze excuses|mijn excuses|onze oprechte excuses|sorry) voor (het|alle|eventueel|dit) ongemak': [],
  '(wij|we|ik) (begrijp|begrijpen|snap|snappen) (uw|je) (frustratie|frustraties|ongenoegen|teleurstelling|ontevredenheid|zorgen|irritatie) (volledig|volkomen|heel goed|en|.|,)':
    [],
  'voor al (uw|je) vragen (kunt|kan|kun|bent|staan)': [],
  '(gewaardeerde|trouwe|gewaardeerd) (klant|relatie|gast|abonnee)': [],
  '(een)? (optimale|maximale|uitstekende|hoogwaardige|eersteklas|persoonlijke) (service|dienstverlening|klantbeleving|klantervaring|kwaliteit) (bieden|te bieden|leveren|te leveren|garanderen)':
    [],
  '(met|van) (alle|de meeste|uiterste) (zorg|zorgvuldigheid) (behandeld|behandelen|in behandeling)': [],
  '(om u|teneinde u) (nog)? (beter|optimaal|sneller) (van dienst|te bedienen|te kunnen helpen)': [],
  '(wij|we) (danken|bedanken) u voor (het)? (door u|in ons)? (gestelde|vertrouwen|getoonde)': [],
  '(onze|al onze) (lijnen|medewerkers|collega’s) zijn (momenteel|op dit moment|allen)? (bezet|in gesprek)': [],
  '(wij|we) (waarderen|stellen) (uw|je) (feedback|mening|inbreng|klandizie|loyaliteit|trouw|geduld|vertrouwen) (zeer|enorm|ten zeerste|op prijs|bijzonder)':
    [],
  '(continu|voortdurend|altijd) (op zoek|bezig|aan het werk) (om|naar|met) … (verbeteren|verbetering)': [],
}

const stockFormulas: PhraseList = [
  '(bedankt|dank|dank u|dank je|hartelijk dank|dank u wel) (alvast)? voor (uw|je|het|de) (begrip|geduld|medewerking|vertrouwen|interesse|begrip en geduld|geduld en begrip) (.|!|,|en|in|bij|$)',
  '(wij|we) (vragen|rekenen|hopen) … (begrip|geduld|medewerking)',
  '(vragen|rekenen|hopen) (wij|we) … (begrip|geduld|medewerking)',
  '(bedankt|dank|dank u|dank je|hartelijk dank) voor (het contact|uw contact|contact opnemen|het opnemen van contact|uw keuze voor)',
  '(mocht|mochten) (u|je|er) (nog)? (verdere|andere|meer|nog)? (vragen|opmerkingen|vraag) (hebben|zijn)',
  '(heeft|hebt|heb) (u|je) (nog)? (verdere|andere) (vragen|opmerkingen)',
  '(voor|bij) (verdere|eventuele|meer|nadere|overige) (vragen|informatie|inlichtingen|onduidelijkheden|opmerkingen) (kunt|kan|kun|neem|neemt|staan|staat|verwijzen|kan u)',
  '(neem|neemt) (u|je|dan|gerust|vooral)? (dan|gerust|vooral)? contact met ons op',
  '(wij|we|ik) (hoop|hopen) (u|je|dat|hiermee|dit)? (hiermee|dit)? … (voldoende|vraag|duidelijk|antwoord|beantwoord|helpt)',
  '(wij|we) (helpen|help) (u|je) (graag|met plezier) (verder|weer)?',
  '(wij|we|ik) (betreuren|betreur) (het|dit) (ongemak|zeer)',
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
  bareRefusals,
  bareReplies,
  courtesies,
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
  commands,
  prohibitions,
  noCommands,
  shoutableWords,
  wornFormulas,
  stockFormulas,
} satisfies Partial<ToneWords>
