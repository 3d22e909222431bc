import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Source: BSI and Verbraucherzentrale on phishing (“Banken fragen nie nach PIN und TAN”), and how German agents write notes to colleagues.

export const safetyGroups = {
  secret: [
    '(*passwort|*kennwort|*geheimzahl)',
    '(passwort|passwörter|kennwort|kennwörter|passphrase|pin|pins|geheimzahl|geheimnummer|puk|tan|tans|tan liste|cvv|cvc|cvc code|cvv code|kartenprüfnummer|prüfnummer|prüfziffer|sicherheitscode|sicherheitsnummer|einmalcode|einmalpasswort|einmalkennwort|bestätigungscode|bestätigungs code|freischaltcode|anmeldecode|zugangscode|logindaten|login daten|anmeldedaten|zugangsdaten|bankzugangsdaten|onlinebanking daten|online banking daten|kreditkartennummer|kreditkartendaten|kartennummer|kartendaten|sms code|smscode|2fa code|zwei faktor code|authentifizierungscode|verifizierungscode|tür code|pin code|pincode|sicherheitsfrage|mastercode|privatschlüssel|private key|api schlüssel)',
    '(ec|bank|karten|kredit|kreditkarten|sim|giro|konto|telefon|online|app|geräte|login|wlan|e mail|mail|admin|kunden) (karten|karte)? (pin|passwort|kennwort|geheimzahl|code)',
    '(vollständige|komplette|ganze|vollständigen|kompletten|ganzen) (kreditkarten|karten|kreditkarte|karte)? (nummer|kartennummer|kreditkartennummer|daten|kreditkartendaten)',
  ],
  give: [
    '(senden|schicken|nennen|geben|teilen|mailen|übermitteln|sagen|verraten|schreiben|antworten|bestätigen|mitteilen|tippen|diktieren|faxen|durchgeben|sende|schick|schicke|nenn|nenne|gib|teil|teile|maile|sag|schreib|schreibe|antworte|bestätige|tipp|tippe|leiten|leite)',
  ],
  giveEnd: [
    '(senden|schicken|nennen|geben|mailen|übermitteln|sagen|verraten|schreiben|mitteilen|durchgeben|zusenden|zuschicken|zukommen lassen|angeben|bestätigen|diktieren|weiterleiten|mitschicken|mit|durch|zu|nachreichen|vorlesen)',
  ],
} satisfies Record<string, PhraseList>

const secretRequests: PhraseList = [
  '(das|ihr|dein) (kennwort|passwort) , mit dem (=Sie|du) sich … (anmelden|einloggen)',
  '(brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (ich|wir) (noch|bitte|nur|dazu)? (per|in der|via|mit der) * (noch|bitte)? (ihr|ihre|ihren|dein|deine|deinen|das|die|den) (*)? {secret}',
  '{give} … mit , mit welche* {secret} {you} sich … (anmelden|einloggen)',
  '({give}|lesen|lies) (=Sie)? … (dreistellige|vierstellige|{number} stellige) (nummer|zahl|zahlen|code) (auf|von) der (karten)? rückseite',
  '(brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) …… : …… (und|sowie|,) (das|die|den|ihr|ihre|ihren|dein|deine|deinen) (*)? {secret}',
  '{give} (=Sie|du)? (bitte|mir|uns|dazu|dafür|kurz|einfach|noch|hierzu|zur|für)? (bitte|mir|uns|dazu|dafür|kurz|einfach|noch|hierzu)? … (ihr|ihre|ihren|dein|deine|deinen|das|die|den|sowie|und|mit) … {secret}',
  '{give} (=Sie|du)? ((mir|uns)? … (benutzername*|nutzername*|login|name) (und|,|samt)|(bitte|mir|uns|kurz|einfach)? (bitte|mir|uns|dafür|dazu|hier)? (ihr|ihre|ihren|dein|deine|deinen|das|die|den) (aktuelles|aktuelle|altes|alte|neues|neue|vollständige|jetziges|derzeitiges|bisheriges)?) {secret}',
  '(wie|was) (lautet|lauten|ist) (denn|bitte)? (der|die|ihr|dein) (*)? (code|ziffern|zahlen) (,)? (den|die)? … (sms|handy|app|tan)',
  '(lesen|lies) (=Sie)? (mir|uns) … ({secret}|code|zahlencode) … vor',
  '(((brauche|brauchen|benötige|benötigen|fehlt|fehlen|bräuchte|bräuchten) (ich|wir|mir|uns)? (dafür|noch|kurz|bitte|nur|dazu|von =Ihnen|von dir|zur prüfung|außerdem|jetzt|hierfür)? (nur|noch|bitte|kurz)?|(ich|wir) (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (dafür|noch|bitte|nur|dazu|von =Ihnen|von dir|zur prüfung|außerdem|jetzt|hierfür)? (nur|noch|bitte)?) (ihr|ihre|ihren|dein|deine|deinen|das|die|den)?|(wie|was) (lautet|ist|heißt|lauten|war|wäre) (denn|bitte|noch mal|nochmal|noch einmal)? (ihr|ihre|dein|deine|das|die)) (aktuelles|aktuelle|altes|alte|neues|neue)? {secret}',
  '((ich|wir) (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten)|(brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (ich|wir)) … (ihr|ihre|ihren|dein|deine|deinen) {secret}',
  '(können|könnten|würden|kannst|könntest|würdest|dürfte|darf) (=Sie|du|ich) (mir|uns|bitte)? … (ihr|ihre|ihren|dein|deine|deinen|das|die|den) … {secret} … {giveEnd}',
  '(ihr|ihre|ihren|dein|deine|deinen) {secret} (bitte|per|an|hier|mir|uns) … {giveEnd}',
  'bitte … (ihr|ihre|ihren|dein|deine|deinen) {secret} … {giveEnd}',
  'bitte (um)? (ihr|ihre|ihren|dein|deine|deinen) {secret}',
  '{secret} (an|hier|per mail|per e mail|im chat|am telefon) (mich|uns)? {giveEnd}',
  '(die|den|ihre|deine) (sechs|vier|drei|fünf|acht|{number}) ((ziffern|stellen|zahlen|stellige|stelligen) (code|zahl|nummer|pin)? (,|auf|die|von|aus|hinten|von der|den)? … (handy|sms|rückseite|karte|app|bekommen|gekommen|erhalten|geschickt)|(ziffern|stellen|zahlen) , (die|den) … (handy|sms|karte|app|bekommen|gekommen|erhalten))',
  '{give} (=Sie|du)? … (den|ihren|deinen) (*stelligen)? code (durch|vor|mit)? (,|aus|von|per) … (sms|handy|app|bekommen|erhalten|gekommen|geschickt|nachricht)',
  '(den|ihren|deinen) (*stelligen)? code (,|aus|von|per) … (sms|handy|app|bekommen|erhalten|gekommen|geschickt|nachricht) … (an mich|mir|uns|{giveEnd})',
  '(brauche|brauchen|benötige|benötigen|bräuchte) … (den|ihren|deinen) (*stelligen)? code (,|aus|von|per) … (sms|handy|app|bekommen|erhalten|nachricht)',
  '((ich|wir) (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten)|(brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (ich|wir)) … (benutzername*|nutzername*|login|zugang|kundennummer|den|ihren|deinen) (und|sowie|samt|mit|(*)? code (aus|von|auf|in)) (das|die|den|dem|der|ihr|ihrer|ihrem|dein|deiner)? (dazugehörige|dazugehörigen|zugehörige|zugehörigen|passende|passenden|entsprechende|aktuelle)? ({secret}|sms|handy)',
  '(foto|scan|bild|kopie|ablichtung) (ihrer|deiner|der|von ihrer|beider seiten ihrer) (kreditkarte|bankkarte|ec karte|girokarte|karte vorne)',
  '(antworten|antworte) (=Sie)? (bitte|einfach|kurz)? (auf diese mail|hierauf)? … mit … {secret}',
]

const noSecretRequests: PhraseList = [
  '{give} (=Sie)? (uns|mir|bitte) …… ({secret}|code) …… (nicht (per|hier|an|mit|im|als|am|in)|nie|niemals|keinesfalls)',
  '(nie|niemals|niemand|keiner) …… (bitten|fragen|auffordern)',
  '(ob|wenn|falls|bevor) (=Sie|du) … {secret}',
  '(=Sie|du) (fragten|fragen|wollten|fragst|möchten wissen) … {secret}',
  '(antworten|schicken|senden|schreiben|nennen|geben|teilen|mailen) (=Sie)? … (nicht|nie|niemals|keine|keinen|kein|keinesfalls) … {secret}',
  '(nie|niemals|nicht|keine|keinen|kein|niemandem|niemand|nirgends|weder|ohne|keinesfalls|auf keinen fall|unter keinen umständen) … (senden|schicken|nennen|geben|teilen|mailen|übermitteln|sagen|verraten|schreiben|mitteilen|weitergeben|preisgeben|fragen|nach|brauche|brauchen|benötigen|benötige|ab|weiter|verlangen|bitten|erfragen|anfordern|auffordern|heraus|eingeben|ein|herausgeben)',
  '(fragen|frage|verlangen|bitten|benötigen|brauchen|werden) (wir|ich) … (nie|niemals|nicht|keine|weder)',
  '(letzten|letzte|ersten|letzen) (zwei|drei|vier|fünf|sechs|{number}) (ziffern|stellen|zahlen|buchstaben|zeichen)',
  '(passwort|kennwort|pin|zugangsdaten) (vergessen|zurücksetzen|zurückgesetzt|ändern|geändert|neu vergeben|neu setzen|festlegen|wählen|anlegen|speichern|merken|schützen|notieren|sicher)',
  '(vergeben|wählen|ändern|setzen|legen|speichern|erstellen|vergib|wähle|ändere|setz|setze|lege|merken|notieren|bewahren) (=Sie|du)? … {secret}',
  '(auf|in|über|im|am) (der|die|das|dem|unserer|unserem|ihrer|ihrem|dieser|einer|deiner|deinem) (anmeldeseite|loginseite|seite|website|webseite|app|formular|portal|kundenportal|gerät|terminal|automaten|geldautomaten|feld|router|geschützten|sicheren|verschlüsselten|online banking|kundenkonto|eingabemaske|lesegerät|display|anzeige)',
  '(geben|gib|tippen|tippe|eingeben) (=Sie|du)? (bitte|dort|dann|danach|nun|jetzt|hier|zuerst|anschließend|einfach|noch|allerdings|jedoch|nur|am *|im *|in der *|auf der *|dem *|darunter|wie gewohnt)? (bitte|dort|dann|hier|am *|im *)? (ihr|ihre|ihren|dein|deine|deinen|das|die|den|eine|einen|ein)? (*)? ({secret}|code) … (ein|eingeben)',
  '(sicheres|sicheren|verschlüsseltes|verschlüsselten|geschütztes|geschützten) (formular|link|kanal|portal|upload|seite|weg)',
  '(wenn|falls|jemand|anrufer|betrüger|mail|nachricht|nachrichten|mails|sms|phishing|wer) … (fragt|fragen|auffordert|auffordern|verlangt|verlangen|bittet|abfragt|will|wollen|fordert|fordern)',
  '(schicken|senden|schicke|sende|nennen|teilen|geben) (wir|ich) (=Ihnen|dir)',
  '(wir|ich) (schicke|schicken|sende|senden|habe|haben|teile|teilen|maile) (=Ihnen|dir) ',
  '(=Sie|du) (brauchen|benötigen|brauchst|benötigst)',
  '(erhalten|bekommen|finden|erhältst|bekommst|findest) (=Sie|du)',
  '(=Sie|du) (erhalten|bekommen|finden|erhältst|bekommst|findest)',
]

const secretLabels: PhraseList = [
  '(*passwort|*kennwort|*pin) (ist|lautet|heißt|:|=) (nun|jetzt)? (:)?',
  '(passwort|kennwort|passwd|passphrase|pw|pwd|pass|pin|pin code|geheimzahl|puk|wlan schlüssel|wlan passwort|netzwerkschlüssel|wpa schlüssel|türcode|tür code|zugangscode|schlüsselcode|torcode|alarmcode|safecode|admin passwort|adminpasswort|masterpasswort|api key|api schlüssel|token|secret|schlüssel|zahlencode|code für die tür|code fürs tor) (ist|lautet|wäre|heißt|war|:|=|jetzt|nun|neu|ist jetzt|ist nun|lautet jetzt|lautet nun|ist dann|ist einfach|ist die|bleibt)? (:|=|jetzt|nun|ist|lautet|einfach)?',
  '(passwort|kennwort|pin|pw|code|geheimzahl) (für|zum|fürs|zur|vom|des|der) … (ist|lautet|:|=|heißt)',
  '(dem|das|mit|mit dem|neuen|neues|vorläufigen|vorläufiges|temporäres|temporären|initialen) (passwort|kennwort|zugangscode|pin) (:|=|lautet|ist)?',
  '(benutzer|benutzername|user|login|nutzer|nutzername|kennung|zugang|anmeldename) (:|=|ist|lautet)? * (/|,|und|;|-|mit|sowie) (dem|das)? (passwort|kennwort|pw|pin|code)? (:|=|ist|lautet)?',
]

const noSecretValues: PhraseList = [
  '(der|die|das|den|dem|ein|eine|einen|ihr|ihre|ihren|dein|deine|unser|mein|dieses|diese|es|nicht|kein|keine|und|oder|in|im|an|am|auf|zu|zum|zur|von|für|mit|bei|ist|sind|war|so|sehr|nur|auch|noch|groß|klein|falsch|richtig|korrekt|ungültig|gültig|abgelaufen|unten|oben|hier|anbei|beigefügt|gleich|unverändert|anders|unbekannt|sicher|stark|schwach|kurz|lang|versteckt|sichtbar|gespeichert|verschlüsselt|zurückgesetzt|geändert|gesperrt|entsperrt|aktiv|optional|erforderlich|nötig|notwendig|fehlt|zurücksetzen|ändern|vergessen|neu|alt|bitte|eingeben|wählen|vergeben|per|separat|getrennt|post|sms|mail|brief|folgt|kommt|erhalten|bekommen|sie|wir|ich|du|wenn|falls|aus|mindestens|maximal|acht|zehn|zwölf|sechs|vier|drei|zeichen|buchstaben|ziffern|stellen|beispiel|schützt|wird|wurde|werden|haben|hat|hatte|kann|können|muss|müssen|soll|sollte|darf|dürfen|niemandem|niemals|nie|immer|jederzeit|selbst|wie|was|dass|ab|bis|nach|vor|seit|beim|läuft|gilt|stimmt|stimmte|passt|lautet|heißt|steht|stand|liegt|weiter|weitergeben|notieren|merken|geheim|jetzt|nun|sofort|einmal|erneut|wieder|danach|dann|mehr|bestätigen|gefunden|aufgetaucht|da|dabei|weg|verloren|fertig|unterwegs|angekommen|eingetroffen|abgegeben|hinterlegt|bereit|abholbereit|bestellt|verschickt|versandt|aktiviert|freigeschaltet|gelöscht|erneuert|eingerichtet|angelegt|verlängert|ersetzt|ausgetauscht|nachgemacht|defekt|kaputt|wichtig|pflicht|tabu|privat|persönlich|endlich|bereits|schon|inzwischen|leider|natürlich)',
]

const exampleMarkers: PhraseList = [
  '(beispiel|beispielsweise|zum beispiel|z b|z.b|bspw|etwa so|muster|musterpasswort|platzhalter|fiktiv|erfunden|nach dem muster|im format|so etwas wie|demo)',
]

const internalMarkers: PhraseList = [
  'vor dem (senden|versand|absenden|abschicken|verschicken|rausschicken) mit {capital} (klären|absprechen|abstimmen|besprechen)',
  '(notiz|randnotiz|merker) (für|an) {capital} :',
  '(ihm|ihr|ihnen|dem kunden|der kundin) (noch|erst mal|erstmal|vorerst|bitte|ja|bloß) (noch|erst mal|erstmal|vorerst|bitte)? nichts (von|vom|davon|über) … (sagen|erzählen|verraten|schreiben)',
  '(für|an) (den|die|das)? (empfang|zentrale|kollegen|team|sekretariat|lager|buchhaltung|spätschicht|nachtschicht|frühschicht) : …… (nicht|kein|keine|keinen|nervig*|schwierig*|anstrengend*|vorsicht|aufpassen)',
  '(^|,|–|-|{bracket}) (=Chef|=Chefin|=Teamleitung|=Leitung|=Legal) (muss|sollte|soll) (erst|noch|vorher|das|da) … (zustimmen|freigeben|absegnen|drüberschauen|okay geben|ok geben|abnicken)',
  '{bracket} {capital} , (magst|kannst|könntest|schaust|liest|weißt) du',
  '^ {capital} , (schreib|sag|ruf|gib|erklär|antworte|schick) (dem|der|denen|ihm|ihr) (bitte|mal|doch|was|irgend*|einfach)',
  ', (bevor|eh|ehe) (das|es|die mail|die antwort) (an (sie|ihn|den kunden|die kundin))? (rausgeht|raus geht|weggeht|hinausgeht)',
  '^ {capital} , (übernimmst|nimmst|machst) du (den|die|ihn) (bitte|mal|hier|jetzt)? (?|,|!)',
  '^ {capital} , (kannst|könntest|magst) du (den|die|ihn) (bitte|mal|hier)? (übernehmen|nehmen|abwimmeln)',
  '^ (achtung|vorsicht) (an)? (kollegen|kolleginnen|leute|team) (:|,|!|-|–)',
  '(bei|mit) (der|dem) (bitte|bloß|lieber) (nicht|nie|keinen|keine|nix) (wieder|mehr|noch)',
  '(info|hinweis|notiz) (nur)? für uns (:|,|$)',
  '(hier|da) (fehlt|fehlen) noch (der|die|das|ein|eine) (absatz|textbaustein|satz|baustein|anrede|grußformel)',
  '(einfach|bloß|lieber|am besten|besser) (nicht|nichts|gar nicht) (ansprechen|erwähnen|thematisieren|dazuschreiben|anbieten)',
  '(ab hier|ab da|bis hier|hier) (noch|bitte) … (umformulieren|umschreiben|überarbeiten|glätten|kürzen|ausformulieren)',
  '(erst|noch nicht) (schicken|senden|rausschicken|abschicken|rausgeben|freigeben) , (wenn|bis|sobald) … (chef|chefin|freigabe|leitung|okay)',
  '(siehe|s.) (auch)? (notiz|vermerk|eintrag|historie|kommentar) (im|in der|in) (crm|system|ticket|akte)',
  '(nicht|nichts|nix) (aktiv|von uns aus|proaktiv|von sich aus) … (anbieten|ansprechen|erwähnen|kommunizieren|bewerben|hinweisen|sagen)',
  '(^|bitte|-|–|:|,) (nicht|nix) (erwähnen|sagen|verraten|schreiben|zugeben|ansprechen|dazusagen|dazuschreiben|reinschreiben) (, (dass|warum|wie|wieso)|!)',
  'bitte nicht von uns aus',
  '{bracket} (rücksprache|rückfrage|absprache|abklären) mit {capital}',
  '(kannst|könntest|magst) du (das|es|hier|die mail|die antwort|den text) (so|bitte|mal|noch|kurz|vorher)? (so|bitte|mal|noch|kurz)? (rausgeben|absegnen|gegenlesen|drüberlesen|abnicken|raushauen|rausschicken|rauslassen)',
  '(vor|vorm) (dem)? (versenden|versand|absenden|abschicken|rausschicken) … (abstimmen|prüfen|freigeben|klären|gegenlesen|absegnen)',
  '(noch|bitte|etwas) (freundlicher|kürzer|sachlicher|netter|höflicher|neutraler) (machen|gestalten|texten)',
  '(vorschlag|formulierung) für (die|eine) (antwort|mail|absage) (an|:)',
  '^ (textbaustein|vorlage|baustein|makro) … (verwenden|nehmen|nutzen|einfügen|anpassen) (.|!|$)',
  '^ (noch nicht|erst mal nicht|bitte noch nicht) (abschicken|rausschicken) (,|!|.|:|$)',
  '(hier|das|noch|bitte) … (freundlicher|kürzer|sachlicher|netter|höflicher|neutraler) (formulieren|schreiben|umformulieren)',
  '^ (bitte)? (kopie|cc|bcc) an {capital} (,|.|!|$)',
  '(nicht|nicht mehr) (mitschicken|mitsenden|mitkopieren) (!|.|$|,)',
  'bitte (vorsichtig|behutsam|diplomatisch|nett|freundlich|sachlich|deeskalierend) (formulieren|antworten|anschreiben|behandeln)',
  'anbieten , (wenn|falls) (=er|=sie|kunde|kundin|der kunde|die kundin)',
  '(nicht|bitte nicht|nichts|nix) an (den|die|diesen|diese)? (kunden|kundin|mieter|mieterin|patienten|patientin|gast|empfänger) (schicken|senden|rausgeben|weitergeben)? (:|!|.|]|$)',
  '{capital} : (hier|da|das|kannst du|kann das|bitte)? (bitte|mal|nochmal|noch)? … (gegenlesen|drüberschauen|gegenchecken)',
  '(achtung|vorsicht) (,|:|!) (der|die)? (herr|dame|frau|mann|typ|kunde|kundin|gast|mieter|mieterin|patient|patientin) (hat|ist|will|droht|ruft|zahlt|kommt)',
  '^ (kollegin|kollegen|chef|chefin|teamleitung|legal|rechtsabteilung|buchhaltung) (nochmal|noch|vorher|erst)? fragen',
  'mit (legal|chef|chefin|teamleitung) (abklären|klären|abstimmen|absprechen)',
  '(info|hinweis|notiz|nachricht|bitte|ps|p.s|memo|merker) (an|ans|für|fürs) (die|den|das)? (spätschicht|frühschicht|nachtschicht|schicht|team|kollegen|kollegin|vertretung|backoffice|agenten|bearbeiter|mich) (:|,|-|–)',
  '(p.s|ps|p . s .|p.s.) an mich',
  '{bracket} nur für (uns|intern|kollegen)',
  '{bracket} (hier|noch|erst) (noch|bitte)? … (einbauen|ergänzen|nachtragen|klären|fragen)',
  '@ {capital} (:|,)? (bitte|kannst|könntest|nicht|der|die|mach)',
  '^ =TODO',
  '(textbaustein|baustein) (nr|nummer)? {number} *',
  '(intern|interner vermerk|interne notiz|interner hinweis|interne info|nur intern|interner kommentar|vertraulich intern|notiz|vermerk|teamnotiz|agentennotiz|hinweis für kollegen|hinweis ans team|info ans team|info fürs team|info team|für kollegen|fürs team|an kollegen|an alle kollegen|nur fürs team|nur für kollegen|notiz fürs team|notiz für kollegen|entwurf|rohfassung|todo|to do|to-do|fixme|wip|übergabe|übergabenotiz|merker|erinnerung an mich|memo an mich|fyi team) (:|-|!|]|/|–)',
  '(notiz|vermerk|memo|erinnerung|merker|hinweis) (an|für) (mich|mich selbst|uns|kollegen|kollegin|die kollegen|das team|spätschicht|frühschicht|schichtleitung|teamleitung)',
  '(nur|ausschließlich)? (für|zum|zur) (den)? (internen|interne|interner) (gebrauch|verwendung|verwendungszweck|nutzung|information|info|dienstgebrauch|zwecke)',
  '(nicht|bitte nicht|noch nicht|auf keinen fall|keinesfalls|nie|niemals) (an (den|die|diesen|diese) (kunden|kundin|mieter|mieterin|patienten|patientin|gast|anrufer|empfänger)|dem kunden|der kundin|den kunden|dem mieter|dem gast) (senden|schicken|weiterleiten|weitergeben|sagen|zeigen|mitteilen|rausgeben|herausgeben|erzählen|verraten|geben|versprechen|raus|erwähnen)',
  '(vor|bis zur|bis zum|erst nach|nach|ohne|wartet auf|warten auf|braucht|benötigt) (dem|der)? (versand|absenden|abschicken|rausschicken|freigabe|gegenlesen|genehmigung|abnahme|freigabe durch|okay von|ok von|freigabe von) (gegenlesen|prüfen|durch|von|freigeben|checken|rausschicken|senden|raus|löschen|entfernen|anpassen|abstimmen|schicken|abschicken|legal|chef|chefin|teamleitung|rausgehen)',
  '(gegenlesen|drüberlesen|drüberschauen|korrekturlesen|absegnen|gegenchecken) (bevor|,|vor|und|und dann|!|.|:|lassen)',
  '(bitte|^) (noch|vorher|kurz|nochmal|erst)? freigeben (bevor|,|vor|und|und dann|!|.|:)',
  '(diesen|diese|den|die|dieser|das) (absatz|zeile|satz|hinweis|teil|kommentar|abschnitt|block) (bitte)? (vor|wieder)? (dem)? (versand|absenden|abschicken|rausschicken)? (löschen|entfernen|rausnehmen|streichen|rauslöschen)',
  '(textbaustein|vorlage|baustein|macro|makro) (nur|bitte)? (verwenden|nutzen|benutzen|einsetzen|für|nur) (wenn|bei|falls|für) … (kunde|kunden|kundin|anrufer)',
  '(kulanz|rabatt|gutschein|erstattung|das|dies|panne|fehler|grund) (bitte)? (verschweigen|nicht erwähnen|nicht ansprechen|nicht anbieten|nicht sagen)',
  '(weiter)? (an|zu) (l2|l3|2nd level|second level|3rd level) (wenn|falls|geben|schieben|,)',
  '(draft|entwurf|rohfassung) (–|-|:|,|v1|v2|noch|nicht|bitte)',
  '(cc|bcc) (an)? (teamleitung|chef|chefin|recht|legal|leitung|vorgesetzte)',
]

const customerRemarks: PhraseList = [
  '(:|-|{bracket}) (*)? (schwieriger|schwierige|anstrengender|anstrengende|nerviger|nervige|unangenehmer|heikler|komplizierter) (kunde|kundin|gast|patient|patientin|mieter|mieterin) (,|.|!|$|-|;)',
  '(achtung|vorsicht) (,|:|!) (der|die) (hat|droht|ruft|beschwert) … (reklamiert|gedroht|beschwert|geklagt|gemeckert|sich|mit anwalt|mit dem anwalt|schon *mal *)',
  ', (der|die) (immer|ständig|dauernd|schon wieder) … (droht|nervt|meckert|schreit|stresst)',
  '(=er|=sie|kunde|kundin|^ sie|^ er) (darf|soll) … (nicht|nichts) … (erfahren|wissen|mitbekommen|merken)',
  '^ (kunde|kundin|anrufer|anruferin|mieter|mieterin|patient|patientin|gast|vn|kd) (war|will|möchte|weiß|*t)',
  '(der|die) (hat|wollte|will|ruft|droht) (schon|uns|hier)? … (mit anwalt|mit der presse|gedroht|rumgeschrien|rumgemeckert|genervt)',
  '(kunde|kundin|der kunde|die kundin|der typ|die dame|der herr|die frau|der mann|der anrufer|anrufer|die anruferin|der mieter|die mieterin|der patient|die patientin|der gast|user|kd) (ist|war|wirkt|klingt|nervt|droht|will|wird|hat|ruft|lügt|spinnt|tobt|beschwert|meckert|macht|versteht|kapiert|schreit|stresst|übertreibt|dreht|gilt|möchte) … (sauer|wütend|nervig|anstrengend|schwierig|dumm|unverschämt|frech|aggressiv|stur|nervt|querulant|querulantin|anwalt|anwältin|rechtsschutz|aufgebracht|geladen|verärgert|genervt|schon wieder|schon zweimal|schon dreimal|schon viermal|zum dritten mal|zum x ten|stress|theater|verrückt|hysterisch|begriffsstutzig|lügt|betrug|betrüger|kündigung|kulanz|nicht|nie|ständig|immer|dauernd|drama|unmöglich|ausflippen|durch|vip|durchgeknallt|geld)',
  '(kunde|kundin|der kunde|die kundin|der typ|die dame|der herr|die frau|der mann|der anrufer|die anruferin|der mieter|die mieterin|der gast) (nervt|lügt|spinnt|tobt|stresst|übertreibt|dreht durch|ist sauer|ist wütend|ist schwierig|hat keine ahnung|checkt es nicht|ist ein querulant|kapiert nichts|rafft es nicht)',
  '(kunden|kundin|ihm|ihr|dem kunden|der kundin|den kunden|die kundin|dem herrn|der dame) (bitte)? (nichts|nicht|bloß nicht|auf keinen fall|lieber nicht|nix|keinesfalls) (davon|vom|von|über|das|den|die|sagen|erzählen|mitteilen|verraten|erwähnen|anbieten|versprechen) (rabatt|panne|fehler|erstattung|ausfall|ursache|datenleck|*)? (sagen|erzählen|mitteilen|verraten|erwähnen|anbieten|versprechen)?',
  '(hinhalten|abwimmeln|loswerden|ruhigstellen|vertrösten|abspeisen|besänftigen) (bis|,|!|.|bitte|und|sonst|den kunden|die kundin|ihn|sie)',
  '(den|die|diesen|diese|ihn) (kunden|kundin|typen|dame|herrn)? (bitte|einfach|noch)? (hinhalten|abwimmeln|loswerden|ruhigstellen|vertrösten|abspeisen|besänftigen)',
  '(sonst|dann) (will|kommt|ruft|verklagt|nervt|meckert|dreht|beschwert) (er|sie) (noch|uns|sich|wieder|durch|mehr)',
  '(dauer|viel|berufs) (nörgler|beschwerer|querulant|meckerer|reklamierer|anrufer)',
  '(*beschwerer|*nörgler|*meckerer|querulant|querulantin|dauerreklamierer|nervensäge|problemkunde|problemkundin|motzkunde|wiederholungstäter|wiederholungstäterin)',
]

const colleagueRequests: PhraseList = [
  'wer (übernimmt|kann|macht|kümmert|weiß)',
  '(kannst|könntest|könnt|magst|schaust|machst|übernimmst|prüfst|weißt|hast|rufst|gibst|checkst|siehst) (du|ihr)',
  '(bitte|pls|mal|kurz)? (prüfen|checken|übernehmen|freigeben|gegenlesen|anschauen|ansehen|klären|bestätigen|drüberschauen|kümmern|anrufen|bescheid|nachfassen|eskalieren|absegnen)',
  '(bitte) (prüf|check|übernimm|schau|gib|klär|ruf|mach|sag|lies)',
  '(prüf|check|übernimm|schau|gib|klär|ruf|mach|sag|lies|fyi|zk|zur kenntnis|was meinst)',
]

const noInternalMarkers: PhraseList = [
  '^ (kunde|kundin|mieter|mieterin|patient|patientin|gast) seit',
  '(intern|interner|internen|interne) (speicher|speicherplatz|server|serverfehler|fehler|festplatte|akku|medizin|antenne|fehlercode|prüfung|revision|nummer|vorgangsnummer|bereich|ablauf|ip|netz|netzwerk|telefonnummer|durchwahl|suche|id)',
  '(entwurf|entwürfe) (des|der|für|ihres|ihrer|vom|zum|eines|einer|als pdf|der rechnung)',
  '(im|unser|unseren|unserem|ihr|ihren|erster|der|den|dem|als|ein|einen) (entwurf|vermerk|notiz|entwürfe)',
  '(to do|todo|to-do) (liste|listen|app)',
]

export const safety = {
  secretRequests,
  noSecretRequests,
  secretLabels,
  noSecretValues,
  exampleMarkers,
  internalMarkers,
  customerRemarks,
  colleagueRequests,
  thirdPersonReaders: [
    '(=sie|er|ihm|ihn|die dame|der herr|die kundin|der kunde|den kunden|der gast|die patientin|der patient|die mieterin|der mieter)',
  ],
  noInternalMarkers,
} satisfies Partial<SafetyWords>
