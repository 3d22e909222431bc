/** The sentences of the linter in German. */
export const advice = {
  'ambiguous-datetime': {
    numeric: '„{date}“ ist für die einen dieser Tag und für die anderen jener; schreiben Sie den Monat als Wort.',
    words: '„{time}“ ist für jeden ein anderer Moment; nennen Sie Tag und Uhrzeit.',
  },
  'commanding-language': {
    command: '„{words}“ klingt wie ein Befehl; bitten Sie darum, oder sagen Sie, wofür es nötig ist.',
  },
  'customer-chased': {
    chased:
      'Jemand muss nachfragen, wie es steht; schreiben Sie, was jetzt bekannt ist und wann die nächste Nachricht kommt, bevor noch einmal gefragt wird.',
  },
  'drip-questions': {
    single: 'Auf eine einzelne kurze Frage folgt morgen die nächste; fragen Sie gleich nach allem, was Sie brauchen.',
  },
  hedging: {
    stacked: '„{hedge}“ gibt keinen Halt; schreiben Sie, was Sie wissen, und einmal, was Sie nicht wissen.',
  },
  'inclusive-language': {
    better: '„{words}“ kann Leser kränken oder ausschließen; schreiben Sie „{better}“.',
    avoid: '„{words}“ kann Leser kränken oder ausschließen; lassen Sie es weg, oder sagen Sie es anders.',
  },
  'institutional-we': {
    plural: 'Hier tut alles ein „Wir“, das niemand anrufen kann; schreiben Sie „ich“, wo Sie selbst etwas tun.',
  },
  'missed-follow-up': {
    missed:
      '„{promise}“ war fällig am {due}, und es kam nichts; schreiben Sie jetzt, auch wenn es nichts Neues gibt, und nennen Sie den nächsten Termin.',
    late: '„{promise}“ war fällig am {due}, und die Nachricht kam {late} zu spät; wenn es nicht klappt, schreiben Sie vorher und nennen Sie einen neuen Termin.',
  },
  'missing-resolution-notice': {
    untold:
      'Der Fall wurde auf gelöst gesetzt, und nach dieser Nachricht hat es niemand mitgeteilt; schreiben Sie, was getan wurde und was zu tun ist, wenn es nicht reicht.',
  },
  officialese: {
    plain: '„{phrase}“ klingt nach Amtsstube; schreiben Sie „{plain}“.',
    leaveOut: '„{phrase}“ klingt nach Amtsstube und sagt nichts; beginnen Sie mit dem, was folgt.',
  },
  'passive-evasion': {
    nobody: '„{fault}“ verschweigt, wer es war, und das fällt auf; schreiben Sie „ich …“ oder „wir …“.',
  },
  'promise-slippage': {
    slipped: '„{promise}“ verschiebt dieselbe Sache zum {count}. Mal; nennen Sie einen Termin, der hält, und wovon er abhängt.',
  },
  'slow-feedback-response': {
    unanswered:
      'Hier ist jemand unzufrieden und hat seit {delay} keine Antwort; schreiben Sie, dass Sie es gelesen haben und was jetzt geschieht.',
    late: 'Hier war jemand unzufrieden, und die erste Antwort kam nach {delay}; eine kurze innerhalb eines Tages hält die Sache klein.',
  },
  'update-gap': {
    silent:
      'Danach kam {hours} Stunden lang nichts; schreiben Sie, wie es steht, auch wenn es nichts Neues gibt, und wann Sie wieder schreiben.',
  },
  'vague-subject-line': {
    vague: '„{subject}“ sagt nicht, worum es geht; nennen Sie die Sache oder die Nummer des Vorgangs.',
    empty: 'Eine Mail ohne Betreff wird zuletzt geöffnet; nennen Sie die Sache oder die Nummer des Vorgangs.',
    long: 'Das Ende eines Betreffs von {count} Zeichen ist auf den meisten Bildschirmen abgeschnitten; fassen Sie ihn kürzer.',
  },
  'abrupt-reply': {
    refusal: '„{words}“ schlägt die Tür zu; schreiben Sie, warum, und was stattdessen möglich ist.',
    abrupt: 'So kurz klingt die Nachricht verärgert; grüßen Sie, sagen Sie, warum oder wann, und unterschreiben Sie.',
  },
  'address-form-consistency': {
    mixed: '„{word}“ passt nicht zu „{other}“; bleiben Sie beim Du oder beim Sie.',
    formal: '„{word}“ duzt, und dieses Haus siezt seine Kunden; schreiben Sie „Sie“.',
    informal: '„{word}“ siezt, und dieses Haus duzt seine Kunden; schreiben Sie „du“.',
  },
  'blame-language': {
    blame: '„{words}“ gibt die Schuld dem, der es liest; schreiben Sie, was fehlt oder falsch ist und wie es sich beheben lässt.',
    duty: '„{words}“ sagt, wofür es zu spät ist; schreiben Sie, was jetzt zu tun ist.',
    omission: '„{words}“ klingt wie ein Vorwurf; nennen Sie die Sache: was fehlt oder noch offen ist.',
  },
  boilerplate: {
    worn: '„{words}“ ist eine Floskel, die niemand mehr liest; schreiben Sie, was es für diesen Kunden heißt, oder lassen Sie sie weg.',
    instead: '„{words}“ ist eine Floskel, die niemand mehr liest; schreiben Sie „{plain}“.',
    stock:
      '„{words}“ ist hier eine von mehreren Floskeln, und zusammen klingen sie, als hätte das niemand geschrieben; behalten Sie höchstens eine.',
  },
  'buried-bad-news': {
    late: 'Nach „{news}“ sucht, wer das liest, und es kommt spät; beginnen Sie damit, dann folgen der Grund und was möglich ist.',
    subordinate: '„{news}“ versteckt sich hinter dem Lob; beginnen Sie mit der Nachricht.',
  },
  'closed-comprehension-check': {
    closed: 'Auf „{question}“ sagt kaum jemand Nein; fragen Sie, bei welchem Schritt der Kunde ist oder was er sieht.',
  },
  condescension: {
    minimised: '„{words}“ sagt jemandem, der nicht weiterkommt, dass es ein Klacks ist; schreiben Sie den Schritt ohne „{minimiser}“.',
    minimisedStep: '„{words}“ sagt jemandem, der nicht weiterkommt, dass es ein Klacks ist; schreiben Sie nur den Schritt.',
    obvious: '„{words}“ heißt: Das hätte man wissen können; lassen Sie es weg und schreiben Sie, was zu tun ist.',
    correction: '„{words}“ belehrt von oben; schreiben Sie, wie es geht.',
  },
  'credential-request': {
    request: '„{words}“ gewöhnt Kunden daran, Geheimes zu verraten; nennen Sie ein sicheres Formular oder eine sichere Seite.',
  },
  'cushioned-bad-news': {
    cushion: '„{words}“ tröstet niemanden, der gerade etwas verloren hat; lassen Sie es weg oder bieten Sie einen Ausgleich an.',
  },
  'dismissive-language': {
    dismissal: '„{words}“ heißt: Das geht uns nichts an; schreiben Sie, was Sie tun können oder wer helfen kann.',
  },
  'excessive-punctuation': {
    run: '„{marks}“ hebt die Stimme; ein Zeichen genügt.',
    dots: '„{marks}“ lässt den Satz in der Luft hängen; bringen Sie ihn zu Ende.',
    many: 'Das ist das {count}. Ausrufezeichen; so viele klingen nach Werbung.',
    badNews: 'Ein Ausrufezeichen neben einer schlechten Nachricht klingt erfreut; beenden Sie den Satz mit einem Punkt.',
  },
  'excuse-making': {
    excuse: '„{excuse}“ klingt, als wäre niemand zuständig; lassen Sie es weg oder schreiben Sie dazu, was Sie dagegen tun.',
  },
  'exposed-secret': {
    password:
      '„{value}“ kann jeder lesen, durch dessen Hände die Nachricht geht; schicken Sie einen Link, über den der Kunde selbst eines festlegt.',
    key: 'Diesen Schlüssel kann jeder benutzen, durch dessen Hände die Nachricht geht; lassen Sie ihn weg und ersetzen Sie ihn.',
    card: 'Eine ganze Kartennummer kann jeder benutzen, durch dessen Hände die Nachricht geht; die letzten vier Ziffern genügen.',
    account: 'Hier steht eine ganze Kontonummer; die letzten vier Ziffern genügen, außer der Kunde soll dorthin zahlen.',
  },
  'feedback-not-acknowledged': {
    unheard: 'Wer die Rückmeldung schrieb, merkt nicht, dass sie gehört wurde; danken Sie zuerst, oder sagen Sie, worin er recht hat.',
  },
  'hostile-language': {
    hostile: '„{words}“ greift an, wer das liest; lassen Sie es weg und schreiben Sie, was Sie tun können.',
    profane: '„{words}“ ist kein Wort, das ein Kunde von uns lesen soll; lassen Sie es weg.',
  },
  'inappropriate-emoji': {
    badNews: '{emoji} neben einer schlechten Nachricht wirkt belustigt; lassen Sie es weg.',
    mocking: '{emoji} wirkt wie Spott; lassen Sie es weg.',
    many: '{emoji} ist hier eines von vielen, und so viele nehmen den Worten das Gewicht; behalten Sie höchstens {max}.',
  },
  'internal-note-leak': {
    marker: '„{words}“ gehört in eine Notiz für Kollegen, und gleich liest es der Kunde; nehmen Sie es heraus.',
    remark: '„{words}“ spricht über den Kunden, der es gleich liest; nehmen Sie es heraus.',
    handle: '„{words}“ richtet sich an Kollegen, und gleich liest es der Kunde; fragen Sie in einer Notiz.',
  },
  'internal-slang': {
    plain: '„{slang}“ sagt man unter Kollegen, und dem Kunden sagt es nichts; schreiben Sie „{plain}“ oder wer was tut.',
    leaveOut: '„{slang}“ macht sich über den Leser lustig; lassen Sie es weg.',
  },
  jargon: {
    plain:
      '„{term}“ ist ein Fachwort, an dem hängen bleibt, wer es nicht kennt; schreiben Sie „{plain}“, oder erklären Sie es in Klammern.',
    explain:
      '„{term}“ ist ein Fachwort, an dem hängen bleibt, wer es nicht kennt; sagen Sie es einfacher, oder erklären Sie es in Klammern.',
    house: '„{term}“ ist in diesem Haus kein Wort für Kunden; schreiben Sie „{plain}“.',
    leaveOut: '„{term}“ ist in diesem Haus kein Wort für Kunden; lassen Sie es weg.',
  },
  'language-mismatch': {
    sentence: 'Dieser Satz steht in einer anderen Sprache ({language}) als die übrige Nachricht ({own}); übersetzen Sie ihn.',
    reply: 'Der Kunde hat in einer anderen Sprache ({language}) geschrieben, als diese Antwort steht ({own}); antworten Sie in seiner.',
  },
  'long-sentence': {
    long: 'Nach {count} Wörtern weiß man nicht mehr, wie der Satz angefangen hat; machen Sie zwei oder drei daraus.',
  },
  'low-concreteness': {
    anybody: 'Das könnte an jeden gehen: Kein Wort des Kunden kommt darin vor; nennen Sie seine Sache, etwa „{word}“.',
  },
  'placeholder-fallback': {
    empty: '„{tag}“ fällt auf nichts zurück, und ohne Namen liest man eine Lücke; nennen Sie ein Wort, das dort passt.',
    missing: '„{tag}“ lässt eine Lücke, wenn der Name fehlt; geben Sie einen Ersatz an.',
  },
  'swallowed-placeholder': {
    comment: 'YAML liest „{tag}“ als Kommentar, der Rest der Zeile wird nie gesendet; setzen Sie den Wert in Anführungszeichen.',
    node: 'YAML liest „{tag}“ als etwas Eigenes ({thing}), der Helpdesk bekommt den Platzhalter nie; setzen Sie den Wert in Anführungszeichen.',
  },
  'unanswered-question': {
    open: 'Der Kunde hat auch gefragt: „{question}“, und das bleibt offen; antworten Sie darauf, oder sagen Sie, wann Sie es tun.',
  },
  'repeated-information-request': {
    given: '„{data}“ hat der Kunde schon genannt: {value}; nehmen Sie es, oder wiederholen Sie es und fragen Sie, ob es noch stimmt.',
    again: '„{words}“ fragt nach etwas, das der Kunde schon erzählt hat; nehmen Sie, was dort steht, oder schreiben Sie, was daran fehlt.',
  },
  'unknown-placeholder': {
    unknown: 'Der Helpdesk kennt „{tag}“ nicht, der Kunde sieht es so oder eine Lücke; nehmen Sie einen Platzhalter aus der Liste.',
    nearest: 'Der Helpdesk kennt „{tag}“ nicht, der Kunde sieht es so oder eine Lücke; meinen Sie „{name}“?',
  },
  'variant-parity': {
    placeholder:
      '„{tag}“ steht in „{other}“ und hier nicht, diese Kunden erfahren also weniger; ergänzen Sie es, oder lassen Sie es dort weg.',
    link: 'Der Link zu „{link}“ steht in „{other}“ und hier nicht; ergänzen Sie ihn, oder lassen Sie ihn dort weg.',
    greeting: '„{other}“ grüßt, und diese Fassung nicht; grüßen Sie auch hier.',
    signature: '„{other}“ ist unterschrieben, und diese Fassung nicht; unterschreiben Sie auch hier.',
    extraPlaceholder: '„{tag}“ steht nur hier und nicht in „{other}“; ergänzen Sie es dort, oder lassen Sie es hier weg.',
  },
  'missing-alternative': {
    deadEnd:
      'Nach „{news}“ geht es für den Kunden nicht weiter; schreiben Sie, was Sie tun können, wer sonst hilft oder wie er erneut fragen kann: „Was ich anbieten kann: …“.',
    unseen:
      'Nach dieser Nachricht geht es für den Kunden nicht weiter; schreiben Sie, was Sie tun können, wer sonst hilft oder wie er erneut fragen kann: „Was ich anbieten kann: …“.',
  },
  'missing-confirmation-request': {
    unasked:
      'Ob eine Antwort willkommen ist, wenn es nicht klappt, bleibt offen; fragen Sie zum Beispiel: „Funktioniert es jetzt bei Ihnen?“',
  },
  'missing-empathy': {
    none: '„{news}“ klingt, als träfe es niemanden; sagen Sie in einem Halbsatz, dass es Ihnen leidtut oder was es für den Kunden heißt.',
    unseen:
      'Die Nachricht klingt, als träfe sie niemanden; sagen Sie in einem Halbsatz, dass es Ihnen leidtut oder was sie für den Kunden heißt.',
    weak: '„{regret}“ ist wenig Trost für einen echten Verlust; sagen Sie in einem Halbsatz, was er für den Kunden heißt.',
  },
  'missing-greeting': {
    missing: 'Ohne Gruß beginnt die Nachricht wie ein Zettel; beginnen Sie mit einem Gruß.',
    named: 'Ohne Gruß beginnt die Nachricht wie ein Zettel; beginnen Sie mit „{greeting}“.',
  },
  'missing-next-update': {
    noTime: 'Dass es weitergeht, steht da, nicht aber, wann man wieder von Ihnen hört; schreiben Sie, wann Sie sich melden.',
  },
  'missing-recipient-name': {
    generic: '„{words}“ sagt: Sie sind einer von vielen; grüßen Sie mit dem Namen.',
    genericKnown: '„{words}“ sagt {name}: Sie sind einer von vielen; grüßen Sie mit dem Namen.',
    bare: 'Der Gruß gilt niemandem, obwohl die Nachricht an {name} geht; ergänzen Sie den Namen.',
  },
  'missing-resolution-summary': {
    unnamed: '„{claim}“ muss man Ihnen glauben; schreiben Sie in wenigen Worten, was Sie getan haben.',
    unsaid: 'Dass es vorbei ist, steht da, nicht aber, was getan wurde; schreiben Sie es in wenigen Worten.',
  },
  'missing-signature': {
    missing: 'Am Ende steht kein Name, und der Kunde weiß nicht, wer ihm schreibt; unterschreiben Sie mit Ihrem Namen.',
    named: 'Am Ende steht kein Name, und der Kunde weiß nicht, wer ihm schreibt; unterschreiben Sie mit „{name}“.',
    role: '„{role}“ verrät nicht, wer schreibt; setzen Sie Ihren Namen davor.',
  },
  'missing-ticket-reference': {
    known: 'Wer deswegen anruft, hat keine Nummer zur Hand; ergänzen Sie sie: {ticket}.',
    unknown: 'Wer deswegen anruft, hat keine Nummer zur Hand; ergänzen Sie die Nummer des Vorgangs.',
  },
  'no-reply-impersonality': {
    noRoute: '„{words}“ lässt jemanden mit einer Frage allein; nennen Sie den Weg, auf dem Sie zu erreichen sind.',
  },
  'non-apology': {
    empty:
      '„{apology}“ lässt offen, ob etwas geschehen ist, und klingt deshalb nicht nach einer Entschuldigung; entschuldigen Sie sich für das, was war: „Es tut mir leid, dass …“.',
  },
  'over-apology': {
    tooMany: '„{apology}“ ist Entschuldigung Nummer {count}; die erste ist angekommen, schreiben Sie nun, was jetzt geschieht.',
  },
  overpromise: {
    guarantee:
      '„{words}“ verspricht, was niemand in der Hand hat, und bleibt im Gedächtnis, wenn es schiefgeht; schreiben Sie, was Sie dagegen getan haben oder als Nächstes tun.',
    immediate: 'Wer wartet, nimmt „{words}“ auf die Minute genau; nennen Sie eine Zeit, die Sie einhalten.',
  },
  'passive-aggression': {
    reminder: '„{words}“ sagt: Sie haben nicht zugehört; lassen Sie es weg und sagen Sie es noch einmal, in anderen Worten.',
    presumption: '„{words}“ sagt: Das sollten Sie wissen; lassen Sie es weg und sagen Sie es.',
    reproach: '„{words}“ ist ein Vorwurf; schreiben Sie, was Sie brauchen, oder geben Sie die Antwort hier.',
  },
  'policy-shield': {
    ruleOnly:
      '„{rule}“ sagt, dass es eine Regel gibt, nicht warum; nennen Sie kurz den Grund, oder schreiben Sie, was Sie stattdessen tun können.',
  },
  'premature-closure': {
    closed:
      '„{closure}“ macht zu, bevor der Kunde gesagt hat, dass es klappt; schließen Sie nach seiner Bestätigung, oder schreiben Sie, wie sich der Fall wieder öffnet.',
  },
  'premature-timeframe': {
    tooEarly: '„{time}“ verspricht ein Ende, obwohl die Ursache noch nicht bekannt ist; versprechen Sie, wann Sie sich wieder melden.',
  },
  'promise-without-time': {
    noTime: 'Mit „{promise}“ beginnt ein Warten ohne Ende; schreiben Sie, bis wann, und sei es nur, wann Sie sich wieder melden.',
  },
  sarcasm: {
    formula: '„{words}“ klingt für jemanden mit einem Problem nach Spott; schreiben Sie, was Sie tun.',
    praise: '„{words}“ lobt ein Missgeschick und klingt nach Spott; schreiben Sie, was geschehen ist und wie es sich beheben lässt.',
    question: '„{words}“ will keine Antwort und weist zurecht; fragen Sie, was Sie wissen möchten, oder sagen Sie es.',
    quotes: '{words} in Anführungszeichen sagt, dass Sie es nicht glauben; lassen Sie die Zeichen weg.',
  },
  'shouting-caps': {
    shouting: '„{words}“ klingt wie geschrien; schreiben Sie es in gewöhnlichen Buchstaben.',
  },
  'team-sign-off': {
    teamOnly: '„{team}“ verrät dem Kunden nicht, wer ihm schreibt; unterschreiben Sie mit Ihrem Namen.',
    companyOnly: 'Hier unterschreibt „{company}“, und der Kunde weiß nicht, wer ihm schreibt; unterschreiben Sie mit Ihrem Namen.',
  },
  'two-news-opener': {
    announced: '„{opener}“ lässt raten und warten; lassen Sie es weg und beginnen Sie mit der wichtigsten Nachricht.',
  },
  'undefined-acronym': {
    expand: '„{acronym}“ sagt nichts, wenn man es nicht kennt; schreiben Sie „{words}“, oder erklären Sie es in Klammern.',
    explain: '„{acronym}“ sagt nichts, wenn man es nicht kennt; schreiben Sie es aus, oder erklären Sie es in Klammern.',
  },
  'unresolved-placeholder': {
    tag: '„{tag}“ kommt so beim Kunden an; setzen Sie den Wert ein.',
    gap: '„{tag}“ ist eine Lücke, die niemand gefüllt hat; setzen Sie die Worte ein, oder lassen Sie den Satz weg.',
    broken: '„{tag}“ ist ein kaputter Platzhalter, den kein Helpdesk füllt; reparieren Sie ihn, oder setzen Sie den Wert ein.',
    empty: 'Hier fehlt ein Name; grüßen Sie mit dem Namen oder mit einem Gruß, der keinen braucht.',
    value: '„{words}“ kündigt einen Wert an, und es folgt keiner; setzen Sie ihn ein.',
    noValue: '„{words}“ steht, wo ein Wert stehen sollte; setzen Sie ihn ein.',
    unchosen: '„{words}“ lässt beide Formen stehen; wählen Sie eine, oder schreiben Sie nur den Namen.',
  },
  'upsell-in-bad-news': {
    pitch: '„{pitch}“ neben einer schlechten Nachricht klingt, als wäre der Verlust eine Gelegenheit zum Verkaufen; lassen Sie es weg.',
  },
  'vague-handoff': {
    nobody:
      'Nach „{handoff}“ weiß der Kunde nicht, wen er fragen und wie lange er warten soll; nennen Sie, wer übernimmt und wann er sich meldet.',
  },
  'vague-timeframe': {
    vague: '„{time}“ ist für jeden eine andere Zeit; nennen Sie einen Tag, eine Uhrzeit oder eine Frist.',
    event: '„{time}“ nennt keine Zeit, auf die man warten kann; ergänzen Sie einen Tag oder eine Uhrzeit.',
  },
  'wrong-recipient-name': {
    wrong: 'Der Gruß sagt „{name}“, und die Nachricht geht an {recipient}; prüfen Sie, für wen sie ist.',
    misspelt: 'Der Gruß sagt „{name}“, und der Kunde schreibt „{recipient}“.',
  },
} as const
