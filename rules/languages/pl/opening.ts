import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'
import { internationalOpening as shared } from '../international.ts'

/** Source: Poradnia językowa PWN and Rada Języka Polskiego on forms of address and the punctuation after them; the Polish strings of Outlook, Gmail and Thunderbird. */
export const opening = {
  ...shared,
  greetings: [
    ...shared.greetings,
    'dzień dobry',
    'dobry (wieczór|dzień)',
    '(witam|witamy|witaj|witajcie) (serdecznie|ponownie|gorąco)? (panią|pana|cię)? (serdecznie|ponownie|gorąco)?',
    '(cześć|czesc|hej|hejka|hejo|elo|siema|siemka|czołem|ahoj|hejże) (raz jeszcze|ponownie)?',
    '(halo|heja) (halo)?',
    'moi drodzy',
    '(szczęść boże|niech będzie pochwalony|czuwaj|serwus|wesołych świąt|szczęśliwego nowego roku|bonjour|hola|buenos días|guten tag)',
    'pozdrowienia (z|ze|znad) *',
  ],
  salutations: [
    ...shared.salutations,
    '(szanown*|drog*) / (-)? (a|y|ni|na|ny|ga|gi|i)',
    'szanowny',
    'szanowna',
    'szanowni',
    'szanowne',
    'drogi',
    'droga',
    'drodzy',
    'drogie',
    'kochany',
    'kochana',
    'kochani',
    'wielce (szanowny|szanowna|szanowni)',
    'wielmożny (pan|pani)',
    'miły',
    'miła',
    'mili',
  ],
  genericGreetings: [
    ...shared.genericGreetings,
    'szanowni państwo',
    'drodzy państwo',
    'szanowny panie (/|lub|,|albo)? (szanowna)? pani',
    'szanowna pani (/|lub|,|albo)? (szanowny)? panie',
    'szanowna pani / szanowny panie',
    'szanowny panie / szanowna pani',
    'szanowny (pan|panie) / pani',
    'do wszystkich zainteresowanych',
  ],
  genericAddressees: [
    ...shared.genericAddressees,
    '(kliencie|klientko|klienci|klientki|użytkowniku|użytkowniczko|użytkownicy|czytelniku|czytelnicy|abonencie|abonenci|pacjencie|pacjenci|gościu|goście|pasażerze|pasażerowie|kupujący|sprzedający|uczestniku|rodzicu|partnerze|mieszkańcu|członku|kandydacie|kandydatko|studencie|studentko|wnioskodawco|subskrybencie|klubowiczu|ubezpieczony|ubezpieczona|odbiorco (energii|prądu|gazu|wody|usług)?|podróżniku|podróżny|darczyńco|lokatorze|lokatorko|najemco|kursancie|słuchaczu|widzu|graczu|(posiadaczu|właścicielu|użytkowniku|użytkowniczko|posiadaczko|właścicielko|uczestniku|uczestniczko|członku|abonencie) (karty|konta|rachunku|telefonu|programu|klubu|polisy|biletu|lokalu|urządzenia|aplikacji|serwisu|portalu|newslettera|domeny)|posiadaczu|płatniku|petencie|nadawco|adresacie|właścicielu|inwestorze|kierowco|podatniku|obywatelu|kredytobiorco|prenumeratorze)',
    '(klient|klientka)',
    '(panie|pani|panno|drogi panie|droga pani) (kliencie|klientko|abonencie|abonentko|użytkowniku|użytkowniczko|pacjencie|pacjentko|pasażerze|pasażerko|lokatorze|lokatorko|mieszkańcu|mieszkanko|czytelniku|czytelniczko|petencie|petentko|wnioskodawco|studencie|studentko)',
    'państwo',
    'państwu',
    '(pani|panie|pan) (/|lub|albo) (pani|panie|pan|panu)',
    'przyjacielu',
    'przyjaciele',
  ],
  groupAddressees: [
    ...shared.groupAddressees,
    'wszyscy',
    'wszystkim',
    'wszystkich',
    'koledzy',
    'koleżanki',
    'koleżanki i koledzy',
    'zespole',
    'zespół',
    'ekipo',
    'drodzy',
    'panie i panowie',
    '(uczestnicy|rodzice|mieszkańcy|członkowie|sąsiedzi|lokatorzy|właściciele|opiekunowie|słuchacze|kursanci)',
  ],
  honorifics: [
    ...shared.honorifics,
    'pan',
    'pani',
    'panie',
    'panu',
    'panią',
    'pana',
    'p',
    '(pani|panie|pan) (dyrektor|dyrektorze|dyrektorko|profesor|profesorze|doktor|doktorze|mecenas|mecenasie|prezes|prezesie|prezesko|kierownik|kierowniku|kierowniczko|inżynier|inżynierze|redaktor|redaktorze|minister|ministrze|burmistrz|burmistrzu|rektor|rektorze|dziekan|dziekanie|sędzia|sędzio|starosto|wójcie|magister|magistrze|docent|docencie|komendancie|prezydent|prezydencie|radny|radna|kapitanie|naczelnik|naczelniku|sołtysie|marszałku|konsulu|komisarzu|trenerze|sąsiedzie|sąsiadko|koordynator|koordynatorze|przewodniczący|przewodnicząca|menedżer|menedżerze|notariuszu|komornik|komorniku|ordynator|ordynatorze)',
    '(dyrektor|profesor|profesorze|doktor|doktorze|mgr|inż|dr|prof|lek|adw|mec|ks|asp|kpt|por|nadkom|notariusz|komornik|ciocia|wujek|druh|druhna|dh|hm|phm|kapitan|bosman)',
    '(mgr|lek|dr|prof|tech|st|dr n|dr . n) (.)? (farm|med|wet|dent|hab|piel|poł|psych|inż|asp|prawa)',
    'państwo',
  ],
  honorificSuffixes: ['kochana', 'kochany', 'droga', 'drogi'],
  nameParticles: ['von', 'van', 'de', 'di', 'da', 'del', 'van der', 'von der', 'al', 'el'],
  nameJoiners: [...shared.nameJoiners, 'i', 'oraz'],
  notNames: (
    'o och ach oj ojej hurra ech szkoda cóż no tak nie ok niestety przepraszam przepraszamy dziękuję dziękujemy dzięki proszę prosimy uwaga ważne pilne przypomnienie aktualizacja temat dotyczy odnośnie sprawa zamówienie faktura pytanie odpowiedź problem zgłoszenie ' +
    'witam witamy witaj cześć hej szanowny szanowna szanowni drogi droga dzień dobry pozdrawiam pozdrawiamy pozdrowienia gratulacje super świetnie dobrze oczywiście jasne gotowe zrobione ' +
    'najpierw ponadto jednak dlatego więc zatem ale oraz lub czy że gdy kiedy jeśli jeżeli ponieważ bo choć po przed przy przez dla do od z ze na w we u za nad pod bez ' +
    'my ja ty pan pani państwo on ona ono oni to ten ta te tu tam co dlaczego jak kto gdzie który która które jaki nasz nasza nasze mój moja moje twój twoja wszystko wszystkie nic coś ktoś nikt ' +
    'jest są był była było będzie może można mogę możemy mamy mam chcemy chcę ' +
    'poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień ' +
    'dziś dzisiaj jutro wczoraj teraz obecnie wkrótce status krok podsumowanie przykład informacja informacje załącznik poniżej powyżej zespół dział obsługa wsparcie ' +
    'życzę życzymy miłego udanego kliknij zadzwoń napisz sprawdź otwórz wyślij zobacz please hello hi thanks yes note attention'
  ).split(' '),
  subjectFields: [...shared.subjectFields, 'temat', 'dotyczy', 'dot'],
  senderFields: shared.senderFields,
  headerFields: shared.headerFields,
  attributionOpeners: shared.attributionOpeners,
  attributionVerbs: shared.attributionVerbs,
  historyDividers: shared.historyDividers,
  replyDelimiters: [
    ...shared.replyDelimiters,
    '(wpisz|napisz) (swoją)? odpowiedź (powyżej|nad) (tej|tą) (linii|linią)',
    '(proszę|prosimy)? (odpowiedź|pisać|odpisywać|odpowiadać) (powyżej|nad) (tej|tą) (linii|linią)',
  ],
} satisfies Partial<AnatomyWords>
