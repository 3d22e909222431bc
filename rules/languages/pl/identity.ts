import { type IdentityWords, nameFormsOf } from '../../../src/language/lexicon/identity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

export const identityGroups = {
  /** A message or a mailbox, in the cases in which notices name it. */
  mailHere: [
    '(tę|tą|ten|tego|tej|ta|to|niniejszą|niniejszy|niniejszej|powyższy|podany)? (wiadomość|wiadomości|mail|maila|e mail|e maila|email|emaila|adres|adresu|adres e mail|adres mailowy|skrzynkę|skrzynki|skrzynka|sms|numer|numeru|korespondencję)',
  ],
} satisfies Record<string, PhraseList>

const selfIntroductions: PhraseList = [
  '(z tej strony|mówi|nazywam się|mam na imię|na imię mi|kłania się|przy klawiaturze|moje imię to) ({capital}|{placeholder})',
  '(pisze do (pana|pani|państwa|ciebie)|rozmawia (pan|pani) z|rozmawiają państwo z|rozmawiasz z|pomaga dziś|dziś pomaga|dyżur ma|czat prowadzi|odpowiada) ({capital}|{placeholder})',
  '(, tu|. tu|! tu|- tu|^ tu|, tutaj|^ tutaj) ({capital}|{placeholder}) ({capital})? (z|ze|od|.|,|!|:|;|$)',
  'jestem ({capital}|{placeholder}) ({capital})? (z|ze|,|i|!|.)',
  '({capital}|{placeholder}) ({capital})? z tej strony',
  '({capital}|{placeholder}) ({capital})? (przy|po drugiej stronie) (telefonie|klawiaturze|czacie)',
  '(,|!|-|.) {capital} (z|ze) ({capital}|działu|zespołu|obsługi|biura|infolinii|serwisu|sklepu|recepcji|banku)',
  '(,|!|.) {capital} {capital} , (biuro|dział|sklep|serwis|bank|obsługa|zespół|firma|salon|infolinia|hotel|przychodnia|konsultant*|doradca|doradczyni)',
  '^ {capital} (z|ze) {capital} (,|!|:|-)',
]

const oneTimeCodes: PhraseList = [
  '(kod|hasło) (weryfikacyjny|autoryzacyjny|jednorazowy|jednorazowe|aktywacyjny|logowania|dostępu|sms|potwierdzający|bezpieczeństwa|uwierzytelniający|do logowania|do podpisania *|do potwierdzenia *|do autoryzacji *|do aktywacji *|do zmiany *|do rejestracji|odbioru)? (to|:|brzmi|-) ({number}|{placeholder})',
  '(twój|pani|pana|państwa) (kod|hasło) … (to|:) ({number}|{placeholder})',
  '(wpisz|użyj|podaj) (kodu|kod|kodem) ({number}|{placeholder})',
  '({number}|{placeholder}) to (twój|pani|pana|państwa|kod|jednorazowy) … kod',
  '({number}|{placeholder}) to kod',
  '{acronym} kod ({number}|{placeholder})',
]

const openGreetings: PhraseList = ['(szanowni|drodzy) państwo']

// “Szanowna Pani,” is complete (Poradnia językowa PWN); the name after it is warmer, not more polite.
const sufficientGreetings: PhraseList = [
  '(szanowna|droga) pani',
  '(szanowny|drogi) panie',
  '(szanowna|droga) pani (dyrektor|profesor|doktor|mecenas|prezes|redaktor|inżynier|kierownik|minister|burmistrz|rektor|dziekan|sędzio|starosto|magister)',
  '(szanowny|drogi) panie (dyrektorze|profesorze|doktorze|mecenasie|prezesie|redaktorze|inżynierze|kierowniku|ministrze|burmistrzu|rektorze|dziekanie|sędzio|starosto|wójcie|magistrze)',
]

// Source: notices in footers of Polish shops, offices and banks, each verb in the infinitive, the verbal noun and the first person.
const noReplyNotices: PhraseList = [
  '(prosimy|proszę|uprzejmie prosimy|prosimy uprzejmie) (o)? (nie|nieodpowiadanie|niekierowanie|niewysyłanie) (odpowiadać|odpisywać|kierować|wysyłać|pisać|przesyłać)? … {mailHere}',
  '(nie)? (odpowiadaj|odpisuj|odpowiadajcie|wysyłaj|pisz) … {mailHere}',
  'nie (odpowiadaj|odpisuj|odpowiadać|odpisywać|należy odpowiadać|trzeba odpisywać|można odpowiedzieć|można odpowiadać|można odpisać|da się odpisać|da się odpowiedzieć|ma możliwości odpowiedzi) … {mailHere}',
  '(odpowiedzi|odpowiedź|wiadomości|wiadomość|maile|mailów|maili|listy|korespondencja|korespondencji|wszystko) (przychodząc*|wysłan*|wysyłan*|kierowan*|przesłan*|nadesłan*|co przyjdzie)? (na|pod|do) {mailHere} … (nie|nikt|nigdy|trafi*|przepad*|ginie|giną|znika*|kasuje|automatycznie|bez odpowiedzi|nieczytan*)',
  '(na|pod|do) {mailHere} (nie|nikt nie|nikt) (odpowiadamy|odpisujemy|odbieramy|czytamy|odbiera|odpowiada|odpisze|odpowie|zagląda|czyta|można|przyjmujemy|da się)',
  '(tej|ta|ten|tego|naszej|skrzynki|skrzynka|skrzynkę|adres|adresu|konto|konta|numer|numeru) (pocztowej|pocztowa|mailowej|mailowa|e mail|mailowy|nadawcy)? (nikt|nie jest|nie) (nie)? (czyta|odbiera|sprawdza|monitoruje|monitorowan*|obsługiwan*|obsługuje|odbierz*|sprawdzan*|czytan*|przyjmuje (odpowiedzi|wiadomości)|odczytywan*|nadzoruje)',
  'nikt (do)? (niej|niego|tam|tu|jej|go) (nie)? (zagląda|czyta|odbiera|sprawdza|odpowiada|odpisuje)',
  'nikt (nie)? (zagląda|czyta|odbiera|sprawdza|odpowiada|odpisuje|odbierze|przeczyta|odpisze|odpowie) … ({mailHere}|skrzyn*|tu|tutaj|stąd|wiadomości)',
  '(skrzynka|adres|konto|numer|mail) … (służy|służą|przeznaczon*|używan*) (wyłącznie|tylko|jedynie) (do|dla) (wysyłki|wysyłania|powiadomień|wysyłanych|wiadomości wychodzących)',
  '(wyłącznie|tylko|jedynie) do (wysyłki|wysyłania) (wiadomości|powiadomień|maili)?',
  '(skrzynka|adres) (nadawcza|nieobsługiwan*|techniczn*|wychodząc*)',
  '(maili|wiadomości|odpowiedzi) … (pod|na|z) {mailHere} nie (czytamy|odbieramy|przyjmujemy|przekazujemy|sprawdzamy|przeczytamy)',
  '(nie)? (czytamy|odbieramy|przyjmujemy|sprawdzamy) (odpowiedzi|wiadomości|maili|poczty) … (na|pod|z|przychodząc*) {mailHere}',
  '(noreply|no reply|nie odpowiadaj)',
  '(wiadomość|mail|e mail) (została)? (wygenerowan*|wysłan*) automatycznie (,|.|i|-|;) (prosimy|proszę) (na nią|na niego|o)? (nie|nieodpowiadanie)',
  '(odpowiedź|odpisanie|odpisywanie|odpowiadanie) na {mailHere} (jest niemożliw*|nie jest możliw*|nie zostanie|nie dotrze|nie dojdzie|nie trafi|nie będzie)',
]

const contactRoutes: PhraseList = [
  '(zadzwoń|zadzwonić|dzwonić|dzwoń|napisz|napisać|pisz|pisać|skontaktuj|skontaktować|kontaktować|odpisz|odwiedź|zajrzyj|zgłoś|zgłosić|zaloguj) … (do nas|z nami|się z|na|pod|przez|w|infolini*|czat*|formularz*|{number})',
  '(przez|poprzez|za pośrednictwem|za pomocą|w|na|z|pod) … (formularz*|czat*|czacie|infolini*|panel*|stron*|aplikacj*|numer*|telefon*|biur* obsługi|zakład* kontakt|zakładce|oddzia*|sekretaria*|adres*|konci* klienta)',
  '(kontakt|pytania|pytań|pytanie|pomoc|pomocy) (:|?|-|pod|przez|na|z|w|prosimy|jest)',
  '(tel|telefon|infolinia|infolinii|telefonicznie|mailowo|czat|whatsapp) (:|.|pod|nr|numer|{number}|czynn*|działa|dyżur*)?',
  '(prosimy|proszę) (o)? kontakt',
  '(czekamy|jesteśmy) … (pod|na|w) (numer*|adres*|czacie|infolini*|biurze)',
]

const draftMarks: PhraseList = [
  '(=XX|=XXX|=XXXX|__|___)',
  '(=TBD|=TBC|=FIXME|=TODO)',
  'lorem ipsum',
  '(do uzupełnienia|do wpisania|do wstawienia|do doprecyzowania) (przez|później|,|.|!|$)',
  '(tu|tutaj) (wpisz|wpisać|wstaw|wstawić|wklej|wkleić|uzupełnij|uzupełnić|dopisać|dopisz|dodać) (imię|nazwisko|datę|kwotę|link|numer|tekst|powód|godzinę|adres|treść)?',
  '(wpisz|wstaw|wklej|uzupełnij|wpisać|wstawić|uzupełnić) (tu|tutaj|imię|nazwisko klienta) (imię|datę|kwotę|link|numer|klienta|tekst|powód)',
]

const emptyValues: PhraseList = ['(undefined|null|nan|object object)']

const unchosenForms: PhraseList = [
  '(szanowny|drogi|szanowna|droga)? (panie|pan|pani) (/|lub|albo) (szanowny|drogi|szanowna|droga)? (pani|panie|pan) ({capital}|{placeholder})?',
  '(szanowny|drogi|szanowna|droga) (/|lub|albo) (szanowny|drogi|szanowna|droga) (panie|pani)?',
  '(pana|panu|panem|pan|panią) / (pani|panią|panią)',
  '(pani|panią) / (pana|panu|panem|pan)',
  '(pan|pani) ( (i|a) ) ',
]

const valueAnnouncements: PhraseList = [
  '(numer|nr) (zamówienia|zgłoszenia|sprawy|faktury|klienta|przesyłki|rezerwacji|umowy|polisy|reklamacji|referencyjny|seryjny|listu przewozowego|wniosku|konta) (to|:|brzmi|-) $',
  '(zamówienie|zgłoszenie|faktura|przesyłka|sprawa|umowa|reklamacja) (nr|numer|#) (:|to)? $',
  '(kwota|suma|cena|opłata|saldo|kwotę|kwocie|wysokości) (to|wynosi|:) $',
  '(pod|zadzwonić pod|dzwonić pod) (numer|numerem) (telefonu)? $',
  '(termin|wizyta|dostawa|spotkanie|rezerwacja) (wizyty|dostawy|spotkania)? (to|jest|:|wyznaczono na|zaplanowano na|umówiono na) $',
]

// Source: the grammars of Bańko and of Nagórko on forms of address: `Pan`, `Pani`, `Państwo` with the third person against the second
// person of the verb, which needs no pronoun. Imperatives that stand on buttons only count in small letters or at a sentence’s start.
const informalAddress: PhraseList = [
  '(ty|ciebie|tobie|tobą|cię|=Ci|=Cię)',
  '(dziękuję|dziękujemy|dam|damy|wyślę|wyślemy|prześlę|prześlemy|mogę|możemy|chcę|chcemy|pomogę|pomożemy|napiszę|powiem|oddam|zwrócę|życzę|odpiszę|przykro|da|żeby|dla|radzę|zwracam|wysyłam|przesyłam) ci',
  '(twój|twoja|twoje|twojego|twojej|twojemu|twoją|twoim|twoimi|twoich|twoi|=Wasz|=Wasze|=Waszego|=Waszej|=Waszym|=Waszych|=Wam)',
  '(*esz|*isz|*ysz|*asz)',
  '(*łeś|*łaś|*łbyś|*łabyś|jesteś|byłeś|byłaś|żebyś|gdybyś|abyś|powinieneś|powinnaś)',
  '(=sprawdź|=kliknij|=napisz|=zadzwoń|=odpisz|=prześlij|=wyślij|=pobierz|=otwórz|=zerknij|=podaj|=wpisz|=zaloguj|=wybierz|=wejdź|=zrób|=zostaw|=przynieś|=upewnij|=uruchom|=spróbuj|=zainstaluj|=odśwież|=rzuć|=trzymaj się|=wrzuć|=daj)',
  '^ (sprawdź|napisz|zadzwoń|odpisz|prześlij|wyślij|zerknij|podaj|daj znać|upewnij|spróbuj|rzuć|zrób|przynieś)',
]

const formalAddress: PhraseList = [
  '(pan|pana|panu|panem|pani|panią)',
  '(panie|szanown*) {capital}',
  'szanowny panie',
  '(państwo|państwa|państwu|państwem|pański|pańska|pańskie|pańskiego|pańskiej|pańskiemu|pańską|pańskim|pańskich)',
]

const frozenAddress: PhraseList = [
  // Nouns and names that end like a verb.
  '(nasz|klawisz|afisz|mysz|towarzysz|hasz|cisz|kalisz|gulasz|kiermasz|fetysz|łukasz|tomasz|eliasz|jonasz|jeremiasz|judasz|depesz|klisz|pasz|maciejasz|marasz|lukasz|grabarz|nisz|nowicjusz|izajasz|palasz|apasz|rzesz|kielisz|spis treści też)',
  '(=Kalisz|=Olkusz|=Zgierz)',
  // Somebody else is a Mr or a Mrs: written small, with a name or a trade.
  '(=pan|=pana|=panu|=panem|=pani|=panią) {capital}',
  '(=pan|=pana|=panu|=panem|=pani|=panią) (kurier*|monter*|kierowc*|doktor*|technik*|serwisant*|konsultant*|dozorc*|listonosz*|hydraulik*|elektryk*|z (obsługi|recepcji|infolinii|sekretariatu|działu|okienka))',
  '(=pan|=pani|=pana|=panią|=panu) (w|na|z|przy|za|ze|od) (punkcie|kasie|kasy|recepcji|okienku|okienka|sklepie|rejestracji|biurze|infolinii|ladą|portierni|szatni|magazynie)',
  '(pan|pani) (domu|młod*|mąż|żona)',
  '(=Pan|=Pana|=Panu|=Panem|=Pani|=Panią) {capital} (*ł|*ła|zajmie|zadzwoni|przyjedzie|będzie|jest|ma|oddzwoni|skontaktuje|odpowie|z|ze|od)',
  'państw* (członkowski*|trzeci*|unii|prawa|polski*)',
  '(w|przez|od|na rzecz) państw*',
  '(jak)? (się masz|to mówisz)',
  '(nie)? wiesz co',
  'co chcesz',
  'gdzie kupisz',
  'masz ci los',
  '(rób co chcesz|kto pyta nie błądzi)',
]

const collectiveDeeds: PhraseList = [
  '(*liśmy|*łyśmy)',
  '(będziemy|zadzwonimy|oddzwonimy|odpiszemy|odpowiemy|napiszemy|skontaktujemy|wrócimy|poinformujemy|powiadomimy|damy|przekażemy|potwierdzimy|sprawdzimy|zbadamy|zweryfikujemy|ustalimy|wyjaśnimy|przeanalizujemy|przyjrzymy|wyślemy|prześlemy|dostarczymy|zwrócimy|wymienimy|rozwiążemy|naprawimy|zajmiemy|załatwimy|usuniemy|anulujemy|przygotujemy|postaramy|dołożymy)',
  '(sprawdzamy|pracujemy|analizujemy|weryfikujemy|wyjaśniamy|prosimy|przepraszamy|rozumiemy|informujemy|zapewniamy|zalecamy|możemy|przesyłamy|wysyłamy|zwracamy|potwierdzamy|przekazujemy|żałujemy|ubolewamy|uważamy|proponujemy)',
  '(nasz zespół|nasz dział|nasi konsultanci|nasi specjaliści) *',
]

const personalDeeds: PhraseList = [
  '(ja|mnie|mi|mną|osobiście|sam|sama)',
  '(*łem|*łam)',
  '(będę|zadzwonię|oddzwonię|odpiszę|odpowiem|napiszę|skontaktuję|wrócę|poinformuję|powiadomię|dam|przekażę|potwierdzę|sprawdzę|zbadam|zweryfikuję|ustalę|wyjaśnię|wyślę|prześlę|zwrócę|zajmę|załatwię|usunę|proszę|dziękuję|przepraszam|rozumiem|wiem|mogę|mam|chcę|widzę|przesyłam|wysyłam|sprawdzam|odezwę|postaram)',
  '(mój|moja|moje|moją|mojego|mojej) *',
]

const houseMatters: PhraseList = [
  '(awari*|przerw*|prac* serwisow*|konserwac*|regulamin*|cennik*|cen*|taryf*|warunk*|godzin* otwarcia|biur*|sklep*|oddzia*|produkt*|funkcj*|aktualizacj*|zarząd*|bezpieczeństw*|prywatnoś*|serwer*|świąt*|święta|przeprowadz*|fuzj*|ofert*|asortyment*|strajk*)',
  '(wszyscy|wszystkich|wielu|niektórych|części) (klienci|klientów|użytkowników|mieszkańców|pasażerów|pacjentów|abonentów)',
]

/** Names that stand for one another, a family a line, short forms also as they are called. From general knowledge of Polish given names. */
const families: readonly string[] = [
  'adam adaś adasiu adamek adamku',
  'agata agatka agatko',
  'agnieszka aga ago agusia agusiu',
  'aleksander olek olku aleks aleksie alek alku',
  'aleksandra ola olu oleńka oleńko olka olko aleksa',
  'alicja ala alu alka alko',
  'andrzej jędrek jędrku andrzejek',
  'anna ania aniu anka anko hania haniu andzia anusia anusiu',
  'antoni antek antku antoś antosiu tosiek tośku',
  'antonina tosia tosiu tośka tonia toniu',
  'arkadiusz arek arku',
  'artur arturek arturku',
  'barbara basia basiu baśka baśko',
  'bartłomiej bartek bartku bartosz bartoszu',
  'bartosz bartek bartku',
  'beata beatka beatko',
  'bogdan boguś bogusiu bogdanek',
  'bogusław boguś bogusiu bogdan',
  'bogumiła bogusia bogusiu',
  'bożena bożenka bożenko',
  'bronisław bronek bronku',
  'bronisława bronia broniu',
  'cezary czarek czarku',
  'czesław czesiek cześku czesio czesiu',
  'dariusz darek darku',
  'daniel danielek danek danku',
  'danuta danusia danusiu danka danko',
  'dorota dorotka dorotko dosia dosiu',
  'edward edek edku',
  'elżbieta ela elu elka elko elżunia bietka',
  'emilia emilka emilko mila milu',
  'eugeniusz gienek gienku geniek geńku',
  'eugenia gienia gieniu',
  'ewa ewka ewko ewunia ewuniu',
  'ewelina ewelinka ewelinko',
  'filip filipek filipku',
  'franciszek franek franku',
  'franciszka frania franiu franka',
  'gabriela gabrysia gabrysiu gabi',
  'genowefa gienia gieniu',
  'grażyna grażynka grażynko',
  'grzegorz grzesiek grześku grześ grzesiu',
  'halina halinka halinko hala halu',
  'hanna hania haniu hanka hanko anna ania aniu',
  'helena hela helu helenka helenko',
  'henryk heniek heńku henio heniu',
  'ignacy ignaś ignasiu',
  'ireneusz irek irku',
  'irena irka irko irenka irenko',
  'iwona iwonka iwonko',
  'izabela iza izo izabella bela belu',
  'jacek jacuś jacku',
  'jadwiga jadzia jadziu',
  'jakub kuba kubo kubuś kubusiu',
  'jan janek janku jasiek jaśku jaś jasiu',
  'janina janka janko jasia nina nino',
  'jarosław jarek jarku',
  'jerzy jurek jurku',
  'joanna asia asiu aśka aśko joasia joasiu',
  'jolanta jola jolu jolka jolko',
  'józef józek józku ziutek',
  'józefa józia józiu',
  'julia julka julko jula julu',
  'julian julek julku',
  'justyna justynka justynko justa',
  'kacper kacperek kacperku',
  'kamil kamilek kamilku',
  'karol karolek karolku',
  'karolina karola karolcia karolciu',
  'katarzyna kasia kasiu kaśka kaśko katarzynka',
  'kazimierz kazik kaziku kazek kazku',
  'kazimiera kazia kaziu',
  'kinga kinia kiniu',
  'klaudia klaudusia klaudusiu',
  'konrad konradek konradku',
  'kornelia kornelka',
  'krystyna krysia krysiu kryśka',
  'krzysztof krzysiek krzyśku krzyś krzysiu',
  'lech leszek leszku',
  'leszek lech lechu leszku',
  'lidia lidka lidko',
  'lucyna lucynka lucynko',
  'ludwik ludwiś ludek',
  'łukasz łukaszek łuki',
  'maciej maciek maćku',
  'magdalena magda magdo madzia madziu magdusia',
  'maksymilian maks maksie max',
  'małgorzata gosia gosiu małgosia małgosiu gośka gośko małgośka',
  'marcin marcinek marcinku',
  'marek mareczek mareczku marku',
  'maria marysia marysiu maryśka mania maniu marychna majka',
  'marianna marysia marysiu',
  'mariusz mariuszek mario',
  'marta martusia martusiu martunia',
  'mateusz mateuszek mati',
  'michał michałek michałku misiek',
  'mieczysław mietek mietku',
  'mikołaj mikołajek miki mikuś',
  'mirosław mirek mirku',
  'mirosława mirka mirko',
  'monika moniczka moniczko monia moniu',
  'natalia natalka natalko',
  'nikola nikolka',
  'norbert norbercik',
  'oliwia oliwka oliwko',
  'patrycja patka patrysia',
  'paulina paulinka paulinko paula paulo',
  'paweł pawełek pawełku',
  'piotr piotrek piotrku piotruś piotrusiu',
  'przemysław przemek przemku',
  'radosław radek radku',
  'rafał rafałek',
  'regina reginka',
  'renata renatka renatko renia reniu',
  'robert robcio',
  'roman romek romku',
  'ryszard rysiek ryśku rysio rysiu',
  'sebastian seba sebo sebek',
  'sławomir sławek sławku',
  'stanisław staszek staszku stasiek staśku staś stasiu',
  'stanisława stasia stasiu',
  'stefania stefcia stefciu',
  'sylwester sylwek sylwku',
  'sylwia sylwka sylwuś',
  'szymon szymek szymku',
  'tadeusz tadek tadku',
  'teresa tereska teresko renia',
  'tomasz tomek tomku tomuś tomciu',
  'tymoteusz tymek tymku',
  'michalina misia misiu michasia michasiu michalinka',
  'henryka henia heniu',
  'aniela anielka anielko nela nelu',
  'dominika domi nika niko',
  'tobiasz tobek tobku',
  'alina alinka alinko',
  'urszula ula ulu ulka ulko',
  'wacław wacek wacku',
  'waldemar waldek waldku',
  'wanda wandzia wandziu',
  'weronika wera wero weronka',
  'wiesław wiesiek wieśku wiesio wiesiu',
  'wiesława wiesia wiesiu',
  'wiktor wiktorek',
  'wiktoria wika wiki wiktorka',
  'wioletta wiola wiolu violetta violetto wioletka',
  'witold witek witku',
  'władysław władek władku',
  'włodzimierz włodek włodku',
  'wojciech wojtek wojtku',
  'zbigniew zbyszek zbyszku',
  'zdzisław zdzisiek zdziśku zdzich zdzichu',
  'zenon zenek zenku',
  'zofia zosia zosiu zośka zośko',
  'zuzanna zuzia zuziu zuza zuzo',
  'zygmunt zygmuś',
]

export const identity = {
  selfIntroductions,
  oneTimeCodes,
  openGreetings,
  sufficientGreetings,
  noReplyNotices,
  contactRoutes,
  draftMarks,
  emptyValues,
  unchosenForms,
  valueAnnouncements,
  informalAddress,
  formalAddress,
  frozenAddress,
  collectiveDeeds,
  personalDeeds,
  houseMatters,
  nameForms: nameFormsOf(families),
} satisfies Partial<IdentityWords>
