import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

export const closureGroups = {
  /** Supines and participles of what agents do to put something right. Not `fixat`, `löst`, `åtgärdat`, which name nothing. */
  gjort: [
    '(bytt|bytts|bytt ut|ersatt|ersatts|återställt|återställts|återställd|nollställt|nollställts|uppdaterat|uppdaterats|uppdaterad|skapat|skapats|skapad|startat om|startats om|omstartad|rättat|rättats|rättad|ändrat|ändrats|ändrad|tagit bort|tagits bort|raderat|raderats|borttagen|borttaget|installerat|installerats|ominstallerat|låst upp|låsts upp|upplåst|aktiverat|aktiverats|aktiverad|inaktiverat|avaktiverat|inaktiverats|stängt av|förnyat|förnyats|förnyad|förlängt|förlängts|flyttat|flyttats|slagit ihop|lagt till|lagts till|lagt upp|lagt in|lagts in|avbokat|avbokats|avbokad|krediterat|krediterats|krediterad|makulerat|makulerats|makulerad|återbetalat|återbetalats|bokat om|ombokat|bokat|bokats|lagat|lagats|lagad|reparerat|reparerats|reparerad|rengjort|rengjorts|rensat|rensats|justerat|justerats|justerad|skickat|skickats|postat|postats|beställt|beställts|kopplat|kopplats|kopplat om|höjt|höjts|sänkt|sänkts|registrerat|registrerats|avregistrerat|fört över|förts över|överfört|betalat ut|betalats ut|godkänt|godkänts|släppt|öppnat|öppnats|öppnad|dragit|dragits|spolat|tätat|tätats|tätad|lött|laddat|fyllt på|monterat|monterats|ställt in|ställts in|ställt om|återskapat|hämtat tillbaka|importerat|exporterat|verifierat|korrigerat|korrigerats|korrigerad|synkat|synkroniserat|konfigurerat|kalibrerat|tömt|utökat|delat upp|satt upp|satt in|satts in|satt tillbaka|pausat|spärrat|blockerat|hävt|skrivit om|skrivit ut|översatt|fakturerat|kompletterat|bytt namn|pekat om|migrerat|levererat|hittat|köpt|avslutat abonnemanget|infört|infört|räknat om|vänt|smort|skruvat|svetsat|isolerat|provkört|testkört)',
  ],
  ärendet: [
    '(ärendet|ditt ärende|ert ärende|detta ärende|det här ärendet|ärende {number}|ticketen|din ticket|supportärendet|fallet|felanmälan|din felanmälan|anmälan|din anmälan|förfrågan|frågan|chatten|konversationen|tråden|reklamationen|incidenten|biljetten|saken|detta|det här|den här|den|det)',
  ],
  ärendeNu: [
    '(ärendet|ditt ärende|ert ärende|detta ärende|det här ärendet|ärende {number}|ticketen|din ticket|supportärendet|fallet|felanmälan|din felanmälan|anmälan|din anmälan|förfrågan|chatten|konversationen|tråden|reklamationen|incidenten|biljetten|ditt fall)',
  ],
} satisfies Record<string, PhraseList>

export const closure = {
  namedFixes: [
    '(har|är|blev|blivit|nu|också|och|samt|hade|, |fick) (jag|vi|teknikern|nu|min kollega|också|därför|precis|redan|manuellt|{capital})? (nu|också|därför|precis|redan|manuellt|i dag|idag|i går)? {gjort}',
    '(jag|vi|teknikern|montören|rörmokaren|elektrikern|min kollega|verkstaden|hon|han|{capital}|och) (bytte|ersatte|återställde|nollställde|uppdaterade|skapade|startade om|rättade|ändrade|tog bort|raderade|installerade|låste upp|aktiverade|stängde av|förnyade|förlängde|flyttade|lade|la|krediterade|makulerade|återbetalade|bokade|lagade|reparerade|rengjorde|rensade|justerade|skickade|beställde|kopplade|höjde|sänkte|registrerade|drog|spolade|tätade|fyllde|monterade|ställde|korrigerade|tömde|satte|hittade|räknade)',
    '(ny|nytt|nya|annan|annat|rätt|fräsch) (lösenord|kort|kabel|router|del|faktura|länk|etikett|batteri|sensor|skärm|tid|kod|enhet|nyckel|nummer|version|mätare|filter|säkring|laddare|modem|bokning|biljett|paket|licens|konto|dokument|certifikat|brev|pump|lås|packning|däck|kedja|motor|kompressor|fläkt|ventil|slang)',
    '(orsaken|anledningen|boven|problemet|felet) (var|är|låg|visade sig|berodde|satt)',
    '(berodde|beror) på',
    'visade sig (vara|att|bero)',
    'det var (kabeln|kontakten|säkringen|batteriet|routern|en|ett|inställningen|cachen)',
    '(med|efter|genom) (en|ett|ny|nytt|att) (omstart|byte|uppdatering|reparation|återställning|byta|starta|rensa|uppdatera)',
    '(är|har) bytt (till|mot)',
    '(du fixade|du löste|du hittade)',
  ],
  bareResolutions: [
    '(nu|så|det|allt|allting|det här|detta|felet|problemet|saken|den|kontot|sidan) (ska|bör|borde|skall|är|har|är nu|torde) (nu|allt|allting|det|också|alltså)? (fungera|funka|gå|vara|rulla|ordnat|ordnad|fixat|fixad|löst|borta|åtgärdat|åtgärdad|klart|klar|bra|frid och fröjd|i sin ordning|avhjälpt|avhjälpta|i ordning|avklarat|utrett|hanterat)',
    '^ (fixat|löst|klart|åtgärdat|ordnat|klappat och klart|så där|sådär ja|allt klart|problemet löst|felet åtgärdat|avhjälpt|grönt ljus)',
    '(mår bra|funkar|fungerar|rullar|går|lever|snurrar) (det|den|kontot|allt)? (igen|nu)',
    '(fungerar|funkar) (här|hos oss|på vår sida)',
  ],
  surveyMentions: [
    '(hur (gjorde|skötte|upplevde) (vi|jag|du)|(betygsätt|betygsätta|recensera|utvärdera) (oss|mig|vår|din|gärna|samtalet)|(ditt|lämna|ge) (ett|ditt|oss|mig)? (betyg|omdöme|recension|feedback)|enkät*|undersökning*|kundundersökning|(var|är) du nöjd|tumme upp|stjärnor|vad tyckte du|hur nöjd)',
  ],
  openDoors: [
    '(hör|säg|svara|ring|mejla|skriv|återkom|meddela|hojta|slå|ropa|kontakta|pinga|messa|sms:a|kom|vänd|berätta|tipsa|klaga) (gärna|då|bara|direkt|genast|alltid|snarast|mig|oss|till|av|en|på|hit|tillbaka|in|här)? (av|till|en|på|mig|oss|rad|signal|hit|dig|tillbaka|in)? (dig|mig|oss|pling)? … (om|ifall|när|så|hur|vid)',
    '(om|ifall|skulle|när|strular|krånglar|händer|syns|saknas|dyker|kommer|märker|återkommer|fortsätter|funkar|fungerar|ser|uppstår|behöver|undrar|vill|blir|är|kvarstår|har) (du|det|den|något|felet|problemet|pengarna|inte|fler|frågor|någonting|ändå|fortfarande) … (hör|säg|svara|ring|ringer|mejla|mejlar|skriv|skriver|återkom|meddela|kontakta|når|får du|hojta|svarar|hjälper)',
    '(testa|prova|kolla|se efter|logga|starta|pröva|känn) (gärna|nu|igen|in|om|själv|och|så)',
    '(jag|vi) (ringer|mejlar|hör|kollar|följer|håller|skriver|stämmer|återkommer|bevakar|tittar) … (imorgon|i morgon|om|hur|på|igen|öga|av|upp|nästa|fredag|torsdag|måndag)',
    '(kan|vill|skulle) du (gärna|snälla|bara|också)? (bekräfta|kolla|testa|prova|se|säga|titta|höra|kontrollera|svara)',
    '(skriv|hör|säg|ge) (gärna|mig)? (en)? (rad|vink|av dig|till)',
    'har (fortfarande|du fortfarande)? (inte)? … (ring|svara|hör|mejla|skriv)',
    '(svara|svaret) (på)? (det här|detta) (mejlet|mejl|meddelandet|meddelande)',
  ],
  moneyReturns: [
    '(återbetald|återbetalat|återbetalats|återbetalning|återbetalningen|krediterad|krediterat|krediterats|kreditfaktura|pengarna (är|kommer|finns|syns|sätts)|fört över|betalat ut|betalats ut|satt in|insatt på|tillbaka (till|på) (ditt|kontot|kortet)|tillgodokvitto|presentkort|värdekod|makulerad|makulerat|avbokad som du|enligt din önskan)',
  ],
  closureStatements: [
    '(jag|vi) (har|kommer att|ska|skall|väljer att|tar och|får|avser att|passar på att)? (nu|därför|alltså|också|därmed|härmed|då|redan|strax|även)? (stänger|stängt|stänga|avslutar|avslutat|avsluta|klarmarkerar|klarmarkerat|klarmarkera|löser|arkiverar|arkiverat|arkivera|bockar av|bockat av|bocka av|avskriver|avskrivit|avför|lägger ner|lagt ner|stänger ner|stängt ner|stänga ner|sätter) (nu|därför|alltså|härmed|därmed|ner|då|alltså)? {ärendet} (nu|som|till|därmed|härmed|för|på|här|,|.|$|och)?',
    '(stänger|avslutar|klarmarkerar|arkiverar|avskriver) (jag|vi) (nu|därför|alltså|härmed|därmed|också|då)? {ärendet}',
    '(har|kommer) (jag|vi) (nu|därför|också|att)? (stängt|avslutat|klarmarkerat|arkiverat|stänga|avsluta|avskrivit) {ärendet}',
    '{ärendeNu} (är|har|kommer|blir|anses|betraktas|stängs|avslutas|arkiveras|klarmarkeras|avskrivs|sätts) (nu|därmed|härmed|därför|att|nu alltså|alltså|från vår sida|blivit|redan|också|som)? (automatiskt|nu|att|blivit|som)? (stängt|stängd|stängts|avslutat|avslutad|avslutats|arkiverat|arkiverats|klarmarkerat|klarmarkerats|stängas|avslutas|arkiveras|löst och|avskrivet|avskrivits|stängs|utagerat|utagerad|klart|till löst|lagt till handlingarna|automatiskt|därmed|härmed|nu|löst|färdigbehandlat)',
    'stängs (nu|automatiskt|därmed|härmed)',
    '(därmed|härmed|nu|då|så) (är|stängs|avslutas|arkiveras|klarmarkeras|anser (vi|jag)|betraktar (vi|jag)) {ärendeNu} (som|nu|stängt|avslutat|löst|klart|,|.|$|vara)?',
    '(lägger|lägga|lagt|läggs) (jag|vi)? (nu|därmed|härmed|alltså)? {ärendet} (nu|därmed)? (till handlingarna|åt sidan|ad acta)',
    '(till handlingarna|ad acta)',
    '(stängas|avslutas|stänga|stängs|avslutas) automatiskt',
    '(sätter|satt|sätta|markerar|markerat) … (punkt för|som (löst|avslutat|klart|stängt)|till (löst|avslutat|stängt))',
    '(jag|vi) (anser|betraktar|ser|räknar) (nu|därmed|härmed|alltså)? {ärendet} (som|vara|är|nu)? (som|vara)? (avslutat|löst|klart|stängt|utagerat|avslutad|färdigbehandlat|slutfört)',
    '(anser|betraktar) (vi|jag) (nu|därmed|härmed|alltså)? {ärendet} (som|vara)? (avslutat|löst|klart|stängt|utagerat|avslutad)',
    '(löst|åtgärdat|klart|fixat) och (stängt|avslutat|arkiverat)',
    '^ (ärendet|ärende) (stängt|avslutat|stängs|avslutas|klarmarkerat)',
    '(sätter|satte|sätta) (jag|vi)? (nu)? punkt (för|här)',
  ],
  otherClosures: [
    '(dubblett|duplikat|dubbletten|sammanslaget|slagits ihop|slagit ihop|samma ärende)',
    '(inte|aldrig|ej) (att)? (stänga|stänger|stängt|avsluta|avslutar|avslutat|stängs|avslutas)',
    '(stänger|stänga|avslutar) (jag|vi)? (inte|aldrig|ej)',
    '(stänger|stängt|stängd|stängda|håller stängt) (vi)? (på|för|mellan|över|under|till|kl|från|i) (söndag*|lördag*|måndag*|helg*|jul*|midsommar|påsk|renovering|sommar*|lunch|{number}|semester|i dag|ombyggnad)',
    '(butiken|kontoret|receptionen|affären|fönstret|fliken|appen|webbläsaren|dörren|locket|kranen|banken|poolen|badet|biblioteket|kontot|avtalet|lånet|abonnemanget|prenumerationen|vi) (är|var|har|stänger|håller|blir|stängs)? (nu)? (stängd|stängt|stängda|stänger|avslutat|avslutad|avslutas|stängs)',
    '(stäng|stänga|stänger|avsluta|avslutar|avslutat|stängt) (du|alla|den|ner|av)? (appen|fönstret|fliken|webbläsaren|programmet|kontot|ditt konto|dörren|locket|kranen|datorn|menyn|avtalet|ditt avtal|abonnemanget|ditt abonnemang|medlemskapet|prenumerationen|din prenumeration|provperioden|lånet|chatten när)',
    '(när|om|förrän|tills|innan|så snart|så fort|först när|eftersom|efter att|sedan) (du|jag hör|vi hör|ni) (har|säger|bekräftat|bekräftar|vill|hör|skriver|svarar|bad|bett|önskade|godkänner|godkänt|testat|provat|är nöjd|gett)',
    '(får|kan|ska|får lov att|skulle) (jag|vi) (nu|då|redan)? (stänga|avsluta|klarmarkera|markera)',
    '(okej|ok|bra) (för dig)? (om|att) (jag|vi) (stänger|avslutar)',
    '(sätter|satte) punkt',
  ],
  reopeningRoutes: [
    '(svara|svarar|skriv|skriver|ring|hör av dig|mejla|återkom|kommentera) (du|bara|gärna|här|på|till|av|oss|mig)? … (öppnas|öppnar|öppna|återöppnas|återupptas|fortsätter|igen|på nytt|tas upp)',
    '(öppnas|öppnar|öppna|återöppna|återöppnas|återöppnar|återuppta|återupptas|tas upp|öppnar jag|öppnar vi) (det|den|igen|ärendet|jag|vi|automatiskt|på nytt|upp)? (det|den|igen|på nytt|åter)?',
    '(svara|svarar|återkom|skriv|hör av dig|hör gärna av dig|säg till|mejla|ring) (du|bara|gärna|då|i så fall|på|till|här|mig|oss|på det här|på detta|inom|innan) (mejlet|meddelandet|mejl|meddelande|om|inom|när|så|ifall|fall|här|det|innan|{number})',
    '(ett|ditt|varje) (nytt)? (svar|mejl|meddelande) (öppnar|räcker|återöppnar|håller)',
    '(om|ifall|såvida|såvida inte|om inte|hör) (du|vi|jag|det|problemet|felet|något) (inte|hör|återkommer|vill|fortfarande|skulle|invänder|har (synpunkter|fler|invändningar)|behöver|dyker|kvarstår|strular|säger|tycker|svarar|upptäcker|undrar|är)',
    '(strular|krånglar|återkommer|kvarstår|händer|dyker|fungerar|funkar|saknar|undrar|behöver) (det|du|felet|problemet|något|den) (igen|inte|upp|något|fortfarande|mer)?',
    '(nytt ärende|ny anmälan) (om|ifall|när|så)',
  ],
  customerConfirmations: [
    '(du) (har)? (nu|också|själv|redan|just)? (bekräftat|bekräftade|sagt|sa|sade|skrev|skrivit|meddelat|meddelade|berättade|nämnde|godkände|godkänt|bad|bett|ville|önskade|svarade|svarat|löste|återkallade|hittade|fick) (att|det|om|oss|mig|i|på|själv|allt|nu|igång)?',
    '(skönt|bra|kul|roligt|härligt|toppen|fint|jättebra|vad skönt|vad bra|glad|underbart|strålande) (att (höra|läsa)?)? (att)? (det|den|allt|du|felet|allting|problemet) (nu|äntligen|verkar|har|fick|är|gick|ser)? (fungerar|funkar|startar|löst|löste|gick|kom|är|rullar|fått|hittade|igång|funkade|fungerade|ordnade|klaffade|blev)',
    'tack för (att du (bekräftade|testade|återkom|hörde av dig och|kollade|provade|meddelade)|bekräftelsen|beskedet att|återkopplingen)',
    '(precis)? som (du (bad|önskade|ville|sa|skrev|bett)|överenskommet|vi kom överens|avtalat)',
    '(på|enligt) din (begäran|önskan)',
    '(eftersom|då|nu när) (du|allt|det) (har)? (bekräftat|bekräftade|skrev|sa|fungerar|funkar|bad)',
  ],
  acceptances: [
    '(du|ni) har (helt|alldeles|fullkomligt|så|absolut|självklart|naturligtvis)? (rätt|en poäng|all rätt|full rätt|goda skäl|rätt i)',
    '(det|där) har du (helt|alldeles)? (rätt|en poäng)',
    '(helt|fullt)? (riktigt|berättigat|berättigad|befogat|befogad|förståeligt|rimligt|rättvist|relevant|bra förslag|bra idé|bra poäng|viktig synpunkt|klok|kloka)',
    '(jag|vi) (håller med|instämmer|tar (det|detta|dina|din|till oss|åt oss|med oss)|hör (dig|vad)|uppskattar|välkomnar|värdesätter|förstår|lyssnar|lärde|har lärt|skäms|rättar|skyller inte)',
    '(håller|tar|förstår|uppskattar) (jag|vi) (med|till|åt|att|det)',
    '(jag|vi|har|är) (nu|också|därför|redan|har|ska|kommer att)? (ändrat|ändrar|förbättrat|förbättrar|lagt till|justerat|flyttat|anställt|utbildat|utbildar|fört vidare|lyft|delat|skrivit om|diskuterat|pratat|tagit upp|noterat|rättat|bytt|tagit bort|förlängt|planerat|satt in|ställt dit|infört|köpt in|hälsar|hälsat|framfört|framför|ställt)',
    '(tack vare|efter|utifrån|på grund av|med anledning av) (din|ditt|dina|era|er) (kommentar|feedback|synpunkt|synpunkter|omdöme|mejl|förslag|brev|tips|recension|påpekande|kritik)',
    '(tacksam|tacksamma|värmer|värmde|gläder|glad|glada|kul att|roligt att|härligt att|vad kul|vad roligt|fint att|skönt att|uppskattas|gjorde (min|vår) (dag|vecka)|blir (så)? glad)',
    '(ledsen|ledsna|beklagar|ursäkt|förlåt|tråkigt att (höra|läsa|du|det)|synd att)',
  ],
  ticketReferences: [
    '(ärende|ärendet|ärendenummer|ärendenr|ärende nr|ärendeid|referens|referensnummer|ref|refnr|ref nr|diarienummer|dnr|case|ticket|anmälan|felanmälan|anmälningsnummer|ordernummer|order|bokningsnummer|bokning|beställning|skadenummer|skadeanmälan|fakturanummer|nummer|nr|id|registrerat som|registrerad som|reklamation|diarienr|målnummer|incident|ansökan|ansökningsnummer|biljett|kölapp|könummer) (nummer|nr|id|är|har|har nummer|har fått nummer|med nummer|fått nummer|med|:|#|nr .|nr :|är :|-|=|har numret)? (är|:|#|nummer|-)? ({number}|{placeholder}|{acronym} {number}|{acronym} - {number})',
    '(#|##) ({number}|{placeholder})',
    '[ {acronym} (-|#|:)? {number}',
    '{acronym} - {number}',
    '{acronym} {number}',
    '* - {number}',
    '(som|under|med) ({placeholder}|{number}) $',
  ],
  politeOffers: [
    '(om|ifall|skulle) (du|ni) (skulle)? (har|ha|har några|behöver|undrar|önskar|vill veta|vill ha mer|har fler|har ytterligare) (några|fler|ytterligare|mer|andra|övriga|eventuella|andra)? (frågor|funderingar|information|hjälp|något|över|mer|synpunkter|annat)',
    '(har|undrar|behöver) du (några|fler|ytterligare|över|mer|andra)? (frågor|funderingar|något|hjälp)',
    '(vid|med) (eventuella|ytterligare|fler|andra)? (frågor|funderingar)',
    '(hör|tveka|kontakta|välkommen) … (frågor|funderingar)',
  ],
} satisfies Partial<ClosureWords>
