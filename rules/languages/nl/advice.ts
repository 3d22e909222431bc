/** The linter's sentences in Dutch: rule → message → text. The slots are those of the rule's own messages. */
export const advice = {
  'abrupt-reply': {
    refusal: '‘{words}’ gooit de deur in twee woorden dicht; schrijf waarom, en wat wel kan.',
    abrupt: 'Zo’n kort bericht klinkt geërgerd; groet de klant, schrijf waarom of wanneer, en zet je naam eronder.',
  },
  'address-form-consistency': {
    mixed: '‘{word}’ en ‘{other}’ halen u en je door elkaar voor dezelfde lezer; kies er één.',
    formal: '‘{word}’ is informeel, en hier zeggen we u tegen klanten; schrijf u of uw.',
    informal: '‘{word}’ is formeel, en hier zeggen we je tegen klanten; schrijf je of jouw.',
  },
  'ambiguous-datetime': {
    numeric: '‘{date}’ is voor de ene lezer een andere dag dan voor de andere; schrijf de maand voluit.',
    words: '‘{time}’ is voor elke lezer een ander moment; noem de dag en het uur.',
  },
  'blame-language': {
    blame: '‘{words}’ legt de schuld bij de lezer; schrijf wat er ontbreekt of niet klopt, en hoe het goed komt.',
    duty: '‘{words}’ zegt waarvoor het nu te laat is; schrijf wat er nu nog kan.',
    omission: '‘{words}’ klinkt als een verwijt; noem de zaak zelf: wat er ontbreekt, of nog niet gedaan is.',
  },
  boilerplate: {
    worn: '‘{words}’ is een formule waar lezers overheen lezen; schrijf wat het voor deze klant betekent, of laat het weg.',
    instead: '‘{words}’ is een formule waar lezers overheen lezen; schrijf ‘{plain}’.',
    stock: '‘{words}’ is hier een van meerdere vaste zinnen, en samen klinken ze alsof niemand dit schreef; houd er hooguit één.',
  },
  'buried-bad-news': {
    late: 'De lezer zoekt ‘{news}’ en vindt het laat; zet het vooraan, en geef daarna de reden en wat er wel kan.',
    subordinate: '‘{news}’ verstopt zich achter lof in het eerste deel van de zin; begin met het nieuws.',
  },
  'closed-comprehension-check': {
    closed: 'Op ‘{question}’ zegt bijna niemand nee; vraag bij welke stap de lezer is, of wat er op het scherm staat.',
  },
  'commanding-language': {
    command: '‘{words}’ geeft de lezer een bevel; vraag erom, of zeg waarvoor het nodig is.',
  },
  condescension: {
    minimised: '‘{words}’ zegt tegen wie vastzit dat het niets voorstelt; geef de stap zonder ‘{minimiser}’.',
    minimisedStep: '‘{words}’ zegt tegen wie vastzit dat het niets voorstelt; geef alleen de stap.',
    obvious: '‘{words}’ zegt dat de lezer het had kunnen weten; laat het weg en schrijf wat er te doen is.',
    correction: '‘{words}’ verbetert de lezer uit de hoogte; schrijf liever hoe het werkt.',
  },
  'credential-request': {
    request: '‘{words}’ leert de klant om geheimen te vertellen aan wie ernaar vraagt; noem een veilig formulier of een veilige pagina.',
  },
  'cushioned-bad-news': {
    cushion: '‘{words}’ verzacht niets voor wie net iets verloren heeft; laat het weg, of bied een oplossing.',
  },
  'customer-chased': {
    chased:
      'De klant moet vragen hoe het ervoor staat; schrijf wat er nu bekend is en wanneer het volgende bericht komt, en schrijf voordat er weer gevraagd wordt.',
  },
  'dismissive-language': {
    dismissal: '‘{words}’ zegt dat het probleem van de lezer ons niet aangaat; schrijf wat je kunt doen, of wie kan helpen.',
  },
  'drip-questions': {
    single: 'Eén korte vraag brengt morgen de volgende; vraag nu alles wat je nodig hebt.',
  },
  'excessive-punctuation': {
    run: '‘{marks}’ verheft de stem; één teken is genoeg.',
    dots: '‘{marks}’ laat de lezer gissen; maak de zin af.',
    many: 'Dit is uitroepteken nummer {count}; zoveel ervan klinken als reclame.',
    badNews: 'Een uitroepteken achter slecht nieuws klinkt alsof je er blij mee bent; zet een punt.',
  },
  'excuse-making': {
    excuse: '‘{excuse}’ zegt dat niemand het in handen heeft; laat het weg, of schrijf erbij wat je eraan doet.',
  },
  'exposed-secret': {
    password: 'Iedereen die dit bericht ziet, kan ‘{value}’ lezen; stuur een link waarmee de klant zelf een wachtwoord kiest.',
    key: 'Iedereen die dit bericht ziet, kan deze sleutel gebruiken; laat hem weg, en vervang hem.',
    card: 'Iedereen die dit bericht ziet, kan een heel kaartnummer gebruiken; de laatste vier cijfers zijn genoeg.',
    account: 'Hier staat een heel rekeningnummer; de laatste vier cijfers zijn genoeg, tenzij de klant ernaar moet overmaken.',
  },
  'feedback-not-acknowledged': {
    unheard: 'Wie dit schreef, ziet niet of het gehoord is; bedank eerst, of schrijf waarin de klant gelijk heeft.',
  },
  hedging: {
    stacked: '‘{hedge}’ geeft de lezer geen houvast; schrijf wat je weet, en één keer wat je niet weet.',
  },
  'hostile-language': {
    hostile: '‘{words}’ valt de lezer aan; laat het weg en schrijf wat je kunt doen.',
    profane: '‘{words}’ is een woord dat geen klant van ons hoort te lezen; laat het weg.',
  },
  'inappropriate-emoji': {
    badNews: '{emoji} bij slecht nieuws lijkt op leedvermaak; laat het weg.',
    mocking: '{emoji} lijkt op spot met de lezer; laat het weg.',
    many: '{emoji} is hier een van vele, en zoveel nemen de woorden hun gewicht af; houd er hooguit {max}.',
  },
  'inclusive-language': {
    better: '‘{words}’ kan een lezer kwetsen of buitensluiten; schrijf ‘{better}’.',
    avoid: '‘{words}’ kan een lezer kwetsen of buitensluiten; laat het weg of zeg het anders.',
  },
  'institutional-we': {
    plural: 'Alles wordt hier gedaan door een ‘wij’ dat niemand kan bellen; schrijf ‘ik’ voor wat je zelf doet.',
  },
  'internal-note-leak': {
    marker: '‘{words}’ hoort bij een notitie voor collega’s, en de klant leest mee; haal het eruit.',
    remark: '‘{words}’ gaat over de klant, en de klant leest mee; haal het eruit.',
    handle: '‘{words}’ is voor een collega, en de klant leest mee; vraag het in een notitie.',
  },
  'internal-slang': {
    plain: '‘{slang}’ zeggen collega’s onder elkaar, en het zegt een klant niets; schrijf ‘{plain}’, of zeg wie wat doet.',
    leaveOut: '‘{slang}’ maakt de lezer belachelijk in vaktaal; laat het weg.',
  },
  jargon: {
    plain: '‘{term}’ is vaktaal, en wie het niet kent, blijft steken; schrijf ‘{plain}’, of leg het tussen haakjes uit.',
    explain: '‘{term}’ is vaktaal, en wie het niet kent, blijft steken; zeg het in gewone woorden, of leg het tussen haakjes uit.',
    house: '‘{term}’ is hier geen woord voor klanten; schrijf ‘{plain}’.',
    leaveOut: '‘{term}’ is hier geen woord voor klanten; laat het weg.',
  },
  'language-mismatch': {
    sentence: 'Deze zin staat in een andere taal ({language}) dan de rest van het bericht ({own}); vertaal hem.',
    reply: 'De klant schreef in een andere taal ({language}) dan dit antwoord ({own}); antwoord in de taal van de klant.',
  },
  'long-sentence': {
    long: 'Een zin van {count} woorden is zijn lezer aan het eind kwijt; maak er twee of drie van.',
  },
  'low-concreteness': {
    anybody: 'Dit kan aan iedereen gericht zijn: er staat geen woord in van wat de klant schreef; noem de zaak, bijvoorbeeld ‘{word}’.',
  },
  'missed-follow-up': {
    missed: '‘{promise}’ liep af op {due}, en er kwam niets; schrijf nu, ook als er niets nieuws is, en noem het volgende moment.',
    late: '‘{promise}’ liep af op {due}, en het bericht kwam {late} te laat; lukt het niet, schrijf dan ervoor en noem een nieuw moment.',
  },
  'missing-alternative': {
    deadEnd:
      'Na ‘{news}’ weet de lezer niet hoe het verder kan; schrijf wat je wel kunt doen of wie kan helpen: ‘Wat ik wel kan doen, is …’.',
    unseen:
      'Na dit nieuws weet de lezer niet hoe het verder kan; schrijf wat je wel kunt doen of wie kan helpen: ‘Wat ik wel kan doen, is …’.',
  },
  'missing-confirmation-request': {
    unasked: 'De lezer weet niet of een antwoord welkom is als het toch niet werkt; vraag bijvoorbeeld: ‘Werkt het nu bij u?’',
  },
  'missing-empathy': {
    none: '‘{news}’ klinkt alsof het niemand overkomt; schrijf in een paar woorden dat het je spijt, of wat het voor deze lezer betekent.',
    unseen:
      'Dit nieuws klinkt alsof het niemand overkomt; schrijf in een paar woorden dat het je spijt, of wat het voor deze lezer betekent.',
    weak: '‘{regret}’ is een schrale troost bij een echt verlies; schrijf in een paar woorden wat het voor deze lezer betekent.',
  },
  'missing-greeting': {
    missing: 'Er staat geen groet boven, en zo begint het bericht als een briefje op de deur; begin met een groet.',
    named: 'Er staat geen groet boven, en zo begint het bericht als een briefje op de deur; begin met ‘{greeting}’.',
  },
  'missing-next-update': {
    noTime: 'De lezer leest dat het loopt, maar niet wanneer er weer bericht komt; zet erbij wanneer je weer iets laat horen.',
  },
  'missing-recipient-name': {
    generic: '‘{words}’ zegt dat de lezer een van velen is; groet met de naam.',
    genericKnown: '‘{words}’ zegt tegen {name} dat hij of zij een van velen is; groet met de naam.',
    bare: 'De groet spreekt niemand aan, terwijl dit voor {name} is; zet de naam erbij.',
  },
  'missing-resolution-notice': {
    untold:
      'De zaak ging op opgelost, en na dit bericht heeft niemand dat de klant verteld; schrijf wat er gedaan is, en hoe die terug kan komen als het niet genoeg was.',
  },
  'missing-resolution-summary': {
    unnamed: '‘{claim}’ moet de lezer maar geloven; schrijf in een paar woorden wat je hebt gedaan.',
    unsaid: 'De lezer leest dat het klaar is, maar niet wat er gedaan is; schrijf dat in een paar woorden.',
  },
  'missing-signature': {
    missing: 'Er staat geen naam onder, en de klant weet niet wie dit schreef; zet je naam eronder.',
    named: 'Er staat geen naam onder, en de klant weet niet wie dit schreef; zet ‘{name}’ eronder.',
    role: '‘{role}’ zegt niet wie dit schreef; zet je naam ervoor.',
  },
  'missing-ticket-reference': {
    known: 'Wie hierover belt, heeft geen nummer om te noemen; zet het erbij: {ticket}.',
    unknown: 'Wie hierover belt, heeft geen nummer om te noemen; zet het zaaknummer erbij.',
  },
  'no-reply-impersonality': {
    noRoute: 'Na ‘{words}’ kan een lezer met een vraag nergens heen; schrijf hoe je wel te bereiken bent.',
  },
  'non-apology': {
    empty:
      '‘{apology}’ laat open of er iets gebeurd is, en is voor de lezer dus geen excuus; zeg sorry voor wat er gebeurde: ‘Het spijt me dat …’.',
  },
  officialese: {
    plain: '‘{phrase}’ klinkt als een loket; schrijf ‘{plain}’.',
    leaveOut: '‘{phrase}’ klinkt als een loket en zegt niets; begin met wat erop volgt.',
  },
  'over-apology': {
    tooMany: '‘{apology}’ is excuus nummer {count}; het eerste is gehoord, schrijf liever wat er nu gebeurt.',
  },
  overpromise: {
    guarantee: '‘{words}’ belooft wat niemand in de hand heeft; schrijf wat je ertegen hebt gedaan, of wat je hierna doet.',
    immediate: 'Wie wacht, houdt je tot op de minuut aan ‘{words}’; noem een tijd die je haalt.',
  },
  'passive-aggression': {
    reminder: '‘{words}’ zegt dat de lezer niet heeft geluisterd; laat het weg en zeg het nog eens, met andere woorden.',
    presumption: '‘{words}’ zegt dat de lezer het hoort te weten; laat het weg en zeg het gewoon.',
    reproach: '‘{words}’ is een verwijt; schrijf wat je nodig hebt, of geef het antwoord hier.',
  },
  'passive-evasion': {
    nobody: '‘{fault}’ laat weg wie het deed, en dat valt de lezer op; schrijf ‘ik …’ of ‘wij …’.',
  },
  'placeholder-fallback': {
    empty: '‘{tag}’ valt terug op niets, en een klant zonder naam leest een gat; noem een woord dat daar past.',
    missing: '‘{tag}’ laat een gat voor een klant zonder naam; geef een terugvalwaarde op.',
  },
  'policy-shield': {
    ruleOnly: '‘{rule}’ zegt dat er een regel is, niet waarom; geef de reden in een paar woorden, of schrijf wat je wel kunt doen.',
  },
  'premature-closure': {
    closed:
      '‘{closure}’ doet de deur dicht voordat de klant zegt dat het werkt; sluit na de bevestiging, of schrijf hoe het weer opengaat.',
  },
  'premature-timeframe': {
    tooEarly: '‘{time}’ belooft het einde van iets waarvan de oorzaak nog niet bekend is; beloof liever wanneer je weer schrijft.',
  },
  'promise-slippage': {
    slipped: '‘{promise}’ schuift hetzelfde voor de {count}e keer op; noem een moment dat zeker lukt, en waar het van afhangt.',
  },
  'promise-without-time': {
    noTime: '‘{promise}’ laat de lezer wachten zonder einde; noem een tijd, al is het maar die van je volgende bericht.',
  },
  'repeated-information-request': {
    given: 'De klant heeft dit al gegeven ({data}): {value}; gebruik het, of herhaal het en vraag of het nog klopt.',
    again: '‘{words}’ vraagt om een verhaal dat de klant al verteld heeft; gebruik wat er staat, of zeg wat er nog aan ontbreekt.',
  },
  sarcasm: {
    formula: '‘{words}’ klinkt als spot voor wie een probleem heeft; schrijf wat je eraan doet.',
    praise: '‘{words}’ prijst de lezer om een ongelukje, en dat klinkt als spot; schrijf wat er gebeurd is en hoe het goed komt.',
    question: '‘{words}’ vraagt niets en wijst de lezer terecht; vraag wat je weten wilt, of zeg het.',
    quotes: '{words} tussen aanhalingstekens zegt dat je het niet gelooft; laat de tekens weg.',
  },
  'shouting-caps': {
    shouting: '‘{words}’ klinkt als schreeuwen; schrijf het in gewone letters.',
  },
  'slow-feedback-response': {
    unanswered: 'De klant is niet tevreden en heeft al {delay} geen antwoord; schrijf dat je het gelezen hebt, en wat er nu gebeurt.',
    late: 'De klant was niet tevreden, en het eerste antwoord kwam na {delay}; een kort antwoord binnen een dag houdt het klein.',
  },
  'swallowed-placeholder': {
    comment: 'YAML leest ‘{tag}’ als commentaar, en de rest van de regel wordt nooit verstuurd; zet de waarde tussen aanhalingstekens.',
    node: 'YAML leest ‘{tag}’ als iets van zichzelf ({thing}), en de helpdesk krijgt het veld nooit; zet de waarde tussen aanhalingstekens.',
  },
  'team-sign-off': {
    teamOnly: '‘{team}’ zegt de klant niet wie dit schreef; zet je naam eronder.',
    companyOnly: 'Hier ondertekent ‘{company}’, en de klant weet niet wie dit schreef; zet je naam eronder.',
  },
  'two-news-opener': {
    announced: '‘{opener}’ laat de lezer wachten en raden; laat het weg en begin met het belangrijkste nieuws.',
  },
  'unanswered-question': {
    open: 'De klant vroeg ook ‘{question}’, en daar gaat geen woord op in; beantwoord het, of schrijf wanneer je dat doet.',
  },
  'undefined-acronym': {
    expand: '‘{acronym}’ zegt niets tegen wie het niet kent; schrijf ‘{words}’, of leg het tussen haakjes uit.',
    explain: '‘{acronym}’ zegt niets tegen wie het niet kent; schrijf het voluit, of leg het tussen haakjes uit.',
  },
  'unknown-placeholder': {
    unknown: 'De helpdesk kent ‘{tag}’ niet, en de klant ziet het zo staan of leest een gat; gebruik een veld uit de lijst.',
    nearest: 'De helpdesk kent ‘{tag}’ niet, en de klant ziet het zo staan of leest een gat; bedoel je ‘{name}’?',
  },
  'unresolved-placeholder': {
    tag: '‘{tag}’ komt zo bij de klant aan; vul de waarde in.',
    gap: '‘{tag}’ is een gat dat niemand heeft gevuld; schrijf daar wat er hoort te staan, of laat de zin weg.',
    broken: '‘{tag}’ is een kapot veld dat geen helpdesk invult; herstel het, of vul de waarde in.',
    empty: 'Hier had een naam moeten staan; groet met de naam, of met een groet die er geen nodig heeft.',
    value: 'Na ‘{words}’ hoort een waarde te staan, en die ontbreekt; vul die in.',
    noValue: '‘{words}’ staat waar een waarde had moeten staan; vul de waarde in.',
    unchosen: '‘{words}’ laat beide vormen staan; kies er één, of schrijf alleen de naam.',
  },
  'update-gap': {
    silent:
      'Hierna hoorde de klant {hours} uur niets; schrijf hoe het ervoor staat, ook als er niets nieuws is, en wanneer je weer schrijft.',
  },
  'upsell-in-bad-news': {
    pitch: '‘{pitch}’ naast slecht nieuws wekt de indruk dat het verlies een kans is om te verkopen; laat het weg.',
  },
  'vague-handoff': {
    nobody:
      'Na ‘{handoff}’ heeft de lezer niemand om te vragen en geen tijd om op te wachten; schrijf wie het overneemt en wanneer die iets laat horen.',
  },
  'vague-subject-line': {
    vague: '‘{subject}’ zegt niet waar het over gaat; noem de zaak, of het zaaknummer.',
    empty: 'Een mail zonder onderwerp gaat als laatste open; noem de zaak, of het zaaknummer.',
    long: 'Het eind van een onderwerp van {count} tekens valt op de meeste schermen weg; zeg het in minder woorden.',
  },
  'vague-timeframe': {
    vague: '‘{time}’ is voor elke lezer een andere tijd; noem een dag, een uur of een termijn.',
    event: '‘{time}’ noemt geen tijd om op te wachten; zet er een dag of een uur bij.',
  },
  'variant-parity': {
    placeholder: '‘{tag}’ staat in ‘{other}’ en hier niet, en deze klanten lezen dus minder; zet het erbij, of haal het daar weg.',
    link: 'De link naar ‘{link}’ staat in ‘{other}’ en hier niet, en deze klanten lezen dus minder; zet hem erbij, of haal hem daar weg.',
    greeting: '‘{other}’ groet de lezer en deze versie niet; groet hier ook.',
    signature: '‘{other}’ is ondertekend en deze versie niet; onderteken hier ook.',
    extraPlaceholder: '‘{tag}’ staat alleen hier, en niet in ‘{other}’; zet het daar erbij, of haal het hier weg.',
  },
  'wrong-recipient-name': {
    wrong: 'De groet zegt ‘{name}’, en dit gaat naar {recipient}; kijk na voor wie het is.',
    misspelt: 'De groet zegt ‘{name}’, en de klant schrijft ‘{recipient}’.',
  },
} as const
