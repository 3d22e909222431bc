import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// By hand; what must not be asked for: the advice of INCIBE and of the banks.

export const safetyGroups = {
  secreto: [
    '(contraseña|contraseñas|clave|claves|clave de acceso|clave secreta|clave dinámica|pin|código (pin|de seguridad|de verificación|que le|que te|recibido|sms|de acceso|del sms|de la tarjeta)|cvv|cvc|nip|número (completo)? de (su|tu|la)? tarjeta|token de seguridad|({number}|seis|cuatro|tres) (dígitos|números|cifras) (que|del|de atrás|de detrás|de seguridad|de la tarjeta|del reverso))',
  ],
} satisfies Record<string, PhraseList>

export const safety = {
  secretRequests: [
    '(envíe|envíeme|envíenos|envía|envíame|envíanos|mande|mándeme|mándenos|mándame|mándanos|indique|indíqueme|indíquenos|indícame|dígame|díganos|dime|dinos|facilite|facilíteme|facilítenos|deme|denos|dame|danos|comunique|comuníqueme|confirme|confírmeme|confírmenos|confírmame|páseme|pásenos|pásame|proporcione|proporciónenos|responda|responde|conteste|escríbame|escríbenos|comparta|léame|díctame|pasame|mandame|decime) (por favor|también|ya|aquí|por aquí|con|cuál es|cuáles son|solo|urgente|en respuesta)? (con|el|la|los|las|su|tu|sus|tus|cuál es su|cuál es tu)? {secreto}',
    '(cuál|cuáles) (es|son) (el|la|su|tu|sus|tus)? {secreto}',
    '(necesito|necesitamos|me falta|nos falta|hace falta|requerimos|preciso) (que)? (me|nos)? (envíe|mande|diga|dé|pase|también|solo)? (el|la|los|su|tu|sus|tus)? {secreto}',
    '(puede|podría|puedes|podrías|podés) (por favor)? (enviarme|enviarnos|mandarme|mandarnos|decirme|decirnos|indicarme|indicarnos|facilitarme|facilitarnos|darme|darnos|pasarme|pasarnos|confirmarme|confirmarnos) (el|la|los|su|tu|sus|tus)? {secreto}',
  ],
  noSecretRequests: [
    '(no|nunca|jamás|nadie) (nos|me|se|le|te|la|comparta|compartas|dé|des|envíe|envíes|diga|digas|facilite|revele|pedimos|pediremos|pida|pedirá|pide|debe|necesitamos|hace) *',
    '(contraseña|clave|código) (olvidada|olvidado|perdida|provisional|caducada|temporal)',
    '(olvidó|olvidaste|ha olvidado|has olvidado) *',
    '(cuatro|{number}) últimos (dígitos|números|cifras)',
    '(últimos|últimas) (cuatro|{number})',
    '(en) (la página|la aplicación|la app|la web|su área|el formulario seguro|la pantalla|el cajero|el terminal)',
    '(cambie|cambia|restablezca|restablece|elija|elige|cree|crea|introduzca|introduce|ingrese|ingresa|teclee) … {secreto}',
  ],
  secretLabels: [
    '(contraseña|clave|pin|código de acceso|código del portal|código de la puerta|clave wifi|clave del wifi|contraseña del wifi|pass|password|código de la alarma|nip) (provisional|temporal|actual|inicial|nueva|de acceso)? (:|es|=|es :|será)',
  ],
  noSecretValues: [
    '(la|el|un|una|incorrecta|incorrecto|errónea|caducada|abajo|aquella|muy|bien|no|siempre|su|tu|personal|distinta|válida|necesaria|igual|de|misma|demasiado|obligatoria|secreta|segura|débil)',
  ],
  exampleMarkers: ['(por ejemplo|ejemplo|p . ej|del tipo|como por ejemplo|tipo|ficticio|ficticia)'],
  internalMarkers: [
    '(interno|nota interna|uso interno|nota mía|nota para mí|nota para (el equipo|{capital})|entre nosotros|comentario interno|ojo , nota mía|solo para el equipo) (:|-|,|–|—)',
    '(no (enviar|mandar|reenviar|mostrar|decir|decírselo)) (esto|lo siguiente)? (al|a la|a los) (cliente|clienta|clientes|usuario|paciente)',
    '(borrar|quitar|eliminar|revisar) antes de (enviar|mandar)',
    '(hazte el loco|hazte la loca|háganse los locos|no le (digas|digáis|digan|cuentes) (nada|que))',
    '(consultar|ver|confirmar|validar) (antes|primero) con {capital}',
  ],
  customerRemarks: [
    '(el|la|este|esta) (cliente|clienta|usuario|usuaria|paciente|señora|señor|tipo|tipa) (es|está|parece|anda|miente|se pone) (un|una|muy|de lo más|medio|otra vez|siempre)? (pesado|pesada|loco|loca|insoportable|enfadado|enfadada|enojado|enojada|histérico|histérica|mentiroso|mentirosa|difícil|conflictivo|conflictiva|plasta|tóxico|tóxica|moroso|morosa|jeta|rata|cargoso|cargosa)',
  ],
  colleagueRequests: ['(puedes|podés|por favor|mira|revisa|échale|valida|confirma|pásalo|hazlo|porfa)'],
  noInternalMarkers: [
    '(memoria|error|servidor|transferencia|batería|antena|almacenamiento|reglamento|régimen|auditoría|número|circuito) (interno|interna)',
  ],
} satisfies Partial<SafetyWords>
