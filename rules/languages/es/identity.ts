import { type IdentityWords, nameFormsOf } from '../../../src/language/lexicon/identity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand, from what service desks in Spain and Latin America write.

export const identityGroups = {
  envío: [
    '(mensaje|mensajes|correo|correos|correo electrónico|email|e mail|mail|sms|notificación|dirección|buzón|número|cuenta|casilla|aviso)',
  ],
  cifra: ['({number}|{placeholder})'],
} satisfies Record<string, PhraseList>

const selfIntroductions: PhraseList = [
  '(me llamo|mi nombre es|soy|(le|te|les) habla|habla|acá|por (acá|aquí)|(te|le) saluda|(le|te) atiende|(le|te) escribe|(habla|hablas) con|(está|estás) hablando con|le saludamos|aquí) ({capital}|{placeholder}) ({capital})? (,|.|!|$|👋|😊|🙂|de|del|y|desde|en|su|tu|para|el|la|otra vez)',
  '(me llamo|mi nombre es|(le|te) (atiende|atendió|saluda|escribe)) ({capital}|{placeholder})',
  '({capital}|{placeholder}) (a ((su|tu) servicio|sus órdenes)|al habla|por aquí|para servirle)',
  '^ ({capital}|{placeholder}) (de|del|desde) (la|el|los)? ({capital}|{placeholder})',
  ', ({capital}|{placeholder}) (de|del|desde) (la|el|los)? ({capital}|{placeholder}) … (.|:|,|!)',
]

const oneTimeCodes: PhraseList = [
  '(código|clave) (de|para) (verificación|validación|confirmación|seguridad|acceso|autenticación|activación|iniciar sesión|un solo uso|ingreso|entrar|ingresar|acceder|verificar|confirmar|validar|activar|firmar|autorizar|registrarte|registrarse) … (es|:|=)',
  '(código|clave) (de|para) (verificación|validación|confirmación|seguridad|acceso|autenticación|activación|ingreso) {cifra}',
  '(su|tu) (código|clave) (es|:) {cifra}',
  '(introduzca|ingrese|introduce|ingresa|use|usa|utilice) (el|este) código {cifra}',
  '{cifra} es (su|tu) (código|clave)',
]

/** Source: Real Academia Española on salutations. */
const sufficientGreetings: PhraseList = [
  '(muy)? (buenos días|buenas (tardes|noches)|buen día) (,)? (señor|señora|señorita|don|doña|doctor|doctora)',
  '(estimado|estimada|apreciado|apreciada) (sr|sra)? (señor|señora|señorita|doctor|doctora|profesor|profesora|alcalde*|president*|director*|rector*|decan*|concejal*|cónsul|colega|compañer*)',
]

const noReplyNotices: PhraseList = [
  'este (buzón|correo|mensaje|chat) no lo (lee|leemos|revisa|atiende|mira) (nadie|ninguna persona)?',
  'no se (atienden|leen|reciben|admiten|procesan|contestan|revisan|gestionan) (las|los)? (respuestas|contestaciones|(mensajes|correos) (entrantes|de vuelta|recibidos))',
  '(este|esta|nuestr*) {envío} …… no (recibe|admite|acepta|atiende) (mensajes|respuestas|correos)',
  '(absténgase|absténganse|abstente|abstenerse) de (responder*|contestar*|escribir*)',
  'no (tiene|hay) quien (lo|la|los|las) (lea|atienda|revise|conteste)',
  'no (use|usa|uses|utilice|utilices|emplee) (este|esta) {envío} para (contactar*|responder*|escribir*|contestar*|comunicar*|hablar*)',
  '(mensajes|correos|respuestas|lo) que (nos)? (llegue*|reciba*|entre*|envíe*|mande*|escriba*) (aquí|(a|en|por) (este|esta) *) ((se|serán) (borra*|elimina*|descarta*|pierde*)|(no|nadie) (se|lo|los|las)? (lee*|abre*|revisa*|atiende*|contesta*))',
  '(mensaje|correo|aviso|notificación) automátic* (,)? (por favor)? (,)? no (lo|la|le) (responda*|conteste*)',
  'no (admite|acepta|permite|recibe|admiten|aceptan) (respuesta|respuestas|contestación|contestaciones)',
  'no (sirve|vale|tiene sentido) (de nada|la pena)? (contestar|responder|escribir) *',
  '{envío} (desde|en|a|por) (el|la) (que|cual) no (podemos|se (puede|recibe|lee|atiende)|recibimos|leemos|atendemos) *',
  '(las|los|cualquier)? (respuestas|respuesta|mensajes|mensaje|correos) … … no (las|los|la|lo) (lee|leemos|leen|leerá|revisa|revisamos|atiende|atendemos|recibe|recibimos|ve|vemos|contesta|contestamos|mira|miramos) (nadie|ninguna persona)?',
  'nadie (lee|leerá|revisa|atiende|mira|contesta|va a leer) (las|los|sus|tus|lo que)? (respuestas|mensajes|correos|llegue|nos llegue|escriban|escriba|responda)',
  '(por favor|rogamos|le rogamos|(le|te) pedimos|se ruega|favor de|agradecemos)? (,)? (no|nunca) (responda|respondas|responder|conteste|contestes|contestar|escriba|escribas|escribir|reenvíe) (directamente)? (a|al|sobre|desde|por)? (este|esta|la|ese|presente)? ({envío})',
  'no se (le|les|nos|me) puede (responder|contestar|escribir)',
  '(no (es posible|se puede|puede|puedes|se podrá|podrá)|imposible) (responder|contestar|escribir) (directamente)? (a|al|desde)? (este|esta|ese) {envío}',
  '(las|los|cualquier|ninguna|toda)? (respuestas|respuesta|mensajes|correos) … (no|nunca|ni) (será|serán|se|son|es|llegan|llegarán|llega) (leída|leídas|leídos|leen|lee|leerán|responden|contestan|atendida|atendidas|atendidos|atienden|revisadas|revisan|procesadas|recibidas|contestadas|contestados|monitoreadas|a nadie|a ninguna)',
  '(este|esta|nuestro|el|la) ({envío}|bandeja) … (no) (es|está|se|recibe|admite|acepta|permite|puede) (recibir|revisa|lee|monitoreado|monitoreada|monitorea|supervisado|supervisada|atendido|atendida|atiende|habilitado|habilitada|respuestas|respuesta|correo|correos|mensajes|lo lee|vigilada|ser respondido|responder|consulta|gestiona|contesta)',
  '(buzón|cuenta|dirección|casilla|correo|número) (desatendido|desatendida|no (monitoreado|monitoreada|supervisado|supervisada|atendido|atendida|habilitado|habilitada)|(es)? (solo|únicamente|exclusivamente) (envía|para enviar|de envío|de salida|de (avisos|notificaciones))|exclusivamente (para enviar|de envío)|de solo envío|únicamente (para|de) (envíos|envío|notificaciones))',
  '(nadie|ninguna persona|ningún agente) (lee|revisa|atiende|responde|consulta|leerá|mira|contesta) (este|esta|los|las|a|lo que) ({envío}|respuestas|bandeja|nos|escriba)?',
  '(noreply|no (reply|responder))',
  '(mensaje|correo|email|sms) … (al que|a la que) no (puede|se puede|debe) (responder|contestar)',
  'lo que (escriba|nos escriba|responda|conteste|envíe) (aquí|(a|en) este)? … (no|nadie|nunca)',
]

const contactRoutes: PhraseList = [
  '(llame|llámenos|llámanos|llama|llamar|llamarnos|contacte|contáctenos|contáctanos|contactar|contactarnos|comuníquese|comunícate|comunicarse|escríbanos|escríbenos|escriba|escribe|escribirnos|visite|visítenos|acuda|acérquese|acércate|use|usa|utilice|rellene|complete|entre|ingrese|acceda|consulte|abra|marque|mándenos|reenvíe|pulse|inicie sesión) (a|al|con|en|nos|el|la|nuestro|nuestra|un|una|su|tu|por|desde|por whatsapp|de|nuestros|los|las|aquí|sesión|{number})',
  '(llámenos|llámanos|contáctenos|contáctanos|escríbanos|escríbenos|comuníquese con nosotros|visítenos)',
  '(por|a través de|mediante|desde|en|vía) (el|la|nuestro|nuestra|su|tu|este|un)? (teléfono|formulario|chat|área (de cliente|de clientes)|(área|zona) privada|cuenta|aplicación|app|web|página|portal|centro de ayuda|oficina|tienda|sucursal|whatsapp|número|mostrador|línea|sede electrónica)',
  '(atendemos|atenderemos|estamos|nos (encuentra|puede encontrar)|puede (localizarnos|encontrarnos)) (en|por|al|de|a|desde) (el|la|los|nuestro|{number}|teléfono|chat|whatsapp)',
  '(dudas|duda|consultas|consulta|pregunta|preguntas) ? (llame|llámenos|escriba|escríbanos|visite|marque|acuda|contacte|comuníquese)',
  '(nuestro|el) (teléfono|número|whatsapp|formulario|chat) (es|de contacto|está|de atención)',
]

const draftMarks: PhraseList = [
  '[ (enlace|link|url|fecha|importe) (*)? (*)? (*)? ]',
  '(=XX|=XXX|=XXXX|__|___)',
  '(=TBD|=TBC|=FIXME|=PENDIENTE)',
  '=TODO (:|-) (*ar|*er|*ir|enlace|link|fecha|precio|teléfono|nombre)',
  'lorem ipsum',
  '({bracket}|:) (por|pendiente de) (completar|rellenar|llenar)',
  '(insertar|inserte|añadir|agregar|poner|pegar|completar|escribir) (aquí)? (el|la|un|una)? (nombre|enlace|link|fecha|importe|monto|número|dirección|motivo|texto|hora|plazo) (aquí|del cliente|de la clienta)',
]

const gapMentions: PhraseList = [
  '(firm*|escrib*|ponga|pon|poner|rellen*|nombre) … (en|sobre|encima de) (la|las) (línea*|raya|rayas)',
  'donde … (nombre|apellido|fecha|importe|precio|número|enlace) … (ir|va|vaya|aparecer|aparezca|estar)',
  '(corchetes|(entre|dobles) llaves|marcador* de posición|campo* de combinación)',
]

const emptyValues: PhraseList = ['(undefined|null|nan|object object)']

const unchosenForms: PhraseList = [
  '(sr|señor|don) / (sra|señora|doña) ({capital}|{placeholder})',
  '(sra|señora|doña) / (sr|señor|don) ({capital}|{placeholder})',
  '(estimado|estimada|querido|querida|apreciado) / (a|o|estimada|estimado|querida) ({capital}|{placeholder})',
  '(estimado|querido|apreciado) ( a ) ({capital}|{placeholder})',
]

const valueAnnouncements: PhraseList = [
  '(pedido|ticket|caso|factura|solicitud|reserva|contrato|expediente|referencia|cliente|seguimiento|incidencia|reclamación|póliza) (nº|n °|núm|número|no|ref) (es|:)? $',
  '(número|referencia|código) de (pedido|ticket|caso|factura|solicitud|reserva|contrato|expediente|seguimiento|cliente|incidencia|guía) (es|:|es el) $',
  '(importe|monto|total|saldo|precio|coste|costo) (de|es de|es|:|asciende a) $',
  '(llámenos|llámanos|escríbanos|escríbenos|contáctenos) (al|a) $',
  '(cita|entrega|visita|reunión) (es|será|está ((programada|prevista) para)|queda para|es el) (el|a las)? $',
]

// Source: Nueva gramática de la lengua española, 16.15 ff., on “tú”, “vos” and “usted”. “Su” is his and hers too: it counts before what is the customer’s. “Ustedes” is several readers, in America in either form.
const informalAddress: PhraseList = [
  '(fírmalo|fírmala|mándalo|mándanoslo|mándamelo|ábrelo|pruébalo|revísalo|guárdalo|descárgalo|envíalo|envíanoslo|déjalo|tráelo|míralo|léelo|rellénalo|cógelo|úsalo|apágalo|enciéndelo|conéctalo|págalo|pídelo|llévalo|cámbialo|confírmalo|pásalo|cuéntanoslo|dínoslo|hazlo|ponlo)',
  '(das|pulsas|abres|cierras|eliges|sigues|envías|escribes|dices|apagas|enciendes|desenchufas|enchufas|vienes|subes|quitas|metes|instalas|conectas|reinicias|hacés|ponés|elegís|seguís|escribís|decís|traés|venís|recogés|preferís|recibís|entrás|mandás|dejás|buscás|sos|estés)',
  '^ (abrí|entrá|mirá|fijate|respondé|respondeme|escribí|elegí|probá|revisá|mandá|pasá|traé|poné|hacé|decí|vení|esperá|avisá|confirmá|seleccioná|ingresá|apretá|tocá)',
  '(respondé|avisanos|escribinos|mandanos|pasanos|llamanos|contanos|decinos|confirmanos|indicanos|confirmame|contactanos|acercate|quedate|fijate|tomate (un|unos|el|tu|la|nota))',
  'os (llamo|llamamos|escribo|envío|enviamos|mando|mandamos|aviso|avisamos|llegará|parece|viene|funciona|damos|pido|pedimos|agradezco|agradecemos)',
  '(tú|tu|tus|te|contigo|tuyo|tuya|tuyos|tuyas|vos)',
  '(a|para|por|de|sin|hacia) ti',
  '(puedes|tienes|quieres|podrás|tendrás|recibirás|eres|estás|deseas|podrías|tendrías|verás|podés|tenés|querés|necesitás|debés|sabés|has|hayas|tengas|puedas|quieras|estés|recibes|encuentras|prefieres|ves|vas|deberías|deberás|estarás|serás)',
  '(avísame|avísanos|escríbeme|escríbenos|envíame|envíanos|mándame|mándanos|dime|dinos|llámame|llámanos|cuéntame|cuéntanos|confírmame|indícame|indícanos|contáctanos|disculpa|perdona|haz|mira|fíjate|descarga|escribime|decime|contame|pasame)',
]
const formalAddress: PhraseList = [
  '¿ (me|nos) (puede|podría) (confirmar|decir|indicar|enviar|mandar|dar|facilitar|pasar|explicar|contar|avisar)',
  '¿ (ya|no)? le (funciona|funcionan|parece|viene|sirve|aparece|queda|va|gustaría|interesa|abre|llega|llegó|quedó|sale|permite|deja|conviene|falta|resulta|encaja)',
  'le (llamará|llamarán|contactará|contactarán|escribirá|escribirán|avisará|avisarán|informará|informarán|atenderá|atenderán|responderá|responderán|visitará|enviarán|entregarán|devolverán|gustaría|esperamos|vendría|viene bien|queda mejor)',
  '(^|, por favor ,) no (le|lo|la|se|nos|me)? (eche|tire|ponga|haga|use|abra|cierre|toque|olvide|deje|pague|envíe|mande|conteste|responda|comparta|introduzca|apague|desconecte|borre|cuelgue|firme|lave|moje|intente|mueva|abone|acuda|venga|vaya|traiga)',
  '^ (por favor ,)? (revise|pulse|abra|envíe|mande|llame|escriba|responda|conteste|confirme|entre (en|a|al|con)|vaya (a|al)|haga|tenga|ponga|elija|seleccione|reinicie|apague|encienda|conserve|traiga|pase|recoja|consulte|acceda|introduzca|ingrese|guarde|acuda|rellene|complete|firme|adjunte|compruebe|verifique|pruebe|intente|quédese|acérquese|fíjese)',
  '(usted|vd|ud)',
  '(necesito|necesitamos|(nos|me) falta|agradecería|agradeceré|agradezco) que (me|nos) (diga|indique|confirme|mande|envíe|pase|facilite|explique|cuente|avise|firme) (el|la|los|las|si|qué|cuál|cuándo|cuánto|una|un|su|a|por)',
  '(avíseme|avísenos|escríbame|escríbanos|envíeme|envíenos|mándeme|mándenos|dígame|díganos|llámeme|llámenos|cuénteme|cuéntenos|confírmeme|confírmenos|indíqueme|indíquenos|facilítenos|facilíteme|contáctenos|disculpe|perdone|permítame|háganos|hágame|comuníquese|acérquese|espere|tómese|descargue)',
  'su (pedido|cuenta|solicitud|mensaje|correo|consulta|paciencia|comprensión|factura|contraseña|caso|incidencia|reclamación|suscripción|reserva|confianza|atención|compra|contrato|tarjeta|dirección|cita|interés|opinión|comentario|comentarios|número|paquete|seguro|póliza|documento|documentación|preocupación|malestar|vehículo|coche|auto|carro|billete|maleta|expediente|matrícula|candidatura|usuario|clave)',
  'le (informo|informamos|confirmo|confirmamos|pido|pedimos|ruego|rogamos|agradezco|agradecemos|recuerdo|recordamos|escribo|escribimos|recomiendo|recomendamos|deseo|deseamos|mando|envío|enviamos|llamo|llamamos|adjunto|aviso|avisamos|ofrezco|ofrecemos|explico|llamaré|escribiré|enviaré|avisaré|diré|espero|esperamos|devolvemos|devolveremos|debo|debemos)',
  'no (dude|se preocupe)',
  // A letter that opens with a title speaks to a stranger.
  '^ (estimad*|hola|buenos días|buenas (tardes|noches)|buen día) (,)? (don|doña|señor|señora|sr|sra|srta)',
]
const frozenAddress: PhraseList = [
  'de veras',
  // “A las 6 p. m. pasa el técnico”: the stop ends no sentence.
  '(a|p) . m . *',
  '(una|la|mi|nuestra|otra|su|ninguna|cualquier|mil|debo|sin|tiene|hay|tenemos) disculpa',
  '(tu|tus) (madre|padre|hijo|hija|hijos|marido|mujer|esposa|esposo|hermano|hermana|abuela|abuelo|pareja|jefe|jefa|compañero|compañera|vecino|vecina|amigo|amiga|empresa|perro|gato|inquilino|inquilina) … (.|,|;)? … … (su|sus) *',
  '(que|quien|se|él|ella|uno|nadie|gente|lo|la|le|nos) (lo|la|le|nos|se)? (mira|descarga|disculpa|perdona)',
  'le * (al|a (tu|mi|tus|mis|nuestro|nuestra|{capital}))',
  'que (me|nos|le|lo)? (disculpe|disculpen|perdone|perdonen|espere|descargue) (la|el|las|los|mi|tu|{capital}) *',
  '(cuando|(para|hasta) que|en cuanto|si|que|aunque|antes de que) (se)? (descargue|espere)',
  '(vaya|vea|mire) usted',
  'tú a tú',
  'de usted a usted',
  '(entre|de) tú y yo',
  '(qué te parece|no te digo|te lo digo yo)',
  'que (te|le) vaya bien',
  '(área|departamento|equipo|soporte|responsable) de ti',
  'de no te menees',
]

const collectiveDeeds: PhraseList = [
  '(hemos|habíamos|estamos|vamos a|(nos|le|te) hemos) (devuelto|visto|*ado|*ido|*ando|*iendo|llamar*|enviar*|revisar*|escribir*)',
  '(le|te|les|os|lo|la|los|las|se lo|nos)? (llamaremos|enviaremos|escribiremos|contactaremos|revisaremos|avisaremos|informaremos|confirmaremos|responderemos|devolveremos|mandaremos|gestionaremos|tramitaremos|pondremos|daremos|haremos|volveremos|estudiaremos|comprobaremos)',
  '(revisamos|comprobamos|verificamos|recibimos|encontramos|corregimos|cambiamos|consultamos|solicitamos|enviamos|mandamos|hablamos|decidimos|valoramos|analizamos|pedimos|reservamos)',
  '(nuestro (equipo|departamento)) (ha|va a|está) *',
]

const personalDeeds: PhraseList = [
  '(yo|mí|conmigo|me)',
  'mi (compañero|compañera|colega|error|nombre|parte|jefe|jefa|turno|teléfono|extensión)',
  '(he|voy a|estoy|acabo de|puedo|quiero|quería|tengo|necesito|sé|veo|quedo|llevo|puse|hice|di) *',
  '(*aré|*eré|*iré|llamé|revisé|envié|mandé|hablé|pedí|recibí|cambié|comprobé|encontré|busqué|corregí|pasé|anoté|reservé)',
  '(entrego|compro|envio|realizo|solicito|contacto|llamo|escribo|envío|mando|reviso|compruebo|confirmo|aviso|miro|adjunto|cuento|digo|lamento|siento|entiendo|agradezco|espero)',
]

const houseMatters: PhraseList = [
  '(política|políticas|precio|precios|tarifa|tarifas|condiciones|horario|horarios|oficina|oficinas|tienda|tiendas|sucursal|sucursales|corte|avería general|interrupción|mantenimiento|obras|servidores|centro de datos|producto|productos|versión|lanzamiento|empresa|compañía|banco|hospital|ayuntamiento|dirección|normativa|seguridad|privacidad|catálogo|web|página|aplicación|festivo|vacaciones|temporada|red|estación|línea)',
  '(todos los|todas las|muchos|muchas|algunos|algunas|nuestros|nuestras) (clientes|clientas|usuarios|usuarias|socios|socias|pacientes|vecinos|alumnos|viajeros|huéspedes)',
]

/** Names that stand for one another, a family a line. From general knowledge of given names in Spain and Latin America. */
const families: readonly string[] = [
  'alberto beto tito berto',
  'alejandro álex alex jano ale sandro',
  'alejandra álex alex ale jandra sandra',
  'alfonso poncho fonsi',
  'alfredo fredo',
  'ana anita',
  'andrés andy',
  'antonia toñi toña',
  'antonio toño toni antón',
  'armando mando',
  'asunción asun',
  'bartolomé bartolo',
  'beatriz bea betty',
  'carlos charly carlitos',
  'carlota lota',
  'carmen carmela menchu carmina mamen',
  'carolina caro',
  'catalina cata',
  'cayetana tana',
  'concepción concha conchi conchita cony',
  'consuelo chelo',
  'cristian cris',
  'cristina cris tina',
  'cristóbal tobal cris',
  'daniel dani',
  'daniela dani',
  'david davi',
  'diego dieguito',
  'dolores lola loli lolita',
  'eduardo edu lalo',
  'elena nena',
  'encarnación encarna encarni',
  'enrique kike quique',
  'ernesto neto tito',
  'esperanza espe',
  'esteban esteve',
  'eugenia geni',
  'federico fede kiko',
  'felipe pipe feli',
  'fernanda fer nanda',
  'fernando fer nando',
  'francisca paca paqui fran pancha',
  'francisco paco fran curro pancho kiko quico pacho cisco',
  'gabriel gabi gabo',
  'gabriela gabi gaby',
  'gonzalo gonza chalo',
  'gregorio goyo',
  'guadalupe lupe lupita',
  'guillermo guille memo',
  'gustavo gus tavo',
  'héctor tito',
  'ignacio nacho iñaki',
  'inmaculada inma',
  'isabel isa chabela chavela bel',
  'jacobo santi',
  'javier javi xavi',
  'jesús chus chuy suso',
  'joaquín quino ximo',
  'jorge coque yorch',
  'josé pepe chepe chema',
  'josefa pepa fina pepi josefina',
  'josefina fina pepa josefa',
  'juan juancho juanito',
  'juan-carlos juanca',
  'juan-manuel juanma',
  'julián juli',
  'leonardo leo',
  'leticia leti',
  'lorenzo loren',
  'lourdes lurdes',
  'lucía luci',
  'luis lucho',
  'manuel manolo manu lolo',
  'manuela manoli manola',
  'margarita marga rita',
  'maría mari',
  'maría-ángeles marian ángeles',
  'maría-jesús chus',
  'maría-josé majo',
  'maría-luisa marisa',
  'maría-teresa maite mayte',
  'maría-victoria mariví',
  'mariano nano',
  'mario mayito',
  'martín tincho',
  'matías mati',
  'maximiliano maxi max',
  'mercedes merche meche',
  'miguel micky',
  'miguel-ángel miguelángel',
  'mónica moni',
  'montserrat montse',
  'natalia nati naty',
  'nicolás nico',
  'noelia noe noa',
  'pablo pablito',
  'patricia patri pati paty',
  'pedro perico',
  'pilar pili',
  'rafael rafa',
  'ramón moncho',
  'raúl rulo',
  'ricardo richi ricky riki',
  'roberto beto rober tito',
  'rocío chío ro',
  'rodrigo rodri',
  'rosario charo chayo rosarito',
  'salvador salva chava',
  'santiago santi chago yago',
  'sebastián sebas',
  'sergio checo',
  'silvia chivi',
  'soledad sole',
  'susana susi',
  'teodoro teo',
  'teresa tere teté maite',
  'tomás tomi',
  'valentina vale',
  'valeria vale',
  'verónica vero',
  'vicente chente vicen',
  'victoria vicky vicki toya',
  'virginia vir virgi',
  'yolanda yoli',
  ...'efrén adela adriana agustín agustina aitor alba aldana alicia almudena álvaro amalia amparo ander andrea ángela araceli ariadna ariel arturo aurora begoña belén benito bernardo berta blanca bruno camila camilo candela carla celia césar clara claudia daniela damián darío débora diana dora edgar eduarda elisa eloy elsa elvira emilia emilio emma ester esther eugenio eva fabián fátima félix fermín fidel florencia gema gerardo germán gilberto giovanna gisela gloria graciela héctor helena hernán hilda horacio hugo inés íñigo irene iris ismael iván ivonne jaime jimena joana jon joan jordi julia juliana julieta karina karla laia laura leandro leire lidia lina liliana lorena luciana luisa macarena maia maider manuela mara marcela marcelo marcos marga mariana marina marisol marta martina mauricio mauro micaela milagros mireia míriam nadia nahia nerea nora norma nuria octavio olga omar óscar paloma paola pascual paula paulina regina renata rita rodolfo romina roque rosa rosana roxana rubén ruth samuel sandra sara saúl silvina simón sofía sonia tamara tania teodora ulises úrsula vanesa vera viviana walter ximena yago yésica'.split(
    ' ',
  ),
]

export const identity = {
  welcomes: ['(bienvenido|bienvenida|bienvenidos|bienvenidas) (a|al|de nuevo)', 'te damos la bienvenida', 'le damos la bienvenida'],
  selfIntroductions,
  oneTimeCodes,
  sufficientGreetings,
  openGreetings: [
    '(clientes|clientas|usuarios|usuarias|socios|socias|vecinos|vecinas|familias|familia|padres|madres|alumnos|huéspedes|viajeros|pasajeros|pacientes|señores|compañeros|miembros|suscriptores|lectores|propietarios|residentes|inquilinos|abonados)',
  ],
  noReplyNotices,
  contactRoutes,
  draftMarks,
  gapMentions,
  emptyValues,
  unchosenForms,
  valueAnnouncements,
  informalAddress,
  formalAddress,
  frozenAddress,
  collectiveDeeds,
  personalDeeds,
  houseMatters,
  nameForms: nameFormsOf(families),
} satisfies Partial<IdentityWords>
