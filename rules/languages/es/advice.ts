/** The linter's sentences in Spanish: rule → message → text. The slots are those of the rule's own messages. */
export const advice = {
  'abrupt-reply': {
    refusal: '«{words}» cierra la puerta en dos palabras; di por qué, y qué sí se puede hacer.',
    abrupt: 'Un mensaje tan corto suena a enfado; saluda, di por qué o cuándo, y firma.',
  },
  'address-form-consistency': {
    mixed: '«{word}» y «{other}» tratan a la misma persona de dos maneras; elige una.',
    formal: '«{word}» es un trato de confianza, y en esta casa hablamos de usted; pásalo a usted.',
    informal: '«{word}» es un trato de usted, y en esta casa hablamos de tú o de vos; pásalo a esa forma.',
  },
  'ambiguous-datetime': {
    numeric: '«{date}» es un día para unos lectores y otro para otros; escribe el mes con letras.',
    words: '«{time}» es un momento distinto para cada lector; da el día y la hora.',
  },
  'blame-language': {
    blame: '«{words}» le echa la culpa a quien lee; di qué falta o qué no cuadra, y cómo se arregla.',
    duty: '«{words}» dice lo que ya no tiene remedio; di qué se puede hacer ahora.',
    omission: '«{words}» suena a reproche; nombra el hecho: qué falta, o qué queda por hacer.',
  },
  boilerplate: {
    worn: '«{words}» es una fórmula que se lee por encima; escribe qué significa para esta persona, o quítala.',
    instead: '«{words}» es una fórmula que se lee por encima; escribe «{plain}».',
    stock: '«{words}» es una de varias frases hechas aquí, y juntas suenan a que no ha escrito nadie; deja una como mucho.',
  },
  'buried-bad-news': {
    late: '«{news}» es lo que la persona busca, y llega tarde; ponlo al principio, y después el motivo y lo que sí se puede.',
    subordinate: '«{news}» se esconde detrás de un elogio; empieza por la noticia.',
  },
  'closed-comprehension-check': {
    closed: 'A «{question}» casi nadie responde que no; pregunta a qué paso ha llegado, o qué ve en la pantalla.',
  },
  'commanding-language': {
    command: '«{words}» es una orden; pídelo, o di para qué hace falta.',
  },
  condescension: {
    minimised: '«{words}» le dice a quien está atascado que no es nada; da el paso sin «{minimiser}».',
    minimisedStep: '«{words}» le dice a quien está atascado que no es nada; da solo el paso.',
    obvious: '«{words}» le dice a quien lee que debería haberlo sabido; quítalo y di qué hay que hacer.',
    correction: '«{words}» corrige desde arriba; di mejor cómo funciona.',
  },
  'credential-request': {
    request: '«{words}» acostumbra a dar secretos a quien los pida; indica un formulario o una página segura.',
  },
  'cushioned-bad-news': {
    cushion: '«{words}» no alivia a quien acaba de perder algo; quítalo, u ofrece una solución.',
  },
  'customer-chased': {
    chased:
      'El cliente tiene que preguntar cómo va; di lo que ya se sabe y cuándo llegará el próximo mensaje, antes de que vuelva a preguntar.',
  },
  'dismissive-language': {
    dismissal: '«{words}» dice que su problema no es asunto nuestro; di qué puedes hacer, o quién puede ayudar.',
  },
  'drip-questions': {
    single: 'Una sola pregunta corta trae otra mañana; pregunta ahora todo lo que vas a necesitar.',
  },
  'excessive-punctuation': {
    run: '«{marks}» levanta la voz; con un signo basta.',
    dots: '«{marks}» deja la frase en el aire; termínala.',
    many: 'Este es el signo de exclamación número {count}; con tantos suena a anuncio.',
    badNews: 'Una exclamación junto a una mala noticia parece alegrarse de ella; pon un punto.',
  },
  'excuse-making': {
    excuse: '«{excuse}» dice que nadie se hace cargo; quítalo, o di al lado qué estás haciendo para arreglarlo.',
  },
  'exposed-secret': {
    password: '«{value}» lo puede leer cualquiera por quien pase este mensaje; envía un enlace para que cada cual ponga la suya.',
    key: 'Esta clave la puede usar cualquiera por quien pase el mensaje; quítala y cámbiala por otra.',
    card: 'Un número de tarjeta entero lo puede usar cualquiera por quien pase el mensaje; bastan las cuatro últimas cifras.',
    account: 'Aquí va un número de cuenta entero; bastan las cuatro últimas cifras, salvo que haya que pagar en ella.',
  },
  'feedback-not-acknowledged': {
    unheard: 'Quien dio su opinión no sabe si alguien la escuchó; agradécela, o di en qué tiene razón, antes que nada.',
  },
  hedging: {
    stacked: '«{hedge}» no da nada en qué apoyarse; di lo que sabes, y una sola vez lo que no.',
  },
  'hostile-language': {
    hostile: '«{words}» ataca a quien lee; quítalo y di qué puedes hacer.',
    profane: '«{words}» es una palabra que ningún cliente debería leer de nosotros; quítala.',
  },
  'inappropriate-emoji': {
    badNews: '{emoji} junto a una mala noticia parece tomarla a broma; quítalo.',
    mocking: '{emoji} parece una burla; quítalo.',
    many: '{emoji} es uno de muchos aquí, y tantos les quitan peso a las palabras; deja {max} como mucho.',
  },
  'inclusive-language': {
    better: '«{words}» puede herir o dejar fuera a quien lee; escribe «{better}».',
    avoid: '«{words}» puede herir o dejar fuera a quien lee; quítalo o dilo de otra manera.',
  },
  'institutional-we': {
    plural: 'Aquí todo lo hace un «nosotros» al que nadie puede llamar; escribe en primera persona lo que haces tú.',
  },
  'internal-note-leak': {
    marker: '«{words}» es de una nota para compañeros, y el cliente está a punto de leerla; quítala.',
    remark: '«{words}» habla del cliente, que está a punto de leerlo; quítalo.',
    handle: '«{words}» va dirigido a un compañero, y el cliente está a punto de leerlo; pregúntalo en una nota.',
  },
  'internal-slang': {
    plain: '«{slang}» es habla de compañeros y a un cliente no le dice nada; escribe «{plain}», o di quién hace qué.',
    leaveOut: '«{slang}» se ríe de quien lee con palabras del oficio; quítalo.',
  },
  jargon: {
    plain: '«{term}» es una palabra del oficio que frena a quien no la conoce; escribe «{plain}», o explícala entre paréntesis.',
    explain:
      '«{term}» es una palabra del oficio que frena a quien no la conoce; dilo con palabras corrientes, o explícala entre paréntesis.',
    house: '«{term}» no es palabra para clientes en esta casa; escribe «{plain}».',
    leaveOut: '«{term}» no es palabra para clientes en esta casa; quítala.',
  },
  'language-mismatch': {
    sentence: 'Esta frase está en otro idioma ({language}) que el resto del mensaje ({own}); tradúcela.',
    reply: 'El cliente escribió en otro idioma ({language}) que esta respuesta ({own}); contéstale en el suyo.',
  },
  'long-sentence': {
    long: 'Al final de una frase de {count} palabras ya nadie recuerda el principio; haz dos o tres.',
  },
  'low-concreteness': {
    anybody: 'Esto podría ir a cualquiera: no recoge ni una palabra de lo que escribió el cliente; nombra su asunto, por ejemplo «{word}».',
  },
  'missed-follow-up': {
    missed:
      '«{promise}» vencía el {due}, y no llegó nada; escribe ahora, aunque no haya novedades, y di cuándo llegará el próximo mensaje.',
    late: '«{promise}» vencía el {due}, y el mensaje llegó {late} tarde; si no se puede cumplir, escribe antes y da otro momento.',
  },
  'missing-alternative': {
    deadEnd:
      '«{news}» deja sin camino a quien lee; di qué puedes hacer tú, quién más puede ayudar o cómo pedirlo de nuevo: «Lo que sí puedo hacer es…».',
    unseen:
      'La noticia deja sin camino a quien lee; di qué puedes hacer tú, quién más puede ayudar o cómo pedirlo de nuevo: «Lo que sí puedo hacer es…».',
  },
  'missing-confirmation-request': {
    unasked: 'No queda claro si se puede contestar cuando no funcione; pregunta, por ejemplo: «¿Ya le funciona?».',
  },
  'missing-empathy': {
    none: '«{news}» se lee como si no le pasara a nadie; di en pocas palabras que lo sientes, o qué supone para esta persona.',
    unseen: 'La noticia se lee como si no le pasara a nadie; di en pocas palabras que lo sientes, o qué supone para esta persona.',
    weak: '«{regret}» consuela poco de una pérdida de verdad; di en pocas palabras qué supone para esta persona.',
  },
  'missing-greeting': {
    missing: 'Nada saluda a quien lee, y el mensaje empieza como una nota suelta; empieza con un saludo.',
    named: 'Nada saluda a quien lee, y el mensaje empieza como una nota suelta; empieza con «{greeting}».',
  },
  'missing-next-update': {
    noTime: 'Se entiende que el asunto sigue, pero no cuándo habrá noticias; añade cuándo vuelves a escribir.',
  },
  'missing-recipient-name': {
    generic: '«{words}» le dice a quien lee que es uno de tantos; saluda por su nombre.',
    genericKnown: '«{words}» le dice a {name} que es uno de tantos; saluda por su nombre.',
    bare: 'El saludo no se dirige a nadie, y esto es para {name}; añade el nombre.',
  },
  'missing-resolution-notice': {
    untold:
      'El caso se marcó como resuelto, y después de esto nadie se lo dijo al cliente; escribe qué se hizo, y cómo volver si no basta.',
  },
  'missing-resolution-summary': {
    unnamed: '«{claim}» pide que se lo crean sin más; di en pocas palabras qué hiciste.',
    unsaid: 'Se entiende que ya está, pero no qué se hizo; dilo en pocas palabras.',
  },
  'missing-signature': {
    missing: 'Al final no hay ningún nombre, y el cliente no sabe quién escribe; firma con el tuyo.',
    named: 'Al final no hay ningún nombre, y el cliente no sabe quién escribe; firma como «{name}».',
    role: '«{role}» no le dice al cliente quién escribe; pon tu nombre delante.',
  },
  'missing-ticket-reference': {
    known: 'Quien llame por esto no tiene ningún número que dar; añádelo: {ticket}.',
    unknown: 'Quien llame por esto no tiene ningún número que dar; añade el número del caso.',
  },
  'no-reply-impersonality': {
    noRoute: 'Tras «{words}», quien tenga una duda no sabe adónde ir; di cómo hablar con alguien.',
  },
  'non-apology': {
    empty: '«{apology}» deja en duda que haya pasado algo, y no llega como disculpa; discúlpate por lo que pasó: «Siento que…».',
  },
  officialese: {
    plain: '«{phrase}» suena a ventanilla; escribe «{plain}».',
    leaveOut: '«{phrase}» suena a ventanilla y no dice nada; empieza por lo que sigue.',
  },
  'over-apology': {
    tooMany: '«{apology}» es la disculpa número {count}; la primera ya se oyó, así que di mejor qué va a pasar ahora.',
  },
  overpromise: {
    guarantee: '«{words}» promete lo que nadie controla, y se recuerda cuando falla; di qué has hecho para evitarlo, o qué harás después.',
    immediate: '«{words}» se mide en minutos cuando uno espera; da una hora que puedas cumplir.',
  },
  'passive-aggression': {
    reminder: '«{words}» le dice a quien lee que no escuchó; quítalo y dilo de nuevo con otras palabras.',
    presumption: '«{words}» le dice a quien lee que debería saberlo; quítalo y dilo sin más.',
    reproach: '«{words}» es un reproche; di qué necesitas, o da aquí la respuesta.',
  },
  'passive-evasion': {
    nobody: '«{fault}» calla quién lo hizo, y se nota; escríbelo en primera persona: «me equivoqué», «nos faltó…».',
  },
  'placeholder-fallback': {
    empty: '«{tag}» se queda en blanco si no hay nombre, y el cliente lee un hueco; pon una palabra que encaje.',
    missing: '«{tag}» deja un hueco cuando no hay nombre; dale un valor por defecto.',
  },
  'policy-shield': {
    ruleOnly: '«{rule}» dice que hay una norma, no por qué; da el motivo en pocas palabras, o di qué sí puedes hacer.',
  },
  'premature-closure': {
    closed:
      '«{closure}» cierra la puerta antes de que el cliente diga que funciona; cierra cuando lo confirme, o di cómo se vuelve a abrir.',
  },
  'premature-timeframe': {
    tooEarly: '«{time}» pone fin a algo cuya causa aún no se conoce; promete mejor cuándo vuelves a escribir.',
  },
  'promise-slippage': {
    slipped: '«{promise}» aplaza lo mismo por vez número {count}; da un momento que se cumpla, y di de qué depende.',
  },
  'promise-without-time': {
    noTime: '«{promise}» abre una espera sin final; di para cuándo, aunque solo sea cuándo vuelves a escribir.',
  },
  'repeated-information-request': {
    given: 'El cliente ya dio este dato ({data}): {value}; úsalo, o repítelo y pregunta si sigue siendo correcto.',
    again: '«{words}» pide algo que el cliente ya ha contado; usa lo que escribió, o di qué falta.',
  },
  sarcasm: {
    formula: '«{words}» suena a burla para quien tiene un problema; di qué vas a hacer.',
    praise: '«{words}» felicita por un percance, y eso suena a burla; di qué pasó y cómo se arregla.',
    question: '«{words}» no pregunta nada y regaña; pregunta lo que quieres saber, o dilo.',
    quotes: '{words} entre comillas dice que no te lo crees; quita las comillas.',
  },
  'shouting-caps': {
    shouting: '«{words}» se oye como un grito; escríbelo en minúsculas.',
  },
  'slow-feedback-response': {
    unanswered: 'El cliente está descontento y lleva {delay} sin respuesta; escribe que lo has leído, y qué va a pasar.',
    late: 'El cliente estaba descontento, y la primera respuesta llegó después de {delay}; unas líneas en el mismo día evitan que crezca.',
  },
  'swallowed-placeholder': {
    comment: 'YAML lee «{tag}» como un comentario, y el resto de la línea no se envía nunca; pon el valor entre comillas.',
    node: 'YAML lee «{tag}» como algo suyo ({thing}), y a la mesa de ayuda no le llega el campo; pon el valor entre comillas.',
  },
  'team-sign-off': {
    teamOnly: '«{team}» no le dice al cliente quién escribe; firma con tu nombre.',
    companyOnly: 'Aquí firma «{company}», y el cliente no sabe quién escribe; firma con tu nombre.',
  },
  'two-news-opener': {
    announced: '«{opener}» deja a quien lee esperando y adivinando; quítalo y empieza por la noticia que más importa.',
  },
  'unanswered-question': {
    open: 'El cliente preguntó también «{question}», y aquí no se toca; contéstalo, o di cuándo lo harás.',
  },
  'undefined-acronym': {
    expand: '«{acronym}» no le dice nada a quien no lo conoce; escribe «{words}», o explícalo entre paréntesis.',
    explain: '«{acronym}» no le dice nada a quien no lo conoce; escríbelo entero, o explícalo entre paréntesis.',
  },
  'unknown-placeholder': {
    unknown: 'La mesa de ayuda no conoce «{tag}», y el cliente lo verá tal cual o leerá un hueco; usa un campo de su lista.',
    nearest: 'La mesa de ayuda no conoce «{tag}», y el cliente lo verá tal cual o leerá un hueco; ¿querías decir «{name}»?',
  },
  'unresolved-placeholder': {
    tag: '«{tag}» le llega tal cual al cliente; pon ahí el valor.',
    gap: '«{tag}» es un hueco que nadie rellenó; pon ahí las palabras, o quita la frase.',
    broken: '«{tag}» es un campo roto que ninguna mesa de ayuda rellena; arréglalo, o pon ahí el valor.',
    empty: 'Aquí iba un nombre; saluda por el nombre, o con un saludo que no lo necesite.',
    value: '«{words}» anuncia un dato, y no viene ninguno; ponlo.',
    noValue: '«{words}» está donde iba un dato; pon ahí el dato.',
    unchosen: '«{words}» deja las dos formas; elige una, o escribe solo el nombre.',
  },
  'update-gap': {
    silent:
      'Después de esto el cliente no supo nada durante {hours} horas; di cómo va, aunque no haya novedades, y cuándo volverás a escribir.',
  },
  'upsell-in-bad-news': {
    pitch: '«{pitch}» junto a una mala noticia hace de la pérdida una ocasión de vender; quítalo.',
  },
  'vague-handoff': {
    nobody: 'Tras «{handoff}», quien lee no tiene a quién preguntar ni hasta cuándo esperar; di quién lo lleva y cuándo dará noticias.',
  },
  'vague-subject-line': {
    vague: '«{subject}» no dice de qué se trata; nombra el tema, o el número del caso.',
    empty: 'Un correo sin asunto se abre el último; nombra el tema, o el número del caso.',
    long: 'El final de un asunto de {count} caracteres se corta en casi todas las pantallas; dilo con menos palabras.',
  },
  'vague-timeframe': {
    vague: '«{time}» es un tiempo distinto para cada lector; da un día, una hora o un plazo.',
    event: '«{time}» no da un momento que se pueda esperar; añade un día o una hora.',
  },
  'variant-parity': {
    placeholder: '«{tag}» está en «{other}» y aquí no, así que estos clientes leen menos; añádelo, o quítalo allí.',
    link: 'El enlace a «{link}» está en «{other}» y aquí no, así que estos clientes leen menos; añádelo, o quítalo allí.',
    greeting: '«{other}» saluda y esta versión no; saluda también aquí.',
    signature: '«{other}» va firmado y esta versión no; firma también aquí.',
    extraPlaceholder: '«{tag}» está solo aquí, y no en «{other}»; añádelo allí, o quítalo aquí.',
  },
  'wrong-recipient-name': {
    wrong: 'El saludo dice «{name}», y esto es para {recipient}; comprueba a quién va.',
    misspelt: 'El saludo dice «{name}», y el cliente escribe «{recipient}».',
  },
} as const
