/** The linter's sentences in Swedish: rule → message → text. The slots are those of the rule's own messages. */
export const advice = {
  'abrupt-reply': {
    refusal: '”{words}” stänger dörren med två ord; skriv varför, och vad som går.',
    abrupt: 'Ett så kort svar låter irriterat; hälsa, skriv varför eller när, och skriv under.',
  },
  'address-form-consistency': {
    mixed: '”{word}” och ”{other}” blandar du och Ni till samma läsare; välj det ena.',
    formal: '”{word}” är informellt, och här tilltalas kunden formellt; skriv det formellt.',
    informal: '”{word}” är formellt, och här säger vi du till kunden; skriv du.',
  },
  'ambiguous-datetime': {
    numeric: '”{date}” är olika dagar för olika läsare; skriv månaden med bokstäver.',
    words: '”{time}” är olika tider för olika läsare; skriv dag och klockslag.',
  },
  'blame-language': {
    blame: '”{words}” lägger felet på läsaren; skriv vad som saknas eller blev fel, och hur det rättas till.',
    duty: '”{words}” säger vad det nu är för sent att göra; skriv vad som går att göra nu.',
    omission: '”{words}” låter som en anklagelse; nämn saken i stället: vad som saknas, eller inte är gjort än.',
  },
  boilerplate: {
    worn: '”{words}” är en fras som ögat hoppar över; skriv vad den betyder för den här kunden, eller stryk den.',
    instead: '”{words}” är en fras som ögat hoppar över; skriv ”{plain}”.',
    stock: '”{words}” är en av flera standardfraser här, och tillsammans låter de som om ingen människa hade skrivit; behåll högst en.',
  },
  'buried-bad-news': {
    late: '”{news}” är det läsaren letar efter, och det kommer sent; flytta det till början, och skriv sedan varför och vad som går.',
    subordinate: '”{news}” göms bakom berömmet i meningens första del; börja med beskedet.',
  },
  'closed-comprehension-check': {
    closed: '”{question}” går knappast att svara nej på; fråga vilket steg läsaren är på, eller vad som syns.',
  },
  'commanding-language': {
    command: '”{words}” ger läsaren en order; be om det, eller skriv vad det behövs till.',
  },
  condescension: {
    minimised: '”{words}” säger till den som har kört fast att det är en bagatell; skriv steget utan ”{minimiser}”.',
    minimisedStep: '”{words}” säger till den som har kört fast att det är en bagatell; skriv bara steget.',
    obvious: '”{words}” säger att läsaren borde ha vetat; stryk det och skriv vad man gör.',
    correction: '”{words}” rättar läsaren uppifrån; skriv hur det fungerar i stället.',
  },
  'credential-request': {
    request: '”{words}” lär kunden att lämna ut hemligheter till den som frågar; hänvisa till ett säkert formulär eller en säker sida.',
  },
  'cushioned-bad-news': {
    cushion: '”{words}” mildrar inget för den som just har förlorat något; stryk det, eller erbjud något som hjälper.',
  },
  'customer-chased': {
    chased:
      'Kunden måste fråga hur det går; svara med det som är känt nu, säg när nästa besked kommer, och skriv innan någon behöver fråga igen.',
  },
  'dismissive-language': {
    dismissal: '”{words}” säger till läsaren att problemet inte är vårt; skriv vad du kan göra, eller vem som kan hjälpa.',
  },
  'drip-questions': {
    single: 'En enda kort fråga drar med sig nästa i morgon; fråga nu efter allt som du behöver.',
  },
  'excessive-punctuation': {
    run: '”{marks}” höjer rösten; ett tecken räcker.',
    dots: '”{marks}” klingar ut och lämnar läsaren undrande; avsluta meningen.',
    many: 'Det här är utropstecken nummer {count}; så många låter som reklam.',
    badNews: 'Ett utropstecken efter ett tråkigt besked låter glatt; sätt punkt.',
  },
  'excuse-making': {
    excuse: '”{excuse}” säger till läsaren att ingen har ansvaret; stryk det, eller skriv bredvid vad ni gör åt saken.',
  },
  'exposed-secret': {
    password: '”{value}” kan läsas av alla som meddelandet passerar; skicka en länk där kunden väljer sitt eget.',
    key: 'Den här nyckeln kan användas av alla som meddelandet passerar; stryk den, och byt ut nyckeln.',
    card: 'Ett helt kortnummer kan användas av alla som meddelandet passerar; de fyra sista siffrorna räcker.',
    account: 'Här står ett helt kontonummer; de fyra sista siffrorna räcker, om kunden inte ska betala dit.',
  },
  'feedback-not-acknowledged': {
    unheard: 'Den som skrev kan inte se att någon har lyssnat; tacka först, eller skriv vad kunden har rätt i.',
  },
  hedging: {
    stacked: '”{hedge}” ger läsaren inget att lita på; skriv vad du vet, och en gång vad du inte vet.',
  },
  'hostile-language': {
    hostile: '”{words}” går till angrepp mot läsaren; stryk det och skriv vad du kan göra.',
    profane: '”{words}” är ett ord som ingen kund ska få läsa från oss; stryk det.',
  },
  'inappropriate-emoji': {
    badNews: '{emoji} bredvid ett tråkigt besked ser skadeglad ut; stryk den.',
    mocking: '{emoji} ser ut som hån mot läsaren; stryk den.',
    many: '{emoji} är en av många här, och så många tar tyngden från orden; behåll högst {max}.',
  },
  'inclusive-language': {
    better: '”{words}” kan såra en läsare eller ställa någon utanför; skriv ”{better}”.',
    avoid: '”{words}” kan såra en läsare eller ställa någon utanför; stryk det eller säg det på ett annat sätt.',
  },
  'institutional-we': {
    plural: 'Allt här görs av ett ”vi” som ingen kan ringa; skriv ”jag” om det du gör själv.',
  },
  'internal-note-leak': {
    marker: '”{words}” hör hemma i en anteckning till kollegor, och kunden är på väg att läsa den; ta bort den.',
    remark: '”{words}” talar om kunden, som är på väg att läsa det; ta bort det.',
    handle: '”{words}” är sagt till en kollega, och kunden är på väg att läsa det; fråga i en anteckning.',
  },
  'internal-slang': {
    plain: '”{slang}” är ett ord mellan kollegor som inte säger kunden något; skriv ”{plain}”, eller vem som gör vad.',
    leaveOut: '”{slang}” gör sig lustig över läsaren på fackspråk; stryk det.',
  },
  jargon: {
    plain: '”{term}” är ett fackord som stoppar den som inte kan det; skriv ”{plain}”, eller förklara det inom parentes.',
    explain: '”{term}” är ett fackord som stoppar den som inte kan det; säg det med vanliga ord, eller förklara det inom parentes.',
    house: '”{term}” är inget ord till kunder här i huset; skriv ”{plain}”.',
    leaveOut: '”{term}” är inget ord till kunder här i huset; stryk det.',
  },
  'language-mismatch': {
    sentence: 'Den här meningen är på {language}, i ett meddelande på {own}; översätt den.',
    reply: 'Kunden skrev på {language}, och det här är på {own}; svara på kundens språk.',
  },
  'long-sentence': {
    long: 'En mening på {count} ord har tappat sin läsare före slutet; gör två eller tre av den.',
  },
  'low-concreteness': {
    anybody: 'Det här kunde gå till vem som helst: inget av det som kunden skrev finns med; nämn saken, till exempel ”{word}”.',
  },
  'missed-follow-up': {
    missed: '”{promise}” gällde till {due}, och inget kom; skriv nu, även om inget är nytt, och säg när nästa besked kommer.',
    late: '”{promise}” gällde till {due}, och beskedet kom {late} för sent; går det inte, skriv innan tiden är ute och ge en ny tid.',
  },
  'missing-alternative': {
    deadEnd:
      '”{news}” lämnar läsaren utan nästa steg; skriv vad du kan göra, vem som kan hjälpa eller hur man frågar igen: ”Det jag kan göra är …”.',
    unseen:
      'Beskedet lämnar läsaren utan nästa steg; skriv vad du kan göra, vem som kan hjälpa eller hur man frågar igen: ”Det jag kan göra är …”.',
  },
  'missing-confirmation-request': {
    unasked: 'Läsaren vet inte om ett svar är välkommet när det inte fungerar; fråga, till exempel: ”Fungerar det nu hos dig?”',
  },
  'missing-empathy': {
    none: '”{news}” låter som om det inte hade drabbat någon; skriv med några ord att du är ledsen, eller vad det betyder för läsaren.',
    unseen: 'Beskedet låter som om det inte hade drabbat någon; skriv med några ord att du är ledsen, eller vad det betyder för läsaren.',
    weak: '”{regret}” är en klen tröst för en verklig förlust; skriv med några ord vad den betyder för läsaren.',
  },
  'missing-greeting': {
    missing: 'Ingen hälsar på läsaren, så meddelandet börjar som en lapp; börja med en hälsning.',
    named: 'Ingen hälsar på läsaren, så meddelandet börjar som en lapp; börja med ”{greeting}”.',
  },
  'missing-next-update': {
    noTime: 'Läsaren får veta att det pågår, men inte när nästa besked kommer; skriv när du hör av dig igen.',
  },
  'missing-recipient-name': {
    generic: '”{words}” säger till läsaren att hen är en i mängden; hälsa med namn.',
    genericKnown: '”{words}” säger till {name} att hen är en i mängden; hälsa med namn.',
    bare: 'Hälsningen vänder sig till ingen, fast det här är till {name}; skriv namnet.',
  },
  'missing-resolution-notice': {
    untold:
      'Ärendet sattes som löst, och efter det här berättade ingen det för kunden; skriv vad som gjordes, och hur man hör av sig om det inte räckte.',
  },
  'missing-resolution-summary': {
    unnamed: '”{claim}” ber läsaren att lita på det; skriv med några ord vad du har gjort.',
    unsaid: 'Läsaren får veta att det är över, men inte vad som gjordes; skriv med några ord vad du har gjort.',
  },
  'missing-signature': {
    missing: 'Inget namn står i slutet, så kunden vet inte vem som skrev; skriv under med ditt namn.',
    named: 'Inget namn står i slutet, så kunden vet inte vem som skrev; skriv under med ”{name}”.',
    role: '”{role}” säger inte kunden vem som skrev; sätt ditt namn före.',
  },
  'missing-ticket-reference': {
    known: 'Den som ringer om det här har inget nummer att uppge; skriv det: {ticket}.',
    unknown: 'Den som ringer om det här har inget nummer att uppge; skriv ärendets nummer.',
  },
  'no-reply-impersonality': {
    noRoute: '”{words}” lämnar den som har en fråga utan någonstans att vända sig; skriv hur man når er.',
  },
  'non-apology': {
    empty: '”{apology}” lämnar öppet om något hände, så det läses inte som en ursäkt; be om ursäkt för det som hände: ”Förlåt att …”.',
  },
  officialese: {
    plain: '”{phrase}” låter som ett myndighetsbrev; skriv ”{plain}”.',
    leaveOut: '”{phrase}” låter som ett myndighetsbrev och säger inget; börja med det som följer.',
  },
  'over-apology': {
    tooMany: '”{apology}” är ursäkt nummer {count}; den första hördes, så skriv i stället vad som händer nu.',
  },
  overpromise: {
    guarantee:
      '”{words}” lovar något som ingen råder över, och läsaren minns det när löftet brister; skriv vad ni har gjort åt det, eller vad ni gör härnäst.',
    immediate: '”{words}” räknas i minuter av den som väntar; skriv en tid som ni håller.',
  },
  'passive-aggression': {
    reminder: '”{words}” säger till läsaren att hen inte lyssnade; stryk det och säg saken igen, med andra ord.',
    presumption: '”{words}” säger till läsaren att hen borde veta; stryk det och säg saken.',
    reproach: '”{words}” förebrår läsaren; skriv vad du behöver, eller ge svaret här.',
  },
  'passive-evasion': {
    nobody: '”{fault}” utelämnar vem som gjorde det, och det märker läsaren; skriv ”jag …” eller ”vi …”.',
  },
  'placeholder-fallback': {
    empty: '”{tag}” har ett tomt reservvärde, så en kund utan namn ser en lucka; skriv ett ord som passar där.',
    missing: '”{tag}” blir en lucka för en kund utan namn; ge den ett reservvärde.',
  },
  'policy-shield': {
    ruleOnly: '”{rule}” säger att det finns en regel, inte varför; skriv skälet med några ord, eller vad du kan göra i stället.',
  },
  'premature-closure': {
    closed:
      '”{closure}” stänger dörren innan kunden har sagt att det fungerar; stäng när kunden bekräftar, eller skriv hur ärendet öppnas igen.',
  },
  'premature-timeframe': {
    tooEarly: '”{time}” lovar slutet på något som ingen vet orsaken till än; lova i stället när du skriver nästa gång.',
  },
  'promise-slippage': {
    slipped: '”{promise}” skjuter upp samma sak för gång nummer {count}; ge en tid som håller, och säg vad den hänger på.',
  },
  'promise-without-time': {
    noTime: '”{promise}” blir en väntan utan slut; skriv när, även om det bara är när du hör av dig igen.',
  },
  'repeated-information-request': {
    given: 'Kunden har redan uppgett ”{data}”: {value}; använd det, eller upprepa det och fråga om det fortfarande stämmer.',
    again: '”{words}” ber om något som kunden redan har berättat; använd det som står där, eller skriv vad som saknas.',
  },
  sarcasm: {
    formula: '”{words}” uppfattas som hån av den som har ett problem; skriv vad du gör åt det.',
    praise: '”{words}” berömmer läsaren för en olycka, och det uppfattas som hån; skriv vad som hände och hur det rättas till.',
    question: '”{words}” vill inte ha något svar utan läxar upp läsaren; fråga det du vill veta, eller säg det.',
    quotes: '{words} inom citattecken säger till läsaren att du inte tror på det; ta bort tecknen.',
  },
  'shouting-caps': {
    shouting: '”{words}” hörs som ett skrik; skriv det med vanliga bokstäver.',
  },
  'slow-feedback-response': {
    unanswered: 'Kunden är missnöjd och har inte fått svar på {delay}; skriv att du har läst det, och vad som händer nu.',
    late: 'Kunden var missnöjd, och det första svaret kom efter {delay}; ett kort svar inom en dag hindrar det från att växa.',
  },
  'swallowed-placeholder': {
    comment: 'YAML läser ”{tag}” som en kommentar, så resten av raden skickas aldrig; sätt värdet inom citattecken.',
    node: 'YAML läser ”{tag}” som något eget ({thing}), så systemet får aldrig taggen; sätt värdet inom citattecken.',
  },
  'team-sign-off': {
    teamOnly: '”{team}” säger inte kunden vem som skrev; skriv under med ditt namn.',
    companyOnly: '”{company}” skriver under här, och kunden vet inte vem som skrev; skriv under med ditt namn.',
  },
  'two-news-opener': {
    announced: '”{opener}” får läsaren att vänta och gissa; stryk det och börja med det som är viktigast.',
  },
  'unanswered-question': {
    open: 'Kunden frågade också ”{question}”, och inget här tar upp det; svara, eller skriv när du gör det.',
  },
  'undefined-acronym': {
    expand: '”{acronym}” säger inget till den som inte kan den; skriv ”{words}”, eller förklara den inom parentes.',
    explain: '”{acronym}” säger inget till den som inte kan den; skriv ut den, eller förklara den inom parentes.',
  },
  'unknown-placeholder': {
    unknown: 'Systemet känner inte till ”{tag}”, så kunden ser den som den står, eller en lucka; använd en tagg ur listan.',
    nearest: 'Systemet känner inte till ”{tag}”, så kunden ser den som den står, eller en lucka; menade du ”{name}”?',
  },
  'unresolved-placeholder': {
    tag: '”{tag}” når kunden som den står; skriv värdet där.',
    gap: '”{tag}” är en lucka som ingen fyllde; skriv orden där, eller stryk meningen.',
    broken: '”{tag}” är en trasig tagg som inget system fyller; laga den, eller skriv värdet där.',
    empty: 'Här skulle ett namn ha stått; hälsa med namn, eller med en hälsning som klarar sig utan.',
    value: '”{words}” utlovar ett värde, och inget följer; skriv det där.',
    noValue: '”{words}” står där ett värde skulle ha stått; skriv värdet där.',
    unchosen: '”{words}” lämnar kvar båda formerna; välj en, eller skriv bara namnet.',
  },
  'update-gap': {
    silent: 'Efter detta hörde kunden ingenting på {hours} timmar; skriv hur det går, även om inget är nytt, och när du skriver igen.',
  },
  'upsell-in-bad-news': {
    pitch: '”{pitch}” bredvid ett tråkigt besked låter som om förlusten vore ett tillfälle att sälja; stryk det.',
  },
  'vague-handoff': {
    nobody: '”{handoff}” lämnar läsaren utan någon att fråga och utan en tid att vänta på; skriv vem som tar över och när hen hör av sig.',
  },
  'vague-subject-line': {
    vague: '”{subject}” säger inte vad det handlar om; nämn saken, eller ärendets nummer.',
    empty: 'Ett mejl utan ämne öppnas sist; nämn saken, eller ärendets nummer.',
    long: 'Slutet på ett ämne med {count} tecken syns inte på de flesta skärmar; säg det med färre ord.',
  },
  'vague-timeframe': {
    vague: '”{time}” är olika lång tid för varje läsare; skriv en dag, ett klockslag eller hur länge.',
    event: '”{time}” är ingen tid att vänta på; skriv en dag eller ett klockslag också.',
  },
  'variant-parity': {
    placeholder: '”{tag}” står i ”{other}” men inte här, så de här kunderna får veta mindre; lägg till den, eller ta bort den där.',
    link: 'Länken till ”{link}” står i ”{other}” men inte här, så de här kunderna får veta mindre; lägg till den, eller ta bort den där.',
    greeting: '”{other}” hälsar på sin läsare men inte den här versionen; hälsa här också.',
    signature: '”{other}” är undertecknad men inte den här versionen; skriv under här också.',
    extraPlaceholder: '”{tag}” står bara här och inte i ”{other}”; lägg till den där, eller ta bort den här.',
  },
  'wrong-recipient-name': {
    wrong: 'Hälsningen säger ”{name}”, och det här går till {recipient}; kontrollera vem det är till.',
    misspelt: 'Hälsningen säger ”{name}”, och kunden skriver ”{recipient}”.',
  },
} as const
