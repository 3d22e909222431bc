import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// From the seeds (S0-4, S1-8), and from what agents of Dutch and Flemish desks write when a case is done.

export const closureGroups = {
  /** Participles that name what was done. Not “opgelost”, “verholpen”, “geregeld”, which name nothing. */
  ingreep: [
    '(vervangen|gereset|teruggestort|teruggeboekt|terugbetaald|overgeboekt|bijgevuld|vernieuwd|gewijzigd|aangepast|toegevoegd|verwijderd|gewist|gecorrigeerd|rechtgezet|omgezet|omgeboekt|ingesteld|bijgewerkt|geüpdatet|geactiveerd|gedeactiveerd|gedeblokkeerd|ontgrendeld|vrijgegeven|opnieuw (gestart|ingelezen|ingeregeld|opgestart|aangemaakt|ingesteld|geïnstalleerd|verstuurd|verzonden|aangesloten)|herstart|aangesloten|losgekoppeld|schoongemaakt|gereinigd|gedicht|gelijmd|gelast|afgesteld|bijgesteld|teruggezet|verplaatst|overgezet|verhuisd|gekoppeld|gesynchroniseerd|geannuleerd|geschrapt|gecrediteerd|verrekend|kwijtgescholden|verstuurd|opgestuurd|nagestuurd|verzonden|toegestuurd|geleverd|bezorgd|gepauzeerd|stopgezet|verlengd|opgezegd|samengevoegd|uitgezet|aangezet|ingeschakeld|uitgeschakeld|geplaatst|geïnstalleerd|gerepareerd|gesoldeerd|gestopt|omgewisseld|geruild|omgeruild|hersteld van|opgehoogd|verhoogd|verlaagd|overgeschreven|ingevoerd|geregistreerd|aangemaakt|afgesloten en opnieuw|losgemaakt|vastgezet|gesmeerd|getest|ververst|geopend|verbeterd|gekalibreerd|geleegd)',
  ],
  gedaan: ['(afgehandeld|gereed|gesloten|opgelost|voltooid|afgerond|afgesloten|afgewerkt|afgemeld|gedaan|done|solved|closed)'],
  dichtgezet: ['(gesloten|afgesloten|dichtgezet|afgerond|gearchiveerd|beëindigd|afgevinkt|afgemeld|gereedgemeld)'],
  zaak: [
    '(uw|je|deze|dit|de|het|jouw) (ticket|melding|zaak|dossier|aanvraag|vraag|verzoek|klacht|case|casus|incident|gesprek|chat|storing|storingsmelding|bestelling|kwestie|mail|issue|*opdracht|werkorder|werkbon|klus|bezwaar|*dossier|*verzoek|*aanvraag|*klacht|*ticket|taak)',
    '(uw|je|deze|dit|de|het)? (ticket|melding|zaak|dossier|aanvraag|vraag|klacht|verzoek|case|opdracht|klus) (nr|nummer|#)? {number}',
  ],
} satisfies Record<string, PhraseList>

export const closure = {
  namedFixes: [
    '(heb|hebben|heeft) (ik|we|wij|{capital})? …… (van de (rekening|factuur|lijst) gehaald|gedicht|verbeterd|teruggezet|ontstopt|rechtgezet|geschrapt)',
    '(is|zijn) (nu|weer|inmiddels)? (gedicht|ontstopt|ontlucht|rechtgezet|doorgespoeld)',
    '(heb|hebben) (ik|we|wij|{capital}) … (opgeheven|ontkoppeld|gekoppeld|vrijgegeven|hersteld|vervangen|aangepast|verholpen)',

    '(heb|hebben|heeft) … (laten|doen) *en',
    'voorzien van (een|nieuwe|de|het)',
    '{ingreep}',
    '(gezet|gelegd|gebracht|gegeven|afgegeven|afgeleverd|opgehaald|bijgeschreven|overgemaakt|uitbetaald|ondertekend|goedgekeurd|weggehaald|gemonteerd|ontstopt|doorgespoeld)',
    '(ligt|liggen|staat|staan) (al|nu|vanaf *|weer|voor u|voor je)? klaar',
    '(is|zijn|staat|staan|zit) (eruit|erop|erin|eraf)',
    '(heb|hebben|heeft|is|zijn|werd|was|bent) … (ge*d|ge*t|ver*d|ver*t|be*d|her*d|om*d|*gezet|*gemaakt|*gesteld|*gebracht|*gebouwd|*gelegd|*geschreven|*gevuld|*gehaald|*gegeven|ver*en)',
    '(nieuwe|nieuw|andere|vervangende|juiste|goede|extra) (ketting|remmen|band|scherm|toetsenbord|cartridge|slot|pomp|klep|slang|rubber|motor|kaart|lamp|kabel|router|onderdeel|factuur|link|label|accu|batterij|sensor|datum|code|wachtwoord|sleutel|meter|filter|zekering|lader|modem|simkaart|pas|printplaat|thermostaat|kraan|ventiel)',
    '(de oorzaak (was|is|lag|bleek|zat)|dat kwam (door|doordat)|het lag aan|het kwam (door|doordat)|kwam door|lag aan|bleek (een|dat|de|het)|veroorzaakt door|doordat|omdat)',
    '(een)? (update|reparatie|reset|herstart|vervanging|terugbetaling|correctie|back-up) (heeft|is|was|hielp|loste|van|teruggezet|uitgevoerd)',
    'door (het|de|een|uw|je) … (te)? (vervangen|resetten|herstarten|wissen|wijzigen|verwijderen|toe te voegen|updaten|vernieuwen|verplaatsen|ontgrendelen|verhogen|opnieuw)',
    '(staat|staan) (nu|weer|er)? (nu|weer)? (op|juist op|goed op) (uw|je|jouw|de|het) (naam|rekening|adres|juiste|nieuwe)',
    '(u|je) (heeft|hebt) (het|dit)? (zelf) … (opgelost|gevonden|gemaakt)',
  ],

  idleActions: [
    'tot een goed einde gebracht',
    '(heb|hebben|heeft|is|zijn|werd|wordt) … (opgelost|verholpen|gefixt|afgehandeld|geregeld|bekeken|onderzocht|nagekeken|opgepakt|behandeld|verwerkt|afgerond|uitgevoerd|in orde gemaakt|in orde gebracht|gecontroleerd|nagegaan|uitgezocht|gefikst)',
    '(is|zijn) (afgesloten|gesloten|afgehandeld|verwerkt|klaar|gedaan)',
    '(in het archief|op (afgehandeld|opgelost|gereed|gesloten)) gezet',
    '(gedaan|gelukt|gebeurd|gesloten|gehad|gezien|gekregen|geweest|gevraagd|gebeld|gemeld|gezegd|geworden|gekomen|gelezen|gehoord|gewacht|gecontroleerd|geregeld|gefixt|gemaild|geantwoord|verholpen|behandeld|bekeken|verwerkt|beantwoord|bevestigd|verdwenen|vergeten|begrepen|besproken|betreurd|gesproken|gezocht|gekeken|gepraat|gevonden|geprobeerd|gewerkt|gepiept|geklaard|geflikt|gestreefd|verzocht|bedoeld|bedankt|belangrijk|gebruikt)',
  ],

  bareResolutions: [
    '(dat|het|dit|alles) is (gepiept|gefixt|gepiept hoor|geklaard|geflikt|gebeurd|gepiept en klaar)',
    '(je|uw|de|het|alles) (*)? doet het weer',
    '(alles|het|dit|dat|zaak|storing|probleem|uw *|je *|de *) (zou|moet|hoort|kan|is|werkt|zit|doet|staat|gaat|loopt) (het)? (nu|weer|inmiddels|alweer|allemaal|dan)? (nu|weer|het weer|weer helemaal)? (moeten)? (goed|werken|in orde|opgelost|verholpen|klaar|geregeld|gefixt|achter de rug|voorbij|snor|zoals het hoort|doen|functioneren)?',
    '(zou|moet|hoort) (alles|het|hij)? (nu|het nu|weer|dan) … (moeten)? (werken|lopen|goed zijn|in orde zijn|lukken|kunnen|opgelost zijn)',
    '^ (is|was|alles is)? (al|nu|weer|inmiddels|helemaal)? (opgelost|verholpen|geregeld|gefixt|klaar|gedaan|in orde|afgehandeld|hersteld|gefikst|alles weer in orde|alles opgelost|probleem opgelost|storing verholpen|storing opgelost)',
    '(achter de rug|van de baan|uit de wereld|de wereld uit|verleden tijd|weer koek en ei|weer picobello|in kannen en kruiken|voor elkaar|voor de bakker|weer snor)',
    '(alles|het|hij|ze) (doet|werkt|draait) (het)? (weer|nu|alweer)',
    'het zit weer goed',
    '(werkt|lukt|draait) (bij ons|aan onze kant|hier) (weer|nu|goed|prima)?',
  ],

  completions: [
    '(is|zijn|werd|werden) …… (bezorgd|afgeleverd|geleverd|goedgekeurd|toegekend|verleend|geactiveerd|voltooid|uitbetaald|uitgekeerd|bijgeschreven|opgehaald|ingewilligd|verholpen|hersteld|voorbij)',
    '(ligt|liggen|staat|staan|hangt|hangen|is|zijn) (nu|weer|al|inmiddels|vanaf nu|vanaf vandaag)? (voor (u|je|jou|jullie))? (klaar|gereed|afhaalklaar) (om|voor|in|bij|aan|op|en|.|$)',
    '(kunt|kun|kan) (u|je|jullie) … (ophalen|afhalen|oppikken)',
    '(u|je|jullie) (kunt|kan|kunnen) … (ophalen|afhalen|oppikken)',
    '(doet|doen) het (nu)? weer',
    '(werkt|werken|draait|draaien|rijdt|rijden|vaart) (nu|inmiddels|sinds *|alles)? weer',
    '(is|zijn) … weer (online|bereikbaar|beschikbaar|open|terug|in gebruik|in bedrijf|in de lucht|normaal|warm)',
    '(is|hebt|heeft) (er|u|je) weer (stroom|water|gas|internet|licht|warmte)',
    // What the customer told has been noted for good; what they filled in has led to the booking.
    '(heb|hebben|heeft|is|zijn|staat) … (genoteerd|opgetekend|vastgelegd) dat (u|je|jullie|we|wij|ik)',
    '(kamer|boeking|reservering|tafel|plaats|plaatsen|plek|deelname|inschrijving|reis|les) (is|zijn) (nu|dus|daarmee|hiermee|bij dezen)? (bevestigd|vastgelegd|definitief)',
    'betaling … (is)? (ontvangen|binnengekomen|binnen)',
    '(zit|ligt|staat) … (brievenbus|buren|schuur|voordeur|receptie)',
  ],
  surveyMentions: [
    '(hoe hebben (wij|we) het gedaan|hoe beoordeelt (u|je)|hoe was onze (service|hulp)|enquête|tevredenheidsonderzoek|klanttevredenheidsonderzoek|tevredenheidsenquête|beoordeel (ons|mij|deze|dit)|(laat|geef|schrijf|plaats) (een|uw|je|ons)? (review|beoordeling|recensie|cijfer|sterren)|uw (mening|oordeel|beoordeling) over|hoe tevreden (bent|was|ben))',
  ],

  bookings: [
    '(afspraak|*afspraak|boeking|reservering|tafel|plek|plaats|kamer|cursus|les|*les|bezoek|rit|vlucht) …… (verzet|verplaatst|verschoven|omgeboekt|geboekt|gereserveerd|geannuleerd|opgezegd|stopgezet|gewijzigd|aangepast|ingepland|ingeboekt|bevestigd|vastgelegd|afgezegd)',
    '(u|je|jou|jullie) … (ingepland|ingeschreven|aangemeld|overgeboekt|ingedeeld|ingeboekt|op de lijst gezet)',
  ],
  openDoors: [
    '{laat} (het|u|je|mij|me|ons|dan|maar|gerust) … (weten|horen)',
    '(hoor|horen|verneem|vernemen|lees|lezen) {wij}? (het)? (graag|het graag|van (u|je))',
    '{wij} (hoor|horen|verneem|vernemen) (het)? (graag|van)',
    '(bel|belt|mail|mailt|app|appt|reageer|reageert|antwoord|antwoordt|schrijf|schrijft|meld|meldt|trek|contacteer|neem|neemt|stuur|stuurt|geef|roep|chat) (u|je|dan|gerust|mij|me|ons|even|op|deze|dit|maar|gewoon|het|een|contact|aan|uzelf|zich)',
    '(als|indien|mocht|mochten|wanneer|zodra|bij) (u|je|het|dit|er|de|dat|iets|alles|problemen|vragen) … (nog|weer|opnieuw|niet|terug|terugkomt|problemen|vragen|mis|iets|goed|werkt|lukt|anders)',
    '(kom|komt) (u|je)? (dan|gerust|gewoon)? (gerust|gewoon|even|nog eens)? (langs|terug|binnen)',
    '(lukt|werkt|blijft|komt|doet|gaat|loopt|ziet|krijgt|mist|is) (het|u|je|er|dit|de *|uw *|dat) … (niet|nog|weer|toch|mis|opnieuw) … (bel|mail|app|laat|reageer|antwoord|schrijf|meld|neem|stuur|dan)',
    '(probeer|test|controleer|check|kijk|log) (u|je|het|maar|gerust|even|nu|eens|dit|dan|of|in) … (opnieuw|nog eens|even|nu|weer|of|eens)',
    '(kunt|kan|kun|wilt|wil|zou) (u|je) … (nakijken|testen|controleren|bevestigen|proberen|checken|laten weten|kijken|weten|geven|doorgeven|bekijken|melden|zeggen)',
    '{wij} (bel|bellen|mail|mailen|vraag|vragen|kijk|kijken|app|kom|komen|controleer) … (of|terug|na|nog eens|even|morgen|opnieuw)',
    '(een)? (berichtje|seintje|mailtje|appje|belletje|reactie) (van u|van je)? (terug|zou|is|volstaat|als|zodra|graag|wanneer|geven)',
  ],

  moneyReturns: [
    '(krijgt|krijg|ontvangt|krijgen) (u|je|jij|jullie)? …… (geld|bedrag|inleg|aanbetaling) terug',
    '(ziet|zie|krijgt|krijg|heeft|hebt|ontvangt) … (€|euro|bedrag|geld|aankoopbedrag) … terug',
    '(teruggestort|teruggeboekt|terugbetaald|terugbetaling|gecrediteerd|creditnota|creditfactuur|restitutie|terugboeken|terugstorten|geld terug|tegoedbon|kwijtgescholden|terugstorting|terugboeking|geannuleerd zoals|stort* … terug|boek* … terug|betaal* … terug)',
  ],

  closureStatements: [
    '(dit|dat) (is|was|wordt) (ons|mijn|onze) laatste (bericht|mail|antwoord|woord|brief|reactie) (hierover|in deze|over deze|over dit|hierop)',
    '{zaak} … , (en)? {wij} (doe|doen|zet|zetten) (hem|haar|het|deze|die) … dicht',
    '({wij} (ga|gaan|zal|zullen)|(ga|gaan) {wij}) {zaak} … (sluiten|afsluiten|dichtzetten|dichtdoen|archiveren|afronden)',
    '{zaak} … (status … {gedaan}|en (gesloten|afgesloten|gearchiveerd))',
    '{zaak} (kan|is|gaat|mag|verdwijnt) … (van|uit) (mijn|ons|onze|het|de) (bureau|lijst|lijstje|bord)',
    '{heb} {wij}? {zaak} … van (de|onze|mijn|het) (lijst|bord) (gehaald|geschrapt|geveegd)',
    '({zaak}|{wij}) … (op|als) (\'|")? {gedaan} (\'|")? (gezet|gesprongen|weggezet|gemarkeerd|geboekt|geregistreerd|aangemerkt|weggeschreven)',
    '{zaak} … (staat|komt|gaat|is|springt) … (op|als) (\'|")? {gedaan} (\'|")? (.|,|en|in|bij|$)',
    '(afgeboekt|weggeboekt|afgemeld|gemarkeerd|geregistreerd) als {gedaan}',
    '({zaak} (gaat|kan|mag|zet ik|zetten we)|(kan|mag|gaat|zet ik|zetten we) {zaak}|{wij}? (zet|zetten|doe|doen|gooi|gooien) {wij}? {zaak}) … dicht',
    '{zaak} is … (voor (ons|mij)|wat (ons|mij) betreft|bij ons|hiermee|daarmee) … ({gedaan}|rond|klaar)',
    '{zaak} (sluit|sluiten|rond|ronden|archiveer|archiveren|beëindig|handel) {wij} … (af|.|,|$|en)',
    '(archiveer|archiveren) {wij} (het|hem|deze|dit|dat|uw *|je *)',
    '{heb} {wij}? {zaak} (maar|vast|alvast|zojuist|net|vandaag|zelf|hier|daarom|dan|nu|meteen|direct) (vast)? {dichtgezet}',
    '^ {wij} (vink|vinken|meld|melden|streep|strepen|voer|voeren) (hem|haar|het|deze|dit|dat) … (af|gereed)',
    '(zet|zetten|boek|boeken|meld|melden|registreer|registreren) {wij}? … {zaak} … (op|als) (\'|")? {gedaan}',
    '{zaak} … {heb} {wij} … {dichtgezet}',
    '(vink|vinken|streep|strepen|voer|voeren|meld|melden) {wij}? {zaak} … (af|gereed|klaar)',
    '{zaak} is … (gereedgemeld|afgemeld|afgevinkt|klaargemeld|afgevoerd)',
    '^ (zaak|ticket|melding|dossier|storing|klacht|aanvraag|case) (is|wordt|zijn) … (afgehandeld|opgelost)? (en)? (gesloten|afgesloten|gearchiveerd|dichtgezet|beëindigd)',
    '{wij} (sluit|sluiten|sloot|sloten|beëindig|beëindigen|archiveer|archiveren|markeer|markeren|rond|ronden) … {zaak} (nu|dan|dus|af|als|hierbij|hiermee|af als)?',
    '((sluit|sluiten|beëindig|archiveer|rond|ronden) {wij}|en (sluit|sluiten)) … {zaak}',
    '{wij}? {heb} {wij}? … {zaak} … (gesloten|afgesloten|dichtgezet|afgerond|gearchiveerd|beëindigd|op opgelost gezet|afgevinkt|afgeschreven|als opgelost gemarkeerd)',
    '{zaak} (is|wordt|zal|gaat) … (gesloten|afgesloten|dichtgezet|gearchiveerd|dicht|beëindigd)',
    '({zaak} (is|wordt) (hierbij|hiermee|nu|daarmee|dus|dan|bij deze|bij dezen|wat ons betreft|voor ons) … afgerond|{zaak} … (is|wordt) (hierbij|hiermee|daarmee|bij deze|bij dezen) {dichtgezet})',
    '((wordt|is) {zaak} (nu|dan|dus|automatisch|hiermee|hierbij|daarmee|over {number} dagen)? … (gesloten|afgesloten|gearchiveerd|dichtgezet|beëindigd)|(hiermee|hierbij|daarmee) (is|wordt) {zaak} … afgerond)',
    '(hierbij|hiermee|bij deze|bij dezen|daarmee) (sluit|sluiten|beschouw|beschouwen|is|wordt|ronden|rond) … (gesloten|afgesloten|afgehandeld|afgerond|af|ticket|melding|zaak|dossier|aanvraag|gesprek)',
    '(beschouw|beschouwen|zien|zie|achten|acht) {wij}? … (als|voor)? (afgehandeld|gesloten|afgedaan|afgesloten|afgerond|opgelost|beëindigd)',
    '(ticket|melding|zaak|dossier|case|chat|gesprek) (nu|is|dus|hierbij|hiermee)? (gesloten|dicht|afgesloten|afgerond|gearchiveerd|beëindigd)',
    '^ (gesloten|afgesloten|ticket dicht|case closed|zaak gesloten|dossier gesloten)',
    '(zaak|kwestie|dossier|het|dit) (is)? (voor ons|wat ons betreft|hiermee|daarmee|voor mij) … (afgedaan|gesloten|afgehandeld|klaar|af|afgesloten|dicht|ten einde)',
  ],

  otherClosures: [
    '(sluit|sluiten|gesloten|afgesloten|dicht) … (als u|als je|als jij|zodra u|zodra je|zodra jij|wanneer u|wanneer je|nadat u|pas als|pas wanneer|tenzij)',
    // What the reader does first.
    '((zodra|nadat|pas als|pas wanneer) {jij}|als {jij} (akkoord|tevreden|bevestigt|instemt)) …… , (dan)? (sluit|sluiten|rond|ronden|archiveer|archiveren|zet|zetten)',
    '(pas|niet|nog niet|nooit) (als|wanneer|gesloten|afgesloten|dicht|sluiten)',
    '(sluit|sluiten) … (pas|niet)',
    '(pas (op|als) {gedaan}|{gedaan} (zodra|nadat|als|wanneer) (u|je|jij))',
    '(zaak|chat|telefoonlijn) (is|blijft|gaat) (op|om|vanaf|elke|tot|van|tussen|tijdens|met) …… (dicht|gesloten)',
    '(sluit|sluiten|rond|ronden) {wij}? (het|dit|de|een) (jaar|seizoen|schooljaar|cursus|avond|week|dag|project|feest|reis|festival|reeks|tentoonstelling)',
    'klaar om te',
    ', dan (sluit|sluiten) {wij}',
    '(nodig|vragen) (heeft|hebt|heb) , (sluit|sluiten) {wij}',
    '(duplicaat|dubbel|dubbele melding|samengevoegd|samenvoegen|dezelfde melding)',
    '(winkel|kantoor|filiaal|balie|loket|museum|zaal|bibliotheek|zwembad|we zijn|wij zijn|weg|brug|school|bank|praktijk|restaurant|parkeergarage|rekening|abonnement|verzekering|lening|contract|deur|kraan|raam|programma|browser|app|venster|tabblad) … (gesloten|dicht|sluit|sluiten|afgesloten|afsluiten)',
    '(gesloten|dicht) (op|van|tussen|vanwege|wegens|tijdens|voor) (verlof|vakantie|ziekte|inventaris|zondag|maandag|zaterdag|feestdagen|kerst|pasen|verbouwing|onderhoud|{number}|de|het)',
    '(sluit|sluiten) (u|je|eerst|dan|nu)? (de|het|uw|je|alle|eerst) (app|apps|venster|programma|programma’s|browser|tabblad|tabbladen|deur|kraan|klep|deksel|laptop|raam|kabel|slang|hoofdkraan)',
    '(abonnement|verzekering|overeenkomst|contract|lening|polis|rekening) (afgesloten|afsluiten|sluiten|gesloten)',
    '(mag|mogen|kan|kunnen|zal|zullen) {wij} … (sluiten|afsluiten|dichtzetten)',
    '(zoals|omdat|nu|nadat) (u|je) … (vroeg|gevraagd|aangaf|bevestigde|wilde|schreef)',
    '(op|in) (uw|je) (verzoek|opdracht)',
  ],

  reopeningRoutes: [
    '(reageer|reageert|antwoord|antwoordt|mail|schrijf|bel|reactie|berichtje|bericht|antwoorden|reageren) … (heropen*|heropent|opnieuw open*|weer open*|weer geopend|open|verder|doorgaan|weer op)',
    '(heropenen|heropend|heropent|heropen|opnieuw openen|opnieuw geopend|weer openen|weer geopend|weer open|blijft open|open blijven|open staan|blijft openstaan|openhouden|open houden|houd ik open|laat ik open|houden we open|laten we open)',
    '(reageer|reageert|antwoord|antwoordt) (u|je)? (gerust|gewoon|dan|even|binnen|op)? … (deze|dit|dan|binnen|als|mail|bericht)',
    '(een|elke|uw|je) (antwoord|reactie|berichtje|mail|reply) (op (deze|dit) *)? (opent|heropent|volstaat|is genoeg|houdt|binnen)',
    '(nieuw|nieuwe) (ticket|melding|aanvraag) (openen|aanmaken|maken|indienen|als)',
    '(tenzij|als|mocht|mochten|indien|zonder) (u|je|het|er|ik|wij|we|de|dit|tegenbericht|bericht|nog) … (reageert|laat weten|iets|niet|terugkomt|opnieuw|nog|tegenbericht|hoor|horen|anders|weer|bezwaar|vragen)',
    '(behoudens|zonder) tegenbericht',
    '(lukt|werkt|komt|blijft|mis) (het|er|u|je|dit) … (niet|toch|terug|nog|weer)',
  ],

  customerConfirmations: [
    '^ (top|fijn|mooi|super|prima|gelukkig|goed) (,)? dan (staat|is|werkt|doet|klopt|zit|lukt)',
    '(u|je) (heeft|hebt|gaf|schreef|liet|vertelde|meldde|bevestigde|zei|vroeg|wilde|vroegt|gaf zelf) … (bevestigd|aan|weten|dat|gemeld|werkt|opgelost|bevestigde|gevraagd|om|ons|laten)',
    '(fijn|goed|mooi|blij|prettig|gelukkig|leuk|super|top|wat fijn|heerlijk) (om te (horen|lezen)|te horen|te lezen|dat|om) … (werkt|opgelost|lukt|gelukt|goed|weer|in orde|tevreden|doet|klopt)',
    '(bedankt|dank|dank u|dank je) voor (uw|je|de|het) (bevestiging|bevestigen|laten weten|terugkoppeling|testen|controleren)',
    '(zoals|omdat|nu|nadat|aangezien) (u|je) … (bevestigde|bevestigd|aangaf|schreef|vroeg|wilde|liet weten|meldde|zei)',
    '(op|in) (uw|je|jouw) (verzoek|eigen verzoek|vraag)',
    'zoals (afgesproken|gewenst|gevraagd|door u gevraagd) (sluit|sluiten|is|heb)',
  ],

  acceptances: [
    '(uw|je|jouw|jullie) (idee|voorstel|tip|suggestie|opmerking) …… (gepraat|gesproken|besproken|overgenomen|uitgeprobeerd|proberen|ingevoerd|overtuigd|opgepakt)',

    'spijker op (de|zijn) kop',
    '(doet|deed|deden) (ons|mij|me|{capital} en mij|het hele team) (veel|echt|heel veel|ontzettend)? (plezier|deugd|goed)',
    '(idee|ideeën|tip|suggestie|opmerking|punt|voorstel) … (nemen|neem) {wij} … mee',
    'wat een (lief|lieve|leuk|leuke|mooi|mooie|fijn|fijne|aardig|aardige|prachtig|prachtige|hartverwarmend|hartverwarmende|warm|warme) (bericht|berichtje|mail|mailtje|brief|kaart|kaartje|compliment|recensie|review|reactie|woorden|verhaal|beoordeling)',
    '(u|je|daar|daarin) {hebt} (u|je)? (helemaal|volkomen|groot|absoluut|daarin|een|wel|gewoon|zeker)? (groot)? (gelijk|punt|een punt)',
    '(groot|terecht|helemaal terecht|volkomen terecht|terechte|goed|goede|begrijpelijk|helder|scherp|scherpe) (gelijk|punt|opmerking|kritiek|idee|vraag|dat u|dat je|tip|suggestie|gezien)',
    '(uw|je) (kritiek|opmerking|punt|klacht|boosheid|teleurstelling|reactie) is (terecht|begrijpelijk|helder|duidelijk|gegrond|heel)',
    'het klopt (inderdaad|ook)? dat',
    '(dat|dit) (is|klopt|was) (terecht|niet goed|inderdaad|ook zo|waar|begrijpelijk|onze fout|niet zoals het hoort|te lang|niet netjes|niet de bedoeling)',
    '{wij} (zie|zien|begrijp|begrijpen|snap|snappen|hoor|horen|neem|nemen|waardeer|waarderen|leren|leer|geloof|vind|vinden) … (bedoelt|punt|waarom|dat|wat|serieus|ter harte|mee|ook|hoe|uw|je|op prijs)',
    '(hebben|heb) (ik|wij|we|het|de|onze|er|dit|dat|dan ook|daarom|inmiddels|sindsdien|uw|je)? … (veranderd|aangepast|verbeterd|zachter gezet|toegevoegd|gewijzigd|vervangen|besproken|opgelost|ingevoerd|doorgegeven|uitgebreid|gemaakt|weggehaald|geregeld|meegenomen|teruggedraaid)',
    '(naar aanleiding van|dankzij|door|op basis van|na) (uw|je|jouw) (opmerking|opmerkingen|reactie|feedback|tip|suggestie|klacht|bericht|brief|kritiek|idee|review|recensie|beoordeling|mail)',
    '(blij|verguld|vereerd|dankbaar|fijn|leuk|mooi|heerlijk|geweldig|super|top) (met|dat|om|te)',
    '(wat|heel) (fijn|leuk|mooi|lief|aardig|attent|jammer|vervelend|naar|spijtig)',
    '(spijt|sorry|excuses|schamen|schaam|balen|jammer)',
    '{dit} (had|moet|moest|hoort|kan|kon|mag) (anders|beter|niet|ons|nooit|zo niet)',
  ],

  ticketReferences: [
    '((zaaknummer|ticketnummer|meldingsnummer|meldnummer|dossiernummer|referentienummer|referentie|kenmerk|ons kenmerk|registratienummer|klachtnummer|klachtnr|aanvraagnummer|ordernummer|bestelnummer|casenummer|volgnummer|incidentnummer|polisnummer|factuurnummer|aanmeldnummer|zaaknr|ticketnr|ordernr|dossiernr|ref|reserveringsnummer|boekingsnummer|klantnummer|aanmelding|inschrijving) (is|:|luidt|#)? (*)?|(nummer|nr|nr .|kenmerk|referentie) (*)? (-|/)?) ({number}|{placeholder}|{acronym})',
    '((zaak|ticket|melding|dossier|aanvraag|klacht|bestelling|order|case|verzoek|incident|bezwaar|reservering|boeking|nummer|nr|aanmelding|onder nummer|met nummer) (nr|nummer|nr .|no|met nummer|heeft nummer|heeft het nummer|:|#|heeft als nummer|onder nummer|staat onder nummer)?|#|##) ({number}|{placeholder})',
    '[ {acronym} (-|#|:)? {number}',
    '{acronym} - {number}',
    '{acronym} {number}',
    '* - {number}',
  ],

  politeOffers: [
    '(heeft|hebt|heb|mocht|mochten|als|indien) (u|je) … (nog)? (verdere|andere|nog|meer|vragen|hulp|opmerkingen|nodig)',
    '(bij|voor) (verdere|eventuele|andere|nog|meer)? (vragen|vraag|onduidelijkheden|opmerkingen|meer informatie)',
    '(aarzel|aarzelt|schroom|schroomt) (u|je|dan|gerust)? niet',
    '(neem|neemt) (u|je|dan|gerust|a.u.b.|even)? (dan|gerust|even)? contact (op|met)',
    '(staan|sta|zijn|ben) {wij}? … (klaar|beschikbaar|tot uw dienst|te woord|van dienst|bereikbaar)',
    '{wij} (hoop|hopen|vertrouw|vertrouwen) … (voldoende|begrip|geïnformeerd|van dienst)',
    '(bedankt|dank|dank u|wij vragen|vragen wij|we vragen) … (begrip|geduld|medewerking)',
    '(op|voor) uw (begrip|geduld|medewerking)',
    '(mochten|mocht) er … vragen',
    '(veel)? (succes|sterkte)',
    '(bel|mail|vraag) (ons|mij) gerust',
  ],
} satisfies Partial<ClosureWords>
