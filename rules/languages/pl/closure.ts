import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

export const closureGroups = {
  /** What is closed, in the cases in which it stands beside “zamykam” and “zamknięte”. */
  matter: [
    '(to|tę|ten|pana|pani|państwa|twoje|twoją)? (zgłoszenie|postępowanie|sprawę|sprawa|temat|zlecenie|ticket|wątek|reklamację|reklamacja|wniosek|korespondencję|rozmowę|czat|kwestię|kwestia) (nr|numer)? ({number})?',
  ],
} satisfies Record<string, PhraseList>

export const closure = {
  namedFixes: [
    '(zaliczka|zwrot|pieniądze|nadpłata|kaucja|kwota|opłata|środki|internet|prąd|woda|ogrzewanie|dostęp|sygnał) … (wrócił*|zwrócon*|przelan*|zeszł*|włączon*)',
    '(*łem|*łam|*liśmy|*łyśmy)',
    '(został|została|zostało|zostały|jest|są) (przez nas|przeze mnie|już|teraz|właśnie|ponownie)? (wymienion*|podmienion*|zwrócon*|zmienion*|przypisan*|odblokowan*|zresetowan*|przeniesion*|dodan*|wysłan*|przywrócon*|zaktualizowan*|skorygowan*|przedłużon*|anulowan*|poprawion*|włączon*|wyłączon*|aktywowan*|zainstalowan*|uruchomion*|zaksięgowan*|połączon*|uszczelnion*|wyczyszczon*|nadan*|sklejon*)',
    '(zamek|konto|karta|hasło|dostęp|blokada|opłata|rata|nazwisko|adres|termin|kabel|licznik|bateria|pompa|zawór|filtr|uszczelka|router|faktura|korekta|umowa|plik|wpis) (jest|już|został*)? (już)? (wymienion*|odblokowan*|zresetowan*|przywrócon*|zdjęt*|anulowan*|poprawion*|zmienion*|usunięt*|wystawion*|wysłan*|aktywn*|nowy|nowa)',
    '(wymieniłem|wymieniłam|technik|serwisant|kolega|koleżanka|monter|hydraulik|elektryk|mechanik) (wymienił*|naprawił*|ustawił*|podłączył*|oczyścił*|założył*|zresetował*|przełączył*)',
    '(nowy|nowa|nowe|zapasow*) (zamek|hasło|karta|kabel|router|licznik|bateria|pompa|uszczelka|filtr|adres|termin|faktura|numer|kod|link|termostat|ekran)',
    '(przyczyną|powodem|przyczyna|powód|winny|winowajcą) (był*|okazał*|było|była)',
  ],
  idleActions: [
    '(sprawdziłem|sprawdziłam|sprawdziliśmy|rozwiązałem|rozwiązałam|rozwiązaliśmy|naprawiłem|naprawiłam|naprawiliśmy|załatwiłem|załatwiłam|załatwiliśmy|ogarnąłem|ogarnęłam|ogarnęliśmy|zająłem|zajęłam|zajęliśmy|zrealizowałem|zrealizowałam|zrealizowaliśmy|otrzymałem|otrzymałam|otrzymaliśmy|zapoznałem|zapoznałam|zapoznaliśmy|zrobiłem|zrobiłam|zrobiliśmy|uporałem|uporałam|uporaliśmy|rozpatrzyłem|rozpatrzyliśmy|przeanalizowałem|przeanalizowaliśmy|zamknąłem|zamknęłam|zamknęliśmy|przyjęliśmy|zakończyłem|zakończyłam|zakończyliśmy|odnotowałem|odnotowaliśmy|dostałem|dostałam|dostaliśmy|obiecałem|obiecałam)',
    '(usunąłem|usunęłam|usunęliśmy|poprawiłem|poprawiłam|poprawiliśmy) (to|go|ten|problem|usterkę|błąd|awarię|wszystko)',
    '(problem|usterka|błąd|awaria|kłopot) … (usunięt*|poprawion*|skorygowan*)',
  ],
  bareResolutions: [
    '(sprawa|temat|wszystko|problem|to|zgłoszenie|kłopot|kłopoty|usterka|błąd|kwestia|awaria) … (ogarnięt*|załatwion*|naprawion*|rozwiązan*|usunięt*|zrobion*|zamknięt*|zrealizowan*|z głowy)',
    'wszystko (już|znów|teraz)? (gra|działa|śmiga|w porządku|ok|chodzi|hula)',
    '(powinno|powinna|powinien) (już|teraz|znów)? (wszystko)? (działać|chodzić|grać|śmigać|być ok|być w porządku)',
    '^ (naprawione|zrobione|gotowe|załatwione|rozwiązane|już działa|działa|ogarnięte|po sprawie|po kłopocie)',
    '(prośba|zgłoszenie|wniosek|zlecenie) (został*|jest) (już|pomyślnie)? (zrealizowan*|obsłużon*|rozpatrzon*|załatwion*|wykonan*)',
  ],
  surveyMentions: [
    '(ankiet*|ocenić (naszą|moją|rozmowę|obsługę)|ocenę (rozmowy|obsługi)|jak (pan|pani|państwo) (ocenia|oceniają|ocenia naszą))',
    '(opinię|opinia|opinii) o (naszej|mojej|obsłudze|rozmowie|wizycie)',
  ],
  openDoors: [
    '(i|oraz|,) (potwierdzić|odpisać|dać znać|napisać|odpowiedzieć) (,|czy|że|"|jak|gdy|mi|nam|do|na|krótko|$)',
    '(proszę|prosimy|poproszę|prosiłbym|prosiłabym) … (znać|znak|informację|potwierdz*|odpisać|odpowiedzieć|sprawdzić|zadzwonić|dzwonić|napisać|pisać|kontakt|krótkie|zerknąć|spróbować|wypróbować|odpowiedź|zgłosić|uruchomić|zalogować)',
    '(daj|da|dać|dajcie|dadzą|niech) … znać',
    '(zerknij|sprawdź|odpisz|napisz|zadzwoń|rzuć okiem|spróbuj|wypróbuj)',
    '(gdyby|jeśli|jeżeli|jakby) … (proszę|prosimy|wystarczy|odpisz|napisz|zadzwoń|pomogę|pomożemy|znać|dzwonić|pisać)',
    '(gdyby|jeśli|jeżeli|jakby) (coś|cokolwiek|problem|nadal|jednak|znów|kłopot|było|będzie|pojawi*|wystąpi*)',
    'w razie (czego|problemów|pytań|wątpliwości|potrzeby|kłopotów|kłopotu|jakichkolwiek)',
    '(czekam|czekamy) na (wieści|znak|odpowiedź|potwierdzenie|informację)',
    '(zadzwonię|zajrzę|sprawdzę|zapytam|odezwę się) … (czy|jutro|za)',
  ],
  moneyReturns: [
    '(zwrot|pieniądze|środki|kwota|kwotę|nadpłata|nadpłatę|przelew|zaliczka|zaliczkę|opłata|opłatę) … (wrócił*|wysłał*|zlecił*|poszedł|poszły|oddał*|na (konto|kartę|rachunek|pana|pani|telefon)|zaksięgowan*|zwrócon*)',
    '(zwróciłem|zwróciłam|zwróciliśmy|oddałem|oddałam|oddaliśmy|przelałem|przelałam|przelaliśmy) *',
  ],
  closureStatements: [
    '(,|i|więc) (zamykam|zamykamy) (.|!|$)',
    '(zamykam|zamykamy|zamknąłem|zamknęłam|zamknęliśmy|zamknę|zamkniemy|kończę|kończymy|zakończyłem|zakończyłam|zakończyliśmy) (niniejszym|tym samym|więc|już|zatem|teraz|na tym|dziś|automatycznie)? {matter}',
    '{matter} (niniejszym|tym samym|więc|już|zatem|teraz|nr *|dziś|zaraz|z mojej strony|z naszej strony)? (zamykam|zamykamy|zamknąłem|zamknęłam|zamknęliśmy|zamknę|zamkniemy|kończę|kończymy)',
    '{matter} (niniejszym|tym samym|więc|zatem|już|z naszej strony|z mojej strony)? (uznaję|uznajemy|uważam|uważamy|traktuję|traktujemy|oznaczam|oznaczamy|odhaczam) (więc|tym samym|już|niniejszym|w związku z tym|wobec tego)? (za|jako) (zamknięt*|zakończon*|załatwion*|rozwiązan*)',
    '(uznaję|uznajemy|uważam|uważamy|traktuję|traktujemy|oznaczam|oznaczamy) (więc|tym samym|już)? {matter} (za|jako) (zamknięt*|zakończon*|załatwion*|rozwiązan*)',
    '{matter} (jest|została|zostało|został|zostanie|będzie|uważa się za|uznano za)? (jest|została|zostało|został|zostanie|będzie)? (więc|automatycznie|niniejszym|już|tym samym|zatem|dziś)? (zamknięt*|zakończon*|zarchiwizowan*)',
    '(zostanie|będzie) (ono|ona|on)? (automatycznie)? (zamknięt*|zarchiwizowan*) (automatycznie)?',
    '(odkładam|odkładamy) … ad acta',
    'na tym (kończymy|kończę|zamykamy|zamykam) *',
  ],
  otherClosures: [
    '(sklep*|biur*|oddział*|okn*|kart*|kont*|zakładk*|przeglądark*|lista|nabór|drog*|ulic*|most*|recepcj*|bramk*|drzwi|zawór|aplikacj*|program*|lokal*|punkt*) … zamkn*',
    'nie (zamykam|zamykamy|zamknę|zamkniemy|zamykać|jest (jeszcze)? zamknięt*)',
    '(gdy|jak|po|jeśli|jeżeli|kiedy|dopiero|zanim|czy) … (zamkn*|zamyka*|kończ*|odhacz*)',
    '(zamkn*|zamyka*) … (gdy|dopiero|po|jak|kiedy|jeśli|, gdy|, jak|, kiedy|, jeśli|, dopiero)',
    'na (pana|pani|państwa|twoją) prośbę',
    '(duplikat*|poprzedni* zgłoszeni*|poprzedni* spraw*|nowe zgłoszenie|nową sprawę)',
    'czy (mogę|możemy) … zamknąć',
  ],
  reopeningRoutes: [
    '(otworzy|otworzę|otworzymy|wznowię|wznowimy|otworzyć|wznowić|otwiera|wznawia|otwieramy|wrócę|wrócimy|wrócić) (się)? (do)? (ją|je|go|zgłoszenie|sprawę|sprawy|tematu|temat|ponownie|na nowo|niej|niego|automatycznie)',
    '(odpowiedź|odpisanie|odpowiadając|odpisując) … (otwor*|otwier*|wznow*|wznaw*|ponownie)',
    '(gdyby|jeśli|jeżeli|w razie gdyby|jakby|gdy) … (wróci*|powróci*|nadal|znów|znowu|ponownie|coś|cokolwiek|jednak|nie działa*)',
    '(wystarczy|proszę) (wtedy|wówczas)? (odpisać|odpowiedzieć|napisać|dać znać)',
  ],
  customerConfirmations: [
    '(potwierdził*|potwierdzili|napisał*|dał*) (nam|mi)? (pan|pani|państwo) … (że|znać|działa*|,)',
    '(pan|pani|państwo) (nam|mi)? (potwierdził*|potwierdzili|napisał*)',
    '(zgodnie z|na) (pana|pani|państwa|twoją|twoim) (prośb*|życzeni*)',
    '(cieszę|cieszymy) się (,)? że (już)? (działa|wszystko|się udało|pomogło|problem)',
    '(skoro|super (,)? że|świetnie (,)? że) (już)? (wszystko)? (działa|gra)',
    '(dziękuję|dzięki|dziękujemy) za (potwierdzenie|informację (,)? że|wiadomość (,)? że)',
  ],
  acceptances: [
    '(ma|mają) (pan|pani|państwo) (tu|w tym|absolutną|całkowitą|pełną|dużo|sporo|pełne)? (tu|w tym)? (rację|słuszność|racji|prawo)',
    '(pan|pani|państwo) (ma|mają) (rację|słuszność|pełne prawo|absolutną rację)',
    '(masz rację|racja|słusznie|słuszna|słuszne|cenna|trafna|ważna) (uwaga|uwagi|opinia|krytyka|wskazówka|pan|pani|zwróci*)?',
    '(zgadzam|zgadzamy) się',
    '(przyznaję|przyznajemy|bierzemy|biorę) (,|rację|to|do|że)',
    '(zmieniliśmy|zmieniłem|zmieniłam|zmieniamy|poprawiliśmy|poprawiamy|wprowadziliśmy|wprowadzamy|wprowadzimy|otwieramy|dodaliśmy|dodajemy|skróciliśmy|przeszkoliliśmy|wydłużamy|kupiliśmy|zamówiliśmy|naprawiliśmy|przestawiliśmy|zatrudniliśmy|omówiliśmy|omówiłem|omówiłam) *',
    '(przekazałem|przekazałam|przekazaliśmy|pokazałem|pokazałam|przeczytałem|przeczytałam) … (szef*|zespoł*|kuchni|kuchark*|kierowni*|kolegom|koledze|koleżance|dyrekcji|całemu|na głos)',
    '(cieszę|cieszymy|cieszy) (się|nas|mnie)?',
    '(miło|dzięki|dziękuję|dziękujemy|wdzięczni|wdzięczny|wdzięczna|doceniam|doceniamy)',
    '(wstyd|boli|głupio|przykro) (mi|nam|nas|,)?',
    '(dzięki|po|za sprawą) (pana|pani|państwa|twojej|twoim) (uwad*|uwag*|opini*|list*|sugesti*|mail*|wiadomoś*)',
    '(to|była to) (nasza|nasz|moja|mój) (wina|błąd|pomyłka)',
  ],
  ticketReferences: [
    '(numer|nr|numerem|numerze|numeru|sygnatura|sygnaturą|znak|znakiem) (zgłoszenia|sprawy|wniosku|zamówienia|reklamacji|referencyjny)? (:|to|jest|pod|-|#)? ({number}|{placeholder}|{acronym}|#)',
    '(zgłoszenie|sprawa|sprawy|ticket|wniosek|wniosku|zamówienie|reklamacja|reklamacji|zgłoszenia|zgłoszeniu|zleceni*) (nr|numer|o numerze|o nr|#|:|pod numerem)? (nr|#)? ({number}|{placeholder}|{acronym})',
    '# ({number}|{placeholder})',
    '{acronym} (-|/|#)? {number}',
  ],
  politeOffers: [
    '(w razie|w przypadku|jeśli|jeżeli|gdyby) … (pytań|pytania|pytanie|wątpliwości|wątpliwość)',
    '(pozostaję|pozostajemy|jestem|jesteśmy) (zawsze|cały czas)? do (pana|pani|państwa|twojej)? (pełnej)? dyspozycji',
    '(prosimy|proszę) o (wyrozumiałość|cierpliwość|zrozumienie)',
    '(dziękuję|dziękujemy) za (wyrozumiałość|cierpliwość|zrozumienie)',
    '(liczę|liczymy) na (wyrozumiałość|zrozumienie)',
    '(życzę|życzymy) *',
    '(zapraszam|zapraszamy) (ponownie|do kontaktu|do współpracy|serdecznie)?',
    'nie (wahać się|wahaj się)',
  ],
} satisfies Partial<ClosureWords>
