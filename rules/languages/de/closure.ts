import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Source: the closing mails of German help desks (OTRS and Znuny, Zammad, osTicket in German) and how agents report a repair in their own words.

export const closureGroups = {
  /** What was done, as participles that name it. Not “behoben”, “gelöst”, “erledigt”, which name nothing. */
  fixed: [
    '(ausgetauscht|getauscht|ersetzt|zurückgesetzt|neu gestartet|neugestartet|gelöscht|entfernt|freigeschaltet|entsperrt|aktiviert|deaktiviert|eingerichtet|verlängert|umgeschrieben|umgebucht|gebucht|storniert|gekündigt|geändert|umgestellt|angepasst|eingetragen|hinterlegt|ergänzt|berichtigt|korrigiert|überwiesen|erstattet|gutgeschrieben|verrechnet|versendet|verschickt|versandt|geschickt|gesendet|nachgesendet|nachgeliefert|geliefert|zugestellt|installiert|deinstalliert|aktualisiert|eingespielt|zurückgespielt|wiederhergestellt|verschoben|kopiert|übertragen|zusammengeführt|getrennt|verbunden|angeschlossen|gereinigt|geölt|nachgezogen|abgedichtet|gelötet|geschweißt|nachgeschliffen|gewechselt|eingestellt|justiert|kalibriert|neu gesetzt|gesetzt|erhöht|gesenkt|reduziert|gestrichen|aufgehoben|zurückgenommen|umgeleitet|weitergeleitet an|erneuert|gestellt|ausgestellt|gedruckt|angelegt|zugewiesen|zugeordnet|gefunden|repariert|eingebaut|ausgebaut|abgeholt|verlegt|gezogen|umgezogen|geleert|gepackt|angehängt|vermerkt|notiert|freigegeben|bestätigt|vergeben|neu vergeben|entlüftet|befüllt|gemäht|geflickt|genäht|umgetauscht|abgemeldet|angemeldet|registriert|unterschrieben|hochgeladen|zurückgerufen|erstellt|erzeugt|generiert|berechnet|eingefügt|eingereicht|gespeichert)',
  ],
  did: ['(habe|haben|hab|hat|wurde|wurden|ist|sind|konnte|konnten|war|waren)'],
  case: [
    '(*ticket|fall|*vorgang|*anfrage|anliegen|case|akte|*reklamation|meldung|*smeldung|schadenmeldung|*beschwerde|störung|*auftrag|sache|thema|vorgangs|pendenz|dossier|angelegenheit|supportfall|schadenfall|schadensfall)',
  ],
  closed: [
    '(geschlossen|abgeschlossen|abgehakt|zugemacht|beendet|archiviert|ausgetragen|zu gemacht|dichtgemacht|(zu den akten|ad acta) gelegt|aus (dem|der|unserem|unserer) (system|liste) (genommen|gelöscht|entfernt|gestrichen)|(auf|als) (")? (erledigt|gelöst|geschlossen|abgeschlossen|beendet|behoben|fertig) (")? (gesetzt|gestellt|markiert|gebucht|geschaltet|vermerkt|gekennzeichnet|umgestellt|verbucht|eingetragen)|für erledigt erklärt|abschließend beantwortet)',
  ],
  done: ['(gelöst|erledigt|geschlossen|abgeschlossen|beendet|behoben|beantwortet|fertig)'],
  shut: ['(schließe|schließen|beende|beenden|archiviere|archivieren)'],
  shelve: [
    '(lege|legen|hake|haken|setze|setzen|stelle|stellen|betrachte|betrachten|sehe|sehen|werte|werten|führe|führen|buche|buchen|markiere|markieren|erkläre|erklären|nehme|nehmen|trage|tragen|setz|stell|schalte|schalten)',
  ],
} satisfies Record<string, PhraseList>

const namedFixes: PhraseList = [
  '(ist|sind) (jetzt|wieder|nun|inzwischen)? (dicht|abgedichtet|entstört|entlüftet|freigespült|ausgetauscht|nachgezogen|ölt|geölt|verlötet|verschraubt)',
  '(war|waren) (raus|draußen|rausgeflogen|locker|lose|verstopft|defekt|durchgebrannt|leer|falsch|verdreht|verrutscht|blockiert|verklemmt|ausgeschaltet|abgelaufen|abgeschaltet)',
  '(:|,) (neue|neuer|neues|frische|frischer|frisches) {capital}',
  '{did} … {fixed}',
  '{did} … (ge*t|abge*t|ange*t|aufge*t|ausge*t|einge*t|umge*t|nachge*t|zurückge*t|hochge*t|*iert|*gezogen|*genommen|*geschrieben|*geladen|*gegeben|erweitert|vergrößert|verkleinert|erneuert|verstärkt|gekürzt)',
  '{did} … * … (ge*t|abge*t|ange*t|aufge*t|ausge*t|einge*t|umge*t|nachge*t|zurückge*t|hochge*t|*iert|*gezogen|*genommen|*geschrieben|*geladen|*gegeben|erweitert|vergrößert|verkleinert|erneuert|verstärkt|gekürzt)',
  '{did} … * … {fixed}',
  '{did} … (*gelegt|*gesetzt|*gestellt|*geschaltet|*getragen|*geführt|*geschoben|*gebunden|*gehängt|*gesteckt|*gedreht|*gelötet|*geklebt|*gespielt|übertragen|verschoben|verbunden|verknüpft|getrennt|zugeordnet)',
  '{fixed} (habe|haben|hat|wurde|wurden|und|,)',
  '(neues|neuer|neue|neuen) (kabel|modul|passwort|kennwort|zugang|gerät|router|akku|netzteil|link|rechnung|karte|schlüssel|dichtung|filter|sicherung|motor|display|batterie|version|termin)',
  '(ist|sind) (jetzt)? neu (.|,|!)',
  '(tausch|austausch|neustart|umstellung|update|reinigung|neuinstallation|zurücksetzen|erstattung|gutschrift|ersatzlieferung) (des|der|von|hat|haben|über|ist)',
  '(lag|liegt|lagen) (an|am|daran)',
  '(hängt|liegt|steht|läuft) (jetzt|nun|wieder) … richtigen',
  '(steckte|lag|stand|hing|fehlte|klemmte) … , (jetzt|nun) (liegt|steht|ist|sind|hängt|läuft|steckt)',
  '(jetzt|nun) (liegt|steht|hängt|steckt|sitzt) (er|sie|es|alles|das|der|die) (im|in|auf|unter|am|an|bei|über) *',
]

const idleActions: PhraseList = [
  '{did} … (angeschaut|angesehen|geprüft|überprüft|bearbeitet|gekümmert|behoben|gelöst|erledigt|geklärt|veranlasst|in ordnung gebracht|abgearbeitet|abgehakt|umgesetzt|geregelt|(es|das|alles) (wieder)? gerichtet|bereinigt|gefixt|gemacht|getan|geschafft|geklappt|gefreut|gesagt|gemeldet|gewartet|gehört|gedauert|gestört|gebraucht|gehabt|gedankt|beantwortet|gefixed|fixiert|funktioniert|passiert|reagiert|informiert|notiert|gedacht|bemerkt|korrigiert , was nötig)',
  '(anliegen|anfrage|problem|fehler|fall|vorgang|ticket|störung|ding|sache) … (bearbeitet|behoben|gelöst|erledigt|geklärt|gefixt|aktualisiert|geschlossen|abgeschlossen|weitergeleitet an)',
  '(fehler|problem|ursache|störung) … (gefunden|eingegrenzt|lokalisiert)',
  '(status|ticket|vorgang|fall) …… (geändert|gesetzt|aktualisiert|verschoben|umgestellt)',
  '(ursache|fehler|problem|störung|grund) … (gefunden|ermittelt|lokalisiert) und (beseitigt|behoben|beheben|gelöst|ausgeräumt|abgestellt)',
  '(schritte|maßnahmen|nötige|notwendige|erforderliche) … (eingeleitet|veranlasst|ergriffen|getan|unternommen|umgesetzt)',
  'zum laufen (gebracht|bekommen)',
  '(ausgebügelt|ausgeräumt)',
  '{case} …… {closed}',
  '(gefunden|ermittelt) und (beseitigt|behoben|gelöst|ausgeräumt|abgestellt)',
  '(der|dieser|ihrer) (sache|angelegenheit) angenommen',
]

const bareResolutions: PhraseList = [
  '(hat|haben) sich … (erledigt|geklärt|gelöst|in wohlgefallen aufgelöst)',
  '(läuft|geht|funktioniert|klappt|passt|tut) … (wieder|jetzt|nun|wie gewohnt|einwandfrei|rund|normal)',
  '^ (so)? (,)? (läuft|geht|passt|klappt|fertig|erledigt|behoben|gelöst|gefixt|funktioniert|alles gut|alles erledigt|repariert) (wieder|alles|jetzt|nun|schon)?',
  '(sollte|sollten|müsste|müssten|dürfte) (jetzt|nun|es|alles|das|wieder|damit|ab sofort) … (funktionieren|gehen|laufen|klappen|passen|behoben sein|gelöst sein|erledigt sein|in ordnung sein)',
  '(ist|sind|wurde|wurden|wäre) … (erledigt|gelöst|behoben|geklärt|durch|in ordnung|gefixt|bereinigt|abgeschlossen|aus der welt|vom tisch|geregelt|beseitigt|abgehakt)',
  '(habe|haben|hab) (ich|wir)? (das|es|ihr|ihre|den|die|alles)? … (erledigt|gelöst|behoben|geklärt|gefixt|in ordnung gebracht|geregelt|beseitigt)',
  '(problem|fehler|störung|anliegen) (ist|wurde|besteht|tritt|gelöst|behoben)',
  '(hat|haben) sich … erledigt',
  '(wieder|erfolgreich)? zum laufen (gebracht|bekommen)',
  '(ist|sind|wurde|wurden) … (ausgebügelt|ausgeräumt|aus der welt|vom tisch|eingeleitet|passé|geschichte)',
  '(gehört|gehören) der vergangenheit an',
  '(hinbekommen|hingekriegt|in den griff bekommen|aus der welt (geschafft|schaffen)|gebacken bekommen)',
]

const completions: PhraseList = [
  '(ist|sind|wurde|wurden) … (zugestellt|geliefert|ausgeliefert|bewilligt|genehmigt|freigegeben|freigeschaltet|erteilt|ausgezahlt|überwiesen|gutgeschrieben|fertiggestellt|aktiviert|ausgehändigt)',
  '(liegt|liegen|steht|stehen|ist|sind) … (abholbereit|bezugsfertig|zur abholung bereit|zum abholen bereit|zur abholung|für (=Sie|dich|euch) bereit)',
  '(kann|können) … abgeholt werden',
  '(können|kannst|könnt) (=Sie|du|ihr) … abholen',
  '(=Sie|du|ihr) (können|kannst|könnt) … abholen',
  '(ist|sind) (jetzt|nun|inzwischen|bereits|schon|seit heute)? fertig (und|.|$|zum|zur|für)',
  '(läuft|laufen|funktioniert|funktionieren|fährt|fahren) (jetzt|nun|bereits|inzwischen|alles|seit *)? wieder',
  '(ist|sind) … wieder (da|online|erreichbar|verfügbar|in betrieb|am netz|frei|offen|geöffnet|hergestellt|aktiv|warm)',
  '(haben|hast|habt) (=Sie|du|ihr) (jetzt|nun)? wieder (strom|wasser|gas|internet|licht|wärme|empfang)',
  'zahlung (ist|wurde)? … (eingegangen|verbucht|angekommen)',
]

const surveyMentions: PhraseList = [
  '(umfrage|kundenumfrage|zufriedenheitsumfrage|fragebogen|befragung|kurzbefragung|kundenbefragung)',
  '(bewerten|bewerte|bewertung|beurteilen) (=Sie|du|uns|mich|unseren|den|abgeben|hinterlassen|geben)',
  '(sterne|feedback) (geben|vergeben|hinterlassen|für)',
  'wie (zufrieden|fanden|bewerten|haben) (=Sie|du|waren)',
]

const bookings: PhraseList = [
  '(termin|*termin|buchung|*buchung|reservierung|tisch|platz|plätze|zimmer|kurs|kursplatz|besichtigung|fahrt|flug|stunde|*stunde|besuch) …… (verschoben|verlegt|umgebucht|gebucht|reserviert|storniert|gekündigt|geändert|eingetragen|vorgemerkt|vorgezogen|bestätigt|freigehalten|abgesagt)',
  '(sie|dich|euch) … (eingetragen|vorgemerkt|angemeldet|umgebucht|abgemeldet|eingeplant)',
]

const openDoors: PhraseList = [
  '(melden|melde|schreiben|schreib|rufen|ruf|antworten|antworte|sagen|sag|geben|gib|wenden) (=Sie|dich|mir|uns|mich|sich|bitte|einfach|gern|gerne) … (falls|wenn|sollte|ob|sofern|bescheid|jederzeit|gern|gerne|wieder|noch|an|auf|kurz|einfach|direkt)',
  '(melden|melde|schreiben|schreib|rufen|ruf|antworten|antworte|sagen|sag|geben|gib|wenden) (=Sie|dich|mir|uns|mich|sich|bitte|einfach|gern|gerne) (sich|uns|mir|mich|gern|gerne|bitte|einfach|bescheid|jederzeit|kurz|wieder|direkt|an|dann)',
  '(falls|wenn|sollte|sollten|sofern) (noch|=Sie|du|es|etwas|das|der|die|=Ihnen|dir|sich|irgendetwas|weitere|doch|dabei|wieder) … (nicht|fehlt|fehlen|klemmt|hakt|schleift|tropft|quietscht|ruckelt|brummt|piept|wackelt|drückt|knarrt|flackert|rauscht|fragen|auffällt|erneut|wieder|offen|auftreten|auftritt|brauchen|brauchst|weiterhin|unklar|haben|hast|stimmt|anders|abweicht|sein)',
  '(hinterlassen|lassen|lass) (=Sie)? (es)? (mich|uns) … (wissen|nachricht)',
  '(bin|sind|erreichen|erreichst) (=Sie|du|ich|wir) (mich|uns|für =Sie|für dich|gern|gerne|jederzeit|bis|weiterhin|da|unter)',
]

const moneyReturns: PhraseList = [
  '(erstattet|erstatte|erstatten|zurücküberwiesen|überwiesen|überweise|überweisen|zurückgezahlt|zurückgebucht|gutgeschrieben|ausgezahlt|gutschrift|rückerstattung|erstattung|rückzahlung|rückbuchung) (ich|wir|=Ihnen|über|von|in|auf|am|ist|wurde|,|.|und|habe|haben|ihnen|den|die|das)',
  '(betrag|geld|summe|gutschrift|erstattung|rückzahlung|gebühr) … (konto|kreditkarte|paypal|kundenkonto|karte|unterwegs|überwiesen|erstattet|zurück|gutgeschrieben)',
  '{number} (€|euro|franken|chf) … (zurück|erstattet|gutgeschrieben|überwiesen|konto)',
]

const closureStatements: PhraseList = [
  '(das|dies) (ist|wird|war) (unsere|meine) letzte (nachricht|mail|antwort|e mail) (in dieser|zu diesem|zu dieser|dazu|hierzu)',
  '(das|dies) (ist|wird|war) (unser|mein) letztes (schreiben|wort) (in dieser|zu diesem|zu dieser|dazu|hierzu|.)',
  '(anfrage|antrag|anliegen|vorgang|fall|beschwerde) (wurde|ist) (bearbeitet|geprüft|beantwortet|behandelt|erledigt) und (die|der|das) (akte|vorgang|fall|ticket|anfrage) (wurde|ist)? (abgelegt|geschlossen|archiviert|abgeschlossen|beendet|weggelegt)',
  '(und|,) (auch|gleich|damit)? (das|den|die|ihr|ihren|ihre|dein|deinen|deine) {case} (gleich|damit|direkt|auch|im system|bei uns|intern|anschließend)? {closed}',
  '{case} …… {shelve} (ich|wir) …… ((als|für|auf) (")? … {done}|zu den akten|ad acta|ab (.|!|,|$|und)|aus (dem|der|unserem|unserer) (system|liste))',
  '{case} … {shut} (ich|wir)',
  '^ status … {case} … : {done}',
  '({shelve} (ich|wir)|(ich|wir) {shelve}) …… ({case}|den status|das|es|ihn|sie) …… ((als|für|auf) (")? … {done}|zu den akten|ad acta)',
  '(hake|haken) (ich|wir)? … {case} … ab',
  '{case} … (ist|gilt|wäre|wird|sehen wir|betrachten wir) (damit|hiermit|somit|nun|jetzt|für uns|für mich|unsererseits|als) … (für uns|für mich|bei uns|von uns|als)? (auch)? ({done}|{closed})',
  '((von unserer seite|unsererseits|von uns aus|meinerseits) (ist|wäre|gilt)|für (uns|mich) (ist|wäre|gilt)) … {case} … ({done}|durch|vom tisch)',
  '{case} (damit|hiermit|somit|nun|jetzt)? {done} (ist|wäre) (.|!|,|$)',
  '{shut} (ich|wir) (hiermit|damit|nun|jetzt|daher|dann|somit|deshalb|ihr|ihre|ihren|das|den|die|dein|deine|deinen|diese|dieses|diesen|mal) … ({case}|ab)',
  '(ich|wir) {shut} …… ({case}|ab (.|!|,|$|und))',
  '{case} (ist|wird|wurde|gilt|sind|werden|hiermit|damit|nun|jetzt|betrachten|wäre) … {closed}',
  '{case} … (wird|wurde|wurden|ist|sind|habe|haben) …… {closed}',
  '(habe|haben|hab|wurde|wird|ist|werde|werden) …… {case} …… {closed}',
  '(ich|wir) (habe|haben|hab|werde|werden) … {case} … (schließen|beenden|abschließen|archivieren|zumachen|{closed})',
  '(ich|wir) (mach|mache|machen) (hier|das|den|es|jetzt|dann|mal|damit)? (ticket|fall|vorgang|hier|jetzt|mal|dann|es)? (hier|mal|jetzt|dann|damit|nun)? (zu|dicht|den deckel drauf|schluss|feierabend)',
  '(mach|mache|machen) (ich|wir) (hier|das|den|es|jetzt|dann|mal|damit)? (ticket|fall|vorgang|hier|jetzt|mal|dann|es)? (hier|mal|jetzt|dann|damit|nun)? (zu|dicht|den deckel drauf)',
  '(damit|somit|hiermit) (ist|wäre|betrachten|betrachte|gilt|schließen|sehen) (wir|ich|der|das|die|ihr|ihre|für uns|dein|deine)? … (erledigt|abgeschlossen|beendet|geschlossen|vom tisch|als erledigt|als abgeschlossen|ab)',
  '{case} (kann|können|darf) ((jetzt|nun|also|damit|somit|für uns|für mich|von uns aus|von mir aus) (zu|weg|({closed}|geschlossen) werden)|zu (.|!|,|$))',
  '{case} (ist|geht)? (jetzt|nun|damit|somit|dann)? zu (.|!|,|$)',
  '{case} (mach|mache|machen) (ich|wir) … zu (.|!|,|$)',
  '(also|damit|somit|hiermit|nun|jetzt) (können|kann|könnten) (ich|wir) …… {case} … (schließen|zumachen|abschließen|beenden)',
  '(können|kann|könnten) (ich|wir)? … (also|damit|somit|hiermit) …… {case} … (schließen|zumachen|abschließen|beenden)',
  '{case} (kann|können) (ich|wir) (also|damit|somit|hiermit|nun|jetzt) (schließen|zumachen|abschließen|beenden)',
  '(schließe|schließen|beende|beenden|archiviere) (hiermit|damit|somit|daher|deshalb) (das|den|die|ihr|ihre|ihren|dein|deine|deinen) {case}',
  '{case} geschlossen',
  '(nachrichten|anfragen|mails|rückfragen|zuschriften|schreiben) …… (werden|wird|können) …… nicht mehr … (bearbeitet|beantwortet|gelesen|berücksichtigt|bearbeiten|beantworten)',
  '(case|fall|ticket) closed',
  '{case} schließt (sich|in|nach|morgen|heute|automatisch)',
  'status {shelve} (ich|wir) … auf (")? {done}',
]

const otherClosures: PhraseList = [
  '{case} … von (=Ihnen|dir) … {closed}',
  '(vertrag|verträge|bestellung|kauf|konto|depot|abo|versicherung|studium|ausbildung|reparatur|arbeiten|*montage|einbau|behandlung|training|wartung|umzug|migration|prüfung|untersuchung|bauarbeiten|sanierung|kündigung) … (abgeschlossen|geschlossen|beendet|schließen)',
  '(filiale|laden|büro|geschäft|schalter|praxis|museum|bad|schwimmbad|halle|fenster|tür|deckel|klappe|ventil|app|programm|browser|seite|tab|datei|werkstatt|schule|kita|betrieb|strasse|straße|wir haben|wir sind|hotline|tor) … (geschlossen|schließen|schließt|zu|dicht)',
  '(duplikat|dublette|doppelt|doppelte|zusammengeführt)',
  '(abgeschlossen|geschlossen|erledigt) (,)? (wenn|sobald|sofern|erst)',
  '(sobald|wenn|nachdem) (=Sie|du|das|alles|es) … (bestätigen|bestätigst|bestätigt haben|läuft|funktioniert|klappt|passt|stimmt|zufrieden sind|zufrieden bist) , *',
  '(bestätigen|bestätige|geben|gib|melden|schreiben|schreib|sagen|sag|bescheid|licht|genügt|reicht) …… , dann (schließe|mache|kann|können|setze|ist|wird)',
  'ob …… (geschlossen|abgeschlossen|erledigt|schließen)',
  '({shut}|(mache|machen|lege|legen)) (ich|wir) … (erst|frühestens|nicht eher|nicht vorher|nicht) (zu|ab)? , (wenn|sobald|nachdem|bevor|bis|ehe)',
  '({shut}|(mache|machen|lege|legen)) (ich|wir) … (erst|frühestens|nicht eher|nicht) (zu|ab)? (wenn|sobald|nachdem|bevor|nach)',
]

const reopeningRoutes: PhraseList = [
  '(öffnet|öffnen|öffne|eröffnet|wieder auf (.|,|!|$)|wieder öffnen|wiedereröffnen|wieder aufnehmen|wieder aufmachen|wieder aufgenommen|reaktiviert|erneut geöffnet|wieder geöffnet|nehme ich ihn wieder|bleibt offen|lasse ich offen|lassen wir offen|noch offen|halte ich offen|bleibt bis|offen bis|bleibt noch) ',
  '(öffnet|öffnen|öffne) (=Sie|sich|ihn|es|sie|das|den|ich|wir)? … (wieder|erneut|automatisch)',
  '(antworten|antworte|schreiben|schreib|melden|melde) (=Sie|dich|mir|uns|sich|einfach|bitte|kurz) … (dann|und|,|hierauf|auf diese|darauf|wieder|jederzeit|falls|wenn|sollte)',
  '(falls|wenn|sollte|sollten|sofern) (noch|=Sie|du|es|etwas|das|der|die|=Ihnen|dir|sich|irgendetwas|doch|dabei|wieder|weitere) … (antworten|antworte|schreiben|schreib|melden|melde|rufen|ruf|nicht|wieder|erneut|auftreten|auftritt|fehlt|offen|fragen)',
]

const customerConfirmations: PhraseList = [
  '(=Sie|du) (haben|hast) (mir|uns|ja|am telefon|gestern|heute|vorhin|bereits|gerade)? … (bestätigt|geschrieben , dass|gesagt , dass|zugestimmt|gemeldet , dass|zurückgemeldet)',
  '(haben|hast) (=Sie|du) (mir|uns|ja|am telefon|gestern|heute|vorhin|bereits|gerade)? … (bestätigt|zurückgemeldet|zugestimmt)',
  '(schön|freut mich|freut uns|super|toll|prima|gut|klasse|danke für die rückmeldung) (,|zu|für)? (dass|zu|die|ihre|deine|wenn) … (wieder|jetzt|läuft|geht|klappt|funktioniert|geklappt|lesen|hören|bestätigung|rückmeldung)',
  '(auf|nach) (ihren|deinen|ihrem|ihrer|deiner) (wunsch|bestätigung|rückmeldung|zustimmung|eigenen wunsch)',
  'wie (am telefon|gestern|heute|eben)? (gewünscht|vereinbart|erbeten|besprochen|abgesprochen)',
  '(wie|da) (=Sie|du|von =Ihnen) (mir|uns)? (gestern|heute|vorhin)? (gewünscht|gebeten|bestätigt|geschrieben|mitgeteilt|schreiben|schreibst|sagten|möchten|wollten)',
  '(danke|dank) für {your} (bestätigung|rückmeldung|nachricht|info|antwort) , dass',
]

const acceptances: PhraseList = [
  'was für (ein|eine|einen) (so)? (lieb*|schön*|nett*|toll*|rührend*|herzlich*|wunderbar*) *',
  '(über|von|aus|zu) (ihre|ihrer|ihren|ihrem|deine|deiner|deinen|deinem) (idee|vorschlag|anregung|hinweis) …… (gesprochen|besprochen|diskutiert|begeistert|probieren|umgesetzt|übernommen|geworden)',
  '(ihre|ihr|ihren|deine|dein|deinen) (idee|vorschlag|anregung|hinweis) …… (übernommen|umgesetzt|aufgenommen|überzeugt|ausprobieren|ausprobiert|probieren|einführen)',

  '(haben|hast) (=Sie|du) (da|natürlich|wirklich)? (einen|einen wunden|einen guten) punkt',
  '(wie)? (schön|toll|klasse|prima|super|herrlich|großartig|wunderbar|gut) (zu (hören|lesen|sehen|wissen))? , dass',
  '(solche|diese|ihre|deine) (hinweise|rückmeldungen|ideen|anregungen|tipps|zeilen|worte) … (brauchen|helfen|nützen|bringen|tun gut|gut)',
  '(hätte|darf|dürfte|sollte) … nicht … (passieren|laufen|geschehen|vorkommen|sein|kommen|dürfen|sollen)',
  '(=Sie|du|da|damit|hier) (haben|hast) (=Sie|du|völlig|absolut|ganz|damit|da|natürlich|vollkommen|leider|hier)? (völlig|absolut|ganz|vollkommen)? recht',
  '(recht haben|hast recht|haben recht|berechtigt|zu recht|stimmt|trifft zu|richtig erkannt|gutes argument|guter punkt|guter hinweis|wichtiger hinweis|wertvoll|hilfreich|hilft uns|helfen uns|bei uns angekommen|nehmen wir mit|nehme ich mit|nehmen uns|zu herzen)',
  '(das|dies|so etwas|es) (darf|hätte|dürfte|sollte|geht|ist|war) (nicht|so nicht|uns nicht|bei uns nicht|unser|mein|kein) (passieren|sein|dürfen|vorkommen|fehler|versäumnis|guter)?',
  '(haben|habe|wurde|wurden|werden) (wir|ich|das|die|den|deshalb|daraufhin|bereits|inzwischen)? … (geändert|umgestellt|angepasst|ergänzt|verbessert|eingeführt|abgeschafft|aufgenommen|besprochen|korrigiert|neu geregelt|behoben|verlängert|ausgetauscht|repariert|gewechselt)',
  '(ihr|ihre|ihren|dein|deine|deinen) (lob|kritik|hinweis|idee|vorschlag|anregung|rückmeldung|feedback|bewertung|worte|zeilen|beschwerde) (freut|hat|haben|zeigt|hilft|helfen|ist|sind|nehmen|nehme|gebe|geben|hängt|habe|trifft|tut)',
  '((freut|freuen|freue) (mich|uns|wir|ich)|hat (etwas|viel)? … bewirkt)',
  '(mich|uns) … gefreut',
]

const ticketReferences: PhraseList = [
  '(ticket|ticketnummer|vorgang|vorgangsnummer|fallnummer|aktenzeichen|geschäftszeichen|referenz|referenznummer|bearbeitungsnummer|anfragenummer|meldungsnummer|fall|az|auftrag|auftragsnummer|kennung|zeichen|schadennummer|schadensnummer|reklamation|reklamationsnummer|beschwerdenummer|störungsnummer|case|anfrage|meldung|bestellung|bestellnummer|kundennummer|rechnung|nummer|nr|#|antrag|antragsnummer|antragsnr|buchung|buchungsnummer|bearbeitungszeichen|unser zeichen|vorgangs nr|ticket nr|ticket id|vorgangs id|fall nr|id) (nr|nummer|:|#|lautet|ist|mit der|unter|id|no|=Nr)? (:|#|lautet|ist|nummer)? ({number}|{acronym}|{placeholder})',
  '(ticket|ticketnummer|vorgang|vorgangsnummer|fallnummer|aktenzeichen|referenz|referenznummer|auftrag|auftragsnummer|reklamation|anfrage|meldung|fall|bearbeitungsnummer|schadennummer|nummer|zeichen|kennung|az) (nr|nummer|:|#|lautet|ist|lauten)? (:|#|lautet|ist)? * (-|/|.)? {number}',
  '# {number}',
]

const politeOffers: PhraseList = [
  '(bei|für|haben|falls|wenn|sollten|sofern) (=Sie|du|weiteren|weitere|noch|etwaigen)? (noch|weitere|weiteren)? (fragen|rückfragen|unklarheiten)',
  '(stehen|stehe) (wir|ich) … zur verfügung',
  '(wir|ich) (stehen|stehe) … zur verfügung',
  '(helfen|helfe) (wir|ich) (gern|gerne|jederzeit) (weiter)?',
  '(wünschen|wünsche) (wir|ich)? (=Ihnen|dir|euch)',
]

export const closure = {
  namedFixes,
  idleActions,
  bareResolutions,
  completions,
  surveyMentions,
  bookings,
  openDoors,
  moneyReturns,
  closureStatements,
  otherClosures,
  reopeningRoutes,
  customerConfirmations,
  acceptances,
  ticketReferences,
  politeOffers,
} satisfies Partial<ClosureWords>
