/** The linter's sentences in Polish: rule → message → text. The slots are those of the rule's own messages. */
export const advice = {
  'abrupt-reply': {
    refusal: '„{words}” zamyka drzwi i nic nie wyjaśnia; napisz, dlaczego tak jest i co da się zrobić.',
    abrupt: 'Tak krótka odpowiedź brzmi, jakby ktoś się gniewał; przywitaj się, napisz, dlaczego albo kiedy, i podpisz się.',
  },
  'address-form-consistency': {
    mixed: '„{word}” i „{other}” zwracają się do tej samej osoby raz per „ty”, raz per „Pan/Pani”; wybierz jedną formę.',
    formal: '„{word}” to forma na „ty”, a tu zwracamy się do klientów oficjalnie; napisz to per „Pan/Pani”.',
    informal: '„{word}” to forma oficjalna, a tu jesteśmy z klientami na „ty”; napisz to per „ty”.',
  },
  'ambiguous-datetime': {
    numeric: '„{date}” dla jednych jest innym dniem niż dla drugich; napisz miesiąc słownie.',
    words: '„{time}” każdy rozumie inaczej; podaj dzień i godzinę.',
  },
  'blame-language': {
    blame: '„{words}” obarcza winą czytelnika; napisz, czego brakuje lub co jest nie tak i jak to naprawić.',
    duty: '„{words}” mówi, co trzeba było zrobić, a na to już za późno; napisz, co można zrobić teraz.',
    omission: '„{words}” brzmi jak zarzut; nazwij rzecz: czego brakuje albo co jeszcze nie jest zrobione.',
  },
  boilerplate: {
    worn: '„{words}” to formułka, którą oko pomija; napisz, co znaczy dla tego klienta, albo ją skreśl.',
    instead: '„{words}” to formułka, którą oko pomija; napisz „{plain}”.',
    stock: '„{words}” to jeden z kilku gotowych zwrotów, a razem brzmią, jakby nikt tego nie pisał; zostaw najwyżej jeden.',
  },
  'buried-bad-news': {
    late: '„{news}” to wiadomość, której czytelnik szuka, a stoi dopiero tutaj; przenieś ją na początek, potem podaj powód i to, co możliwe.',
    subordinate: '„{news}” chowa się za pochwałą w pierwszej części zdania; zacznij od tej wiadomości.',
  },
  'closed-comprehension-check': {
    closed: 'Na „{question}” trudno odpowiedzieć „nie”; zapytaj, na którym kroku jest czytelnik albo co widzi.',
  },
  'commanding-language': {
    command: '„{words}” brzmi jak rozkaz; poproś o to albo napisz, do czego jest potrzebne.',
  },
  condescension: {
    minimised: '„{words}” mówi komuś, kto utknął, że to nic takiego; podaj krok bez „{minimiser}”.',
    minimisedStep: '„{words}” mówi komuś, kto utknął, że to nic takiego; podaj sam krok.',
    obvious: '„{words}” daje do zrozumienia, że czytelnik powinien był to wiedzieć; skreśl to i napisz, co zrobić.',
    correction: '„{words}” brzmi jak pouczenie; napisz, jak to działa.',
  },
  'credential-request': {
    request: '„{words}” uczy klienta zdradzać tajne dane każdemu, kto zapyta; wskaż bezpieczny formularz lub stronę.',
  },
  'cushioned-bad-news': {
    cushion: '„{words}” niczego nie łagodzi komuś, kto właśnie coś stracił; skreśl to albo zaproponuj pomoc.',
  },
  'customer-chased': {
    chased: 'Klient musi pytać, co się dzieje; napisz, co już wiadomo i kiedy będzie następna wiadomość, zanim zapyta ponownie.',
  },
  'dismissive-language': {
    dismissal: '„{words}” mówi, że to nie nasza sprawa; napisz, co możesz zrobić albo kto może pomóc.',
  },
  'drip-questions': {
    single: 'Po jednym krótkim pytaniu jutro przyjdzie następne; zapytaj od razu o wszystko, co będzie potrzebne.',
  },
  'excessive-punctuation': {
    run: '„{marks}” podnosi głos; wystarczy jeden znak.',
    dots: '„{marks}” urywa myśl i każe zgadywać; dokończ zdanie.',
    many: 'To wykrzyknik numer {count}; tyle wykrzykników brzmi jak reklama.',
    badNews: 'Wykrzyknik po złej wiadomości wygląda na radość; zakończ zdanie kropką.',
  },
  'excuse-making': {
    excuse: '„{excuse}” mówi, że nikt za to nie odpowiada; skreśl to albo dopisz, co robicie, żeby to naprawić.',
  },
  'exposed-secret': {
    password: '„{value}” może przeczytać każdy, przez kogo przejdzie ta wiadomość; wyślij link, pod którym klient ustawi własne hasło.',
    key: 'Tego klucza może użyć każdy, przez kogo przejdzie ta wiadomość; usuń go i wymień na nowy.',
    card: 'Pełnego numeru karty może użyć każdy, przez kogo przejdzie ta wiadomość; wystarczą cztery ostatnie cyfry.',
    account: 'Stoi tu cały numer konta; wystarczą cztery ostatnie cyfry, chyba że klient ma na nie wpłacić.',
  },
  'feedback-not-acknowledged': {
    unheard: 'Kto napisał opinię, nie widzi, że ktoś ją usłyszał; najpierw podziękuj albo przyznaj, w czym ma rację.',
  },
  hedging: {
    stacked: '„{hedge}” nie mówi niczego pewnego; napisz, co wiesz, i jednym zdaniem, czego nie wiesz.',
  },
  'hostile-language': {
    hostile: '„{words}” atakuje czytelnika; skreśl to i napisz, co możesz zrobić.',
    profane: '„{words}” zostanie klientowi w pamięci na długo; skreśl to słowo.',
  },
  'inappropriate-emoji': {
    badNews: '{emoji} przy złej wiadomości wygląda, jakby nas to bawiło; usuń je.',
    mocking: '{emoji} wygląda na kpinę z czytelnika; usuń je.',
    many: '{emoji} to jedno z wielu, a tyle emoji odbiera słowom wagę; zostaw najwyżej {max}.',
  },
  'inclusive-language': {
    better: '„{words}” może kogoś urazić albo pominąć; napisz „{better}”.',
    avoid: '„{words}” może kogoś urazić albo pominąć; skreśl to albo powiedz inaczej.',
  },
  'institutional-we': {
    plural: 'Wszystko robi tu jakieś „my”, do którego nie można zadzwonić; o tym, co robisz sam lub sama, napisz w pierwszej osobie.',
  },
  'internal-note-leak': {
    marker: '„{words}” należy do notatki dla współpracowników, a zaraz przeczyta to klient; usuń to.',
    remark: '„{words}” to uwaga o kliencie, którą on zaraz przeczyta; usuń ją.',
    handle: '„{words}” zwraca się do współpracownika, a zaraz przeczyta to klient; zapytaj w notatce.',
  },
  'internal-slang': {
    plain: '„{slang}” to żargon zespołu i klientowi nic nie mówi; napisz „{plain}” albo to, kto co robi.',
    leaveOut: '„{slang}” żartuje z czytelnika w branżowym języku; skreśl to.',
  },
  jargon: {
    plain: '„{term}” to słowo z branży, na którym zatrzyma się ktoś, kto go nie zna; napisz „{plain}” albo objaśnij je w nawiasie.',
    explain: '„{term}” to słowo z branży, na którym zatrzyma się ktoś, kto go nie zna; napisz to prosto albo objaśnij w nawiasie.',
    house: '„{term}” nie jest w tej firmie słowem dla klientów; napisz „{plain}”.',
    leaveOut: '„{term}” nie jest w tej firmie słowem dla klientów; skreśl je.',
  },
  'language-mismatch': {
    sentence: 'Język tego zdania to {language}, a reszty wiadomości: {own}; przetłumacz je.',
    reply: 'Język klienta to {language}, a tej odpowiedzi: {own}; odpowiedz w języku klienta.',
  },
  'long-sentence': {
    long: 'W zdaniu o długości {count} słów czytelnik gubi się przed końcem; zrób z niego dwa lub trzy.',
  },
  'low-concreteness': {
    anybody: 'To mogłaby być odpowiedź dla każdego, nie ma w niej ani słowa klienta; nazwij jego sprawę, na przykład „{word}”.',
  },
  'missed-follow-up': {
    missed: 'Termin „{promise}” minął {due}, a nic nie przyszło; napisz teraz, nawet jeśli nie ma nic nowego, i podaj następny termin.',
    late: 'Termin „{promise}” minął {due}, a wiadomość przyszła {late} później; jeśli się nie uda, napisz przed terminem i podaj nowy.',
  },
  'missing-alternative': {
    deadEnd: '„{news}” zostawia czytelnika bez następnego kroku; dopisz, co możesz zrobić, kto pomoże lub jak się odwołać: „Mogę za to …”.',
    unseen:
      'Po tej wiadomości czytelnik zostaje bez następnego kroku; dopisz, co możesz zrobić, kto pomoże lub jak się odwołać: „Mogę za to …”.',
  },
  'missing-confirmation-request': {
    unasked: 'Czytelnik nie wie, czy może się odezwać, jeśli nadal nie działa; zapytaj, na przykład: „Czy teraz już działa?”',
  },
  'missing-empathy': {
    none: '„{news}” brzmi, jakby nikogo nie dotyczyło; napisz w kilku słowach, że jest Ci przykro albo co to znaczy dla czytelnika.',
    unseen: 'Ta wiadomość brzmi, jakby nikogo nie dotyczyła; napisz w kilku słowach, że jest Ci przykro albo co to znaczy dla czytelnika.',
    weak: '„{regret}” to słaba pociecha przy prawdziwej stracie; napisz w kilku słowach, co to znaczy dla czytelnika.',
  },
  'missing-greeting': {
    missing: 'Nikt tu nie wita czytelnika, więc wiadomość zaczyna się jak notatka; zacznij od powitania.',
    named: 'Nikt tu nie wita czytelnika, więc wiadomość zaczyna się jak notatka; zacznij od „{greeting}”.',
  },
  'missing-next-update': {
    noTime: 'Czytelnik dowiaduje się, że sprawa trwa, ale nie, kiedy usłyszy coś nowego; dopisz, kiedy się odezwiesz.',
  },
  'missing-recipient-name': {
    generic: '„{words}” mówi czytelnikowi, że jest jednym z wielu; zwróć się do niego po imieniu.',
    genericKnown: '„{words}” mówi, że odbiorca jest jednym z wielu, a to {name}; zwróć się do tej osoby po imieniu.',
    bare: 'Powitanie nie zwraca się do nikogo, a odbiorcą jest {name}; dodaj imię.',
  },
  'missing-resolution-notice': {
    untold:
      'Sprawę oznaczono jako rozwiązaną, a po tej wiadomości nikt nie powiedział o tym klientowi; napisz, co zrobiono i jak wrócić, jeśli to nie wystarczyło.',
  },
  'missing-resolution-summary': {
    unnamed: '„{claim}” każe wierzyć na słowo; napisz krótko, co zostało zrobione.',
    unsaid: 'Czytelnik dowiaduje się, że po sprawie, ale nie, co zostało zrobione; napisz to krótko.',
  },
  'missing-signature': {
    missing: 'Na końcu nie ma imienia i nazwiska, więc klient nie wie, kto to napisał; podpisz się.',
    named: 'Na końcu nie ma imienia i nazwiska, więc klient nie wie, kto to napisał; podpisz się: „{name}”.',
    role: '„{role}” nie mówi klientowi, kto to napisał; dodaj przed tym imię i nazwisko.',
  },
  'missing-ticket-reference': {
    known: 'Bez numeru trudno wrócić do tej sprawy przez telefon; dopisz go: {ticket}.',
    unknown: 'Bez numeru trudno wrócić do tej sprawy przez telefon; dopisz go.',
  },
  'no-reply-impersonality': {
    noRoute: '„{words}” zostawia czytelnika z pytaniem, którego nie ma dokąd wysłać; napisz, jak się z Wami skontaktować.',
  },
  'non-apology': {
    empty: '„{apology}” nie mówi, czy coś się stało, więc nie brzmi jak przeprosiny; przeproś za to, co się stało: „Przepraszam, że …”.',
  },
  officialese: {
    plain: '„{phrase}” brzmi urzędowo; napisz „{plain}”.',
    leaveOut: '„{phrase}” brzmi urzędowo i nic nie mówi; zacznij od tego, co stoi dalej.',
  },
  'over-apology': {
    tooMany: '„{apology}” to przeprosiny numer {count}; pierwsze wystarczą, napisz teraz, co będzie dalej.',
  },
  overpromise: {
    guarantee:
      '„{words}” obiecuje coś, na co nikt nie ma pełnego wpływu, i wróci, gdy się nie uda; napisz, co zrobiliście, żeby temu zapobiec, albo co zrobicie teraz.',
    immediate: 'Kto czeka, odmierzy „{words}” co do minuty; podaj termin, którego dotrzymasz.',
  },
  'passive-aggression': {
    reminder: '„{words}” wytyka, że ktoś nie słuchał; skreśl to i powiedz rzecz jeszcze raz, innymi słowami.',
    presumption: '„{words}” mówi, że czytelnik powinien to wiedzieć; skreśl to i po prostu to powiedz.',
    reproach: '„{words}” robi czytelnikowi wyrzut; napisz, czego potrzebujesz, albo odpowiedz tutaj.',
  },
  'passive-evasion': {
    nobody: '„{fault}” przemilcza, kto to zrobił, i czytelnik to widzi; napisz „pomyliłem”, „pomyliłam” albo „pomyliliśmy”.',
  },
  'placeholder-fallback': {
    empty: '„{tag}” ma pusty zamiennik, więc klient bez imienia zobaczy lukę; wpisz słowo, które tam pasuje.',
    missing: '„{tag}” zostawia lukę u klienta bez imienia; dodaj zamiennik.',
  },
  'policy-shield': {
    ruleOnly: '„{rule}” mówi, że jest taka zasada, ale nie, po co; podaj w kilku słowach powód albo napisz, co możesz zrobić zamiast tego.',
  },
  'premature-closure': {
    closed: '„{closure}” zamyka drzwi, zanim klient powie, że działa; zamknij po potwierdzeniu albo napisz, jak wrócić do sprawy.',
  },
  'premature-timeframe': {
    tooEarly: '„{time}” obiecuje koniec czegoś, czego przyczyny jeszcze nie znacie; obiecaj, kiedy napiszesz następny raz.',
  },
  'promise-slippage': {
    slipped:
      '„{promise}” odkłada tę samą rzecz, a to przesunięcie numer {count}; podaj termin, którego dotrzymasz, i napisz, od czego zależy.',
  },
  'promise-without-time': {
    noTime: '„{promise}” zaczyna czekanie bez końca; napisz, do kiedy, choćby tylko to, kiedy znów się odezwiesz.',
  },
  'repeated-information-request': {
    given: 'Klient już to podał („{data}”): {value}; skorzystaj z tego albo powtórz i zapytaj, czy jest aktualne.',
    again: '„{words}” prosi o coś, co klient już opisał; skorzystaj z tego, co napisał, albo powiedz, czego w tym brakuje.',
  },
  sarcasm: {
    formula: '„{words}” ktoś, kto ma kłopot, odczyta jako kpinę; napisz, co z tym zrobisz.',
    praise: '„{words}” chwali za wpadkę, a to brzmi jak kpina; napisz, co się stało i jak to naprawić.',
    question: '„{words}” nie czeka na odpowiedź, tylko beszta; zapytaj o to, co chcesz wiedzieć, albo to powiedz.',
    quotes: '{words} w cudzysłowie mówi, że w to nie wierzysz; usuń cudzysłów.',
  },
  'shouting-caps': {
    shouting: '„{words}” brzmi jak krzyk; napisz to zwykłymi literami.',
  },
  'slow-feedback-response': {
    unanswered: 'Klient jest niezadowolony i od {delay} nie ma odpowiedzi; napisz, że to czytasz i co będzie dalej.',
    late: 'Klient był niezadowolony, a pierwsza odpowiedź przyszła po {delay}; krótka odpowiedź w ciągu dnia nie pozwala sprawie urosnąć.',
  },
  'swallowed-placeholder': {
    comment: 'YAML czyta „{tag}” jako komentarz, więc reszta wiersza nie zostanie wysłana; weź wartość w cudzysłów.',
    node: 'YAML czyta „{tag}” jako coś własnego ({thing}), więc system nie dostanie znacznika; weź wartość w cudzysłów.',
  },
  'team-sign-off': {
    teamOnly: '„{team}” nie mówi klientowi, kto to napisał; podpisz się imieniem i nazwiskiem.',
    companyOnly: 'Pod wiadomością stoi „{company}”, więc klient nie wie, kto to napisał; podpisz się imieniem i nazwiskiem.',
  },
  'two-news-opener': {
    announced: '„{opener}” każe czytelnikowi czekać i zgadywać; skreśl to i zacznij od tego, co najważniejsze.',
  },
  'unanswered-question': {
    open: 'Klient pytał też: „{question}”, a ta odpowiedź o tym milczy; odpowiedz albo napisz, kiedy to zrobisz.',
  },
  'undefined-acronym': {
    expand: '„{acronym}” nic nie mówi komuś, kto tego skrótu nie zna; napisz „{words}” albo objaśnij go w nawiasie.',
    explain: '„{acronym}” nic nie mówi komuś, kto tego skrótu nie zna; rozwiń go albo objaśnij w nawiasie.',
  },
  'unknown-placeholder': {
    unknown: 'System nie zna „{tag}”, więc klient zobaczy sam znacznik albo lukę; użyj znacznika z listy.',
    nearest: 'System nie zna „{tag}”, więc klient zobaczy sam znacznik albo lukę; czy chodziło o „{name}”?',
  },
  'unresolved-placeholder': {
    tag: '„{tag}” trafi do klienta w tej postaci; wpisz tu wartość.',
    gap: '„{tag}” to luka, której nikt nie wypełnił; wpisz treść albo skreśl zdanie.',
    broken: '„{tag}” to uszkodzony znacznik i żaden system go nie wypełni; popraw go albo wpisz wartość.',
    empty: 'Tu miało stać imię; przywitaj klienta po imieniu albo powitaniem, które go nie potrzebuje.',
    value: '„{words}” zapowiada wartość, a żadnej tu nie ma; wpisz ją.',
    noValue: '„{words}” stoi w miejscu wartości; wpisz ją.',
    unchosen: '„{words}” zostawia obie formy; wybierz jedną albo napisz samo imię i nazwisko.',
  },
  'update-gap': {
    silent:
      'Po tej wiadomości klient nie dostał nic przez {hours} godz.; napisz, jak wygląda sprawa, nawet jeśli nie ma nic nowego, i kiedy napiszesz znowu.',
  },
  'upsell-in-bad-news': {
    pitch: '„{pitch}” obok złej wiadomości wygląda, jakby strata była okazją do sprzedaży; skreśl to.',
  },
  'vague-handoff': {
    nobody: 'Po „{handoff}” czytelnik nie wie, kogo pytać ani jak długo czekać; napisz, kto przejmuje sprawę i kiedy się odezwie.',
  },
  'vague-subject-line': {
    vague: '„{subject}” nie mówi, o co chodzi; nazwij sprawę albo podaj jej numer.',
    empty: 'Wiadomość bez tematu czeka, aż klient przeczyta wszystkie inne; nazwij sprawę albo podaj jej numer.',
    long: 'Temat o długości {count} znaków jest na większości ekranów ucięty; powiedz to krócej.',
  },
  'vague-timeframe': {
    vague: '„{time}” dla każdego znaczy co innego; podaj dzień, godzinę albo przedział.',
    event: '„{time}” nie mówi, jak długo czekać; dodaj dzień albo godzinę.',
  },
  'variant-parity': {
    placeholder: '„{tag}” jest w „{other}”, a tu nie, więc ci klienci dowiedzą się mniej; dodaj go tu albo usuń tam.',
    link: 'Link do „{link}” jest w „{other}”, a tu nie, więc ci klienci dowiedzą się mniej; dodaj go tu albo usuń tam.',
    greeting: '„{other}” wita czytelnika, a ta wersja nie; przywitaj się i tu.',
    signature: '„{other}” ma podpis, a ta wersja nie; podpisz i tę.',
    extraPlaceholder: '„{tag}” jest tylko tu, a w „{other}” go nie ma; dodaj go tam albo usuń tu.',
  },
  'wrong-recipient-name': {
    wrong: 'W powitaniu stoi „{name}”, a odbiorcą jest {recipient}; sprawdź, do kogo to idzie.',
    misspelt: 'W powitaniu stoi „{name}”, a klient nazywa się „{recipient}”; popraw pisownię.',
  },
} as const
