import type { NewsWords } from '../../../src/language/lexicon/news.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand, from what Swedish agents write, and from seed S4 for what the rules ask.

export const newsGroups = {
  /** What is nice, and what is not, as adjectives before a piece of news. */
  gott: [
    '(bra|goda|god|gott|roligt|rolig|roliga|kul|trevlig|trevliga|trevligt|positivt|positiv|positiva|glad|glada|glädjande|fint|ljust|ljus|angenämt|angenäm|angenäma|muntert|skojigt|härligt|uppmuntrande|lyckat)',
  ],
  trist: [
    '(dåligt|dåliga|dålig|tråkigt|tråkig|tråkiga|trist|trista|negativt|negativ|negativa|sorglig|sorgligt|mindre (bra|goda|roligt|rolig|roliga|kul|trevlig|trevligt|trevliga|positivt|positiva|glädjande|angenämt|angenäm|angenäma|gott|lyckat)|inte (lika|så|fullt så) (bra|roligt|rolig|roliga|kul|trevligt|trevliga|positivt|goda|glädjande)|sämre|surt|mörkt|mörk|ledsamt|ledsam|beska|jobbigt|jobbig)',
  ],
  nyhet: [
    '(nyhet|nyheter|nyheten|nyheterna|besked|beskedet|meddelande|meddelanden|sak|saker|del|delen|sida|sidan|budskap|information|svar)',
  ],
  leverantör: [
    '(leverantören|leverantörens|fraktbolaget|transportören|speditören|budfirman|budbilen|budet|chauffören|posten|postnord|fabriken|tillverkaren|underleverantören|banken|grossisten|lagret|partnern|samarbetspartnern|systemleverantören|driftleverantören|kollegan|praktikanten|vikarien|säljaren|ekonomiavdelningen|säljavdelningen|huvudkontoret|kommunen|installatören|entreprenören|tryckeriet|flygplatsen|verkstaden|kuriren|åkeriet|operatören|nätägaren|förra handläggaren|agenturen)',
  ],
  sälj: [
    '(premium|premiumpaket|premiumabonnemang|pluspaket|plus|guld|platinum|pro|medlemskap|kundklubb|kundklubben|nyhetsbrev|nyhetsbrevet|tilläggsförsäkring|uppgradering|årsabonnemang|app|webbutik|webbutiken|webbshop|sortiment|kollektion|erbjudande|erbjudanden|kampanj|rea|nya modell|presentkort)',
  ],
} satisfies Record<string, PhraseList>

export const news = {
  // Source: seed S4-11, which names the opener.
  twoNewsOpeners: [
    '(en|ett|något|lite|både|först|först det|först en|det|dels|den)? {gott} ({nyhet})? (och|samt|men (också)?|, och|men|, men (också)?|eller|och också|såväl som|, och så) (en|ett|något|det|sedan|då|någon|lite|den|så|sen|dels|också|även)? {trist} ({nyhet})?',
    '(en|ett|något|lite|både|först|först det|det|dels|den)? {trist} ({nyhet})? (och|samt|men (också)?|, och|men|, men (också)?|eller) (en|ett|något|det|sedan|någon|lite|den|så|sen|dels|också|även)? {gott} {nyhet}',
    '(två|2|dubbla|blandade|delade) (nyheter|besked|budskap) (till dig|åt dig|om|till er|idag|i dag|:|,|.|, ett|, en|, varav|kring|gällande|från oss)',
    '(jag|vi) (har|kommer med|bär på|bjuder på) (både)? (två|2|blandade|delade) (nyheter|besked|saker att berätta)',
    'både (goda|bra) och (dåliga|mindre)',
    '(vill du|vilket vill du|vad vill du) (höra|ha|veta|börja med)? … (först|det dåliga|det negativa|det tråkiga|de dåliga)',
    '(först|vi börjar med|jag börjar med|börjar vi med|låt mig börja med|låt oss börja med|vi tar|för att börja med) (det|de|den) ({gott}|{trist}) ({nyhet})?',
    '(nu|sen|sedan|så|och nu|och så|men nu) (till|kommer|över till) (det|den|de|då)? {trist} ({nyhet})?',
    '(goda|bra) nyheter (och|,) (dåliga|tråkiga|mindre)',
    '(ett|en) {gott} (och|men) (ett|en) {trist}',
    'ris och ros (idag|i dag|till)',
  ],
  goodNewsMarks: [
    '(det|den|de)? (goda|positiva|bra|roliga|glada|glädjande|trevliga) (är|nyheten är|nyheterna är|beskedet är|:|nyheten :|är att)',
    '^ (positivt|plus|den goda nyheten|goda nyheten|bra) :',
    'å ena sidan',
  ],
  badNewsMarks: [
    '(det|den|de)? (dåliga|negativa|tråkiga|mindre (bra|goda|roliga|positiva|trevliga)|sämre|trista|ledsamma) (är|nyheten är|nyheterna är|beskedet är|:|nyheten :|är att|nyheten|med det hela)',
    '^ (negativt|minus|den dåliga nyheten|dåliga nyheten|tyvärr) :',
    'å andra sidan',
  ],

  nonApologies: [
    '(det)? (var|är) (verkligen|absolut|givetvis|naturligtvis)? inte (alls)? (vår|min|meningen|avsikten) (avsikt|mening|intention)? att (du|ni) (skulle)? (känna|uppfatta|uppleva|ta|bli|tycka)',
    '(om|ifall) (du|ni|någon|kunden) (har)? (fått|fick) (uppfattningen|intrycket|känslan|för sig|den)',
    '(ber om ursäkt|beklagar|förlåt|förlåter|ursäkta|ursäktar|ledsen|ledsna|sorry|tråkigt|olyckligt|trist|synd) (verkligen|så mycket|naturligtvis|givetvis|förstås|självklart)? (,)? (om|ifall|för det fall|i fall) (du|ni|någon|något|vi|jag|vår|vårt|det|detta|min|mitt|våra|den|så)',
    '(om|ifall|skulle|i den mån|i det fall) (du|ni|någon|något|vi|jag|vår|vårt|det|detta|min|mitt|våra|den|vår chaufför) … (, |,|så)? (ber (vi|jag) (verkligen|naturligtvis|givetvis|självklart)? om ursäkt|beklagar (vi|jag)|är (vi|jag) (ledsen|ledsna)|är det (förstås|naturligtvis|givetvis|självklart|såklart)? (tråkigt|olyckligt|beklagligt|trist|ledsamt)|får (vi|jag) be om)',
    '(om|ifall|skulle) (du|ni|någon|något|vi|jag|vår|vårt|det|detta|min|mitt|våra|den) (har|hade|skulle|känner|känt|upplevt|upplever|upplevde|blivit|blev|tagit|tog|fått|kände|varit|uppfattade|uppfattat|tyckte|stört|sårat|orsakat|vår)? … … (så)? (är det|ber vi|ber jag|beklagar (vi|jag)) (förstås|naturligtvis|givetvis|självklart|såklart|väl)? (tråkigt|olyckligt|beklagligt|trist|ledsamt|om ursäkt|det)',
    '(beklagar|ledsen|ledsna|ber om ursäkt|tråkigt|synd|trist|olyckligt|ledsamt|beklagligt) (för)? (att) (du|ni) (ser|såg|känner|kände|känt|upplever|upplevde|upplevt|uppfattar|uppfattade|uppfattat|tycker|tyckte|anser|tolkar|tolkade|tar|tog|tagit|blev|blivit|missförstod|har (upplevt|uppfattat|känt|tolkat|tagit|missförstått|blivit)|är av den|inte (är nöjd|blev nöjd|gillade)|reagerar|reagerade|har den)',
    '(beklagar|ber om ursäkt för|ursäkta|ursäktar|ledsen för|ledsna för|förlåt för|tråkigt med|ursäkt för) (vi|jag)? (verkligen|djupt|uppriktigt|naturligtvis)? (alla|allt|det|den|de)? (eventuell|eventuella|eventuellt|möjliga|möjligt|potentiella) *',
    '(alla|de|det|den)? (eventuella|eventuell|eventuellt) (besvär|olägenheter|olägenhet|problem|missförstånd|strul|störningar|irritation|obehag|bekymmer|dröjsmål|förvirring|oro) … (beklagas|beklagar (vi|jag)|ber (vi|jag)|kan (ha|ha orsakat))',
    '(beklagar|ber om ursäkt för|ursäktar|ledsen för|förlåt för|ursäkt för) (verkligen)? (de|det|den)? (besvär|besväret|besvären|olägenhet|olägenheter|olägenheten|olägenheterna|obehag|problem|strul|irritation) (som)? (detta|det|vi|jag|som)? (kan|eventuellt|möjligen|kunnat|kan tänkas|må|skulle kunna) *',
    '(beklagar|ber om ursäkt|förlåt|ledsen|ledsna|ursäkta|sorry) (,)? men (du|ni|det är (ditt|du)|det var (ditt|du)) (har|borde|skulle|fel|som|inte|måste|kunde|glömde|missade|själv|angav)?',
    '(ber vi|ber jag|beklagar vi|beklagar jag) (om ursäkt)? (till|gentemot) (alla|dem|de|den) som (kan|eventuellt|möjligen|känner|har|tagit|blivit|upplevt)',
    '(beklagar|ledsen|tråkigt|synd) (om|att) (det|så) (är)? (så|på det viset|så det) (du|är|känns|upplevs)',
    '(det)? (var|är) (verkligen)? inte (vår|min) (avsikt|mening) att (du|ni) (skulle)? (känna|uppfatta|uppleva|ta)',
    '(synd|tråkigt|trist) (att)? du (tar det|ser det|känner) så',
  ],

  courteousApologies: [
    '(ursäkta|förlåt|ledsen|beklagar|sorry|ber om ursäkt) om (jag|vi) (stör|missförstår|har missförstått|missförstått|frågar|upprepar|är (lite)? (sen|tjatig|otydlig)|var otydlig|tar|skriver|ringer|missade|stavar|fick|svarar)',
    '(ursäkta|förlåt|ledsen|beklagar|ber om ursäkt) om (detta|det|mejlet|meddelandet|svaret|frågan) (är (långt|många|fel person|dubbelt|oklart|otydligt|en)|blir (långt|många)|kommer|redan|inte|gäller|dubbelt|har|kanske)',
    '(ursäkta|förlåt|ledsen|ber om ursäkt|beklagar) om du redan',
    '(ledsen|tråkigt|trist|synd) att du (känner dig|inte mår|mår|blev sjuk|är sjuk|har ont|blivit sjuk|känner dig (dålig|sjuk|sämre|lurad|ignorerad))',
    '(ledsen|tråkigt|trist|beklagar|ledsamt) att du (inte)? (fått|har fått|fick|behövt|har behövt|behövde|måste|upplevt (detta|problem|avbrott)|upplevde problem|har upplevt (detta|problem|avbrott|fel)|upplever (problem|avbrott|störningar|fel)|blev utan|blivit utan|tog dig)',
  ],

  // Source: seed S4-12.
  policyMentions: [
    '(strider|går|är|bryter) (helt|tyvärr)? (i strid)? (mot|med|emot) (våra|vår|vårt|företagets|bolagets|butikens|våra interna|husets|gällande|reglerna|villkoren|policyn|rutinerna|stadgarna) (policy|regler|rutiner|villkor|bestämmelser|riktlinjer|stadgar|principer|policyn)?',
    '(enligt|i|utifrån) (köpvillkoren|villkoren|reglerna|avtalet|stadgarna|policyn|regelverket|returpolicyn|avtalsvillkoren|hyresavtalet|rutinerna|ordningsreglerna|reglementet|leveransvillkoren|hyresvillkoren|garantivillkoren|biljettvillkoren|resevillkoren|medlemsvillkoren)',
    '(får|kan|vågar) inte för (min|vår) (chef|ledning)',
    'så (funkar|fungerar|gör|jobbar|arbetar|har) (det|vi) (det)? (hos oss|här|alltid|på vårt företag)',
    '(måste|får|behöver|är skyldiga att|är tvungna att|har att) (bara|också|tyvärr|alltid)? (följa|hålla (oss|mig) till|rätta (oss|mig) efter) (våra|de|gällande|reglerna|rutinerna|villkoren|policyn|vår|det|regelverket|rutinen)',
    '(vi|jag) (har|går efter|utgår från|håller oss till|följer) (våra|vår|en|tydliga|fasta|strikta|bestämda) (rutiner|regler|policy|riktlinjer|principer|bestämmelser)',
    '(så|sådana|det|dessa|sådan) (är|lyder|säger|ser) (det)? (faktiskt|bara|tyvärr|helt enkelt|nu|vår|våra|ju)? (reglerna|regeln|villkoren|rutinerna|rutinen|policyn|policy|bestämmelserna|stadgarna|riktlinjerna|regler|villkor|rutiner|praxis|principen)',
    '(det|detta) är (en|vår|vårt|husets|företagets|butikens|bolagets|mot|emot|enligt|bara|helt enkelt|faktiskt|tyvärr)? (fråga om)? (vår|vårt|våra|företagets|bolagets|butikens)? (policy|policyn|regler|reglerna|regel|rutin|rutiner|rutinen|princip|praxis|villkor|standardvillkor|bestämmelser|riktlinjer)',
    '(enligt|med hänvisning till|i enlighet med|på grund av|utifrån|med stöd av|pga|till följd av|som följd av) (våra|vår|vårt|företagets|bolagets|butikens|de|gällande|interna|föreningens|hotellets|skolans|bankens|allmänna|kommunens|husets|koncernens) (gällande|interna|allmänna|nya|egna|strikta|fastställda)? (policy|regler|reglerna|regelverk|regelverket|rutin|rutiner|rutinerna|villkor|villkoren|köpvillkor|köpvillkoren|bestämmelser|bestämmelserna|riktlinjer|riktlinjerna|stadgar|stadgarna|avtalsvillkor|ordningsregler|trivselregler|retur*|avbokningsregler|principer|föreskrifter|hyresvillkor|leveransvillkor|resevillkor)',
    '(våra|vår|vårt|företagets|bolagets|butikens|föreningens|skolans|bankens|gällande|interna|reglerna|villkoren|stadgarna|rutinerna|policyn|regelverket|bestämmelserna|avtalet|reglementet|riktlinjerna|handboken|instruktionen) (policy|regler|rutin|rutiner|villkor|bestämmelser|riktlinjer|stadgar|regelverk|köpvillkor|returpolicy|returvillkor)? (tillåter|medger|säger|är|ger|gäller|kräver|stadgar|föreskriver|lämnar|hindrar|förbjuder|talar|styr|anger) (tyvärr|inte|ej|ingen|inget|inga|oss|detta|det|tydliga|tydlig|klara|att|nej|klart|så|mig|något|annat|som|solklara)',
    '(systemet|datorn|programmet|vårt system|datasystemet|bokningssystemet|kassasystemet|affärssystemet|maskinen|faktureringssystemet|ordersystemet|kassan|verktyget|plattformen) (tillåter|medger|godtar|godkänner|accepterar|vägrar|låter|släpper|klarar|ger|tar|säger|stoppar|spärrar|kan|hindrar|vill) (tyvärr|dessvärre|helt enkelt|bara)? (inte|ej|nej|stopp|mig inte|oss inte|det inte|detta|detta inte|mig|oss|att|ifrån|emot)',
    '(tillåter|medger|godtar|godkänner|accepterar) (tyvärr|dessvärre|inte)? (systemet|datorn|programmet|vårt system|våra regler|vår policy|reglerna|villkoren|våra rutiner|våra villkor) (inte|ej|det)?',
    '(jag|vi) (får|kan|har) (tyvärr|dessvärre|helt enkelt|bara|faktiskt|inte|ej)? (inte|ej)? (göra|ge|lov att göra|rätt att göra|bevilja|medge) (några|något|ett)? (undantag|avsteg|avkall)',
    '(vi|jag|man|här) (gör|görs|medger|beviljar|ger|tillämpar|medges|beviljas) (tyvärr|aldrig|principiellt|inte)? (aldrig|inte|inga|ingen|något|några) (undantag|avsteg|särfall|specialbehandling)',
    '(inga|aldrig|inte några) (undantag|avsteg) (görs|medges|beviljas|ges|kan|från|,|.|$)',
    '(jag|vi|personalen) (har|saknar) (inte|inget|ingen|helt|tyvärr)? (mandat|befogenhet|behörighet|utrymme|rätt) (att|för|till|$)',
    '(jag|vi) följer (bara|endast|enbart|de|våra|de regler|reglerna|rutinen|rutinerna) (reglerna|rutinerna|order|instruktioner|regler|rutiner|instruktionerna|villkoren|som|vi|$)?',
    '(det)? (står|stod|framgår|anges|framgick) (klart|tydligt|redan|faktiskt|ju)? (i|av) (våra|avtalet|avtalsvillkoren|villkoren|köpvillkoren|paragraf|stadgarna|reglerna|reglementet|policyn|det finstilta|finstilta|allmänna|kontraktet|de allmänna)',
    '(regler|villkor|avtal|policy) är (regler|villkor|avtal|policy)',
    '(regler|rutiner) (som|vi) (gäller|måste följa|har att följa)',
    '(villkoren|reglerna|stadgarna|paragraferna|bestämmelserna|allmänna villkor|våra villkor) (gäller|som gäller|gäller alltid|gäller för alla) (, punkt|punkt|alla|$|,|för alla)',
    '(stadgar|regler|villkor|rutiner|bestämmelser|stadgarna|reglerna|villkoren) som (gäller|styr|bestämmer)',
    '(punkt slut|och därmed basta)',
    '(du|ni) (har|hade|accepterade|godkände|skrev) (ju)? (godkänt|accepterat|skrivit (på|under)|på|under|själv)? (våra|villkoren|avtalet|de allmänna|köpvillkoren|våra villkor) (när|vid|då|,|$)',
    '(jag|vi) är (bakbunden|bakbundna|bunden av|bundna av)',
    'mina händer är bundna',
    '(koncernens|huvudkontorets|företagets|bolagets|kedjans|ledningens) (riktlinjer|regler|policy|direktiv|beslut|instruktioner|rutiner)',
    'av princip',
    'av policyskäl',
  ],

  reasonConnectives: [
    '(eftersom|därför att|för att (vi|du|det|ingen|alla|inte|skydda|undvika|säkerställa|kunna)|av (säkerhetsskäl|hygienskäl|hygieniska|sekretesskäl|brandskäl)|anledningen|skälet|orsaken (är|till)|lagen|enligt lag|för (din|allas|barnens) (säkerhet|skull|trygghet)|annars|så att|på det sättet|på så sätt|det skyddar|skyddar|nämligen|(,|-) för (vi|det|då|att|den|annars|löv|sulan)|beror på|med tanke på)',
  ],

  excuses: [
    '(halva|hela|stora delar av|delar av|större delen av) (kontoret|avdelningen|teamet|styrkan|personalen|gänget|laget|kundtjänst|lagret|företaget) (är|ligger|har|var|saknas)',
    '(är|var) (tyvärr|helt|faktiskt)? (leverantörens|transportörens|fraktbolagets|postens|postnords|fabrikens|tillverkarens|kollegans|systemets|speditörens|budets|bankens|kommunens|underleverantörens|vikariens|praktikantens) (fel|skuld|misstag|miss)',
    '(mitt|inne|mitt uppe|mitt inne) (uppe|inne)? i (en|ett) (stor|stort|större)? (omorganisation|systembyte|flytt|sammanslagning|nyrekrytering|ombyggnad|inkörning)',
    '(på grund av|pga|p.g.a|med anledning av|till följd av|beroende på|orsakat av|tack vare|med tanke på|i samband med|under|efter|, bara|och) (den|det|de|ett|en|vårt|vår|rådande|nuvarande|just nu|extremt|ovanligt|stora|stor|mycket)? (rådande|höga|hög|högt|stora|stor|stort|mycket|extremt|ovanligt|kraftigt|ökade|ökad|oväntat|extra|enorma|stora|ökat)? (höga|hög|högt|stort|stor|stora)? (belastning|belastningen|arbetsbelastning|tryck|trycket|söktryck|ärendetryck|inflöde|antal ärenden|ärendemängd|orderingång|efterfrågan|volymer|mängd ärenden|ärendeanstormning|anstormning|samtalsmängd|personalbrist|personalsituation|bemanningssituation|sjukdom|sjukfrånvaro|semester|semestrar|semestertider|semesterperioden|omorganisation|kapacitetsbrist|tidsbrist|resursbrist|underbemanning|systembyte|driftproblem hos|vakanser|helgdagarna|helgerna|julrushen|rusningen|vikarier)',
    '(omständigheter|händelser|orsaker|faktorer|skäl|saker|något) (som ligger|som är|helt|ligger)? (utanför|bortom) (vår|min) (kontroll|påverkan)',
    '(utanför|bortom) (vår|min) (kontroll|påverkan|makt)',
    '(oförutsedda|oförutsägbara|oväntade|extraordinära|olyckliga) (händelser|omständigheter|orsaker|skäl|problem|tekniska problem)',
    '(vi|jag|kundtjänst|teamet|avdelningen|alla|personalen|vår personal) (är|har|hade|var) (just nu|för närvarande|tyvärr|fortfarande|helt|väldigt|extremt|så|mycket|otroligt|varit|i *|haft|under)? (varit|haft|väldigt|helt|mycket|extremt|lite)? (underbemannade|underbemannad|kort om (folk|personal)|hårt (belastade|belastad|pressade|pressad)|överbelastade|överbelastad|nedringda|nerringda|översvämmade|överhopade|sjuka|sjuk|på semester|semesterstängda|fullbokade med|stressade|mycket att (göra|stå i)|fullt upp|(en)? hög belastning|(ett)? högt tryck|personalbrist|ont om (folk|personal|tid)|hektiskt|extremt mycket|många sjuka|mycket sjukdom|slutkörda|jättemycket|häcken full|fullt)',
    '(har|hade) (vi|jag|kundtjänst) (varit|haft|just nu|tyvärr|väldigt|extremt|så|mycket|otroligt)? (väldigt|helt|mycket|extremt|lite)? (underbemannade|kort om (folk|personal)|hårt belastade|mycket att (göra|stå i)|fullt upp|(en)? hög belastning|(ett)? högt tryck|personalbrist|ont om (folk|personal|tid)|många sjuka|hektiskt)',
    '(det|här|nu är det|just nu är det|nu råder|nu har vi) (är|har varit|var|har|råder)? (just nu|för närvarande|nu|så|väldigt|extremt|otroligt|hysteriskt|galet|jätte*|varit)? (väldigt|extremt|otroligt|hysteriskt|galet|sjukt|rent)? (mycket att (göra|stå i)|hektiskt|kaos|kaosartat|stressigt|fullt upp|stökigt|rörigt|högt tryck|högsäsong|rusning|semestertider|semestertid|semester|industrisemester|sommartider|sportlov|jultider|helgtider|svinmycket|fullt hus|personalbrist|mycket nu) (att göra|för oss|hos oss|här|just nu|nu|på jobbet|$|och|,|i)?',
    '(många|flera|halva|hälften av|två|tre|mina|en) (av)? (våra|oss|personalen|teamet|styrkan|kollegor|medarbetare|tekniker|gubbar|anställda|avdelningen) (är|har|ligger|var) (just nu|tyvärr|varit|blivit)? (sjuka|sjuk|hemma|på semester|lediga|borta|sjukskrivna|slutat|magsjuka|sjukskriven|förkylda|däckade|influensa)',
    '(hos|vid|på|av) {leverantör} (,|sida|som|och|har|det|$)? (det|som)? (rår|orsakat|strular|krånglar|inte)?',
    '{leverantör} (i *|från *|utomlands)? (har|hade|som|är|var|verkar ha)? (tyvärr|åter|igen|inte|aldrig)? (inte)? (strulat|strular|strulade|krånglat|krånglar|krånglade|slarvat|slarvade|schabblat|missat|missade|glömt|glömde|tappat|tappade|svikit|svek|lovat|lovade|försenat|levererat|levererade|klantat|klantade|förstört|har problem|problem|haft (stora|vissa|en del)? (problem|strul|driftstopp|förseningar|bekymmer)|aldrig|inte (skött|levererat|lovat|svarar|hållit|hörs)|inte|har inte|strul|orsakat|orsakade|gjort fel|gjorde fel|rört|stängt|strejkar|gjorde bort|ställde|ställt)',
    '(felet|problemet|skulden|ansvaret|förseningen|orsaken|bristen) (ligger|är|beror|låg|berodde|orsakades|orsakas) (helt|enbart|tyvärr|inte|alltså|uteslutande)? (hos|på|av|från|i) (oss|{leverantör}|en extern|en tredje part|vår leverantör|vår partner|vårt fraktbolag|en underleverantör|tredje part|ett externt|vår underleverantör|annan)',
    '(vår|våra|en|en extern|vårt) (leverantör|transportör|speditör|partner|samarbetspartner|underleverantör|fraktbolag|tillverkare|budfirma|lagerpartner|chaufför|driftleverantör|hosting) (har|hade|är|som|verkar|kan) (tyvärr|inte|problem|strulat|missat|glömt|försenat|svikit|slarvat|orsakat|levererat|leverera|kapacitetsproblem)',
    '(det)? (kan|rår) (vi|jag) (tyvärr|dessvärre)? (inget|inte|ingenting) (för|på|lastas)',
    '(vi|jag) (rår|kan) (tyvärr|dessvärre)? (inte|inget|ingenting) (på|för|lastas)',
    '(inte|knappast|inget) (direkt|egentligen)? (vårt|mitt) (fel|misstag)',
    '(inte|knappast) (något|nåt) (som)? (vi|jag) (kunnat|kunde|kan|rår)',
    '(systemet|datorn|programmet|vårt system|datasystemet|servern|tekniken|skrivaren|maskinen|telefonväxeln|schemat|kalendern|hissen|truck*|bilen|lastbilen) (har|hade|som)? (och)? (helgdagarna)? (strulat|strular|strulade|krånglat|krånglar|krånglade|la av|lade av|lagt av|gav upp|spökar|spökat|spökade|hängde sig|ställde till|bråkat|bråkar|tjorvar|är gammalt|är gammal|är långsamt|bestämde)',
    'har (schemat|systemet|tekniken|helgdagarna|datorn|programmet|trafiken|vädret) … (strulat|krånglat|ställt till|spökat|bråkat|tjorvat) (för oss)?',
    '(skyll|skylla) (på|inte på)? (vädret|leverantören|systemet|trafiken|budet|posten|regeringen)',
    '(alla|hela branschen|andra företag|alla företag|övriga bolag|alla andra) (har|är|drabbas|drabbats|brottas|lider) (samma|av|med|lika|drabbade)',
    '(som du (säkert|nog|kan)? (förstår|vet|tänka dig)|du måste förstå|du får förstå|ha förståelse för|hoppas (på)? (din)? förståelse (för)?) (att|så|,)? (vi|det|är|har|vår|får) (är|har|får|väldigt|mycket|inte|också|många|hektiskt|bara)',
    '(mänskliga faktorn|den mänskliga faktorn|missöden sker|tekniken strulade|olyckliga omständigheter)',
    '(min|vår|en) (kollega|tidigare kollega|nya kollega|vikarie|praktikant|föregångare) (har|hade|som)? (tyvärr)? (glömt|glömde|missat|missade|slarvat|slarvade|gjort fel|gjorde fel|inte (gjort|skickat|noterat|lagt|fört)|skickat fel|råkat|råkade)',
    '(nya|ny|oerfarna|oerfaren) (på jobbet|medarbetare|praktikant|personal|kollega)',
  ],

  ownershipPhrases: [
    '(tar|ringer|skickar|mejlar|byter|bokar|hjälper|kör|ordnar) (det|dig|den|ärendet|en|ut|över) (nu|kl|i dag|idag|direkt|i morgon|imorgon|ny|nytt|på)',
    '(vårt|mitt|våra) (eget|egna)? (fel|misstag|ansvar|brist|slarv)',
    '(vår|min) (egen)? (miss|skuld|bugg|blunder|uppdatering|planering|tabbe)',
    '(vi|jag) (borde|skulle) (ha)? *',
    '(vi|jag) (missade|glömde|underskattade|tar ansvar|tar på (oss|mig)|gjorde fel|gjorde (ett)? misstag|räknade fel|planerade för|har underskattat|brast|klantade|slarvade|har gjort fel)',
    '(på|från) (oss|vår sida)',
    '(har|är) (jag|vi)? (därför|nu|redan|också|i dag|idag|i går|sedan dess|i stället|omedelbart)? (bytt|anställt|tagit in|skickat|bokat|flyttat|beställt|ordnat|satt in|hyrt|förstärkt|lagat|rättat|återställt|åtgärdat|lagt till|köpt in|ändrat|utökat|krediterat|återbetalat|reserverat|förlängt|betalat|ersatt|anlitat|dragit|kontaktat|öppnat|startat|fixat|avskrivit|makulerat|infört|jobbar|arbetar)',
    '(jag|vi) (skickar|byter|bokar|ersätter|betalar|krediterar|återbetalar|ringer|mejlar|kör|hämtar|bjuder|bjuder på|ordnar|skriver|flyttar|ger|lånar|sätter|förlänger|anställer|bevakar|stryker|drar|tar fram|hör)',
    '(skickar|byter|bokar|ersätter|betalar|ringer|mejlar|kör|bjuder|ordnar|ger|lånar|sms:ar) (jag|vi)',
    '(ny|nytt|nya) (leveransdag|leveransdatum|tid|datum|leveranstid|besked|avgång|ankomst|avgångstid)',
    '(är|väntas|beräknas|kommer|ska|bör|blir) (åter|vara|tillbaka|fram|framme|i gång|igång|klart|klar|löst|hos dig|levereras)? … (den {number}|måndag*|tisdag*|onsdag*|torsdag*|fredag*|i morgon|imorgon|i dag|idag|i kväll|senast|inom|kl)',
    '(hjälper|svarar|tar över) (dig|i stället|för mig|under tiden)',
  ],

  cushions: [
    '(finns|är) (det)? (alltid|ju|också|faktiskt)? (en|alltid en) (ljus|positiv|ljusare) sida',
    '(det|du|vi|ni)? (var|är|gick|blev|fick|slapp|har|hade|kan) (det|du|vi|ju|nu)? (ju|väl)? (i alla fall|åtminstone|iallafall|i varje fall) *',
    '(det)? (kunde|hade kunnat) (faktiskt|ju|väl|lika gärna|också|alltid|vara|ha)? (ha)? (varit|blivit|gått|slutat|vara|tagit|bli|hänt) (mycket|betydligt|ännu|långt|ännu mycket|så mycket)? (värre|sämre|en|ett|du|din|ditt|värmen|hela|längre|två|tre|fler)',
    '(se|ser|om man ser|om vi ser|tänk) (det|på)? (på|från|positivt|det|så här)? (den)? (ljusa|ljusare|positiva|soliga|glada) (sidan|sida)',
    '(på|från) den (ljusa|positiva) sidan',
    '(det|den|de)? (positiva|goda|fina|ljusa|roliga|bästa) (i|med|är|är ju|i det|i kråksången) (det hela|det|i alla fall|ju|att|situationen|allt|kråksången)',
    '^ (positivt|på plussidan|glädjande nog|lyckligtvis|som tur (är|var)|tur i oturen|tur nog|till all lycka|en tröst|ljuspunkten) (sett|är|:|,|kan|har|blev|var|gick|finns|är att)?',
    'positivt sett',
    '(en|men|någon|till|liten|trösta dig|trösten)? (trösten|tröst|trösta dig|ljuspunkt|ljuspunkten|ljusglimt|plåster på såren) (är|med|kan|blir|kanske)? (att|vara|i alla fall|det)?',
    '(men|det)? (var|är|blev|har|hade|fick|slapp|kan|finns) (du|vi|det|ju|den|ingen|inget)? (ju|väl)? (i alla fall|åtminstone|i varje fall|iallafall) (ju|inte|en|ett|bara|ingen|inget|du|att|vädret|dina|fortfarande|glad|solen|kul)?',
    '(men)? (i alla fall|åtminstone|i varje fall) (är|var|har|blev|slapp|slipper|hade|kan|fick|vet|finns|lever|gick) (du|det|vi|den|ju|ingen|inget|inte)',
    '(upp med hakan|deppa inte|ingen fara på taket|bättre lycka nästa gång|nya tag|det ordnar sig|det löser sig|efter regn kommer solsken|misströsta inte|det finns (ju)? (fler|många|alltid) (fiskar|andra|fler|nästa|en nästa)|det kommer (fler|nya|alltid) (tåg|chanser|tillfällen|en ny|nya|andra)|allt är inte förlorat|ingen panik|livet går vidare|sånt är livet|gråt inte|ge inte upp|sommaren står för dörren|solen skiner (ju)?|våren är (ju)? här|helgen är nära|snart är det (helg|sommar|jul))',
    '(se|ta|betrakta) det som (en|ett) (ypperligt|ypperlig|bra|perfekt|utmärkt|bonus|chans|möjlighet|tillfälle|spännande|fin|utmaning|god)',
    '(ett|en)? (bra|perfekt|ypperligt|utmärkt) (tillfälle|anledning|skäl|ursäkt|läge) (att|för) (fräscha|köpa|unna|prova|lära|testa|byta|besöka|vila|umgås)',
    '(passa på att) (njuta|vila|umgås|koppla av|läsa|ta|unna)',
    '(tänk|kom ihåg|glöm inte) (på)? (att)? (alla|andra|många|det finns) (som)? (har det|har|är) (värre|sämre|det)',
    '(vi|jag) (är|är ju|känner oss) (däremot|ändå|dock|fortfarande|väldigt|otroligt|så|oerhört)? (stolta|tacksamma|glada|stolt) (över|för|att|och)',
    '(du|ni) (kommer|lär) (att)? (älska|gilla|trivas|njuta|få) (våra|vår|vårt|det|den|med)',
    '(du|ni) (sparar|slipper|får) (du|ni|ju|in|åtminstone|i alla fall|då) (i alla fall|en|ju|bensin|gå)',
    '(man|en) lär (sig)? så länge man lever',
    'vad dig inte dödar',
    '(inte)? hela världen',
    'vädret (är|blir|var) (ju|i alla fall|åtminstone)',
  ],

  salesPitches: [
    '(passa på|passa gärna på|ta chansen|missa inte|skynda|unna dig|klicka hem|kika in i|kika på|kolla in|spana in|upptäck|prova|testa|varför inte|vad sägs om|har du (sett|provat|testat|hört talas om|upptäckt|funderat på)|visste du att|överväg|tänk på|vi rekommenderar|jag rekommenderar|rekommenderar) (gärna|också|då|redan|att|vårt|vår|våra|vi|nya|den|det|på)? (att)? (uppgradera|köpa|beställa|teckna|bli medlem|prova|handla|boka|skaffa|fynda|byta upp|utöka|våra?|vårt|nya|webbutiken|vår|våra (nya|erbjudanden|andra|övriga|populära|fina))',
    '(bli|du blir|teckna|skaffa|uppgradera|uppgradera till|prenumerera|köp|beställ|byt till|lägg till|anslut dig|gå med|börja prenumerera) (nu|redan|idag|i dag|gärna|till|medlem|på|en|ett|vår|vårt|våra|hos)? (medlem|vår|vårt|våra|premium*|plus*|guld*|pro|platinum*|klubb*|kundklubb*|nyhetsbrev*|tilläggs*|årsabonnemang*|årskort*|försäkring*|större|nya|en|ett|redan idag|nu|i)',
    'med (vår|vårt|våra|en|ett) {sälj} (slipper|får|hade|har|undviker|kan|blir|ingår|skulle)',
    '(vår|vårt|våra|nya) (nya|populära|fina|stora|aktuella|bästsäljande|exklusiva|lyxiga)? {sälj} (har|slipper|ger|kostar|finns|innehåller|erbjuder|passar|är|ingår|från|med|till|för|startar|hittar|väntar)',
    '{number} % (rabatt|på (alla|allt|våra|hela|samtliga|årets)|billigare|lägre pris|extra rabatt)',
    '{number} procent (rabatt|på|billigare|lägre|extra)',
    '(halva priset|halvt pris|tre för två|ta tre betala|köp två|två för en|gratis provperiod|prova gratis|rabattkod|rabattkoden|kampanjpris|kampanjkod|introduktionspris|lanseringspris|fyndpris|vrakpris|klipp|outlet|kanonpris|specialpris|sommarpris|sommarerbjudande|vårerbjudande|julerbjudande|black friday|sommarrea|mellandagsrea|extrapris|superpris|lockpris|bonuspoäng|klubbpris|medlemspris)',
    '(just nu|i dag|idag|denna vecka|den här veckan|i sommar|hela (maj|juni|juli|augusti|veckan|månaden)|under (maj|juni|juli|augusti|veckan|sommaren)) (har|kör|erbjuder|bjuder|får|är|kan|firar) (vi|du|det|våra) … (rabatt|rea|erbjudande*|kampanj*|pris*|%|procent|kr|gratis)',
    '(från|för|bara|endast|nu|kostar|till) (bara|endast|nu|ynka|otroliga|från)? {number} (kr|kronor|:-|€|euro) (om året|i månaden|per månad|om månaden|/ mån|per år|, kika|, passa|, skynda|för medlemmar)',
    'har vi (däremot|dock|också|nu|i stället|även)? (hemma|på rea|inne|nya|fina|till) … (från|för) {number}',
    '(har|finns|säljer) vi … (hemma|inne|på rea|i webbutiken|i butiken) (från|för|till) {number}',
    '(kika|titta|klicka) in (i|på|hos)? (webbutiken|butiken|vår|vår webbshop|oss|webbshoppen|shoppen)',
    '(nya|vårens|höstens|sommarens|vinterns|årets) (kollektion|kollektionen|sortiment|sortimentet|katalog|katalogen|modeller|nyheter|erbjudanden|favoriter)',
    '(du kanske (är intresserad|gillar|vill (prova|testa|ha))|kanske är du intresserad|kan (vi|jag) (intressera|fresta|locka) dig)',
    'som (medlem|premiumkund|pluskund|guldmedlem|guldkund|proffskund|klubbmedlem) (får|slipper|hade|har|kan|blir|går)',
  ],

  amends: [
    '(som|en|ett) (kompensation|plåster|ursäkt|tack|liten gest|gest|goodwill|gottgörelse|ersättning|tack för tålamodet)',
    '(kompensation|kompenserar|kompensera|plåster på såren|gottgöra|gottgör|utan kostnad|kostnadsfritt|gratis åt dig|på vår bekostnad|bjuder (vi|jag)|vi bjuder|jag bjuder|för besväret|för väntan|för strulet|för förseningen|för missen|för felet|för ditt besvär|som tack|krediterar|återbetalar|du frågade|som du frågade|du bad om|du önskade|som du ville|värdekod|tillgodokvitto)',
  ],

  agentlessFaults: [
    '(ett|det|någon form av|ett tekniskt|ett internt|ett litet|ett administrativt)? (fel|missförstånd|misstag|förbiseende|tekniskt fel|kommunikationsmissar|kommunikationsmiss|missar|miss|brist) (har|hade|måste ha|tycks ha|verkar ha)? (uppstått|uppstod|inträffat|inträffade|begåtts|begicks|skett|skedde|smugit sig in|smög sig in|blivit|insmugit sig)',
    'det (har|hade)? (tyvärr|dessvärre|uppenbarligen|tydligen|nog|verkar)? (ha)? (blivit|blev|gått|gick|skett|uppstått|inträffat|smugit sig in|smög sig in|begåtts|uppstod|inträffade|skedde) (tyvärr|dessvärre|lite|något|uppenbarligen)? (fel|tokigt|galet|snett|ett (fel|misstag|missförstånd|förbiseende|glapp|misstag)|en miss|en hel del|missar|misstag)',
    '(tyvärr|dessvärre|här|uppenbarligen|tydligen) (har|blev|gick|uppstod|inträffade) (det)? (tyvärr)? (blivit|gått|skett|uppstått)? (fel|tokigt|galet|snett|ett (fel|misstag|missförstånd|förbiseende)|en miss|något (fel|galet|tokigt))',
    '(något|nånting|någonting|saker) (har|måste ha|gick|tycks ha|verkar ha) (tyvärr|dessvärre|tydligen)? (gått|gick)? (fel|snett|galet|på tok|blivit fel)',
    '(det|ett beslut) (har)? (beslutats|beslutades|bestämts|bestämdes|fattats|fattades|avgjorts|ansetts|ansågs|bedömts|bedömdes|konstaterats) (att|om|av|,)?',
    '(ditt|din|er|ert|dina|det|den|ärendet|ansökan|beställningen|mejlet|mailet|fakturan|ordern|bokningen|anmälan|betalningen|paketet) (ärende|mejl|mail|beställning|ansökan|faktura|order|bokning|anmälan|betalning|fråga|retur|brev|samtal|uppgifter)? (har|hade|blev|är|tycks ha|verkar ha)? (tyvärr|dessvärre|av misstag|av någon anledning|uppenbarligen|olyckligtvis|tydligen)? (ha)? (blivit)? (förbisetts|förbisedd|förbisett|förbises|glömts|glömts bort|bortglömd|bortglömt|missats|förlagts|förlagd|tappats bort|kommit bort|kom bort|fallit mellan stolarna|föll mellan stolarna|hamnat mellan stolarna|hamnade mellan stolarna|hamnat fel|hamnat i fel|blivit liggande|blev liggande|registrerats fel|registrerats felaktigt|lagts åt sidan|dubbelfakturerats|raderats av misstag|inte (registrerats|behandlats|skickats|hanterats|noterats|lästs|vidarebefordrats|besvarats)|felregistrerats|felbehandlats|feldebiterats|skickats fel|skickats till fel)',
    '(föll|fallit|hamnade|hamnat|ramlat) mellan stolarna',
    '(blev|blivit|har) (förbisett|förbisedd|bortglömt|bortglömd|felbehandlat|liggande)',
    '(har|hade|blev) (tyvärr)? (inte)? (kommunicerats|hanterats|registrerats|informerats|förmedlats) (fel|felaktigt|på fel|ut|korrekt|tydligt)',
  ],

  agentNames: [
    'av (oss|mig|vår|vårt|min|en av|en kollega|{capital}|vårt team|vår personal)',
    '(hos|från) (oss|vår sida|mig)',
    '(vårt|mitt|våra) (eget)? (fel|misstag|ansvar)',
    '(vår|min) (miss|skuld|sida)',
    '(jag|vi) (missade|glömde|gjorde|skickade|råkade|borde|tog|förbisåg|har (missat|glömt|gjort|råkat)|ber om ursäkt|tar på|la|lade|registrerade|fakturerade)',
    '(missade|glömde|råkade|skickade|förbisåg) (jag|vi)',
  ],

  hardships: [
    '(frustrerande|besvikelse|besviken|besvärligt|jobbigt|trist|tråkigt|ledsamt|irriterande|surt|svider|tungt|oroande|oroligt|påfrestande|stressande|stressigt|olägligt|smärtsamt|bekymmersamt|otroligt synd|så synd|orättvist|förargligt|snopet|ett slag|kännbart|motigt|olyckligt|ledsen|ledsna|beklagar|förlåt|värdefullt för dig|betydde mycket|betyder mycket för dig)',
    '(kullkastar|förstör|sabbar|ställer till (det)?|slår sönder|rubbar|spräcker|försvårar|drabbar|påverkar|kostar dig|lämnar dig) (din|ditt|dina|er|era|ert|dig|planerna|semestern|planeringen|helgen|för dig|det)?',
    '(jag|vi) (vet|förstår|inser|ser|kan tänka (mig|oss)|hade hoppats|önskar|önskade|hade önskat|anar|känner)',
    '(inte|knappast) (det|ett|vad|den|något|det svar|det besked) (besked|svar|nyhet|roligt)? (du|ni) (hoppades|hade|väntade|ville|hoppats|vill|önskade)',
    '(du|ni) (hade|har) (sett fram|räknat med|väntat|hoppats|längtat|sparat|planerat|all rätt)',
    '(du|ni) (såg fram|räknade med|hoppades|längtade)',
  ],

  productLimits: [
    '(vi|appen|tjänsten|programmet|modellen|abonnemanget|gratisversionen|webbplatsen|systemet|den modellen|{capital}) (har|stöder|stödjer|erbjuder|säljer|tillhandahåller|levererar|för) (tyvärr|ännu|inte|för närvarande)? (inte|ingen|inget|inga) (ännu|längre|den|någon|stöd|version|variant|funktion|app|till)?',
    '(stöds|ingår|finns) (tyvärr|ännu|för närvarande)? (inte|ej) (ännu|än|i (appen|grundpaketet|gratisversionen|den|abonnemanget)|för (mac|windows|iphone|android)|som tillval)?',
    '(det)? finns (tyvärr|för närvarande|ännu|i dag)? (ingen|inget|inga) (sådan|sådant)? (funktion|inställning|version|app|knapp|integration|möjlighet att (exportera|sortera|filtrera)|stöd)',
    'funktionen (finns|stöds|ingår) inte',
  ],

  waysOn: [
    '(överklaga*|överklagan|ompröva*|omprövning|besvär*|invända|konsumentvägledare*|konsumentverket|allmänna reklamationsnämnden|arn|konsumentombudsman*|konsumentrådgivningen|försäkringsbyrå*|bestrida)',
    '(du|ni) (kan|får|har möjlighet|är välkommen|har rätt|kunde|väljer|har fortfarande|behåller) (också|alltid|då|gärna|däremot|i stället|istället|fortfarande|dock|även|nu|själv|utan|redan|att)? (att)? (använda|prova|välja|boka|beställa|fråga|kontakta|ringa|besöka|ta|skicka|ansöka|söka|byta|behålla|lämna|avboka|få|ha|köpa|hämta|överklaga|ladda|betala|nå|svara|hitta|öppna|låna|hyra|reparera|sälja|komma|skriva|anmäla|läsa|logga|skänka|återvinna|dela|delbetala|flytta|förlänga|åka|resa|se|titta|följa|ställa|stå|hyra|testa|begära|vända)',
    '(i stället|istället|alternativt|alternativ|alternativet|alternativen|en annan (möjlighet|väg|lösning|variant|tid|modell|färg)|ett annat (sätt|datum|alternativ)|andra (vägar|möjligheter|alternativ|tider)|nästa steg|nödlösning|under tiden|till dess|ersättningsresa|ersättningsbuss|tillgodokvitto|värdecheck|presentkort|pengarna tillbaka|hela beloppet tillbaka|full återbetalning|ombokning|boka om|omboka|omprov|reservlista*|väntelista*|(först|nummer {number}|plats {number}|dig) i kön|reservplats|nästa (lediga|tillfälle|kurs|omgång|antagning|avgång))',
    '(jag|vi) (har|kan|erbjuder|föreslår|rekommenderar|skickar|bokar|byter|ersätter|betalar|lagar|ordnar|återbetalar|krediterar|reserverar|håller|sätter|ringer|hör|tar|för över|bevakar|hjälper|meddelar|lånar|ger|fixar|flyttar|lägger|skriver) (också|redan|därför|nu|däremot|i stället|istället|gärna|dock|alltid|dig|upp|en|ett|din|ditt|undan|åt|hela|den|det|av|om|tillbaka|ut|i|bokat|reserverat|beställt|skickat|lagt|ordnat|hittat|återbetalat|krediterat|satt|flyttat|förlängt|bifogat|öppnat|över|till|erbjuda|ersätta|laga|skicka|boka|byta|ordna|hjälpa|återbetala|ge|betala|föreslå|sätta|lägga|hålla|ta|ringa|flytta|förlänga|göra|låna|bjuda|lägga)',
    '(kan|erbjuder|föreslår|skickar|bokar|byter|ersätter|betalar|lagar|ordnar|återbetalar|krediterar|reserverar|håller|ringer|hör|för|hjälper|lånar|ger) (jag|vi) (också|redan|däremot|i stället|istället|gärna|dock|dig|dig en|erbjuda|en|ett|hela|över|av|det|den|bara|och)?',
    '(ring|kontakta|mejla|besök|svara|skriv|prova|välj|boka|ansök|vänd dig|hör av dig|hör gärna av dig|säg till|ta kontakt|beställ|skicka|kom|kom in|titta|testa|ladda|klicka|fyll|logga|reklamera|anmäl|återkom|hälsa på|lämna|begär|fråga) (till|oss|mig|gärna|på|in|hit|dig|din|ditt|en|ett|i stället|istället|senast|före|om|med|då|så|den|det|{number}|vår|vårt|här|via|ner|själv|hos)',
    '(passar|funkar|vill|ska|kan|önskar|föredrar|skulle) (det|du|ni|jag|vi) *',
    '(vilken|vilket|vad) (tid|dag|alternativ|av|väljer|föredrar|passar|vill)',
    '(täcker|gäller|fungerar|ingår|finns|öppet|ledig|ledigt|lediga) (fortfarande|däremot|dock|fullt ut|kvar|den|på|hos|i|till|från|plats|platser)',
    '(gick att rädda|gick bra att|kvar är|slipper (du)? (självrisken|avgiften|betala|kostnaden)|rätt till|på nytt|ny ansökan)',
    '(ersätts|krediteras|återbetalas|betalas|bytas|lagas|repareras) (däremot|i stället|dock|av|till|med|ut|fullt|kostnadsfritt|nu|i)',
    '(ersätter|betalar|täcker|bjuder) (vi|jag) (däremot|dock|i stället|med|på)',
  ],

  preambles: [
    '(tack för|tackar|stort tack|hoppas (att)? du|vi hoppas|jag hoppas|roligt att|kul att|det gläder|glädjande|välkommen|jag heter|mitt namn|grattis|gratulerar|vi (uppskattar|värdesätter)|jag uppskattar|trogen|trogna|lojal|lojalitet|vi är (glada|stolta|tacksamma)|vad roligt)',
  ],

  concessions: [
    '^ (även om|fastän|trots att|samtidigt som|medan|hur gärna|om än|också om|ehuru|visserligen) (vi|jag|vi än|det|din|du) (gärna|verkligen|mycket|har|är|uppskattar|värdesätter|förstår|vill|skulle|högt|alltid|självklart|tycker|hade|sätter|gläds|ville|än)',
  ],
} satisfies Partial<NewsWords>
