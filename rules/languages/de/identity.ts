import { type IdentityWords, nameFormsOf } from '../../../src/language/lexicon/identity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Source: Duden on “du” and “Sie”; the automatic answers of German web shops, offices and banks; the template marks of German help desks.

const selfIntroductions: PhraseList = [
  "ich bin's (wieder|nochmal|noch mal|noch einmal)? , {capital} (.|!|,|vom|von)",
  '{capital} (da|hier) (.|!|,|👋|🙂|😊)',
  '(hier|da) (ist|wieder)? (die|der)? {capital} (!|.|,|👋|🙂|😊|vom|von|aus)',
  '{capital} am apparat',
  'hier {capital} ({capital})? (vom|von|aus|am|im)',
  'hier {capital} $',
  '(=Ihnen|dir) (schreibt|antwortet|hilft) (heute|hier|jetzt|gerade)? (die|der)? ({capital}|{placeholder})',
  '({capital}|{placeholder}) (schreibt|antwortet|hilft) (=Ihnen|dir) (heute|hier|jetzt|gerade|weiter)?',
  '(hier|am apparat) (ist|schreibt|spricht|chattet|meldet sich) (die|der)? {capital} ({capital})? ({capital})? (vom|von|aus|,|und|.|!|am|im|für)',
  "(ich bin|ich bin die|ich bin der|ich bin's ,|mein name ist|mein name lautet|ich heiße|ich bin hier) {capital} ({capital})? (vom|von|aus|,|und|.|!|im|ihr|ihre|dein|deine)",
  '(mein name ist|ich heiße) ({capital}|{placeholder})',
  "(ich bin|ich bin's|hier ist|hier schreibt) (die|der)? {capital} ({capital})? $",
  '(ich bin|hier ist) {capital} (👋|🙂|😊|😀|🙋|🙋‍♀️|🙋‍♂️|☺️)',
  '^ {capital} hier (,|.|!|:|-|vom|von|aus|noch|wieder)',
  '{capital} hier (.|!|vom|von)',
  'schreibt (=Ihnen|dir) (heute|hier|jetzt)? (die|der)? ({capital}|{placeholder})',
  '(sie|du) (chatten|sprechen|schreiben|chattest|sprichst|schreibst) (jetzt|nun|hier|gerade)? mit ({capital}|{placeholder})',
  '(ich bin|hier ist|hier schreibt) {placeholder}',
]

const oneTimeCodes: PhraseList = [
  'pin (lautet|ist|:) {number} …… (gültig|gilt|minuten|einmalig)',
  '(code|tan|einmalcode|einmalpasswort|sicherheitscode|bestätigungscode|freischaltcode|verifizierungscode|anmeldecode|zugangscode|smstan|sms tan|mtan|aktivierungscode|prüfcode) (lautet|ist|:|=) (nun|jetzt)? ({number}|{placeholder})',
  '(ihr|ihre|dein|deine) (code|tan|einmalcode|einmalpasswort|sicherheitscode|bestätigungscode|freischaltcode|verifizierungscode|anmeldecode|aktivierungscode|sms tan) (lautet|ist|:|für|zur|zum)',
  '{number} (ist|lautet) (ihr|dein|ihre|deine) *',
  '(verwenden|nutzen|verwende|nutze) (sie)? (den|folgenden)? (code|einmalcode|sicherheitscode) ({number}|{placeholder})',
]

const noReplyNotices: PhraseList = [
  '(an|auf) (diese|dieses|dieser) (adresse|postfach|nummer|mail|mailadresse) … , (liest|sieht|erreicht|kommt|bekommt|geht|landet) … (niemand|keiner|nicht|nirgends|leere)',
  'davon ab , (auf|hierauf|uns|direkt) … antworten',
  '(adresse|postfach|konto|nummer) , (aus|von|über|an) (dem|der|die|das) … , (wird|ist|kann) … (nicht|niemand)',
  'von (einer|einer direkten|ihren|ihrer) (antwort|antworten|rückantwort) (auf|an)? (diese|diesen)? … (abzusehen|absehen)',
  'bitte nicht (darauf|hierauf|direkt)? antworten',
  'von (antworten|rückantworten) (auf (diese|die) *)? … (abzusehen|absehen)',
  '(=Antworten|rückantworten) (auf|an) (diese|dieses|dieser|diesen) …… (nicht|niemand|keiner)',
  '(bitte)? (antworten =Sie|antworte) (bitte)? (nicht|keinesfalls) (direkt)? (auf|an) ((diese|diesen|die|dieser) (e mail adresse|e mail|*)|e mails|mails|nachrichten)',
  '(bitte)? (nicht|keine) (direkt)? (auf|an) (diese|diesen|dieser) (e mail|mail|nachricht|sms|adresse|absenderadresse|mitteilung) (antworten|zu antworten|schreiben)',
  '(bitte)? (antworten =Sie|antworte) (bitte)? (nicht|nicht hierauf|nicht darauf) $',
  '(auf|an) (diese|dieser|diesen|mails an diese|nachrichten an diese|antworten an diese) (e mail|mail|nachricht|adresse|e mail adresse|mailadresse|absenderadresse|nummer|sms) (kann|können|wird|werden|ist|sind|schaut|liest|antwortet|erhalten) … (nicht|niemand|keine|keiner|nie)',
  '(mails|nachrichten|e mails|=Antworten|rückantworten|zuschriften|rückmeldungen|schreiben|post) (an|auf|unter|hier|die|darauf|hierauf) … (nicht|niemand|keine|keiner|nie|nirgendwo|nirgends|ungelesen|gelöscht|leere|verloren|papierkorb|automatisch)',
  '(ihre|deine|eure|eine|jede|alle|eventuelle) (antwort|antworten|nachricht|nachrichten|rückantwort|mail|mails|rückmeldung) … (nirgends|nirgendwo|niemand|niemanden|ungelesen|nicht gelesen|nicht an|nicht bearbeitet|nicht beantwortet|nicht zugestellt|nicht empfangen|ins leere|verloren|gelöscht|im nichts)',
  '(rückantworten|antworten|mails|zuschriften|nachrichten) (landen|gehen|laufen|verschwinden|kommen|bleiben|werden) … (nirgendwo|nirgends|leere|nicht|ungelesen|papierkorb|nichts|gelesen|verloren|gelöscht)',
  '(rückantworten|antworten|mails|zuschriften|nachrichten) können (hier|leider|auf diesem weg|(an|auf) (diese|diesen) *)? (leider)? nicht',
  '(diese|dieser|unser|dieses|das) (adresse|mailadresse|e mail adresse|postfach|absenderadresse|nummer|konto|mailbox|absender|e mail konto) (wird|ist|kann|dient|liest|nimmt|empfängt|sendet) … (nicht gelesen|nicht überwacht|nicht betreut|nicht abgerufen|nicht beantwortet|nicht geprüft|nicht bearbeitet|nicht eingesehen|nicht erreichbar|niemand|keine antworten|keine nachrichten|keine mails|keine e mails|unbeaufsichtigt|nur zum versand|ausschließlich|nur dem versand|nur)',
  '(unbeaufsichtigtes|unbeaufsichtigte|nicht betreutes|nicht überwachtes|nicht gelesenes) (postfach|adresse|mailadresse|konto)',
  '(hier|dort|an dieser adresse|in diesem postfach|auf dieser nummer|unter dieser nummer|unter dieser adresse) (liest|schaut|antwortet|sieht|erreichen|erreichst|meldet) … (niemand|keiner|nicht)',
  '(adresse|postfach|mails|nachrichten|antworten) (liest|schaut|sieht|überwacht|beantwortet|antwortet|prüft) (hier|leider|auch)? (niemand|keiner)',
  '(=Sie|du) (können|kannst) (auf|an|hier|hierauf|auf diese|leider)? … nicht (antworten|direkt antworten|reagieren)',
  '(können|kannst) (=Sie|du) (leider)? (nicht)? … nicht (direkt)? antworten',
  '(no reply|noreply|donotreply|no-reply)',
  '(schreiben|schreib) (=Sie)? (bitte|also)? nicht zurück',
  '(von|über) (einer|einem) (reinen)? (sende|versand|system|benachrichtigungs) (adresse|postfach|konto)',
  '(reine|reines) (versandadresse|sendeadresse|versandpostfach|absenderadresse)',
  'nicht (auf diesem weg|auf diesem wege|per antwort) (antworten|erreichbar|möglich)',
]

const contactRoutes: PhraseList = [
  '(rufen|ruf|schreiben|schreib|mailen|kontaktieren|kontaktiere|erreichen|erreichst|fragen|melden|melde|wenden|wende|besuchen|kommen|nutzen|nutze|verwenden|öffnen|klicken|loggen|chatten) (=Sie|du|dich|uns|mich|bitte) … (an|unter|unter der|über|per|telefonisch|uns|mich|formular|kontaktformular|hotline|chat|portal|konto|kundenkonto|website|webseite|app|filiale|schalter|nummer|vorbei|link|werktags|montags|service|kundenservice|kundendienst|adresse|faq|hier|bei|ein|das|in|am)',
  '(per|über|unter|via|im|am) (telefon|kontaktformular|formular|chat|livechat|portal|kundenportal|hotline|kundenkonto|website|webseite|app|whatsapp|telefonisch|der nummer|das kontaktformular|unser kontaktformular|unsere hotline|unseren chat|die app|das portal|schalter)',
  '(unter|via|whatsapp) {number}',
  '(telefon|tel|hotline|telefonisch|durchwahl|servicenummer|kontakt|rufnummer) (:|unter|ist)? {number}',
  '(unter|tel|telefon|hotline) (der nummer|tel)? {number}',
  '(antworten|antworte|schreiben) (=Sie)? (einfach|bitte|gern|gerne|uns|direkt|mir)? (auf diese|hierauf|zurück|einfach)',
]

const draftMarks: PhraseList = [
  '[ (link|url|datum|betrag) (*)? (*)? (*)? ]',
  '(=XX|__|___)',
  '(=TBD|=TBC|=TBA|=FIXME|=TKTK)',
  'lorem ipsum',
  '((hier|noch) (name|datum|betrag|link|text|nummer|grund|ort|uhrzeit|adresse|bestellnummer) (einfügen|einsetzen|eintragen|ergänzen|ausfüllen|einzufügen|zu ergänzen|einzusetzen)|({bracket}|:|^) (hier|noch) (einfügen|einsetzen|eintragen|ergänzen|ausfüllen))',
  '(name|datum|betrag|link|nummer|grund|uhrzeit|adresse|bestellnummer|ticketnummer|kundenname) (hier)? (einfügen|einsetzen|eintragen|ergänzen)',
]

const gapMentions: PhraseList = [
  '(unterschreib*|unterzeichne*|schreib*|trag*|unterschrift|namen) … (auf|über|an) (der|die) (gestrichelte*|gepunktete*|leere*|freie*)? (linie*|strich*)',
  'wo (der|das|die|ihr|ein) (name|vorname|nachname|datum|betrag|preis|nummer|link) … (stehen|erscheinen|hin|hinkommt|steht)',
  '(platzhalter*|seriendruckfeld*|(eckige*|geschweifte*) klammer*)',
]

const emptyValues: PhraseList = ['(undefined|null|nan|object object|none)']

const unchosenForms: PhraseList = [
  'sehr (geehrte|geehrter) * (r|er|n)',
  'sehr geehrte / (r|n)',
  'sehr geehrte / r (herr|frau) / (herr|frau)',
  '(liebe|lieber) * (r|er) *',
  'liebe / r',
  '(herr|herrn|frau) (/|oder) (sehr)? (geehrte|geehrter)? (frau|herr|herrn)',
  '(liebe|lieber|sehr geehrte|sehr geehrter) / (liebe|lieber|sehr geehrte|sehr geehrter)',
  '(er|sie) / (sie|er)',
  '(ihm|ihr) / (ihr|ihm)',
]

const valueAnnouncements: PhraseList = [
  '(bestellnummer|ticketnummer|vorgangsnummer|rechnungsnummer|auftragsnummer|kundennummer|sendungsnummer|vertragsnummer|referenznummer|aktenzeichen|buchungsnummer|bestellung nr|ticket nr|auftrag nr) (ist|lautet|:|nr|lauten) $',
  '(bestellung|ticket|auftrag|rechnung|vorgang) # $',
  '(betrag|summe|preis|erstattung|gebühr|kosten|rechnungsbetrag) (von|in höhe von|über|beträgt|ist|:) $',
  '(termin|lieferung|besuch|rückruf) (ist|findet|erfolgt) am $',
  '(unter (der|folgender) (nummer|telefonnummer|adresse)|telefonisch unter) $',
]

const informalAddress: PhraseList = [
  '(du|dich|dir|dein|deine|deinen|deinem|deiner|deines|deins|euch|euer|eure|euren|eurem)',
  // The imperative of “du”; “melde” and “prüfe” may be “ich” left out.
  '(^|bitte|dann|,) (bitte)? (schick|gib|sag|schau|schreib|nimm|lies|sieh|probier|lad|füll) (mir|uns|bitte|mal|doch|einfach|kurz|es|das|den|die)',
  '(^|bitte|dann|,) (bitte)? (sende|schicke|nenne|schreibe|antworte) (bitte)? (mir|uns)',
]

const formalAddress: PhraseList = [
  '(=Sie|=Ihnen|=Ihr|=Ihre|=Ihren|=Ihrem|=Ihrer|=Ihres)',
  // A greeting by title and surname speaks formally, whatever follows.
  // The first word of a message cannot mean somebody mentioned before.
  '^ (=Ihr|=Ihre|=Ihren|=Ihrem|=Ihrer|=Ihres) {capital}',
  '^ (hallo|hi|hey|moin|servus|grüezi|guten tag|guten morgen|guten abend|liebe|lieber|sehr geehrte|sehr geehrter) (=Frau|=Herr) {capital}',
]

const frozenAddress: PhraseList = [
  // At the start of a sentence, “Sie” and “Ihre” may be “they”, “she” and “her”; “Ihr” may be the plural of “du”.
  '^ (=Sie|=Ihr|=Ihre|=Ihren|=Ihrem|=Ihrer|=Ihres|=Ihnen)',
  '(:|;|–|-|„|“|"|»|\'|!) (=Sie|=Ihr|=Ihre|=Ihren|=Ihrem|=Ihrer|=Ihnen)',
  '=Ihr (habt|seid|könnt|werdet|müsst|wollt|dürft|bekommt|findet|lieben|zwei|beide|alle|team)',
  '(per|beim|zum) du',
  'du (oder|und|statt) sie',
  '(mein|meins|meine) (und|oder) (dein|deins|deine)',
  '(grüß|grüss) dich',
  '(„|“|"|») (du|dein|deine|dir|dich|mein|meine) … (“|”|"|«)',
  '(du|sie|ihr) (liebe|lieber) (güte|zeit)',
]

/** Names that stand for one another, a family a line. From general knowledge of German given names; short forms that are names of their own elsewhere are left out. */
const families: readonly string[] = [
  'johannes hannes johann hans jo',
  'alexander alex sascha',
  'alexandra alex sandra',
  'andreas andi andy',
  'andrea andi',
  'michael michi micha mike',
  'michaela michi ela',
  'matthias matze hias',
  'mathias matze',
  'thomas tom tommy',
  'tobias tobi',
  'sebastian basti bastian',
  'christian chris',
  'christina chris tina',
  'christine chris tina',
  'christoph chris stoffel',
  'stefan steffen',
  'stefanie steffi stephanie',
  'stephanie steffi',
  'katharina kathi katja kati käthe',
  'katrin kati',
  'elisabeth lisa elli sissi liesl lisbeth betti',
  'johanna hanna',
  'susanne susi sanne',
  'gabriele gabi',
  'josef sepp jupp josi',
  'joseph sepp',
  'josefine josi fine',
  'maximilian max',
  'maximiliane maxi',
  'benjamin ben benni',
  'daniel dani',
  'daniela dani',
  'manuel manu',
  'manuela manu',
  'dominik domi',
  'dominic domi',
  'florian flo',
  'jonathan joni',
  'julian jule',
  'juliane jule',
  'julia jule',
  'konstantin konsti',
  'leonhard leo',
  'leonard leo',
  'leopold poldi leo',
  'ludwig wiggerl luggi',
  'philipp phil lipp',
  'robert rob robbi',
  'simone moni',
  'monika moni',
  'ulrich uli',
  'ulrike uli ulli rike',
  'wilhelm willi',
  'wolfgang wolf wolfi',
  'friedrich fritz',
  'friederike rike fritzi',
  'franziska franzi ziska',
  'theresa resi tessa',
  'therese resi',
  'margarete grete gretel',
  'barbara babsi bärbel',
  'heinrich heiner heinz',
  'karl heinz karlheinz kalle',
  'georg schorsch',
  'gregor greg',
  'jakob jack',
  'nikolaus klaus niko',
  'patrick pat',
  'peter pit',
  'rudolf rudi',
  'siegfried sigi',
  'sigrid sigi',
  'samuel sam',
  'valentin vali',
  'vincent vinzenz',
  'antonia toni',
  'anton toni',
  'bernhard bernd berni',
  'angelika geli',
  'annegret anne',
  'annemarie anne',
  'claudia claudi',
  'kristina tina',
  'martina tina',
  'bettina tina betti',
  'isabella bella isa',
  'isabel isa',
  'jennifer jenny',
  'jessica jessi',
  'veronika vroni',
  'victoria vicky',
  'viktoria vicky',
]

/** Given names that stand for no other; in a signature they tell a person from a firm. From general knowledge, Switzerland and Austria included. */
const singles = (
  'tim nils jan jens lars sven olaf uwe ralf rolf frank jörg jürgen holger torsten thorsten dirk dieter günter ' +
  'günther gerhard gerd werner horst helmut hans walter karl kurt otto erich ernst hermann herbert manfred ' +
  'reinhard reinhold roland stephan markus marcus marco marko martin mario maik mirko marcel rené ronny oliver ' +
  'kevin dennis lukas lucas luca jonas jannik paul felix leon finn noah elias emil moritz simon david fabian ' +
  'niklas ole hauke malte till timo hendrik henrik hannah lena lea mia emma anna anne anja antje astrid beate ' +
  'birgit birte britta carina carla carmen carolin charlotte clara cornelia corinna diana doris dorothea edith ' +
  'elena elke ellen emilia erika esther eva gisela gudrun hanne heidi heike helga hilde ilse ines inga ingrid ' +
  'irene iris jana janina jasmin judith jutta karin karola kerstin kirsten lara larissa laura lina linda lisa ' +
  'luisa maja manja mareike maren maria marie marion marlene marta martha mathilda melanie merle mira miriam ' +
  'nadine nadja natalie nele nicole nina nora olga patricia petra pia regina regine renate rita rosa ruth sabine ' +
  'sabrina sarah sara saskia silke silvia sina sofia sophie svenja sonja stephanie tanja tatjana ursula ute ' +
  'vanessa vera verena waltraud wiebke yvonne reto urs beat ueli hansruedi ruedi res andrin livio corinne seraina ' +
  'ursina vreni regula'
).split(' ')

const collectiveDeeds: PhraseList = [
  '(wir|unser team|unser kundenservice|unser support|unsere technik|unsere abteilung) (*en|hat|wird|prüft|kümmert|meldet|sind)',
  '(*en|sind) wir',
  '(hat|wird) (unser team|unser kundenservice|unser support|unsere technik|unsere abteilung)',
]

const personalDeeds: PhraseList = [
  '(ich|mich|mir)',
  '(mein|meine|meiner|meinem|meinen) (kollege|kollegin|kollegen|fehler|versehen|name|entschuldigung)',
  '{capital} und ich',
]

const houseMatters: PhraseList = [
  '(störung|störungen|wartung|wartungsarbeiten|bauarbeiten|preise|preis|tarif|tarife|bedingungen|öffnungszeiten|filiale|filialen|geschäft|laden|büro|produkt|produkte|funktion|version|unternehmen|geschäftsleitung|geschlossen|geöffnet|umzug|streik|fusion|übernahme|rückruf|sortiment|website|webshop|datenschutz|rechenzentrum|feiertage)',
  '(alle|viele|einige|unsere|unseren) (kunden|kundinnen|nutzer|mitglieder|fahrgäste|patienten|mieter|gäste)',
]

export const identity = {
  welcomes: ['willkommen (bei|in|im|zurück|an bord)', 'herzlich willkommen'],
  collectiveDeeds,
  personalDeeds,
  houseMatters,
  openGreetings: [
    'damen und herren',
    '(eltern|erziehungsberechtigte|mitglieder|mitgliederinnen|mieter|mieterinnen|bewohner|bewohnerinnen|hausbewohner|anwohner|anwohnerinnen|anlieger|nachbarn|nachbarinnen|eigentümer|eigentümerinnen|teilnehmer|teilnehmerinnen|teilnehmende|gäste|fahrgäste|reisende|studierende|bürgerinnen|bürger|besucher|familien|patienten|patientinnen|partner|fans)',
  ],
  selfIntroductions,
  oneTimeCodes,
  noReplyNotices,
  contactRoutes,
  draftMarks,
  gapMentions,
  emptyValues,
  unchosenForms,
  valueAnnouncements,
  informalAddress,
  formalAddress,
  frozenAddress,
  nameForms: nameFormsOf([...families, ...singles]),
} satisfies Partial<IdentityWords>
