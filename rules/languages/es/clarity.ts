import type { CustomerData } from '../../../src/language/language.ts'
import type { ClarityWords } from '../../../src/language/lexicon/clarity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'
import { internationalAcronyms, programNames } from '../international.ts'

// By hand, from what service desks in Spain and Latin America write. Plain words for the terms: Fundéu.

const computers: PhraseList = {
  '(cookies de (sesión|terceros))': ['cookies'],
  '(vaciar|vacíe|vacía|limpiar|limpie|limpia|borrar|borre|borra|vaciado|borrado|limpiado) (la|el)? (memoria)? (caché) (del|de) (navegador|equipo|la app)?':
    ['borrar los archivos temporales'],
  '(caché|cachés|memoria caché)': ['archivos temporales'],
  '(firmware)': ['programa interno del aparato'],
  '(bootloader|payload|parser|parsear|parseo|parseado|string|regex|query|queries|timestamp|boolean|json|syntax|runtime|dependencia rota|repositorio|repo|framework|tokenizador|stack trace|stacktrace)':
    [],
  '(worker|workers|backend|back end|frontend|front end|middleware|microservicio|microservicios)': ['sistema'],
  '(endpoint|endpoints|api|apis|api rest|rest api|webhook|webhooks|llamada a la api)': ['conexión entre programas'],
  '(deployment|despliegue en producción|entorno de pruebas|entorno de producción|ambiente de pruebas|ambiente productivo)': [
    'puesta en marcha',
  ],
  '(rebootear|rebotear|reboot|resete*|hard reset|soft reset|wipe)': ['reiniciar'],
  '(fallback|fallbacks)': ['plan de reserva'],
  '(timeout|time out)': ['tiempo agotado'],
  '(log|logs|log de errores|registro de eventos|event log)': ['registro'],
  '(sso|single sign on)': ['inicio de sesión único'],
  '(doble factor|autenticación multifactor|autenticación de dos factores|mfa)': ['código adicional al iniciar sesión'],
  '(token|tokens|token de (sesión|acceso|seguridad)|token caducado|token expirado|refresh token|access token|tokenización|tokenizar)': [
    'clave temporal de acceso',
  ],
  '(credencial de servicio|hash|hashes|hashead*|cifrado aes)': [],
  '(certificado ssl|ssl|tls|https forzado)': ['certificado de seguridad de la web'],
  '(driver|drivers)': ['programa que maneja el aparato'],
  '(script|scripts|cron|cronjob|proceso batch|job|jobs|daemon|demonio)': ['tarea automática'],
  '(se reindexó|reindexar|reindexado|reindexación|reindexamos|indexar|indexación)': ['actualizar el buscador'],
  '(parche de seguridad|parche de software|parchear el servidor)': ['corrección'],
  '(proxy|clúster|failover|balanceador|balanceador de carga|load balancer|contenedor docker|docker|kubernetes|máquina virtual|datacenter|data center|tenant)':
    ['servidor'],
  '(active directory|directorio activo|ldap|dominio de red)': ['cuenta de la empresa'],
  '(whitelist|whitelistear|whitelisteado|blacklist)': ['lista de permitidos'],
  '(provisionar|provisionado|aprovisionar|aprovisionamiento|aprovisionado)': ['preparar'],
  '(migrad*|migrar|migración) (de|del|a|al) (tenant|servidor|base de datos|plataforma|buzón)': ['traslado'],
  '(rollback)': ['vuelta a la versión anterior'],
  '(changelog|release notes|feature|features|feature flag|ux|ui|gui|dashboard)': [],
  '(consulta sql|sql|base de datos relacional|tabla maestra)': [],
  '(error|código|estado) http ({number})?': ['mensaje de error'],
  '(bad gateway|internal server error)': ['mensaje de error'],
}

const networks: PhraseList = {
  '(registro|registros|zona|servidor|servidores|propagación|cambio|cambios|ajuste|ajustes) (de|del|de las|de los)? (dns|mx|cname|spf|dkim|txt|caa|srv|aaaa)':
    ['datos de la dirección de su web'],
  '(dns|mx|cname|spf|dkim|dmarc)': ['datos de la dirección de su web'],
  '(dhcp|nat|upnp|vlan|mtu|qos|ssid|ipv4|ipv6|gateway|gateways|puerta de enlace|máscara de subred|subred|dirección mac|sip|sip trunk|troncal sip|voip|ppoe|pppoe)':
    [],
  '(modo puente|modo bridge|bridge)': ['modo en que el aparato solo deja pasar internet'],
  '(latencia|jitter|packet loss|pérdida de paquetes|throughput|atenuación|sincronismo|snr)': ['calidad de la línea'],
  '(regla|reglas|tabla|redirección) (nat|de enrutamiento|del firewall|del cortafuegos)': [],
  '(puerto|puertos) (443|8080|80|25|587|993|465|22|21|3389|tcp|udp|abiertos|cerrados)': ['paso del cortafuegos'],
  '(firewall|ping|traceroute|tracert|nslookup|ipconfig|whois|registrar|auth code|código epp)': [],
  '(ont|olt|cto|bucle de abonado|par de cobre|roseta óptica|splitter|headend|cabecera de red)': ['aparato de la fibra'],
  '(imap|pop3|smtp|servidor saliente|bounce|bounced|rebote duro|greylisting|mail relay|cabecera del correo|cabeceras del correo)': [
    'ajustes del correo',
  ],
}

const trades: PhraseList = {
  '(onboarding|upselling|upsell|churn|lead|leads|lead time|funnel|ticket promedio|pipeline|kickoff|deadline|feedback loop|partner|partners|checkout|dunning)':
    [],
  '(picking|cross docking|incoterm*|última milla|last mile|backorder|back order|dropshipping|fulfillment|fulfilment|dua|awb|despacho aduanal|pedimento)':
    [],
  '(chargeback|contracargo)': ['devolución del cargo por el banco'],
  '(motor de scoring|motor antifraude|scoring|score crediticio|rating interno)': ['valoración automática'],
  '(sla de compensación|fecha valor|conciliación bancaria|conciliado|clearing|settlement|domiciliación b2b|mandato sepa)': [],
  '(subrogación|subrogarse|infraseguro|regla proporcional|período de carencia|periodo de carencia|siniestralidad|extorno|preexistencia)':
    [],
  '(término de potencia|punto de suministro|código cups|cups|excedentes de autoconsumo|factor de potencia|acometida|medidor bidireccional|telegestión)':
    [],
  '(kyc|due diligence|compliance)': ['comprobación de sus datos'],
}

const acronyms: PhraseList = {
  '=SLA': ['plazo de atención'],
  '=ANS': ['plazo de atención'],
  '=RMA': ['número de devolución'],
  '=SAT': ['servicio de asistencia técnica'],
  '=CAU': ['centro de atención a usuarios'],
  '=SAC': ['servicio de atención al cliente'],
  '=DPO': ['responsable de protección de datos'],
  '=CUPS': ['código de su contador'],
  '=RPU': ['número de servicio de la luz'],
  '=PQR': ['petición, queja o reclamo'],
  '=PQRS': ['petición, queja o reclamo'],
  '=TAT': ['plazo de respuesta'],
  '=NPS': ['nota de la encuesta'],
  '=KB': ['base de conocimientos'],
  '=OT': ['orden de trabajo'],
  '=OS': ['orden de servicio'],
  '=OC': ['orden de compra'],
  '=NC': ['nota de crédito'],
  '=SKU': ['referencia del artículo'],
  '=TPV': ['terminal de pago'],
  '=MAC': ['identificador del aparato'],
  '=ISP': ['compañía de internet'],
  '=CNMC': ['Comisión Nacional de los Mercados y la Competencia'],
  '=OMIC': ['oficina municipal de consumo'],
}

export const clarityGroups = {
  /** To tell or to hand in, after “volver a”. */
  retell: [
    '(describir*|explicar*|contarnos|contarme|contar|enviar*|mandar*|pasar*|indicar*|darnos|darme|decirnos|decirme|facilitar*|detallar*|adjuntar*)',
  ],
  again: ['(de nuevo|otra vez|una vez más|nuevamente)'],
  /** Verbs of passing a case on: done, and about to be done. */
  derivar: [
    '(dirigid*|hecho llegar|pasad*|trasladad*|derivad*|enviad*|remitid*|reenviad*|elevad*|transferid*|turnad*|canalizad*|escalad*|comunicad*|comentado|asignado|mandado|dado (traslado|aviso)|puesto (en manos|en conocimiento)|subid*|encargado|reportad*|cedido|movido|tirado|lanzado|soltado|encaminado)',
    '(dirijo|dirigimos|dirigí|(hago|hacemos|haré|haremos|hice|hicimos) llegar|paso|pasamos|pasé|pasaré|pasaremos|traslad*|deriv*|remit*|reenvié|elev*|transfiero|transferí|transferimos|turné|turnamos|turnaremos|turno|canali*|escal*|comuni*|coment*|consulté|(doy|damos|di|dimos) traslado|mandé|mandamos|mando|report*|subí|subimos|encargué|moví|movimos|muevo|tiré|tiramos|lancé|lanzamos|encamin*|compart*)',
  ],
  /** Nobody in particular: a department, a team, colleagues. */
  /** What a customer brings. */
  asunto: [
    '(caso|escrito|solicitud|consulta|mensaje|queja|petición|correo|tema|asunto|reclamación|reclamo|incidencia|reporte|duda|problema|ticket|expediente|avería|inquietud|malestar|situación|necesidad|denuncia|carpeta|legajo|antecedentes|trámite)',
  ],
  /** What nobody can vouch for, as it follows an assurance. */
  desenlace: [
    '((quedará*|estará*|será*) (ya|todo)? (resuelt*|arreglad*|solucionad*|restablecid*|corregid*|recuperad*|desbloquead*|reparad*)|funcionará*|desaparecerá*|se recuperará*|(no|nunca|jamás) (se|le|te|nos)? (más)? (volverá*|repetirá*|ocurrirá*|fallará*|habrá)|nunca más *|para siempre)',
  ],
  /** Departments. */
  área: [
    '(mantenimiento|logística|almacén|facturación|sistemas|administración|jurídico|legal|contabilidad|cobros|cobranza|averías|calidad|compras|tesorería|riesgos|operaciones|recepción)',
  ],
  uno: [
    '(alguien|(un|una|otro|otra|algún|uno de (mis|nuestros)|una de (mis|nuestras)) (compañer*|colega*|agente*|persona|asesor*|ejecutiv*|especialista*|técnic*|abogad*|perit*|expert*|miembro*|profesional*))',
    '(el|la) (persona|área|departamento|equipo|oficina) (indicad*|correspondiente|encargad*|competente|adecuad*)',
  ],
  alguien: [
    '(nuestr*|un|una|los|las|mis|uno de nuestros)? (expert*|miembro*|profesionales)',
    '(el|la|los|las|un|una|nuestr*|otro|otra|mi|mis|uno de nuestros|una de nuestras)? (área|autoridad|asesoría|gestoría|negociado|órgano|departamento|equipo|compañer*|persona|personas|sección|servicio|unidad|instancia|especialista*|técnic*|responsable|responsables|colega*|superior*|supervisor*|abogad*|proveedor|dirección|gerencia|mesa|dependencia|oficina|agente|asesor|comité|central|jefatura|encargad*|jefe|jefa|jefes|gestor*|coordinador*|perit*|arquitect*|tutor*|director*|notari*|ingenier*|secretari*|administrador*|mecánic*|conserje|portero|laboratorio|taller|secretaría|junta|comisión|comunidad|juzgado|imprenta|gente) (correspondiente|correspondientes|competente|competentes|pertinente|pertinentes|adecuad*|indicad*|encargad*|responsable|responsables|especializad*|técnic*|oportuno|que (corresponda|corresponde|toca|lo lleva|lleva* *|se encarga* *|ve* *)|de (arriba|facturación|logística|sistemas|soporte|cobranza|garantías|calidad|reclamos|reclamaciones|redes|reparto|almacén|averías|instalaciones|caja|turno|guardia))?',
    'instancias superiores',
    '(el|la|nuestr*)? (área|departamento|sección|unidad|servicio|gerencia|dirección|subdirección|oficina) de {capital}',
    'quien (corresponda|corresponde|proceda|compete|competa|toca|toque|(lo|la|las|los)? (lleva|gestiona|atiende|ve|tramita|decide)|se encarga)',
    'alguien (de|del|que) *',
    '(los|las) (chicos|chicas|muchachos|compañer*|señores|colegas)? (de (la|los|las)|de|del) *',
    '(el|la) de (arriba|administración|sistemas|facturación|logística|cobranza|almacén|redes|soporte|atrás|infraestructura|producción|informática|taller|caja|riesgos|legal|cuentas|pagos|envíos|devoluciones|mantenimiento|desarrollo|it)',
    '(las|los|la)? (personas|gente|persona|compañeros|responsables) (responsable|responsables|encargad*|que *|de|del|(al|a) cargo)',
    '(facturación|administración|cobranza|logística|sistemas|tesorería|contabilidad|crédito|soporte|legal|jurídico|desarrollo|producto|almacén|garantías|devoluciones)',
  ],
} satisfies Record<string, PhraseList>

export const clarity = {
  jargonTerms: { ...computers, ...networks, ...trades },

  everydayPhrases: [
    '({number}|(a|de) (la|las) *) =PM',
    '(línea|bus|autobús|metro|salida|autovía|carretera|ruta|parada|planta|plaza|aparcamiento|parqueadero|estacionamiento|parking|nivel|piso|sótano|aula|sala|puerta|portal|bloque|edificio|nave|muelle|andén|nocturno|la) (=N1|=N2|=N3|=L1|=L2|=L3|=P0|=P1|=P2|=P3|=P4)',
    '(lista|billete|pasaje|vuelo|televis*|tele|modo|luz|consumo|monitor|pantalla|aparato) … (stand by|standby)',
    '(token|tokens|ficha) (de|del|para) (la)? (lavadora|lavandería|barra|festival|metro|casino|feria|carrito)',
    '(script|guion) (de la|del) (función|película|obra|corto|serie)',
    '(driver|drivers|hierro) … (golf|titleist)',
    'checkout (es|a|hasta|tarde|antes|del hotel|de la habitación)',
    '(job|jobs) (steve|{capital})',
    '(steve|mr) jobs',
    '(caché|cachet) (del|de la) (artista|cantante|grupo|actor|actriz|orquesta)',
    '(sprint|sprints) (final|de cien|de 100|del ciclista|en la pista|a pie|de la (carrera|etapa))',
    '(carrera|salida|etapa|llegada) … sprint',
  ],

  readerMentions: [
    '^ (sí|no|exacto|claro|correcto|efectivamente) (,|:|-)',
    'gracias por (el|la|los|las|tu|su|vuestra|preguntar|enviar|mandar) (pregunta|mensaje|captura|archivo)? (por|sobre|de)?',
    '(pregunta|mensaje|consulta|duda|sugerencia|idea) (sobre|acerca de|por)',
    '(preguntas|pregunta|preguntaba|preguntabas|preguntaste|preguntó|escribiste|escribió|comentas|comenta|comentaste|comentó|mencionas|menciona|mencionaste|mencionó) (que|por|sobre|si)',
  ],
  labelVerbs: [
    '(pulse|pulsa|(haga|haz) clic|clic|seleccione|selecciona|elija|elige|abra|abre|marque|marca|toque|toca|presione|vaya|ve) (en|a|sobre)? (el|la|botón|pestaña|menú|enlace|casilla)?',
  ],
  knownAcronyms: [
    ...internationalAcronyms,
    '(=KB|=RD)',
    '(=RAE|=ORA|=T4S|=ITE|=AEAT|=AEMET|=MEC|=EVAU|=AFA|=CRA|=RX|=VPH|=ITS|=ARN|=TEA|=ACV|=EPOC|=GNC|=AENA|=IATA|=OTAN|=FMI|=BCE|=NBA|=RCD|=SAD|=SLU|=SAS|=SC|=SRL|=SPA|=LTDA|=EIRL|=RUN|=CMF|=UTM|=DGI|=CABA|=IPS|=MAC|=KO|=PH|=UTE|=OSE|=ANTEL|=BROU|=CCSS|=ICE|=INS|=SINPE|=MEP|=BCP|=SWIFT|=FNMT|=CCOO|=UGT|=AOVE|=RAEE|=CPAP|=DIU|=FIV|=RH|=PSA|=UTI|=SAMU|=GES|=AUGE|=RIPS|=BTU|=RPM|=ART|=VHF|=ICA|=SAG|=TGSS|=ONP|=UGEL|=IGV|=BPS|=DNIE|=CNMC|=OMIC|=RACE|=RACC|=ISFAS|=RM|=RMN|=EF|=PAU|=CB|=BP|=TRX|=PRO|=ECO|=CERO|=ZBE|=GPU|=WAV|=TDI|=TSI|=CFDI|=TAE|=TIN|=ASNEF|=CBD|=DELE|=GLP|=AFORE|=INFONAVIT|=ISSSTE|=INAPAM|=IPN|=SUNAT|=RENIEC|=PAMI|=OSDE|=ANMAT|=VTV|=YPF|=IESS|=SRI|=ISAPRE|=PAES|=SISBEN|=RUNT|=TDAH|=TSH|=LDL|=HDL|=RNE|=EOI|=DOP|=IGP|=VTC|=UNICEF|=UNESCO|=SGAE|=VOSE|=DGT|=NPK|=TIR|=EMASA|=CMYK|=RGB|=LATAM|=LUNES|=MAYO|=ENERO|=IDA|=NOTA|=LUGAR|=MENÚ|=WEB|=POP|=SOLO|=NUNCA|=SIEMPRE|=TODO|=TODOS|=TODAS|=GRATIS|=AVISO|=NUEVO|=NUEVA|=AHORA|=HOY|=AQUÍ|=SEÑOR|=SEÑORA|=CADA|=ESTE|=ESTA|=MUY|=MÁS|=ANTES|=DESDE|=HASTA|=DOS|=TRES|=UNO|=PARA|=POR|=QUE|=CON|=SIN|=BIEN|=MAL|=JAMÁS|=NADA|=NADIE|=HOLA|=OJO|=YA|=ASÍ|=FAVOR|=LEER|=LEA|=PAGO|=ALTA|=BAJA|=STOP|=SÍ|=SU|=LA|=EL|=LOS|=LAS|=DEL|=UNA|=ES|=TU|=TE|=LE|=CVC|=CCI|=DM|=DMs|=MD|=NIP|=WhatsApp|=CLABE|=SPEI|=INE|=CFE|=CUIT|=CUIL|=ANSES|=ARCA|=CBU|=CVU|=SUBE|=RUC|=IBI|=IAE|=IRPF|=PVP|=BOE|=DUI|=NSS|=IPC|=SUR|=NORTE|=OESTE|=RUT|=SII|=AFP|=FONASA|=DIAN|=EPS|=SOAT|=PSE|=NIT|=PYME|=PYMES|=BBVA|=ITV|=SEPE|=INSS|=TIE|=ESO|=EBAU|=FP|=ONCE|=RENFE|=ADIF|=ERE|=ERTE|=IMC|=AMPA|=UNED|=SENA|=ICBF|=DANE|=MRW|=VISA|=AMEX|=PPTX|=EPUB|=TXT|=RTF|=ODT|=HEIC|=MOV|=RAR|=DWG|=CEIP|=IES|=MIR|=ARL|=OCU|=EMT|=TMB|=CAP|=INEM|=UVI|=FNAC|=SEAT|=KIA|=CURP|=RFC|=SEP|=IFE|=UNAM|=OXXO|=KM|=KWH|=IA|=UF|=MXN|=ARS|=COP|=CLP|=PEN|=S24|=APP|=RRHH|=UCI|=TAC|=VIH|=DDHH|=FC|=CF|=UCLA|=UBA|=ADN|=TDT|=HBO|=CNN|=TVE|=PD|=2FA|=UE|=DNI|=NIF|=IVA|=AM|=PM|=CO|=RGPD|=NO|=SI|=SEUR|=ONU|=OMS|=RR|=HH|=TPV|=NIE|=CIF|=SA|=SL|=HT|=MP|=BD|=CE|=ADSL|=WIFI|=GSM|=ONG|=AVE|=IMSS|=SAT|=AFIP|=CDMX|=EE|=UU|=EEUU)',
  ],
  explanationMarkers: [
    ', ((el|la|los|las|un|una) * (de|del|que|para|donde|con)|que (es|son) (el|la|los|las|un|una))',
    '(es decir|o sea|esto es|en otras palabras|que significa|lo que significa|siglas de)',
  ],
  namingWords: [
    '(empieza|empiezan|comienza|comienzan|termina|terminan|acaba|acaban) (por|con|en)',
    '(llamado|llamada|(que|donde) (dice|pone)|letras|siglas|iniciales|conocido como|conocida como|denominado|denominada|abreviado)',
  ],
  acronymExpansions: acronyms,

  internalSlang: {
    '(caso|ticket|incidencia|reporte|folio|queja|reclamo) (ya)? (está|pasó|sigue|queda|quedó) (en|a) nivel (2|3|dos|tres)': [
      'nuestros especialistas',
    ],
    '(=N1|=N2|=N3|=L1|=L2|=L3|tier 1|tier 2|tier 3|(lo|la|se|fue) (he|hemos|ha)? (pas*|escal*|sub*|deriv*|elev*|mand*) (ya)? (al|a) (segundo|tercer) nivel|(se lo|lo|esto) (pas*|escal*|sub*|deriv*|elev*|mand*) a nivel (2|3|dos|tres)|(nivel (1|2|3|uno|dos|tres)|primer nivel|segundo nivel|tercer nivel|primera línea|segunda línea) (de)? (soporte|asistencia|helpdesk)|(soporte|equipo|técnicos|agentes|compañeros|helpdesk|mesa) (de)? (nivel (1|2|3|uno|dos|tres)|primer nivel|segundo nivel|tercer nivel|primera línea|segunda línea))':
      ['nuestros especialistas'],
    '(=P0|=P1|=P2|=P3|=P4|sev 1|sev 2|sev1|sev2|prio 1|prio 2|prio alta|prioridad 1|prioridad 2|severidad 1|severidad 2|showstopper|blocker|ticket bloqueante)':
      ['urgente'],
    '(escalad*|escalar|escalé|escalamos|escaló|escalarl*) (a|al|el|la|su|tu|lo)? (n2|n3|nivel|segundo|caso|ticket|desarrollo|sistemas|backoffice|producto|ingeniería|devs|caso a)':
      ['pasado a mis compañeros'],
    '(backlog|sprint|roadmap interno|freeze|code freeze|refinement|kanban|user story|historia de usuario)': ['nuestro plan de trabajo'],
    '(dev|devs|los de (back|infra)|desarrollo backend|squad|squads|product owner|=PO|scrum master|scrum|el po|stakeholder|stakeholders|=SPOC|=PM|equipo de producto|devops|=QA|=SRE|on call|oncall)':
      ['el equipo técnico'],
    '(jira|zendesk|salesforce|servicenow|freshdesk|hubspot|=CRM|backoffice|back office|confluence|slack interno)': ['nuestro sistema'],
    '(ticketear|dispatch|triage|la cola de soporte|cola de tickets|bandeja de tickets|respuesta enlatada|cola de n2|asignado a la cola)': [
      'nuestro sistema',
    ],
    '(pingear|pingeo|pingueado|pinguear|pingué|pingueo|hacer ping a|hago ping a|haciendo ping a|pinguearé)': ['preguntar a'],
    '(en|a|subir a|subido a|pase a|pasa a|subida a|pasar a) (preproducción|preprod|prod|productivo|staging|el ambiente productivo|el entorno productivo)':
      ['puesto en marcha'],
    '(deploy|deploys|deployar|deployado|deployamos|rollback|rollbackear|merge|mergear|mergeado|hotfix|hotfixes|release|releases|push a producción|pushear|pusheado|commitear|build|builds|branch|job nocturno|jobs nocturnos|el job|cron nocturno|batch nocturno)':
      ['la actualización'],
    '(issue|issues|bug abierto|bugs abiertos|ticket padre|ticket hijo|caso padre|incidencia padre|bug|bugs|bugazo|ticket de jira)': [
      'fallo',
    ],
    '(workaround|work around|workarounds|fix|fixear|fixeado|fixeamos|fixes|quick win|parchear|parcheado|parcheamos)': [
      'solución provisional',
    ],
    '(pebkac|id 10 t|id10t|capa 8|error de capa 8|=RTFM|usuario dummy|luser)': [''],
    '(pasado el marrón|comerse el marrón|come el marrón|en stand by|stand by|en standby)': ['a la espera'],
    '(está|queda|sigue|quedó) (en|=WIP) (=WIP|=TBD|hold|pending|on hold)': ['pendiente'],
    '(=WIP|=FYI|=OOO|=KPI|=KPIs|=TTR|=MTTR|=AHT|=CSAT)': ['nuestros indicadores'],
  },

  guarantees: [
    '(te|le|os|les) garantizo que (lo|la|los|las)? (tendrás|tendrá|llega|llegará|recibirá|recibirás|estará|estarás|habrá)',
    '(no hay|sin) (ninguna|la menor)? (posibilidad|ninguna posibilidad|manera) de que (salga|falle|vaya|ocurra)',
    'créame , (funcionará|saldrá|irá|quedará)',
    'no (lo|la|le|se|te)? (*)? (vivirá|vivirás|pasará|ocurrirá|verá|sucederá) … (por)? (segunda vez|dos veces)',
    '(devolver*|resolver*|llegará|tendrá*|recibirá*|arreglar*|solucionar*|cambiar*|cumplir*) … pase lo que pase',
    'cueste lo que cueste',
    'no (puede|podrá|va a) volver a (pasar|ocurrir|suceder) (en (esta|nuestra) casa|con nosotros|aquí|jamás|nunca)',
    '(funciona|funcionará|queda|quedará|estará|va) … al (cien por cien|100 %) , (sí o sí|seguro|sin falta|garantizado)',
    'sin (ningún|el menor)? margen (de|para el) error (.|,|;|$|!|y)',
    '(le|te|lo|la|se lo|se la|te lo|te la|les|os) (queda|quedan|quedará|quedarán|dejo|dejamos|dejaré|dejaremos|va a quedar) … (100 %|al cien (por cien)?|al 100 %|cien por cien) (resuelt*|solucionad*|arreglad*|reparad*|list*|operativ*|funcionando)',
    '((puedo|podemos) (asegurar*|garantizar*|prometer*)|(garantizo|garantizamos|prometo|prometemos|aseguro|aseguramos)|(doy|damos) (mi|nuestra) palabra (de)?|tenga* la (seguridad|certeza) (de)?|(puede*|esté|estate) (estar)? (segur*|tranquil*) (de)?|(^|,) (garantizado|prometido)|al (100 %|cien por cien)) (que|,|:) …… {desenlace}',
    '(no|nunca|jamás) (se)? (repetirá|repetirán|ocurrirá|sucederá|pasará) (nunca|jamás|más|de nuevo|otra)',
    'imposible que (esto|le|te|se|algo así)? (vuelva|vuelvan|se repita|repita)',
    ', garantizad* (.|!|$)',
    '(jamás|nunca) volverá* a (recibir|tener|sufrir|quedar*|esperar|pasar*)',
    'no (nos|le|te|les|os|se le|se te|se) (vuelve|volverá|va|vuelven|volverán) a (pasar|ocurrir|suceder|repetir|fallar|salir) (jamás|nunca|más|otra vez|algo así)',
    'no (se)? (nos|le|te|les|os|se)? (vuelve|volverá|vuelven|volverán) a (*ar|*er|*ir|*arse|*erse) … (nunca (más)?|jamás|en la vida)',
    '(queda|quedó|está|quedará|dejamos|dejo) (ya)? (arreglad*|solucionad*|resuelt*|reparad*) (para siempre|de (por vida|una (vez por todas|vez y para siempre)))',
    '(confíe|confía|confiá|fíese|fíate) ((en|de) mí|(en|de) nosotros) (,|:|que)',
    '(segurísim*|seguro segurísimo) (de)? que *',
    '(no|nunca|jamás) (le|te|les|os|se le|se te|nos) (volverá|volverán|vuelve|vuelven|va|van) a (pasar|ocurrir|suceder|fallar|dar|molestar|faltar|romperse|estropearse|quedar|dejar|salir) … (en la vida|nunca|jamás|más)',
    '(se lo|te lo|le|te|os)? (juro|juramos) (por|,|.|que (no|nunca|jamás|esto|eso|mañana|hoy|lo|la|le|te|se|el|su|estará|llegará|funcion*|va)) *',
    '(cien (por (cien|ciento))|al cien|100 %|cien) (segur*|garantizad*|fijo)',
    '(no|nunca|jamás) (volverá|volverán|vuelve|(va|van) a volver) a (presentarse|suceder|darse|producirse|sucederle|pasarle|pasarte|ocurrirle|ocurrirte|estropearse|romperse|caerse|cortarse|perderse|tener (este|ese|el|ningún|problemas) *)',
    '(le|les|te|se lo|te lo)? (garantizo|garantizamos|prometo|prometemos|aseguro|aseguramos|juro|juramos) (que)? (esto|eso|ello)? (no|nunca|jamás|absolutamente|personalmente|será|estará|todo (irá|estará|quedará|saldrá)|quedará|va a|funcionará|,|.|al 100|(el|la|los|las|su|tu|mañana|hoy) … (devolverá*|llegará*|acept*|aprobará*|quedará*|funcionará*|volverá*|tendrá*|estará*|saldrá*))',
    '(quedará|estará|funcionará|saldrá|irá|llegará) (todo|perfecto|bien|a tiempo)? (,)? (sin (ninguna|la menor) duda|con (total|toda) seguridad|segurísimo|fijo (.|$))',
    '(no|nunca|jamás) (volverá|volverán|vuelve|va) (a)? (a (pasar|ocurrir|suceder|repetirse|fallar|tener)|pasar|ocurrir|repetirse|fallar) (nunca|jamás|más)?',
    '^ (al 100 %|al cien por cien) ,',
    '(aseguro|aseguramos|garantizo|garantizamos|prometo|prometemos|juro|juramos|respondo|respondemos) … (al 100 %|al cien por cien)',
    '(* , (al 100 %|al cien por cien) (.|!|$)|(seguro|segura|seguros|seguras|convencid*|garantizad*) (al 100 %|al cien por cien))',
    '(palabra de honor|(tiene|tienes) mi palabra|pongo la mano en el fuego|me juego el cuello|me corto|se lo firmo|100 % garantizado|sin ningún riesgo|riesgo cero|para (toda la vida|los restos)|(le|te) doy mi palabra|duerma tranquilo|de por vida garantizado)',
    'nunca más (tendrá* (problema*|este|esta|ese|un|una|ningún)|volverá*|recibirá*|sufrirá*|fallará|ocurrirá|pasará|le|te|habrá|va) *',
    '(soluciono|solucionamos|arreglo|arreglamos|resuelvo|resolvemos|tendrá*|tienes|tiene|quedará|estará|llega|llegará) … sí o sí',
    '(desaparecerá|acabará|terminará|olvídese de|olvídate de) … para siempre',
  ],
  modestGuarantees: [
    '(no|nadie|nunca|ni) (puedo|podemos|puede|le|te)? (puedo|podemos|puede)? (garantiz*|promet*|asegur*|jur*) (que (*)? (*)? (*)? (*)? (*)? (*)?|*)',
    '(gustaría|quisiera|ojalá|espero|esperamos|pregunta*|no sé) (poder)? (decir*|asegurar*|garantizar*|prometer*)? (que|si) (*)? (*)? (*)? (*)? (*)? (*)?',
    '(garantiz*|promet*|prometo|asegur*) que … (llam*|escrib*|avis*|contact*|respond*|inform*|mantendr*|respuesta|noticias|digo|revis*|consult*|envi*|pongo en)',
    '(garantía) (de|legal|del fabricante) *',
  ],
  immediacies: [
    '(en (ese|este) (mismo|mismísimo|preciso) momento|inmediatamente|de inmediato|al instante|al momento|ahora mismo|ya mismo|en el acto|ipso facto|en un abrir y cerrar de ojos|en un pispás)',
  ],
  outcomes: [
    '(funciona|funcionan|sube|arranca|enciende|calienta|enfría|imprime|emite|abre|carga|suena) (ya|de nuevo|otra vez|con normalidad|perfect*|bien|seguro|sin problema*|.|,|$)',
    '(ya|le|te|les|os) (funciona|sube|arranca|enciende|calienta|imprime|carga|entra) (ya|seguro|perfect*|bien|.|,|$)',
    '(va|irá|anda|andará|quedará|queda|estará) (ya|de nuevo|otra vez|todo)? (perfect*|bien|genial|como (siempre|la seda|nuev*|un reloj)|fenomenal|de maravilla|fin*|list*)',
    'se (podrá|podrán) (ya|de nuevo)? (*ar|*er|*ir|*arlo|*arla)',
    '(se|te) (lo|la|los|las) (llevamos|entregamos|devolvemos|llevo|entrego|devuelvo|damos|dejo|dejamos) (ya)? (arreglad*|reparad*|solucionad*|resuelt*|listo|lista|como nuev*|funcionando)',
    '(lo|la|los|las) (deja|dejan|dejará|dejarán|tiene|tienes|tenés|tienen|tenéis|tendrá|tendrás|tendrán|tenemos|dejo|dejamos|dejaré|dejaremos) (ya|de nuevo|usted)? (arreglad*|reparad*|solucionad*|resuelt*|funcionando|listo|lista|en marcha|operativ*|como (nuevo|nueva)|andando)',
    '(estarán|estará|podrá|podrán|podrás|(volverá|volverán|vuelve) a) (todos|ya|de nuevo)? (cobrando|cobrar|trabajando|navegar|navegando|imprimir|imprimiendo|entrar|llamar|operar|operando|usarlo|usarla|tener|haber|funcionar|andar|en línea|servicio|conectad*|con (luz|agua|gas|internet|señal|línea|servicio))',
    '(tendrá|tendrás|tendrán|tienes|tiene|tenés|tenéis|hay|habrá|vuelve|regresa|volverá|regresará) (ya|usted|de nuevo|otra vez)? (la|el|su|tu)? (luz|agua|gas|internet|señal|línea|servicio|cobertura|calefacción|agua caliente|conexión|sistema|página)',
    'se (resolverá*|solucionará*|arreglará*|corregirá*|restablecerá*)',
    '(quedar|estará|quedará|será|estarán|quedarán|queda|quedan|está|están|estaría|quedaría|queda ya) (ya|todo|de nuevo|totalmente|completamente)? (desbloquead*|reparad*|restaurad*|normalizad*|arreglad*|resuelt*|solucionad*|restablecid*|corregid*|operativ*|listo|lista|en marcha|funcionando|de vuelta|en casa)',
    '(funcionará|funcionarán|volverá|arrancará|andará|rodará|vuelve a funcionar|(la|lo) tiene en casa|desaparecerá)',
  ],
  unknownCauses: [
    '(no|aún no|todavía no) (damos|doy|dan|da) (aún|todavía)? con *',
    '(estamos|seguimos|sigo|estoy|están|siguen|está|sigue) (aún|todavía)? (investigando|averiguando|rastreando|diagnosticando) *',
    '(puede|podría|quizá|tal vez) (ser|sea|estar|deberse|venir) … o (que|bien)? (puede|podría|quizá|tal vez|a lo mejor|igual|también)? (ser|sea|de|por|el|la|un|una|que|del|a|al)',
    '(sospecho|sospechamos|creemos|creo|suponemos|supongo|imagino|parece) que (puede|podría|será|sea|igual|quizá*|tal vez|a lo mejor) *',
    '(no|nadie) (ve|veo|vemos|ven|encuentra|encuentran) (la (causa|razón)|el (origen|motivo))',
    '(seguimos|sigo|siguen|estamos) (todavía|aún)? sin (dar con|encontrar|localizar|averiguar|entender|ver|hallar) *',
    'no (se)? (ha|han|hemos|he) (podido)? (localizar|identificar|localizado|averiguado|diagnosticado|aislado|identificado (todavía|aún)|dado (aún|todavía)? con|(encontrado|identificado) (aún|todavía)? (la (causa|razón)|el (origen|motivo|fallo))) *',
    '(estamos|seguimos|sigo|estoy|están|siguen|está|sigue) (aún|todavía)? (investigando|mirando|revisando|buscando|averiguando|analizando|rastreando|tratando de (averiguar|entender|saber)) (qué|por qué|la (causa|avería|fuga|razón)|el (origen|motivo|fallo|problema|error)|de dónde|dónde|cuál)',
    '(aún|todavía) no (ha|han|hemos|he) (visto|mirado|revisado|abierto|examinado|diagnosticado|encontrado|localizado|dado con) *',
    '(la causa|el (origen|motivo|fallo)|la razón) (todavía|aún)? (se|no se|la|lo)? (todavía|aún)? (desconoce|ignora|sabe|conoce|desconocemos|investiga|está investigando|busca)',
    '(desconocemos|ignoramos|desconozco|se desconoce|se ignora) (aún|todavía|por (ahora|qué)|el|la|qué|cuál) *',
    '(no|ni|aún no|todavía no|tampoco) (tenemos|tengo|hay|tienen|tiene nadie) (la)? (ni)? (más remota|menor|puñetera)? (idea|claro|pista|pistas|certeza|explicación|clara)',
    '(sin|ninguna) (saber|pista|explicación|causa) (aún|todavía|por (ahora|qué)|de|clara|qué|dónde) *',
    '(vaya usted a saber|a saber|quién sabe|ve tú a saber|(anda|andá) a saber) (por qué|qué|de dónde|dónde|la causa)',
    '(no|aún no|todavía no|(seguimos|sigo) sin) (sabemos|sé|conocemos|conozco|saber|conocer|hemos (encontrado|identificado|dado con)|he encontrado|se sabe|entendemos|encontramos|tenemos claro|está claro) *',
    '(causa|origen|motivo|fallo) (es|sigue|aún|todavía|está|sin)? (siendo)? (desconocid*|por determinar|(por|sin) identificar|un misterio|una incógnita)',
    '(nadie) (sabe|tiene idea|entiende) *',
    '(aún|todavía|seguimos)? (buscamos|busco|buscando) (aún|todavía)? (la causa|el (origen|motivo))',
    '(ni idea|misterio|investigando la causa)',
  ],
  vagueHandoffs: [
    '(pasé|pasado|mandé|mandado) … a la gente de *',
    'alguien (del|de la|de) (departamento|área|equipo|sección|gente) (correspondiente|adecuad*|indicad*|competente|que toca) (lo|la|le|se)',
    '(en manos|en poder) de (quienes|los que|las personas que|la gente que) (llevan|se ocupan|se encargan|gestionan|tratan) *',
    '{derivar} (su|tu|el|la|lo|este|esta)? ({asunto})? internamente',
    '(se|ha sido|fue) {derivar} (ya)? (a|al) {alguien}',
    '{uno} (del *|de *|de la *|de nuestro equipo|de (nuestros|mis) *)? (ya|ahora|también)? (toma|tomará|va a tomar|retoma|retomará|va a retomar|asume|asumirá|coge|cogerá) (el relevo|(el|su|tu|este) {asunto})',
    '{uno} (del *|de *|de la *|de (nuestros|mis) *)? (se (encarga|encargará|ocupa|ocupará|va a (encargar|ocupar))|está (ya|ahora)? (a cargo|al frente|ocupándose|encargándose) (de|del) (su|tu|el|la)? {asunto})',
    '(dejo|dejamos|pido|pedimos|hago|haré) que {uno} (del *|de *|de la *)? (siga*|continúe|retome|lleve|vea|revise|atienda|gestione)',
    '(está|están) (ya)? (avisad*|enterad*|al tanto) {alguien}',
    '(será|serán|es|son) (él|ella|ellos|ellas) quien* (decid*|resuelv*|contest*|valor*|revis*)',
    '(se (lo|la)|te (lo|la)|lo|la|los|las) (he|hemos)? {derivar} (ya|también)? (a|al|con) {alguien}',
    '(ellos|ellas) (ya)? (se (encargan|ocupan|encargarán|ocuparán)|lo (llevan|gestionan|resuelven)) (.|,|$|y|de (ello|eso|todo|localiz*|busc*|resolv*|solucion*|respond*|contest*|avis*))',
    '{derivar} (su|tu|el|la|este|esta) {asunto} (a|al|con) (otro|otra) (sector|área|departamento|oficina|equipo|persona|nivel)',
    '(pasó|fue|llegó|quedó|va|sigue|está|entró) (ya)? (a|al|en el|para el) (sector|área|departamento|oficina|gente|equipo) (correspondiente|indicad*|que corresponde|encargad*|competente)',
    '(lo|la) (mira|ve|revisa|arregla|lleva|*ará|*erá|*irá) {uno} (y ya|.|,|$|de *|del *|cuando)',
    '(aviso|avisaré|avisaremos|informaré|informaremos|(se lo|lo) (digo|diré|comento|comentaré|dejo|dejaré|traslado)) (a|al|con) {alguien}',
    '(se lo|lo) (he|hemos) (chivado|soltado|dejado|dado|comentado|mandado|llevado) (a|con) {alguien}',
    '{alguien} (le|lo|la)? (echará|echa|dará|da) (un|una) (ojo|vistazo|vuelta|ojeada)',
    '(esto|eso|lo suyo|lo tuyo|(ese|este) tema|su *|tu *) (ya)? (lo|la)? (lleva|llevan|ve|ven|mira|gestiona|gestionan|resuelve|resuelven|decide) (ahora|ya)? (otra gente|otros|otras personas|otro equipo|otro departamento|gente de *|(los|las) (de|del) *|arriba|un compañero|una compañera|alguien)',
    '((para|hasta|a) que|que) {alguien} (se)? (lo|la|le|te|los)? (suba*|vaya*|mire*|revise*|vea*|atienda*|llame*|encargue*|ocupe*|pase*|eche*|estudie*|resuelva*|baje*|venga*|valore*)',
    '(de|del) (esto|eso|lo suyo|lo tuyo|(su|tu) *|(este|ese|el) {asunto}) (ya)? se (ocupa|ocupan|encarga|encargan|ocupará*|encargará*) (ahora|ya)? (en|los|las|el|la|otro|otra|un|una|gente|desde) *',
    '(lo|la) (tiene|tienen|va|van) (que|a) (ver|mirar|resolver|decidir|revisar|autorizar) ({área}|{alguien})',
    '(ya)? (lo saben|están (avisados|al tanto|enterados)|se enteraron|tienen constancia) (en|los|las|por) *',
    '(lo (comenté|comentamos|hablé|consulté|planteé|(he|hemos) (comentado|consultado|planteado))) (ya)? (con|a|al|en) {alguien}',
    '(se lo|te lo|lo) (he|hemos)? (dicho|dije|dijimos|contado|conté) (ya)? a {alguien}',
    '(departamento|área|equipo|servicio|sección|gestoría|central) (*)? ya (tiene|tienen|lleva|está (al tanto|avisad*|enterad*)|lo sabe|lo ha recibido) *',
    '(está|queda|sigue|quedó|ponemos|puesto|dejo|dejamos|dejé|dejado) … en manos (del|de (los|las|el|la|un|una|nuestr*|otra|otro|mis|mi)) *',
    '(asignad*|adjudicad*) (ya)? (a|al|a la) (grupo|equipo|departamento|área|zona|técnico|sector|oficina|agente|compañer*|especialista)',
    '(metido|dejado|puesto|está|queda|quedado|quedó|subido|entrado|dejé|puse|metí) … en (la|el) (bandeja|cola) (de|del) *',
    '(pasado|pasé|paso|pasamos|di|doy|dimos|dado|dejé|dejado|mandado|mandé) (el|la|un|una|tu|su|los)? (nota|parte|recado|aviso|mensaje|dato*) (a|al|a la|a los) ({alguien}|{área})',
    '(se lo|te lo|se la|te la|lo|la|los|(su|tu|el|la) *|esto) {derivar} (ya|también|ahora)? (a|al|con|para) (el|la)? (sector|área|parte|supervisor*|central|{área}) (de *)?',
    '({asunto}|pedido|ya|esto|eso) (ya)? (lo|la)? (lleva|llevan|gestiona|tiene|ve|tramita|(está|anda|queda|tienen) en) (ya|ahora)? (otro (departamento|equipo|compañero)|otra (área|persona|compañera|oficina)|(el|la)? (departamento|área|sector|equipo) de *|logística|mantenimiento|jurídico|facturación|sistemas|administración|almacén|contabilidad|calidad)',
    '(le|te|lo|la|les) (marca|llama|contacta|escribe|busca|atiende|marcará|marcan|llaman|escriben|contactan) (ya|luego|después|al rato)? (alguien|{alguien}) (de *)?',
    '(lo|la) (tiene|tienen|ve|ven) (ya|ahora|en este momento)? {alguien}',
    '(te|le|les|os) (van|va) a (contactar|llamar|escribir|atender|responder|avisar) (desde|de) (otra|otro|el|la|un|una) (área|departamento|equipo|oficina|central|sede|sección)',
    '(dejo|dejé|dejamos|dejado) (una|la)? (nota|aviso|recado|constancia|anotado|apuntado) (para|a|al) (el|la|los|mi|mis)? (turno|compañer*|siguiente|equipo|encargad*)',
    '(dejado|dejé|dejo|dejamos) (ya)? (su|tu|el|la|este|esta|lo de) {asunto} (a|al|con|en) {alguien}',
    '(lo|la|los|las) (está|están|estará|estarán|va a|van a) (viendo|mirando|revisando|estudiando|llevando|tratando|valorando|ver|mirar|revisar|estudiar|llevar|valorar|tratar) (ya|ahora)? {alguien}',
    'en (conocimiento|manos|poder) (de|del) {alguien}',
    '{alguien} (ya)? (está|están) (ya)? (al tanto|avisad*|enterad*)',
    'se ((va|van) a (ocupar|encargar)|ocupará|encargará|ocuparán|encargarán|hará cargo|harán cargo) (ya)? (de (esto|ello|eso|todo|su *|tu *))? (otro|otra|gente|alguien|un compañero|una compañera|el (departamento|área|equipo)|los de *)',
    '{asunto} (ya)? (ha|había)? (llegado|llegó|pasado|pasó|ido|entrado) (ya)? (a|al|a la|en|por) ({alguien}|quien *)',
    '(avisado|avisé|avisamos|(di|dimos|dado) parte|pedido|pedí|pedimos|puesto sobre aviso) (ya)? (a|al|a la|a los|con) {alguien} (para que|que|.|,|$)',
    '(dejé|dejo|dejamos|dejado|pasé|paso|pasamos|pasado|di|doy|damos|dado) (el|la|un|una|tu|su)? (recado|mensaje|aviso|nota|encargo|petición|datos) (a|al|a la|con) ({alguien}|empresa)',
    '(escalé|escalamos|derivé|derivamos|turné|turnamos|canalicé|canalizamos|elevé|elevamos|trasladé|trasladamos|escalado|derivado|elevado|trasladado|canalizado|turnado) (ya)? (su|tu|el|la|este|esta) {asunto} (.|,|$|y|para|internamente|a (instancias|niveles) (superiores|más altos))',
    '{uno} (del (equipo|área|turno *)|de ((nuestro|mi) equipo|sistemas|facturación)|especializado|nuestro|mío)? (retomará|tomará|revisará|atenderá|llevará|seguirá|continuará|gestionará|resolverá|estudiará|valorará|se (encargará|ocupará|hará cargo)|va a (revisar|ver|atender|tomar|llevar))',
    '{derivar} (ya|también|internamente|directamente)? (de)? (su|tu|el|la|los|esto|este|esta|lo (de|suyo|tuyo)|todo)? ({asunto}|carta|pedido|información|comentario|sugerencia de cambio)? (sobre (el|la|los|las|su|tu) *|de (la|el|su|tu) *|por (el|la) *)? (a|al|a (la|los|las)|con|para) {alguien}',
    '(su|tu|el|la|este|esta) {asunto} (ya)? (ha sido|fue|se ha|está siendo|quedó|queda|será|está) (ya)? (derivad*|trasladad*|escalad*|remitid*|transferid*|turnad*|canalizad*|elevad*) (a|al|a la|con|internamente|.|,|$|y)',
    '(se ha|ha sido|se) (derivado|escalado|trasladado|canalizado|turnado|elevado|derivó|escaló|trasladó|canalizó|turnó|elevó) (internamente|su|tu|el|la|a|al|.|,|y)',
    '(el|la|los|un|una|nuestro) (área|departamento|equipo|persona|personal|compañeros|especialistas) (correspondiente|correspondientes|competente|pertinente|encargad*|responsable|indicado|adecuado) (se|le|te|lo|la|ya|está|va|van|tiene|lleva|revisa*|estudia*|atiende*|valora*|para|y|*ará|*erá|*irá|,|.|$)',
    '{uno} (del (equipo|área)|de (nuestro equipo|aquí|acá|los nuestros|arriba|sistemas|cómputo|facturación)|especializado)? (le|te|se|lo|la|ya|va|tomará|retomará|revisará|verá|llevará) (le|te|lo|la)? (llamará|contactará|escribirá|pondrá|encargará|atenderá|dirá|revisará|mirará|verá|ocupará|avisará|comunicará|marcará|a (llamar|contactar|marcar|ver|revisar|atender)|(el|su|tu) caso|buscará|ayudará|responderá|mira|dará|va a *)',
    '(trae|lleva|tiene|ve|verá|mira|revisa|atiende|llevará|agarra|toma) (ya|ahora)? (alguien|una persona|gente|(otro|un) compañero|otra compañera) (de|del|que|en) *',
    '(lo suyo|lo tuyo|esto|eso) (ya)? (lo|la)? (tienen|llevan|ven|verán|mirarán) *',
    '(está|queda|quedó) (ya|ahora)? (en manos de|en poder de|con) {alguien}',
    '{asunto} (ya)? (está|queda|se encuentra|sigue|quedó) (ya|ahora)? (en|con) {alguien}',
    '(caso|queja|reclamación|reclamo|expediente|incidencia|petición) (ya)? (está|queda|sigue|quedó) (ya|ahora)? en {área} (.|,|$|y)',
    '(tiene|tienen|lleva|llevan|estudia|estudian) (ya|ahora)? (su|tu|el|este) {asunto} {alguien}',
    '(equipo|departamento|área|servicio|sección) (de)? * se (hará|harán|ocupará|encargará|ocuparán|encargarán) (cargo)?',
  ],
  otherHandoffs: [
    'en (la)? lista de espera',
    '(se lo|te lo|se la|lo|la) (he|hemos)? {derivar} …… y (ya (está|han|ha)|(le|te) *)',
    '(pedí|pedimos|(he|hemos) pedido) (a|al) … que … … y (ya|lo|la|los|las|nos|me|se|hoy)? (lo|la|los|las)? (ha|han)? (encontraron|encontró|encontrado|enviaron|envió|enviado|mandaron|mandó|aceptaron|aceptó|aceptado|confirmaron|confirmó|confirmado|arreglaron|arregló|arreglado|cambiaron|cambió|cambiado|devolvieron|devolvió|devuelto)',
    '(mand*|envi*|enví*|reenv*) … a (la|su|tu|otra|esa|una|mi) dirección (vieja|nueva|de|que|anterior|equivocada|correcta|antigua|.|,|$)',
    'a la otra (persona|parte)',
    '(sugerencia|idea|felicitación|felicitaciones|agradecimiento|paquete|llave|llaves|saludo|saludos|comentario) *',
  ],
  comprehensionChecks: [
    '¿? (le|te) (ha)? (entrado|entró|entra) (ya|ahora|por fin)? (en la cabeza)? ?',
    '(supongo|doy por hecho|entiendo|espero) que … (claro|entendido) , (¿)? (no|verdad|de acuerdo) ?',
    '¿? (doy por hecho|supongo|entiendo|espero|confío en) que (ya|ahora|con esto|así)? (ha quedado|queda|está|le ha quedado|te ha quedado) (ya|ahora)? claro ?',
    '¿ … (vamos|voy|va) bien (hasta (aquí|acá|ahí)|con (esto|eso)) (o …)? ?',
    'o te (perdiste|has perdido|perdés|pierdes) (ya|usted)? ?',
    '¿ (me|nos|lo|se)? (sigue|sigues|seguís|entiende|entiendes|entendés|explico|pilla|pillas|capta|captas) (usted)? (o|,) *',
    '¿ (lo|me|la)? (va|vas) (usted)? (pillando|captando|entendiendo|cogiendo|agarrando|siguiendo) *',
    '¿ (estamos|entendido|capisci|comprendido|oído|enterad*|quedamos|lo pilla|lo pillas) ?',
    '(¿|,|o) (y|entonces)? (te|le|les|me|os|nos)? (está|queda|quedó|ha quedado|es|me he explicado|todo|va quedando|he sido) (todo|ya|esto|eso)? (claro|clarito|entendido|comprendido|clara) (ya|ahora|esta vez|o no|verdad|no|hasta aquí|todo)? ?',
    '(¿|,) (y|ya|sí|entonces|hasta aquí|todo|ahora)? (lo|la|me|se|te|le|nos)? (ha|has|se ha|te has)? (entiende|entiendes|entendés|entienden|entendió|entendiste|comprende|comprendes|comprendió|comprendiste|capta|captás|captó|captaste|captado|pilla|pillas|pillado|explico|entendido|comprendido|enterado|entera|cacha|cachas|cachái|pesca|pescas) (ya|bien|todo|ahora|usted|esta vez|lo (que (digo|le digo|te digo))|la idea|esto|eso|o no|verdad|no)? ?',
    '(¿|,) (y|ya|sí|hasta aquí)? (me|nos) (sigue|sigues|seguís|(va|vas) siguiendo|voy explicando) (usted|hasta aquí|bien|todavía)? ?',
    '^ ¿ (me he explicado|entendido|comprendido|claro|clarito|estamos|capta|captado|vale|de acuerdo|ok|oído|sí o no|me explico|(quedó|todo) claro|todo bien hasta aquí|alguna parte que no entienda) ?',
    '(nos) (entendemos|hemos entendido|vamos entendiendo) ?',
  ],
  numberedData: [
    '(número|nro|n.º|nº|núm|no|código|referencia) (de|del) (pedido|orden|compra|reclamación|reclamo|queja|factura|boleta|recibo|client*|envío|paquete|seguimiento|guía|rastreo|contrato|reserva*|póliza|siniestro|cuenta|serie|teléfono|móvil|celular|contacto|billete|vuelo|pasaje|caso|expediente|solicitud|trámite|incidencia|contador|medidor|suministro|servicio|línea|ticket|tique|folio|soci*|abonad*|afiliad*|asegurad*|alumn*|matrícula|placa*|habitación|lote|modelo|referencia|radicado|dni|nif|nie|rut|rfc|curp|cuit|cédula|documento|pasaporte)',
    '(código|dirección) postal',
    '((dirección de)? (correo|e mail|email|mail) (electrónico|de contacto)?|teléfono de contacto)',
  ],
  furtherData: [
    '(versión|segundo|segunda|otro|otra|nuevo|nueva|correcto|correcta|(cuatro|4|tres|3) últimos|últimos (cuatro|4|tres|3)|para verificar|para comprobar|por seguridad|para confirmar|confirmar|de nuevo|otra vez|el bueno)',
    // A way, not a datum: “by mail”, “to your address”.
    '(por|a|al|en|desde|con|este|ese|un|cada|del|último|el|mi|nuestro) (su|tu|el|este)? (dirección de)? (correo|e mail|email|mail)',
  ],
  puttingOff: [
    '(ya)? no (tardará|tardarán|tarda|debería tardar|deberían tardar|va a tardar) mucho (más|ya)?',
    'en un (futuro|plazo|tiempo) no (muy|demasiado|tan) (lejano|largo)',
    '(esperamos|espero|intentaremos|confiamos|procuraremos|nos pondremos|nos ponemos) …… un día de estos',
    '(cuando|en cuanto) (pueda|podamos|se pueda|puedan|(nos|me) sea posible) (,)? (le|les|te|os|lo|la|se|nos|me)',
    '((te|le|les|os|lo|la|pasamos|paso|vamos|voy|irá|iremos|mando|llamo) … cualquier (día|rato)|cualquier (día|rato) (de estos|te|le|les|os)|cualquier rato|(un|algún) (día|rato) de (éstos)|cuando (el trabajo|la (agenda|carga|demanda)|el tiempo) (lo|nos)? (permita|deje|afloje)|cuando (baje|afloje|pase) (el|la|un poco) *|a la primera de cambio|si (hay|queda) (tiempo|hueco))',
  ],

  // Sources: Ministerio de Administraciones Públicas, “Manual de estilo del lenguaje administrativo”; Fundéu on lenguaje claro.
  officialese: {
    '(por la presente|por medio de la presente|por medio del presente|mediante la presente|por este medio|a través de la presente|sirva la presente para|sirva el presente para)':
      [''],
    '(nos permitimos|me permito|nos es grato|me es grato|nos complace|tenemos a bien|tengo a bien|cumplo con|nos dirigimos a usted para|me dirijo a usted para) (informarle|comunicarle|hacer de su conocimiento|poner en su conocimiento|manifestarle)?':
      [''],
    '(ponemos|pongo) en su conocimiento (que)?': [''],
    '(le)? (hacemos|hago) de su conocimiento (que)?': [''],
    '(sírvase|tenga a bien|tenga usted a bien)': ['por favor'],
    '(en relación con|con relación a|en relación a|con respecto a|respecto de|en lo relativo a|en lo concerniente a|en lo que respecta a|en referencia a|con referencia a)':
      ['sobre'],
    '(a efectos de|a los efectos de|con el objeto de|con el fin de|a fin de|al objeto de|con la finalidad de|en aras de)': ['para'],
    '(en virtud de|en base a|con base en|de conformidad con|conforme a lo establecido en)': ['según'],
    '(a la mayor brevedad posible|a la brevedad posible|con la mayor brevedad)': ['antes del …'],
    '(en el supuesto de que|en caso de que|en el caso de que)': ['si'],
    '(en el momento actual|en la actualidad|a día de hoy|al día de la fecha)': ['ahora'],
    '(con anterioridad a|previamente a|previo a)': ['antes de'],
    '(con posterioridad a|posteriormente a)': ['después de'],
    '(debido al hecho de que|dado el hecho de que|habida cuenta de que|toda vez que|por cuanto)': ['porque'],
    '(asimismo|así mismo|igualmente)': ['también'],
    '(no obstante lo anterior|no obstante)': ['pero'],
    '(el mencionado|la mencionada|el citado|la citada|(dicho|dicha) (importe|documento|solicitud|trámite|plazo|pago|cuenta|motivo|fecha|oficina|servicio|contrato)|el susodicho|la referida|el referido|mismo que|misma que)':
      ['ese', 'esa'],
    '(el mismo|la misma) (será|fue|se encuentra|ha sido|podrá)': [''],
    '(proceder|procederemos|procedemos|procederá) a (la)?': [''],
    '(llevar a cabo|llevaremos a cabo|efectuar|efectuaremos|realizar la)': ['hacer'],
    '(subsanar|subsane|subsanación)': ['corregir'],
    '(cumplimentar|cumplimente|diligenciar|diligencie|requisitar)': ['rellenar'],
    '(adjunto a la presente|adjunto remito|adjunto al presente|anexo al presente)': ['le envío'],
    '(el abajo firmante|quien suscribe|la que suscribe|el que suscribe)': ['yo'],
    '(sin otro particular|sin más por el momento|quedando a la espera de sus noticias|a la espera de su respuesta)': [''],
    '(el interesado deberá|la persona interesada deberá|el solicitante deberá)': ['usted puede'],
    '(a su entera disposición|a su total disposición)': ['aquí para ayudarle'],
    '(obra en nuestro poder|obran en nuestro poder)': ['tenemos'],
    '(acusamos recibo de|acuso recibo de)': ['hemos recibido'],
    '(por parte de)': ['de'],
    '(a tenor de|al amparo de)': ['según'],
    '(asunto arriba referido|asunto de referencia|arriba citado|precitad*|antedich*)': ['este'],
  },
  hedges: [
    '(quizá|quizás|tal vez|a lo mejor|posiblemente|probablemente|seguramente|eventualmente|en principio|en teoría|supuestamente|aparentemente|al parecer|según parece|por lo visto|más o menos|de alguna manera|de algún modo|digamos|ojalá|igual|capaz)',
    '(creo|creemos|pienso|pensamos|supongo|suponemos|imagino|calculo|entiendo|diría|diríamos|(me|nos) parece|espero|esperamos) (que)?',
    '(podría|podrían|puede) (ser|que|llegar a|haber)',
    '(debería|deberían|tendría que) (de)? (estar|quedar|funcionar|poder|ser|salir|llegar)',
  ],
  stackedHedges: [
    '(creo|creemos|pienso|supongo|imagino|diría|me parece) que (quizá|quizás|tal vez|a lo mejor|posiblemente|probablemente|seguramente|podría|podrían|debería|en principio|en teoría|igual|capaz|más o menos)',
    '(en principio|en teoría|supuestamente) (debería|deberían|tendría que|podría|creo|parece) *',
    '(quizá|quizás|tal vez|a lo mejor|posiblemente|igual) (podría|podrían|pudiera|pueda) *',
    '(intentaré|intentaremos|trataré|trataremos) (de)? (ver|mirar|comprobar) si (se puede|podemos|puedo|es posible|acaso)',
    '(a ver si) (más o menos|con suerte|quizá|igual) *',
    '(si todo va bien) … (quizá|tal vez|debería|en principio)',
  ],
  vagueSubjects: [
    '^ ((re|rv|fw|fwd) :)? (su|tu|una|nuestra|la)? (consulta|pregunta|solicitud|mensaje|correo|información|actualización|novedades|respuesta|hola|importante|urgente|aviso|notificación|incidencia|ticket|caso|reclamación|pedido|soporte|ayuda|contacto|seguimiento|recordatorio|gracias|confirmación|estado|reporte|comunicado|atención al cliente|info|asunto|varios|duda) $',
  ],
  readerDependentTimes: [
    '(=EOD|=COB|=EOW|eod|cob)',
    '(al|a) (final|fin|finales|cierre|principio|comienzo|mediados) (de|del) (el|la|esta|este)? (día|jornada|semana|mes)',
    '(a)? (última|primera) hora',
    '(la próxima semana|la semana que viene|el próximo (lunes|martes|miércoles|jueves|viernes)|este (lunes|martes|miércoles|jueves|viernes))',
    '(al|a) mediodía',
    '(en el transcurso|a lo largo|en el curso) (del día|de la (mañana|tarde|semana)|de esta semana)',
  ],
  severalMarkers: ['(y|o|ambos|ambas|además|también|así como|(los|las) siguientes|siguientes datos|(dos|varias) cosas|todos|cada)'],
  browserQuestions: ['((qué|cuál) navegador|cuál es (su|tu|el) navegador|(el|su|tu) navegador que (usa*|utiliza*|emplea*))'],
  systemQuestions: [
    '((qué|cuál) sistema operativo|cuál es (su|tu|el) sistema operativo|(windows|mac|macos|pc|linux|iphone|ios|android) o (mac|macos|pc|linux|iphone|ios|android|windows))',
  ],
  retellingRequests: [
    '(puede*|podría*|podés|podéis|(le|te|os) (importa|importaría)|amable* de|favor de|necesit* que|(tendría*|tendrá*|tiene*|tenés) que|ruego|rogamos|pido que|pedimos que|agradecer* (que|si)) (nos|me|usted)? (volver a|vuelva* a|volviera* a|vuelve a) {retell}',
    '(^|,|favor|¿) (me|nos)? (vuelva|vuelve|volvé|vuelvan|volved|vuelves|volvés) a {retell}',
    '(cuénteme|cuéntenos|cuéntame|cuéntanos|contame|explíqueme|explíquenos|explícame|explicame|descríbame|describa|describe|indíqueme|indíquenos|indícame|dígame|díganos|dime|decime|mándeme|mándenos|mándame|envíeme|envíenos|envíame|envíe|páseme|pásenos|pásame|adjunte) … {again}',
    '(¿|favor) (me|nos) (puede*|podría*|podés)? (cuent*|cont*|expli*|descri*|detall*|dice*|decís|decir|indi*|pas*|mand*|env*|facilit*|da|das) … {again}',
    '(puede*|podría*|podés) {retell} … {again}',
    '{again} … (describir*|explicar*|contarnos|contarme|indicar*|enviarnos|enviarme|mandarnos|mandarme)',
    '((me|nos) (reenvía*|reenviás|reenvíe*|repite*|repetís|recuerda*|recordás|recuerde*)|(puede*|podría*|podés) (reenviar*|repetirme|repetirnos|recordarme|recordarnos)|(reenvíeme|reenvíenos|reenvíame|repítame|repítanos|repíteme)) (el|la|los|las|su|sus|tu|tus|un|una|qué|cuál|cómo|lo)',
  ],
} satisfies Partial<ClarityWords>

/** What a customer's number, browser and system are known by. */
export const customerData: CustomerData = {
  numberNouns: ['número', 'nro', 'n.º', 'nº', 'núm', 'no', 'código', 'dirección', 'referencia'],
  ...programNames,
}
