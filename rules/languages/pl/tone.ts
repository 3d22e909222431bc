import type { ToneWords } from '../../../src/language/lexicon/tone.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Collected from Polish advice for support writers (the simple-language standards of Wrocław University, of banks and of offices; the
// netiquette of helplines) and from what agents write when they are tired. Past forms end in `ł*`, so that one entry holds all genders
// and both the polite third person (`zapomniał Pan`) and the second (`zapomniałeś`); `Pan` or `Pani` stands before or behind the verb.

export const toneGroups = {
  you: ['(pan|pani|państwo)'],
  your: ['(pana|pani|państwa|twój|twoja|twoje|twojej|twojego|pański|pańska|pańskie)'],
  /** What an instruction tells people to do. Not the verbs of an invitation: “po prostu odpisz”. */
  step: [
    '(kliknąć|nacisnąć|wcisnąć|wybrać|otworzyć|zamknąć|uruchomić|zrestartować|wyłączyć|włączyć|odświeżyć|zainstalować|odinstalować|pobrać|wpisać|wejść|zalogować|wylogować|usunąć|wyczyścić|zmienić|podłączyć|odłączyć|sprawdzić|ustawić|zaktualizować|przeczytać|poczekać|zaznaczyć|odznaczyć|przewinąć|skopiować|wkleić|zapisać|wypełnić|spróbować|zresetować)',
    '(kliknij|naciśnij|wciśnij|wybierz|otwórz|zamknij|uruchom|zrestartuj|wyłącz|włącz|odśwież|zainstaluj|pobierz|wpisz|wejdź|zaloguj|wyloguj|usuń|wyczyść|zmień|podłącz|odłącz|sprawdź|ustaw|zaktualizuj|przeczytaj|poczekaj|zaznacz|skopiuj|wklej|zapisz|wypełnij|spróbuj|zresetuj)',
  ],
  saidBefore: [
    '(pisałem|pisałam|pisaliśmy|wspominałem|wspominałam|wspominaliśmy|wspomniałem|wspomniałam|wspomnieliśmy|mówiłem|mówiłam|mówiliśmy|informowałem|informowałam|informowaliśmy|tłumaczyłem|tłumaczyłam|tłumaczyliśmy|wyjaśniałem|wyjaśniałam|wyjaśnialiśmy|wyjaśniłem|wyjaśniłam|zaznaczałem|zaznaczałam|zaznaczyłem|zaznaczyłam|podkreślałem|podkreślałam|napisałem|napisałam|napisaliśmy|prosiłem|prosiłam|prosiliśmy|wspomniano|wskazano|informowano|wyjaśniono)',
  ],
  alreadySaid: ['(już|wcześniej|wielokrotnie|kilkakrotnie|kilkukrotnie|przecież|wyraźnie|poprzednio|tyle razy|niejednokrotnie|zresztą)'],
  saysAgain: [
    '(piszę|tłumaczę|powtarzam|wyjaśniam|informuję|przypominam|odpowiadam|tłumaczymy|piszemy|powtarzamy|wyjaśniamy|informujemy|przypominamy)',
  ],
  /** What customers do wrong. The verb agrees: “zapomniał Pani wyniki” is about a colleague. */
  youSpoilt: [
    '(zapomniał|przeoczył|przegapił|zignorował|zlekceważył|zaniedbał|zepsuł|popsuł|uszkodził|zalał|porysował|zniszczył|pomylił|zbagatelizował|namieszał|nabroił|zawalił|zawinił|pominął) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? pan',
    '(zapomniała|przeoczyła|przegapiła|zignorowała|zlekceważyła|zaniedbała|zepsuła|popsuła|uszkodziła|zalała|porysowała|zniszczyła|pomyliła|zbagatelizowała|namieszała|nabroiła|zawaliła|zawiniła|pominęła) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? pani',
    '(zapomnieli|przeoczyli|przegapili|zignorowali|zlekceważyli|zaniedbali|zepsuli|popsuli|uszkodzili|zalali|porysowali|zniszczyli|pomylili|zbagatelizowali|namieszali|nabroili|zawalili|zawinili|pominęli) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? państwo',
  ],
  /** What customers leave undone. The verb agrees: “dołączył Pani wyniki” is about a colleague. */
  youDuty: [
    '(dołączył|dostosował|podporządkował|wysłał|nadał|zwrócił|odesłał|dodał|stawił|pojawił|uregulował|dopełnił|zainstalował|zapoznał|włączył|załączył|podał|podpisał|wypełnił|uzupełnił|odpowiedział|odpisał|opłacił|zapłacił|przeczytał|doczytał|sprawdził|zachował|zapisał|zgłosił|odebrał|przesłał|dosłał|zaznaczył|potwierdził|zaktualizował|zastosował|dotrzymał|dopełnił|zabezpieczył|wykonał|zrobił|zareagował|wpisał|poinformował|dostarczył|dopilnował) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? pan',
    '(dołączyła|dostosowała|podporządkowała|wysłała|nadała|zwróciła|odesłała|dodała|stawiła|pojawiła|uregulowała|dopełniła|zainstalowała|zapoznała|włączyła|załączyła|podała|podpisała|wypełniła|uzupełniła|odpowiedziała|odpisała|opłaciła|zapłaciła|przeczytała|doczytała|sprawdziła|zachowała|zapisała|zgłosiła|odebrała|przesłała|dosłała|zaznaczyła|potwierdziła|zaktualizowała|zastosowała|dotrzymała|dopełniła|zabezpieczyła|wykonała|zrobiła|zareagowała|wpisała|poinformowała|dostarczyła|dopilnowała) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? pani',
    '(dołączyli|dostosowali|podporządkowali|wysłali|nadali|zwrócili|odesłali|dodali|stawili|pojawili|uregulowali|dopełnili|zainstalowali|zapoznali|włączyli|załączyli|podali|podpisali|wypełnili|uzupełnili|odpowiedzieli|odpisali|opłacili|zapłacili|przeczytali|doczytali|sprawdzili|zachowali|zapisali|zgłosili|odebrali|przesłali|dosłali|zaznaczyli|potwierdzili|zaktualizowali|zastosowali|dotrzymali|dopełnili|zabezpieczyli|wykonali|zrobili|zareagowali|wpisali|poinformowali|dostarczyli|dopilnowali) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? państwo',
  ],
  /** What customers do in a wrong way. The verb agrees: “wpisał Pani wyniki” is about a colleague. */
  youEntered: [
    '(wpisał|podał|wypełnił|wybrał|zaznaczył|podłączył|zainstalował|ustawił|użył|zamówił|przeczytał|zrozumiał|zmierzył|zapakował|skonfigurował|wprowadził|kliknął|zrobił|oddał|zaadresował|zamontował) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? pan',
    '(wpisała|podała|wypełniła|wybrała|zaznaczyła|podłączyła|zainstalowała|ustawiła|użyła|zamówiła|przeczytała|zrozumiała|zmierzyła|zapakowała|skonfigurowała|wprowadziła|kliknęła|zrobiła|oddała|zaadresowała|zamontowała) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? pani',
    '(wpisali|podali|wypełnili|wybrali|zaznaczyli|podłączyli|zainstalowali|ustawili|użyli|zamówili|przeczytali|zrozumieli|zmierzyli|zapakowali|skonfigurowali|wprowadzili|kliknęli|zrobili|oddali|zaadresowali|zamontowali) (to|go|ją|je|nam|mi|jej|się|tego|jeszcze)? państwo',
  ],
  spoilt: [
    '(zapomniał*|przeoczył*|pominął|pominęła|pominęli|pominąłeś|pominęłaś|zignorował*|zlekceważył*|zaniedbał*|zepsuł*|popsuł*|uszkodził*|zalał*|porysował*|zniszczył*|pomylił*|zbagatelizował*|namieszał*|nabroił*|zawalił*|zawinił*)',
  ],
  duty: [
    '(wysłał*|nadał*|zwrócił*|odesłał*|dołączył*|załączył*|podał*|podpisał*|wypełnił*|uzupełnił*|odpowiedział*|odpisał*|opłacił*|zapłacił*|przeczytał*|doczytał*|sprawdził*|zachował*|zapisał*|zgłosił*|odebrał*|przesłał*|dosłał*|zaznaczył*|potwierdził*|zaktualizował*|zastosował*|dotrzymał*|dopełnił*|zabezpieczył*|wykonał*|zrobił*|zareagował*|wpisał*|poinformował*|dostarczył*)',
  ],
  /** What customers were to do, after “if only”: never what we do, and never a wish (“gdyby mogła Pani”). */
  customerDuty: [
    '(wysłał*|nadał*|zwrócił*|odesłał*|dołączył*|załączył*|podał*|podpisał*|wypełnił*|uzupełnił*|odpowiedział*|odpisał*|opłacił*|zapłacił*|przeczytał*|doczytał*|czytał*|zajrzał*|sprawdził*|zachował*|zapisał*|zgłosił*|odebrał*|przesłał*|dosłał*|zaznaczył*|potwierdził*|zaktualizował*|zastosował*|dotrzymał*|dopełnił*|zabezpieczył*|wykonał*|zrobił*|zareagował*|wpisał*|poinformował*|zapytał*|zadzwonił*|ubezpieczył*|pilnował*|dopilnował*|uważał*|pomyślał*|zapoznał*|posłuchał*|słuchał*|kliknął*|kliknęła|przyszedł|przyszła|spóźnił*|skorzystał*|wykupił*) (się)? (pan|pani|państwo)',
    '(pan|pani|państwo) (od razu|na czas|*)? (wysłał*|nadał*|zwrócił*|odesłał*|dołączył*|załączył*|podał*|podpisał*|wypełnił*|uzupełnił*|odpowiedział*|odpisał*|opłacił*|zapłacił*|przeczytał*|doczytał*|czytał*|zajrzał*|sprawdził*|zachował*|zapisał*|zgłosił*|odebrał*|przesłał*|dosłał*|zaznaczył*|potwierdził*|zaktualizował*|zastosował*|dotrzymał*|dopełnił*|zabezpieczył*|wykonał*|zrobił*|zareagował*|wpisał*|poinformował*|zapytał*|zadzwonił*|ubezpieczył*|pilnował*|dopilnował*|uważał*|pomyślał*|zapoznał*|posłuchał*|słuchał*|kliknął*|kliknęła|przyszedł|przyszła|spóźnił*|skorzystał*|wykupił*)',
  ],
  wrongly: ['(źle|błędnie|nieprawidłowo|niewłaściwie|niepoprawnie|nieuważnie|niedokładnie|nieumiejętnie)'],
  entered: [
    '(wpisał*|podał*|wypełnił*|wybrał*|zaznaczył*|podłączył*|zainstalował*|ustawił*|użył*|zamówił*|przeczytał*|zrozumiał*|zmierzył*|zapakował*|skonfigurował*|wprowadził*|kliknął*|kliknęła|zrobił*|oddał*|zaadresował*|zamontował*)',
  ],
  doubtedWord: [
    '(problem|problemy|awaria|awarię|pilne|pilna|pilny|pilną|błąd|błędy|usterka|usterkę|ekspertyza|ekspertyzę|dowód|dowody|reklamacja|reklamację|szkoda|szkodę|wada|wady|wadę|doświadczenie|ważne|ważna|uszkodzenie|uszkodzenia|katastrofa|strata|stratę|krzywda|krzywdę|argument|argumenty)',
  ],
} satisfies Record<string, PhraseList>

const minimisedSteps: PhraseList = [
  '(po prostu|zwyczajnie) {step}',
  '{step} po prostu',
  '(proszę|trzeba|należy|wystarczy|może {you}|musi {you}) (po prostu|zwyczajnie) {step}',
]

const minimisers: PhraseList = ['po prostu', 'zwyczajnie']

const obviousnessClaims: PhraseList = [
  '(dla wszystkich|dla każdego|każdemu|wszystkim) (jest|to|przecież)? (to|jest)? (jasne|oczywiste|logiczne|wiadome)',
  'jak można (się na tym|tego|to|tak|na tym się)? (wyłożyć|nie zauważyć|nie wiedzieć|pomylić|przeoczyć|zepsuć|pogubić)',
  '(zna|umie|potrafi|wie|korzysta) … (chociaż|choć|przynajmniej) (w podstawach|podstawy|cokolwiek|trochę)',
  '(wystarczy|wystarczyło|wystarczyłoby) (trochę|chwilę|tylko)? (pomyśleć|pogłówkować|ruszyć głową|myśleć|włączyć myślenie)',
  'to (naprawdę|przecież|wcale) nie (jest|było)? (takie|tak)? (trudne|skomplikowane|trudno)',
  '(moja|mój|nasza|nasz) (babcia|dziadek|mama|ciocia|teściowa|kot|pies) (to|też|by|sobie)? (to|też|z tym)? (potrafi|umie|da radę|zrobi|poradzi)',
  '(wyjaśnię|wytłumaczę|powtórzę|napiszę|tłumaczę) (to|panu|pani)? (jeszcze)? (prościej|wolniej)',
  '^ jak (powszechnie)? wiadomo ,',
  '(klienci|ludzie|osoby|wszyscy|użytkownicy|inni) (zwykle|zazwyczaj|jakoś)? (nie mają|nie miewają) z tym (żadnego|żadnych|większych)? (kłopot*|problem*|trudności)',
  '(proste|prosta|łatwe) jak (drut|budowa cepa|obsługa cepa|dwa razy dwa|dwa a dwa|konstrukcja cepa)',
  'najprościej (,)? jak (się da|umiem|potrafię|można|tylko się da)',
  '(żeby|aby|by) (nawet)? {you} (to)? (zrozumiał*|pojął|pojęła)',
  'trudno (go|jej|ją|tego|to|je)? (nie zauważyć|przeoczyć|przegapić|nie trafić)',
  'nie sposób (go|jej|ją|tego|to|je)? (nie zauważyć|przeoczyć|przegapić)',
  '(jak|co) (każdy|wszyscy|wszystkim|powszechnie|każdemu|każde dziecko) (wie|wiedzą|wiadomo)',
  'każdy (to)? (wie|rozumie|powinien wiedzieć|potrafi|umie|by to)',
  '^ wiadomo (przecież)? (,)? że',
  'wiadomo przecież',
  'przecież (to)? (każdy|wiadomo|oczywiste|proste|logiczne|jasne|banalne)',
  'to (przecież|chyba|naprawdę|zupełnie|aż|dość|całkiem) (oczywiste|proste|banalne|logiczne|elementarne|jasne|nietrudne)',
  '(to|jest to|to jest) (przecież|naprawdę)? (banał|banalne|banalnie proste|dziecinnie (proste|łatwe)|bułka z masłem|łatwizna|pestka|trywialne|elementarne|dziecinada)',
  '(dziecinnie|banalnie|śmiesznie) (proste|łatwe|prosta|łatwa|prosty|łatwy|prosto|łatwo)',
  '(nawet|zwykły|zwykłe|byle|każdy|każde) (przedszkolak|dziecko|pięciolatek|sześciolatek|laik|głupi|małpa|uczeń|stażysta|nowicjusz|emeryt|mój * syn|moja * córka)',
  'nawet (moja|mój|nasza|nasz) (babcia|dziadek|mama|ciocia|teściowa|córka|syn|kot|pies|stażysta|praktykant)',
  '(przedszkolak|pięciolatek|dziecko|laik) (by|poradzi|poradziłby|potrafi|zrozumie|da radę|to wie)',
  'żadna (w tym|to|tu)? (wielka)? (filozofia|sztuka|magia)',
  '(to)? nie (jest)? (żadna|to)? (wielka)? (filozofia|fizyka kwantowa|czarna magia|lot w kosmos)',
  'wielka (mi)? (to)? (filozofia|sztuka)',
  'trzeba (tylko|jedynie|po prostu|było tylko)? (umieć|potrafić|pomyśleć|myśleć|ruszyć głową) (czytać|trochę|logicznie|chwilę)?',
  'czytać ze zrozumieniem',
  '(kłopot*|problem*|trudnoś*) (ze zrozumieniem|z czytaniem|z zapamiętaniem|z przeczytaniem)',
  'każdy (średnio|w miarę|choć trochę)? (rozgarnięt*|inteligentn*|normaln*|przeciętn*|rozsądn*|myśląc*|dorosł*)',
  '(każdy|każda|każdego|każdemu|ktoś) , (kto|który|która) ((choć|choć trochę|w miarę|jako tako)? (umie|potrafi) (czytać|myśleć|liczyć|patrzeć)|myśli|ma (trochę|choć trochę)? (oleju|rozumu)|(uważnie|choć trochę) (czyta*|słucha*)|kiedykolwiek *)',
  'dla (każdego|każdej) (w miarę)? (rozgarnięt*|inteligentn*|normaln*|rozsądn*|myśląc*|dorosł*) (człowiek*|osob*)? (to|jest)?',
  'napisan* (jest)? (wyraźnie|jasno|prosto)? po polsku',
  '(umiejętność|podstawy) czytania',
  '(oczywiste|logiczne|jasne) (jest)? (,)? że (nie|musi|trzeba|należy|skoro|to|bez)',
  '^ oczywiście (,)? (że)? (nie zadziała|nie działa|musi {you}|trzeba było|nie będzie działać)',
  'to (są)? (absolutne|zupełne|kompletne)? podstawy',
  '(elementarn*|podstawow*) (wiedz*|umiejętnoś*|znajomoś*)',
  '(nietrudno|nie trudno) (zgadnąć|zauważyć|się domyślić|domyślić|to zrozumieć|zrozumieć)',
  'chyba nie (trzeba|muszę) (tego)? (tłumaczyć|wyjaśniać|dodawać)',
  'skoro {you} (tego)? nie (rozumie|umie|potrafi|wie)',
  '(wyjaśnię|wytłumaczę|tłumaczę|powiem) (to|panu|pani)? (jeszcze raz)? (jak dziecku|jak dziecku|łopatologicznie|powoli|wolniej|na chłopski rozum|krowie na rowie|najprościej jak umiem)',
  '(za|zbyt) (skomplikowane|trudne|techniczne|zawiłe) (dla|jak na) (pana|pani|panią|państwa|laika|kogoś)',
  '(nauczy|nauczyło) (to|coś)? (pana|panią|państwa|ich) … (na przyszłość|czegoś|uważać|czytać)',
  '(nauczka|nauczkę|lekcja|lekcję) (dla (pana|pani|państwa))? na przyszłość (.|,|!|$|dla (pana|pani|państwa))',
  '(nauczka|nauczkę|lekcja|lekcję) dla (pana|pani|państwa)',
  'coś to (pana|panią) nauczy',
  'następnym razem (radzę|wypadałoby) *',
  'następnym razem lepiej (niech|proszę|uważniej|dokładniej|uważać|czytać|przeczytać|sprawdzić|pomyśleć|zapytać|myśleć|doczytać|pamiętać|pilnować)',
  'na przyszłość (proszę|radzę|polecam|niech) (uważać|czytać|uważniej|pomyśleć|dokładniej|myśleć|najpierw)',
  'proszę (się)? (skupić|skoncentrować|postarać się zrozumieć|spróbować zrozumieć)',
  '(jak|niech) {you} (pomyśli|się zastanowi) (logicznie|chwilę|przez chwilę)',
  'na (pana|pani|państwa) miejscu (najpierw|lepiej|raczej) (*łbym|*łabym)',
  'na (pana|pani|państwa) miejscu (przeczytałbym|przeczytałabym|zastanowiłbym|zastanowiłabym|pomyślałbym|pomyślałabym|wstydziłbym|wstydziłabym|uważałbym|uważałabym|doczytałbym|doczytałabym)',
  '(samo przez się|rozumie się samo)',
]

const noObviousnessClaims: PhraseList = [
  '(dla (nas|mnie|mojego|naszego)|nasza|moja|nam|mnie|nas) … (nauczka|nauczkę|lekcja|lekcję)',
  'nie (wszystko|zawsze|każdy|każdemu|od razu|jest|było|było to|jest to) … (oczywiste|proste|jasne|wie|wiedzą|logiczne)',
  'nie (jest|było|to) (aż|wcale)? (tak|takie)? (oczywiste|proste|łatwe|jasne)',
  '(nie|już|nam|mi|jeszcze nie|o ile) wiadomo',
  '(czy|żeby|aby) … (proste|łatwe|jasne|logiczne)',
  'każdy (wie|rozumie) (,)? (jak|że) … (trudn*|denerwuj*|frustruj*)',
]

const corrections: PhraseList = [
  '({you} się|się {you}) (grubo|bardzo)? (myli|mylą)',
  '(myli|mylą) się {you}',
  '{you} (jest|są) w (dużym|wielkim)? błędzie',
  '(nie ma {you}|{you} nie ma) (tu|tutaj|w tym)? racji',
  '^ (otóż|no) nie (,|.)',
  'muszę (pana|panią|państwa) (poprawić|sprostować|uświadomić)',
]

const ironicFormulas: PhraseList = [
  '(oczywiście|pewnie|jasne|tak|no jasne) , (już|zaraz|wszystko|natychmiast) (rzucamy|pędzimy|lecimy|biegniemy|rzucam|pędzę|lecę|biegnę)',
  'nic (lepszego|innego) do roboty',
  '(instrukcj*|regulamin*|czytanie|myślenie) (są|jest)? dla (słabych|mięczaków|frajerów|leszczy)',
  'wszyscy (są)? (winni|źli) , tylko nie {you}',
  '(błyskotliw*|przenikliw*|odkrywcz*) (uwag*|spostrzeżeni*|pytani*|komentarz*|myśl*)',
  'jeszcze (frytki|masaż|kawkę|kawę i ciastko) (do tego)?',
  '(instrukcj*|regulamin*|umów|maili) … (nikt (już)? nie czyta|nie czyta się już|się już nie czyta|wyszło z mody)',
  'no (brawo|to pięknie|to ładnie|to brawo) (,|.|!|$)',
  '^ no (pięknie|ładnie|super|świetnie) , (naprawdę|kolejn*|znowu|znów|jeszcze|po raz|trzeci|czwarty)',
  '^ (brawo|super|świetnie|pięknie|genialnie|genialne) , (naprawdę|doprawdy|po prostu|nie ma co)',
  '(wielkie|genialne|niesamowite|epokowe) odkrycie',
  'cuda (się)? (zdarzają|nie) (się)?',
  '(oczekuje|oczekują|spodziewa się|żąda|oczekiwał*) … cudów',
  '^ (no|brawo)? (,)? (wreszcie|w końcu|nareszcie) udało się (pani|panu|państwu)',
  '(oczywiście|jasne|no tak) (,)? bo (przecież)? (my|ja|nam|u nas|nic|nie)',
  '(siedzimy|siedzę) (tu|tutaj)? i (tylko)? (czekam*|marzymy|marzę)',
  'mistrzostwo świata',
  '(jak uroczo|no bajka|no cudnie) (!|$)',
  '(może|mam nadzieję (,)? że) (tym|następnym) razem (uda|raczy|zechce|się|{you}) … (doczytać|przeczytać|zrozumieć|zapamiętać|doczyta|przeczyta)',
  '(tym|następnym) razem (uda się|może {you}|raczy|zechce) … (doczytać|przeczytać|zrozumieć|zapamiętać|do końca)',
  '(mam|mamy|mogę|możemy|co) … (wyczarować|wyczaruję|wyczarujemy)',
  '(wyczarować|wyczaruję|wyczarujemy) (panu|pani|państwu|ci|to|go)',
  '(nie mam|nie mamy|nie posiadam|nie posiadamy|machni*) (niestety|tu|u nas)? (czarodziejsk*|magiczn*) różdżk*',
  '(czarodziejsk*|magiczn*) różdżk* (nie mam|nie mamy|niestety|jeszcze)',
  '(nie mam|nie mamy|nie posiadam|nie posiadamy|bez|patrz* w|zajrz* do|wróż* z) (tu|niestety|własn*)? (szklan*|kryształow*) kul*',
  '(szklan*|kryształow*) kul* (nie mam|nie mamy|niestety|jeszcze nie)',
  '(jasnowidzem|jasnowidzami|jasnowidzką|wróżką|wróżem|wróżkami|telepatą|telepatami)',
  '(czytam|czytać|czytamy) w myślach',
  '(chyba)? nie (wyobrażał*|wyobraża|myślał*|myśli|sądził*|sądzi|spodziewał*|liczył*) {you} (sobie)? (chyba)? (,)? (że|na to)',
  '(że|aż) (zrobi|naprawi|załatwi|opłaci) się (to)? sam*',
  '(kolejny|kolejna|następny|następna|jeszcze jeden|jeszcze jedna) (specjalista|specjalistka|ekspert|ekspertka|znawca|znawczyni|geniusz|mądrala|fachowiec)',
  '(specjalist*|ekspert*|znawc*|fachow*|dyplom*) z (internetu|facebooka|youtube|tiktoka|forum)',
  '(wie|wiedzą) lepiej (od|niż) (nas|serwisant*|specjalist*|producent*|lekarz*|mechanik*)',
  '(już|zaraz|oczywiście ,|jasne ,) (rzucam|rzucamy|rzucimy) … wszystko',
  '(a to|cóż za) (niespodzianka|zaskoczenie|odkrycie|niefart) (.|,|$)',
  'co za (niespodzianka|zaskoczenie|odkrycie) (. $|, (że|nie|bez|{you}))',
  'kto by (pomyślał|się spodziewał|przypuszczał) (.|$|, że (bez|trzeba|jak|aby|żeby|{you}|hasł*|urządzeni*|instrukcj*|kabel|prąd*))',
  '(jakie|jakież) to (wygodne|oryginalne|zaskakujące|typowe|wzruszające)',
  'jak (miło|uprzejmie|łaskawie|sprytnie|dobrze) (z (pana|pani|państwa) strony)? (,)? że (wreszcie|w końcu|raczy*)',
  '(dziękuję|dzięki|dziękujemy) (,)? (za to ,)? że ({you})? (wreszcie|w końcu|łaskawie|raczy*)',
  '(miło|cieszę się|cieszymy się) (,)? że ({you} (wreszcie|w końcu|łaskawie)|raczy*)',
  'dzięki za nic',
  'powodzenia (z tym|życzę z|w szukaniu|przy szukaniu)',
  '^ (geniusz*|einstein*|sherlock*) (!|,|$)',
  '(genialny|genialne|świetny|błyskotliwy) (pomysł|posunięcie) (,|!|:) (naprawdę|doprawdy|nie ma co|gratuluję|brawo|tylko)',
  '(raczy|raczył|raczyła|raczyli) {you}',
  '{you} (raczy|raczył|raczyła|raczyli)',
  '(jaśnie (pan*|państw*)|wasza wysokość|jego wysokość|jej wysokość|pana i władcy)',
  '(biedactwo|bidulk*)',
  '(cud|aż dziw) (,)? że {you}',
  '(o|a) (proszę|patrzcie) (,)? (jaki|jaka|jacy) (mądr*|sprytn*|szybk*)',
  '(nie ma to jak|jak zwykle|jak zawsze) (klient|klienci|{you}) (ma rację|wie|wiedzą)',
  'święte słowa , tylko',
  '(trzeba|trzeba było|potrzeba) (naprawdę|doprawdy|nie lada|wielkiego|prawdziwego)? (mieć)? (naprawdę|nie lada|wielki|prawdziwy|niezły|wyjątkowy)? (talent|talentu|wyobraźnię|wyobraźni|fantazję|fantazji) , (żeby|aby|by)',
  'pozazdrościć (wyobraźni|humoru|logiki|czasu)',
  '(gratuluję|winszuję) (spostrzegawczości|refleksu|pomysłowości|wyobraźni|tupetu|poczucia humoru)',
]

const praises: PhraseList = [
  '(brawo|gratulacje|gratuluję|gratulujemy|no pięknie|no ładnie|no brawo|no super|no świetnie|no nieźle|winszuję|pięknie|czapki z głów|szacun)',
]

const mockedDeeds: PhraseList = [
  '(zapomniał*|przeoczył*|pominął|pominęła|pominęli|pominąłeś|pominęłaś|zignorował*|zlekceważył*|zaniedbał*|zepsuł*|popsuł*|uszkodził*|zalał*|porysował*|zniszczył*|pomylił*|zbagatelizował*|namieszał*|nabroił*|zawalił*|zawinił*|skasował*|zablokował*|zgubił*|rozbił*|wyłączył*|odłączył*|wylał*|nie przeczytał*)',
  'udało się (pani|panu|państwu|ci)? (to|go|ją|je)? (zablokować|zepsuć|popsuć|skasować|usunąć|zgubić|zalać|rozbić|pomylić|przeoczyć|zapomnieć|zignorować|wpisać (złe|zły|błędn*))',
  '(znowu|znów|ponownie) (usunął|usunęła|usunęli|zamknął|zamknęła|wpisał*|podał*)',
  '(zepsucia|skasowania|zgubienia|zniszczenia|zalania|rozbicia|zablokowania)',
]

const rhetoricalQuestions: PhraseList = [
  '^ nie no (,)? (serio|naprawdę)',
  'czy (w ogóle|choć raz|chociaż raz|kiedykolwiek) (czyta|czytał*|przeczytał*|patrzy|patrzył*|sprawdził*|myśli|słucha|zajrzał*) {you}',
  '(serio|naprawdę|doprawdy) … nie (zauważył*|widział*|widzi|umie|potrafi|przeczytał*|słyszał*) {you}',
  'czy {you} (w ogóle|choć raz|chociaż raz|kiedykolwiek) … (czyta|czytał*|przeczytał*|patrzy|patrzył*|sprawdzał*|sprawdził*|myśli|myślał*|słucha|zajrzał*)',
  '(naprawdę|serio) (aż)? (tak trudno|to takie trudne|takie trudne|{you} nie (widzi|rozumie|wie|umie))',
  'czy (to)? (naprawdę|aż) (aż)? (tak|takie) (trudne|trudno|ciężko)',
  'co (w tym|tu) (jest)? (takiego)? (trudnego|niejasnego|niezrozumiałego)',
  '(^|a) czego (tu|tutaj|jeszcze|w tym|znowu) ({you})? (w tym|tu|tutaj|konkretnie)? nie (rozumieć|rozumie|zrozumiał*)',
  '^ czego {you} (tu|tutaj|w tym|jeszcze|znowu) nie (rozumie|zrozumiał*)',
  '(mam|mamy) (to|jeszcze|panu|pani)? (to|jeszcze|panu|pani)? (narysować|przeliterować|wróżyć|czytać w myślach)',
  'jak (trudne|ciężkie|skomplikowane) (może (to)? być|to może być)',
  '(a)? kto (normalny|rozsądny|to widział)',
]

const scareQuotes: PhraseList = [
  '({your}|ten {your}|ta {your}|to {your}) (bardzo|tak)? (pilny|pilna|pilne|wielki|wielka|ogromny)? " {doubtedWord} "',
  '({your} (tak zwany|tak zwana|tak zwane|tak zwaną|tzw .|tzw)|rzekomy|rzekoma|rzekome|rzekomą|rzekomego|rzekomej) {doubtedWord}',
]

const noScareQuotes: PhraseList = [
  '(zakładk*|przycisk*|folder*|kategori*|opcj*|polu|pole|status*|katalog*|etykiet*|rubry*|formularz*|oznaczeni*|kolumn*|typ*|temat*) " {doubtedWord} "',
  '" {doubtedWord} " (z listy|w menu|w formularz*|na liście|w polu)',
]

const repetitionReminders: PhraseList = [
  '(przypominam|przypominamy|przecież|skoro) (,)? (że)? (o tym|to)? już (o tym|to)? (rozmawialiśmy|ustaliliśmy|omawialiśmy|omówiliśmy|przerabialiśmy|wyjaśnialiśmy)',
  '(na to pytanie|na nie|odpowiedź) … już (panu|pani|państwu|{you})? (odpowiedziałem|odpowiedziałam|odpowiadałem|odpowiadałam|odpowiedzieliśmy|odpowiadaliśmy|dostał*|otrzymał*|padła)',
  'powtórzę (jeszcze raz|raz jeszcze|po raz|ponownie|więc)',
  'w (poprzedni*|pierwsz*|ostatni*|wcześniejsz*) (mailu|wiadomości|akapicie|piśmie) , (wystarczy|ale może|trzeba tylko|proszę tam) *',
  'z całym szacunkiem (,|ale)',
  '(zapewne|widocznie|najwyraźniej) (umknęło|umknął|umknęła|uszło|uszedł) *',
  '{saidBefore} (o to|o tym|to|pana|panią)? już (dwa|trzy|cztery|pięć|kilka|wiele) razy',
  '(poprzedni*|moja|mój|nasza|nasz) (wiadomość|mail|list|odpowiedź) (chyba|widocznie)? nie (został|została) (przeczytan*|otwart*)',
  'jak {saidBefore} (już)? (panu|pani|państwu)? (dwa|trzy|cztery|pięć|kilka|wiele|tyle) razy',
  '(już)? (dwa|trzy|cztery|pięć|kilka|wiele|tyle) razy (już)? (panu|pani|państwu|to|o tym)? {saidBefore}',
  '{saysAgain} (panu|pani|państwu|to|o tym)? (już)? po raz (kolejny|drugi|trzeci|czwarty|piąty|enty|setny|ostatni)',
  '{saidBefore} (panu|pani|państwu)? (o tym|to) (panu|pani|państwu)? już',
  'o tym już {saidBefore}',
  '(odsyłam|odsyłamy) (pana|panią|państwa)? (ponownie|raz jeszcze)? do (mojej|mojego|naszej|naszego|poprzedni*|wcześniejsz*|ostatni*)',
  '(jak|tak jak|o czym|co|przecież) {alreadySaid} ({alreadySaid})? (panu|pani|państwu|ci)? (o tym)? {saidBefore}',
  'jak {saidBefore} {alreadySaid}',
  'jak {saidBefore} (w (poprzedni*|ostatni*|wcześniejsz*|pierwsz*) (mailu|wiadomości|mailach|odpowiedzi))',
  '(już|przecież|wyraźnie|wielokrotnie|kilkakrotnie) (panu|pani|państwu|ci|to|o tym)? (panu|pani|państwu|to|o tym)? {saidBefore}',
  '(już)? (trzeci|czwarty|piąty|szósty|dziesiąty|setny|enty|kolejny) raz (to samo|panu|pani|państwu|to)? (tłumaczę|powtarzam|wyjaśniam|przypominam|tłumaczymy|powtarzamy|wyjaśniamy|przypominamy)',
  '(już)? (trzeci|czwarty|piąty|szósty|dziesiąty|setny|enty) raz (to samo)? {saysAgain}',
  'po raz (kolejny|drugi|trzeci|czwarty|piąty|enty|setny|ostatni) (panu|pani|państwu|to)? ({saysAgain}|proszę)',
  '(ostatni raz) {saysAgain}',
  'powtarzam (jak|po raz|to|panu|pani|się|raz jeszcze|:|,)',
  '(tłumaczę|piszę|powtarzam|mówię) (to|wciąż|ciągle|znowu|w kółko) (samo|w kółko|to samo)',
  '(no|ileż|bo|,|-|^) ile razy można (?|!|$)',
  'ile razy jeszcze (można|mam|mamy|trzeba|muszę)',
  'ile razy (mam|mamy|muszę|trzeba|można) (panu|pani|państwu|to|jeszcze|powtarzać|tłumaczyć|pisać|prosić|wyjaśniać)',
  'jak (do ściany|grochem o ścianę|krowie na rowie|komu dobremu)',
  'zgodnie z (moim|naszym|moją|naszą) (poprzedni*|ostatni*|wcześniejsz*) (mailem|wiadomością|pismem|odpowiedzią|korespondencją)',
  'w (poprzednim|ostatnim|wcześniejszym|pierwszym) (mailu|piśmie) (wyraźnie|jasno|już|stoi)',
  '(stoi|jest|napisano|napisane|widnieje) (tam|przecież|jak wół)? (wyraźnie|jak wół|jak byk|czarno na białym) (napisane|że)',
]

const noRepetitionReminders: PhraseList = [
  '(już|wcześniej) (wyjaśniłem|wyjaśniłam|wyjaśniliśmy|wyjaśniałem|wyjaśniałam) (to|sprawę|wszystko|kwestię|problem|z|ze|u)',
  '(już|wcześniej) (napisałem|napisałam|napisaliśmy|pisałem|pisałam|pisaliśmy) (odpowiedź|maila|wiadomość|pismo|wniosek|reklamację|zgłoszenie|prośbę|list|opis|raport)',
  '{saidBefore} (już)? (wczoraj|dziś|rano)? (przez telefon|telefonicznie|w rozmowie|na czacie)',
  '(już|wcześniej) (napisałem|napisałam|napisaliśmy|pisałem|pisałam|pisaliśmy|prosiłem|prosiłam|prosiliśmy|mówiłem|mówiłam) (do|o|z|w sprawie|kolegę|kuriera|bank|producenta|dostawcę|magazyn|serwis)',
]

const knowledgePresumptions: PhraseList = [
  'jak ({you})? (zapewne|pewnie|na pewno|doskonale|z pewnością|chyba|niewątpliwie) ({you})? (wie|wiedzą|pamięta|pamiętają|zauważył*|się orientuje)',
  'jak {you} (zapewne|pewnie|na pewno|doskonale|z pewnością|niewątpliwie) (wie|wiedzą|pamięta|pamiętają)',
  '(jak|o czym|co) ({you})? (powinien|powinna|powinni) ({you})? (wiedzieć|pamiętać)',
  '{you} (doskonale|przecież|chyba|świetnie) (o tym|to)? (wie|wiedzą)',
  '(doskonale|przecież|świetnie) (o tym)? {you} (o tym)? (wie|wiedzą)',
]

const unreadReproaches: PhraseList = [
  '(wystarczyło|wystarczyłoby) (go|ją|je|to|tam|tylko|uważnie)? (otworzyć|przeczytać|doczytać|zajrzeć|zerknąć)',
  'gdyby (tylko|choć)? {you} (tylko|choć|uważnie|uważniej|dokładnie|wcześniej)? (przeczytał*|czytał*|doczytał*|zajrzał*|zadał*|się zapoznał*)',
  'gdyby (tylko|uważnie|dokładnie|wcześniej)? (przeczytał*|czytał*|doczytał*|zajrzał*|zadał*) (sobie)? {you}',
  '(widocznie|najwyraźniej|chyba|widać|widzę|zdaje się|rozumiem|ale może) (,)? (że)? ({you})? nie ({you})? (przeczytał*|doczytał*|czytał*|zapoznał*|raczył*)',
  '(wystarczyło|wystarczyłoby) (tylko|uważnie|po prostu)? (przeczytać|doczytać|czytać|zajrzeć|zerknąć|sprawdzić)',
  'nie zadał* (sobie)? {you} (sobie)? trudu',
  'proszę (wreszcie|w końcu|łaskawie|nareszcie) *',
  'proszę (tym razem|jeszcze raz)? (uważniej|dokładniej|ze zrozumieniem) (przeczytać|czytać|doczytać)',
  'proszę (tym razem|jeszcze raz|raz jeszcze) (uważnie|dokładnie) (przeczytać|czytać|doczytać)',
  'proszę (przeczytać|czytać|doczytać) (tym razem|uważniej|dokładniej|ze zrozumieniem)',
  'niech {you} (wreszcie|w końcu|łaskawie|nareszcie) *',
  '(przyjąć|przyjmie|przyjmą) (wreszcie|w końcu|łaskawie|to)? do wiadomości',
  'wypadałoby (odpisać|odpowiedzieć|przeczytać|podziękować|najpierw|się)',
  '(może|a może) (by|tak) (najpierw)? (przeczytać|doczytać|sprawdzić|zajrzeć)',
]

const blameFrames: PhraseList = [
  '(spóźnił* się|zwlekał*|ociągał* się|spóźnił*) {you} (się)? (z|ze)',
  'kto (późno|pierwszy|pyta|nie|się|za późno) … , ten (sam|traci|sobie|szkodzi|lepszy|przegrywa|ma za swoje)',
  'sam* (się)? nie (się)? (zepsuł*|rozbił*|zalał*|skasował*|stłukł*|wyłączył*|połamał*|popsuł*)',
  '({you})? (musiał|musiała|musieli) ({you})? (coś|gdzieś|chyba|to|go|ją)? (źle|przypadkiem|niechcący|coś) (coś|źle)? (kliknąć|nacisnąć|wpisać|zmienić|podać|podłączyć|ustawić|zrobić|wybrać)',
  '(musiał|musiała|musieli) {you} (to|go|ją|coś|chyba|sam|sama)? (usunąć|skasować|uszkodzić|pomylić|przeoczyć|zepsuć|zgubić|zapomnieć)',
  'to (był|było|jest|przecież)? (pana|pani|państwa|twój|klienta|kupującego) obowiązek (.|,|!|$|był*)',
  '(to)? (pana|pani|państwa|twoim|klienta|kupującego) obowiązkiem (było|był|jest)',
  '(obowiązkiem|obowiązek) (pana|pani|państwa|klienta|kupującego) (było|był)',
  '(to|jest|była|był|to jest|to była|to był) (wyłącznie|tylko|przecież|niestety|jednak|ewidentnie|już)? {your} (własna|własny)? (wina|błąd|pomyłka|niedopatrzenie|zaniedbanie)',
  '(wina|winę|błąd|odpowiedzialność) (leży|jest|ponosi) (wyłącznie|tylko|tu|w całości)? po {your} stronie',
  '(z|na skutek|wskutek|z powodu|przez) {your} (własnej|własną|własnego)? (winy|nieuwagi|nieuwagę|niedopatrzenia|zaniedbania|zaniedbanie|błędu|błąd|pośpiechu|pośpiech|opieszałości|opieszałość|roztargnienie|niewiedzy|niewiedzę|bałagan)',
  '(sam|sama|sami|ma|mają|to|narobił*|zrobił*|stracił*|wyłącznie|problem|kłopot|kłopoty) ({you})? (niejako|wyłącznie|trochę|to)? na (własne|swoje) życzenie',
  '(pretensje|pretensji|żal|żale) … (do siebie|do samego siebie|do samej siebie|pod (pana|pani) adresem)',
  '(to)? {you} (sam|sama|sami) (to|sobie|go|ją|przecież)? ({spoilt}|{entered}|usunął|usunęła|skasował*|wyłączył*|odwołał*|anulował*|zmienił*|zgodził*|zatwierdził*|zrezygnował*|rozlał*|doprowadził*)',
  '{you} {spoilt}',
  '{youSpoilt}',
  '(zapomniałeś|zapomniałaś|przeoczyłeś|przeoczyłaś|pomyliłeś|pomyliłaś|zepsułeś|zepsułaś|zignorowałeś|zignorowałaś)',
  '{you} {wrongly} {entered}',
  '{wrongly} {youEntered}',
  '{youEntered} (to|go|ją|je|po prostu)? {wrongly}',
  '{youEntered} (zły|złą|złe|błędny|błędną|błędne|niewłaściwy|niewłaściwą|niewłaściwe|nieprawidłowy|nieprawidłową|nieprawidłowe|złego|błędnego|nie ten|nie tę|nie to)',
  '{you} (wpisał*|podał*|wybrał*|zamówił*|wprowadził*|użył*) (zły|złą|złe|błędny|błędną|błędne|niewłaściwy|niewłaściwą|niewłaściwe|nieprawidłowy|nieprawidłową|nieprawidłowe|złego|błędnego)',
  'błąd użytkownika',
  '(zapominalstwo|roztargnienie|lenistwo|niedbalstwo|nieuwaga|niewiedza|gapiostwo|spóźnialstwo) (kosztuje|ma swoją cenę|kosztują|nie jest|nie zwalnia|szkodzi)',
  '(nieznajomość|nieprzeczytanie) (prawa|regulaminu|umowy|instrukcji) (szkodzi|nie zwalnia)',
  'kto pierwszy , ten lepszy',
  '(widocznie|najwyraźniej|ewidentnie) ({you})? (źle|zapomniał*|pomylił*|przeoczył*|nie umie|nie potrafi)',
  '(twierdzi|twierdzą|utrzymuje) {you} (,)? (że|jakoby)',
  '{you} (twierdzi|twierdzą|utrzymuje|rzekomo) (,)? (że|jakoby)?',
  '{you} nie (umie|potrafi|raczył*|był* łaskaw*)',
  'jak {you} (mógł|mogła|mogli) (tego|tak|nie|to)',
]

const missedDuties: PhraseList = [
  'przecież (trzeba|należało|wystarczyło|można) było *',
  'przecież (należało|wystarczyło) *',
  'gdyby … {customerDuty} … , … by (dotar*|doszł*|działał*|wiedział*|zdążył*|tego nie|się nie)',
  'gdyby … {customerDuty} … , … (wiedziałby|wiedziałaby|uniknąłby|uniknęłaby|miałby|miałaby|zdążyłby|zdążyłaby|dotarłaby|dotarłby|działałoby|działałaby|działałby)',
  '(powinien|powinna|powinni) {you} (był|była|byli) *',
  '(powinien|powinna|powinni) (był|była|byli) {you} *',
  '{you} (powinien|powinna|powinni) (był|była|byli) *',
  '(powinien|powinna|powinni) {you} (uważać|pamiętać o|wcześniej (sprawdzić|pomyśleć|przeczytać|zapytać|zgłosić)|najpierw (przeczytać|sprawdzić|zapytać)|lepiej pilnować)',
  '(^|,|to|no|ale|a|cóż|przecież) trzeba było (od razu|wcześniej|najpierw|tylko|uważniej|dokładniej|nie|lepiej|się)',
  'trzeba było (to|ją|go|je)? (brać|wziąć|czytać|kupować|słuchać|pytać|ubezpieczyć|dzwonić) … (od razu|wcześniej|w porę|zawczasu)',
  '(^|,|to|no|ale|a|cóż|przecież) trzeba było (to)? (brać|wziąć|czytać|przeczytać|pomyśleć|zadzwonić|pytać|zapytać|uważać|słuchać|ubezpieczyć|kupować|zgłosić|zabezpieczyć|zrobić kopię|dopilnować)',
  '(należało|wypadało|wystarczyło) (to)? (wcześniej|najpierw|od razu|uważnie)? (przeczytać|sprawdzić|zgłosić|zadzwonić|pomyśleć|zapytać|zabezpieczyć|uważać|zrobić kopię)',
  'gdybyś … (wysłał*|nadał*|zwrócił*|odesłał*|dołączył*|załączył*|podał*|podpisał*|wypełnił*|uzupełnił*|odpowiedział*|odpisał*|opłacił*|zapłacił*|przeczytał*|doczytał*|czytał*|zajrzał*|sprawdził*|zachował*|zapisał*|zgłosił*|odebrał*|przesłał*|dosłał*|zaznaczył*|potwierdził*|zaktualizował*|zastosował*|dotrzymał*|dopełnił*|zabezpieczył*|wykonał*|zrobił*|zareagował*|wpisał*|poinformował*|zapytał*|zadzwonił*|ubezpieczył*|pilnował*|dopilnował*|uważał*|pomyślał*|zapoznał*|posłuchał*|słuchał*|kliknął*|kliknęła|przyszedł|przyszła|spóźnił*|skorzystał*|wykupił*) … , … (byłoby|by było|nie byłoby|nie doszłoby|dałoby się|by się nie|wiedziałbyś|wiedziałabyś|zdążyłbyś|zdążyłabyś|uniknąłbyś|uniknęłabyś|miałbyś|miałabyś|nie musiałbyś|nie musiałabyś)',
  'gdyby … {customerDuty} … , (to)? … (byłoby|byłaby|byłby|by była|by było|by był|byśmy|nie byłoby|nie doszłoby|dałoby się|nie stałoby|by się nie|wiedział*by|zdążył*by|uniknął*by|uniknęł*by|miał*by|nie musiał*by|nie stracił*by|nie zapłacił*by)',
  '(mógł|mogła|mogli|mógł się|mogła się) {you} (o tym)? (pomyśleć|zgłosić|sprawdzić|zapytać|przeczytać|zadzwonić|się zorientować) (wcześniej|od razu|najpierw|zanim)',
  '(mogłeś|mogłaś|trzeba) (było)? (o tym)? (pomyśleć|zgłosić|sprawdzić) (wcześniej|od razu|najpierw)',
  'było (nie|uważać|czytać|pomyśleć|myśleć) (klikać|kupować|wcześniej|zawczasu|ruszać|dotykać)?',
]

const deliveryExpectations: PhraseList = [
  '(powinien|powinna|powinno|powinni) ({you})? (był|była|był już|była już)? ({you})? (otrzymać|dostać|zobaczyć|mieć|widzieć|móc)',
  'gdyby … , (proszę|prosimy|pomożemy|pomogę|jestem|jesteśmy|odezwę|dam|damy)',
  'gdyby (nie|kurier|paczka|coś|to|był*|miał*|my|nasz|nasza)',
]

const omissionStatements: PhraseList = [
  'nie {youDuty}',
  '{you} nie (jeszcze|też)? {duty}',
  'nie (dołączyłeś|dołączyłaś|podałeś|podałaś|wypełniłeś|wypełniłaś|odpowiedziałeś|odpowiedziałaś|zapłaciłeś|zapłaciłaś|przeczytałeś|przeczytałaś|sprawdziłeś|sprawdziłaś|odebrałeś|odebrałaś)',
]

const faceSavers: PhraseList = [
  '(to)? nie (jest|była|był)? {your} (wina|błąd|pomyłka)',
  'nie (ma|było) (w tym|tu|tutaj)? {your} winy',
  '(nie z|bez) {your} winy',
  'nie (zrobił*|zepsuł*|popsuł*|stracił*) {you} nic',
  'nic ({you})? (tu)? nie (zrobił*|zepsuł*|stracił*|stało|popsuł*) ({you})? (źle)?',
  '(łatwo|nietrudno|można łatwo|łatwo tu) (to|go|ją|je|tu|się|o)? (przegapić|przeoczyć|pomylić|nie zauważyć|pomyłkę|się pomylić|zapomnieć)',
  '(to)? (się)? (zdarza|trafia|zdarza się|trafia się) (się)? (każdemu|najlepszym|często|wielu|nam wszystkim|co drugiej|też|nawet)',
  '(częst*|typow*|łatw*) (błąd|pomyłk*|potknięcie)',
  '(wiele|wielu|mnóstwo|większość|sporo) (osób|klientów|ludzi|z nas)',
  '(nie szkodzi|nic nie szkodzi|nic się nie stało|bez obaw|żaden kłopot|to żaden problem|nic straconego)',
  'proszę się (tym)? nie (martwić|przejmować)',
  '(to|to jest|była to|była|wyłącznie|to tylko) (nasza|moja) (wina|pomyłka)',
  '(to|to jest|był to|był|wyłącznie) (nasz|mój) błąd',
  '(mylący|niejasny|nieczytelny|myląca|niejasna|mylące|niejasne|słabo widoczn*|źle opisan*)',
]

// “Kolega wysłał Pani wyniki”: the verb agrees with its own subject, and `Pani` is who receives.
const othersDeeds: PhraseList = [
  '(kolega|koleżanka|kurier|kurierka|bank|magazyn|dostawca|sprzedawca|serwisant|technik|lekarz|lekarka|sklep|producent|operator|system|konsultant|konsultantka|księgowa|recepcjonistka|kierowca|mąż|żona|syn|córka|sąsiad|sąsiadka) (nie|już|wczoraj|dziś|sam|sama|źle|błędnie)? (*ł|*ła)',
  '(ktoś|nikt|każdy z nas) (nie|już|źle|błędnie|u nas)? *ł',
]

const dismissals: PhraseList = [
  '(trzeba|należy|wypada|pozostaje|zostaje|musi {you}|proszę) (się|tylko|po prostu|jedynie|niestety|jakoś)? (się|tylko|po prostu|jakoś)? (do tego|do niej|do niego|z tym)? (się|po prostu|jakoś)? (przyzwyczaić|pogodzić|zacisnąć zęby|przeboleć|przecierpieć)',
  '(innym|pozostałym|reszcie) (klientom|lokatorom|osobom|pacjentom|użytkownikom|mieszkańcom|gościom)? (to|jakoś|jakoś to|to jakoś)? nie przeszkadza*',
  'reszta (klientów|lokatorów|mieszkańców|pacjentów|gości|rodziców|uczestników|osób)? (jakoś)? (się)? nie (narzeka|skarży|marudzi|zgłasza|ma z tym)',
  '(inni|pozostali|wszyscy inni|cała reszta) (klienci|klientów|lokatorzy|pacjenci|użytkownicy|mieszkańcy|goście|rodzice|kupujący|uczestnicy|studenci|pasażerowie|sąsiedzi|wnioskodawcy|firmy)? (jakoś|się)? (się)? nie (narzekają|narzeka|skarżą|mają|zgłaszają|marudzą)',
  '(inni|pozostali|wszyscy inni|wszyscy|reszta) (klienci|lokatorzy|pacjenci|użytkownicy|mieszkańcy|goście|rodzice|kupujący|uczestnicy|studenci|pasażerowie|sąsiedzi|wnioskodawcy|firmy)? (jakoś|z tym|dotąd|świetnie|też)? (jakoś|z tym|dotąd|świetnie)? (dają|daje|sobie) (jakoś|z tym|świetnie)? (sobie|radzą|radę|radzi) (z tym|radę|jakoś)?',
  'to (już|jest|już jest|wyłącznie|tylko)? {your} (problem|zmartwienie|kłopot|broszka) (.|,|!|$|i nie)',
  'to (już|już jest|wyłącznie|tylko) {your} sprawa (.|,|!|$|i nie)',
  '(pretensje|żale|skargi|pretensjami) (proszę)? (kierować|mieć|zgłaszać|składać)? (proszę)? (kierować|mieć|zgłaszać|składać)? (gdzie indziej|do kogo innego|do kogoś innego)',
  '(takie rzeczy|to|takie sytuacje) (po prostu|czasem|niestety)? (się)? (zdarza|zdarzają) (się)? (i tyle|i kropka|i koniec)',
  '(proszę|powinien {you}|powinna {you}) (się)? cieszyć (się)? (,)? że',
  '^ (no cóż|cóż|no)? (,)? bywa $',
  'u (mnie|nas) działa $',
  '^ to nic (takiego|wielkiego|strasznego) $',
  'musi {you} (po prostu|jeszcze|niestety)? (poczekać|zaczekać|czekać) $',
  'proszę (się)? (z tym)? (zwrócić|zwracać|pytać|kierować|udać) (z tym)? … (kogoś innego|kogo innego|gdzie indziej|innej firmy)',
  'nie (mój|nasz) (dział|rejon|wydział)',
  'nie (odpowiadamy|odpowiadam|ponosimy odpowiedzialności|ponoszę odpowiedzialności|bierzemy odpowiedzialności) za',
  'za … nie (odpowiadamy|odpowiadam|ponosimy odpowiedzialności|bierzemy odpowiedzialności)',
  'proszę (to|tę sprawę)? (załatwiać|załatwić|wyjaśniać|wyjaśnić|dogadać|dogadywać) (to|się)? (ze|z|samemu|samodzielnie|we własnym|między sobą|gdzie indziej)',
  '(to)? nie (jest|była|był)? (to)? (już)? (nasz|nasza|mój|moja|nasze|moje) (problem|sprawa|działka|wina|zmartwienie|interes|rola|broszka|kłopot|bajka|odpowiedzialność|ból głowy)',
  'nie (nasz|mój|moje|nasze) (cyrk|małpy)',
  '(nas|mnie) (to)? (już)? nie (dotyczy|obchodzi|interesuje)',
  '(to)? (już)? nie (dotyczy|obchodzi|interesuje) (nas|mnie)',
  'u (nas|mnie) (wszystko|to) (działa|chodzi|jest ok|gra)',
  'u (nas|mnie) (działa|jest|chodzi) (w porządku|bez zarzutu|prawidłowo|poprawnie|normalnie|ok|dobrze|bez problemu)',
  '(u nas|dotąd|dotychczas|nigdy|poza (panem|panią))? (takich|tego|takiego)? (usterek|problemów|problemu|błędu|skarg)? (nikt|żaden klient|żaden z klientów) (inny|poza (panem|panią))? (tego|się|takich)? (się)? nie (skarży|skarżył|zgłasza|zgłaszał|narzeka|narzekał|ma|miał|widział)',
  'nikt (inny|poza (panem|panią)) (się|tego|nam|na to)? nie (skarży*|zgłasza*|zgłosił*|narzeka*|ma (z tym|takich|tego)|miał (z tym|takich|tego)|marudzi*|pyta*)',
  'jest {you} (pierwszą|jedyną) osobą , (która|której) (się|to|coś|nam|tu)? (się|to|coś|nam|tu)? (skarży|narzeka|nie|przeszkadza|ma z tym|zgłasza taki|marudzi)',
  '(takie|samo) (jest|to)? życie',
  '(tak|takie|różnie) (już)? (w życiu|to|czasem)? bywa (.|,|!|$)',
  '^ (no)? (trudno|cóż|i trudno) (.|!|,|$)',
  '(nic|niewiele) (na to|tu|tutaj|z tym|więcej)? nie (poradzę|poradzimy|mogę zrobić|możemy zrobić|da się zrobić|zrobię|zrobimy|możemy na to poradzić)',
  '(nie mam|nie mamy) (na to|na takie sprawy|na takie rzeczy) (czasu|ochoty)',
  'proszę (sobie)? (samemu|samodzielnie|samej|gdzie indziej)? (poszukać|wygooglować|poradzić|radzić) (sobie)? (sam|samemu|samodzielnie|gdzie indziej|w google|w internecie)',
  'proszę (poszukać|sprawdzić|zajrzeć) (sobie)? (w google|w googlu|w internecie)',
  '(to|przecież) (jest|tylko|przecież|zwykł*|taki|taka|takie|zupełn*)? (tylko|zwykł*)? (drobiazg|błahostka|drobnostka|bzdura|pierdoła|głupstwo)',
  'nic (takiego|wielkiego|strasznego) (się)? nie (się)? (stało|dzieje)',
  '(nie ma|nie widzę) (o co|powodu (żeby|by|do|aby|, żeby)|czym) (się|robić|tyle|aż|paniki|zamieszania|denerwować|martwić|przejmować)',
  '(robić|robienie|robi|robią) (z tego)? (z igły|wielk* *|aferę|aferę|dramat|tragedi*|problem*) (widły|z tego)?',
  '(jeśli|jak|jeżeli|skoro) (się)? (panu|pani|państwu|komuś) (się)? (coś|to)? nie podoba',
  '(czego|a czego) {you} (się)? (oczekuje|oczekiwał*|spodziewał*|spodziewa) (się)?',
  '(musi|będzie musiał|będzie musiała|muszą) {you} (jakoś|się)? (z tym|to|do tego)? (żyć|poradzić sobie|przeboleć|przeżyć|przyzwyczaić)',
  'proszę (się)? (jakoś)? (z tym|do tego)? (przyzwyczaić|pogodzić)',
  '(taki|taka|takie) (to)? (już)? (jest)? (urok|uroki|uroda) (tego|tej|tych|życia)?',
  '(to)? (nie ma) (dla nas)? (znaczenia|żadnego znaczenia) (czy|,|.|$)',
  '(to)? nie (do|ze) (nas|mnie|mną) (z tym|takie|takimi|należy|proszę)',
  '(co|a co) (ja|my) (mam|mamy|mogę|możemy) (na to|z tym|do tego)',
]

const helpOffers: PhraseList = [
  '(może|mogą|możesz|można|mogłaby|mógłby) ({you})? … (zadzwonić|napisać|zgłosić|skontaktować|sprawdzić|wybrać|kliknąć|złożyć|skorzystać|zwrócić)',
  'proszę … (kliknąć|wejść|napisać|zadzwonić|zgłosić|skontaktować|przesłać|spróbować|sprawdzić|złożyć|podać|wysłać|wybrać|o numer|o zdjęcie|o zrzut|o kontakt|pytać)',
  '(oto|poniżej|tutaj jest|podaję|podajemy|wysyłam|przesyłam|załączam|dołączam) *',
  '(zamiast|za to|natomiast|jednak) (tego|mogę|możemy|proponuję|może)',
  '(wystarczy|pomogę|pomożemy|pokażę|podpowiem|doradzę|przekażę|przekażemy|sprawdzę|sprawdzimy|skontaktuję|wyślę|zgłoszę)',
  '(zajmuje|zajmują) się (tym|nimi|nią|nim) (dział|firma|zarząd|urząd|gmina|pan|pani|{capital})',
  '(numer|kontakt|adres|tel|telefon) (do|:|to|pod|{number})',
]

const hostilities: PhraseList = [
  'trzeba (być|mieć|nie mieć) (chyba|naprawdę|kompletnie|zupełnie)? (ślep*|głuch*|niespełna|głup*|nienormaln*|mózgu|rozumu|oleju|źle w głowie)',
  '(jest|są) {you} (chyba|naprawdę|może|aż tak)? (ślep*|głuch*|niepoważn*|nienormaln*|niespełna|śmieszn*|żałosn*|bezczeln*)',
  '{you} (jest|są) (chyba|naprawdę|może|aż tak)? (ślep*|głuch*|niepoważn*|nienormaln*|niespełna|śmieszn*|żałosn*|bezczeln*)',
  '(puknąć|stuknąć|popukać|puknie|stuknie) się',
  'się (puknąć|stuknąć|popukać|puknie|stuknie) w (głowę|czoło|łeb)',
  'skąd (się)? {you} (się)? urwał*',
  '(pożałuje|popamięta|pożałują) (jeszcze|tego|nas)? {you}',
  '{you} (jeszcze|tego|nas)? (jeszcze|tego|nas)? (pożałuje|popamięta|pożałują)',
  '(jak|jeśli|jeżeli) (się)? {you} (się)? (wreszcie|zaraz|natychmiast)? nie (uspokoi|zamknie|opanuje|ogarnie|uspokoją)',
  'proszę się (wreszcie|już|trochę)? (zamknąć|wyluzować|ogarnąć|odczepić|hamować) (.|,|!|$|i)',
  'proszę (trochę|wreszcie)? (wyluzować|zluzować|wyhamować|zejść na ziemię)',
  'niech (się)? {you} (się)? (wreszcie|już|w końcu)? (się)? (ogarnie|zamknie|odczepi|wstydzi|wyluzuje)',
  '(proszę|niech {you}) (mi|nam)? (wreszcie|już|w końcu)? (dać|da) (mi|nam)? (wreszcie|już|święty)? spokój',
  '(awanturni*|krzykacz*|cwania*)',
  'niech {you} (na (mnie|nas|kolegę|koleżankę))? nie (krzyczy|wrzeszczy|pyskuje|wygraża|straszy|obraża|zawraca)',
  '(głupie|głupi|durne|idiotyczne) (pytanie|pytania|uwagi)',
  '(przestań|przestańcie|niech {you} przestanie|niech państwo przestaną) (wreszcie|już|do nas|w końcu)? (do nas|nam|mi|nas)? (pisać|dzwonić|marudzić|zawracać|wydzwaniać|krzyczeć|narzekać)',
  '(podać|podam|podamy) (pana|panią|państwa)? (do sądu|na policję)',
  '(pozwę|pozwiemy) (pana|panią|państwa)',
  '(proszę|niech {you}) (się)? (natychmiast|wreszcie|najpierw|trochę)? (ochłonąć|ochłonie|uspokoić|uspokoi|opanować|opanuje|hamować|hamuje|zamilknąć)',
  '(proszę|niech {you}) (mnie|nas|mi|nam|się)? (tak|już)? nie (denerwuje|unosi|histeryzuje|panikuje|przesadza|poucza|wymądrza|ekscytuje|gorączkuje)',
  'proszę (mnie|nas|mi|nam) nie (denerwować|pouczać|obrażać|straszyć|poganiać|męczyć|szantażować|zawracać|okłamywać)',
  'proszę się (tak|już) nie (denerwować|unosić|ekscytować|gorączkować|bulwersować|emocjonować|przejmować byle)',
  'nie (mamy|mam) (z (panem|panią))? o czym (rozmawiać|dyskutować)',
  'proszę (się)? nie (denerwować|unosić|krzyczeć|histeryzować|pouczać|wymądrzać|obrażać|pyskować|marudzić|bulwersować|rzucać|ciskać|ośmieszać|zawracać|przesadzać)',
  'proszę (już)? (przestać|skończyć) (krzyczeć|pisać|zawracać|narzekać|marudzić|histeryzować|robić|nas|wydzwaniać|dzwonić|się)',
  'przestać robić (sceny|awantury|cyrk)',
  '(robi|robią|robić|robienie) (tu|tutaj|z tego)? (scen|sceny|awantury|awanturę|cyrk|cyrku|scenę)',
  '(nie mam|nie mamy) (całego dnia|czasu na (pana|panią|głupoty|takie|dyskusje|bzdury|kłótnie|pogaduszki))',
  '(nie mam|nie mamy|brak mi|szkoda mi) (tu|teraz|naprawdę)? (czasu|ochoty|cierpliwości|siły|zamiaru) (uczyć|niańczyć|prowadzić|słuchać|tłumaczyć|wyjaśniać|użerać|dyskutować|na (dyskus*|kłótni*|przepychank*|takie rozmow*))',
  '(nie jestem|nie jesteśmy) (tu|tutaj)? od (tego , (żeby|aby|by) (pana|panią|państwa|kogo*|uczyć|niańczyć)|niańczenia|uczenia|prowadzenia)',
  '(nie będę|nie będziemy|nie zamierzam|mam|mamy) (pana|pani|panią|państwa|tu|nikogo)? (tu|dalej)? (prowadzić|prowadził|prowadziła|prowadzili|niańczyć|niańczył|niańczyła) (pana|panią|państwa|nikogo)? (za rączkę|za rękę)?',
  'szkoda (mojego|naszego|mi) (cennego)? (czasu|nerwów|zdrowia)',
  'nie będę (tego|z (panem|panią)|się|panu|pani)? (więcej)? (dyskutować|się powtarzać|powtarzać|marnować|tolerować|tłumaczyć się)',
  '(zawraca|zawracać|zawracanie|zawracają|zawracaj) (nam|mi|sobie|{you})? (tym)? (głowę|głowy|gitary)',
  '(marnuje|marnować|marnowanie|marnują|tracić|traci) (tu|{you})? (mojego|naszego|mój|nasz|mojego) (cennego|cenny)? (czas|czasu)',
  '(to|toż to|co za|czysta|zwykła|szczyt) (jest|już|po prostu|jest po prostu|już jest)? (zwykła|czysta|szczyt)? (bezczelność|bezczelności|żenada|kpina|żenujące|żałosne|śmieszne|bezczelne)',
  '(idiota|idiotka|idiotyczn*|idioci|debil*|kretyn*|głupek|głupcem|durny|durna|durne|matoł*|półgłówk*|ignorant*|pieniacz*|cham|chamstwo|chamski*|prostak*|palant*|gamoń|imbecyl*|oszołom*|wariat*|wariatka)',
  '(pan|pani|klient*|taki|jaki|z) (jest|to|z niego|z niej)? (chyba|po prostu)? (głupi|głupia|tępy|tępa|baran|baranem|pajac|pajacem)',
  '(zamknij|odczep|odwal|zamknąć|odczepić) się',
  '(spadaj|wynocha|spływaj)',
  '({you})? (chyba|znowu|grubo|mocno|trochę) ({you})? (przesadza|żartuje|kpi|bredzi|zmyśla|histeryzuje)',
  '(histeryzuje|histeryzować|histeria|histerię)',
  '(przesadza|bredzi|zmyśla|kłamie|łże) {you}',
  '{you} (bredzi|zmyśla|kłamie|łże)',
  'jak {you} śmie',
  'co {you} sobie (w ogóle)? (myśli|wyobraża)',
  '(mam|mamy) (już)? (tego|pana|pani|państwa|serdecznie) (już|serdecznie)? (dość|dosyć)',
  '(nie|mało) (mnie|nas) (to)? (interesuje|obchodzi|interesują|obchodzą) (pana|pani|państwa|co|to)?',
  '(ostrzegam|ostrzegamy) (pana|panią|państwa)? (po raz|ostatni|, że|. $|$|!)',
  'radzę (panu|pani|państwu)? ((dobrze)? się zastanowić|liczyć się (z|ze)|uważać (,|.|$|na (słowa|ton|język)))',
  '(z takimi|z takim|z taką) (ludźmi|klientami|klientem|klientką|podejściem|osobami)',
  '(trzeba|ma {you}|mieć) (naprawdę)? (tupet|czelność)',
  '(wypisuje|wygaduje|wypisywać|wygadywać) ({you}|bzdury|głupoty|brednie)',
  '(bzdury|brednie|głupoty)',
  '(stek|stekiem) (bzdur|kłamstw)',
  '(wyssan*|wymysł*|wymyśla) (z palca|{you})',
]

const noHostilities: PhraseList = [
  'proszę się nie (denerwować|przejmować|unosić) (,)? (jeśli|jeżeli|gdy|gdyby|kiedy)',
  '(nie|żadne|żaden|nie ma) (jest|są|ma|to)? (żadne|żaden|wcale|głupich)? (głupi|głupie|głupia|głupich) (pytanie|pytań|pytania)?',
  '(nie jest|to nie|wcale nie|nie) (głupi|głupia|śmieszne|bezczelność|histeria)',
  '(mi|nam) (jest|było|tak|strasznie)? głupio',
  '(dla|show) (wariatów|pajac)',
  '(może|można) (wydawać|wydać) się (śmieszne|absurdalne|głupie)',
]

const profanities: PhraseList = [
  '(kurwa|kurwy|kurwą|kurde|kurczę blade|cholera|cholerny|cholerna|cholerne|cholernie|dupa|dupy|dupie|dupę|gówno|gówniany|gówniane|pierdol*|pierdziel*|opierdal*|spierd*|wkurw*|wkurz*|zajebi*|jebać|jebany|jebane|pojeb*|pieprzony|pieprzone|pieprzyć|szlag|psiakrew|do diabła|sranie|srać)',
]

const bareRefusals: PhraseList = [
  '^ (nie|odmowa|odmawiam|odmawiamy|niestety nie|nie ma|nie ma mowy|nie ma szans|wykluczone|odpada|nic z tego|niemożliwe) $',
  '^ (nie da się|nie można|nie możemy|nie mogę|nie mogę teraz|nie przewidujemy|nie ma możliwości|nie ma takiej (opcji|możliwości)|nie ma opcji|to niemożliwe|nie zrobimy tego|tego nie robimy) $',
  '^ (panie|pani) {capital} , (nie|odmowa|nie da się|nie można|nie możemy|nie mogę|nie ma możliwości|niestety nie|niemożliwe) $',
  '^ brak (możliwości|miejsc|zgody|terminów|towaru|środków) $',
]

const bareReplies: PhraseList = [
  '^ (zrobione|gotowe|załatwione|ok|okej|oki|przyjąłem|przyjęłam|przyjęto|tak|jasne|jw|jak wyżej|jest|działa|poszło|wysłane|done) (.|!)? $',
  '^ (patrz|zobacz|sprawdź|proszę sprawdzić|zob .|por .) (faq|stronę|regulamin|link|załącznik|na stronie|instrukcję|wyżej|w regulaminie|mail) $',
  '^ (jest|wszystko jest|info|informacja) (na stronie|w regulaminie|w instrukcji|w mailu|w faq|w umowie) $',
]

const courtesies: PhraseList = [
  '(proszę|prosimy|poproszę|dziękuję|dziękujemy|dzięki|przepraszam|przepraszamy|przykro|chętnie|z przyjemnością|pozdrawiam|pozdrawiamy|dzień dobry|cześć|hej|miło|witam|witamy|serdecznie|oczywiście|jasne|uprzejmie|z góry|miłego)',
]

const commands: PhraseList = [
  '(musi|muszą) {you}',
  '{you} (musi|muszą|ma natychmiast|mają natychmiast)',
  '(musisz|masz natychmiast|masz obowiązek)',
  '(jest|są) {you} (zobowiązan*|obowiązan*)',
  '{you} (jest|są) (zobowiązan*|obowiązan*)',
  '(żądam|żądamy|domagam się|domagamy się)',
  'niech {you} (to|się|natychmiast|nam|mi)? *',
  'ma {you} (obowiązek|natychmiast|niezwłocznie)',
]

const prohibitions: PhraseList = [
  '^ nie (otwierać|klikać|dotykać|wysyłać|odpowiadać|dzwonić|pisać|wyłączać|usuwać|ruszać|zmieniać|używać)',
  '^ nie (otwieraj|klikaj|dotykaj|wysyłaj|odpowiadaj|dzwoń|pisz|wyłączaj|usuwaj|ruszaj|zmieniaj|używaj)',
]

const noCommands: PhraseList = [
  'nie (musi|muszą|musisz) ({you})?',
  '{you} nie (musi|muszą)',
  '(musi|muszą) {you} (być|mieć (dość|już)|się czuć|czuć|tylko|jedynie|jeszcze tylko)',
  '(aby|żeby) … (musi|muszą)',
  'niech {you} (się nie (martwi|przejmuje)|da znać|będzie)',
]

const shoutableWords: PhraseList = [
  '(proszę|prosimy|nie|natychmiast|tylko|zawsze|nigdy|pilne|pilnie|musi|już|teraz|przeczytać|wszystko|koniecznie|bardzo|żaden|żadnych|nikt|nic|sam|sama|wcześniej|ostatni|ostatnia|ponownie|uważnie|jeszcze|raz)',
]

const wornFormulas: PhraseList = [
  '(bezpieczeństwo|zadowolenie|satysfakcja|komfort|dobro|jakość) (danych|klient*|pacjent*|pasażer*|usług|obsługi|podróżnych|mieszkańców) (jest|to|są) (dla nas|naszym|naszą|zawsze)? … (priorytet*|najważniejsz*|nadrzędn*)',
  '{your} (opinie|uwagi|uwaga|sugestie|głos|zdanie|zgłoszenia|pytania) (jest|są) (dla nas)? (bardzo|niezwykle|szczególnie|niezmiernie)? (dla nas)? (ważn*|cenn*|istotn*)',
  '(każde|każdą|każdego|wszystkie) (zgłoszenie|sprawę|zgłoszenia|sprawy|klienta|pacjenta|opinię|reklamację) (traktujemy|rozpatrujemy|analizujemy) (bardzo|niezwykle)? (indywidualnie|priorytetowo|poważnie|z należyt*|z najwyższ*)',
  '(traktuj*|rozpatr*|zajm*|podchodz*|potraktow*) … (z|ze) (należyt*|najwyższ*|pełn*|szczególn*) (starannoś*|uwag*|trosk*|powag*|zaangażowani*)',
  '(pomaga|pomagają|pozwala|pozwalają) nam (się|stale|ciągle|nieustannie|lepiej)? (się)? (rozwijać|doskonalić|stawać|być coraz|podnosić (jakość|standard*))',
  'robimy wszystko (, co w naszej mocy)? (,)? (aby|by|żeby) … (zadowolen*|zadowolon*|usatysfakcjonowan*|spełni*|najlepsz*)',
  'nie (wahać|wahaj|wahajcie|wahają) się … (skontaktować|kontaktować|pytać|pisać|dzwonić|zapytać|napisać|zadzwonić|kontakcie|kontaktem)',
  '(cenimy|doceniamy|szanujemy) (sobie)? (każdego|każdą|naszych|wszystkich) (klienta|opinię|klientów|pacjentów|uwagę)',
  '(traktujemy|traktuję|podchodzimy do) (tę|tej|takie|takich|to|tego)? (sprawę|sprawy|spraw|to|zgłoszenie|zgłoszenia)? (bardzo|niezwykle|śmiertelnie) poważnie',
  '{your} (telefon|kontakt|wiadomość|sprawa|zgłoszenie|opinia|czas) (jest|są) dla nas (bardzo|niezwykle|szczególnie)? (ważn*|cenn*|istotn*)',
  '{your} (zadowolenie|satysfakcja|zaufanie|komfort|opinia|bezpieczeństwo) (jest|to|są) (dla nas|naszym|naszą|dla naszej firmy)? … (priorytet*|najważniejsz*|wartość|wartością|kapitał*|celem|nadrzędn*|bezcenn*)',
  '(klient|klienta|klienci|klientów|pacjent|pacjenta|gość|gościa) … na pierwszym miejscu',
  '(dokład*|dołoż*) wszelkich starań (,)? (aby|by|żeby)',
  '(sprostać|wyjść naprzeciw) ({your}|wszystkim|państwa)? (oczekiwaniom|wymaganiom|potrzebom)',
  '(nieustannie|stale|wciąż|ciągle|nieustająco) (podnosimy|doskonalimy|udoskonalamy|poprawiamy) (jakość|standardy|standard|nasze|poziom)',
  '(najwyższ*) (jakość|jakości|standardy|poziom) (naszych)? (usług|obsługi)',
  '(rozmowa|współpraca|kontakt) z (panem|panią|państwem) to (dla nas)? (prawdziwy|ogromny)? (zaszczyt|przyjemność)',
]

const stockFormulas: PhraseList = [
  '(dziękuję|dziękujemy) za (okazaną|pana|pani|państwa)? (wyrozumiałość|cierpliwość)',
  '(dziękuję|dziękujemy) za (okazane|pana|pani|państwa)? zaufanie',
  '(życzę|życzymy) (dalszej)? udanej współpracy',
  'zależy nam na (pana|pani|państwa)? (satysfakcji|zadowoleniu|opinii|komforcie)',
  '(przepraszam|przepraszamy) za (powstałe|zaistniałe|zaistniałą)? (niedogodności|utrudnienia|niedogodność)',
  '(pozostaję|pozostajemy|jesteśmy|jestem) (zawsze|cały czas)? do (pana|pani|państwa|twojej)? (pełnej)? dyspozycji',
  '(w razie|w przypadku) (jakichkolwiek|dalszych|dodatkowych|ewentualnych)? (pytań|wątpliwości) (pozostaję|pozostajemy|prosimy|jesteśmy|proszę|zachęcamy|zapraszamy)',
  '(prosimy|proszę) o (cierpliwość|wyrozumiałość)',
  '(liczymy|liczę) na (wyrozumiałość|zrozumienie|dalszą współpracę)',
  '(doceniamy|cenimy sobie) (pana|pani|państwa) (cierpliwość|wyrozumiałość|lojalność|zaufanie|opinię)',
  '(dokładamy|dołożymy) wszelkich starań',
]

export const tone = {
  minimisedSteps,
  minimisers,
  obviousnessClaims,
  noObviousnessClaims,
  corrections,
  ironicFormulas,
  praises,
  mockedDeeds,
  rhetoricalQuestions,
  scareQuotes,
  noScareQuotes,
  repetitionReminders,
  noRepetitionReminders,
  knowledgePresumptions,
  unreadReproaches,
  blameFrames,
  missedDuties,
  deliveryExpectations,
  omissionStatements,
  faceSavers,
  othersDeeds,
  dismissals,
  helpOffers,
  hostilities,
  noHostilities,
  profanities,
  bareRefusals,
  bareReplies,
  courtesies,
  commands,
  prohibitions,
  noCommands,
  shoutableWords,
  wornFormulas,
  stockFormulas,
} satisfies ToneWords
