import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand; what must not be asked for: the advice of INCIBE and of the banks.

export const safetyGroups = {
  pida: [
    '(envíe|envíeme|envíenos|envía|envíame|envíanos|enviá|enviame|envianos|mande|mándeme|mándenos|manda|mándame|mándanos|mandá|mandame|mandanos|indique|indíqueme|indíquenos|indica|indícame|indícanos|indicame|pase|páseme|pásenos|pásame|pásanos|pasame|pasanos|pasá|dígame|díganos|dime|dinos|decime|decinos|deme|denos|dame|danos|dícteme|díctame|dictame|escriba|escríbame|escríbenos|escríbeme|escribime|comparta|compártame|compárteme|compartime|léame|léeme|leeme|confirme|confírmeme|confírmenos|confírmame|confirmame|responda|respóndame|respóndanos|responde|respóndeme|respondé|respondeme|conteste|contésteme|contéstenos|contesta|contéstame|contestá|contestame|proporcione|proporcióneme|proporciónenos|proporcióname|facilite|facilíteme|facilítenos|facilítame|facilítanos|comunique|comuníqueme|adjunte|adjúnteme|anóteme|regáleme|regálame|me regala|me das|me da|me pasas|me pasa|me dices|me dice|me confirmas|me confirma|me mandas|me manda|me envía|me envías|nos envía|nos indica|me dicta)',
  ],
  secreto: [
    '(contraseña|contraseñas|clave|claves|clave de acceso|clave secreta|clave dinámica|pin|código (pin|de seguridad|de verificación|que le|que te|recibido|sms|de acceso|del sms|de la tarjeta)|cvv|cvc|nip|número (completo)? de (su|tu|la)? tarjeta|token de seguridad|({number}|seis|cuatro|tres) (dígitos|números|numeritos|cifras) (que|del|de atrás|de detrás|de seguridad|de la tarjeta|del reverso)|claves|coordenadas|(foto|fotos|imagen|imágenes|copia|escaneo|captura) (de|del) (la|su|tu)? (tarjeta|tarjeta de (crédito|débito)) (de|por|con) (los|las|ambos|ambas|delante|un|todos)|código (de un solo uso|dinámico|temporal|otp)|otp|token|(los|las) (numeritos|numerillos|cifras) (de|del|que))',
  ],
} satisfies Record<string, PhraseList>

export const safety = {
  secretRequests: [
    '(qué|cuál) (contraseña|clave|pin|nip) (es|tiene|tienes|tenés|usa|usas|usás|puso|pusiste|era|tenía|tenías|ha puesto|has puesto|le pusiste)',
    '{pida} … con (el|la|tu|su)? * , (el|la|tu|su)? * (y|e|,) (la|el|tu|su) {secreto}',
    '{pida} … con (el|la|tu|su)? * (y|e|más|,) (la|el|tu|su) {secreto}',
    '{pida} (por favor|también|ya|ya mismo|aquí|por aquí|por acá|por este medio|rápido|cuál es|cuáles son|solo|urgente|en respuesta|a este correo|este correo)? (con)? (el|la|los|las|su|tu|sus|tus)? {secreto}',
    '{pida} (por (aquí|acá|este medio|este chat|privado))? (el|la|los|tu|su)? (correo|usuario|mail|email|número|nombre|dni|login|cuenta) (y|e|más|con) (el|la|los|las|su|tu|sus|tus)? {secreto}',
    '{pida} … … (y|,|con|e|más) (el|la|los|las|su|tu|sus|tus) {secreto} (actual|vigente|de|que|para|así|.|,|$|y)',
    '(cuál|cuáles) (es|son) (el|la|su|tu|sus|tus)? {secreto}',
    '(necesito|necesitamos|me falta|nos falta|hace falta|requerimos|preciso) (que)? (me|nos)? (envíe|mande|diga|dé|pase|también|solo)? (el|la|los|su|tu|sus|tus)? {secreto}',
    '(puede|podría|puedes|podrías|podés) (por favor)? (enviarme|enviarnos|mandarme|mandarnos|decirme|decirnos|indicarme|indicarnos|facilitarme|facilitarnos|darme|darnos|pasarme|pasarnos|confirmarme|confirmarnos) (el|la|los|su|tu|sus|tus)? {secreto}',
  ],
  noSecretRequests: [
    'se (le|te|les) (envíe|mande|indique|dé|comunique|facilite|proporcione) *',
    '(no|nunca|jamás|nadie) (nos|me|se|le|te|la|comparta|compartas|dé|des|envíe|envíes|diga|digas|facilite|revele|pedimos|pediremos|pida|pedirá|pide|debe|necesitamos|hace) *',
    '(contraseña|clave|código) (olvidada|olvidado|perdida|provisional|caducada|temporal)',
    '(olvidó|olvidaste|ha olvidado|has olvidado) *',
    '(cuatro|{number}) últimos (dígitos|números|cifras)',
    '(últimos|últimas) (cuatro|{number})',
    '(en) (la página|la aplicación|la app|la web|su área|el formulario seguro|la pantalla|el cajero|el terminal)',
    '(cambie|cambia|restablezca|restablece|elija|elige|cree|crea|introduzca|introduce|ingrese|ingresa|teclee) … {secreto}',
  ],
  secretLabels: [
    '(entra|entre|entrá|accede|acceda|ingresa|ingrese) con * (. *)? /',
    '(clave|contraseña) (provisional|temporal|nueva|inicial) (:|,|es)?',
    '(usuario|user|login|acceso|nombre de usuario|correo|mail) (:|es)? * (,|y|/|-|;|con)? (la|su|tu)? (clave|contraseña|pass|password|pin) (:|,|es)?',
    '(usuario|user|login|nombre de usuario) (:|es)? * . * (,|y|/|-|;|con)? (la|su|tu)? (clave|contraseña|pass|password|pin) (:|,|es)?',
    '(con|es|usa|use|pon|ponga|puse|pusimos|dejé|dejamos|entre|entra) (la|una|esta|como)? (clave|contraseña|pass|password) (:|,|es)?',
    '(contraseña|password|pin|nip) (,)?',
    '(contraseña|clave|pin|nip|código) (del|de la|de tu|de su|de|para el|para la) (router|módem|wifi|red|portal|puerta|garaje|alarma|caja fuerte|cajetín|candado|cuenta|correo|usuario|acceso|taquilla|casillero|cajero|app|puerta de *|llave|caja de llaves|tarjeta) (:|es|=|será) (el|la)?',
    '(contraseña|clave|pin|código de acceso|código del portal|código de la puerta|clave wifi|clave del wifi|contraseña del wifi|pass|password|código de la alarma|nip) (provisional|temporal|actual|inicial|nueva|de acceso)? (:|es|=|es :|será)',
  ],
  noSecretValues: [
    '(la|el|un|una|incorrecta|incorrecto|errónea|caducada|abajo|aquella|muy|bien|no|siempre|su|tu|personal|distinta|válida|necesaria|igual|de|misma|demasiado|obligatoria|secreta|segura|débil)',
  ],
  exampleMarkers: ['(por ejemplo|ejemplo|p . ej|del tipo|como por ejemplo|tipo|ficticio|ficticia)'],
  internalMarkers: [
    '(quitar|borrar|eliminar) esto (:|–|,|.|-)',
    '(recordatorio|nota|apunte|pendiente) (para|a) (mí|mi misma|mí mismo|mí misma)',
    '(fyi|ojo|aviso|nota) (al|para el|p)? (equipo|team|compañeros|turno) (:|,|-)',
    '(revisar|consultar|confirmar|ver|verlo|hablar|hablarlo|checar|comentar|comentarlo) (esto)? con {capital} … antes de (mandar|enviar|mandarlo|enviarlo|responder|contestar|que salga)',
    '(pendiente|falta|a falta de) (:)? que (lo|la)? (apruebe|revise|confirme|autorice|mire|valide|firme) {capital}',
    '(ojo|pendiente|atención) (:|,)? … falta (el|la)? (ok|visto bueno|vobo|aprobación|autorización|firma) (de|del)',
    '(pd|ps|comentario|info|aviso|recado|apunte) (interna|interno) (:|–|—|-)',
    '(solo|sólo|únicamente) (para|p) (/)? ((el)? equipo (:|.|,|-|$)|el staff|staff|agentes|internos|los agentes|compañeros)',
    '^ para {capital} : (si (vuelve|llama|escribe|pregunta)|no (le|se|la|lo)|ojo|que no|mira|dile|este|esta|esto|acuérdate|recuerda)',
    '(copiar y pegar|cortar y pegar|copia y pega) (la|el|esta|esto)? (plantilla|macro|texto tipo|respuesta tipo|de la)',
    '(usar|mandar|enviar|poner|aplicar) (la|el)? (macro|respuesta tipo|plantilla|texto tipo) {number}',
    '^ (chicos|chicas|equipo|compañeros|compañeras|gente|muchachos|team) , (esta|este|le|les|a este|a esta|si (llama|escribe|vuelve)|ojo) *',
    '{capital} (:|,) no (le|les|se lo) (cuentes|digas|comentes|menciones) (que|lo|nada) *',
    'y (borra|quita|borrá|quitá|elimina) (esto|este comentario|esta nota|estas líneas)',
    '(esta|este) (señora|señor|clienta|tipa|paciente) … (no (le|les|lo|la)|ojo|cuidado)',
    '(inventar|inventa|inventen|inventarse|improvisa|improvisar) (algo|algún motivo|cualquier cosa|una excusa|lo que sea)',
    '(darle|dale|dénle|denle|dar) largas',
    '^ para (el equipo|el turno|soporte|los de *) : (no|ojo|revisa|revisar|mira|mirar|hay que|falta|pide|pedir|llama|llamar|acuérdate|recuerda|confirma|confirmar|consultar|dile|decile|avisa|avisar)',
    '(ojo|atención|aviso|recordatorio|importante|alerta) (equipo|compañeros|chicos|chicas|muchachos|turno|soporte|jefe|team) (:|,)',
    'ojo {capital} (:|,)',
    '^ (nota|mensaje|recado|comentario|aviso|pendiente) (para|a) (el|la|los|mi|nuestro)? ({capital}|turno|equipo|compañero|compañeros|compañera|supervisor|supervisora|jefe|jefa|agente|siguiente turno|soporte|quien *) (:|-|–|—)',
    '(nota|recado|aviso|pendiente|ojo) (para|a|p|pa|x) (/)? (el|la|los|mi|nuestro)? (turno|equipo|compañero|compañera|supervisor|supervisora|jefe|jefa|siguiente turno|soporte) (:|-|–|—)',
    '(ojo|pendiente|borrador) (:|,) (sin|falta|no|esto no|esto aún|hay que|que) … (visto bueno|vobo|aprobación|aprobar|autorización (de|del) *)',
    '(ojo|borrador) (:|,) (esto no|esto aún no|no mandar|no enviar|sin) (sale|enviar|mandar|revisar|todavía|aún|así)',
    '(sin|falta|a falta de|pendiente de) (el|la)? (visto bueno|ok|aprobación|vobo|autorización) (de|del|de la) … (esto|no) *',
    '(no (comentar|comentarle|contarle|contar|decirle|mencionar|mencionarle|informarle|prometerle|ofrecerle|avisarle|responderle|compartir)) (lo|nada|esto|al|que|el|la|a)',
    '(no le|no les|no se lo) (cuentes|contéis|cuenten|digas|digáis|digan|comentes|comenten|menciones|mencionen|expliques) (nada (de|del|,|.|$)|lo (de|del|que)|que (hay|tenemos|podemos|sabemos|fue|se nos|ya)|al cliente|a la clienta)',
    '(no le|no les) (ofrezcan|ofrezcas|ofrezcáis|prometan|prometas|prometáis) *',
    '(esto|eso) (mejor)? no (se lo|le|les) (digas|digáis|digan|cuentes|cuenten|comentes|comentéis|comenten|menciones)',
    '(tratarlo|tratarla|tratar|manejarlo|manejarla) con (pinzas|guante|guantes)',
    'cuidado con (este|esta|ese|esa) (cliente|clienta|señor|señora|tipo|tipa|usuario|usuaria|paciente)',
    '(nota interna|uso interno|nota mía|nota para mí|nota para el equipo|entre nosotros|comentario interno|ojo , nota mía|solo para el equipo|interno) (:|–|—)',
    '^ (interno|nota interna|uso interno|entre nosotros) (-|,)',
    '(no (enviar|mandar|reenviar|mostrar|decir|decírselo)) (esto|lo siguiente)? (al|a la|a los) (cliente|clienta|clientes|usuario|paciente)',
    '^ (borrar|quitar|eliminar|revisar|borrá|borra) (esto|esta parte|este párrafo)? antes de (enviar|mandar)',
    '(borrar|quitar|eliminar) (esto|esta parte|este párrafo|esta línea) antes de (enviar|mandar)',
    '(hazte el loco|hazte la loca|háganse los locos|hacete el boludo|hacete el gil|hazte el desentendido)',
    '^ (consultar|ver|confirmar|validar) (antes|primero) con {capital}',
  ],
  customerRemarks: [
    '(cliente|clienta|usuario|usuaria|paciente|señora|señor) (muy|bien|súper|medio|algo|un poco)? (conflictivo|conflictiva|pesado|pesada|intenso|intensa|tóxico|tóxica|quemado|quemada|cabreado|cabreada|cargoso|plasta|quejica|problemático|problemática|moroso|morosa|de uñas|que trina)',
    '(este|esta|ese|esa) (cliente|clienta|usuario|usuaria|paciente|señora|señor|tipo|tipa|tío|tía|fulano|fulana|caso) (ya)? (se quejó|se ha quejado|siempre se queja|siempre llora|nos tiene|me tiene|miente|es un caso|otra vez|va de|se cree|no paga|debe|viene siempre)',
    '(el|la|este|esta) (cliente|clienta|usuario|usuaria|paciente|señora|señor|tipo|tipa|tío|tía|fulano|fulana) (es|está|parece|anda|miente|se pone) (un|una|muy|de lo más|medio|otra vez|siempre)? (pesado|pesada|loco|loca|intenso|intensa|quejica|quejón|quejona|insoportable|enfadado|enfadada|enojado|enojada|quemado|quemada|cabreado|cabreada|de uñas|que trina|histérico|histérica|mentiroso|mentirosa|difícil|conflictivo|conflictiva|plasta|tóxico|tóxica|moroso|morosa|jeta|rata|cargoso|cargosa)',
  ],
  colleagueRequests: [
    '(lo|la|se lo|le) (mandas|llevas|ves|haces|miras|contestas|respondes|envías|llamas|pasas) *',
    '(fijate|fíjate|mirá|revisá|checa|checá|chequea|chequeá|dale|dile|decile|avísale|avisale|ojo|míralo|miralo|te toca|encárgate|pásale|pasale|puedes|podés|por favor|mira|revisa|échale|valida|confirma|pásalo|hazlo|porfa)',
  ],
  noInternalMarkers: [
    '(memoria|error|servidor|transferencia|batería|antena|almacenamiento|reglamento|régimen|auditoría|número|circuito) (interno|interna)',
  ],
} satisfies Partial<SafetyWords>
