import type { PromiseWords } from '../../../src/language/lexicon/promises.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// The perfective present of the first person is the future of a promise; the pronoun is left out.
export const promiseGroups = {
  staff: [
    '(hydraulik|elektryk|ślusarz|malarz|stolarz|ogrodnik|admin|admini|administratorzy|informatycy|kolega|koleżanka|konsultant*|doradca|specjalista|specjalistka|technik|serwisant|zespół|dział|magazyn|kurier|kierowca|kierownik|opiekun|pracownik|ekspert|eksperci|specjaliści|technicy|koledzy|księgowość|serwis|inżynier|programiści|informatyk|przedstawiciel|mechanik|lekarz|rejestracja|administrator|monter|logistyka|sekretariat|recepcja|biuro|dyspozytor*|lekarka|pielęgniarka|asystent*|dziekanat|kancelaria|księgowa|handlowiec|wychowawczyni|wychowawca|trener|koordynator*|położna|rzeczoznawca|likwidator*|inspektor*)',
  ],
  colleague: [
    '(nasz|nasza|mój|moja)? {staff} {capital} ({capital})?',
    '{staff} (z (działu|zespołu) *)?',
    '(nasz|nasza|mój|moja|jeden z naszych|nasi) (techniczny|lokalny)? {staff}',
    '(zespół|dział|serwis|magazyn|konsultant|doradca|kurier|technik|koleżanka|kolega|specjalista|serwisant) (techniczny|*|z działu *|z zespołu *|od *)?',
    'ktoś (stamtąd|stąd|od nich|z biura|z serwisu|z recepcji|z księgowości|z magazynu|z działu * *|od nas|z nas|z zespołu|z działu *|z naszego zespołu)?',
  ],
  contactForms: [
    '(zadzwonię|zadzwonimy|zdzwonimy|zdzwonię|oddzwonię|oddzwonimy|przedzwonię|przedzwonimy|odpiszę|odpiszemy|odpowiem*|napiszę|napiszemy|skontaktuję|skontaktujemy|wrócę|wrócimy|powrócę|powrócimy|odezwę|odezwiemy|zgłoszę|zgłosimy|przekręcę)',
  ],
  informForms: [
    '(poinformuję|poinformujemy|powiadomię|powiadomimy|przekażę|przekażemy|potwierdzę|potwierdzimy|zaktualizuję|zaktualizujemy|podam|podamy|podzielę|zawiadomię|zawiadomimy|zakomunikuję|uprzedzę|uprzedzimy|doprecyzuję)',
    '(dam|damy) … (znać|znak|cynk|sygnał|odpowied*|informacj*|info|odzew|wieści)',
  ],
  lookForms: [
    '(sprawdzę|sprawdzimy|zbadam*|zweryfikuję|zweryfikujemy|ustalę|ustalimy|wyjaśnię|wyjaśnimy|przeanalizuję|przeanalizujemy|przyjrzę|przyjrzymy|zapytam*|dopytam*|skonsultuję|skonsultujemy|obejrzę|obejrzymy|rozpoznam|przetestuję|przetestujemy|zajrzę|zajrzymy|prześledzę|prześledzimy|rozpatrzę|rozpatrzymy|zdiagnozuję|zdiagnozujemy|poszukam*)',
  ],
  investigateForms: ['{lookForms}', 'dowiem*'],
  deliverForms: [
    '(przyślę|przyślemy|przyniosę|przyniesiemy|dorzucę|dorzucimy|zeskanuję|wyślę|wyślemy|prześlę|prześlemy|poślę|poślemy|podeślę|podeślemy|wrzucę|wrzucimy|przywiozę|przywieziemy|podrzucę|dostarczę|dostarczymy|zwrócę|zwrócimy|oddam|oddamy|wymienię|wymienimy|nadam|nadamy|przeleję|przelejemy|wypłacę|wypłacimy|zrekompensuję|zrekompensujemy|dowieziemy|dowiozę|doślę|doślemy|odeślę|odeślemy|odbiorę|odbierzemy|wystawię|wystawimy)',
  ],
  fixForms: [
    '(zdejmę|skreślę|przeliczę|przeliczymy|wycenię|wycenimy|rozwiążę|rozwiążemy|naprawię|naprawimy|zajmę|zajmiemy|załatwię|załatwimy|usunę|usuniemy|zrobię|zrobimy|poprawię|poprawimy|anuluję|anulujemy|zrealizuję|zrealizujemy|uzupełnię|uzupełnimy|odblokuję|odblokujemy|przywrócę|przywrócimy|dopilnuję|dopilnujemy|zmienię|zmienimy|skoryguję|skorygujemy|uporam*|zresetuję|zresetujemy|dodam|dodamy|dokończę|dokończymy|przygotuję|przygotujemy|przyspieszę|przyspieszymy|uruchomię|uruchomimy|wdrożę|wdrożymy|zadbam*|zainstaluję|podejmę|podejmiemy)',
  ],
  escalateForms: ['(skieruję|skierujemy|eskaluję|eskalujemy|przekieruję|przekierujemy|zeskaluję|omówię|omówimy|porozmawiam*|zgłosimy)'],
  scheduleForms: ['(umówię|umówimy|zarezerwuję|zarezerwujemy|zamówię|zamówimy|zaplanuję|zaplanujemy|przełożę|przełożymy)'],
} satisfies Record<string, PhraseList>

export const promises: PromiseWords = {
  ownSingular: ['*ię', '*ę', '*am', '*em', 'ja'],
  promiseOpeners: [
    '(będę|będziemy)',
    '(obiecuję|obiecujemy|zobowiązuję się|zobowiązujemy się|gwarantuję|gwarantujemy) (,)? (że)?',
    '{colleague} będzie',
  ],
  aimOpeners: [
    '(postaram*|dołożę|dołożymy) (się|wszelkich starań)?',
    '(staram*) się',
    '(planuję|planujemy|zamierzam*|przewiduję|przewidujemy|zakładamy)',
    '(spróbuję|spróbujemy)',
    'zrobimy (wszystko|co w naszej mocy)',
  ],
  offerOpeners: ['(mogę|możemy|mógłbym|mogłabym|moglibyśmy)', '(chętnie|z przyjemnością)', 'pozwolę sobie', '(proponuję|proponujemy)'],
  contactPromises: [
    '(będę|będziemy) (się)? (do (pana|pani|państwa|ciebie)|z (panem|panią|państwem|tobą)|jeszcze|się)? (się)? (odzywać|odzywał*|dzwonić|kontaktować|pisać)',
    '{contactForms} (się)?',
    'wrócę do (pana|pani|państwa|ciebie|tematu|sprawy)',
    '(będę|będziemy) (dzwonić|dzwonił*|dzwonili|w kontakcie|kontaktować się)',
    '{colleague} … (zadzwoni|oddzwoni|skontaktuje się|odezwie się|odpowie|napisze|odpisze|skontaktują się|odezwą się)',
    ', (on|ona)? (zadzwoni|oddzwoni) (do|z) {your}',
    '{colleague} się … (odezwie|skontaktuje|odezwą|skontaktują|zgłosi)',
    '(zadzwoni|oddzwoni|skontaktuje się|odezwie się) … {colleague}',
    '{capital} (zadzwoni|oddzwoni|skontaktuje się|odezwie się)',
    '(pozostaję|pozostaniemy|pozostajemy) w kontakcie',
  ],
  informPromises: [
    '(będę|będziemy) (pana|panią|państwa|cię|was|o tym|o wszystkim|panią o *|pana o *)? (o wszystkim|o tym|o postępach|na bieżąco|regularnie)? (powiadamiać|zawiadamiać|informować|powiadamiał*|zawiadamiał*|informował*)',
    '{informForms} (znać|odpowiedź)?',
    '{colleague} … (potwierdzi|zawiadomi|uprzedzi)',
    '(będę|będziemy) (informować|informował|informowali|informowała|na bieżąco|aktualizować)',
    '{colleague} … (poinformuje|powiadomi|da znać|przekaże)',
    '(informacja|odpowiedź|potwierdzenie|szczegóły) (pojawi się|nadejdzie)',
  ],
  investigatePromises: [
    '{investigateForms} (się)?',
    '{colleague} … (pochyli|pochylą|sprawdzi|sprawdzą|zbada|zbadają|zweryfikuje|przyjrzy się|przyjrzą się|ustali|wyjaśni|przeanalizuje|rozpatrzy|obejrzy|zajrzy|przetestuje|zdiagnozuje|zapyta|dopyta|oceni|wyceni|zmierzy|prześwietli|siądzie do|siądą do|usiądą do|usiądzie do|przysiądą do|rzucą okiem|rzuci okiem)',
  ],
  deliverPromises: [
    '{colleague} (wróci|wrócą|przyjedzie|przyjdzie) … (dokończyć|naprawić|wymienić|sprawdzić|poprawić|zabrać)',
    '{deliverForms}',
    '{colleague} … (wyśle|prześle|dostarczy|zwróci|wymieni|przywiezie|odbierze|nada|dowiezie)',
    '(wyśle|prześle|dostarczy|przywiezie|odbierze|nada|dowiezie) … {colleague}',
  ],
  fixPromises: [
    '{fixForms} (się)?',
    '{colleague} … (rozwiąże|naprawi|zajmie się|usunie|załatwi|przygotuje|zrealizuje|przyjedzie|podjedzie|zjawi się|wpadnie|odwiedzi|zamontuje|zainstaluje|podłączy|ustawi|skonfiguruje|odblokuje|poprawi|uruchomi|dokończy|wdroży)',
  ],
  escalatePromises: [
    '{escalateForms}',
    '(przekażę|przekażemy) (to|je)? (dalej|zespołowi|ekipie|kucharz*|{capital})',
    '{colleague} … (przekaże|skieruje)',
  ],
  schedulePromises: ['{colleague} … (umówi|umówią|ustali|ustalą)', '{scheduleForms} (się)?'],
  otherPromises: [
    '(dotrzemy|dotrę|przyjedzie|przyjadą|pojedzie|pojadą|podjedzie|przyjedziemy|przyjadę|zdążymy|pojawimy się|zjawimy się|wprowadzimy|zakończymy|zakończę|uporządkujemy|otworzymy|rozpoczniemy|rozpocznę|opublikujemy|udostępnimy|nadrobimy|zaczekamy|przedłużymy|doliczymy|naliczymy|podłączymy|zdejmiemy|dopiszemy|dopiszę|wpiszę|ponowimy|ponowię|wznowimy|wznowię)',
  ],
  plannedActions: [
    '(*imy|*ymy|*emy|*amy)',
    '(dzwonię|dzwonimy|wysyłam*|sprawdzam*|przyjeżdżamy|wracam*|oddajemy|zwracamy|dostarczamy|kontaktujemy się|kontaktuję się|piszę|jadę|jedziemy|zaczynamy|ruszamy|testujemy|wdrażamy)',
  ],
  continuedPromises: ['(i|oraz|,) (wysyłam|przesyłam|daję znać)'],
  expectations: [
    '(będzie (pan|pani)|(pan|pani) będzie|będą państwo|państwo będą|będziesz) (miał|miała|mieli|mieć) … (odpowiedź|informację|wycenę|decyzję|dokument*|umowę|fakturę|wiadomość|zwrot|pieniądze|jasność)',
    '(otrzyma|dostanie|usłyszy|odbierze) {you}?',
    '(otrzymają|dostaną|usłyszą|odbiorą) państwo',
    '(pan|pani) (otrzyma|dostanie|usłyszy)',
    'państwo (otrzymają|dostaną)',
    '(otrzymasz|dostaniesz|usłyszysz)',
    '(może|mogą) (się)? {you} (się)? spodziewać',
    '(może|mogą) {you} (oczekiwać|liczyć na)',
    '(proszę) (się)? spodziewać (się)?',
    '(paczka|przesyłka|przelew|zwrot|zamówienie|pismo|list|kurier|decyzja|karta|faktura) (wyjdzie|wyruszy|pójdzie|wyjedzie)',
    '(dotrze|dojdzie|przyjdzie|trafi|nadejdzie|wpłynie|wróci|dotrą|wrócą|dojdą|przyjdą|wpłyną|trafią) (do)? (pana|pani|państwa|ciebie|na)?',
    '(wynik|wyniki|decyzja|opinia|raport|część|części|towar|materiał|wycena|paczka|przesyłka|zamówienie|zwrot|pieniądze|środki|kurier|technik|serwisant|odpowiedź|kwota|karta|faktura|dostawa|poprawka|aktualizacja|nowy *|nowa *) … (dotrze|dojdzie|przyjdzie|trafi|będzie|będą|wpłynie|pojawi się|pojawią się|zostanie|zostaną|przyjedzie|wyruszy|wróci)',
    '(trwa|zajmuje|potrwa|zajmie) (to)? (zwykle|zazwyczaj|około|ok|do|nam|od|maksymalnie|jeszcze|przeważnie)? ({number}|dwa|trzy|do|jeden)',
    '(to|realizacja|dostawa|zwrot|naprawa|weryfikacja|rozpatrzenie) (zwykle|zazwyczaj)? (trwa|zajmuje|potrwa|zajmie)',
  ],
  passivePromises: [
    '(część|części|towar|materiał|paczka|przesyłka|zamówienie|zwrot|kurier|technik|serwisant|odpowiedź|karta|faktura|dostawa|decyzja|wynik|wyniki) (już|do nas|do {your})? (ma|mają) … (dotrzeć|dojechać|przyjść|przyjechać|dojść|nadejść|wrócić|wpłynąć)',
    '(zostanie|zostaną|będzie|będą) … (wysłan*|zwrócon*|rozpatrzon*|zrealizowan*|naprawion*|wymienion*|przekazan*|dostarczon*|rozwiązan*|sprawdzon*|usunięt*|nadan*|przelan*|powiadomion*|zawiadomion*|poinformowan*|zakończon*|odblokowan*|przywrócon*|anulowan*|poprawion*|wypłacon*|zaksięgowan*|gotow*|przygotowan*|zbadan*|załatwion*|uzupełnion*|zweryfikowan*|obsłużon*|doręczon*|opłacon*|zainstalowan*)',
    '(powinien|powinna|powinno|powinny) (do {your}|już|u {your})? (dotrzeć|przyjść|wrócić|działać|pojawić się|wpłynąć|nadejść|być)',
    '(odbędzie|rozpocznie|zakończy) się',
  ],
  contactVerbs: [
    '(dzwonić|zadzwonić|oddzwonić|odpowiedzieć|skontaktować|kontaktować|napisać|odezwać|odpisać|wrócić|w kontakcie|dzwonił|dzwonili)',
  ],
  informVerbs: [
    '(informować|poinformować|powiadomić|przekazać|potwierdzić|dać znać|aktualizować|informowali|poinformowan*|powiadomion*|zawiadomion*)',
  ],
  investigateVerbs: [
    '(sprawdzić|sprawdzać|zbadać|zweryfikować|wyjaśnić|ustalić|dowiedzieć|przeanalizować|monitorować|rozpatrzyć|śledzić|analizować|rozpatrzon*|sprawdzon*)',
  ],
  deliverVerbs: [
    '(wysłać|przesłać|dostarczyć|zwrócić|wymienić|wypłacić|wysłan*|zwrócon*|dostarczon*|wymienion*|otrzyma|dostanie|otrzymają|oddać|przelać)',
  ],
  fixVerbs: [
    '(rozwiązać|naprawić|naprawiać|załatwić|usunąć|poprawić|zająć|pracować|anulować|zrealizować|naprawion*|rozwiązan*|zrealizowan*|odblokować|przywrócić|zmienić|przyspieszyć)',
  ],
  escalateVerbs: ['eskalować', 'skierować', 'przekierować', 'omówić', 'skonsultować'],
  scheduleVerbs: ['umówić', 'zarezerwować', 'zamówić', 'zaplanować', 'przełożyć'],
  noPromises: [
    '(zrobimy|zrobię|wykonam|wykonamy|wyczyszczę|naprawię|naprawimy|wypiorę|uszyję|przerobię) … (za (pół ceny|darmo|złotówkę|połowę ceny)|bez dopłaty|bezpłatnie|gratis)',
    'się (pożegnamy|pożegnam|rozstaniemy)',
    '(napiszę|powtórzę|powiem) (i|więc|to)? (drugi|trzeci|czwarty|piąty|kolejny|po raz)',
    '(resztą|resztę) (już|my|ja)? (się)? (zajmę|zajmiemy|zrobię|zrobimy|załatwię|załatwimy|uzupełnię)',
    '(dam|damy) {toYou} (bezpłatn*|gratis|rabat*|zniżk*|now*|{number})',
    'inaczej (sobie)? (porozmawiamy|pogadamy)',
    '(naprawimy|naprawię|wymienimy|wymienię|zrobimy|zrobię|wyślemy) … za {number} zł',
    // “w umowie”: without its accents, “umówię”.
    '=umowie',
    '(w|po|o|przy) (wycenie|ocenie|naprawie)',
    '(prosimy|dziękujemy|przepraszamy|możemy|musimy|chcemy|mamy|wiemy|rozumiemy|życzymy|potrzebujemy|żałujemy|liczymy|zachęcamy|zapraszamy|informujemy|zalecamy|polecamy|rekomendujemy|wymagamy|oczekujemy|jesteśmy|widzimy|mówimy|oferujemy|proponujemy|pracujemy|doceniamy|przypominamy)',
    '(proszę|prosimy) … (zadzwonić|sprawdzić|poinformować|wysłać)',
    '(będę|będziemy) (wdzięczny|wdzięczna|wdzięczni|zobowiązani|mieć|musiał|musieli|potrzebować|szczerzy|szczery|brakować|nieczynni|potrzebowali|pamiętać|miał|miała|mieli|na|w biurze|zadowoleni|zobowiązany|zobowiązana|prosić|dostępni|czynni|tęsknić|zmuszeni|krótki|mogli|mógł|mogła)',
    '(chętnie|z przyjemnością) (pomogę|pomożemy|odpowiem*|wyjaśnię|udzielę|poznamy)',
    '(mogę|możemy) (zrozumieć|powiedzieć|stwierdzić|jedynie|tylko|zapewnić|potwierdzić)',
    '(wyjaśnię|wyjaśnimy|podam|podamy|opiszę|przekażę) (to|panu|pani|ci|państwu)? (poniżej|niżej|krótko|pokrótce|dlaczego|od razu|po kolei|krok po kroku|w punktach|w skrócie)',
    'dam sobie',
    '((dopilnuję|dopilnujemy|zadbam*) , (żeby|by|aby)|(przekażę|przekażemy) {toYou}? (*)? (pozdrowienia|podziękowania|ukłony|gratulacje|miłe słowa|pochwał*|{number} zł))',
    '(jeśli|jeżeli|o ile|gdyby|gdybyś|jak) … , (to)? (mogę|możemy|mógłbym|mogłabym|moglibyśmy|mogłybyśmy)',
    '(przekażę|przekażemy) (je|to|ją|go|sprawę|zgłoszenie|temat|wniosek)? (dalej|do (oględzin|działu *|zespołu|weryfikacji|analizy))',
    '(damy|dam|poradzę|poradzimy) (sobie|radę)',
    '((otrzyma|dostanie|otrzymasz|dostaniesz|przyjdzie) … (kod|kodem|błąd|komunikat|link|linkiem)|(kod|link) … , który … (przyjdzie|dotrze|dojdzie))',
    '(zrobię|zrobimy) wyjątek',
    '(zrobimy|zrobię|upieczemy|upiekę|przygotujemy|przygotuję|zajmiemy się) … (bez|jak|tak jak|na {number} osób) *',
    '(chętnie) …… , (potrzebuję|potrzebujemy|proszę|wystarczy) … (zgod*|podpis*|potwierdz*|decyzj*)',
    'czekam*',
    '(co|jak) (będzie|zrobimy)',
    '(tam|damy) radę',
    'dodam (tylko|jeszcze|też|przy tym)? (,)? (że|iż)',
    '(chętnie|z przyjemnością) … (porozmawiam*|opowiem*|doradzę|doradzimy|podpowiem|omówię|omówimy|pokażę|pokażemy|wyjaśnimy)',
    'powiem',
    '(przyjrzę się panu|(ból|gorączka|objawy|problem|błąd|plama|zapach) (znów|znowu|szybko|sam|sama|same)? (nie)? (wróci|wrócą|powróci|minie|zniknie|ustąpi))',
    '(a|i) (wtedy|następnie) (otrzyma|dostanie) {you}',
    'pozwolę sobie (zauważyć|przypomnieć|wyjaśnić)',
    '(piszę|piszemy|dzwonię|dzwonimy) (w sprawie|ponieważ|aby|żeby|z|do pana w sprawie)',
    '(wysyłam*|przesyłam) (w załączniku|poniżej)',
    '(będzie|będą) (wymagać|potrzebny|potrzebna|konieczne|trzeba|nam|mi)',
    'jak (obiecał*m|ustaliliśmy)',
  ],
  promiseReferences: [
    '(to|będzie|stanie|nastąpi|powinno|zajmie|potrwa|zwykle|zazwyczaj|najpóźniej|do|w|odpowiedź|zwrot|dostawa|naprawa|proszę|może|mogą)',
    '(wyjdzie|wyjdą|wyjeżdża|dotrze|dotrą|dojdzie|dojdą|przyjdzie|przyjdą|będą)',
    '(taki|czas|termin|nasz) (kontakt|odpowiedzi|realizacji|telefon|czas)',
  ],
}
