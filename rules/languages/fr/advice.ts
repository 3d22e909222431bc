/** The sentences of the linter in French, with no-break spaces where French puts them: rule → message → text. The slots are those of the rule's own messages. */
export const advice = {
  'abrupt-reply': {
    refusal: '« {words} » ferme la porte en deux mots ; dites pourquoi, et ce qui reste possible.',
    abrupt: 'Un message aussi court a l’air agacé ; saluez, dites pourquoi ou quand, et signez.',
  },
  'address-form-consistency': {
    mixed: '« {word} » et « {other} » mêlent le tu et le vous pour la même personne ; gardez l’un des deux.',
    formal: '« {word} » tutoie, et cette maison vouvoie ses clients ; écrivez « vous ».',
    informal: '« {word} » vouvoie, et cette maison tutoie ses clients ; écrivez « tu ».',
  },
  'ambiguous-datetime': {
    numeric: '« {date} » n’est pas le même jour pour tous les lecteurs ; écrivez le mois en toutes lettres.',
    words: '« {time} » n’est pas le même moment pour tous les lecteurs ; donnez le jour et l’heure.',
  },
  'blame-language': {
    blame: '« {words} » accuse la personne qui lit ; dites ce qui manque ou ne va pas, et comment cela s’arrange.',
    duty: '« {words} » parle de ce qu’il est trop tard pour faire ; dites ce qui se fait maintenant.',
    omission: '« {words} » sonne comme un reproche ; nommez la chose : ce qui manque, ce qui reste à faire.',
  },
  boilerplate: {
    worn: '« {words} » est une formule que plus personne ne lit ; dites ce qu’elle veut dire pour ce client, ou enlevez-la.',
    instead: '« {words} » est une formule que plus personne ne lit ; écrivez « {plain} ».',
    stock: '« {words} » s’ajoute ici à d’autres formules, et l’ensemble n’a plus d’auteur ; gardez-en une au plus.',
  },
  'buried-bad-news': {
    late: '« {news} » est ce que le lecteur cherche, et cela arrive tard ; commencez par là, puis donnez la raison et ce qui est possible.',
    subordinate: '« {news} » se cache derrière un compliment ; commencez par la nouvelle.',
  },
  'closed-comprehension-check': {
    closed: 'À « {question} », presque personne ne répond non ; demandez à quelle étape en est le client, ou ce qu’il voit à l’écran.',
  },
  'commanding-language': {
    command: '« {words} » donne un ordre ; demandez-le, ou dites à quoi cela sert.',
  },
  condescension: {
    minimised: '« {words} » dit à qui est bloqué que ce n’est rien ; donnez l’étape sans « {minimiser} ».',
    minimisedStep: '« {words} » dit à qui est bloqué que ce n’est rien ; donnez l’étape, et rien de plus.',
    obvious: '« {words} » laisse entendre que le client aurait dû le savoir ; enlevez-le, et dites ce qu’il faut faire.',
    correction: '« {words} » reprend le client de haut ; dites plutôt comment cela marche.',
  },
  'credential-request': {
    request: '« {words} » habitue le client à confier ses secrets à qui les demande ; indiquez un formulaire ou une page sûre.',
  },
  'cushioned-bad-news': {
    cushion: '« {words} » n’adoucit rien pour qui vient de perdre quelque chose ; enlevez-le, ou proposez une solution.',
  },
  'customer-chased': {
    chased:
      'Le client doit demander où l’on en est ; dites ce que l’on sait déjà et quand viendra le prochain message, avant qu’il ne redemande.',
  },
  'dismissive-language': {
    dismissal: '« {words} » dit que ce souci n’est pas le nôtre ; dites ce que vous pouvez faire, ou qui peut aider.',
  },
  'drip-questions': {
    single: 'Une petite question aujourd’hui en amène une autre demain ; demandez en une fois tout ce qu’il vous faut.',
  },
  'excessive-punctuation': {
    run: '« {marks} » hausse le ton ; un seul signe suffit.',
    dots: '« {marks} » laisse deviner la suite ; finissez la phrase.',
    many: 'C’est le point d’exclamation n° {count} ; à ce nombre, on croit lire une publicité.',
    badNews: 'Un point d’exclamation après une mauvaise nouvelle a l’air de s’en réjouir ; mettez un point.',
  },
  'excuse-making': {
    excuse: '« {excuse} » dit que personne n’y peut rien ; enlevez-le, ou ajoutez ce que vous faites pour y remédier.',
  },
  'exposed-secret': {
    password: '« {value} » se lit dans toutes les boîtes où passe ce message ; envoyez un lien où le client choisit son mot de passe.',
    key: 'Quiconque voit ce message peut se servir de cette clé ; enlevez-la, et remplacez-la.',
    card: 'Quiconque voit ce message peut se servir d’un numéro de carte entier ; les quatre derniers chiffres suffisent.',
    account: 'Un numéro de compte entier figure ici ; les quatre derniers chiffres suffisent, sauf si le client doit y verser une somme.',
  },
  'feedback-not-acknowledged': {
    unheard: 'La personne qui a donné son avis ne voit pas qu’on l’a entendue ; remerciez-la d’abord, ou dites en quoi elle a raison.',
  },
  hedging: {
    stacked: '« {hedge} » ne donne aucune prise au lecteur ; dites ce que vous savez, et une seule fois ce que vous ne savez pas.',
  },
  'hostile-language': {
    hostile: '« {words} » attaque la personne qui lit ; enlevez-le, et dites ce que vous pouvez faire.',
    profane: '« {words} » n’a pas sa place dans un message à un client ; enlevez-le.',
  },
  'inappropriate-emoji': {
    badNews: '{emoji} à côté d’une mauvaise nouvelle a l’air d’en rire ; enlevez-le.',
    mocking: '{emoji} a l’air de se moquer du lecteur ; enlevez-le.',
    many: '{emoji} s’ajoute ici à bien d’autres, et les mots y perdent leur poids ; gardez-en {max} au plus.',
  },
  'inclusive-language': {
    better: '« {words} » peut blesser ou exclure un lecteur ; « {better} » le dit sans cela.',
    avoid: '« {words} » peut blesser ou exclure un lecteur ; enlevez-le, ou dites-le autrement.',
  },
  'institutional-we': {
    plural: 'Tout est fait ici par un « nous » que personne ne peut appeler ; écrivez « je » pour ce que vous faites vous-même.',
  },
  'internal-note-leak': {
    marker: '« {words} » vient d’une note entre collègues, et le client la lit ; enlevez-la.',
    remark: '« {words} » parle du client, et le client le lit ; enlevez-le.',
    handle: '« {words} » s’adresse à un collègue, et le client le lit ; demandez-le dans une note interne.',
  },
  'internal-slang': {
    plain: '« {slang} » se dit entre collègues et ne dit rien au client ; écrivez « {plain} », ou dites qui fait quoi.',
    leaveOut: '« {slang} » se moque du lecteur en langage de métier ; enlevez-le.',
  },
  jargon: {
    plain: '« {term} » est un terme de métier qui arrête le lecteur ; écrivez « {plain} », ou expliquez-le entre parenthèses.',
    explain:
      '« {term} » est un terme de métier qui arrête le lecteur ; dites-le en mots de tous les jours, ou expliquez-le entre parenthèses.',
    house: '« {term} » n’est pas un mot pour nos clients ; écrivez « {plain} ».',
    leaveOut: '« {term} » n’est pas un mot pour nos clients ; enlevez-le.',
  },
  'language-mismatch': {
    sentence: 'Cette phrase est dans une autre langue ({language}) que le reste du message ({own}) ; traduisez-la.',
    reply: 'Le client a écrit dans une autre langue ({language}) que cette réponse ({own}) ; répondez dans la sienne.',
  },
  'long-sentence': {
    long: 'Une phrase de {count} mots perd son lecteur en route ; faites-en deux ou trois.',
  },
  'low-concreteness': {
    anybody:
      'Ce message pourrait aller à n’importe qui : aucun mot n’y vient de ce que le client a écrit ; nommez sa demande, par exemple « {word} ».',
  },
  'missed-follow-up': {
    missed:
      '« {promise} » était dû le {due}, et rien n’est venu ; écrivez maintenant, même sans nouveauté, et dites quand viendra le prochain message.',
    late: '« {promise} » était dû le {due}, et le message est venu {late} trop tard ; si ce n’est pas tenable, écrivez avant et donnez un nouveau moment.',
  },
  'missing-alternative': {
    deadEnd:
      'Après « {news} », le lecteur ne sait pas comment continuer ; dites ce que vous pouvez faire, ou qui peut aider : « Ce que je peux faire, c’est… ».',
    unseen:
      'Après cette nouvelle, le lecteur ne sait pas comment continuer ; dites ce que vous pouvez faire, ou qui peut aider : « Ce que je peux faire, c’est… ».',
  },
  'missing-confirmation-request': {
    unasked:
      'Le lecteur ne sait pas s’il peut répondre au cas où cela ne marche pas ; demandez par exemple : « Est-ce que cela fonctionne chez vous ? »',
  },
  'missing-empathy': {
    none: '« {news} » a l’air de n’arriver à personne ; dites en quelques mots que vous en êtes désolé, ou ce que cela change pour ce lecteur.',
    unseen:
      'Cette nouvelle a l’air de n’arriver à personne ; dites en quelques mots que vous en êtes désolé, ou ce que cela change pour ce lecteur.',
    weak: '« {regret} » console peu d’une vraie perte ; dites en quelques mots ce que cela change pour ce lecteur.',
  },
  'missing-greeting': {
    missing: 'Rien ne salue le lecteur, et le message commence comme un mot laissé sur une porte ; commencez par un bonjour.',
    named: 'Rien ne salue le lecteur, et le message commence comme un mot laissé sur une porte ; commencez par « {greeting} ».',
  },
  'missing-next-update': {
    noTime: 'Le lecteur apprend que l’on s’en occupe, mais pas quand il aura des nouvelles ; ajoutez quand vous écrirez de nouveau.',
  },
  'missing-recipient-name': {
    generic: '« {words} » dit au lecteur qu’il est un parmi d’autres ; saluez-le par son nom.',
    genericKnown: '« {words} » dit à {name} que ce message va à tout le monde ; saluez par le nom.',
    bare: 'Le bonjour ne s’adresse à personne, et ce message est pour {name} ; ajoutez le nom.',
  },
  'missing-resolution-notice': {
    untold:
      'Le dossier a été marqué résolu, et après ce message personne ne l’a dit au client ; écrivez ce qui a été fait, et comment revenir si cela ne suffit pas.',
  },
  'missing-resolution-summary': {
    unnamed: '« {claim} » demande au lecteur de vous croire sur parole ; dites en quelques mots ce que vous avez fait.',
    unsaid: 'Le lecteur apprend que c’est fini, mais pas ce qui a été fait ; dites-le en quelques mots.',
  },
  'missing-signature': {
    missing: 'Aucun nom ne figure à la fin, et le client ne sait pas qui lui écrit ; signez de votre nom.',
    named: 'Aucun nom ne figure à la fin, et le client ne sait pas qui lui écrit ; signez « {name} ».',
    role: '« {role} » ne dit pas au client qui lui écrit ; mettez votre nom devant.',
  },
  'missing-ticket-reference': {
    known: 'Qui rappelle à ce sujet n’a aucun numéro à donner ; ajoutez-le : {ticket}.',
    unknown: 'Qui rappelle à ce sujet n’a aucun numéro à donner ; ajoutez le numéro du dossier.',
  },
  'no-reply-impersonality': {
    noRoute: 'Après « {words} », un lecteur qui a une question ne sait où aller ; dites comment vous joindre.',
  },
  'non-apology': {
    empty:
      '« {apology} » laisse en suspens s’il s’est passé quelque chose, et ne s’entend pas comme une excuse ; excusez-vous de ce qui est arrivé : « Je suis désolé que… ».',
  },
  officialese: {
    plain: '« {phrase} » sent le guichet ; écrivez « {plain} ».',
    leaveOut: '« {phrase} » sent le guichet et ne dit rien ; commencez par ce qui suit.',
  },
  'over-apology': {
    tooMany: '« {apology} » est l’excuse n° {count} ; la première a été entendue, dites plutôt ce qui se passe maintenant.',
  },
  overpromise: {
    guarantee: '« {words} » promet ce que personne ne maîtrise ; dites ce que vous avez fait pour l’éviter, ou ce que vous ferez ensuite.',
    immediate: 'Sur « {words} », qui attend vous prendra à la minute près ; donnez un délai que vous tiendrez.',
  },
  'passive-aggression': {
    reminder: '« {words} » dit au lecteur qu’il n’a pas écouté ; enlevez-le, et redites la chose autrement.',
    presumption: '« {words} » dit au lecteur qu’il devrait le savoir ; enlevez-le, et dites-le.',
    reproach: '« {words} » est un reproche ; dites ce dont vous avez besoin, ou donnez la réponse ici.',
  },
  'passive-evasion': {
    nobody: '« {fault} » ne dit pas qui l’a fait, et le lecteur le remarque ; écrivez « j’ai… » ou « nous avons… ».',
  },
  'placeholder-fallback': {
    empty: '« {tag} » n’a rien à mettre pour un client sans nom, qui lit un blanc ; indiquez un mot qui convient à cet endroit.',
    missing: '« {tag} » laisse un blanc pour un client sans nom ; donnez une valeur de repli.',
  },
  'policy-shield': {
    ruleOnly: '« {rule} » dit qu’il y a une règle, pas pourquoi ; donnez la raison en quelques mots, ou dites ce que vous pouvez faire.',
  },
  'premature-closure': {
    closed:
      '« {closure} » ferme la porte avant que le client ait dit que tout marche ; fermez quand il le confirme, ou dites comment rouvrir.',
  },
  'premature-timeframe': {
    tooEarly: '« {time} » promet la fin d’un problème dont la cause n’est pas connue ; promettez plutôt quand vous écrirez de nouveau.',
  },
  'promise-slippage': {
    slipped:
      '« {promise} » repousse la même chose, et c’est la fois numéro {count} ; donnez un moment qui tiendra, et dites de quoi il dépend.',
  },
  'promise-without-time': {
    noTime: '« {promise} » commence une attente sans fin ; dites pour quand, ne serait-ce que votre prochain message.',
  },
  readability: {
    hard: 'Cette phrase demande beaucoup à son lecteur ; faites-en deux, ou choisissez des mots plus courts.',
  },
  'repeated-information-request': {
    given: 'Le client l’a déjà donné ({data}) : {value} ; servez-vous-en, ou redites-le et demandez si c’est toujours juste.',
    again: '« {words} » demande ce que le client a déjà raconté ; servez-vous de son message, ou dites ce qu’il y manque.',
  },
  sarcasm: {
    formula: '« {words} » se lit comme une moquerie quand on a un problème ; dites ce que vous faites pour le régler.',
    praise:
      '« {words} » félicite le client d’un accident, et se lit comme une moquerie ; dites ce qui s’est passé et comment cela s’arrange.',
    question: '« {words} » ne demande rien et fait la leçon ; demandez ce que vous voulez savoir, ou dites-le.',
    quotes: '{words} entre guillemets dit que vous n’y croyez pas ; enlevez les guillemets.',
  },
  'shouting-caps': {
    shouting: '« {words} » se lit comme un cri ; écrivez-le en minuscules.',
  },
  'slow-feedback-response': {
    unanswered: 'Le client est mécontent et n’a pas de réponse depuis {delay} ; écrivez que vous l’avez lu, et ce qui va se passer.',
    late: 'Le client était mécontent, et la première réponse est venue après {delay} ; quelques mots dans la journée évitent que cela grandisse.',
  },
  'swallowed-placeholder': {
    comment: 'YAML prend « {tag} » pour un commentaire, et la fin de la ligne ne part jamais ; mettez la valeur entre guillemets.',
    node: 'YAML prend « {tag} » pour un élément à lui ({thing}), et l’outil d’assistance ne reçoit jamais ce champ ; mettez la valeur entre guillemets.',
  },
  'team-sign-off': {
    teamOnly: '« {team} » ne dit pas au client qui lui écrit ; signez de votre nom.',
    companyOnly: '« {company} » signe ici, et le client ne sait pas qui lui écrit ; signez de votre nom.',
  },
  'two-news-opener': {
    announced: '« {opener} » fait attendre et deviner le lecteur ; enlevez-le, et commencez par la nouvelle qui compte le plus.',
  },
  'unanswered-question': {
    open: 'Le client demandait aussi « {question} », et rien ici n’y répond ; répondez-y, ou dites quand vous le ferez.',
  },
  'undefined-acronym': {
    expand: '« {acronym} » ne dit rien à qui ne le connaît pas ; écrivez « {words} », ou expliquez-le entre parenthèses.',
    explain: '« {acronym} » ne dit rien à qui ne le connaît pas ; écrivez-le en entier, ou expliquez-le entre parenthèses.',
  },
  'unknown-placeholder': {
    unknown:
      'L’outil d’assistance ne connaît pas « {tag} », et le client le verra tel quel ou lira un blanc ; prenez un champ de la liste.',
    nearest:
      'L’outil d’assistance ne connaît pas « {tag} », et le client le verra tel quel ou lira un blanc ; vouliez-vous dire « {name} » ?',
  },
  'unresolved-placeholder': {
    tag: '« {tag} » arrivera tel quel chez le client ; mettez-y la valeur.',
    gap: '« {tag} » est un blanc que personne n’a rempli ; mettez-y les mots, ou enlevez la phrase.',
    broken: '« {tag} » est un champ abîmé qu’aucun outil ne remplira ; réparez-le, ou mettez-y la valeur.',
    empty: 'Un nom manque ici ; saluez par le nom, ou d’une façon qui n’en demande pas.',
    value: 'Après « {words} », il manque une valeur ; ajoutez-la.',
    noValue: '« {words} » occupe la place d’une valeur ; mettez-y la valeur.',
    unchosen: '« {words} » laisse les deux formes ; gardez-en une, ou n’écrivez que le nom.',
  },
  'update-gap': {
    silent:
      'Après ceci, le client n’a rien reçu pendant {hours} heures ; dites où l’on en est, même sans nouveauté, et quand vous écrirez de nouveau.',
  },
  'upsell-in-bad-news': {
    pitch: '« {pitch} » à côté d’une mauvaise nouvelle fait de la perte une occasion de vendre ; enlevez-le.',
  },
  'vague-handoff': {
    nobody:
      'Après « {handoff} », le lecteur n’a personne à qui parler et aucun délai ; dites qui prend le relais, et quand cette personne donnera des nouvelles.',
  },
  'vague-subject-line': {
    vague: '« {subject} » ne dit pas de quoi il s’agit ; nommez la demande, ou le numéro du dossier.',
    empty: 'Un e-mail sans objet s’ouvre en dernier ; nommez la demande, ou le numéro du dossier.',
    long: 'La fin d’un objet de {count} caractères disparaît sur la plupart des écrans ; dites-le en moins de mots.',
  },
  'vague-timeframe': {
    vague: '« {time} » n’est pas le même délai pour tous les lecteurs ; donnez un jour, une heure ou une durée.',
    event: '« {time} » ne dit pas jusqu’à quand attendre ; ajoutez un jour ou une heure.',
  },
  'variant-parity': {
    placeholder: '« {tag} » figure dans « {other} » et pas ici, et ces clients en lisent moins ; ajoutez-le, ou enlevez-le là-bas.',
    link: 'Le lien vers « {link} » figure dans « {other} » et pas ici, et ces clients en lisent moins ; ajoutez-le, ou enlevez-le là-bas.',
    greeting: '« {other} » salue le lecteur et cette version non ; saluez ici aussi.',
    signature: '« {other} » est signé et cette version non ; signez ici aussi.',
    extraPlaceholder: '« {tag} » ne figure qu’ici, et pas dans « {other} » ; ajoutez-le là-bas, ou enlevez-le ici.',
  },
  wordiness: {
    wordy: '« {words} » fait travailler le lecteur pour rien ; dites-le en moins de mots, ou enlevez-le.',
    repeated: '« {words} » figure deux fois ici ; enlevez-en un.',
  },
  'wrong-recipient-name': {
    wrong: 'Le bonjour dit « {name} », et ce message va à {recipient} ; vérifiez pour qui il est.',
    misspelt: 'Le bonjour dit « {name} », et le client écrit « {recipient} ».',
  },
} as const
