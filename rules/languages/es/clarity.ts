import type { ClarityWords } from '../../../src/language/lexicon/clarity.ts'

// By hand, from what service desks in Spain and Latin America write. Plain words for the terms: Fundéu.

export const clarity = {
  jargonTerms: {
    '(firmware|backend|back end|back office|backoffice|frontend|front end|endpoint|endpoints|webhook|webhooks|middleware|payload|parser|framework|tokenizador|bootloader|proxy|cron|script|batch)':
      [],
    '(sso|single sign on)': ['inicio de sesión único'],
    '(rebootear|rebotear|reboot|resetear el modem)': ['reiniciar'],
    '(timeout|time out)': ['tiempo agotado'],
    '(regla|reglas|tabla|redirección) (nat|de enrutamiento|del firewall|del cortafuegos)': [],
    '(dirección mac|máscara de subred|puerta de enlace|servidor dns|registro dns|zona dns)': [],
    '(log|logs)': ['registro'],
    '(hotfix|parche de seguridad|despliegue en producción|desplegar en producción)': [],
    '(datacenter|cluster|clúster|balanceador de carga|contenedor docker)': [],
    '(motor de scoring|motor antifraude|tokenización|api rest|consulta sql|token caducado|token expirado)': [],
    '(onboarding|upselling|churn|picking|lead time|cross docking|incoterm|dunning)': [],
  },
  labelVerbs: [
    '(pulse|pulsa|haga clic|haz clic|clic|seleccione|selecciona|elija|elige|abra|abre|marque|marca|toque|toca|presione|vaya|ve) (en|a|sobre)? (el|la|botón|pestaña|menú|enlace|casilla)?',
  ],
  knownAcronyms: [
    '(=PDF|=USB|=SMS|=MMS|=OK|=TV|=DVD|=CD|=PC|=GPS|=URL|=HTML|=FAQ|=ID|=PIN|=PUK|=SIM|=LED|=LCD|=VIP|=XL|=XXL|=HD|=UE|=EU|=USA|=DNI|=NIF|=IVA|=CV|=QR|=HDMI|=AM|=PM|=PS|=CO|=UV|=DJ|=LP|=RGPD|=IBAN|=BIC|=DIY|=SOS|=UK|=NO|=SI|=WC|=JPG|=PNG|=MP3|=MP4|=CSV|=ZIP|=HP|=LG|=BMW|=IBM|=SAP|=DHL|=UPS|=GLS|=SEUR|=ONU|=OMS|=RR|=HH|=TPV|=ITV|=NIE|=CIF|=SA|=SL|=SAS|=SARL|=RER|=SNCF|=RATP|=TGV|=TVA|=CAF|=CPAM|=TTC|=HT|=MP|=CB|=RIB|=BD|=DVD|=ADN|=SAV|=EDF|=HLM|=VTT|=TER|=PME|=CE|=CGV|=ADSL|=WIFI|=GSM|=CE|=RFC|=CURP|=ONG|=AVE|=RENFE|=IMSS|=SAT|=AFIP|=CDMX|=EE|=UU|=EEUU)',
  ],
  explanationMarkers: ['(es decir|o sea|esto es|en otras palabras|que significa|lo que significa|siglas de)'],
  namingWords: ['(llamado|llamada|conocido como|conocida como|denominado|denominada|abreviado)'],
  internalSlang: {
    '(n1|n2|n3|nivel 1|nivel 2|nivel 3|nivel dos|segundo nivel)': ['nuestros especialistas'],
    '(=P1|=P2|=P3|=P4|=L1|=L2|=L3)': ['urgente'],
    '(escalado|escalada|escalar|escalé|escalamos) (a|al|el|la|su|tu)? (n2|n3|nivel|segundo|caso|ticket|desarrollo|sistemas)?': ['pasado'],
    '(backlog|sprint|jira|zendesk|salesforce|=CRM|kanban|user story|el po|=PO|=SPOC|=WIP|stand up)': [],
    '(ticketear|ticketeado|dispatch|despachado a la cola|la cola de soporte|pingueado|pinguear|pingué)': [],
    '(en preproducción|en preprod|en prod|pase a producción|subida a producción)': [],
    '(pasado el marrón|comerse el marrón|la pelota está)': [],
  },
  guarantees: [
    '(le|les|te|se lo|te lo)? (garantizo|garantizamos|prometo|prometemos|aseguro|aseguramos|juro|juramos) (que)? (no|nunca|jamás|absolutamente|personalmente|será|estará|todo|quedará|va a|funcionará|,|.|al 100)',
    '(no|nunca|jamás) (volverá|volverán|vuelve|va) (a)? (a pasar|a ocurrir|a suceder|a repetirse|a fallar|pasar|ocurrir|repetirse|fallar|a tener) (nunca|jamás|más)?',
    '(palabra de honor|tiene mi palabra|tienes mi palabra|pongo la mano en el fuego|me juego el cuello|me corto|se lo firmo|al cien por cien|al 100 %|100 % garantizado|sin ningún riesgo|riesgo cero|para toda la vida|para los restos|le doy mi palabra|te doy mi palabra|duerma tranquilo|de por vida garantizado)',
    'nunca más (tendrá|tendrás|le|te|habrá|va) *',
  ],
  modestGuarantees: [
    '(no) (puedo|podemos|le|te)? (puedo|podemos)? (garantizar|prometer|asegurar|garantizo|prometo|aseguro) *',
    '(garantía) (de|legal|del fabricante) *',
  ],
  immediacies: ['(inmediatamente|de inmediato|al instante|al momento|ahora mismo|en el acto|ipso facto)'],
  outcomes: [
    '(estará|quedará|será|estarán|quedarán|queda) (ya|de nuevo|totalmente|completamente)? (arreglado|arreglada|resuelto|resuelta|solucionado|solucionada|reparado|reparada|restablecido|restablecida|corregido|corregida|operativo|operativa|listo|lista|en marcha|funcionando|en casa)',
    '(funcionará|funcionarán|volverá|arrancará|andará|rodará|vuelve a funcionar|la tiene en casa|lo tiene en casa|desaparecerá)',
  ],
  unknownCauses: [
    '(no|aún no|todavía no|seguimos sin|sigo sin) (sabemos|sé|conocemos|conozco|saber|conocer|hemos (encontrado|identificado|dado con)|he encontrado|se sabe|entendemos|encontramos|tenemos claro|está claro) *',
    '(causa|origen|motivo|fallo) (es|sigue|aún|todavía|está|sin)? (siendo)? (desconocida|desconocido|por determinar|por identificar|un misterio|una incógnita|sin identificar)',
    '(nadie) (sabe|tiene idea|entiende) *',
    '(ni idea|misterio|estamos buscando la causa|investigando la causa)',
  ],
  vagueHandoffs: [
    '(pasado|pasada|paso|pasamos|trasladado|trasladada|traslado|trasladamos|derivado|derivada|derivo|derivamos|enviado|enviada|remitido|remitida|reenviado|elevado|elevada|transferido|turnado|turnada|canalizado|canalizada|escalado|escalada|comunicado) (su|tu|el|la|esto|este|esta|lo)? (caso|solicitud|consulta|mensaje|queja|petición|correo|tema|asunto|reclamación|incidencia)? (a|al|a la|con|a los) (quien (corresponda|corresponde|proceda|compete)|(el|la|los|las|un|una|nuestro|nuestra|otro|otra)? (área|departamento|equipo|compañero|compañeros|persona|personas|sección|servicio|unidad|instancia|especialistas|técnicos|responsable|responsables|colegas|superiores|los de arriba) (correspondiente|correspondientes|competente|competentes|pertinente|adecuado|adecuada|indicado|indicada|encargado|encargada|oportuno|responsable|que corresponda|que toca|de arriba|especializado|involucrada))',
    '(el|la|los|un|una|nuestro) (área|departamento|equipo|persona|personal|compañeros|especialistas) (correspondiente|correspondientes|competente|pertinente|encargado|encargada|responsable|indicado|adecuado) *',
    '(alguien|un compañero|una compañera|un colega|un agente|una persona|un asesor|otra persona|un ejecutivo|un especialista) (del equipo|de nuestro equipo|de aquí|de los nuestros|de arriba)? (le|te|se|lo|la|ya|va|tomará) (le|te|lo|la)? (llamará|contactará|escribirá|pondrá|encargará|atenderá|dirá|revisará|mirará|verá|ocupará|avisará|a llamar|a contactar|el caso|buscará|ayudará|responderá|mira)',
    '(lo suyo|lo tuyo|esto|eso) (ya)? (lo|la)? (tienen|llevan|ven|mirarán) *',
  ],
  otherHandoffs: ['(sugerencia|idea|felicitación|felicitaciones|agradecimiento|paquete|llave|llaves|saludo|saludos|comentario) *'],
  comprehensionChecks: [
    '(está|queda|quedó|ha quedado|es|me he explicado|todo) (todo|ya)? (claro|clarito|entendido|comprendido|clara) (ya|ahora|esta vez|o no)? ?',
    '(me|lo|ya|te|le|se)? (ha|has|te has|se ha)? (entiende|entiendes|entendió|entendiste|comprende|comprendes|comprendió|capta|captas|pilla|pillas|sigue|sigues|explico|entendido|comprendido|enterado|entera|entendés|captó) (ya|bien|todo|ahora|usted|esta vez|lo que digo)? ?',
    '^ (entendido|comprendido|claro|clarito|estamos|capta|captado|vale|de acuerdo|ok|oído|sí o no|me explico|quedó claro) ?',
    '(nos) (entendemos|hemos entendido|vamos entendiendo) ?',
  ],
  puttingOff: [
    '(cualquier (día|rato|semana|momento)|(un|algún) (día|rato) de (estos|éstos)|cuando (pueda|podamos|se pueda|puedan)|cuando (el trabajo|la agenda|la carga|el tiempo|la demanda) (lo|nos)? (permita|deje|afloje)|cuando (baje|afloje|pase) (el|la|un poco) *|a la primera de cambio|si (hay|queda) (tiempo|hueco))',
  ],
} satisfies Partial<ClarityWords>
