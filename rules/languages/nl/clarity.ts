import type { ClarityWords } from '../../../src/language/lexicon/clarity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// Words of the trade with what one says at home. Sources: seed S4-7; the jargon lists of Taalunie and Rijksoverheid
// (“Direct Duidelijk”); what agents of Dutch and Flemish service desks, shops, banks and energy firms write.

export const clarityGroups = {
  /** Whom a case is passed on to without a name. */
  afdeling: [
    '(de|onze|een|het|ons|een andere|de juiste|de betreffende|de desbetreffende|de betrokken|de verantwoordelijke|de bevoegde|een van onze|de andere) (afdeling|afdelingen|dienst|collega|collega’s|collegas|medewerker|medewerkers|specialist|specialisten|team|teams|instantie|persoon|personen|technicus|technici|monteur|monteurs|backoffice|back office|mensen|expert|experts|ontwikkelaars|*afdeling|*team|*dienst|leidinggevende|supervisor|beheerder|beheerders|leverancier|*collega|administratie|planning|boekhouding|tweede lijn|tweedelijn|*specialist|*specialisten|werkplaats|magazijn|techniek|fabrikant|directie|manager)',
    '(onze|de|een) (technische|financiële|juridische|interne|gespecialiseerde|administratieve) (afdeling|dienst|collega|collega’s|collegas|specialist|specialisten|team|medewerker)',
    "(de|onze|een|een van onze|een van de|mijn) collega's",
    '(de|onze) mensen van (de|het) *',
    'iemand (van|uit|op|in|bij|die) (ons|onze|de|het|daarover|ervan) (*)?',
    '(onze|de|een|het) (*partij|aannemer|onderaannemer|contractor|installateur|*bedrijf|uitvoerder|dienstverlener|behandelaar)',
    'het juiste (bureau|team|loket|adres)',
    'hogerhand',
    'intern',
  ],
  doorgezet: [
    '(doorgezet|doorgestuurd|doorgegeven|doorgespeeld|overgedragen|overgemaakt|geëscaleerd|neergelegd|uitgezet|voorgelegd|doorverwezen|doorgeleid|overgeheveld|toegewezen|overgezet|gedelegeerd|ingeschoten|weggezet|opgestuurd|verdergezet)',
  ],
} satisfies Record<string, PhraseList>

const computers: PhraseList = {
  '(de|uw|je|het)? (browser)? cache (van)? (legen|leegmaken|wissen)': ['tijdelijke bestanden wissen'],
  '(browser)? (cache|caches|cachegeheugen)': ['tijdelijke bestanden'],
  '(cookies|cookie)? (en cache) (legen|wissen)': ['tijdelijke bestanden wissen'],
  '(gemigreerd|migreren|gemigreerde) (naar (de|een|uw|je) (nieuwe)? (tenant|omgeving|server|platform|backend))?': ['verhuisd', 'overgezet'],
  '(datamigratie|migratie|tenantmigratie|servermigratie)': ['verhuizing van uw gegevens', 'overgang'],
  '(tenant|tenants)': ['omgeving'],
  '(back-end|backend|backendsysteem)': ['ons systeem'],
  '(front-end|frontend)': ['wat u op uw scherm ziet'],
  '(endpoint|endpoints|api|apis|api-koppeling|api-endpoint|rest-api)': ['koppeling'],
  'webhook*': ['automatisch bericht tussen twee programma’s'],
  '(deployment|deployments|deployen|deploy|gedeployd|uitgerold|uitrol|uitrollen)': ['in gebruik genomen', 'ingebruikname'],
  '(rollback|teruggerold|rollback uitgevoerd|terugrollen)': ['teruggezet naar de vorige versie'],
  '(hotfix|hotfixes|patch|patches|gepatcht|patchen|patchronde)': ['herstelde versie', 'reparatie'],
  '(firmware|firmware-update|firmwareversie)': ['software in het apparaat'],
  '(driver|drivers|stuurprogramma|stuurprogramma’s|printerdriver|printerdrivers) (updaten|bijwerken|installeren|opnieuw)?': [
    'programmaatje dat het apparaat aanstuurt',
  ],
  '(logfile|logfiles|logbestand|logbestanden|logs|serverlogs|log-files|eventlog|stacktrace|stack trace)': [
    'verslag dat het programma bijhoudt',
  ],
  '(payload|parsen|parser|parsing|geparsed|string|regex|query|queries|timestamp|timestamps|boolean|json|xml|xml-bestand|syntax|syntax error|runtime|dependency|dependencies|repository|commit|build)':
    [],
  '(root cause|root cause analysis|root-cause)': ['oorzaak'],
  '(workaround|work-around|workarounds)': ['tijdelijke oplossing', 'omweg'],
  '(whitelisten|gewhitelist|whitelist|whitelisting|ge-whitelist|allowlist)': ['toelaten', 'toegelaten'],
  '(blacklisten|geblacklist|blacklist)': ['blokkeren', 'geblokkeerd'],
  '(provisionen|provisioning|geprovisioned|provisioneren|geprovisioneerd|deprovisioning)': ['klaarzetten', 'klaargezet'],
  '(single sign-on|sso|sso-koppeling)': ['één keer inloggen voor alles'],
  '(2fa|mfa|2fa-token|mfa-token|2fa-code|tweefactorauthenticatie|tweefactor-authenticatie|multifactorauthenticatie|two-factor authentication|twee-factor-authenticatie)':
    ['extra code bij het inloggen'],
  '(token|tokens|access token|refresh token|beveiligingstoken|session token|sessietoken) (is|zijn|verlopen|ongeldig|vernieuwen|opnieuw|van|voor|resetten)?':
    ['tijdelijke inlogcode'],
  '(credentials|inlogcredentials|user credentials)': ['inloggegevens'],
  '(authenticatie|authenticeren|geauthenticeerd|authenticatiefout|authentication)': ['aanmelding', 'aanmelden'],
  '(autorisatie|autorisaties|geautoriseerd|autoriseren|user rights|permissies|permissions)': ['toestemming', 'rechten'],
  '(encryptie|encrypted|geëncrypteerd|encrypten|end-to-end-encryptie)': ['versleuteling', 'versleuteld'],
  '(ssl-certificaat|ssl-certificaten|ssl|tls|tls-certificaat|certificaat vernieuwen)': ['beveiligingscertificaat van de website'],
  '(sync|syncen|gesynct|synct|synchronisatieproces|sync-fout|syncfout)': ['bijwerken', 'bijgewerkt'],
  '(server|servers) (resetten|herstarten|rebooten|gereset|gereboot)': ['opnieuw starten'],
  '(rebooten|gereboot|reboot|reboot uitvoeren)': ['opnieuw opstarten', 'opnieuw opgestart'],
  '(cluster|node|nodes|failover|fail-over|load balancer|loadbalancer|container|containers|kubernetes|docker|virtual machine|vm|hypervisor|datacenter-failover)':
    ['server'],
  '(on-premise|on-prem|on premise|on premises)': ['in uw eigen gebouw'],
  '(saas|paas|iaas|saas-oplossing)': ['programma via internet'],
  '(user interface|ui|ux|gui)': ['scherm'],
  '(legacy|legacy-systeem|legacysysteem|end of life|eol|end-of-life)': ['oud', 'verouderd'],
  '(clientside|client-side|serverside|server-side|client side|server side)': ['bij u', 'bij ons'],
  '(time-out|timeout|timed out|request timeout)': ['duurt te lang', 'te lang wachten'],
  '(http-status|statuscode|http-code|error code|errorcode|foutcode|internal server error|bad gateway) ({number})?': ['foutmelding'],
  '(active directory|ad-account|domeincontroller|domain controller|group policy|gpo|ldap|entra id|azure ad)': ['uw account op het werk'],
  '(script|scripts|cronjob|cron job|batchjob|batch|batchverwerking|batchproces|job)': ['automatische taak'],
  '(index|herindexeren|geherindexeerd|reindexeren|re-indexen)': [],
  '(ticketing-tool|ticketingsysteem|ticketing tool)': ['ons systeem'],
  '(parameter|parameters|variabele|variabelen|attribuut|attributen)': ['instelling', 'instellingen'],
  '(configuratie|configuratiebestand|config|configfile|config-file|geconfigureerd|configureren|misconfiguratie|herconfigureren)': [
    'instellingen',
    'ingesteld',
    'instellen',
  ],
  '(bug|bugs|bugfix|bugfixes)': ['fout in het programma'],
  '(changelog|release notes|releasenotes)': ['lijst met wijzigingen'],
  '(staging|stagingomgeving|staging-omgeving|acceptatieomgeving|productieomgeving|testomgeving|otap)': ['proefversie'],
}

const networks: PhraseList = {
  '(mx-records|mx-record|dns|dns-record|dns-records|dns-instellingen|dns-server|dns-servers|nameserver|nameservers|a-record|cname|cname-record|txt-record|spf|dkim|dmarc|spf-record)':
    ['adresgegevens van uw website'],
  'propagatie*': ['de tijd voordat alle servers de wijziging kennen'],
  '(publiek ip|statisch ip|ip-range|subnet|subnetmasker|subnetmask|mac-adres)': ['internetadres van uw apparaat'],
  '(dhcp|dhcp-server|nat|nat-type|port forwarding|portforwarding|poort doorsturen|poorten openzetten|upnp|vlan|gateway|default gateway|proxy|proxyserver|ssid|qos|mtu|ipv4|ipv6)':
    [],
  '(gateway|modem|router|box) in (bridge|bridge-modus|bridgemodus|bridge mode|routermodus)': ['kastje dat alleen het internet doorgeeft'],
  '(bridge-modus|bridgemodus|bridge mode|bridge-mode)': ['stand waarin het kastje alleen het internet doorgeeft'],
  '(latency|latentie|jitter|packet loss|packetloss|pakketverlies|ping-waarde|throughput|bandbreedte)': ['vertraging op de lijn'],
  '(polling|pollen|gepolld|handshake|heartbeat|keep-alive)': ['automatische controle'],
  '(whois|registrar|registry|verhuistoken|autorisatiecode|epp-code)': ['code om uw domeinnaam te verhuizen'],
  '(throttling|gethrottled|rate limit|rate limiting|rate-limiting)': ['beperking van de snelheid'],
  '(traceroute|tracert|ping-test|ping test|nslookup|ipconfig)': [],
  '(firewall-regel|firewallregel|firewall rule|firewall-rules|poort {number})': ['instelling van de beveiliging'],
}

const mail: PhraseList = {
  '(imap|imap-server|pop3|smtp|smtp-server|smtp-instellingen|exchange-server|mailserver)': ['instellingen van uw e-mail'],
  '(bounce|bounced|gebounced|gebounct|soft bounce|hard bounce|bounces|bounce-bericht)': ['niet bezorgd', 'onbestelbaar'],
  '(header|headers|mailheader|mailheaders|e-mailheader)': ['technische gegevens van het bericht'],
  '(greylisting|quarantaine-policy|spamscore|mail queue|mailqueue|mailrelay|relay)': ['wachtrij voor e-mail'],
}

const commerce: PhraseList = {
  '(rma-nummer|rma-procedure|rma-aanvraag)': ['retournummer', 'retour'],
  '(sku-nummer|ean-code|eancode)': ['artikelnummer'],
  '(backorder|back-order|in backorder|in back order|op backorder)': ['nagekomen levering', 'nalevering'],
  '(dropship|dropshipment|dropshipping|fulfilment|fulfillment|fulfilmentcentrum)': ['verzending door onze leverancier', 'magazijn'],
  '(chargeback|chargebacks)': ['terugboeking via uw bank'],
  '(creditnota|creditfactuur|credit nota)': ['tegoed op uw rekening'],
  '(gecrediteerd|crediteren|crediteer|crediteert|gedebiteerd|debiteren)': ['teruggestort', 'terugstorten'],
  '(checkout|check-out|checkoutproces)': ['afrekenen'],
  '(upgrade-pad|upsell|churn|lead|leads|funnel|conversie|onboarding|onboardingtraject|onboarden|offboarden|lifecycle|use case|use-case)':
    [],
  '(entitlement|provisioned|seat|seats|licentie-seat)': ['licentie'],
}

const banking: PhraseList = {
  '(royement|geroyeerd|royeren|royementsverklaring)': ['opzegging', 'beëindigd'],
  '(mutatie|mutaties|mutatieformulier|gemuteerd|muteren)': ['wijziging', 'gewijzigd'],
  '(prolongatie|prolongeren|geprolongeerd|expiratie|expiratiedatum|expireert)': ['verlenging', 'einddatum'],
  '(premievrij|premierestitutie|restitutie|restitueren|gerestitueerd|pro rata)': ['terugbetaling', 'terugbetalen'],
  '(incassant|incassomachtiging|incassoprofiel|storneren|storno|stornering|gestorneerd|storno’s|stornokosten)': [
    'machtiging om af te schrijven',
    'terugboeken',
    'teruggeboekt',
  ],
  '(debiteurnummer|debiteurennummer|debiteur|crediteur|crediteurennummer)': ['klantnummer', 'klant'],
  '(valutadatum|boekdatum|reconciliatie|saldolijn|clearing|settlement)': ['datum waarop het bedrag meetelt'],
  '(kyc-procedure|kyc-check|compliance-check|compliance check|onboarding-kyc|wwft-onderzoek)': ['controle van uw gegevens'],
  '(natura|eigen bijdrage-regeling|subrogatie|subrogeren|regres|clausule|carenztijd|wachttermijnclausule)': [],
  '(hypothecair|hypothecaire lening|annuïtair|annuïteit|lineair aflossen|rentevaste periode|bkr-registratie|bkr-codering|surseance|executie|conservatoir)':
    [],
  '(polisclausule|dekkingsgraad|uitkeringsgerechtigd|premiegrondslag|contra-expertise)': [],
}

const logistics: PhraseList = {
  '(cross-dock|crossdock|linehaul|line-haul|last mile|lastmile|last-mile|hub|sorteerhub|depot-scan|proof of delivery|manifest|consolidatie|douaneclearance|incoterm*|inklaring|ingeklaard)':
    ['sorteercentrum'],
  '(track & trace-event|scan-event|statusevent)': ['melding van de vervoerder'],
}

const energy: PhraseList = {
  '(ean-nummer|ean-codes|allocatiepunt|aansluitpunt)': ['nummer van uw aansluiting'],
  '(saldering|salderen|gesaldeerd|salderingsregeling)': ['verrekenen van uw eigen stroom'],
  '(slimme-meter-allocatie|p4-data|p1-poort|dongle|allocatie|reconciliatie|onbalans|piekvermogen|capaciteitstarief|capaciteitsvergoeding|profielcategorie|inhuizing|uithuizing|switchdatum|ophaaldatum|mutatiedatum)':
    [],
  '(netcongestie|congestie|transportcapaciteit)': ['te weinig ruimte op het stroomnet'],
}

export const clarity = {
  jargonTerms: { ...computers, ...networks, ...mail, ...commerce, ...banking, ...logistics, ...energy },

  everydayPhrases: [
    '(de|een|uw|je|deze) (lead zanger|lead|job) (zanger|gitarist|zangeres|student|beurs)',
    '(een|de|uw|je) (bijbaan|job) (student|vacature)',
    '(container|containers) (voor (gft|papier|glas|restafval|pmd)|legen|ophalen|huren|plaatsen|aan de straat|vol)',
    '(gft|papier|glas|afval|zee|bouw|plastic|grijze|groene) container*',
    '(index|indexen) (van|voor) (de|het) (huur|boek|prijzen)',
    '(onder|in|op) (de)? hub',
    '(string|nat) (quartet|pak|geworden|weer|regen|is|wordt|en)',
    '(is|was|werd|wordt|raakt|te|erg|heel|helemaal|kletsnat|nog) nat',
    'nat (is|wordt|was|en|van|haar|geworden|door|,|.)',
    '(drive|driver) (van|golf|club)',
    '(golf|bus|truck) driver',
    '(apis|index|parameters) (boek|mellifera|van de dokter)',
    '(visuele|fysieke|handmatige|verkeers|leerling|personen) query',
    '(token|tokens) (voor|van) (de)? (wasmachine|wasserette|drankjes|bar|festival|munten|carrousel)',
    '(drank|festival|munt|consumptie|fiche) token*',
    '(de|het|een|uw|je) (batch|lading) (koekjes|bier|kaas|honing)',
    '(legacy) (van|fonds)',
    '(geschreven|film|toneel|theater) script*',
    'script (van (de|het) (film|toneelstuk|serie|voorstelling)|schrijven)',
    '(ict|it) (afdeling|opleiding)',
    '(bij|met) lead',
    '(dokters|zieken|huis) (nat)',
    '(bug|bugs) (hotel|spray|beestje)',
  ],

  explanationMarkers: [
    '(dat|dit|het|die) (is|zijn|wil zeggen|betekent|houdt in|heet) (een|de|het|dat|:)?',
    '(dat|dit) wil zeggen',
    '(ofwel|oftewel|d.w.z|dwz|met andere woorden|in gewone woorden|in gewoon nederlands|kortom|simpel gezegd|eenvoudig gezegd|anders gezegd|m.a.w)',
    '(staat|staan) voor',
    '(is|zijn|,) (een|de|het) (manier|naam|plek|deel|onderdeel|soort|nummer|code|lijst|bestand|programma|instelling|dienst|systeem|kopie|stukje|stap|controle|apparaat|kastje|afkorting|term|geheugen|knop) (die|dat|van|voor|om|waar*|waarmee|waarin|in|op|u)?',
    'afkorting (van|voor)',
    '(betekent|betekenen)',
    'de (kopieën|kopieen|tijdelijke|gegevens|bestanden|plek|plaats|code|lijst) (die|van|waar)',
  ],

  namingWords: [
    '(zogeheten|zogenaamde|zogenoemde|genaamd|genoemd|heet|heten|ook wel|bekend als|in vaktaal|technisch gezegd|wij noemen dat|dat noemen wij|wat wij noemen|noemen wij|noemen we|de officiële naam|de technische term)',
  ],

  labelVerbs: [
    '(klik|klikt|klikken|dubbelklik|tik|tikt|tikken|druk|drukt|kies|kiest|kiezen|selecteer|selecteert|selecteren|vink|vinkt|open|opent|typ|typt|gebruik|schakel) (u|je|dan|hier|nu|vervolgens|daar)? (op|voor|aan|in|bij|eerst)? (de|het)? (knop|optie|tabblad|menu|kopje)?',
    '(ga|gaat|gaan) (u|je|dan)? naar (de|het)? (menu|tabblad|pagina|kopje)?',
    '(onder|bij|knop|optie|menu|tabblad|instelling|kopje|veld|link|pagina|scherm|vakje|getiteld|genaamd) (de|het)?',
  ],

  // What everybody in the Netherlands or in Flanders meets on a screen, a bill or a street sign.
  knownAcronyms: [
    '(=OK|=IP|=PC|=PCs|=USB|=PDF|=FAQ|=ID|=PIN|=SMS|=BTW|=TV|=GPS|=EU|=VK|=VS|=USA|=UK|=QR|=CV|=HR|=IT|=ICT|=DVD|=CD|=LED|=LCD|=HD|=SSD|=CPU|=RAM|=NFC|=SIM|=GB|=MB|=TB|=KB|=MP3|=MP4|=JPG|=JPEG|=PNG|=CSV|=ZIP|=HTML|=URL|=URLs|=WWW|=HTTP|=HTTPS|=VPN|=AI|=3D|=4K|=3G|=4G|=5G|=XL|=XXL|=XS|=AM|=PM|=NB|=PS|=VIP|=DJ|=CEO|=DIY|=DM|=DMs|=PB)',
    '(=EUR|=USD|=GBP|=CHF|=SEK|=NOK|=DKK|=PLN)',
    '(=KLM|=NS|=ANWB|=ING|=ABN|=AMRO|=KBC|=VRT|=NPO|=NOS|=RTL|=HEMA|=IKEA|=DHL|=UPS|=DPD|=GLS|=TNT|=KPN|=NMBS|=SNCB|=STIB|=MIVB|=NUON|=BMW|=VW|=IBM|=HP|=LG|=BCC|=AH|=KNMI|=RIVM|=GGD|=UWV|=SVB|=DUO|=CJIB|=RDW|=KVK|=BSN|=IBAN|=BIC|=DIGID|=AVG|=GDPR|=WOZ|=OZB|=AOW|=WW|=WAO|=WIA|=ZZP|=ZZPer|=BV|=NV|=VOF|=VZW|=OCMW|=RSZ|=RVA|=VDAB|=CM|=FOD|=RIZIV|=NBN|=KBO|=MBO|=HBO|=VWO|=HAVO|=VMBO|=WO|=APK|=GFT|=PMD|=CAO|=ATV|=ADV|=VVE|=HRM|=WAB|=WLZ|=WMO|=VAT|=MRI|=CT|=IC|=EHBO|=HIV|=DNA|=ADHD|=BMI|=NAVO|=VN|=BN|=NL|=BE|=FR|=DE|=LU|=BEL|=CVO|=WZC|=KBS|=NVT|=TNV|=AUB|=SVP|=IPV|=MVG|=PIN|=KWH|=HR|=CO2|=LPG|=NAP|=BW|=EK|=WK|=OV|=OK|=EHBO|=GWL|=WC|=WiFi|=WIFI|=TÜV|=CE)',
    '(=A1|=A4|=A3|=A5|=A6|=B1|=B2|=C1|=C2|=H1|=M1|=M2|=X1|=S1)',
    '(=NIET|=WEL|=GEEN|=ALLE|=ALLES|=EN|=OF|=MAAR|=NU|=STOP|=HIER|=LET|=OP|=GRATIS|=NIEUW|=JA|=NEE|=AAN|=UIT|=OPEN|=DICHT|=LEES|=SALE|=TOP|=NOOIT|=ALTIJD|=ALLEEN|=MOET|=EERST|=TWEE|=DRIE|=HELP|=START|=ZELF|=ECHT|=GRAAG|=DRINGEND|=INTERN|=ALARM|=VOL|=WEG)',
  ],

  acronymExpansions: {
    '=SLA': ['afspraken over onze service'],
    '=RMA': ['retournummer'],
    '=KCC': ['klantcontactcentrum'],
    '=KB': ['kennisbank'],
    '=CRM': ['klantsysteem'],
    '=ERP': ['ons systeem'],
    '=DMS': ['documentensysteem'],
    '=CSR': ['medewerker van de klantenservice'],
    '=CPE': ['modem'],
    '=ODV': ['offerte'],
    '=ETA': ['verwachte aankomst'],
    '=SSO': ['één keer inloggen voor alles'],
    '=2FA': ['extra code bij het inloggen'],
    '=MFA': ['extra code bij het inloggen'],
    '=TAT': ['doorlooptijd'],
    '=POC': ['proef'],
    '=FTE': ['voltijdbaan'],
    '=KYC': ['controle van uw gegevens'],
    '=NAW': ['naam en adres'],
    '=EAN': ['nummer van uw aansluiting'],
    '=UAT': ['proef met gebruikers'],
    '=FCR': ['in één keer opgelost'],
    '=ITSM': ['beheer van onze computers'],
  },

  // Sources: seeds S4-7 and S1-10; what agents of Dutch and Flemish service desks say.
  internalSlang: {
    '(de|onze|naar de|bij de|naar|naar onze|bij onze)? (tweedelijns|tweedelijn|tweede lijn|tweede-lijn|derdelijns|derde lijn|derdelijn|2e lijn|3e lijn|2de lijn|3de lijn|second line|tweedelijnssupport|tweedelijns support|2e-lijns|tweedelijnsmedewerker*|2elijns|2delijns) (support|team|medewerker|collega)?':
      ['onze specialisten'],
    '(de|onze|naar de|bij de)? (eerstelijns|eerste lijn|1e lijn|first line|eerstelijn|eerstelijnssupport|eerstelijnsmedewerker*)': [
      'mijn collega’s',
    ],
    '(=L1|=L2|=L3|=T1|=T2|=T3|level 2|level 3|tier 1|tier 2|tier 3)': ['onze specialisten'],
    '(de|onze|naar de|bij de|aan de) (devs|dev|developers|dev-team|devteam|ontwikkelteam|sysadmins|devops|ops|ops-team|infra|infrateam|netops)':
      ['onze programmeurs'],
    '(devs|devops|sysadmins|devver|devvers)': ['onze programmeurs'],
    '(op|in|naar|van) (de|onze) (backlog|product backlog|sprint backlog|roadmap-backlog|wensenlijst-backlog)': [
      'op onze lijst met plannen',
    ],
    'backlog*': ['onze lijst met plannen'],
    '(in|voor|naar|tijdens|van) (de|deze|een|onze) (komende|volgende|huidige|nieuwe)? (sprint|sprints|refinement|grooming|retro|stand-up|standup|daily|planning poker|release train|iteratie)':
      ['onze volgende werkronde'],
    '(in)? (een|de|onze)? (refinement|grooming|standup|stand-up|daily stand-up|scrum|scrummeeting|sprintplanning|retrospective)': [
      'overleg',
    ],
    '(product owner|po|scrum master|scrummaster|stakeholder|stakeholders|teamlead|squad|tribe|chapter lead|process owner)': [
      'mijn collega',
    ],
    "(stand-by'er|stand-byer|standby'er|standbyer|stand-by-er|standby collega|piketdienst|piketmedewerker|consignatiedienst)": [
      'de collega die oproepbaar is',
    ],
    '(staat|ligt|is|zet|gezet|stond|zit) (ticket|hij|het)? (nog|nu|bij ons)? (op|in|on) (hold|on hold|pending)': ['wacht even'],
    'on hold': ['even stilgelegd'],
    '(op)? (pending|pending customer|wfc|awaiting customer)': ['wacht op antwoord'],
    '(ticket|melding|zaak|case)? (staat|is|heeft|gezet)? (op|als)? (prio|prioriteit) {number}': ['dringend'],
    '(prio|=P1|=P2|=P3|=P4|sev 1|sev 2|sev1|sev2|severity 1|prio-ticket|prio-melding|prio één|prio een|hoge prio|lage prio)': ['dringend'],
    '(pingen|gepingd|ping ik|even pingen|ping)': ['een bericht sturen', 'vragen'],
    '(ge-escaleerd|escaleren|geëscaleerd|escaleer|escalatie|escalatietraject) (naar|bij|via)? (de)? (tweede lijn|level 2|l2|management)?': [
      'voorgelegd aan een collega',
    ],
    '(inschieten|ingeschoten|doorgeschoten|doorschieten|doorgezet naar de queue|uit de queue|in de queue|in onze queue|queue|bucket|wachtbak|werkbak|verdeelbak|postbak|inbox-bak|bakje)':
      ['doorgegeven', 'lijst'],
    '(front desk|frontdesk|front office|frontoffice|back office|backoffice|mid-office|midoffice|servicedesk-tool|topdesk|servicenow|jira|zendesk|salesforce|freshdesk|confluence|sharepoint-lijst|trello)':
      ['ons team'],
    '(change|changes|rfc|change request|changerequest|release train|major incident|major|incident ticket|problem ticket|cab|change freeze|freeze) (aangemaakt|ingediend|ingepland|gepland|uitgevoerd|akkoord)':
      ['aanpassing'],
    '(user story|userstory|user stories|epic|epics|spike|story points)': ['taak'],
    '(wontfix|won’t fix|known issue|known error|works as designed|by design|not reproducible|niet reproduceerbaar)': [
      'dit passen we niet aan',
    ],
    '(quick win|quick wins|quick fix|quickfix|low hanging fruit|laaghangend fruit|show stopper|showstopper|blocker|showblocker|deep dive|deepdive|war room|happy flow|follow-up-actie|action point|actionpoint|issue-tracker|takeaway|loopen|in de lead|alignen|gealigned|aligned|afgetikt|afgeticketed|uitgefaseerd|afgevinkt in de tool|finetunen|deadline-driven|handover|hand-over|warme overdracht|koude overdracht|warm overgedragen)':
      ['ons werk'],
    '(ticketje|tickie) (aangemaakt|ingeschoten|geschoten|gelogd|inschieten|inleggen|aanmaken)': ['melding gemaakt'],
    '(layer 8|laag 8|pebkac|id10t|pebcak|gebruiker error|user error|dau)': [''],
    '(gecoverd|getriaged|triage|getriageerd|triëren|triagist|geresolved|geclosed|ge-assigned|geassigned|toegewezen aan de queue|reassigned|ge-reassigned)':
      ['bekeken', 'verdeeld'],
    '(shift lead|shiftleader|night shift|nightshift|late shift|dagploeg|avondploeg|callcenter-agent|agent desktop|macro|canned response|wrap-up|wrap up|aht|handle time|service level)':
      ['ons team'],
  },

  vagueHandoffs: [
    '{doorgezet} (aan|naar|bij) iemand (van|uit|op|in|bij) *',
    '(leg|leggen|legt) (ik|wij|we)? (het|dit|dat|uw *|je *|de *)? (bij|voor aan) {afdeling}',
    '(staat|ligt) (nu|inmiddels)? uit (bij|naar) {afdeling}',
    'iemand (van|uit|op|bij) (de|het|onze|ons) (*)? (kant|*afdeling|*dienst|*team|techniek|*zaken|*administratie|boekhouding|planning|*lijn|*service|*recherche|directie) (gaat|zal|kijkt|pakt|neemt|bekijkt|duikt|buigt) (er|dit|het|dat|ernaar|zich|hier)',
    '(gaat|zal) (er)? iemand (van|uit|op|bij) … (naar kijken|mee aan de slag|kijken|uitzoeken|oppakken)',
    '{doorgezet} (aan|naar|bij) {afdeling}',
    '{doorgezet} (aan|naar|bij) (onze|de|ons|het) (financiële|technische|juridische|medische|administratieve)? (administratie|boekhouding|planning|debiteurenadministratie|crediteurenadministratie|klachtencommissie|inkoop|verkoop|backoffice|tweede lijn|directie|klachtenafdeling|schadebehandeling|logistiek|magazijn|recherche|werkplaats)',
    '(ik|wij|we)? (heb|hebben|heeft|is|zijn|wordt|worden|was) … (intern|verder)? {doorgezet} (aan|naar|bij|tot)? (hem|haar|hen|ons)? {afdeling}',
    '(ik|wij|we)? (heb|hebben|heeft|is|zijn|wordt|worden|was) … (aan|naar|bij) {afdeling} (intern)? {doorgezet}',
    '(ik|wij|we)? (heb|hebben|heeft|is|zijn|wordt|worden|was) (ik|wij|we|het|dit|uw *|je *|de *|hem|inmiddels|nu|al)? … (doorgezet|doorgestuurd|geëscaleerd|doorgespeeld|doorverwezen|overgedragen|doorgeleid)',
    '(ik|wij|we) (zet|zetten|stuur|sturen|geef|geven|speel|spelen|draag|dragen|leg|leggen|verwijs|verwijzen) … (door|over|neer|voor) (aan|naar|bij)? {afdeling}',
    '(ik|wij|we) (zet|zetten|stuur|sturen|geef|geven|speel|spelen|draag|dragen|leg|leggen) … (aan|naar|bij) {afdeling} (door|over|neer|voor)',
    '(zet|zetten|stuur|sturen|geef|geven|speel|spelen|draag|dragen|leg|leggen) (ik|wij|we) … (aan|naar|bij) {afdeling} (door|over|neer|voor)',
    '(een|een van onze|onze|een van mijn|één van onze|eén van onze) (collega|collega’s|collegas|specialist|specialisten|medewerker|medewerkers|mensen|experts|technicus|technici|monteurs|adviseurs|teams|afdelingen) (pakt|pakken|gaat|gaan|neemt|nemen|kijkt|kijken|zal|zullen|bekijkt|bekijken|zoekt|zoeken|helpt|komt|komen|buigt|buigen|behandelt|behandelen|onderzoekt|onderzoeken)',
    "(een van onze|onze|een van mijn|één van onze|eén van onze) collega's (pakt|pakken|gaat|gaan|neemt|nemen|kijkt|kijken|zal|zullen|bekijkt|bekijken|zoekt|zoeken|helpt|behandelt|behandelen|onderzoekt|onderzoeken)",
    '(iemand|wie) (van (ons|het team|onze afdeling|onze collega’s|de *)|anders|hier|uit (het|ons) team|bij ons)? (pakt|gaat|neemt|zal|kijkt|bekijkt|zoekt|gaat er|belt|komt) (dit|het|ermee|er|u|je|zich|hier|dat|contact|naar|op|nog|met|binnenkort)',
    '(wordt|worden) (dit|het|uw *|je *|de *|nu|verder|intern)? … (opgepakt|behandeld|bekeken|opgevolgd|afgehandeld|onderzocht|uitgezocht) door {afdeling}',
    '(wordt|worden) (dit|het|nu|verder|intern)? … door {afdeling} … (opgepakt|behandeld|bekeken|opgevolgd|afgehandeld|onderzocht|uitgezocht)',
    '(ligt|staat|is|zit|bevindt) (nu|inmiddels|momenteel|zich|thans|op dit moment)? (bij|in handen van|in behandeling bij|op) {afdeling}',
    '{afdeling} (gaat|gaan|zal|zullen) (ermee|hiermee|er|hier|dit|het|ernaar|zich) … (aan de slag|naar kijken|kijken|oppakken|buigen|bekijken|uitzoeken|onderzoeken|behandelen|mee bezig)',
    '{afdeling} (pakt|neemt|pakken|nemen) (dit|het|uw *|je *|de *) … (op|over|verder|in behandeling)',
  ],

  otherHandoffs: [
    '(uw|je|het|de|dit|deze|jullie|dat) (idee|ideeën|suggestie|suggesties|tip|tips|compliment|complimenten|feedback|wens|wensen|groeten|felicitaties|pakket|pakje|bestelling|zending|geld|betaling|bedrag|brief|post|boeking|domein|foto|foto’s|lof|mooie woorden|opmerking|bedankje|verbetervoorstel|adreswijziging|meterstand|meterstanden|mail|factuur|gegevens|saldo|terugbetaling|document|documenten) … {doorgezet}',
    '{doorgezet} … (idee|suggestie|tip|compliment|feedback|wens|complimenten)',
    '(idee|ideeën|suggestie|suggesties|tip|tips|compliment|complimenten|feedback|wens|wensen|groeten|pluim) … (door|doorgegeven|doorgeven|doorgezet)',
    '(geef|geven) (ik|wij|we)? … (compliment|complimenten|idee|tip|suggestie|feedback|wens|groeten) … door',
    '(u|je) (kunt|kan|mag|wordt) … (doorsturen|doorgeven|doorverbonden|doorgestuurd)',
    '(wordt|word) (u|je) (automatisch)? (doorgestuurd|doorverwezen|doorverbonden|doorgeschakeld)',
    '(naar|aan) (uw|je) (nieuwe|andere)? (adres|rekening|bank|e-mailadres|huisarts|buren)',
    '(naar|aan) het (verkeerde|oude|nieuwe) (adres|rekeningnummer)',
    '(kunt|kan|wilt|wil) (u|je) … (doorsturen|doorgeven|voorleggen)',
  ],

  guarantees: [
    '(ik|wij|we) (kan|kunnen|durf|durven)? (u|je)? (garandeer|garanderen|beloof|beloven|verzeker|verzekeren|zweer|zweren) (u|je|jou|hierbij|plechtig|absoluut|persoonlijk)? (plechtig|absoluut|hierbij|persoonlijk)? (,)? (dat)? (het|dit|alles|er|u|je|uw|de|niets|geen|zoiets|deze|dat)',
    '(garandeer|garanderen|beloof|beloven|verzeker|verzekeren) (ik|wij|we) (u|je|jou|hierbij|plechtig|absoluut)? (plechtig|absoluut)? (,)? (dat)? (het|dit|alles|er|u|je|uw|de|niets|geen|zoiets|deze|dat)',
    '(u|je) (heeft|hebt) (mijn|ons) (woord|garantie|erewoord) (dat|erop)?',
    'daar (sta|staan|steek|durf|geef) (ik|wij|we) (voor in|mijn hand|mijn woord|u mijn woord|borg voor|garant voor)',
    '(ik|wij|we) (sta|staan) (er|ervoor|hiervoor) (voor)? (in|garant)',
    '(mijn|ik steek mijn) hand (voor|ervoor) (in het vuur)',
    '(u|je) (zult|zal|gaat|krijgt|heeft|zul) (hier|er|dit|dat|daar)? … nooit (meer|weer) (last|problemen|een storing|merken|hebben|meemaken|gebeuren|tegenkomen|iets)?',
    '(zorg|zorgen|zorgt) (wij|we|ik)? (ervoor|er voor)? (,)? dat (u|je|dit|dat|het|zoiets|er) … nooit (meer|weer|nog)',
    '(zorg|zorgen|zorgt) (wij|we|ik)? (ervoor|er voor)? (,)? dat (dit|dat|het|zoiets|er) … niet (meer|nog eens|opnieuw) (kan gebeuren|gebeurt|voorkomt|misgaat)',
    '(dat (zweer|beloof|garandeer) (ik|wij|we)|dat is een belofte|beloofd is beloofd|gegarandeerd (opgelost|verholpen|klaar|in orde|gefixt|binnen|hersteld))',
    ', beloofd $',
    '(kunt|kan|kun) (u|je) (vergif|gif|donder op|de klok op gelijkzetten|blind op varen|donder opzeggen)',
    '(zal|zullen|gaat|gaan|wordt|kan) (dit|dat|het|zoiets|er|ons|nu|hierna)? … (nooit|niet|nimmer|onder geen beding) (meer|weer|opnieuw|nog eens|ooit)? (meer|weer|nog eens)? (gebeuren|voorkomen|voorvallen|misgaan|optreden|fout gaan|plaatsvinden|herhalen|overkomen)',
    '(dit|dat|het|zoiets) (gebeurt|overkomt|komt|treedt) … nooit (meer|weer)',
    '(dat|dit|het|alles|u|je) (komt|is|wordt|gaat|werkt|heeft|krijgt|blijft) … (100 %|{number} %|honderd procent|100 procent|gegarandeerd|sowieso|absoluut|hoe dan ook|gegarandeerd weer) (zeker|goed|opgelost|in orde|veilig|werken|gefixt|geregeld|op tijd|klaar|werkt|storingsvrij)?',
    '(100 %|100 procent|honderd procent|gegarandeerd|absoluut) (zeker|goed|opgelost|in orde|veilig|storingsvrij|foutloos|waterdicht|betrouwbaar|werkend|beschikbaar|op tijd)',
    '(voorgoed|voor altijd|definitief|eens en voor altijd|voor eens en altijd|nu en voor altijd) (opgelost|verholpen|voorbij|van de baan|verleden tijd|verdwenen|hersteld)',
    '(is|zijn|behoort|behoren) (nu|hiermee|vanaf nu|daarmee|voorgoed)? … (verleden tijd|tot het verleden|voorgoed voorbij)',
    '(geen|nul) (enkel|enkele)? (risico|kans op herhaling|risico’s|twijfel mogelijk)',
    '(maakt|maak) (u|je) (zich|je)? (geen|absoluut geen) (enkele)? zorgen , (het|dit|alles) (komt|wordt|is)',
    '(wees|weest) (er)? (gerust|verzekerd|maar gerust) (,)? (op)? (dat)? (het|dit|alles|er|niets|uw|je) (komt|wordt|zal|is|gaat|kan)',
  ],

  modestGuarantees: [
    '(kan|kunnen|durf|durven|wil|willen|mag|mogen) (ik|wij|we|u|dit|dat|het|je|helaas|helaas niet)? … (niet|niets|geen|helaas niet|nooit) … (garanderen|beloven|verzekeren|zeggen|toezeggen)',
    '(ik|wij|we) (kan|kunnen|durf|wil|mag) … (niet|niets|geen) (garanderen|beloven|verzekeren|toezeggen)?',
    '(niet|geen|nooit|niets) (te)? (garanderen|garandeer|beloven|beloof|toezeggen)',
    '(garantie|garantieperiode|fabrieksgarantie|garantietermijn|garantiebewijs|tevredenheidsgarantie|niet-goed-geld-terug*|laagsteprijsgarantie|waarborg)',
    '(ik|wij|we) (beloof|beloven|garandeer|verzeker|verzekeren) (u|je)? (dat)? (ik|wij|we|om|te) (u|je|het|er|alles|deze|vandaag|morgen|dit|persoonlijk)? … (bel|bellen|mail|mailen|laat|laten|schrijf|schrijven|kom|komen|kijk|kijken|houd|houden|neem|nemen|antwoord|antwoorden|doe|doen|uitzoek|reageer|weten|terug|contact|op de hoogte|vanaf)',
    '(beloof|beloven|garandeer) (ik|wij|we) (u|je)? (dat)? (ik|wij|we) ',
    '(zodat|opdat|om te (zorgen|voorkomen|vermijden)|voorkomen|vermijden|hopen|hoop|hopelijk|proberen|streven|ervoor zorgen|maatregelen|werken eraan|werken we aan|wil|willen|graag|mag|moet|mogen|hoort|had) (dat|ernaar|er|we)? … (nooit|niet) (meer|weer|opnieuw|nog eens|mogen|hoeft|te)? (meer|weer|nog eens)? (gebeurt|gebeuren|voorkomt|voorkomen|overkomt|misgaat)',
    '(zal|zullen) (u|je|wij|we|ik|nooit)? (u|je)? nooit (vragen|om uw|om je|bellen om|delen|verkopen|contact)',
    '(als|indien|tenzij|wanneer|of) (wij|we|ik|u|je) … (garanderen|garandeert|garandeer)',
    '(was|waren|werd|had|heeft|hebt|hebben) (u|je|mij|ons)? … (beloofd|gegarandeerd|toegezegd)',
    'is (u|je|mij|ons) … (beloofd|gegarandeerd|toegezegd)',
    '(mag|moet|mogen|hoort|had|zou) (dit|dat|het|zoiets|natuurlijk|gewoon)? … (niet|nooit) (meer|weer|mogen|hoeven)? (gebeuren|voorkomen|overkomen)',
  ],

  immediacies: [
    '(onmiddellijk|meteen|direct|terstond|per direct|per omgaande|ogenblikkelijk|stante pede|onverwijld|op staande voet|in een handomdraai|in een wip|binnen no time|binnen de kortste keren|in een mum van tijd|binnen een paar (seconden|minuten|tellen)|in een oogwenk|à la minute|nu meteen|nu direct|subiet|stante pede|dadelijk|seffens|direct nu|zo gepiept)',
  ],

  outcomes: [
    '(werkt|werken|doet|doen|draait|draaien|functioneert|loopt|brandt|rijdt|zit) (het|uw|je|alles|de|dat|er|weer|uw *|je *|de *) … (weer|dan|gewoon|naar behoren|het|goed|water|stroom)',
    '(het|alles|uw *|je *|de *|dit|probleem|storing) (doet|werkt|draait|functioneert|loopt) (het)? (dan|straks|morgen|vanavond|weer|binnen*|zo|direct|meteen)?',
    '(is|zijn|wordt|worden|zal|zullen) (het|alles|uw *|je *|de *|dit|probleem|storing|dan)? … (opgelost|verholpen|gefixt|hersteld|gerepareerd|voorbij|geregeld|gemaakt|weer in de lucht|online|weer bereikbaar|gefikst|rechtgezet|weer beschikbaar|achter de rug)',
    '(opgelost|verholpen|gefixt|gefikst|rechtgezet|in orde|hersteld|gerepareerd|weer in de lucht|weer online|weer bereikbaar)',
    '(kunt|kan) (u|je) (weer|dan weer) ',
    '(u|je) (kunt|kan) (dan|vanaf dan)? weer ',
    '(heeft|hebt|heb) (u|je) (weer|dan weer) (internet|stroom|water|televisie|toegang|bereik|verbinding|warm)',
  ],

  unknownCauses: [
    '(weten|weet|weten nog|weet nog) (wij|we|ik|niemand) (dat|het)? (nog|nog steeds|op dit moment|momenteel)? niet (precies|zeker|exact)? (,|maar|$)',
    '(niemand|we|wij|ik) (weet|weten) (nog|op dit moment|momenteel) (niet)? (wat|waardoor|waarom|waaraan|hoe)',
    '(zoek|zoeken) (wij|we|ik)? (nog|nu|momenteel)? uit (wat|waardoor|waarom|waaraan|hoe)',
    '(weten|weet|kennen|ken) (wij|we|ik|nog|nu|momenteel|op dit moment)? … (niet|geen|nog niet) … (wat|waardoor|waarom|waaraan|hoe|oorzaak|waar|precies|exact|zeker)',
    '(oorzaak|reden|bron|fout) (is|blijft|was|hebben we|hebben wij|heb ik|weten we|van * is|van * * is|van de storing|kennen we)? … (onbekend|onduidelijk|niet gevonden|niet bekend|nog niet|een raadsel|niet duidelijk|onderzocht|nog zoeken|in onderzoek)',
    '(waar|waaraan) het (aan|in|door)? (ligt|zit|komt|lag) (is|weten|blijft) … (raadsel|niet|onbekend|onduidelijk)',
    'geen idee (waar|wat|waarom|waardoor|hoe|waaraan)',
    '(geen|nog geen) (idee|verklaring|oorzaak|duidelijkheid) (over|voor|waar|gevonden|van|bekend)?',
    '(zijn|is|ben) (wij|we|ik|nog|het team|onze technici)? (nog|volop|nu|druk)? (op zoek|aan het zoeken|aan het onderzoeken|aan het meten|aan het uitzoeken|zoekende|aan het kijken wat|aan het achterhalen|bezig met het onderzoek|aan het testen)',
    '(zoeken|zoekt|onderzoeken|onderzoekt) (wij|we|nog|de|naar|momenteel|nu|onze *) … (oorzaak|waardoor|waarom|uit waar|wat|fout)',
    '(tasten|tast) (wij|we|nog|ik) … in het duister',
    '(oorzaak|fout) (wordt|word) (nog|momenteel|nu)? (onderzocht|gezocht)',
    '(onduidelijk|onbekend|een raadsel|niet duidelijk|niet bekend) (waar|wat|waardoor|waarom|hoe|waaraan)',
    '(nog niet|niet) (gevonden|achterhaald|vastgesteld|kunnen achterhalen|kunnen vinden|duidelijk)',
  ],

  comprehensionChecks: [
    '^ (en|dus|zo|nou|nu)? (,)? (begrijpt|begrijp|snapt|snap|vat|volgt|volg|kunt|kan|kun) (u|je|jij) (het|dit|dat|me|mij|wat|nu|zo|allemaal|alles|deze|de|mijn) (zo|nu|allemaal|ik bedoel|bedoel|ik zeg|uitleg|instructies|stappen|hiermee|een beetje|goed|volgen|begrijpen|nog|zo volgen|allemaal volgen|punt)? (volgen|begrijpen)? $',
    '^ (begrijpt|begrijp|snapt|snap|volgt|volg) (u|je|jij) (me|mij|dit|dat|het)? (nog|nu|wel)? $',
    '(begrijpt|begrijp|snapt|snap) (u|je|jij) (wat ik bedoel|wat ik zeg|wat ik u vertel|waar ik heen wil|dat (nu|wel|zo)?|het (nu|wel|zo|nou)?|dit (nu|wel|zo)?) $',
    '^ (is|was|zijn) (dat|dit|het|alles|deze uitleg|mijn uitleg|de uitleg|deze stappen) (zo|nu|allemaal|voor u|voor je|voldoende|helemaal|u|je)? (zo|voldoende|helemaal)? (duidelijk|helder|begrepen|te volgen|begrijpelijk|goed te volgen|klaar en duidelijk) (zo|voor u|voor je|nu|genoeg)? $',
    '(is|was) (dat|dit|het|alles) (zo|nu|allemaal|voldoende|helemaal)? (duidelijk|helder|begrepen) (zo|voor u|voor je|genoeg)? $',
    '^ (duidelijk|helder|begrepen|gesnapt|oké|snappie|capito|alles duidelijk|alles helder|alles begrepen|zo duidelijk|duidelijk zo|duidelijk toch|helder toch|volg je me nog|volgt u me nog) (,)? (ja|toch|zo)? $',
    '(duidelijk|helder|begrepen|gesnapt|snappie) (,)? (ja|toch|hè|he|niet) $',
    '^ (heeft|hebt|heb) (u|je) (dat|dit|het|alles|mijn uitleg)? (zo|nu|allemaal)? (begrepen|gesnapt|kunnen volgen|meegekregen) $',
    '^ (bent|ben|zijn) (u|je|we) (nog)? mee $',
    '^ (dringt|dringen) (dat|dit|het) (tot u|tot je|een beetje) door $',
    '^ (kunt|kan|kun) (u|je) (het|dit|dat|mij|me) (zo|nog|allemaal|een beetje)? (volgen|bijhouden|bijbenen) $',
  ],

  severalMarkers: [
    '(en|of|beide|beiden|zowel|allebei|daarnaast|ook|verder|tevens|de volgende|volgende gegevens|hieronder|twee dingen|drie dingen|een paar vragen|alle)',
  ],

  puttingOff: [
    '(dat|het|dit) (zal|gaat|hoeft) (vast)? niet (zo|al te|heel|meer)? lang (meer)? (te)? (duren|op zich laten wachten)',
    '(laat|laten) niet (lang|al te lang) op zich wachten',
    '(te zijner tijd|tzt|t.z.t)',
    '(een dezer|één dezer|eén dezer|een van deze|een dezer komende) dagen',
    '(als|zodra|wanneer|indien) (de|onze|het|zijn|haar|mijn) (planning|agenda|drukte|tijd|werkdruk|rooster|werk|omstandigheden|capaciteit|bezetting|weer) (dit|dat|het|er)? (toelaat|toestaat|het toelaat|ruimte|mogelijk maakt|dit toelaat|het mogelijk maakt)',
    '(als|zodra|wanneer) (het|de drukte) (hier|weer|even|wat|iets|een beetje)? (wat|iets)? (rustiger|minder druk|kalmer) (is|wordt|worden)',
    '(wel|nog)? (een keer|eens|ergens) (van de week|deze week|deze maand|volgende week)',
    '(van de week|later deze week|later deze maand|deze maand|deze week|volgende week|(na|voor) de (feestdagen|vakantie|kerst|zomer|jaarwisseling)) (wel|nog)? (wel)? (eens|een keer|een keertje|ergens)',
    '(als|zodra|wanneer) er iemand (even|weer)? (tijd|ruimte|gelegenheid) (heeft|vindt|voor heeft)',
    '(als|zodra|wanneer) (er|ik|we|wij|iemand|hij|zij) (even|weer|wat|er|een)? (tijd|gaatje|moment|ruimte|plek|momentje) (is|heb|hebben|heeft|vind|vinden|vindt|voor heb|voor is|over heb)',
    '(als|zodra|wanneer) (ik|we|wij) (eraan|er aan|eraan toe|hieraan|daaraan) (toe)? (kom|komen|toekom|toekomen)',
    '(vroeg of laat|op enig moment|ooit eens|een keertje|bij gelegenheid|bij leven en welzijn|mettertijd|op den duur)',
    '(in|binnen) (de)? (afzienbare tijd|niet al te lange tijd|niet al te verre toekomst|nabije toekomst|naaste toekomst)',
  ],

  // Sources: Simonis, “Strategieën voor klantvriendelijke brieven”; Krispiratie; Taaladvies on “ouderwetse woorden”.
  officialese: {
    '(naar aanleiding van|in antwoord op|in aansluiting op|met referte aan|onder verwijzing naar|verwijzend naar) (uw|ons|onze|bovengenoemd|bovenvermeld) (schrijven|brief|verzoek|e-mail|mail|telefonisch onderhoud|onderhoud|melding)':
      ['u schreef ons'],
    'naar aanleiding van': ['na', 'door'],
    '(hierbij|bij deze) (doen|doe|bericht|berichten|delen|deel|informeren|informeer|bevestigen) (wij|ik) (u)?': [''],
    '(wij|ik) (verzoeken|verzoek) u (vriendelijk|beleefd|hierbij)? (om|te)?': ['wilt u'],
    'verzoeken wij u (vriendelijk|beleefd)? (om|te)?': ['wilt u'],
    gelieve: ['wilt u'],
    'u dient (te)?': ['u moet', 'wilt u'],
    'dient u (te)?': ['moet u', 'wilt u'],
    'dienen te': ['moeten'],
    tevens: ['ook'],
    alsmede: ['en ook'],
    alsook: ['en ook'],
    reeds: ['al'],
    thans: ['nu'],
    heden: ['vandaag', 'nu'],
    doch: ['maar'],
    echter: ['maar'],
    derhalve: ['daarom'],
    mitsdien: ['daarom'],
    'op grond hiervan': ['daarom'],
    omtrent: ['over'],
    betreffende: ['over'],
    aangaande: ['over'],
    'met betrekking tot': ['over'],
    'ten aanzien van': ['over', 'voor'],
    inzake: ['over'],
    'ten behoeve van': ['voor'],
    'ten einde': ['om'],
    teneinde: ['om'],
    middels: ['met', 'via'],
    'door middel van': ['met'],
    conform: ['volgens'],
    'overeenkomstig uw': ['volgens uw'],
    gaarne: ['graag'],
    indien: ['als'],
    alvorens: ['voordat'],
    aangezien: ['omdat'],
    'in verband met het feit dat': ['omdat'],
    'gezien het feit dat': ['omdat'],
    'in het kader van': ['voor', 'bij'],
    'op het moment dat': ['als'],
    'te uwer (informatie|kennisname|attentie)': ['ter informatie'],
    'ter zake van': ['over'],
    bovengenoemde: ['deze'],
    bovenvermelde: ['deze'],
    ondergetekende: ['ik'],
    desbetreffende: ['deze'],
    dezerzijds: ['van ons'],
    uwerzijds: ['van u'],
    onzerzijds: ['van ons'],
    'in afwachting van uw (antwoord|reactie|bericht)': ['ik hoor graag van u'],
    '(verblijf|verblijven) (ik|wij)?': [''],
    'vertrouwende u hiermee voldoende te hebben geïnformeerd': [''],
    '(hiermee)? genoegzaam (geïnformeerd|ingelicht)': [''],
    'd d': ['van'],
    jongstleden: ['afgelopen'],
    eveneens: ['ook'],
    'het is ons een genoegen': ['graag'],
    vermits: ['omdat'],
    nochtans: ['toch'],
    ingevolge: ['door', 'volgens'],
    'uit hoofde van': ['door'],
    'in casu': ['hier'],
    'te allen tijde': ['altijd'],
    zulks: ['dit'],
    hetgeen: ['wat'],
    'welke u': ['die u'],
    'ter beschikking stellen': ['geven'],
    'in behandeling nemen': ['behandelen', 'bekijken'],
    'zorg dragen voor': ['zorgen voor'],
    'kenbaar maken': ['zeggen', 'laten weten'],
    'in kennis stellen': ['laten weten'],
    'overgaan tot': [''],
  },

  hedges: [
    '(misschien|wellicht|mogelijk|mogelijks|waarschijnlijk|vermoedelijk|eventueel|hopelijk|allicht|ongeveer|enigszins|een beetje|in principe|normaal gesproken|normaal gezien|eigenlijk|volgens mij|naar mijn mening|naar ik meen|naar mijn gevoel|mijns inziens|naar verluidt|schijnbaar|min of meer|als het goed is|denk ik|vermoed ik|geloof ik|lijkt me|lijkt mij|dacht ik)',
    '(ik|wij|we) (denk|denken|vermoed|vermoeden|geloof|geloven|meen|menen|gok|hoop|hopen) (dat|van)?',
    '(zou|zouden) (het|dit|dat|er)? (wel eens|eens|misschien|mogelijk|eventueel|wellicht)',
    '(kan|kunnen) (eventueel|misschien|mogelijk)',
    '(het|dat) (kan|zou) (zijn|kunnen) dat',
  ],
  stackedHedges: [
    '(ik|we|wij) denk* (misschien|wellicht|dat het misschien)',
    '(hopelijk|misschien|normaal gezien|in principe) (zou|zouden) (het|dit|dat|alles|de|uw|je) … moeten (werken|lukken|kunnen|zijn|goed komen)',
    '(volgens mij|ik denk|denk ik) (waarschijnlijk|misschien|mogelijk|wellicht)',
    '(zou|zouden) (misschien|mogelijk|eventueel|wellicht) (kunnen|eens)',
    '(misschien|wellicht) eventueel',
    '(proberen|probeer) (te kijken|te zien) of (we|ik|wij) (misschien|mogelijk|eventueel)?',
  ],
  vagueSubjects: [
    '(re :|fw :|fwd :|antw :)? (uw|je|jouw|onze|een)? (vraag|bericht|informatie|update|melding|aanvraag|verzoek|mail|e-mail|ticket|klacht|reactie|antwoord|bestelling|info|contact|belangrijk|belangrijk bericht|mededeling|hallo|hoi|terugkoppeling|status|statusupdate|herinnering|feedback|vraagje|probleem|afspraak|dringend|urgent|goed nieuws|nieuws|voortgang|support|klantenservice|bevestiging|opvolging)',
  ],
  readerDependentTimes: [
    '(eind|einde|begin|midden) (van)? (de|deze|volgende|komende)? (dag|werkdag|middag|week|maand)',
    '(eod|eow|cob|close of business)',
    '(einde|binnen|tijdens|na|voor) (kantooruren|kantoortijd|kantoortijden|sluitingstijd)',
    '(halverwege|medio|rond) (de)? (volgende|deze|komende)? (week|maand|dag|middag|lunch|lunchtijd)',
    '(in|tijdens) de (loop|voormiddag|namiddag) van (de|volgende) (dag|week)',
  ],
} satisfies Partial<ClarityWords>
