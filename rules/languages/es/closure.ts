import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

export const closureGroups = {
  /** What was done, by me, by us or by somebody, in the simple past: the fix of America, and of Spain for yesterday. */
  hice: [
    '(cambié|cambiamos|cambió|reinicié|reiniciamos|reinició|sustituí|sustituimos|sustituyó|reparé|reparamos|reparó|devolví|devolvimos|activé|activamos|desbloqueé|desbloqueamos|bloqueé|actualicé|actualizamos|borré|borramos|añadí|agregué|agregamos|creé|creamos|envié|enviamos|envió|mandé|mandamos|reenvié|reenviamos|instalé|instalamos|instaló|limpié|limpiamos|limpió|ajusté|ajustamos|quité|quitamos|puse|pusimos|puso|moví|movimos|corregí|corregimos|recargué|reinstalé|reasigné|apreté|soldó|soldé|restablecí|restablecimos|recalculé|recalculamos|amplié|cancelé|cancelamos|anulé|anulamos|di|dimos|dio|hice|hicimos|dejé|dejamos|dejó|generé|generamos|emití|emitimos|registré|registramos|cargué|cargamos|acredité|acreditamos|abonamos|reembolsé|reembolsamos|reintegramos|transferí|encontré|encontramos|encontró|detecté|detectamos|cerré|abrí|abrimos|conecté|conectamos|reconecté|desconecté|configuré|configuramos|vinculé|liberé|liberamos|habilité|habilitamos|deshabilité|desactivé|desactivamos|renové|renovamos|modifiqué|modificamos|subí|subimos|bajé|pasé|saqué|asigné|asignamos|reservé|reservamos|reprogramé|reprogramamos|inscribí|apunté|anoté|guardé|guardó|recuperé|recuperamos|restauré|restauramos|vacié|eliminé|eliminamos|retiré|retiramos|repuse|repusimos|reemplacé|reemplazamos|gestioné|aplicamos|apliqué|descontamos|descontamos|bonificamos|pegué|cosí|pinté|afiné|purgué|engrasé|lavamos|planchamos|imprimí|recogí|entregué|entregamos|pagué|pagamos|tramité|solicité|pedí|pedimos|busqué|rehice|rehicimos|volví a|volvimos a)',
  ],
  caso: [
    '(caso|ticket|tíquet|incidencia|solicitud|expediente|consulta|reclamación|queja|petición|conversación|hilo|reporte|folio|asunto|tema|ficha|aviso|gestión|chat|trámite|parte|carpeta)',
  ],
  cerrado: [
    '(cerrado|cerrada|cerrados|archivado|archivada|concluido|concluida|finalizado|finalizada|terminado|terminada|zanjado|zanjada|tachado|tachada|borrado|borrada|finiquitado)',
  ],
} satisfies Record<string, PhraseList>

export const closure = {
  namedFixes: [
    '(he|hemos|ha|han|se ha|se han|fue|fueron|ha sido|han sido|está|están|queda|quedan|ya|acabo de|acabamos de) (ya|también|todo|dado|vuelto a|podido|manualmente|hoy|le|la|lo)? (sido)? (*ado|*ada|*ados|*adas|*ido|*ida|puesto|puesta|hecho|devuelto|devuelta|repuesto|abierto|escrito|*ar|*arla|*arlo|*erlo)',
    '{hice}',
    '(he|hemos|ha|han|fue|fueron|está|están|acabo de|acabamos de) (vuelto a|ya|también)? (corregido|corregida|corregidos|corregir) (el|la|los|las|su|tu|un|una|en) *',
    '(el|la|los|las|su|tu) (abono|reembolso|devolución|transferencia|importe|pago|saldo|recarga|cargo) (de)? … (está|están|sale|figura|aparece|quedó|se ve) (ya|desde|en) *',
    'acabo de (*arlo|*arla|*arle|*arte|*erlo|*erla|*irlo|*erlas|*erlos|*arlas|*arlos)',
    'se (*ó|*aron|*ieron) (el|la|los|las|un|una|su|tu|al) *',
    '(nuevo|nueva|nuevos|nuevas) (contraseña|cable|clave|pieza|batería|cerradura|junta|filtro|enlace|factura|etiqueta|tarjeta|router|motor|sensor|pantalla|cuenta|versión|cita|código|disco|cargador|bomba|llave|tóner|fusible|medidor|contador|recibo)',
    '(el|la) (origen|causa|problema|fallo|culpable|error|falla|avería|motivo) (era|estaba|venía|viene|fue|se debía|provenía) *',
    '(se debía|se debió|era|fue|estaba|venía) (a|de|un|una|el|la|por|flojo|suelto|desconectado|caducado|bloqueada|bloqueado|duplicado|mal) *',
    '(al|tras|después de) (cambiar|reiniciar|sustituir|actualizar|vaciar|el cambio|la actualización|limpiar|reinstalar) *',
  ],
  idleActions: [
    '(corregido|corregida|corregidos) (.|,|$|ya|y|el (error|problema|fallo|inconveniente|tema)|la (incidencia|falla|anomalía)|todo|correctamente)',
    'se (solucionó|resolvió|arregló|atendió|gestionó|procesó|corrigió|cerró|realizó|subsanó|revisó|trabajó)',
    '(le|lo|la) (dimos|dio|di) (solución|seguimiento|trámite|curso)',
    '(solucionado|solucionada|solucionados|resuelto|resuelta|arreglado|arreglada|atendido|atendida|gestionado|gestionada|tramitado|tramitada|procesado|procesada|revisado|revisada|mirado|realizado|realizada|subsanado|subsanada|cerrado|cerrada|finalizado|finalizada|completado|completada|recibido|recibida|registrado|registrada|quedado|estado|sido|podido|pedido|contactado|comprobado|verificado|terminado|terminada|zanjado|archivado|archivada|operativo|servido|encantado|encantada|cerrar|archivar|solucionar|resolver)',
    '(lo necesario|las gestiones oportunas|las gestiones|lo oportuno|lo pertinente)',
  ],
  bareResolutions: [
    '(ya)? (está|están|quedó|queda|ha quedado|debería|deberían|tendría que|parece|todo) (todo|ya|ahora|que|de|estar|quedar|todo en)? (ya)? (solucionado|solucionada|resuelto|resuelta|arreglado|arreglada|listo|lista|funcionar|funcionando|ir|bien|orden|en orden|perfecto|operativo|operativa|corregido|corregida|atendido|atendida|subsanado|subsanada|normalizado|estar listo|estar solucionado|andar|marchar)',
    '^ (solucionado|resuelto|arreglado|listo|hecho|ya está|todo listo|todo en orden|problema (resuelto|solucionado)|incidencia (resuelta|solucionada)|corregido|asunto (resuelto|zanjado))',
    '(ya|vuelve a|vuelven a) (funciona|funcionan|va|anda|marcha|funcionar|ir|andar|estar en marcha)',
  ],
  surveyMentions: [
    '(encuesta|valore|valora|valorar|califique|califica|calificar|puntúe|puntúa|qué tal lo hicimos|cómo lo hicimos|su opinión|tu opinión|cuestionario|estrellas|deje su reseña|déjanos)',
  ],
  openDoors: [
    '(avíseme|avísenos|avísame|avísanos|avise|avisa|dígame|díganos|dime|dinos|escríbame|escríbanos|escríbeme|escríbenos|llámeme|llámenos|llámame|llámanos|responda|responde|conteste|contesta|cuénteme|cuéntenos|cuéntame|cuéntanos|confírmeme|confírmenos|confírmame|confirme|hágame saber|háganos saber|hazme saber|contácteme|contáctenos|contáctame|contáctanos|mándeme|mándame|péguenos|pégame un|pase|vuelva a|vuelve a|decime|avisame|escribime|contame)',
    '(puede|puedes|podés|no dude|no dudes) (en)? (responder|contestar|escribir|escribirnos|escribirme|llamar|llamarnos|llamarme|volver|avisar|avisarnos|avisarme|contactarnos|contactar|decirme|pasar)',
    '(si|en caso de|ante cualquier|cualquier|por si) (no|algo|vuelve|volviera|sigue|persiste|nota|notas|ve|ves|se|surge|le|te|problema|duda|el|la|hay|aparece|falla|necesita|necesitas|quiere|tiene|tienes|cosa|fallo|incidencia) … … (,)? (avíseme|avísenos|avísame|avise|dígame|díganos|dime|escríbame|escríbanos|escríbeme|llame|llámeme|llámenos|llámame|responda|responde|conteste|aquí|estoy|estamos|me|nos|lo|vuelva|contácteme|contáctenos)',
    '(pruebe|prueba|compruebe|comprueba|verifique|verifica|inténtelo|inténtalo|reinicie|entre|entra|vuelva a probar|échele|échale|revise|revisa|mire|mira|intente|probá)',
    '(le|te)? (llamo|llamaré|llamamos|escribo|escribiré|sigo|seguiré|paso|pasaré|vuelvo|volveré|reviso|revisaré) (mañana|el|la|en|pendiente|al|a ver|para)',
  ],
  moneyReturns: [
    '(reembolsado|reembolsada|reembolso|devuelto el|devuelto los|devuelto la|devuelto el importe|abonado|abonada|abono|reintegrado|reintegro|ingresado|transferencia|en su cuenta bancaria|a su tarjeta|a tu tarjeta|vale de|(anulado|anulada|anulamos|anulé) (el|la|su|tu|ese|esa|este|esta) (cargo|cobro|recibo|pago|comisión|multa|recargo|penalización|pedido|compra)|cancelado|cancelada|dado de baja|nota de crédito|bonificado)',
  ],
  closureStatements: [
    '(procedo|procedemos|procederé|procederemos|pasamos|paso) (ya)? al (cierre|archivo|archivado) (de|del)',
    '(procedo|procedemos|procederé|procederemos|paso|pasamos|voy|vamos|pasaré|pasaremos) (ya|entonces|así|hoy)? a (cerrarlo|cerrarla|cerrar|archivarlo|archivarla|archivar|darlo por {cerrado}|darla por {cerrado}|finalizarlo|finalizarla|concluirlo)',
    '(doy|damos|daré|daremos|dejo|dejamos) (esto|eso|lo suyo|lo tuyo|todo|el tema|el asunto|este asunto|su *|tu *|la|el)? (ya|entonces|así|aquí)? (por)? (zanjado|zanjada|cerrado|cerrada|concluido|concluida|finiquitado|terminado|terminada|finalizado|finalizada|archivado|archivada)',
    '{caso} … (pasa|pasará|va|irá|se va) (ya|directo|directamente)? (al|a) (archivo|cajón|histórico|la papelera|cerrados|la carpeta de cerrados)',
    '{caso} (ya)? (cerrado|cerrada|zanjado|zanjada|archivado) (por nuestra parte|por mi parte|de nuestro lado|ya|,|.|$|y)',
    '(voy a|vamos a|procedo a|procedemos a|paso a|pasamos a|procederé a|procederemos a|he|hemos|ya|doy por|damos por|doy|damos|acabo de|daré por|daremos por)? (el|la|su|tu|este|esta)? (cierro|cerramos|cerrar|cerraré|cerraremos|cerrado|archivo|archivamos|archivar|archivado|finalizo|finalizamos|finalizar|concluimos|concluyo|concluir|doy por|damos por|dar por|zanjo|tacho|tachamos|damos carpetazo|doy carpetazo|dado por) (por tanto|entonces|ya|así|ahora|de manera definitiva|carpetazo)? (a)? (el|la|su|tu|este|esta|del|al)? ({caso}|{cerrado})',
    '(doy|damos|dando|damos ya|doy ya) (ya|entonces|así)? (por)? {cerrado} *',
    '(el|la|su|tu|este|esta|con esto|así)? {caso} (número)? ({number})? (ya|se|lo|la|queda|quedará|está|será|ha|ha sido|se ha|fue|pasa|va|quedó|lo doy|se da|se considera) (ya|por|sido|quedado|considera|automáticamente|da por|a|definitivamente|al|formalmente|así)? (por)? ({cerrado}|cierra|cerrará|archiva|archivará|cerró|archivó|archivo|cajón|histórico|la papelera)',
    '(se) (cerrará|cerrarán|cierra|archivará|archiva|dará por) (automáticamente|solo|sola|de forma automática|el|la|su|tu|este|esta|{cerrado}) ({caso})?',
    '(cierre|cerrar|archivo) (automático|definitivo|inmediato) (del|de la|de su) {caso}',
    '(con esto|así|con ello|y|por mi parte|por nuestra parte) (,)? (cierro|cerramos|damos carpetazo|queda cerrado|queda cerrada|lo cierro|la cierro|lo cerramos|la cerramos|lo archivo|lo archivamos|doy por)',
    '^ {caso} {cerrado}',
    '(resuelto|resuelta|solucionado|solucionada) y {cerrado}',
    '(lo|la|los) (cierro|cerramos|archivo|archivamos|tacho|damos por|doy por) (ya|entonces|{cerrado}|aquí|.|,|$|y)',
    '(carpetazo|punto y final) (a|al) *',
  ],
  otherClosures: [
    '(duplicado|duplicada|repetido|fusionado|fusionada|mismo caso)',
    '(no|nunca|sin) (lo|la|se|vamos a|voy a|he|hemos)? (cierro|cerramos|cerraré|cerraremos|cerrar|cerrado|cerrará|archivo|archivamos)',
    '(cerrado|cerrada|cerrados|cerradas|cierra|cerramos|cierran|cerrará|cerraremos) (los|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo|{number})|al|por (vacaciones|obras|festivo|fiestas|inventario|reformas|mantenimiento|duelo|descanso|feriado|ser)|a|de|en|hasta|durante|del) *',
    '(oficina|oficinas|tienda|sucursal|local|mostrador|piscina|museo|biblioteca|restaurante|colegio|calle|carretera|puente|pestaña|ventana|aplicación|navegador|cuenta|contrato|puerta|válvula|llave|grifo|suscripción|inscripción|plazo|parque|web|página|sesión|sala|taller|matrícula|gimnasio|centro|edificio) … ({cerrado}|cierra|cerrará)',
    '(cierre|cierra|cerrar) (bien|todas|todos|sesión|completamente|primero|y) *',
    '(cierre|cierra|cerrar) (la|el|las|los|su|tu) (sesión|puerta|puertas|ventana|ventanas|pestaña|pestañas|llave|grifo|válvula|tapa|app|aplicación|navegador|programa|programas|archivo|cuenta|caja|portón|garaje|menú|sobre|bolsa)',
    '(si|cuando|en cuanto|una vez|hasta que|antes de|después de|salvo que|a menos que|solo si|al (confirmar|recibir|responder|contestar|pasar|cumplirse)) *',
    '(puedo|podemos|puede|le parece|te parece|desea|quiere|quieres|autoriza) (que)? (ya)? (cerrar|cerremos|cierre|archivar|lo|la|cerramos|cerrarlo)',
    '(a|según) (su|tu) (petición|solicitud)',
  ],
  reopeningRoutes: [
    '(reabrir|reabre|reabrirá|reabriremos|reabrimos|reabro|reabrirlo|reabrirla|reabierto|reabriré|volver a abrir|vuelve a abrir|se abre de nuevo|lo abrimos|reapertura|reactivar|reactiva)',
    '(responda|responde|responder|conteste|contesta|contestar|respondiendo|contestando|escríbanos|escríbame|escríbeme|escriba|escribe|llámeme|llámenos|llámame|avíseme|avísenos|avísame|avise|dígame|díganos|dime|un mensaje|una respuesta|vuelva a escribir|contáctenos)',
    '(si) (no|el|la|algo|vuelve|volviera|sigue|persiste|nota|notas|ve|ves|usted|tú|hay|aparece|falla|necesita|no tenemos|no recibimos|le|te|surge|cambia|tiene|tienes|quiere) *',
    '(salvo|a menos) que *',
    '(sigue|queda|quedo|seguimos|permanece) (abierto|abierta|a su disposición|pendiente|aquí|disponible)',
    '(nuevo|nueva|otro|otra) (caso|ticket|incidencia|solicitud|mensaje|correo)',
  ],
  customerConfirmations: [
    '(usted|tú)? (ya)? (me|nos|lo|la)? (ha|has|había)? (confirmó|confirmado|confirmaste|dijo|dicho|dijiste|escribió|indicó|indicado|avisó|comprobó|comprobado|aceptó|aceptado|pidió|pedido|pediste|solicitó|solicitado|retiró|encontró|encontrado|consiguió|conseguido|recibió|renunció|desistió|respondió|logró|probó)',
    '(me alegra|nos alegra|me alegro|nos alegramos|qué bien|qué bueno|qué alegría|celebro|celebramos|encantado|encantada|contento|contenta|genial|estupendo|perfecto|fenomenal) (mucho)? (de)? (que|saber|leer|ver|oír|,) *',
    'gracias por (confirmar|confirmarlo|confirmarnos|confirmarme|avisar|probar|probarlo|decirnos|contarnos)',
    'gracias por (su|tu|la) (confirmación|respuesta|aviso|prueba)',
    '(como|según|tal como) (usted|nos|me)? (pidió|pidió usted|solicitó|pediste|indicó|solicitado|me pidió|nos pidió|deseaba|acordamos)',
    '(a|según|tras) (su|tu) (petición|solicitud|confirmación|respuesta|aviso)',
    '(ya que|puesto que|ahora que|como) (usted|ya|todo|le|te|nos|me) (funciona|confirmó|ha|confirmado|dice|va|puede) *',
  ],
  acceptances: [
    '(tiene|tienes|tenía|lleva|llevas|tenés) (usted)? (toda la|mucha|muchísima|completamente|la)? razón',
    '(crítica|comentario|comentarios|queja|observación|sugerencia|opinión|decepción|malestar|enfado|idea|propuesta) (es|son|está|están|nos parece|me parece)? (muy|totalmente|del todo|completamente)? (justa|justo|justificada|justificado|legítima|legítimo|válida|válido|acertada|acertado|valiosa|valioso|útil|útiles|bienvenida|comprensible|fundada|excelente|estupenda|buena|buenísima)',
    '(buena|excelente|gran|acertada) (idea|observación|sugerencia|propuesta|pregunta)',
    '(tomo|tomamos|tomado|tomé|anoto|anotamos|recojo|recogemos|entiendo|entendemos|comprendo|comprendemos|comparto|compartimos|reconozco|reconocemos|admito|admitimos|acepto|aceptamos|lamento|lamentamos|siento|sentimos|traslado|trasladamos|aprecio|apreciamos|valoro|valoramos|agradezco|agradecemos|paso|pasamos|llevamos|aprendemos) (nota|muy|buena|debida|su|tu|sus|tus|que|la|el|lo|mucho|este|esta|al|a|en|de|con)',
    '(gracias a|a raíz de|tras|con|después de leer|por) (su|tu|sus|tus|este|esta) (comentario|comentarios|opinión|reseña|sugerencia|queja|mensaje|idea|aviso|palabras|crítica|carta)',
    '(hemos|he|se ha|vamos a|voy a|desde) (ya|también|hoy|a)? (cambiado|corregido|añadido|revisado|mejorado|sustituido|puesto|arreglado|bajado|subido|ampliado|pedido|hablado|compartido|trasladado|pasado|retirado|formado|contratado|movido|limpiado|cambiar|mejorar|corregir|añadir|revisar|pedir|hablar|incluir|ampliar|poner|hoy|ahora)',
    '(nos|me|les) (alegra|alegró|alegramos|alegro|emociona|emocionó|encanta|encantó|ha encantado|hace felices|hace feliz|anima|llega|halaga|honra|ha hecho|han hecho|hizo|ilusiona|sacó|ha alegrado|llena) *',
    '(qué ilusión|qué alegría|qué bonito|qué bien|bravo|un placer|un gusto|un lujo)',
    '(^|estamos|estoy|quedamos|quedo|sentimos|siento|,|y|muy) (orgullosos|orgulloso|orgullosa|encantados|encantado|encantada|felices|feliz|contentos|contenta|contento)',
    '(disculpa|disculpas|disculpe|perdón|perdone|perdona|lo siento|lo sentimos|lamento|lamentamos|no estuvimos a la altura|inaceptable|no debió pasar|no debería haber)',
  ],
  ticketReferences: [
    '(caso|ticket|incidencia|solicitud|referencia|ref|número|núm|nº|n°|no|folio|expediente|reclamación|pedido|reserva|registro|queja|código|id|consulta|reporte|aviso|seguimiento|entrada|orden|parte|siniestro|petición|radicado|guía) (es|:|de|del|nº|n°|número|núm|no|ref|referencia|con|el|caso|ticket|seguimiento|solicitud|incidencia|su|será|#|registrado|abierto)? (es|:|nº|n°|número|núm|no|#|caso|el|la|con|seguimiento|registro|solicitud|incidencia|expediente)? (es|:|el|nº|n°|número|#)? ({number}|{placeholder}|{acronym}|{acronym} - {number}|* - {number})',
    '(n°|nº|#|№) ({number}|{placeholder}|{acronym})',
    '(con|bajo|tiene|lleva) (el|la)? (número|referencia|nº|código|folio) (de *)? *',
    '[ {acronym} (-|#|:)? {number}',
    '{acronym} - {number}',
    '{acronym} {number}',
    '* - {number}',
  ],
  politeOffers: [
    '(si) (tiene|tienes|necesita|necesitas|desea|deseas|le surge|te surge|quiere|quieres|hay|requiere) (alguna|cualquier|más|otra|algo|dudas|ayuda|información|preguntas|saber) *',
    '(para|ante|por) (cualquier|cualesquiera|toda|más) (duda|consulta|pregunta|aclaración|información|cosa|otra|ayuda) *',
    '(no (dude|dudes)) en *',
    '(quedo|quedamos|estamos|estoy|seguimos) … (disposición|servicio|órdenes)',
    '(alguna|más) (duda|pregunta|consulta) ?',
  ],
} satisfies Partial<ClosureWords>
