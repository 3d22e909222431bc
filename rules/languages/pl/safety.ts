import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// What Polish banks, CERT Polska and helpdesks warn against, turned round; labels as administrators write them; notes as colleagues write them.

export const safetyGroups = {
  asks: ['(proszę|prosimy|poproszę|prosiłbym|prosiłabym)'],
  secret: [
    '(login*|nazwę użytkownika|e mail|adres) (wraz z|razem z|i|z|oraz|a także) hasł*',
    '(zdjęc*|skan|skanu|skany|kopię|ksero|fotkę) karty (z|od)? (obu stron|przodu|tyłu|dwóch stron)',
    '(swoje|swój|pana|pani|państwa|twoje|twój|obecn*|aktualn*|stare|starego|dotychczasow*|pełny|pełnego|pełne|cały|całego)? (hasło|hasła|login i hasło|loginu i hasła|login oraz hasło|hasło i login|pin|pinu|pin karty|kod pin|kodu pin|numer pin|kod blik|kodu blik|kod sms|kodu sms|kod z sms|kodu z sms|kod cvv|kodu cvv|cvv|cvc|kod cvc|kodu cvc|cvc2|dane karty|danych karty|dane logowania|danych logowania|dane do logowania|danych do logowania|numer karty (kredytowej|płatniczej|debetowej)|numeru karty (kredytowej|płatniczej|debetowej)|pełny numer karty|pełnego numeru karty|numer karty|numeru karty|kod autoryzacyjny|kodu autoryzacyjnego|kod jednorazowy|kodu jednorazowego|hasło jednorazowe|odpowiedź na pytanie pomocnicze)',
    '(zdjęc*|skan|skanu|skany|kopię|ksero) (obu stron)? karty (płatniczej|kredytowej|debetowej|bankowej|bankomatowej)',
    '(trzycyfrow*|3 cyfrowy|czterocyfrow*) (kod|kodu|pin|numer) (z|do)? (tyłu|odwrotu|rewersu|karty)?',
    '(trzy|3) (cyfry|cyferki) z (tyłu|odwrotu|rewersu) (karty)?',
    '(kod|kodu|cyfry|numer) z (tyłu|odwrotu|rewersu) karty',
    '(kod|kodu) (,)? (który|jaki) (przyszedł|przyjdzie|dostał*|otrzymał*) … (sms|telefon|esemes*)',
  ],
  /** What only colleagues are told to do, or in these words. */
  deskTask: [
    '(zerknij|zerkniesz|zobacz|sprawdź|sprawdzisz|dopytaj|dopisz|dopiszesz|potwierdź|zadzwoń|dodaj|usuń|popraw|poprawisz|ogarnij|ogarniesz|weź|pamiętaj|uważaj|puść|puścisz|przeklej|wklej|wytnij|odpisz|zatwierdź|akceptujesz|daj|dasz|podbij|zbij|spław|rzuć okiem|rzucisz okiem|nie mów|nie pisz|nie wspominaj|nie obiecuj|nie dawaj|nie proponuj|możesz|mógłbyś|mogłabyś|czy to|to na pewno|co z tym|trzymaj|przejmij|przejmiesz|dokończ)',
  ],
  /** People who are written to as “you” elsewhere in the message. */
  behindTheirBack: [
    '(jej|jemu|mu|im|niej|nią|niego|nim|ona|on|klient*|petent*|pacjent*|facet*|babk*|tej pani|temu panu|tego pana|tą panią)',
  ],
  tell: [
    '(odpisać|odpisanie|podanie|przesłanie|wysłanie|podać|przesłać|wysłać|napisać|podyktować|odesłać|dosłać|dopisać|wpisać|przekazać|przekazanie|dołączyć|dołączenie|podesłać|wskazać|udostępnić|udostępnienie)',
  ],
} satisfies Record<string, PhraseList>

const secretRequests: PhraseList = [
  '^ jaki (kod|numer) (przyszedł|przyszło|dostał*|otrzymał*|wyświetlił*|pan|pani) … (sms*|telefon*|pan|pani|$)',
  '{asks} (o|mi|nam|jeszcze|tylko)? (mi|nam)? {tell} … , … (,|i|oraz|a także|wraz z) {secret}',
  '{asks} (o|mi|nam|jeszcze|tylko)? (mi|nam)? {tell} … , {secret}',
  '(potrzebuję|potrzebujemy|poproszę|proszę o) … , {secret}',
  '(potrzebuję|potrzebujemy|poproszę|proszę o) … , … (i|oraz|a także) {secret}',
  '(proszę|prosimy|poproszę) (mi|nam|o)? (mi|nam)? {tell} … (,|i|oraz|a także) {secret}',
  '(poda|podyktuje|prześle|odeśle|wyśle|napisze|przekaże|zdradzi) (mi|nam|tu|tutaj)? {you} (mi|nam|tu|tutaj)? … {secret}',
  '(niech|żeby|aby) (mi|nam)? {you} (mi|nam)? (poda|podał*|podyktuje|prześle|przesłał*|wyśle|wysłał*|napisze|napisał*) … {secret}',
  '(potrzebny|potrzebna|potrzebne|konieczny|konieczne|niezbędny|niezbędne) (będzie|będą|jest|są)? (mi|nam|jeszcze|też|również) (jeszcze|też|również)? {secret}',
  '(proszę|prosimy|poproszę) (w odpowiedzi|mailem|w mailu|tutaj|zwrotnie|sms em|na czacie) (o)? {tell} … {secret}',
  '(podając|z podaniem|wraz z|razem z) {secret}',
  '(proszę|poproszę) (mi|nam|o)? (mi|nam)? (przysłać|przysłanie|podesłanie|zdradzić|wyjawić|przeczytać|dyktować|powiedzieć) … {secret}',
  '{asks} (o|mi|nam|jeszcze|też|również|tylko|uprzejmie)? (mi|nam|jeszcze)? {tell} … {secret}',
  '(proszę|prosimy|poproszę) (jeszcze|też|również|tylko)? o {secret}',
  'poproszę (jeszcze|też|tylko)? {secret}',
  '(podaj|prześlij|wyślij|napisz|podeślij|przekaż|podyktuj|dopisz|podaj mi|odpisz) … {secret}',
  '(może|mógłby|mogłaby|mogą) (mi|nam)? {you} (mi|nam)? {tell} … {secret}',
  '(potrzebuję|potrzebujemy|potrzebny jest|potrzebne jest|potrzebne są|potrzebny mi|potrzebne mi|konieczne jest|brakuje mi|brakuje nam|wystarczy mi|wystarczy nam|wystarczy) (jeszcze|tylko|podać|mi)? (jeszcze|tylko)? … {secret}',
  '^ (a)? (jakie|jaki) (jest|było|był|ma (pan|pani)|to) {secret}',
  '{secret} (proszę|poproszę|prosimy) (podać|przesłać|wysłać|o|dopisać|napisać)',
  '^ (login*|nazwy użytkownika) (i|oraz|wraz z|a także) hasł* , (którym|którego|którymi|jakimi) (się)? ({you}|używa|loguje)',
  '(a także|oraz|plus|jak też) (trzycyfrow* *|kod cvv|kod cvc|cvv|cvc|kod z odwrotu|trzy cyfry z)',
]

const noSecretRequests: PhraseList = [
  '(przy|w|na|pani w|pan w) (kasie|kasy|recepcji|wejściu|bramce|ladzie|barze|kelnerce|kelnerowi|szatni|rejestracji)',
  '(nigdy|nie|nikt|nikomu|ani) … (prosimy|prosi|poprosi|poprosimy|pytamy|zapyta|podawać|podawaj|podaje|podajemy|przesyłać|przesyłaj|wysyłać|wysyłaj|potrzebuję|potrzebujemy|udostępniać|udostępniaj|ujawniać|ujawniaj|żąda|żądamy|przekazywać|dyktować)',
  'nie (trzeba|musi|muszą|należy|wolno|wysyłać|przesyłać)',
  '(zmienić|zresetować|ustawić|ustalić|odzyskać|zmieni|ustawi|nadać|utworzyć|wymyślić|zapamiętać|zmień|ustaw|zresetuj) (sobie|swoje|własne)? (nowe)? (hasło|hasła|pin|kod)',
  '(na|w|przez|pod|przy|podczas) (naszej|bezpiecznej|stron*|aplikacji|aplikację|formularz*|bankowości|serwisie|panelu|ekranie|logowani*|bankomacie|terminalu|okienku|polu|szyfrowan* *|link*)',
  '(zalogować|zaloguj|zalogowani*|logowania)',
  'ostatnie (cztery|4|trzy|3|dwie|2|sześć) cyfry',
  '(czterech|4|trzech|dwóch|sześciu) (ostatnich)? cyfr',
  'ostatnich (czterech|4|trzech|dwóch|sześciu)? cyfr',
  'końcówk* (karty|numeru)',
  '(zapomniał*|zapomnienia|nie pamięta) … (hasła|hasło|pinu)',
  '(wpisać|wpisz|wprowadzić|wprowadź|powtórzyć|powtórz) (swoje|własne|dwa razy|dwukrotnie|jeszcze raz)? nowe hasło',
  '(jeśli|gdyby|gdy|jeżeli) (ktoś|ktokolwiek) … (prosi|poprosi|pyta|zadzwoni|żąda)',
  '(wyślę|wyślemy|wysłał*m|wysłaliśmy|przyślemy|otrzyma|otrzymają|otrzymasz|dostanie|dostaną|dostaniesz|przyjdzie|przesyłam*) … {secret}',
]

const secretLabels: PhraseList = [
  '(tajne|sekretne|magiczne) słow* (to|:|brzmi)',
  '(dane (do)? logowania|dostęp|zalogować się jako|logować się jako|zalogować jako) (:|to)? * /',
  '(hasło|pin|kod) (startowe|startowy|tymczasowe|tymczasowy|domyślne|domyślny|nowe|nowy|początkowe|administratora|użytkownika|serwisowy|wejściowy|gościa|sieci|alarmu) (to|:|=|brzmi|-|jest)',
  '(hasło|pin) (to|brzmi)',
  '(hasło|pin|kod dostępu) (startowe|startowy|tymczasowe|tymczasowy|domyślne|domyślny|nowe|nowy|początkowe|pierwsze|administratora|jednorazowe) (do (panelu|konta|poczty|routera|aplikacji|systemu))?',
  '(hasło|hasłem|hasełko|passwd|password|pwd)',
  '(pin|kod pin|pin karty|pin do (karty|sim|alarmu|sejfu|telefonu))',
  '(hasło|pin|kod|kod dostępu|kod wejściowy|klucz|klucz sieciowy) (do|dla|od) … (to|:|=|brzmi|-|jest)',
  '(kod dostępu|kod wejściowy|kod do (drzwi|furtki|bramy|sejfu|domofonu|alarmu|klatki|skrytki)|klucz sieciowy|klucz wi fi)',
  '(nowe|nowy|tymczasowe|pana|pani|państwa|twoje|stare|domyślne|startowe|pierwsze) (hasło|kod|pin) (to|:|=|brzmi|-|jest)',
  '(hasło|pin|kod) … (zmienił*m|zmieniliśmy|ustawił*m|ustawiliśmy|zresetował*m|zmieniono|ustawiono) (na|jako)',
  '(zmienił*m|zmieniliśmy|ustawił*m|ustawiliśmy|zresetował*m) … (hasło|pin|kod) … (na|jako)',
  '(login|użytkownik|konto) (:|=|to)? * (,|/|;|i|oraz|a|-) (hasło|pin|kod) (:|=|to)?',
  '(zalogować|logować|zaloguj|logowanie) … (hasłem|używając hasła|z hasłem)',
]

const noSecretValues: PhraseList = [
  '(to|jest|są|było|do|na|w|z|od|nie|i|oraz|lub|a|ale|się|już|które|który|którego|jakie|proszę|można|może|trzeba|należy|musi|powinno|wysłał*|wyśl*|przyjdzie|przyszł*|ustal*|zmien*|zresetow*|wygasł*|wygasa|działa|podan*|otrzyma*|dostan*|poniżej|powyżej|osobno|osobnym|tymczasow*|jednorazow*|nowe|nowy|stare|takie|samo|błędn*|nieprawidłow*|poprawn*|dla|dostępu|aktywacyjn*|rabatow*|pocztow*|kreskow*|produktu|błędu|usługi|pocztą|sms|mailem|pan|pani|państwo|pana|twoje|swoje)',
]

const exampleMarkers: PhraseList = [
  '(np|na przykład|przykład|przykładowo|przykładow*|takie jak|taki jak|wzór|fikcyjn*|zmyślon*|w stylu|w formacie|coś w rodzaju)',
]

const internalMarkers: PhraseList = [
  'uwaga (:|!|,|-) (klientka|klient|petent*|pacjent*|ta pani|ten pan) (zna|nagrywa|pisze|dzwonił*)',
  '^ (odpisz|odpiszcie|napisz) (jej|mu|im) (jak|że|to|tylko|standard*|coś|, że)',
  '(do|dla) {capital} : (ten|ta) (pan|pani|klient*|facet|babka) *',
  'uważaj , (co|jak) (piszesz|mówisz|odpisujesz)',
  '{capital} , nie (przyznawaj|mów|pisz|dawaj|obiecuj|wspominaj|łącz|puszczaj)',
  'ps dla {capital} (:|,|-) {deskTask}',
  '^ (notatka|notka|komentarz) : … (klient*|petent*|vip|rabat*|uważać)',
  'uważać na (ton|słowa|język)',
  'tylko (zmień|podmień|wstaw) (imię|nazwisko|kwotę|datę|numer)',
  '(notatka|notka|wpis|komentarz|adnotacja) (robocz*|służbow*) (:|-)',
  '(^|uwaga (:|!|,|-)?|^ (ważne|pamiętać) (:|!)?) nie (obiecywać|wspominać|proponować|oferować|przyznawać|oddzwaniać|ulegać|negocjować|sugerować)',
  '(rabat*|zwrot*|bon*|upust*|gratis*|wymian*|rekompensat*|zniżk*) … (tylko|dopiero|jedynie) (jak|gdy|jeśli|kiedy) (się)? (zagrozi*|zapyta*|poprosi*|upomni*|będzie|marudzi|nalega|naciska|dopyta|zacznie|upiera)',
  '(jak|jeśli|gdyby|jakby) (się)? (zagrozi|dopyta|upomni|przyciśnie|będzie (marudzi*|naciska*|nalega*|krzycz*|drąży*))',
  'trzymać się (skryptu|wersji|linii)',
  '(grać|grajmy|gramy) na (czas|zwłokę)',
  '^ (szefie|szefowo|kierowniku|chłopaki|ekipo) (,|!|-)',
  '(niech|musi|ma) (to)? (szef|szefowa|kierownik|kierowniczka|prawnik|prawny|marketing) (to|jeszcze)? (to|jeszcze)? (klepn*|zatwierdz*|rzuci*|przejrz*)',
  '(szef*|kierowni*|góra|centrala) kazał* (go|ją|ich|jej|mu|im|to|nic|nie) *',
  'uwaga na (tę|tego|tą|tych) (panią|pana|klient*|państwa)',
  '^ nie wysyłać (!|.|$|, (jeszcze|dopóki|póki|zanim|czeka*))',
  'do (poprawki|poprawy) przed *',
  '{capital} , czy (my|mamy|mogę|możemy) (jej|mu|im) *',
  '(notatka|komentarz|wpis) wewnętrzn*',
  '(nie|nic|maks*|najwyżej) (dawać|dać|oferować|wypłacać|zwracać|proponować) (jej|mu|im) (więcej|nic|żadn*|ponad|rabat*|zwrot*|niż)',
  '(nie przyznawać|nie przyznawaj|nie przyznajemy) się (do|że)',
  '(uwaga|ps|p . s .|info|notka|dopisek|memo) (dla|do)? (zmian*|konsultant*|nocki|następn* zmian*|kolegów|koleżanek|drugiej zmiany|recepcji|obsługi) (:|,|-)',
  '^ pamiętać (:|-|, żeby|, by|zapytać|spytać|zadzwonić|dopisać|sprawdzić)',
  '/ / (do|todo|uwaga|sprawdzić|zapytać|spytać|dopisać|poprawić|ustalić|tu|tutaj) *',
  'do (uzgodnienia|ustalenia|obgadania|dogadania|potwierdzenia|dopytania|klepnięcia) (z|u|przez) (szef*|kierown*|prawnik*|zarząd*|przełożon*) $',
  '(tu|tutaj) (wklej|wkleić|wstaw|wstawić|dodaj|dopisz) *',
  '{capital} , nie (oddzwaniaj|odpisuj|odpowiadaj|zwracaj|dokładaj|dawaj|obiecuj|przepraszaj|ulegaj) (do)? {behindTheirBack}',
  '{capital} , … {behindTheirBack} (nie|nic|już nie) (dokładaj|dopłacaj|zwracaj|odpisuj|oddzwaniaj|dorzucaj|przyznawaj)',
  '{capital} , (jak|jeśli|gdy|gdyby) (klient*|ona|on|ten pan|ta pani|petent*|babka|facet) *',
  '(sprawdzić|spytać|zapytać|dopytać|uzgodnić|ustalić|skonsultować) (to)? (z|u)? {capital} , (zanim|czy|przed) *',
  'nie (puszczać|wypuszczać|publikować|wysyłać) (tego|jeszcze)? (przed|bez|dopóki|zanim|póki|do czasu) … (akcept*|zgod*|ok|sprawdz*|potwierdz*|decyzj*|{capital})',
  '(wklejam|wrzucam|daję|użyj|użyć) (ci|tu)? (szablon*|wzór|makr*|gotowc*) (nr)? ({number})? (,|.|:|i)',
  '(podmień|podmienić|zamień|uzupełnij) (tylko)? (kwotę|datę|imię|nazwisko|nazwę|numer|dane) (i|,|.|przed|klient*|$)',
  '(czy|że|co) (mogę|możemy|mam|mamy) (jej|mu|im) (to|tu)? (obiecać|powiedzieć|dać|zwrócić|przyznać|odpisać|odpowiedzieć|napisać)',
  '{capital} (z|ze) * (mówi|mówił*|kazał*|prosi) , (żeby|aby|by) … nie … (przyznawa*|mówi*|pisa*|obiecywa*|wspomina*|zwraca*)',
  '(do)? (usunięcia|skasowania|wycięcia|wywalenia|uzupełnienia|sprawdzenia|weryfikacji|zmiany|dopisania) przed (wysyłką|wysłaniem|publikacją)',
  '(^|,|-) (spytać|zapytać|dopytać|skonsultować z|uzgodnić z) {capital} (o|czy|,|.|$|])',
  '[ (do {capital}|{capital}) (,|-|:|!) … {deskTask}',
  '[ (do|dla) {capital} :',
  '[ {deskTask} (mi|to|z|u|czy|jej|mu|zanim|przed|jeszcze|tu|tutaj)',
  '[ (skonsultować|uzgodnić|dopytać|potwierdzić|ustalić|zapytać|spytać|obgadać) (z|u|o|to|czy|jeszcze|{capital})',
  '[ nie (dla|do|wysyłać|pokazywać|mówić|proponować)',
  '{capital} (,|-|:) … {deskTask} … (czy (ona|on|ta|ten) *|klient*|petent*|tej pani|temu panu|tego pana)',
  '{capital} (,|-|:) … {behindTheirBack} … (nie mów|nie pisz|nie wspominaj|nie obiecuj|nie dawaj|nie proponuj|nie zwracaj|nie oddawaj)',
  '{capital} (,|-|:) (proszę)? {deskTask} (mi|to|mi to|jeszcze|proszę|tu|tutaj)? … (zanim|przed) (to|tym)? (wyślę|poślę|puszczę|puścimy|wyślemy|pójdzie|wyjdzie|to wyślę|to pójdzie|wysłaniem|wysyłką)',
  '(zanim|nim) (to)? (pójdzie|poleci|wyjdzie|wyślę|poślę|puszczę) (do (klient*|niej|niego|tej pani)|w świat|$)',
  '> {capital} (:|,) {deskTask}',
  '(nie|żadnych|bez) (proponować|dawać|oferować|wspominać|obiecywać|przyznawać|zwracać|mówić) (jej|mu|im|nic|o|tu|na razie|żadn*)? (o)? (rabat*|zwrot*|upust*|zniżk*|zniżek|bonus*|rekompensat*|odszkodowani*|gratis*|prowizj*|błęd*)',
  '(rabat*|zwrot*|upust*|zniżk*|bonus*|rekompensat*|gratis*) (jej|mu|im|tu|już|raczej)? nie (proponować|dawać|oferować|wspominać|obiecywać|przyznawać)',
  '(jej|mu|im|klientowi|klientce) (nic|o tym|tego|o *)? nie (mów|wspominaj|pisz|obiecuj|dawaj|proponuj|mówimy|wspominamy|piszemy|ujawniamy|przyznajemy|zwracać|oddawać|dawać|mówić|wspominać|obiecywać|pisać)',
  '(szef|szefowa|kierownik|kierowniczka|prezes|góra|centrala) (mówi|mówił*|kazał*|prosi|prosił*|chce|zabronił*|twierdzi) (, że)? , (żeby|aby|by) (jej|mu|im|nic|nie|to|go|ją)',
  '(info|notatka|notka|nota|komentarz|uwaga) (tylko|wyłącznie) (dla|do) (nas|mnie|siebie|akt|teczki|zespołu|zmiany|konsultant*|działu)',
  '(notatka|notka|nota) (dla|do) (nas|mnie|siebie|akt|teczki|zespołu|zmiany|konsultant*|działu)',
  '(do|dla) (akt|teczki|zmiany (*)?|wiadomości (zmiany|zespołu|działu|bok|kierownik*)|zespołu) (*)? :',
  'uwaga (,)? (zespół|wszyscy|zmiana|konsultanci|bok|dziewczyny|chłopaki) (:|,|-|!)',
  '(nie|nic) (dla|do) klient* (]|!|.|$|,)',
  '(tylko|wyłącznie) (dla|do wiadomości|do wglądu) (zespołu|działu|kolegów|bok|konsultantów|pracowników|obsługi)',
  '^ do (szefa|szefowej|kierownika|kierowniczki|prezesa|księgowej|magazynu) :',
  '(sprawdź|popraw|zatwierdź|przeczytaj|zerknij) (to|mi to|na to|ten mail|tę odpowiedź)? przed (wysłaniem|wysyłką)',
  'przed (wysłaniem|wysyłką) (sprawdź|popraw|usuń|zapytaj|skasuj|uzupełnij|usunąć|skasować|sprawdzić u|zapytać)',
  '^ (notatka|info|informacja|uwaga|komentarz|wiadomość) (wewnętrzn*|dla (zespołu|kolegów|konsultant*|działu|hr|bok|zmiany|kolejnej zmiany|recepcji|magazynu|nocnej zmiany|księgowości|mnie))',
  'do (użytku|obiegu|wiadomości) (wewnętrzn*|własnej|służbow*)',
  '(wewnętrzne|wewn|wew) (:|-|info)',
  'nie (wysyłać|wysyłaj|pokazuj|pokazywać|mówić|mów|mówcie|wspominać|wspominaj|ujawniać) (jej|jemu|mu|im|tego|o tym)? (klientowi|klientce|klienta|klientki|o|na zewnątrz|tego|jej|mu)',
  '(notatka|przypomnienie|uwaga) (dla|do) (siebie|mnie|samego siebie)',
  '(do sprawdzenia|do akceptacji|do zatwierdzenia|do weryfikacji|akceptacja) (przez)? (kierownik*|szef*|prawnik*|dział* prawn*|marketing*|managera|menedżera) (przed|zanim)?',
  '(szablon|makro|odpowiedź) (tylko)? (dla|gdy|jeśli|używać) (klient*|konsultant*|agent*)',
  '(usunąć|usuń|skasować|skasuj|wykasować|wykasuj) (tę|ten|to|przed) (linię|linijkę|akapit|notatkę|fragment|wysłaniem|wysyłką)',
  '^ (draft|szkic|roboczo|wersja robocza|brudnopis) (:|-|,)',
  '(todo|fixme|=TODO) (:|-)',
]

const customerRemarks: PhraseList = [
  '^ (klient*|petent*|pacjent*|najemc*|lokator*|rodzic*) (to)? (trudn*|konfliktow*|roszczeniow*|upierdliw*|problemow*|agresywn*|męcząc*|marudn*|pyskat*|bezczeln*|wredn*|nerwow*) (,|.|:|!|-|i|$)',
  '(klient*|petent*|pacjent*|lokator*|kupując*|gość|gościu|facet|babka|kobieta) … (marud*|awantur*|straszy|wścieka*|wściekł*|wyłudz*|ściemnia*|naciąga*|wydzwania*|pyskuje|pyskat*|jęczy|jęcze*|histeryz*|kłamie|zmyśla|upierdliw*|namoln*|pretensj*|w furii|kombinuje|świruje|na czarnej liście)',
  '(babka|facet|gościu|koleś|typek|babsztyl|paniusia|ten facet|ta baba) … (dzwonił*|pisze|pisał*|dzwoni|żąda|chce|kręci|ma|czepia|narzeka|nie|jest|to|przyszł*)',
  '(ten pan|ta pani|on|ona|klient*|petent*) … (można|trzeba|lepiej|proponuję|da się)? … (zignorować|ignorować|olać|spławić|przeczekać|zbyć|nie odpisywać)',
  '(można|trzeba|lepiej) (go|ją|ich|tego pana|tę panią) (zignorować|ignorować|olać|spławić|przeczekać|zbyć)',
  '(jak|jeśli|gdyby|jakby|gdy) (klient*|ona|on|pani|pan|znowu|dalej|się|znów)? … (będzie|zacznie|by) (się)? (stawiał*|stawiać|rzucać|rzucał*|awanturow*|burzyć|burzył*|czepia*|upiera*|marudzi*|pieklić|fikać|fikał*|kwęka*|narzeka*)',
  '(pani|pan|klient*|petent*) (jest|to)? z (tych|gatunku|rodzaju) (trudn*|, co|, którzy|, które|gorsz*|marud*|roszczeniow*)',
  '(spuść|spuśćcie|spuścić|spław|olej|zbyj|zlej) (go|ją|ich|tego|tę|klient*)',
  '(klient*|petent*|pacjent*|babka|facet) (jest|to)? z (tych|gatunku) *',
  '(pani|pan|klient*|ona|on) (znowu|znów|ciągle|wciąż) (dzwoni|wydzwania|pisze|męczy|marudzi) (,|.|i|o|$)',
  '(zbywać|spławiać|przetrzymywać|olewać|zbyj|spław|olej) (go|ją|ich|klient*|.|,|$|!|])',
  '(niech|żeby) (klient*|klienci) (tylko)? nie (widzi|widział*|wie|wiedział*|dowie|zobaczy)',
  '(nic) (ekstra|więcej|extra) nie (dawać|mówić|obiecywać|oferować|proponować|wspominać) (jej|mu|im|klient*)? (o|że|nic)?',
  '(nie|nic) (mówić|mów|obiecywać|wspominać|proponować|oferować) (jej|mu|im|klientowi|klientce) (o|że|nic)',
  '(zbyć|spławić|przetrzymać|przeczekać|uciszyć|udobruchać|olać) (go|ją|ich|klient*|tego|tę)',
  '(uważać|uważaj*|ostrożnie) (na|z) (niego|nią|tego klienta|tę klientkę|tym klientem|tą klientką)',
]

const colleagueRequests: PhraseList = [
  '(możesz|mógłbyś|mogłabyś|rzuć|zerknij|zerkniesz|sprawdź|sprawdzisz|dopisz|dodaj|zadzwoń|zamów|ogarnij|ogarniesz|weź|popraw|zatwierdź|zaakceptuj|akceptujesz|podpisz|wyślij|przypnij|pogadaj|zapytaj|ustal|zajmij|przejmij|przejmiesz|odpisz|daj|podaj|potwierdź|co myślisz|co o tym|dasz radę)',
  '(proszę|prośba) (o)? (sprawdź|sprawdzenie|dopisz|akcept*|weryfikacj*|zerknij|popraw|rzuć)',
]

const noInternalMarkers: PhraseList = [
  '(proszę|prosimy) … (nie|nic) (mówić|wspominać|wysyłać|pokazywać|dawać|zwracać|oddawać|proponować) *',
  '(proszę|prosimy) … nic nie (mówić|wspominać|wysyłać|pokazywać|dawać) *',
  'do użytku wewnętrznego (w|na|służ*|szpital*|,)',
  '(lek|leku|leki|syrop|krople|preparat|płyn|herbatka|zioła) … do użytku wewnętrznego',
  'wewnętrzn* (błąd|błędu|dysk*|pamięć|pamięci|przelew*|numer*|kontrol*|szyb*|drzwi|regulamin*|procedur*|spraw*|stron*|kiesze*|sieć|sieci|strefa|jednost*)',
  '(błąd|numer|przelew|dysk|regulamin|telefon) wewnętrzn*',
  '(wersja|wersji) robocz* (umowy|projektu|dokumentu|oferty|wizualizacji)',
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
  noInternalMarkers,
} satisfies Partial<SafetyWords>
