import type { NewsWords } from '../../../src/language/lexicon/news.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Source: advice on German refusals and replies to complaints (textschneiderin.de on “Wir bedauern, Ihnen …”; blaz.de on “krankheits-
// bedingt”; Duden, “Beschwerden beantworten”), and the ways in which agents put bad news off, soften it or pass the blame.

export const newsGroups = {
  goodAdjective: [
    '(gut|gute|guten|gutes|gutem|schön|schöne|schönen|schönes|erfreulich|erfreuliche|erfreuliches|erfreulichen|angenehm|angenehme|angenehmes|positive|positives|positiv|tolle|bessere|besseres|freudige|frohe|super|nette|nettes|lachendes|süße)',
  ],
  badAdjective: [
    '(schlecht|schlechte|schlechten|schlechtes|schlechter|unschön|unschöne|unschönes|unerfreulich|unerfreuliche|unerfreuliches|unerfreulichen|unangenehm|unangenehme|unangenehmes|negative|negatives|negativ|traurige|trauriges|weniger schön|weniger schöne|weniger schönes|weniger gute|weniger guten|weniger gut|weniger gutes|weniger erfreulich|weniger erfreuliche|weniger erfreuliches|weniger erfreulichen|nicht so gute|nicht so guten|nicht so gut|nicht so schöne|nicht so schönes|nicht so tolle|bittere|saure|weinendes|blöde|doofe|dumme|weniger angenehme|weniger angenehmes|ungute)',
  ],
  news: [
    '(nachricht|nachrichten|neuigkeit|neuigkeiten|mitteilung|mitteilungen|meldung|meldungen|botschaft|botschaften|news|kunde|auskunft)',
  ],
  hurt: [
    '(gefühlt|fühlen|fühlst|empfunden|empfinden|gestört|verärgert|verletzt|gekränkt|beleidigt|enttäuscht|missverstanden|entstanden|entstanden sein sollte|verunsichert|irritiert|geärgert|ärgern|unannehmlichkeiten|eindruck|wirkte|ankam|angekommen|unzufrieden|zu nahe getreten|vor den kopf gestoßen|betroffen|schief gelaufen|schiefgelaufen|falsch gelaufen|unfreundlich|unhöflich|missverständnis|missverständnissen|umstände|unglücklich|benachteiligt|verursacht|verursacht haben|ungerecht|stört|missfallen|missfällt|auf den schlips|auf die füße|genervt|nervt|getroffen|aufgeregt|gewirkt|rüberkam|rübergekommen|klang|geklungen|gestoßen|nahegetreten|falsch rüber|in die quere|schlecht behandelt|unbehagen|ärger|unwohl|gelitten)',
  ],
  /** Products and plans that are sold. */
  product: [
    '(*paket|*tarif|*abo|*abonnement|*version|*mitgliedschaft|*edition|*variante|*modell|*lizenz|*schutz|*versicherung|*garantie|*vertrag|*plan|*karte|*zugang|*gerät|premium|pro|plus|business|komfort|deluxe|xl|angebot|angebote|aktion|sortiment|onlineshop|shop|bestseller|topseller|nachfolger|nachfolgemodell|neuheiten|kollektion|rabattaktion)',
  ],
  /** Causes outside of the house, or of its workload. */
  outside: [
    '(spedition|lieferant|lieferanten|zulieferer|hersteller|paketdienst|zusteller|kurier|dienstleister|subunternehmer|post|bahn|airline|fluggesellschaft|provider|hoster|bank|behörde|aushilfe|kollegen|versand|lager|buchhaltung|zentrale|fachabteilung|technik|zustellung|callcenter|fremdfirma|vorlieferant|logistikpartner|versandpartner|partnerfirma|partner|großhändler|großhandel|dhl|hermes|dpd|gls|zoll|techniker|fahrer|disponent|handwerker|monteur|praktikant|azubi|vertretung|kollege|kollegin|vorgänger|it|software|system|computer|edv|algorithmus|server|wetter|verkehr|stau|vermieter|stadtwerke|netzbetreiber|bote)',
  ],
  workload: [
    '(*aufkommen|*aufkommens|*mangels|*mangel|*ausfalls|*engpasses|*engpass|*geschäfts|*betriebs|personalmangel|personalengpass|personalengpässe|personalengpässen|personalausfall|personalausfälle|krankheitsausfälle|krankheitsausfällen|krankheitswelle|grippewelle|urlaubszeit|ferienzeit|hochsaison|weihnachtsgeschäft|unterbesetzung|arbeitsaufkommen|anfrageaufkommen|auftragsaufkommen|bestellaufkommen|arbeitsbelastung|überlastung|arbeitsüberlastung|nachfrage|andrang|fachkräftemangel|umstellung|systemumstellung|softwareumstellung|umzug|umstrukturierung|inventur|messe|corona|pandemie|lieferengpass|lieferengpässe|lieferengpässen|feiertage|betriebsferien|jahreswechsel|quartalsende|jahresende|krankenstand|stress|zeitdruck|zeitmangel|anfragen|ticketaufkommen|anrufaufkommen|aufkommen|auslastung|krankmeldungen|urlaub)',
  ],
} satisfies Record<string, PhraseList>

const twoNewsOpeners: PhraseList = [
  '(eine|ein)? {goodAdjective} (und|sowie|aber auch|,|oder) (eine|ein|einen|auch|auch eine|auch ein|leider|leider auch|etwas|die|das|auch etwas)? (leider|auch)? (eine|ein)? {badAdjective} ({news})?',
  '(eine|ein)? {badAdjective} (und|sowie|aber auch|,|oder) (eine|ein|einen|auch|auch eine|auch ein|etwas|die|das)? (eine|ein)? {goodAdjective} ({news})?',
  '(eine|ein)? {goodAdjective} {news} (und|sowie|aber auch|, aber auch|, aber|oder|, und|/) (eine|ein|auch|leider auch|leider|leider auch eine|auch eine|die|auch noch eine|noch eine)? {badAdjective} ({news})?',
  '(eine|ein)? {badAdjective} {news} (und|sowie|aber auch|, aber auch|, aber|oder|, und|/) (eine|ein|auch|auch eine|die)? {goodAdjective} ({news})?',
  '(etwas|was) (schönes|gutes|erfreuliches|positives|angenehmes) (und|,|oder|aber auch) (auch)? (etwas|was|leider etwas)? (auch)? (weniger schönes|weniger gutes|weniger erfreuliches|weniger angenehmes|unschönes|schlechtes|unerfreuliches|negatives|nicht so schönes|unangenehmes|trauriges)',
  '(was|welche|welches) (wollen|möchten|willst|möchtest|hören|soll|sollen) (=Sie|du|ich|wir) … (zuerst|als erstes|zunächst|lieber)',
  '(zuerst|erst|zunächst) (das|die|zum|zu den|mit dem|mit den|der) (gute|guten|angenehme|angenehmen|erfreuliche|erfreulichen|schöne|schönen|positive|positiven) ({news})? (, | , dann| und dann|, danach|, anschließend) (das|die|zum|zu den|mit dem|der)? (schlechte|schlechten|unangenehme|unangenehmen|unerfreuliche|unerfreulichen|unschöne|weniger *|negative|negativen)',
  '(das)? (gute|angenehme|erfreuliche|schöne|positive) (zuerst|vorweg|vorab)',
  '(die)? (gute|schlechte) {news}? (zuerst|vorweg|vorab)',
  '(zwei|zweierlei) {news} (für =Sie|für dich|:|,|mitgebracht)',
  '(zwei|zweierlei) {news} , (eine|die eine)',
  '(eine|die eine) zum * (und|,) (eine|die andere) zum *',
  '(licht und schatten|mit einem lachenden und einem weinenden auge|ein lachendes und ein weinendes auge|zuckerbrot und peitsche|freud und leid|höhen und tiefen)',
  '(gemischte|durchwachsene|zwiespältige) (nachrichten|neuigkeiten|gefühle|botschaften)',
  '(zwei|beide) seiten der medaille',
  '(gute|erfreuliche) und (schlechte|weniger *|unerfreuliche) (punkte|seiten|aspekte|neuigkeiten|nachrichten)',
]

const goodNewsMarks: PhraseList = [
  '(die|zuerst die|erst die|vorab die|zunächst die|das) (gute|erfreuliche|positive|schöne|gute {news}|positive {news}|erfreuliche {news}|schöne {news}) (ist|zuerst|:|vorweg|vorab|lautet|daran|,)',
  '(die)? gute {news} (:|zuerst|vorab|vorweg|ist)',
  '(das)? (gute|erfreuliche|positive) (:|zuerst|vorab|vorweg)',
  '(zum|beginnen wir mit dem) (guten|erfreulichen|positiven|angenehmen)',
]

const badNewsMarks: PhraseList = [
  '(die|nun die|jetzt die|dann die|das|und die) (schlechte|unerfreuliche|negative|weniger gute|weniger schöne|andere|unschöne|weniger erfreuliche|schlechte {news}|negative {news}|weniger gute {news}|weniger schöne {news}|weniger erfreuliche {news}|unerfreuliche {news}) (ist|:|lautet|daran|,)',
  '(die)? schlechte {news} (:|ist|lautet)',
  '(das)? (schlechte|unerfreuliche|weniger schöne) (:|ist)',
  '(nun|und nun|jetzt|und jetzt|leider) (auch)? (zum|zur) (schlechten|unangenehmen|unerfreulichen|weniger *|negativen)',
]

const nonApologies: PhraseList = [
  'bei (allen|denen|jedem|jenen) , (die|der) … {hurt}',
  '(der|dieser|ein) (eindruck|unmut|ärger) … (entstanden|aufgekommen|erweckt worden) sein',
  '(tut|tat) (mir|uns) … leid , (wenn|falls|sofern) … {hurt}',
  '(falls|wenn|sofern|sollten|sollte) (=Sie|du|=Ihnen|dir|jemand|jemandem|sich|es) … (durch|von|vom|wegen|mit|über|an|in|im|bei|unser*|mein*|auf|das|die|den|der|dieser|diese) … {hurt} (haben|hast|hat|sein sollte|ist|sein|haben sollten)?',
  '(=Sie|du) (fanden|finden|meinen|empfanden|empfinden|fandest|findest|sehen|glauben) … , (das|dies) (tut|tat|bedauern|bedaure)',
  '(falls|wenn|sofern|soweit) … (=Sie|=Ihnen|du|dir|dich|jemand|jemandem|es|dies|das|hierdurch|dadurch|bei =Ihnen|unsere|der|die|ein|etwas) … {hurt} (haben|hast|hat|sein sollte|ist|sein|haben sollten)?',
  'sollte (=Ihnen|dir|jemand|jemandem|sich|es|das|dies|bei =Ihnen|unser|unsere|der|ein|etwas|dadurch|hierdurch) … (gefühlt|fühlen|empfunden|gestört|verärgert|verletzt|gekränkt|beleidigt|enttäuscht|missverstanden|entstanden|verunsichert|irritiert|geärgert|unannehmlichkeiten|eindruck|unzufrieden|betroffen|schief gelaufen|schiefgelaufen|missverständnis|umstände|ärger|benachteiligt|verursacht|nahe getreten) (haben|sein|worden sein|gewesen sein)?',
  'sollten (=Sie|wir|=Ihnen|dir|sich|unsere|es|dadurch|hierdurch) … (gefühlt|fühlen|empfunden|gestört|verärgert|verletzt|gekränkt|beleidigt|enttäuscht|missverstanden|entstanden|verunsichert|irritiert|geärgert|unannehmlichkeiten|eindruck|unzufrieden|betroffen|nahe getreten|umstände|benachteiligt|verursacht) (haben|sein|worden sein)?',
  '(tut|tat) (mir|uns) (ja|wirklich|sehr|natürlich|echt|aufrichtig)? leid , (dass|wenn|falls|sofern) (=Sie|du) (sich|dich|das|es|so|die|den|den eindruck|diesen eindruck|unser|unseren|unsere)? … (fühlen|fühlst|gefühlt|empfinden|empfunden|empfindest|sehen|siehst|gestört|ärgern|aufregen|geärgert|verärgert|enttäuscht|unzufrieden|missverstanden|aufgefasst|auffassen|verstanden haben|gewonnen|haben|stört|meinen|finden|denken|glauben)',
  '(bedauern|bedaure|bedauere|bedauerlich|schade) (ich|wir|es|,|natürlich|sehr|natürlich sehr)? (natürlich|sehr)? (,)? (dass|wenn|falls|sofern) (=Sie|du|bei =Ihnen|der eindruck|dieser eindruck) … (erlebt|wahrgenommen|aufgenommen|fühlen|fühlst|gefühlt|empfinden|empfunden|sehen|ärgern|aufregen|geärgert|verärgert|enttäuscht|unzufrieden|missverstanden|aufgefasst|auffassen|eindruck|gewonnen|entstanden|entstanden ist|meinen|finden|denken|glauben)',
  '(entschuldigung|entschuldigen|verzeihung|sorry|entschuldige) (=Sie|bitte)? (bitte)? (,)? (falls|wenn|sofern|sollte|sollten)',
  '(für)? (etwaige|eventuelle|mögliche|allfällige|eventuell entstandene|etwaig entstandene|möglicherweise entstandene|gegebenenfalls entstandene|evtl entstandene|eventuell verursachte) (unannehmlichkeiten|missverständnisse|unannehmlichkeit|umstände|verzögerungen|verärgerung|unstimmigkeiten|verwirrung|fehler|störungen|beeinträchtigungen|irritationen|ungereimtheiten)',
  'sollte … (eindruck|missverständnis|ärger|unmut|verwirrung|verstimmung) … (entstanden|aufgekommen|gekommen) (sein)?',
  '(wenn|falls|sofern) (bei =Ihnen|bei dir|hier|dadurch|hierdurch|so|der|ein)? (der|ein|dieser|so ein)? … (eindruck|missverständnis|ärger|unmut) … (entstanden|aufgekommen|entsteht|entstand|entstanden ist)',
  '(tut|tat) (mir|uns) (ja|wirklich|aber)? (ja|aber)? leid (für =Sie|für dich) (,|aber|wenn|, wenn|, aber)',
  '(tut|tat) (mir|uns) (ja|wirklich|aber|sehr|zwar)? leid , (aber|doch|jedoch|allerdings) (=Sie|du|daran|das|hier|da|in) (hätten|haben|sind|müssen|sollten|hättest|hast|bist|ist|war|liegt|tragen)',
  '(leider|offenbar|anscheinend) (haben|hast) (=Sie|du) (das|es|uns|mich|unsere|meine) … (falsch verstanden|missverstanden|falsch aufgefasst|in den falschen hals) (bekommen)?',
  '(wie)? (es|das) (=Ihnen|dir) vorkommt , (tut|bedauern)',
  '(dass|wenn) (=Sie|du) (das|es|dies|sich|so) … (so|anders|als * |dadurch|davon)? (empfinden|empfunden|wahrgenommen|aufgefasst|auffassen|sehen|gestört|verletzt|erlebt) (haben|fühlen)? , (tut|bedauern|bedaure|ist bedauerlich)',
]

const courteousApologies: PhraseList = [
  '(entstanden|betroffen|unzufrieden|gestört|beschädigt|schiefgelaufen|schief gelaufen|verursacht) (sein|sind|ist|haben|hat)? , (melden|rufen|schreiben|wenden|schicken|geben|sagen|teilen|können|helfe|helfen|erstatten|erstatte|ersetzen|ersetze|übernehmen|übernehme|kommen|tauschen|tausche|nehmen|füllen) (=Sie|du|wir|ich|dich|sich|die|den)',
  'eindruck (auf|vom|von|in|am|beim)',
  '(falls|wenn|sofern) (ich|wir) (=Sie|=Ihnen|dich|dir) (gerade|jetzt|kurz|hier|so spät)? (störe|stören|noch einmal|nochmals|ungelegen)',
  '(falls|wenn|sofern|sollte|sollten) (=Sie|=Ihnen|diese|dies|sich|das|ich|unsere|meine) … (überschnitten|bereits|schon|doppelt|hinfällig|erledigt|unwohl|krank|nicht gut|besser)',
  '(falls|wenn|sofern) (ich|wir) … (überhört|übersehen|falsch verstanden|missverstanden) (habe|haben)',
]

const policyMentions: PhraseList = [
  '(lassen|lässt|erlauben|erlaubt|sehen|sieht|geben|gibt) (unsere|die|unser|das|der) (internen|geltenden|allgemeinen)? (richtlinie|richtlinien|regelung|regelungen|regeln|vorschrift|vorschriften|vorgabe|vorgaben|firmenpolitik|bestimmung|bestimmungen|agb|geschäftsbedingungen|nutzungsbedingungen|bedingungen|satzung|hausordnung|policy|system|tarif|vertrag|ordnung) (das|dies|es|hier|leider|einfach|nun mal)? (nicht|kein|keine|keinen)',
  '(ausnahme|ausnahmen) (ist|sind|werden|wird|lassen|können|machen) … (nicht|keine)',
  '(die|unsere|unser|der|das) (geschäftsleitung|geschäftsführung|zentrale|direktion|konzernleitung|leitung|chefetage|chef|vorstand|management) (hat|haben|gibt|schreibt|will|möchte) (das|es|dies|uns)? (so|uns|das)? … (festgelegt|entschieden|vorgegeben|vor|beschlossen|bestimmt|angeordnet|nicht)',
  '(so|das|dies) steht (es|das)? (so)? (im|in) (vertrag|agb|mietvertrag|kleingedruckten|satzung|hausordnung|tarif)',
  'an (unsere|die|das|unser|den|interne) (interne|internen|eigene|eigenen)? (richtlinie|richtlinien|regelung|regelungen|regeln|vorschrift|vorschriften|vorgabe|vorgaben|firmenpolitik|bestimmung|bestimmungen|agb|geschäftsbedingungen|nutzungsbedingungen|bedingungen|satzung|hausordnung|policy|system|tarif|vertrag|ordnung) (leider|strikt|fest)? gebunden',
  '(das|dies|so etwas|es) (lassen|erlauben|sehen|schreiben|verbieten|geben|lässt|erlaubt|sieht|schreibt|verbietet|gibt|untersagen|verhindern|verhindert) (unsere|die|unser|das|uns|hier|leider)? (unsere|die|unser|das|der)? (internen|geltenden|allgemeinen)? (richtlinie|richtlinien|regelung|regelungen|regeln|regel|vorschrift|vorschriften|vorgabe|vorgaben|firmenpolitik|bestimmung|bestimmungen|agb|geschäftsbedingungen|nutzungsbedingungen|bedingungen|satzung|hausordnung|policy|system|software|programm|computer|edv|buchungssystem|kassensystem|tarif|vertrag) (leider|einfach|nun mal|so|uns)? (nicht|so|vor)? (zu|her|vor)?',
  '(das|dies|so)? (ist|sind) (nun mal|nun einmal|leider|halt|eben|so|bei uns|einfach)? (unsere|unser|die|interne|so|nun mal) (richtlinie|richtlinien|regelung|regelungen|regel|regeln|vorschrift|vorschriften|vorgabe|vorgaben|politik|firmenpolitik|geschäftspolitik|bestimmung|bestimmungen|vorgehensweise|verfahrensweise|standardprozess|prozess|prozesse|hausordnung|hausregel|agb|policy)',
  '(gemäß|laut|nach|entsprechend|aufgrund|wegen|lt|auf grund) (unserer|unseren|den|der|interner|internen|geltender|geltenden|unseres|bestehender|unserer internen|hausinternen|firmeninterner) (internen|geltenden|allgemeinen|aktuellen|bestehenden|hausinternen|betrieblichen)? (richtlinie|richtlinien|regelung|regelungen|regeln|regel|vorschrift|vorschriften|vorgabe|vorgaben|firmenpolitik|geschäftspolitik|bestimmung|bestimmungen|agb|geschäftsbedingungen|nutzungsbedingungen|bedingungen|satzung|hausordnung|policy|statuten|verordnung|tarifbestimmungen|beförderungsbedingungen|vertragsbedingungen|ordnung|dienstanweisung)',
  '(richtlinien|regelungen|regeln|vorschriften|vorgaben|bestimmungen|agb|geschäftsbedingungen|nutzungsbedingungen|bedingungen|satzung|hausordnung|statuten|regel|richtlinie|vorschrift|policy|firmenpolitik|regelung|vorgabe|bestimmung|ordnung) (lassen|lässt|erlauben|erlaubt|sehen|sieht|schreiben|schreibt|verbieten|verbietet|gelten|gilt|besagen|besagt|sagt|sagen|untersagen|untersagt|schließen|schließt|geben|gibt|ist|sind|verlangen|verlangt) (das|dies|es|so etwas|hier|leider|uns|mir|nun mal|nun einmal|für alle|eindeutig|klar|etwas anderes|keine|keinen|vor|vor ,|so|kein|nicht|da|nur) (ausnahme|ausnahmen)?',
  '(regeln|vorschriften|vorgaben|bestimmungen|vorschrift|regel|gesetz|vertrag|prozess|prozesse) (sind|ist|bleiben|bleibt) (nun mal|nun einmal|halt|eben|leider)? (regeln|vorschriften|die vorgaben|vorgaben|bestimmungen|vorschrift|die regeln|regel|gesetz|vertrag|prozess|so)',
  '(das|unser|unsere|die|mein|unserem) (system|software|computer|programm|edv|edv system|it system|buchungssystem|kassensystem|kasse|it|maschine|bestellsystem|rechner|app|maske|shop|webshop|onlineshop|crm) (lässt|erlaubt|gibt|sieht|kann|akzeptiert|ermöglicht|verhindert|sperrt|nimmt|macht|verweigert|zeigt|bietet|sagt) (das|dies|es|so etwas|hier|leider|uns|mir|nicht|da|keine|keinen|kein|eine) ((nicht|leider|einfach|zu|her|vor|so))?',
  '(im|in unserem|in dem|vom|das) (system|programm) (ist|wird|so|nicht) … (nicht)? (vorgesehen|möglich|hinterlegt|vorgegeben|zugelassen)',
  '(vom|von unserem) (system|computer|programm) (so)? (vorgegeben|nicht vorgesehen|nicht zugelassen|gesperrt|vorgeschrieben)',
  '(mir|uns) sind (da|hier|leider|dabei)? (leider|auch|da)? die hände gebunden',
  '(ich|wir) (darf|dürfen) (da|das|hier|leider|ihnen|=Ihnen|keine|dazu|es)? (leider|keine|das|auch|dazu)? … (ausnahme|ausnahmen|nicht|anders|keine)',
  '(wir|man|ich) (machen|macht|mache|können|kann|gewähren) (da|hier|grundsätzlich|leider|generell|prinzipiell|bei uns)? (da|leider|grundsätzlich|auch|prinzipiell|generell)? keine (ausnahme|ausnahmen)',
  '(machen|macht|mache|können|gewähren|gibt es|gibt) (wir|man|ich|es|bei uns)? (da|hier|grundsätzlich|leider|generell|prinzipiell|bei uns)? keine (ausnahme|ausnahmen)',
  '(da|hier|dabei|bei uns)? (gibt|gibt es) (es)? (da|hier|bei uns|leider|grundsätzlich|auch)? keine (ausnahme|ausnahmen)',
  '(keine|ohne) (ausnahme|ausnahmen) (möglich|vorgesehen|zulässig|machen|zulassen)',
  '(so|das|dies|es) (steht|stand) (es|das|so|auch|ja|doch|klar|eindeutig|nun mal)? (ja|so|auch|doch|klar|eindeutig|so auch|nun mal)? (in|im|auf) (den|unseren|der|unserer|ihrem|dem|ihrer|deinem|unserem|ziffer|paragraph|paragraf|§) … (agb|geschäftsbedingungen|nutzungsbedingungen|bedingungen|vertrag|rückseite|kleingedruckten|hausordnung|satzung|richtlinien|vertragsbedingungen|quittung|bon|kassenbon|ticket|rechnung|vereinbarung|{number})',
  'steht (ja|doch|auch|so|klar|alles|ja so|doch so|eindeutig)? (so|klar|alles)? (in|im|auf) (den|unseren|der|unserer|ihrem|dem|ihrer|deinem|unserem) (agb|geschäftsbedingungen|nutzungsbedingungen|bedingungen|vertrag|rückseite|kleingedruckten|hausordnung|satzung|richtlinien|vertragsbedingungen|quittung|kassenbon|rechnung)',
  '(so)? (haben|hast) (=Sie|du) (es|das|dem)? (ja|doch|so|damals|selbst|ja selbst|auch)? (so|ja)? (unterschrieben|akzeptiert|zugestimmt|bestätigt|angekreuzt)',
  '(=Sie|du) (haben|hast) (den|unsere|unseren|unsere|die|das|es|dem) … (agb|bedingungen|geschäftsbedingungen|nutzungsbedingungen|vertrag|bestimmungen|regelung) … (unterschrieben|akzeptiert|zugestimmt|bestätigt|anerkannt)',
  '(das|dies|es) (regelt|regeln|ergibt sich aus|folgt aus) (so|bereits|eindeutig|nun mal|leider)? (der|die|das|den|ziffer|paragraf|paragraph|§|unsere|unser|punkt|absatz|artikel|abschnitt|nr) *',
  '(daran|da|hieran|dran) wird (auch|bei uns)? (nicht|nichts) (gerüttelt|geändert|diskutiert|verhandelt)',
  '(vorschrift|regel|gesetz|vertrag|prinzip) (ist|bleibt) (vorschrift|regel|gesetz|vertrag|prinzip)',
  '(das|dies|so) (ist|wird|machen|handhaben) (wir)? (das)? (bei uns|grundsätzlich|generell|immer|schon immer|seit jeher|leider|nun mal|halt) … (so|so geregelt|nicht vorgesehen|nicht üblich|so üblich|nicht möglich|so gehandhabt|so gemacht|so vorgeschrieben|so vorgesehen|geregelt|so vorgegeben)',
  '(so)? (von|durch) (oben|der zentrale|der geschäftsleitung|der geschäftsführung|der konzernleitung|höherer stelle|der leitung|der direktion) (so)? (vorgegeben|vorgeschrieben|entschieden|angeordnet|festgelegt|bestimmt)',
  '(anweisung|weisung|vorgabe|vorgaben|entscheidung|anordnung) (von oben|von ganz oben|der zentrale|der geschäftsleitung|der geschäftsführung|aus der zentrale)',
  '(aus|auf|nach) (prinzip|grundsatz|firmenpolitischen gründen|prinzipiellen gründen|grundsätzlichen erwägungen|rechtlichen gründen|internen gründen|organisatorischen gründen|systemtechnischen gründen)',
  '(dazu|hierzu|dafür|hierfür|darüber) (bin|sind|fehlt|fehlen|habe|haben) (ich|wir|mir|uns)? (leider|hier)? (nicht (befugt|berechtigt|autorisiert|ermächtigt)|die (befugnis|befugnisse|berechtigung)|keine (befugnis|berechtigung))',
  '(ich|wir) (bin|sind|habe|haben) (hierzu|dazu|dafür|leider|hier)? (nicht (befugt|berechtigt|autorisiert)|keine (befugnis|berechtigung))',
  '(ich|wir|man) (habe|haben|hat|mache|machen) (die|diese|unsere|hier) (regeln|vorschriften|vorgaben|bestimmungen|preise) (leider|auch|ja)? nicht (gemacht|selbst|erfunden)?',
  '(frist|fristen|stichtag|deadline) (ist|sind|bleibt) (nun mal|halt|eben)? (frist|fristen|stichtag|deadline)',
  '(unsere|unser|die) (firmenpolitik|geschäftspolitik|unternehmenspolitik|hauspolitik|unternehmensrichtlinie|unternehmensrichtlinien|firmenrichtlinie|firmenrichtlinien|kulanzrichtlinie|kulanzrichtlinien|preispolitik|compliance)',
]

const reasonConnectives: PhraseList = [
  'weil',
  'denn',
  'da (der|die|das|wir|es|ihr|ihre|sie|dort|dieser|diese|dieses|sonst|beim|im|in|nur|er|ein|eine|ich|auch|hier|man)',
  '(aufgrund|wegen|auf grund|infolge|mangels)',
  'damit (wir|sie|es|die|das|der|niemand|alle|ihre|andere|auch|nicht|keine|kein|er|jeder)',
  '(sodass|nämlich|sonst|andernfalls|ansonsten|dadurch)',
  '(der|das|die|dessen|ein|ihr|unser) (grund|hintergrund|ursache|gründe)',
  '(deshalb|deswegen|daher|darum|aus diesem grund|somit)',
  '(schützt|schützen|dient|dienen|verhindert|soll verhindern)',
  '(, | und )um … zu',
]

const excuses: PhraseList = [
  '(herrscht|ist) (hier|bei uns|gerade|derzeit|momentan)? … (ausnahmezustand|land unter|hochbetrieb|notbetrieb|das reinste chaos)',
  '(dafür|daran|hierfür) (ist|sind|war|trägt|haftet) … {outside} … (verantwortlich|schuld|zuständig|verantwortung)',
  '(weil|da) … (die hölle los|so viel los|viel los|land unter|drunter und drüber|personal fehlt|leute fehlen|unterbesetzt|überlastet|überlaufen|im stress|nicht hinterher|kaum hinterher) (ist|sind|bin|war|waren|geht|ging|kommen|kamen|komme)?',
  '(bei uns|hier|bei mir|im team) (geht|ging) (es)? … (drunter und drüber|chaotisch|hoch her|rund)',
  '(wir|ich|man) (kommen|komme|kommt) … (nicht|kaum|nicht mehr) (hinterher|nach)',
  '(kommen|komme|kommt) (wir|ich|man) … (nicht|kaum|nicht mehr) (hinterher|nach)',
  '(bei|angesichts) (der|dieser|so einer) (schieren|großen|aktuellen|derzeitigen)? (menge|flut|masse|vielzahl|fülle|zahl) (an|von) (anfragen|anrufen|mails|bestellungen|tickets|aufträgen|fällen)',
  '(hat|haben) (wohl|da|leider|offenbar)? (der|die|das|den|unser|unsere|ein|eine|meine|mein) (zuständige|neue|neuer)? {outside} … (verbockt|verschlampt|vermasselt|verpennt|geschlafen|verschlafen|gepennt|versemmelt|geschlampt|gepatzt|verpatzt|vergeigt)',
  '{outside} (lässt|lassen|ließ|ließen) (uns|mich) … (im regen|hängen|im stich|sitzen|zappeln)',
  '(haben|habe) (wir|ich) (leider|da|hier|selbst|nun mal|auch)? (leider)? (keinen|keinerlei|null) (einfluss|zugriff auf die)',
  '(auch wir|wir alle) (machen|sind) (mal|auch mal|eben|nur|halt|auch nur) (fehler|menschen)',
  '(aufgrund|wegen|bedingt durch|infolge|auf grund|durch|dank|in) (des|der|dem|den|eines|einer|unserer|unseres|akuten|hohen|hoher|starker|unerwartet|ungewöhnlich|derzeitiger|aktueller|vieler|zahlreicher|mehrerer|erhöhter|vermehrter|sehr|massiver|großer|großen|akutem|hohem|dieser|die)? (aktuellen|derzeitigen|momentanen|akuten|hohen|hoher|starken|erhöhten|unerwartet hohen|ungewöhnlich hohen|großen|extremen|vielen|kurzfristigen|andauernden|anhaltenden|sehr hohen|außergewöhnlich hohen|enormen|massiven|hohem|krankheitsbedingten)? {workload}',
  '(krankheitsbedingt|urlaubsbedingt|witterungsbedingt|saisonbedingt|personalbedingt|coronabedingt|urlaubs und krankheitsbedingt|betriebsbedingt|wetterbedingt|arbeitsbedingt|streikbedingt|ferienbedingt|messebedingt|stressbedingt)',
  '(wir|ich) (sind|bin|waren|war|haben|hatten|habe) (gerade|derzeit|momentan|zurzeit|leider|aktuell|im moment|hier|zur zeit|die letzten tage|selbst|einfach|diese woche|da|total)? (sehr|einfach|völlig|total|gerade|alle|komplett|stark|ziemlich|hoffnungslos|chronisch|nur)? (unterbesetzt|überlastet|im stress|am limit|ausgelastet|beschäftigt|knapp besetzt|schlecht besetzt|dünn besetzt|zu wenig personal|zu wenig leute|zu wenige mitarbeiter|viel zu tun|viel um die ohren|land unter|alle hände voll zu tun|im urlaub|unter wasser|viele anfragen|viele krankheitsfälle|viele kranke|hohes aufkommen|ein hohes *|keine kapazität|keine kapazitäten|eingespannt|im rückstand)',
  '(sind|waren|bin|war) (wir|ich) (gerade|derzeit|momentan|zurzeit|leider|aktuell|im moment|hier|selbst|einfach|diese woche|da|total)? (sehr|einfach|völlig|total|gerade|alle|komplett|stark|ziemlich|hoffnungslos|chronisch|nur)? (unterbesetzt|überlastet|im stress|am limit|ausgelastet|knapp besetzt|schlecht besetzt|dünn besetzt|zu wenige|zu wenig leute|im rückstand)',
  '(fehlt|fehlen) (uns|hier|bei uns|es uns)? (derzeit|gerade|momentan|leider|im moment)? (an)? (personal|leute|leuten|die leute|mitarbeiter|mitarbeitern|fahrer|fahrern|die zeit|hände)',
  '(hier|bei uns|im moment) (ist|war|geht|herrscht) (gerade|derzeit|momentan|zurzeit|leider|aktuell|im moment|hier|wegen *|wegen der *)? (sehr|einfach|total|gerade|immer|ziemlich)? (viel los|die hölle los|land unter|chaos|hochbetrieb|drunter und drüber|der teufel los|stressig|hektisch|hochsaison|niemand da|keiner da|ausnahmezustand)',
  '(bei uns|hier) ist … (keiner|niemand) da',
  '(schuld|verantwortlich|verantwortung|ursächlich) (daran|dafür|an *|hat|hatte|trägt|ist|war|liegt|sind|haben|tragen) (hat|ist|war|trägt|hier|allein|allerdings|leider|wie so oft|mal wieder|eindeutig|bei)? (hier|allein|allerdings|leider|wie so oft|mal wieder|eindeutig)? (wohl|der|die|das|beim|mal wieder|einzig) *',
  '(der|die|das|unser|unsere|unserem|unserer|vom|beim|mein|meine|ein|eine|einem|einer|seitens) (neue|neuer|neuen|zuständige|zuständiger|externe|externer|alte|alter|beauftragte|damalige|ehemaliger)? {outside} (hat|haben|war|wurde|pennt|schläft|ist) (leider|uns|mal wieder|wieder|wieder einmal|offenbar|anscheinend|das|es|sich|einen|den|ihre|nicht|die|wohl|einfach|da|hier|schlicht|schuld)? … (geschlampt|versagt|verschlafen|vergessen|verpennt|schuld|verbockt|verschlampt|verursacht|verpatzt|im stich gelassen|hängen lassen|hängen gelassen|fehler gemacht|vertan|falsch *|nicht weitergegeben|nicht informiert|nicht geliefert|nicht weitergeleitet|zu spät geliefert|übersehen|verloren|verlegt|lange tag|langen tag|schlechten tag|überfordert|offenbar|gestreikt|gesponnen|spinnt|durcheinandergebracht|nicht aufgepasst|versemmelt|neu|noch neu|krank|im urlaub)',
  '(schuld|fehler|versäumnis|problem|verzögerung|ursache) (lag|liegt|liegen|ist|sind|war) (leider|hier|eindeutig|allein|ausschließlich|wohl|nicht bei uns , sondern|aber)? (bei|beim|an|am|in) (der|dem|den|unserem|unserer|einem|einer|unseren)? (externen|zuständigen|beauftragten)? {outside}',
  '(dafür|daran|hierfür|dagegen|darauf|auf das *|auf die *|auf den *|für das *|für den *|für die *) (können|kann|haben|tragen|sind) (wir|ich) (leider|hier|auch|ja|da|natürlich|selbst)? (auch|ja|leider)? (nichts|keinen einfluss|keinerlei einfluss|keine schuld|nicht verantwortlich|nicht haftbar|keine verantwortung|keinen zugriff|nicht schuld)',
  '(wir|ich) (können|kann|haben|habe|tragen|sind) (da|hier|leider|daran|dafür|darauf|hierauf|hierfür)? (da|leider|auch|ja|selbst)? (nichts dafür|keinen einfluss|keinerlei einfluss|keine schuld|nicht schuld|nichts für)',
  '(außerhalb|nicht in|nicht innerhalb|jenseits) (unserer|unseres|unserem|unseren|meiner|meines|von unserem) (kontrolle|einflusses|einfluss|einflussbereichs|einflussbereich|macht|möglichkeiten|verantwortung|hand|händen|einflussmöglichkeiten|verantwortungsbereichs)',
  '(liegt|lag|lagen|liegen|steht) (leider|hier|nicht|allerdings|auch|einfach)? (leider|nicht)? (nicht)? (in|bei|an) (unserer|unseren|unserem|uns) (hand|händen|macht|einfluss|einflussbereich)? (nicht|, sondern)?',
  '(höhere|höherer) gewalt',
  '(das|dies|so etwas|es|sowas|fehler) (kann|können|konnte) (bei|in|leider|halt|eben|nun mal|schon|immer|mal|auch|im|jedem|den besten|ja|trotz) … (passieren|vorkommen|geschehen)',
  '(das|dies|so etwas|es|sowas|fehler) (kommt|passiert|passieren) (leider|halt|eben|nun mal|schon mal|immer mal|mal|jedem|den besten|bei so vielen *|bei der menge *)',
  'wo gehobelt wird',
  '(irren|fehler machen) ist menschlich',
  '(wir|ich) (sind|bin) (auch|eben|schließlich|halt)? (auch|eben|nur)? nur (menschen|ein mensch)',
  '(der|die|ein|eine|unser|unsere|mein|meine) (kollege|kollegin|mitarbeiter|mitarbeiterin|fahrer|praktikant|praktikantin|azubi|techniker|monteur|vertretung|aushilfe|zusteller) (ist|war|hatte|hat) (noch|leider|da|an dem tag|an diesem tag|ganz|erst|gerade|wohl|einfach|noch ganz|selbst)? (noch|leider|ganz|erst|gerade|einen|ganz)? … (neu|in der einarbeitung|krank|im urlaub|überfordert|überlastet|langen tag|schlechten tag|stress|nicht eingearbeitet|unerfahren|müde|stressigen tag|harten tag)',
  '(verkehr|stau|wetter|schnee|regen|hitze|streik|baustelle|baustellen|unwetter|sturm|glatteis) (rund um|war|ist|auf|in|hat|haben|bei|am) … (hölle|katastrophe|schlimm|heftig|chaos|schuld|strich durch die rechnung|verhindert|unmöglich)',
  '(wetter|streik|personal|verkehr|stau) , (wetter|streik|personal|verkehr|stau|krankheit)',
  '(die|das|unsere|unser) (technik|system|software|edv|it|computer|server|programm|anlage) (spinnt|spielt|streikt|hat mal wieder|hat wieder einmal|macht mal wieder|macht uns|ist leider|ist schuld|hat gestreikt|hat gesponnen|hat uns|war schuld)',
  '(die)? tücken der technik',
  'tücke des objekts',
  '(die|der|das) (neue|neuen|neues) (software|system|programm|vorgaben|edv|gesetz|kasse) (macht|machen|ist|sind|sorgt|sorgen|hat) (uns|leider|allen|noch|auch)? … (schwer|probleme|schuld|kinderkrankheiten|ärger|umstellung|das leben)',
  '(der|die|unser|unsere|mein|meine) (kollege|kollegin|vorgänger|vorgängerin|abteilung|andere abteilung|frühschicht|spätschicht|nachtschicht|zentrale) (hätte|hätten|wollte|sollte) … (eigentlich|müssen|sollen)',
  '(damit|mit dem *|mit der *) (haben|habe|hatten|hatte) (wir|ich) (leider|selbst|auch|ja|überhaupt|gar)? (nichts|auch nichts) zu tun',
  '(die|wir) (uns)? nicht (aussuchen|beeinflussen|steuern|verhindern) (können|konnten|konnte|kann)',
  '(war|ist|kam|stammt) (nicht von uns|nicht unser|nicht unsere schuld|nicht unser fehler|nicht unser verschulden)',
  '(ohne|nicht) (unser|durch unser) verschulden',
  '(wir|ich) (hat|haben|wurden|wurde) (von|vom) … {outside} … (nicht informiert|im stich gelassen|hängen gelassen|zu spät informiert|falsch informiert|nicht beliefert|versetzt)',
  '(andere|alle anderen|auch andere) (anbieter|firmen|händler|unternehmen|kunden) (haben|müssen|warten|kämpfen) (auch|ebenfalls|ebenso|mit|derzeit)',
  '(=Sie|du) (sind|bist) (leider|nun mal|ja|natürlich|halt|nicht)? (nicht|nun mal nicht) (der|die) einzige*',
]

const ownershipPhrases: PhraseList = [
  '(wir|ich) (haben|habe) … * … (gebucht|bestellt|beauftragt|umgebucht|organisiert|veranlasst|gefunden|besorgt|reserviert)',
  '(unser|mein|unserem|unseren|unserer|unseres|meinem|meinen) (fehler|versehen|versäumnis|verschulden|schuld|verantwortung)',
  '(unsere|meine) (schuld|verantwortung|nachlässigkeit|unachtsamkeit|panne)',
  '(wir|ich) (hätten|hätte|haben|habe) … (müssen|sollen|versäumt|übersehen|vergessen|verschickt|umgestellt|eingestellt|gewechselt|verstärkt|geändert|geprüft|neu|ersetzt|gebucht|beauftragt|organisiert|veranlasst|bestellt|aufgestockt|umgeleitet|umgebucht|eingerichtet|angerufen|nachbestellt|verschoben|gesprochen|angewiesen|gefunden|besorgt)',
  '(haben|habe|hätten|hätte) (wir|ich) … (müssen|sollen|versäumt|übersehen|vergessen|umgestellt|eingestellt|gewechselt|verstärkt|geändert|geprüft|ersetzt|gebucht|beauftragt|organisiert|veranlasst|bestellt|aufgestockt|umgeleitet|umgebucht|eingerichtet|angerufen|nachbestellt|gesprochen|gefunden|besorgt)',
  '(wir|ich) (stehen|steht|stehe|übernehmen|übernehme) (dafür|dazu|die|hierfür) (gerade|verantwortung|kosten|schuld|volle)',
  '(stelle|stellen|schicke|schicken|sende|senden|organisiere|organisieren|buche|buchen|ersetze|ersetzen|erstatte|erstatten|überweise|überweisen|leihe|leihen|hole|holen|bringe|bringen|tausche|tauschen|fahre|fahren|gebe|geben|setze|setzen|nehme|nehmen|lasse|lassen|rufe|rufen|ziehe|ziehen) (wir|ich|=Ihnen|dir|ihr|ihre)',
  '(wir|ich) (stelle|stellen|schicke|schicken|sende|senden|organisiere|organisieren|buche|buchen|ersetze|ersetzen|erstatte|erstatten|überweise|überweisen|leihe|leihen|hole|holen|bringe|bringen|tausche|tauschen|fahre|fahren|gebe|geben|setze|setzen|nehme|nehmen|lasse|lassen|rufe|rufen|ziehe|ziehen|werde|werden|arbeiten|arbeite|kümmern|kümmere)',
  '(kann|können) ich (=Ihnen|dir)',
  '(stattdessen|inzwischen|ab sofort|deshalb|als ausgleich|zum ausgleich|künftig|zusätzlich|ersatzweise|daher haben wir)',
  '(wird|werden) … (erstattet|ersetzt|geliefert|nachgeliefert|umgeleitet|repariert|behoben)',
]

const cushions: PhraseList = [
  '(nichts|technik|geräte|alles|kein *) (hält|lebt|leben|halten|währt|bleibt) (eben|halt|nun mal|nun einmal|leider|ja)? (nicht)? (ewig|für immer|für die ewigkeit)',
  '(nun mal|eben|halt) nicht (ewig|für die ewigkeit)',
  '(sehen|seht|sieh|betrachten|nehmen) (=Sie)? (es|das)? (es|das)? (doch|einfach|bitte|lieber|auch)? (einfach|mal|doch|einmal)? (so|positiv|positiver|von der positiven seite|von der guten seite|von der heiteren seite|sportlich|mit humor|gelassen|als chance|nicht so schwer|locker)',
  '(das|es) (positive|gute|schöne|tröstliche) (daran|an der sache|dabei)? (ist|:)',
  '(positiv|immerhin|wenigstens|zumindest|aber immerhin|dafür) (betrachtet|gesehen)',
  '(immerhin|wenigstens|zumindest) (haben|hast|hat|ist|sind|war|waren|bleibt|bleiben|wissen|weißt|können|kannst|sparen|sparst|gibt|müssen|kommt|musst|hatten|wird|konnten|scheint|geht|regnet|kam|kostet|brauchen|wurde|wurden) * ',
  '(haben|hast|ist|sind|war|waren|bleibt|bleiben|wissen|weißt|können|kannst|sparen|sparst|gibt|müssen|kommt|musst|hatten|wird|konnten) (=Sie|du|es|das|ihnen|dir|ja|so|der|die|doch|jetzt|nun|dann) (aber|ja|doch|jetzt|nun|dann|so)? (immerhin|wenigstens|zumindest)',
  '(es|das) (hätte|könnte|wäre) (ja|auch|aber|doch|immer|noch|alles)? (auch|noch|viel|immer|ja)? (viel|noch|weit|immer|deutlich)? (schlimmer|übler|ärger) (kommen können|sein können|kommen|sein|ausgehen können|gekommen)?',
  '(hätte|könnte|gibt) (ja|es|auch|noch)? (auch|noch|ja)? (viel|weit|noch)? (schlimmer|schlimmeres) (kommen|sein|als|auf der welt)?',
  "(aber)? (kopf hoch|halb so wild|halb so schlimm|ohren steif|nicht verzagen|nicht traurig sein|nehmen sie es nicht persönlich|nehmen sie's nicht so schwer|seien sie nicht traurig|sei nicht traurig|lassen sie sich nicht unterkriegen|kein grund zur trauer|nicht ärgern|ärgern sie sich nicht|trösten sie sich|tröste dich|nicht weinen)",
  '(alles|jede|jedes) (schlechte|ding|ende|wolke|krise|niederlage|rückschlag|medaille) (hat|ist) (auch|ja|immer|bekanntlich)? (auch)? (sein|seine|ein|eine) (gutes|gute|chance|silberstreif|gute seiten)',
  '(jede|in jeder) krise (ist|steckt|liegt|birgt) (auch)? eine chance',
  '(aufgeschoben ist nicht aufgehoben|neues spiel , neues glück|geduld ist eine tugend|gut ding will weile haben|vorfreude ist die schönste freude|aller guten dinge|das leben geht weiter|die zeit heilt|wo eine tür|wer weiß , wozu|scherben bringen glück|weniger ist mehr|ende gut|nach regen kommt|mit etwas glück)',
  '(wer weiß|vielleicht) , (wozu|wofür) (es|das) gut (ist|war)',
  '(wozu|wofür) (es|das) (gut|nützlich) (ist|war)',
  '(=Sie|du|dann|so|jetzt|da) (haben|hast|bleibt|sparen|sparst) (=Sie|du|=Ihnen|dir|jetzt|dann|so|nun|dafür|ja|nämlich|sich)? (=Sie|du|dir|dann|so|nun|dafür|jetzt|ja|sich)? (mehr|viel|etwas|ein bisschen|ein wenig|genug|endlich)? (mehr)? (zeit|platz|geld|luft|ruhe|muße) (für|,|zum|.|um|gespart|ein|!)',
  "(dafür|dagegen|im gegenzug) (gibt es|gibt's|haben wir|bieten wir|läuft|laufen|startet|starten|können =Sie) (bei uns|ab sofort)? (jetzt|wieder|gerade)? … (*aktion|*aktionen|*wochen|*kollektion|angebot|angebote|katalog|sale|*preise|rabatt*|*eröffnung)",
  '(der|das|die) (nächste|nächster|nächstes) (sommer|frühling|mal|jahr|winter|urlaub|chance|gelegenheit) (kommt|steht|wird|klappt) (bestimmt|vor der tür|sicher|auch|schon)? (bestimmt|sicher)?',
  '(der|das|die) (sommer|frühling|winter|urlaub|wochenende) (kommt|steht) (bestimmt|vor der tür|sicher)',
  "(zuhause|daheim|zu hause|balkonien) ist (es|'s) (doch|ja)? (auch|immer noch|doch|am)? (auch|am)? (schön|schönsten|gut)",
  '(auch|im) (baumarkt|supermarkt|internet|laden nebenan|discounter) (gibt|bekommen)',
  '(gibt|bekommt|bekommen) (es|man|=Sie)? (ja|doch|schließlich)? auch (im|in|bei|am|auf|überall|woanders|anderswo|beim) *',
  '(andere|anderen|viele|vielen) (kunden|leute|menschen|gäste|mieter)? (haben|hatten|hat|geht|trifft|traf|warten|sind) (es|ihnen)? (noch|viel|weit|deutlich)? (viel|noch|weit|mehr)? (schlimmer|schlechter|länger|härter|übler|mehr pech)',
  '(das|es) ist (ja|doch|schließlich|auch|zum glück|nur) (doch|auch|nur|kein|nicht)? (nur|kein|nicht)? (ein|eine|das)? (geld|urlaub|leben|ende)',
  '(das|es) ist (ja|doch|schließlich|auch|zum glück)? (auch|nur)? (kein|nicht das|nicht der) (weltuntergang|weltende|ende der welt)',
  '(=Sie|du) (können|dürfen|sollten|kannst|darfst) (sich|dich|trotzdem|aber|ja|doch|dennoch) (trotzdem|aber|ja|doch|immerhin|dennoch|auch)? (glücklich schätzen|freuen|froh sein|stolz|trösten)',
  '(seien|sei) (=Sie)? (doch)? (froh|dankbar|stolz) , dass',
  '(schließlich|dafür) (scheint|lacht) (ja|doch)? die sonne',
  '(dafür|aber) (ist|war|haben|hat) (ja|doch|das|der|die) … (wetter|sonne|sommer|strand|preis|farbe) … (schön|leerer|besser|toll|super)',
  '(ein|kleiner|schwacher|ein kleiner) trost',
  '(irgendwann|später) (werden|wirst|lachen|lacht) (=Sie|du|wir|man) … (darüber|drüber) (lachen|schmunzeln)?',
  '(gesundheit|hauptsache) (ist|bleibt|sie|ihnen|du|es|alle|wir|man) (ja|doch|sind|geht|niemand|bleiben)? … (wichtigste|gesund|nichts passiert|gut|verletzt|leben)',
]

const salesPitches: PhraseList = [
  '(schauen|schau|sehen|sieh) (=Sie)? (sich|dir)? (doch|gern|gerne|auch|einfach|jetzt|mal|doch mal|gern mal|gerne einmal)? (unser|unsere|unseren) … (angebot|angebote|modelle|sortiment|kollektion|neuheiten|auswahl|tarife|pakete|katalog|produkte)',
  'schon ab {number} (€|euro|franken|chf)',
  '(wenn|falls) (=Sie|du) (auf|zu) (unser|unsere|unseren|das|die|den|ein|eine|einen) {product}',
  '(wechseln|wechsel|wechsle|wechselst|upgraden|upgrade|umsteigen|steigen|steig|greifen|greif|entscheiden|buchen|buche|bestellen|abschließen|abonnieren|gönnen|sichern|sichere|holen|hol|probieren|testen) (=Sie|du|sie sich|sich|dir|doch|auf)? (jetzt|doch|gleich|am besten|noch heute|einfach|auf|sich|dir|zu)? (jetzt|doch|gleich|noch heute|auf|zu|für|unser|unsere|unseren)? (unser|unsere|unseren|den|die|das|ein|eine|einen|einem|unserem)? … {product} ',
  '(wenn|mit|falls) (=Sie|du) … (auf|zu|für) (unser|unsere|unseren|unserem|unserer|den|die|das|ein|einen|eine) … {product} … (wechseln|wechselst|upgraden|upgradest|umsteigen|umsteigst|entscheiden|greifen|buchen|abschließen)',
  '(=Sie|du) … (auf|zu) (unser|unsere|unseren|den|die|das|ein|einen|eine) … {product} … (wechseln|wechselst|upgraden|umsteigen|umsteigst|upgradest)',
  '(mit|dank) (unserem|unserer|dem|der|einem|einer) (neuen|exklusiven|beliebten|erweiterten|verbesserten|günstigen|premium|plus)? {product} … (wäre|hätten|passiert|sind|können|bekommen|genießen|sparen|haben|wird|kann|sichern|erhalten|profitieren|würde|hättest|gibt|läuft|passieren|kostet)',
  '(wie wäre es|interesse|lust|neugierig|haben sie schon|kennen sie schon|kennst du schon|schon gesehen|hast du schon) … (mit|an|auf|gehört|von|unser|unsere|unseren|das|die|den) … {product}',
  '(kennen|kennst) (=Sie|du) (schon|eigentlich|eigentlich schon|bereits)? (unser|unsere|unseren|das|die|den)',
  '{number} (%|prozent) (rabatt|nachlass|ermäßigung|günstiger|weniger|auf|reduziert|sparen|preisnachlass|gespart|billiger|skonto)',
  '(zum|zu einem|für den|jetzt zum) (halben|sonder|aktions|vorteils|kleinen|einmaligen|unschlagbaren|supergünstigen|reduzierten|vergünstigten|attraktiven) (preis|preise|aufpreis)',
  '(zum|als) (sonderpreis|aktionspreis|vorteilspreis|schnäppchenpreis|einführungspreis|vorzugspreis|schnäppchen)',
  '(sonderangebot|sonderaktion|rabattaktion|jubiläumsaktion|sommeraktion|herbstaktion|frühlingsaktion|winteraktion|aktionswochen|rabattcode|gutscheincode|schnäppchen|sale|black friday|frühbucherrabatt|neukundenrabatt|treueaktion|schlussverkauf|rabattwochen|aktionswoche)',
  '(nur|bis|noch) … (solange der vorrat reicht|solange vorrat reicht|kurze zeit|für kurze zeit|im angebot|zum aktionspreis)',
  '(derzeit|momentan|aktuell|jetzt|gerade|übrigens|zurzeit|nur heute|diese woche|ab heute) … (im angebot|reduziert|besonders günstig|zum vorteilspreis|im sale|rabattiert|zum aktionspreis|stark reduziert|im sonderangebot)',
  '(werfen|wirf|schauen|schau|stöbern|stöber|stöbere|sehen) (=Sie)? (doch|gern|gerne|auch|sich|mal|jetzt|bei der gelegenheit|dir)? (doch|gern|gerne|auch|mal|jetzt|einen)? (doch|gern|gerne|auch|mal)? (einen blick|mal)? (auf|in|bei|durch) (unser|unsere|unseren|unserem|unserer) … (angebot|angebote|sortiment|onlineshop|shop|neuheiten|kollektion|katalog|aktionen|aktion|website|webshop|modelle|auswahl|herbstkollektion)',
  '(übrigens|apropos|p.s|ps) (:|,)? (haben|hast|gibt|bieten|unser|unsere|wir|bei uns|kennen|jetzt|mit) … {product}',
  '(unser|unsere|unseren|das|die|der) (neue|neuer|neues|neuen|brandneue|brandneues|beliebte|beliebtes|exklusive|exklusives|premium|erweiterte) {product} (ist|bietet|schützt|kostet|deckt|hat|kann|enthält|gibt|umfasst|löst|würde|hätte|wäre|jetzt|läuft)',
  '(lohnt|lohnen) sich (jetzt|übrigens|für =Sie|besonders|gerade|auf jeden fall)? (ein|eine|unser|unsere|der|die|das)? (upgrade|wechsel|{product})',
  '(ein|das) upgrade (auf|lohnt|kostet|ist|gibt|würde|wäre)',
  '(jetzt|gleich|heute noch|noch heute|hier) (upgraden|zugreifen|sichern|zuschlagen|buchen|bestellen|abschließen|wechseln|sparen|kaufen|vorbestellen)',
  '(sparen|spare|sparst) (=Sie|du)? (jetzt|dabei|bis zu|sogar|noch heute)? (bis zu)? {number} (%|€|euro|prozent)',
  '(nur|schon|bereits) (ab|für) {number} (€|euro|cent|franken|chf) (im|pro|monatlich|mehr|zusätzlich|/)',
  '(nur|schon|bereits) {number} (€|euro|cent|franken|chf) (im|pro|monatlich|mehr|zusätzlich|/) (monat|jahr|woche)?',
  '(gegen|für) (einen|nur) (kleinen|geringen)? (aufpreis|{number} euro mehr)',
  '(empfehlen|empfehle) (wir|ich) (=Ihnen|dir)? (daher|übrigens|gleich|für die zukunft)? (unser|unsere|unseren|das|den|die) … (premium|plus|pro|xl|{product})',
  '(wir|ich) (empfehlen|empfehle) (=Ihnen|dir)? (daher|übrigens|gleich|für die zukunft)? (unser|unsere|unseren) … {product}',
]

const amends: PhraseList = [
  '(als|zum|zur) (entschädigung|wiedergutmachung|ausgleich|entschuldigung|trost|kleine entschädigung|kleines dankeschön|dankeschön|entgegenkommen|kleine wiedergutmachung|ersatz)',
  '(kostenlos|gratis|kostenfrei|umsonst|ohne aufpreis|unentgeltlich|auf unsere kosten|auf kulanz|aus kulanz|geschenkt|ohne mehrkosten|gutschrift|schenken|schenke)',
  '(für|wegen) (die|den|das|ihre|ihren|der|des) (verspätung|verzögerung|ärger|wartezeit|umstände|fehler|ausfall|unannehmlichkeiten|mühe|panne|verlust|wartens)',
  '(stattdessen|ersatzweise)',
]

const hardships: PhraseList = [
  '(=Ihnen|dir|euch) (gern|gerne|lieber) (erspart|gesagt|gegeben|bestätigt|geholfen)',
  'schweren herzens',
  '(ich wünschte|wir wünschten)',
  'fällt (mir|uns) (nicht leicht|schwer|sehr schwer)',
  '(oje|ojemine|ach je|ach herrje|auweia|o weh|ach du liebe güte)',
  '(ärgerlich|frustrierend|enttäuschend|enttäuschung|bitter|unangenehm|belastend|mühsam|schmerzlich|hart|traurig|lästig|nervig|zermürbend|blöd|doof|unschön|mist|schlimm|anstrengend|ein schlag|rückschlag|verdirbt|durcheinander|durchkreuzt|umplanen|kummer)',
  '(ihre|ihren|ihr|deine|deinen|eure|dein) (pläne|planung|urlaubspläne|ärger|enttäuschung|frust|geduld|zeit|urlaub|vorfreude|alltag|mühe|lage|situation|umstände|unmut|sorge|sorgen|nerven)',
  '(gefreut|darauf gefreut|verlassen haben|gewünscht hatten|erhofft|gehofft|gezählt|gebraucht|gewartet|warten müssen|angewiesen|lange gespart|vorgestellt|gewünscht haben|erwartet haben|zu recht erwarten)',
  '(nicht die|keine) (antwort|nachricht) , (die|auf die)',
  '(andere|bessere|lieber eine andere|schönere) (nachricht|nachrichten|antwort|auskunft)',
  '(viel|doppelte|zusätzliche|unnötige) (mühe|arbeit|zeit|umstände|aufwand|wege)',
  '(gerade|ausgerechnet|mitten|kurz vor|so kurz vor) (jetzt|im|in|am|vor|der|dem|zu|beim|heute|bei|weihnachten|zum)',
  '(steht|stehen|sitzen|warten|frieren) (=Sie|du) (jetzt|nun|nun|damit|dadurch|im|ohne)',
  '(einen|den) strich durch (die|ihre)',
  '(tut|tat) (es)? (mir|uns) … leid',
  'leid (tut|tun|tat)',
]

const productLimits: PhraseList = [
  '(bieten|führen|haben|verkaufen|produzieren|vermieten|liefern|unterstützen|gibt) (wir|es)? (derzeit|aktuell|momentan|leider|bisher|noch|im moment)? … (kein|keine|keinen|nicht) … (an|im programm|im angebot|im sortiment|app|funktion|schnittstelle|version|export|filiale|größe|farbe)',
  '(wir|es|app|programm|version|gerät|portal|software|modell|tarif) (bieten|bietet|führen|hat|haben|verkaufen|unterstützt|unterstützen|gibt|kann|kennt) (derzeit|aktuell|momentan|leider|bisher|noch|im moment|diese|dieses|das)? … (kein|keine|keinen|nicht) … (an|im programm|im angebot|im sortiment|app|funktion|schnittstelle|version|export|filiale|größe|farbe|unterstützt|vorgesehen)',
  '(wird|werden) (derzeit|aktuell|momentan|leider|bisher|noch|im moment|von uns|von der app)? (noch|derzeit)? nicht (unterstützt|angeboten)',
  '(ist|sind) (derzeit|aktuell|momentan|leider|bisher|noch|im moment)? (noch)? nicht (im sortiment|teil des|teil der|im lieferumfang|enthalten|kompatibel|vorgesehen|in planung|geplant)',
]

const waysOn: PhraseList = [
  '(steht|bleibt|stehen|bleiben) =Ihnen … (zu|erhalten|offen|zur verfügung)',
  '(als|in) (ein|eine|form einer|form eines)? (guthaben|gutschrift|gutschein)',
  '(widerspruch|einspruch|beschwerde) (einlegen|erheben|einreichen|möglich|einzulegen)',
  '(legen|erheben|reichen) (=Sie|du)? … (widerspruch|einspruch|beschwerde)',
  '(schlichtungsstelle|schiedsstelle|ombudsstelle|ombudsmann|ombudsfrau|verbraucherzentrale|beratungsstelle|mieterverein|gutachter|warteliste|härtefallantrag|ratenzahlung|ersatztermin|ausweichtermin|ersatzgerät|leihgerät|austauschgerät|ersatzlieferung|gutschrift|umbuchung|umbuchen|nachrücken|nachholtermin|ersatzkurs|sperrmüll)',
  '(wenden|melden|richten) (=Sie|du) (sich|dich)? … (an|bei|unter)',
  '(=Sie|du) (können|könnten|dürfen|kannst|könntest) (sich|aber|stattdessen|jedoch|dafür|trotzdem|es|dort|ihn|sie|auch|gern|gerne|allerdings|jederzeit|alternativ|den|die|das|ihre|ihren|einen|eine|ein|bei|beim|über|unter|bis|ab|im|in|an|auf|hier|zwischen|dennoch|weiterhin|mit|uns|mir|mich|wählen|dagegen|diese|dieses|deine|deinen)',
  '(können|könnten|dürfen|kannst|könntest) (=Sie|du) (sich|aber|stattdessen|jedoch|dafür|trotzdem|es|dort|ihn|sie|auch|gern|gerne|allerdings|jederzeit|alternativ|den|die|das|ihre|ihren|einen|eine|ein|bei|beim|über|unter|bis|ab|im|in|an|auf|hier|zwischen|dennoch|weiterhin|mit|uns|mir|mich|wählen|dagegen|diese|dieses|deine|deinen)',
  '(möglich|machbar|denkbar|offen|frei|verfügbar) (ist|wäre|sind|bleibt|steht) (aber|jedoch|dagegen|ihnen|stattdessen|hingegen|allerdings|eine|ein|der|die|das|bis|ab|auch)',
  '(was|das|dies|einen|eine|ein|zwei|drei) (ich|wir)? … (anbieten|anbiete|vorschlagen|vorschlage|machen kann|tun kann|für =Sie tun|geht)',
  '(was) (möglich|geht|klappt|machbar|bleibt) (ist|:|aber|dagegen)?',
  '(kann|können|könnte|könnten|würde|biete|bieten|schlage|schlagen|reserviere|reservieren|halte|halten|schicke|schicken|erstatte|erstatten|überweise|überweisen|tausche|tauschen|ersetze|ersetzen|buche|buchen|prüfe|prüfen|suche|suchen|frage|fragen|leihe|leihen|schreibe|schreiben|setze|setzen|baue|bauen|liefere|liefern|gebe|geben|nehme|nehmen|sende|senden|zahle|zahlen|lege|legen|bringe|bringen|stelle|stellen|merke|merken|trage|tragen|gutschreiben) (ich|wir) (=Ihnen|dir|ihn|sie|es|das|den|die|ihre|ihr|aber|gern|gerne|stattdessen|auf|für|bis|bei|dafür|einen|eine|ein|alternativ|trotzdem|deinen|deine|jedoch|=Sie|dich)',
  '(ich|wir) (kann|können|könnte|könnten) (=Ihnen|dir|ihn|aber|gern|gerne|stattdessen|dafür|alternativ|jedoch|=Sie|dich) (aber|gern|gerne|stattdessen|dafür|jedoch|den|die|das|einen|eine|ein|bis|für)',
  '(ich|wir) (biete|bieten|schlage|schlagen|reserviere|reservieren|halte|halten|schicke|schicken|erstatte|erstatten|überweise|überweisen|tausche|tauschen|ersetze|ersetzen|buche|buchen|prüfe|prüfen|suche|suchen|leihe|leihen|setze|setzen|liefere|liefern|sende|senden|zahle|zahlen|merke|merken|bestelle|bestellen|habe|haben) … (vor|an|frei|zurück|gut|ersatz|um|aus|vormerken|reserviert|gutgeschrieben|erstattet|bestellt|beantragt|notiert|gelegt|gesetzt|überwiesen|angehängt|vorgemerkt|verlängert|gefunden|zu|nach|hin|bereit)',
  '(betrag|geld|gebühr|kosten|kaufpreis|anzahlung|summe|preis|ticketpreis) … (zurück|erstattet|gutgeschrieben|überwiesen|erstatten|verrechnet)',
  '(wird|werden|wurde|wurden|ist|sind) … (erstattet|ersetzt|gutgeschrieben|nachgeliefert|umgebucht|neu verschickt|zurücküberwiesen|ersatz)',
  '(alternativ|alternative|stattdessen|ersatzweise|ausweichmöglichkeit|zwei wege|zwei möglichkeiten|drei möglichkeiten|folgende möglichkeiten|andere möglichkeit|nächster schritt|mein vorschlag|unser vorschlag|gegenvorschlag)',
  '(rufen|ruf|schreiben|schreib|antworten|antworte|sprechen|sprich|sagen|sag|geben|gib|nennen|nenn|schicken|schick|senden|reichen|bringen|kommen|komm|wählen|wähl|probieren|probier|versuchen|versuch|nutzen|nutze|öffnen|öffne|stellen|stell) (=Sie|mich|mir|uns|bitte|doch|einfach|gern|dir|es|das|den|die) … (an|zurück|bescheid|ein|nach|vorbei|erneut|neu|noch einmal|stattdessen|mit|ob|bis|unter|,)',
  '(ab|am|bis|zum) (dem)? {number} … (wieder|frei|möglich|verfügbar|erhältlich|nachholen)',
  '(erneut|wieder|neu) (beantragen|einreichen|bewerben|versuchen|stellen|bestellen|buchen)',
  '(falls|wenn|sofern|sollten|sobald) (=Sie|du) … (möchten|wünschen|wollen|einreichen|vorlegen|nachreichen|zustimmen|schicken|antworten|brauchen|einverstanden|möchtest|willst|magst|mögen|schickst)',
]

const preambles: PhraseList = [
  '(danke|dank|danken|bedanken|bedanke|dankbar|dankeschön)',
  '(mein name ist|ich bin die|ich bin der|ich heiße)',
  '(wir|ich) (haben|habe) {your} (anfrage|antrag|anliegen|schreiben|bewerbung|unterlagen|nachricht|mail|fall|reklamation) … (geprüft|gelesen|erhalten|bearbeitet|angesehen|besprochen|weitergeleitet|durchgesehen)',
  '{your} (anfrage|antrag|anliegen|schreiben|bewerbung|unterlagen|nachricht|fall|reklamation) … (geprüft|gelesen|erhalten|bearbeitet|eingegangen|beraten)',
  '(hoffe|hoffen) (ich|wir|,|dass|es|ihnen|alles) … (gut|wohl|gesund)',
]

const concessions: PhraseList = [
  '^ (auch wenn|obwohl|obgleich|wenngleich|so sehr|wie gern|so gern|so gerne|wie gerne|wenn auch|trotz) (wir|ich|uns|mir|ihre|ihr|ihrer|ihrem|deine|deiner|unserer|aller) … (schätzen|schätze|freuen|freue|wissen|gern|gerne|treue|engagement|geduld|wichtig|gefallen|beeindruckt|überzeugt|interesse|wertschätzung|danken|verstehen|möchten|würden|helfen)',
  '^ so (gern|gerne|sehr) (ich|wir)',
  '^ (bei|trotz) (aller|allem) (wertschätzung|verständnis|liebe|respekt|sympathie|wohlwollen)',
  '^ (sosehr|so sehr) (wir|ich|uns|mir)',
]

const agentlessFaults: PhraseList = [
  '(es|hier|da|dabei|leider|bedauerlicherweise|offenbar) (ist|sind|war|waren) (hier|leider|offenbar|wohl|intern|dabei|da)? (ein|eine|einige|mehrere)? (bedauerlicher|kleiner|interner|technischer)? (fehler|versehen|panne|irrtum|verwechslung|missverständnis) … (passiert|unterlaufen|aufgetreten|geschehen|entstanden)',
  '(es kam|kam es|es ist|ist es) … zu (einem|einer) (bedauerlichen|internen|technischen)? (fehler|verwechslung|panne|missverständnis|versehen|irrtum) (gekommen)?',
  '(wurde|wurden|ist|sind) … (übersehen|vergessen|vertauscht|verwechselt|falsch zugeordnet|falsch erfasst|falsch gebucht|falsch eingegeben|nicht bearbeitet|nicht weitergeleitet|liegen geblieben|liegengeblieben|untergegangen|durchgerutscht|verlegt) (worden)?',
  '(es|intern|hierzu|daher|daraufhin) (wurde|ist) … (beschlossen|entschieden|festgelegt) (worden)?',
  '(da|es|hier|leider|offenbar) ist (leider|offenbar|wohl|da|hier|uns)? (etwas|einiges|was) (schiefgelaufen|schief gelaufen|schiefgegangen|schief gegangen|danebengegangen)',
]

export const news = {
  agentlessFaults,
  twoNewsOpeners,
  goodNewsMarks,
  badNewsMarks,
  nonApologies,
  courteousApologies,
  policyMentions,
  reasonConnectives,
  excuses,
  ownershipPhrases,
  cushions,
  salesPitches,
  amends,
  hardships,
  productLimits,
  waysOn,
  preambles,
  concessions,
} satisfies Partial<NewsWords>
