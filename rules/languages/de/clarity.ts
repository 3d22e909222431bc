import type { CustomerData } from '../../../src/language/language.ts'
import type { ClarityWords } from '../../../src/language/lexicon/clarity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'
import { internationalAcronyms, programNames } from '../international.ts'

export const clarityGroups = {
  anew: ['(noch einmal|nochmal|nochmals|noch mal|erneut|abermals|ein weiteres mal|ein zweites mal|neuerlich|von neuem)'],
  tell: [
    '(beschreiben|schildern|erklären|erläutern|erzählen|mitteilen|nennen|zusenden|zuschicken|zumailen|schicken|senden|mailen|hochladen|übermitteln|durchgeben|angeben|bekannt geben|bekanntgeben|zukommen lassen|zusammenfassen|darstellen)',
  ],
  tellMe: ['(beschreiben|schildern|erklären|erläutern|erzählen|sagen|schicken|senden|mailen|nennen)'],
  /** Who takes over, where nobody is named. */
  unit: [
    '(*abteilung|*abteilungen|fachbereich|kollegen|kollege|kollegin|kolleginnen|fachkollegen|fachleute|experten|expertin|experte|spezialisten|spezialist|spezialistin|*team|*technik|techniker|fachdienst|backoffice|buchhaltung|zentrale|verwaltung|logistik|disposition|entwicklung|entwickler|sachbearbeitung|sachbearbeiter|innendienst|außendienst|geschäftsleitung|teamleitung|leitung|vorstand|schulleitung|amtsleitung|bauleitung|stationsleitung|regionalleitung|oberarzt|chefarzt|sekretariat|werkstatt|stelle|stellen|gremium|referat|*management|*dienst|*betreiber|vorgesetzten|vorgesetzter|chefin|*stelle|(ebene|fachebene|führungsebene|leitungsebene|chefebene|supportebene)|*chef|*amt|*leute|*sicherung|sachgebiet|produktion|it|einkauf|vertrieb|leute|*zentrum|*büro|second level|zuständigen|verantwortlichen|bauleute|bauleuten|juristen|entwicklern|*technikern|handwerker*|fachmann|hauptstelle|schneiderei|abrechnung|qualitätsprüfung)',
  ],
  place: ['({unit}|bereich|person|personen|haus|*mitarbeiter|*mitarbeiterin|*partner|instanz|*support|lager|qs|chefetage|schreibtisch)'],
  charge: [
    '(zuständige*|entsprechende*|richtige*|verantwortliche*|interne*|betreffende*|nächste*|andere*|technische*|jeweilige*|passende*|höhere*)',
  ],
  now: ['(jetzt|nun|inzwischen|derzeit|gerade|hier|ab (hier|jetzt|sofort)|künftig|nunmehr)'],
  passOn: ['(weiterleiten|weitergeben|weiterreichen|übergeben|übermitteln|vorlegen|eskalieren)'],
  somebody: [
    '(jemand ({placed})?|(ein|eine|einer|irgendein|irgendeine|die|das|der|unser|unsere) (anderer|andere|weiterer|unserer|meiner|{charge})? ({place}|fachkraft|berater|beraterin) ({placed})?)',
  ],
  placed: ['((aus|von|vom|im|in) (der|dem|den|unserem|unserer)? *)'],
  tend: [
    '(ansehen|anschauen|melden|kümmern|übernehmen|anrufen|zurückrufen|prüfen|klären|bearbeiten|kontaktieren|in verbindung setzen|annehmen|nachgehen|zukommen|befassen|vornehmen)',
  ],
  /** What nobody can promise: how it will be. */
  kept: [
    '(läuft|laufen|kommt|kommen|klappt|funktioniert|ankommt|erhalten|bekommen|bekommst|gelöst|behoben|da ist|wieder|nie|niemals|nicht mehr|nicht noch einmal|zufrieden)',
  ],
  passedOn: [
    '(weitergeleitet|weitergegeben|weitergereicht|übergeben|übermittelt|gegeben|abgegeben|eskaliert|gereicht|verwiesen|übertragen|überstellt|weitergeschickt|weiterverwiesen|rübergeschoben|rübergegeben|rübergereicht|weitergesagt|zugespielt|zurückgespielt|zugeschoben|eingekippt|gespielt|weitergeschubst|weitergeschoben|verteilt|gemailt|gelandet|gemeldet|gesandt|abgetreten|platziert|deponiert|rübergeschickt|rübergemailt|hingeschickt|durchgereicht|durchgestellt|weitervermittelt|gegangen|gewandert)',
  ],
} satisfies Record<string, PhraseList>

/** Sources: the glossaries of German registrars, banks, grid operators and carriers; BSI, “Cyberglossar”; what German help desks write. English terms are written as agents write them. */
const jargonTerms: PhraseList = {
  '(cache|caches|browsercache|browser cache)': ['Zwischenspeicher'],
  '(token|tokens|session token|sessiontoken|access token|auth token|sicherheitstoken|refresh token|api token)': ['Sitzungsschlüssel'],
  '(session|sessions|sessioncookie|session cookie)': ['Sitzung'],
  '(tenant|tenants|tenantwechsel)': ['Ihr Bereich im System'],
  '(propagierung|propagation|dns|dns eintrag|dns einträge|a record|cname|cname eintrag|mx record|mx records|txt record|txt eintrag|spf|spf eintrag|dkim|dmarc|nameserver|ttl|zonendatei|ptr eintrag|aaaa record)':
    ['Adresseintrag Ihrer Domain'],
  '(nat|handshake|portfreigabe|portweiterleitung|port forwarding|portforwarding|portfreigaben|upnp|dhcp|subnetz|subnetzmaske|subnetmask|subnet|standardgateway|mtu|vlan|vlans|routing|routing tabelle|ssid|proxy|reverse proxy|mac adresse|mac filter|ipv4|ipv6|dual stack|ds lite|pppoe|traceroute|tracert|latenz|latenzen|jitter|paketverlust|packet loss|peering|uplink|downlink|backbone|dslam|sip|voip|mesh repeater|access point|firmwarestand|keepalive)':
    [],
  '(loadbalancer|load balancer|lastverteiler|failover|cluster|clusterknoten|node|nodes|server instanz|kubernetes|docker|hypervisor|deployment|deploy|deployt|deployen|redeploy|rollout|rollback|roll back|hotfix|hotfixes|patch|patches|gepatcht|patchen|patchlevel|build|builds|release notes|staging|staging umgebung|produktivumgebung|produktivsystem|prod umgebung|testumgebung|feature flag|regressionen|bugfix|bugfixes|pull request|pipeline|ci/cd|cronjob|cron job|cron|daemon|dienstkonto|service account|backend|back end|frontend|front end|middleware|microservice|microservices|api|apis|endpoint|endpunkt|webhook|webhooks|payload|json|xml|request|requests|response code|soap|sdk|query|queries|sql|datenbankschema|index neu *|indizierung|reindexierung|neuindexierung|mapping|parser|stacktrace|stack trace|logfile|logfiles|log files|serverlog|serverlogs|log level|debug|debuggen|debugging|speicherdump|timeout|timeouts|time out|throttling|rate limit|rate limiting|whitelist|whitelisting|gewhitelistet|blacklist|blacklisting|geblacklistet|provisionierung|provisioniert|provisionieren|deprovisionierung|reprovisionierung|replikation|repliziert|replikationsfehler|synchronisationsjob|sync job|inkrementell|snapshot|snapshots|backup job|raid|=SAN|nas freigabe|gemountet|mounten)':
    [],
  '(ldap|active directory|gpo|gruppenrichtlinie|gruppenrichtlinien|sso|single sign on|saml|oauth|oauth2|kerberos|autodiscover|exchange connector|mfa|2fa|multifaktor authentifizierung|multi faktor authentifizierung|authentifizierungsfehler|authentisierung|authentisieren|credentials|login credentials|zugriffstoken|hash|hashwert|gehasht|verschlüsselungsprotokoll|tls|ssl|tls 1.2|zertifikatskette|root zertifikat|zwischenzertifikat|cipher|cipher suite|zertifikatsfehler|csr|public key|private key|ssh|sftp|ftp|ftps|whois|auth code|authcode)':
    [],
  '(smtp|imap|pop3|mta|mailqueue|mail queue|bounce|bounces|bouncet|gebounct|mailheader|mail header|reverse dns|spamfilter score|spam score|blocklist eintrag|rbl|postmaster|catch all)':
    [],
  '(registry|bios|uefi|firmware|kernel|dll|dlls|runtime|treiberkonflikt|chipsatz|bootloader|gebootet|bootsektor|bootreihenfolge|safe boot|secure boot|tpm|partition|partitionen|rendering|codec|codecs|bitrate|framerate|plugin konflikt|javascript|css|html code|localstorage|local storage|user agent|useragent|inkognito session|binary|binaries|script fehler|skript fehler|vba)':
    [],
  '(avs|cvc prüfung|chargeback|chargebacks|rückbelastung|acquirer|acquiring|issuer|3d secure|3ds|psd2|sca|tan verfahren|clearing stelle|settlement|valuta|valutadatum|wertstellung|valutiert|interchange|kyc|aml prüfung|escrow|fx|fx kurs|payout|payouts|payment provider|psp|payment gateway|vorautorisierung|pre auth|preauth|debitor|debitoren|debitorenkonto|kreditor|kreditorenkonto|storno gutschrift|buchungslauf|mahnlauf|zahllauf|debitorenbuchhaltung|obliegenheit|obliegenheiten|obliegenheitsverletzung|deckungszusage|deckungsprüfung|policierung|policiert|police nachtrag|nachtragspolice|leistungsausschluss)':
    [],
  '(sku|skus|upsell|checkout prozess|fulfillment|fulfilment|fulfillment center|dropshipping|dropship|backorder|back order|rma|eta|oos|picking|gepickt|kommissionierung|kommissioniert|cross docking|crossdocking|depotscan|scan event|avisiert|avisierung|avisieren|stückgut|disponiert|disponieren|incoterms|ddp|dap|exw|zolltarifnummer|t1 dokument|last mile|tourenplanung|umschlagslager|edi|wms|sperrbestand|bestandskorrektur|sperrlager|meldebestand)':
    [],
  '(marktlokation|marktlokations id|malo id|messlokation|zählpunktbezeichnung|lastprofil|standardlastprofil|slp|rlm|netznutzungsentgelt|netznutzungsentgelte|messstellenbetreiber|messstellenbetrieb|bilanzkreis|konzessionsabgabe|zustandszahl|lieferantenwechselprozess|wechselprozess|einspeisemanagement|wandlermessung|imsys|smgw|smart meter gateway|blindleistung|wirkleistung|abregelung)':
    [],
  '(portierung|portierungsauftrag|rufnummernportierung|portierungskennung|carrierwechsel|vorleister|bitstream|vectoring|supervectoring|esim profil|provisionierungsstatus|opt in|double opt in|opt out|churn|offboarding|self service portal|user journey|kpi|kpis|use case|user interface|ui element|customer journey|touchpoint|migriert|migrieren|datenmigration|datenmodell|legacy system|altsystem|schnittstellenfehler|shopfloor)':
    [],
  '(fqdn|parametrierung|parametriert|konfigurationsdatei|config|konfig|kompatibilitätsmodus|dependency|dependencies|repository|repo|autoscaling|scheduler|worker prozess|queue worker|message queue|message broker|buffer|buffer overflow)':
    [],
  '(kontraindikation*|kontraindiziert|adhärenz|prästationär*|poststationär*|histologie|histologisch*|echokardiogra*|exzision|komorbidität*|unterversicherungsverzicht|gliedertaxe|avalprovision|tilgungsstreckung|codeshare|interline*|open jaw|waiver|reissue|umlaufverfahren|benehmensherstellung|netzebene|systemnutzungsentgelt*|bridge mode|bridge modus|prämienfrei*|residuallast|mindermengen|apn|qos|cgnat|sandbox|failback)':
    [],
}

const everydayPhrases: PhraseList = [
  '(token|session|patch|sprint|queue|blocker) …… (gold|silber|bahn|rennen|gewann|billard|volleyball|netz|automat*|wasch*|dusche*|versteckt|tonstudio|proberaum|jeans|hose|jacke|stoff)',
  '(waschkeller|duschen|tonstudio|proberaum|billard|volleyball|rennen) …… (token|session|sprint|queue|blocker)',
  '(- request|request @)',
  '(pop up|popup|ad|werbe|script|cookie|tracking|inhalts|beta) blocker',
  '(asthma|allergie|migräne|anfall|schmerzen|reaktion|beschwerden) …… (triggern|getriggert)',
  '(thread|threads) (im|in der|des) forum',
  '(hub|hubs) (für|der|usb)',
  'usb hub',
  '(police|scoring|migration) (in|aus|nach)',
  '(migration|migranten)',
  'endpunkt (der|des) (linie|*tour|*strecke|route|*bahn|fahrt|etappe|reise|wanderung)',
  '(kaffee|orchester|bau|see|frachtschiff|müll|übersee) container',
  'container (im hof|voll|abholen|abgeholt|stellen|für bauschutt|für grünschnitt)',
  '(personal|landes|datenschutz)? register',
  '(sprint|etappen|kurz) (strecke|über {number} meter)',
  '(parkplatz|schlange|schlangen)',
  'header (aus|im) (fußball)',
  '(blumen|filz|lap) patch',
  'patch (auf|aus) (stoff|der jacke|dem ärmel)',
  '(tanz|kreuzfahrt|party) (session|queue)',
  '(foto|jam|trainings|yoga|aufnahme) (session|sessions)',
]

const explanationMarkers: PhraseList = [
  '(also|sprich|das heißt|d h|d.h|nämlich|mit anderen worten|anders gesagt|gemeint ist|damit ist gemeint|das bedeutet|bedeutet|auf deutsch|vereinfacht gesagt|kurz gesagt)',
  '(das|dies) (ist|sind) (ein|eine|der|die|das|nichts anderes|so etwas)',
  '(steht|kurz) für',
  '(eine) art',
  '(so etwas wie|vergleichbar mit)',
  'so (heißt|heißen|nennt|nennen|nennen wir)',
  '(ist|sind) (ein|eine|der|die|das) (kleine|kleiner|kleines|nummer|programm|gerät|schlüssel|adresse|teil|dienst|abkürzung|name|bezeichnung|verfahren|steuergerät)',
]

const namingWords: PhraseList = [
  '(genannt|namens|modul|baustein|kennzeichen|beginnt mit|endet auf|endet mit|aufdruck|aufschrift|gravur|buchstaben|kürzel|stempel|prägung|feld|spalte|zeile|lautet|heißt|nennt|nennen|nennt sich|bekannt als|bezeichnet|sogenannt|sogenannte|sogenannten|sogenannter|sogenanntes|abgekürzt|kurz|fachlich|im fachjargon)',
]

const readerMentions: PhraseList = [
  '^ (ja|nein|genau|stimmt|richtig) (,|:|-)',
  '(danke|vielen dank|besten dank|herzlichen dank) für (die|das|den|ihre|ihren|ihr|deine|deinen|dein) (frage|nachricht|mail|hinweis|meldung)? (zu|zum|zur|nach|über|wegen)?',
  '(frage|fragen|nachricht|anfrage|hinweis|meldung) (zu|zum|zur|nach|über|wegen)',
  '(=Sie|du|ihr) (schrieben|schreiben|schriebst|schreibst|fragten|fragen|fragtest|fragst|erwähnten|erwähnen|erwähnst|meldeten|melden) (dass|ob|nach|von|über)?',
  '(schrieben|schreiben|schriebst|fragten|fragen|fragst|erwähnten|erwähnen|meldeten) (=Sie|du|ihr) (dass|ob|nach|von|über)?',
]

const labelVerbs: PhraseList = [
  '(klicken|klick|klicke|tippen|tippe|tipp|drücken|drücke|wählen|wähle|wähl|öffnen|öffne) (=Sie|du)? (bitte|nun|dann|dort|oben|unten|rechts|links|einfach|anschließend)? (auf|den|die|das|im)? (menü|punkt|menüpunkt|reiter|knopf|button|feld|schaltfläche|seite|menüpunkte|bereich|ordner|den punkt|den reiter|den button|das feld|die schaltfläche)?',
  '(unter|im menü|menüpunkt|schaltfläche|button|knopf|taste|reiter|feld|ordner)',
  // Works and goods whose names are set in capitals.
  '(zeitschrift|magazin|magazins|heft|reihe|serie|modell|modells|marke|kollektion|ausstellung|sendung|kampagne|titel|titels|band|album)',
]

const knownAcronyms: PhraseList = [
  ...internationalAcronyms,
  '=KB',
  '(=MTB|=MC|=DaZ|=DaF|=BU|=CO|=ZOB|=MDK|=FFH|=GEMA|=VISA|=KM|=MVV|=HVV|=VBB|=RMV|=VRR|=MVG|=RKI|=DEKRA|=ADFC|=VCD|=AWO|=VdK|=GEW|=DGB|=IHK|=HWK|=KBA|=EZB|=BGH|=OLG|=HVB|=DKB|=ING|=LBS|=FSME|=MMR|=RSV|=DKMS|=BRK|=ALG|=DOSB|=LKA|=BKA|=BND|=UFO|=CAD|=LSF|=FSC|=UNHCR|=GKK|=ÖAMTC|=ARBÖ|=ÖSV|=WKÖ|=AK|=GIS|=BH|=TCS|=SUISA|=SRG|=ZVV|=BLS|=SAC|=NZZ|=ALV|=MFK|=KVG|=ZGB|=FKK|=KSC|=FCB|=EKZ|=IQ|=WHO|=IOC|=ESA|=CERN|=DAAD|=LVR|=LWL|=TGV|=KIT|=TH|=BSI|=DN|=ROT|=BLAU|=GRÜN|=GELB|=GRAU|=WEISS|=HOCH|=TIEF|=OBEN|=UNTEN|=LINKS|=MITTE|=EINE|=EINEN|=EINER|=BEIDE|=DORT|=GROSS|=KLEIN|=LANG|=KURZ|=LEER|=VOLL|=WARM|=KALT|=FREI|=HALB|=GANZ|=OHNE|=AHV|=ÖV|=ÖPNV|=SUVA|=ÖGK|=SVA|=KESB|=RAV|=GA|=AMS|=WKO|=NÖ|=OÖ|=EVN|=KV|=PKV|=GKV|=ELSTER|=TVöD|=FSJ|=DRV|=BAG|=EDEKA|=REWE|=OBI|=DLRG|=KFW|=KfW|=BAFA|=ESTA|=NABU|=AfD|=SPÖ|=ÖVP|=FPÖ|=SVP|=VfB|=VfL|=HSV|=JKU|=HTL|=RWTH|=ETH|=EPFL|=ZHAW|=DJH|=HSG|=MWST|=UST|=IdNr)',
  '(=TAN|=AGB|=AG|=BRD|=DDR|=GmbH|=GMBH|=KG|=UG|=OHG|=GbR|=SE|=EDV|=IT|=LKW|=Lkw|=LKWs|=PKW|=Pkw|=PKWs|=KFZ|=Kfz|=PLZ|=WG|=HU|=AU|=TÜV|=ADAC|=ARD|=ZDF|=ORF|=SRF|=MDR|=NDR|=WDR|=SWR|=RTL|=DB|=ÖBB|=SBB|=BVG|=ICE|=IC|=EC|=RE|=RB|=S|=U|=AOK|=TK|=DAK|=BKK|=DRK|=THW|=LEDs|=WLAN|=KI|=2D|=DSL|=DM|=DMs|=PN|=MEZ|=MESZ|=CEST|=DIN|=EN|=CE|=GS|=DSGVO|=BGB|=StVO|=HGB|=SGB|=NRW|=BW|=NDS|=MV|=CDU|=SPD|=FDP|=CSU|=BAföG|=MRT|=EKG|=DNS|=ICD|=IGeL|=HNO|=OP|=OPs|=KITA|=Kita|=MwSt|=USt|=UID|=HRB|=HRA|=USK|=FSK|=GEZ|=EM|=WM|=FC|=SV|=TSV|=RC|=DFB|=BVB|=AH|=AB|=EG|=OG|=DG|=TG|=ZI|=II|=III|=IV|=MA|=BA|=TU|=FH|=LMU|=PR|=BIO|=Bio|=TOP|=NEU|=SEHR|=NICHT|=BITTE|=JETZT|=HIER|=NUR|=ALLE|=AUF|=ZU|=AN|=AUS|=EIN|=DER|=DIE|=DAS|=UND|=ODER|=WICHTIG|=SOFORT|=IMMER|=NIE|=KEIN|=KEINE|=STOP|=STOPP|=HALT|=START|=ENDE|=MENU|=MENÜ|=HOME|=ENTER|=STRG|=ALT|=TAB|=ENTF|=SHIFT|=RESET|=POWER|=MAX|=MIN|=TEL|=FAX|=FW|=AW|=WG2|=VG|=MFG|=BG|=HG|=SG|=GG|=OKAY|=AUCH|=WIE|=MIT|=BEI|=VON|=DEN|=UNS|=DU|=WO|=NOCH|=DANN|=ZWEI|=DREI|=JA|=NEIN|=GRATIS|=SALE|=NACH|=VOR|=BIS|=OFFEN|=ZUR|=SIE|=WIR|=IHR|=ALLES|=MEHR|=ERST|=HEUTE|=UVP|=EAN|=EVA|=FFP2|=ABC|=DC|=PV|=WPS|=UKW|=SAT|=CNN|=JBL|=MAN|=KTM|=BASF|=AMG|=BUND|=WWF|=UNO|=USB-C|=ADHS|=ASB|=CAPTCHA)',
]

const acronymExpansions: PhraseList = {
  '=SLA': ['vereinbarte Reaktionszeit'],
  '=RMA': ['Rücksendenummer'],
  '=ETA': ['voraussichtliche Ankunft'],
  '=KVA': ['Kostenvoranschlag'],
  '=QS': ['Qualitätssicherung'],
  '=QM': ['Qualitätsmanagement'],
  '=AB': ['Auftragsbestätigung'],
  '=MA': ['Mitarbeiter'],
  '=AP': ['Ansprechpartner'],
  '=GF': ['Geschäftsführung'],
  '=RE': ['Rechnung'],
  '=VN': ['Versicherungsnehmer'],
  '=VSNR': ['Versicherungsnummer'],
  '=AZ': ['Aktenzeichen'],
  '=BMS': ['Batteriesteuerung'],
  '=RLZ': ['Restlaufzeit'],
  '=MSB': ['Messstellenbetreiber'],
  '=VNB': ['Netzbetreiber'],
  '=NB': ['Netzbetreiber'],
  '=EVU': ['Energieversorger'],
  '=KYC': ['Prüfung Ihrer Identität'],
  '=MFA': ['Anmeldung in zwei Schritten'],
  '=POD': ['Zustellnachweis'],
  '=WE': ['Wareneingang'],
  '=KD': ['Kunde'],
  '=VA': ['Verantwortlicher'],
  '=RG': ['Rechnung'],
  '=HV': ['Hausverwaltung'],
  '=WEG': ['Eigentümergemeinschaft'],
  '=NK': ['Nebenkosten'],
  '=BK': ['Betriebskosten'],
  '=ZÜS': ['zugelassene Prüfstelle'],
  '=CR': ['Änderungswunsch'],
  '=FW': ['Fachwerkstatt'],
  '=GWL': ['Gewährleistung'],
}

/** What colleagues say among themselves in German help desks: tiers, queues, sprints, tools, slang. */
const internalSlang: PhraseList = {
  '(vom|beim|im|zum|an den|an|aus dem|durch den|der) (=L1|=L2|=L3)': ['unser Fachteam'],
  '(1|1st|first|1.|2|2nd|second|2.|3|3rd|third|3.) (level|line) (support|team|kollegen|ticket)?': ['unser Fachteam'],
  '(l1|l2|l3|tier 1|tier 2|tier 3|lvl 2|level 1|level 2|level 3) (support|team|kollegen|kollege|ticket|abteilung)': ['unser Fachteam'],
  '(der|ein|unser|den|einen) (=Fix|=Bugfix)': ['die Korrektur'],
  '(diesem|diesen|dieser|unserem|unseren) (sprint|sprints)': ['in den nächsten Wochen'],
  '(im|in den|ins|nächsten|im nächsten|aktuellen|laufenden|im laufenden|im aktuellen|im übernächsten|für den nächsten|zum) (nächsten|aktuellen|laufenden|kommenden)? (sprint|sprints|sprint ende|sprintende|sprint planning|release zug|sprintwechsel|refinement|backlog|produktbacklog|product backlog)':
    ['in den nächsten Wochen'],
  '(dispatcher|eskalationsticket*)': ['unser Fachteam'],
  '(sprintende|sprint ende|sprintplanung|sprint planning|sprintwechsel|backlog|backlog item|backlogs|refinement|kanban|kanban board|scrum|scrum master|product owner|storypoints|story points|user story)':
    ['unsere Planung'],
  '(in|im|ins|per|via|aus|über|mit) (das|dem|unser|unserem|unsere|unserer)? (jira|zendesk|freshdesk|otrs|znuny|salesforce|servicenow|confluence|zammad|hubspot|slack|teams chat|sharepoint|crm|trello|asana|monday|kundencenter tool|ticketsystem|ticketingsystem|ticketing|erp|outlook kalender) (ticket|board|gekippt|eingekippt|eingestellt|gepackt|gezogen|gestellt|hinterlegt|geschmissen|geworfen|getippt|gelegt|eskaliert|notiert|vermerkt|kanal)?':
    ['in Ihrem Vorgang'],
  '(jira|zendesk|otrs|servicenow|confluence) (ticket|tickets|board|eintrag|task)': ['Ihr Vorgang'],
  '(in|aus|auf) (der|die|unserer|unsere|meiner|meine|eine andere|deren) (queue|warteschlange der kollegen|pipeline|halde|ablage p|ticketqueue|ticket queue|supportqueue|dispo|warteschleife der technik)':
    ['in Arbeit'],
  '(im|ins) (clearing|dispatching|dispatch|triage)': ['in Arbeit'],
  '(queue|queues|ticketqueue|ticket queue|ticketpool|sammelqueue)': ['Liste der offenen Fälle'],
  '(prio) (1|2|3|4|5|a|b|c|eins|zwei|drei|hoch|niedrig|low|high)': ['dringend'],
  '(sev1|sev2|sev 1|sev 2|sev 3|severity|prio|prios|priorisiert als|hochpriorisiert|hochprio|runterpriorisiert|depriorisiert|blocker|showstopper|major incident|incident|incidents|p1 incident|high prio|low prio)':
    ['Störung'],
  '(als|ist|prio|priorität|stufe) (eine|ein)? (=P1|=P2|=P3|=P4)': ['dringend'],
  '(=P1|=P2|=P3|=P4) (ticket|incident|störung|fall|eingestuft|meldung|priorisiert)': ['dringend'],
  '(ticket|tickets|fall|case|cases|vorgang) … (gesplittet|zugeroutet|gemerged|gemergt|zusammengemerged|geclosed|geclost|reassigned|assigned|assigniert|zugewiesen an l2|getaggt|gesnoozed|geparkt|gepinnt|gepingt|gequeued|dispatcht|getriagt|triagiert|verticketed|eingekippt|rübergeschoben|rübergeworfen|über den zaun geworfen|gebouncet|hochgestuft|hochgezogen|durchgewinkt)':
    ['an die Kollegen weitergegeben'],
  '(gemerged|gemergt|geclosed|geclost|assigned|assigniert|reassigned|gepingt|anpingen|pingen|angepingt|gefixt|fixen|fixt|gefixed|gedebuggt|geshippt|reproducen|repro|repro schritte|getriggert|triggern|gehandled|handlen|gechecked|eskalieren intern|getriaged|triagen|geroutet|gerouted|dispatchen|resetted|gedisposed|geflagged|geflaggt|getaggt|downgegraded|upgegraded)':
    ['bearbeitet'],
  '(workaround|work around|workarounds)': ['Zwischenlösung'],
  '(known issue|known issues|known bug|known error|bug ticket|bugticket|bug report|bug reports|change request|changerequest|feature request|featurerequest|post mortem|postmortem|root cause|root cause analyse|rca|kedb)':
    ['bekannter Fehler'],
  '(sla|slas|ola|sla verletzung|sla zeit|kpis|nps|csat|fcr|aht|ttr|mttr)': ['vereinbarte Frist'],
  '(dev|devs|devops|dev team|entwicklerkollegen|die devs|ops team|netops|sre|infra|infra team|qa team|backoffice|back office|noc|soc|bereitschaftler|on call|oncall)':
    ['unsere Technik'],
  '(callback|rückruf slot|callbackliste|call back liste|wiedervorlage|auf wiedervorlage|auf hold|on hold|pending|auf pending|status pending|auf parken|warte auf kunde|waiting for customer|feedbackschleife)':
    ['vorgemerkt'],
  '(enduser|end user|anwenderseitig|userseitig|kundenseitig|dau|layer 8|pebkac|schicht 8)': ['Sie'],
  '(syncen|gesynct|alignen|aligned|alignment|abgealigned|deep dive|quick win|quick wins|low hanging fruit|go live|golive|rollout|change freeze|code freeze|hotline skill|handover|hand over|ooo)':
    ['abgestimmt'],
  '(storno lauf|nachtlauf|batchjob|manuell angestoßen|angetriggert|angestoßen im system|durchgeschossen|sap beleg|sap buchung|ersatzbeleg|stornobeleg|ablage p|retourenlager scan|buchungskreis)':
    ['im System gebucht'],
  '(shopfloor|werkbank fa|fa nummer)': ['Werkstatt'],
}

const guarantees: PhraseList = [
  '(keine|nicht die geringste|null) (chance|möglichkeit|gefahr) , dass (das|es|etwas|da) … (schiefgeht|misslingt|ausfällt|schief geht|versagt)',
  'glauben =Sie mir , (das|es) (funktioniert|klappt|hält|läuft)',
  '(erleben|passiert|geschieht|sehen|haben) … kein zweites mal',
  '(geld|erstatt*|bekommen|lösen|liefern|reparieren|schaffen) … komme , was wolle',
  '(null|keinerlei) (ausfälle|störungen|probleme|fehler|wartezeit) , (versprochen|garantiert|ehrenwort|das verspreche)',
  '(erstatt*|ersetz*|lös*|liefer*|bekommen|repar*|geld) … (egal|ganz gleich) , was (passiert|kommt|geschieht)',
  'koste es , was es wolle',
  '(auf)? (biegen und brechen|teufel komm raus) *',
  '(ist|kommt|klappt|geht|wird|funktioniert) …… (,)? hundertprozentig (.|!|$)',
  '(hundert prozent|hundertprozentig|100 prozent|100 %) … verlassen',
  '^ (mit sicherheit|garantiert|definitiv|hundertprozentig) (bekommen|erhalten|läuft|kommt|klappt|haben|funktioniert)',
  '(verlassen|verlass) (=Sie)? (sich|dich) (darauf|drauf) , (das|es) (klappt|läuft|passt|funktioniert|wird|geht|kommt)',
  '(kann|wird) … gar nicht mehr (passieren|vorkommen|geschehen|auftreten)',
  '(kriegen|schaffen|lösen) (wir|ich) … (garantiert|auf jeden fall|zu {number} (%|prozent)|hundertprozentig|definitiv)',
  '(läuft|geht|funktioniert|klappt|ist|sind) … , versprochen',
  '((kann|können) (ich|wir)|(ich|wir) (kann|können)) (=Ihnen|dir) … (versichern|garantieren|versprechen|zusichern|zusagen) , dass …… {kept}',
  '((sicher|gewiss) sein|wort|ehrenwort) , dass …… {kept}',
  '(hundertprozentig|garantiert|definitiv|auf jeden fall) (sorge|sorgen) (ich|wir) … dafür',
  '((passiert|geschieht|passieren|geschehen) … kein (zweites|weiteres) mal|kein (zweites|weiteres) mal (vor|vorkommt|vorkommen|passiert|passieren|geschieht|geschehen))',
  '(=Sie|du) (können|kannst|dürfen|darfst) (sich|dich) (darauf|drauf) verlassen , dass … (nie|nicht|kein|keine)',
  '(ist|sind|kommt|kommen|läuft) … garantiert (auf|in|bei|wieder|da|am|bis|vor|noch)',
  '(wir|ich) (garantieren|garantiere|versichern|versichere|verspreche|versprechen|schwöre) (=Ihnen|dir|ihnen|euch)? (hiermit|fest|hoch und heilig|zu {number} %)? , dass',
  '(garantieren|garantiere|versichern|versichere|verspreche|versprechen|schwöre) (wir|ich) (=Ihnen|dir|ihnen|euch)? (hiermit|fest|hoch und heilig)? (, dass)',
  '(wir|ich) (garantieren|garantiere) (=Ihnen|dir|ihnen|euch)? (hiermit|fest|einen|eine|ein|die|das|den|ihnen|absolute|volle|:|,)',
  '(garantiert|hundertprozentig|100 % ig|todsicher|bombensicher|mit absoluter sicherheit|mit {number} %iger sicherheit|mit sicherheit|definitiv|auf jeden fall|ganz sicher|ganz bestimmt|{number} % sicher|{number} prozent sicher|zu {number} %|zu {number} prozent|zu hundert prozent|100 %) (nie|niemals|nicht|nicht mehr|kein|keine|keinen|alles|gelöst|behoben|funktionieren|wieder|sicher|pünktlich|zufrieden|klappen|problemlos|fehlerfrei)',
  '(wird|werden|passiert|passieren|geschieht|kommt|kann|tritt|treten|soll|ist|sind|gibt|haben|hast|bekommen) (das|dies|es|so etwas|=Ihnen|dir|ihnen|sich|sowas|garantiert|=Sie|du|nun|hier|bei uns|damit|der fehler|dieser fehler)? (das|dies|es|so etwas|=Ihnen|dir|ihnen|bestimmt|garantiert|sicher|ganz sicher|definitiv|mit sicherheit|auf keinen fall|bei uns|in zukunft|künftig|uns)? (nie wieder|niemals wieder|nie mehr|auf keinen fall (mehr|wieder|noch einmal)|garantiert nicht|garantiert nie|bestimmt nicht wieder|bestimmt nicht mehr|sicher nicht wieder|sicher nicht mehr|definitiv nicht mehr|definitiv nicht wieder|definitiv nie) (vorkommen|passieren|geschehen|auftreten|vor|auf|ärger|probleme|geben|stören|ausfallen|haben|sein|wiederholen|ein)?',
  '(das|dies|es|so etwas|sowas|der fehler|dieser fehler|das problem) (wird|passiert|geschieht|kommt|kann|tritt) (=Ihnen|dir|ihnen|bei uns|uns|sich|so|künftig|in zukunft)? (garantiert|bestimmt|sicher|ganz sicher|definitiv|mit sicherheit|auf keinen fall|in zukunft|künftig)? (nie|niemals|nie mehr|nicht mehr|nicht|auf keinen fall) (wieder|mehr|erneut|noch einmal) (vorkommen|passieren|geschehen|auftreten|vor|auf|wiederholen)?',
  '(nie|niemals) (wieder|mehr) (ein|eine|einen|so|=Ihnen|dir)? … (problem|probleme|problemen|ärger|fehler|störung|störungen|ausfall|ausfälle|sorgen|passieren|vorkommen|auftreten|geschehen|haben)',
  '(da|darauf|drauf|hierauf)? (können|kannst|dürfen|darfst) {you} (sich|dich) … (verlassen|gift nehmen)',
  '(darauf|drauf) (gebe|geben|haben|hast) (ich|wir|=Sie|du) (=Ihnen|dir)? (mein|unser) (ehrenwort|wort)',
  '(mein|unser|großes|ich gebe ihnen mein|ich gebe dir mein|sie haben mein) (ehrenwort|wort drauf|wort darauf)',
  '((da|dafür) lege ich meine hand ins feuer|hoch und heilig|hand drauf|^ versprochen|ehrenwort|großes indianerehrenwort|da lege ich meine hand|dafür lege ich meine hand|meine hand ins feuer|hundert pro|hundertpro) (!|.|,|:|versprochen|dass|ins)?',
  '(absolut|vollkommen|völlig|garantiert|total|hundertprozentig|für (immer|alle zeit|alle zeiten)|ein für alle mal|definitiv|mit sicherheit) (störungsfrei|fehlerfrei|ausfallsicher|sicher vor|problemlos|zufrieden sein|risikofrei|ausgeschlossen)',
  '(ist|sind) (ein für alle mal|für immer|endgültig|dauerhaft|restlos|ein für allemal) (gelöst|behoben|erledigt|beseitigt|vom tisch|schluss|ruhe)',
  '(ein für alle mal|ein für allemal|für immer) (gelöst|behoben|erledigt|beseitigt|vom tisch|ruhe|schluss|weg|aus der welt)',
  '(wir|ich) (lösen|löse|kriegen|schaffen|bekommen|finden|beheben|reparieren) (das|es|jedes|alles|jeden|immer) (garantiert|auf jeden fall|immer|in jedem fall|hundertprozentig|problem|fehler)',
  '(sie|es|ihr *|deine *) … (wird|werden) (mit sicherheit|garantiert|definitiv|auf jeden fall|hundertprozentig|ganz sicher|ganz bestimmt|auf alle fälle|100 prozentig) ',
  '(wird|werden|kommt|kommen|läuft|funktioniert|klappt|bekommen|erhalten|(haben|hast) {you}) … (mit sicherheit|garantiert|definitiv|hundertprozentig|100 prozentig|100 %ig)',
  '(ausfälle|fehler|probleme|verzögerungen|störungen) … (ausgeschlossen|unmöglich)',
]

const modestGuarantees: PhraseList = [
  '^ *en =Sie (bitte|sich|uns|mir)? (auf jeden fall|unbedingt)',
  '(auf jeden fall|definitiv|ganz sicher) (kein problem|nicht (an|=Ihr|=Ihre|dein|deine))',
  '(auf jeden fall {capital} geben|für (zwei|drei|fünf|zehn|{number}) (jahre|monate) garantiert)',
  '((auf jeden fall|ganz sicher) nicht (vergessen|verpassen|zu spät)|(mit sicherheit|ganz sicher) (ein)? (*)? (schön*|toll*|spannend*|lustig*|fest|erfolg)|sofort wieder …… , sobald)',
  'ab sofort (wieder|auch|nur|bei|in|erhältlich|lieferbar|verfügbar)',
  '(sofort|gleich) (,|.|und) (bleiben|bleib|warten|einen (moment|augenblick)|moment|einen kleinen)',
  '(garantieren|garantiere) …… (({number}|zwei|drei|fünf|zehn|zwanzig) (jahre|jahren|monate|monaten)|*preis|*preise|*zins|*zinssatz|tarif|kurs)',
  '(kann|können|könnte|könnten) (ich|wir) … (nicht|keine|kein) … (garantieren|versprechen|versichern)',
  '(ich|wir) (kann|können|könnte|könnten) … (nicht|keine|kein|nichts) … (garantieren|versprechen|versichern|ausschließen|garantie)',
  '(nicht|keine|kein|nichts|ohne) … (garantieren|versprechen|garantiert|hundertprozentig|zu {number} %|garantie)',
  '(möchte|möchten|wollen|will|hoffe|hoffen|hoffentlich|sollte|soll|wünsche|wünschen) … (, dass)? …… (kein (zweites|weiteres) mal|(garantiert|mit sicherheit|bestimmt|nie) (nicht)? (mehr|wieder))',
  '(nicht|niemand|keiner|daran|alles) … (garantieren|versprechen|versichern|arbeiten|tun)? , dass …… (nie|niemals) (wieder|mehr)',
  '(nicht|nie) (definitiv|mit sicherheit|hundertprozentig|ganz sicher|garantiert|auf jeden fall)',
  '(verspreche|versprechen) (ich|wir)? (=Ihnen|dir)? , dass (ich|wir) …… (melde|melden|schreibe|schreiben|anrufe|anrufen|kümmere|kümmern|prüfe|prüfen|dranbleibe|informiere)',
  '(=Ihnen|dir) , dass (ich|wir) …… (melde|melden|schreibe|schreiben|anrufe|anrufen|kümmere|kümmern|prüfe|prüfen|dranbleibe|informiere|bemühe|bemühen|haben|habe)',
  '(mit sicherheit|auf jeden fall|definitiv|ganz sicher|ganz bestimmt) (ärgerlich|enttäuschend|gefragt|schon|bekannt|wissen|frustrierend|verstanden|gehört|richtig|gut)',
  '(versichert|versicherung|versichern lassen|garantiezeit|herstellergarantie|garantieverlängerung|garantiekarte|garantiefall|preisgarantie|geld zurück garantie|bestpreisgarantie)',
  '(kümmere|kümmern|kümmer) (ich|wir)? (mich|uns) (sofort|jetzt sofort|jetzt gleich) (darum|drum|selbst|persönlich|um)',
  '(sofort|direkt|gleich|unmittelbar) (nach|bei|mit|beim|ab|wenn|sobald)',
  '(^ damit|, damit|sodass|so dass|um) (das|dies|es|so etwas|sowas)? … (nicht wieder|nicht mehr|nie wieder|kein zweites mal)',
  'nicht mehr (ewig|lange|lang|weit)',
]

const immediacies: PhraseList = [
  '(sofort|augenblicklich|auf der stelle|im nu|im handumdrehen|in null komma nichts|ruckzuck|ratzfatz|blitzschnell|sofortig|in windeseile|auf knopfdruck|noch in dieser minute|in wenigen sekunden|in sekundenschnelle|schneller als|stante pede|instant|jetzt sofort|jetzt gleich)',
]

const outcomes: PhraseList = [
  '(fährt|fahren|fliegt|heizt|kühlt|druckt|dreht|fließt|leuchtet|sendet|lädt|öffnet|startet) …… wieder',
  '(ist|sind|wird|werden|haben) … wieder (warm|heiß|hell|dicht|frei|kalt|nutzbar|benutzbar|befahrbar|schnell|sauber|trocken|warmes wasser|heiz*)',
  '(haben|habe) (wir|ich) … (repariert|behoben|gelöst|beseitigt|wiederhergestellt|entstört)',
  '(wird|werden|ist|sind|sollte|läuft|laufen|funktioniert|funktionieren|geht|gehen|steht|klappt|kommt|arbeitet) …… (wieder|behoben|korrigiert|bereinigt|repariert|gelöst|beseitigt|erledigt|online|erreichbar|verfügbar|bei =Ihnen|funktionieren|laufen|gehen|still|fertig|in ordnung|weg|einsatzbereit|hergestellt|flott|stabil|dicht|sauber|zurück)',
  '(läuft|laufen|funktioniert|funktionieren|steht|stehen|geht|klappt) (alles|die|das|der|ihr|ihre|es|dein|deine|bei =Ihnen|ihnen) … (wieder|einwandfrei|normal|rund|stabil|reibungslos)',
  '(behoben|repariert|gelöst|beseitigt|wiederhergestellt|funktionsfähig|betriebsbereit|entstört|startklar|fertig) (sein|haben|ist|wird|werden)?',
  '(haben|hast|bekommen|können|kannst) {you} … wieder',
  '((=Sie|du) (haben|hast|können|kannst|bekommen|sind|bist)|(haben|hast|bekommen) (=Sie|du)) … wieder … (internet|strom|licht|warmwasser|zugang|zugriff|empfang|wasser|telefon|netz|online|arbeiten|telefonieren|drucken|erreichbar)',
]

const unknownCauses: PhraseList = [
  '(woran|warum|weshalb|wodurch|wieso) …… , (wissen (wir|ich)|weiß ich|kann ich|können wir|ist|lässt sich) (leider|selbst|im moment|derzeit|auch)? noch (immer)? (nicht|unklar|offen)',
  '(haben|habe|konnten|konnte) (wir|ich) … noch (immer)? nicht (herausgefunden|gefunden|ermittelt|feststellen|klären|herausfinden)',
  '(schlau|klug) (geworden|daraus|draus) …… nicht',
  '(noch)? ist (noch)? nicht (klar|bekannt|geklärt|sicher|gefunden)',
  '((kann|können|konnte|konnten) (ich|wir)|(ich|wir) (kann|können|konnte|konnten)) … noch (immer)? nicht … (sagen|erklären|beantworten|nachvollziehen|feststellen|eingrenzen)',
  'lässt sich (noch|derzeit|aktuell|momentan)? (noch)? nicht … (sagen|erklären|feststellen|eingrenzen|beantworten)',
  '(woran|warum|weshalb|wodurch|wieso|was) (es|das|dies|der|die|genau|dahinter)? … (liegt|lag|passiert|ausgelöst|verursacht|steckt|hakt|klemmt|schuld|geschieht|ausfällt|spinnt|piept|fehlt|abbricht) (ist)? (,|ist|wissen|weiß|können|kann|noch|haben|steht|prüfen)',
  '(wissen|weiß|weiss|verstehen|verstehe|ahnen|sehen|sehe|kennen|kenne) (wir|ich) (nämlich|leider|selbst|auch|momentan|derzeit|aktuell|allerdings)? (noch|auch|leider|bislang|bisher|im moment)? (immer)? (noch)? (nicht|keine|nichts)',
  '(wir|ich) (wissen|weiß|weiss|verstehen|verstehe|ahnen|sehen|sehe|kennen|kenne|haben|habe|können|tappen|rätseln|suchen|suche) … (noch nicht|nicht|keine ahnung|keine idee|keinen anhaltspunkt|im dunkeln|selbst noch|noch , |noch nach|die ursache|den fehler|den grund|nach der ursache|noch daran|noch darüber)',
  '(tappen|rätseln|suchen|suche) (wir|ich) … (im dunkeln|noch|ursache|fehler|grund)',
  '(ursache|grund|auslöser|fehlerquelle|fehlerursache|ursachen|hintergrund) (ist|ist uns|kennen|konnten|konnte|steht|liegt|haben|bleibt|wird|wissen|noch|suchen|dafür ist|des * ist|der * ist|für * ist) … (noch|unbekannt|unklar|offen|nicht|ungeklärt|gesucht|rätselhaft|im dunkeln|geprüft|analysiert|untersucht)',
  '(noch|bislang|bisher|derzeit|momentan|immer noch|nach wie vor|zurzeit|aktuell) (nicht|keine|unklar|unbekannt|ungeklärt|offen|ohne|auf der suche|völlig unklar|rätselhaft) (bekannt|geklärt|gefunden|klar|ermittelt|die ursache|der grund|gesichert|ursache|eindeutig|diagnose|befund|sicher|fest|der ursache|nach der ursache|nach dem fehler|wissen|woran|warum|,|eingegrenzt|herausgefunden|lokalisiert|erklärung)',
  '(die|der|auf) (suche|fehlersuche|ursachensuche|diagnose|analyse|ursachenforschung) (läuft|dauert|nach|ist|hat|steht|noch|geht)',
  '(im dunkeln|(rätsel|rätselt|rätseln) (noch|über)|vor einem rätsel|(muss|wird) sich (erst|noch) (noch|erst)? (zeigen|herausstellen|finden))',
  'noch (haben|habe|konnten|konnte|wissen|weiß) (wir|ich) … nicht',
  '(warum|weshalb|wieso|woran|wodurch|was) …… , (müssen|muss|dafür|dazu) …… (erst|noch) …… (herausfinden|klären|prüfen|ermitteln|untersuchen|feststellen|vergleichen)',
  '(warum|weshalb|wieso|woran|wodurch) …… , (wissen|weiß|weiss|verstehen|verstehe|können|kann|haben|habe|ist|steht|bleibt) … (nicht|noch|unklar|offen)',
  '(warum|weshalb|wieso|woran|wodurch|was) …… , (prüfen|prüfe|klären|kläre|untersuchen|suchen|ermitteln) (wir|ich) (noch|gerade|derzeit|aktuell)',
  '(keine|noch keine) (ahnung|erklärung|diagnose|ursache|idee) (,|woran|warum|was|gefunden|für|haben|dafür|.)',
  '(ist|sind|bleibt) (uns|mir|noch|derzeit|bislang|aktuell)? (noch|derzeit|selbst)? (ein rätsel|rätselhaft|unklar|schleierhaft|unbekannt|unerklärlich)',
]

const vagueHandoffs: PhraseList = [
  '(bei|in) (unseren|unserer|der|den) (technikern|technik|fachleuten|experten|spezialisten|fachabteilung) in (den)? (besten|guten) händen',
  '(liegt|ist|landet|liegen|sind) (jetzt|nun|inzwischen|mittlerweile) bei (den|jenen|denen|irgendwelchen|ein paar) (leuten|kollegen|menschen|stellen|herrschaften|fachleuten)? , die … (so etwas|sowas|so was|das|dafür|sich|solche|damit)',
  'geht (jetzt|nun|dann|erst mal|erstmal) (seinen|den) (gewohnten|üblichen|normalen)? (gang|weg) (durch|über) (die|unsere|alle) *',
  '((werde|werden) (ich|wir)|(ich|wir) (werde|werden|muss|müssen|möchte)) …… ((an|in|zu|zur|zum) … {place}|intern|nach oben) {passOn}',
  '{somebody} (wird|werden|soll|muss) …… {tend}',
  '(wird|werden|soll|sollen|muss|müssen) (sich|das|es|=Sie|dann|nun|jetzt)? {somebody} …… {tend}',
  '(beim|bei der|bei dem) {unit} (gelandet|angekommen|aufgeschlagen)',
  '(der|dem|den|unserer|unserem|unseren|meiner|meinem) {charge}? ({unit}|chef|chefin|leitung|jungs|mädels) ((aus|von|vom|im|in) (der|dem)? *)? … (weitergesagt|hingelegt|(auf den (schreibtisch|tisch)|ins fach) gelegt|gezeigt|durchgegeben|gesagt , (die|der|das))',
  '(ich|wir) (reiche|reichen|leite|leiten|gebe|geben|schiebe) (=Sie|dich|es|das|ihn|sie|ihr *) … ((intern|hausintern|mal|so) …)? weiter (.|!|,|$|und)',
  '(schaut|sieht|guckt|prüft|nimmt) (sich)? (das|es)? … (einer|eine) (unserer|von unseren|von den) {unit}',
  '(die|der|das|unser|unsere) {charge}? (fachstelle|fachabteilung|sachbearbeitung|stelle|abteilung) (nimmt|kümmert|prüft|klärt|regelt|bearbeitet|entscheidet) (sich|das|es|darüber|dann)',
  '(gebe|geb|leite|reiche) (ich|wir) (mal|so|das|es|dann|intern)? (so|mal|dann)? weiter (.|,|!|$)',
  '(ich|wir) (habe|haben) (das|es|dies|alles) (so|intern|mal)? (weitergegeben|weitergeleitet) (.|,|!|und|$)',
  '(sind|ist) (jetzt|nun|inzwischen) (die|unsere|der|das|unser) {unit} (dran|am zug|gefragt)',
  '(die kollegen|(spezialisten|fachleute|experten|techniker|leute) , die) (schauen|prüfen|kümmern|melden|sehen|nehmen) (dann|sich|das|es)',
  '(liegt|liegen|ist|sind|hängt) (jetzt|nun|inzwischen|gerade|derzeit|zurzeit)? (bei|beim) (der|den|dem|unserer|unserem)? (zuständigen|entsprechenden|richtigen|verantwortlichen)? {unit} ((aus|von|vom|im|in) (der|dem|unserer)? *)? (.|,|!|und|$)',
  '(nach oben|eine etage höher|eine ebene höher|weiter oben) {passedOn}',
  '(an|in|zu|zur|zum|ans|ins|nach|bei|beim) … {unit} … {passedOn}',
  '{case} (ist|liegt|steckt) … (in|im) (der|dem|unserer|unserem)? {charge}? {unit}',
  '((bearbeitet|betreut|begutachtet|prüft|klärt|kümmert sich|übernimmt|übernehmen) {now}|{now} (übernimmt|übernehmen)) (ein|eine|der|die|das|unser|unsere) (*)? ({unit}|bereich)',
  '{unit} (darum|damit)? (gebeten|beauftragt) (,|.|$)',
  ', (die|der) (sehen|schauen|gucken|prüfen|kümmern|sieht|schaut|prüft) (sich|das) … (an|drum)? (dann|mal) (an)?',
  '(unsere|die|unser|das|der) (zuständige*|technische*)? {unit} (wurde|wurden|ist|sind|habe ich|haben wir) … (eingeschaltet|hinzugezogen|informiert|verständigt|eingebunden|beauftragt)',
  '((habe|haben) (ich|wir)|(ich|wir) (habe|haben)) (die|unsere|unser|das|den) (zuständige*|technische*)? {unit} … (eingeschaltet|hinzugezogen|verständigt|eingebunden|informiert (.|!|$|und))',
  '(schieb|schiebe|reich|reiche|geb|gebe|leit|leite) (ich|es|das|=Sie|dich|ihn|sie)? … (rüber|hinüber|weiter) (zu|zur|zum|an|in)',
  '(schaut|guckt|sieht|geht) (sich)? (jetzt|nun|dann|das|da|es|mal|sicher)? (jemand|wer|einer|irgendwer) … (drauf|drüber|an|nach|ran|durch)',
  '(liegt|liegen|ist|sind) (jetzt|nun|inzwischen|gerade|derzeit|momentan)? (bei|beim) (der|den|dem|unserem|unserer|unseren)? (second level|2nd level|third level|kollegen|zentrale|fachdienst|prüfstelle|rechtsabteilung|revision) (.|,|!|;|und|zur|in|$)',
  '(dorthin|dahin|dorthin haben wir|an anderer stelle|woandershin) … {passedOn}',
  '(da|dort|darum|hierum) (kümmert|kümmern) sich (jetzt|nun|dann|schon|bei uns|hier|intern)? (wer|jemand|einer|andere|die kollegen|die technik|die fachabteilung) (drum|darum|weiter)?',
  '(habe|haben|hab|wurde|wurden) … eskaliert',
  '{case} … (ist|sind) … eskaliert',
  '(befindet|befinden) sich … (bei|beim|in) (der|dem|den|einem|einer)? (zuständigen|entsprechenden|jeweiligen) *',
  '(eskaliere|eskalieren) (ich|wir)',
  '(ich|wir) (eskaliere|eskalieren)',
  '(habe|haben|wurde|wurden|ist|sind|hab) (ich|wir|es|das|dies|ihr|ihre|ihren|den|die|deine|deinen|dein|der|ihnen|bereits|nun|jetzt|inzwischen)? … (an|in|bei|zu|zur|zum|im) (die|der|den|das|einen|eine|unsere|unseren|unser|dem|meine|meinen|ein|unserer)? {charge}? {place} ({passedOn}|gelandet|delegiert|abgetreten|gemeldet|gesandt|geschickt)',
  '(intern|hausintern|im haus|weiter im haus|dort|innerhalb des hauses|entsprechend|fachintern) (weitergeleitet|weitergegeben|weitergereicht|abgegeben|verteilt|adressiert|platziert|herumgereicht|übergeben|weiter)',
  '(leite|leiten|gebe|geben|reiche|reichen|übergebe|übergeben|verweise|übermittle|übermitteln|schiebe|schieben|werfe) (ich|wir)? (es|das|dies|ihr|ihre|ihren|den|die|deine|deinen|dein)? … (an|in|zu|zur|zum) (die|der|den|das|einen|eine|unsere|unseren|unser|meine|meinen|ein|jemanden)? {charge}? {place} (weiter|übergeben|ab)?',
  '(wandert|wandern|geht|gehen|liegt|liegen|landet|ging|läuft|wurde|kommt|kommen|schlummert) … (an|in|bei|zu|zur|zum|beim|auf) … {charge}? {place}',
  '((ein|eine|einer|irgendein|irgendeine|die) (anderer|andere|weiterer|unserer|meiner|{charge})? ({place}|experte|fachmann|fachkraft|berater|beraterin|hausmeister) (aus|von|vom|im|der)? (dem|der|unserem|unserer)? ({place})? (übernimmt|kümmert|nimmt|schaut|sieht|prüft|bearbeitet|meldet|ruft|setzt|kommt|befasst|bearbeiten|kümmern|melden)|(jemand|irgendwer|irgendjemand|wer|einer|eine) (anderer|anderes|von uns|(aus|von|vom) (dem|der|unserem|unserer)? {place}) (übernimmt|kümmert|nimmt|schaut|sieht|prüft|bearbeitet|meldet|ruft|setzt|kommt|befasst)) (sich|es|das|den|die|ihr|ihre|ihren|=Sie|=Ihnen|dann|dir|dich|auf|an)? (dann|darum|der sache|an|um|auf|=Sie|=Ihnen|bei =Ihnen|dich|in)? (zu|an|annehmen|kümmern|übernehmen|melden|in verbindung setzen|bearbeiten|prüfen|ansehen|zurück)?',
  '(irgendwer|irgendjemand|irgendein *|irgendeine *|irgendwann jemand) … (guckt|sieht|geht|klemmt|nimmt|kümmert|meldet|ruft|schaut|prüft|übernimmt|bearbeitet|wird)',
  '(es|da|darum|um *) kümmert (sich)? (jemand|man|irgendwer|ein kollege|eine kollegin|das team|die technik|ein anderer|eine andere *) (darum|sich|um|bei =Ihnen|drum)? (kümmern|melden|darum|an|annehmen|drum)?',
  '(ruft|meldet|kontaktiert|kümmert|schreibt|beantwortet|bearbeitet|übernimmt) (sich|=Sie|=Ihnen|dich|dir)? (sich|dann|bei =Ihnen|darum)? (jemand|irgendwer|irgendjemand|ein kollege|eine kollegin|das team|man|ein mitarbeiter|eine mitarbeiterin|die fachabteilung|die zuständige abteilung|die abteilung|die technik)',
  '(wird|werden) (nun|jetzt|derzeit|inzwischen)? (intern|hausintern|an anderer stelle|(von|durch|bei) (der|den|einem|einer|unserem|unserer|unseren)? (*)? {unit}|vom (*)? {unit}) … (geprüft|geklärt|bearbeitet|besprochen|weiterverfolgt|weiterbearbeitet|untersucht|beraten|entschieden|übernommen|betreut)',
  '(kümmert|kümmern) sich (jetzt|nun|bei uns|dann|künftig|hier|intern)? (die|der|das|ein|eine|unser|unsere|jemand) (*)? {unit} (darum|weiter)? (.|,|!|und|$)',
  '(liegt|liegen|ist|sind) (jetzt|nun)? (zur|in) (prüfung|bearbeitung|klärung|entscheidung|freigabe) (jetzt|nun)? (bei|beim|in) … {unit}',
  'an (die|das|den) (*)? {unit} (zu)? verweisen',
  '(man|die|das|unser|unsere) … (wird|werden) …… (in|bei|von|durch) (der|dem|unserer) (*)? {unit} (prüfen|klären|besprechen|bearbeiten|ansehen)',
  '(der|dem|den|unserer|unserem|unseren|meinem|meiner) (*)? {unit} (mal|so|intern)? ({passedOn}|vorgelegt|zugeleitet|anvertraut)',
  '{unit} ((aus|von|in) (der|dem)? *)? (ist|sind) (schon|bereits|jetzt|nun)? (dran|am zug|informiert|damit (befasst|beschäftigt|betraut))',
  '(ist|sind) … (eine|ein|die) (andere|anderer) {unit} (zuständig|verantwortlich|dran)',
  '((lasse|lassen) (ich|wir)|(ich|wir) (lasse|lassen)) … (intern|hausintern|von (der|dem|den|unserer|unserem|unseren) {unit}|dort) … (klären|prüfen|checken|ansehen)',
]

const otherHandoffs: PhraseList = [
  '(^|,|bitte|und|dann) (bitte)? (leiten|geben|reichen|übergeben|übermitteln|verweisen) =Sie (…… weiter)?',
  '(blumen|strauß|geschenk|geschenke|spende|spenden|kuchen|schlüssel|koffer|jacke|fundstück|karte|idee|ideen|vorschlag|wunsch|feedback|lob|anregung|anregungen|kritik|dank|grüße|kompliment|komplimente) … * … ({passedOn}|geschickt)',
  'erst (danach|dann) (*e|*en) (ich|wir)',
  '(*rechnung|*rechnungen|*kosten|betrag|beiträge|geld|miete|gebühr|kopie|daten|bestellungen|belege|*einladung|*einladungen|rundmail|newsletter|umfrage|programm|protokoll|linie|linie {number}|bus|*weg|*eingang|tür|treppe|führung) (geht|gehen|ging|liegt|liegen|kommt|kommen)',
  '(liegt|liegen|steht|stehen|hängt|hängen) …… (abhol*|bereit|aus)',
  '(bei|beim) (der|den|dem)? * (als|bezahlt|vermerkt|gespeichert|hinterlegt|erhältlich|abzuholen|bereit)',
  '(idee|ideen|vorschlag|wunsch|feedback|lob|anregung|kritik|dank|gruß|grüße|kompliment|rückmeldung|verbesserungsvorschlag|hinweis|paket|sendung|brief|anruf|glückwünsche|trinkgeld) … (weitergegeben|weitergeleitet|gebe|leite|ausgerichtet|geben|leiten|weiter|übergeben)',
  '(gebe|leite|geben|leiten|habe|haben) … (idee|ideen|vorschlag|wunsch|feedback|lob|anregung|kritik|dank|grüße|kompliment|rückmeldung|verbesserungsvorschlag) … (weiter|weitergegeben|weitergeleitet)',
  '(paket|sendung|ware|lieferung|päckchen|brief|umschlag|gerät) …… abgegeben',
  '(paket|sendung|ware|lieferung|päckchen|brief|gerät) … (an den|an die|dem|der) (paketdienst|spedition|post|dhl|versand|fahrer|nachbarn|nachbarin|zusteller|kurier)',
]

const comprehensionChecks: PhraseList = [
  'ist (es|das) (jetzt|nun|endlich) (angekommen|drin) ?',
  '(ist|sind|kommt|war) (das|alles|es) … (so weit|soweit) … (angekommen|verständlich|klar|rüber|hängen geblieben) ?',
  '^ (kapiert|begriffen|gecheckt|verstanden) , (was|wie|warum|wo|dass)',
  '^ alles angekommen (so weit|soweit) ?',
  '^ (klar|verstanden|verständlich) (soweit|so weit|bis hierhin|bis hierher) ?',
  '^ (alles)? (verstanden|klar|kapiert|begriffen|soweit klar|so weit klar|alles klar|alles verstanden|gecheckt|verständlich|soweit verstanden|mitgekommen) ?',
  '(ist|war|sind|wäre) (das|dies|alles|es|damit|nun|jetzt|ihnen|=Ihnen|dir|meine erklärung|die erklärung|der ablauf|die anleitung|soweit) (jetzt|nun|soweit|so weit|so|damit|alles|für =Sie|=Ihnen|dir|denn|für dich|hiermit|endlich)? (jetzt|nun|soweit|so weit|so|alles|für =Sie|=Ihnen|damit|dir|für dich|endlich)? (klar|verständlich|verstanden|nachvollziehbar|klar genug|deutlich|deutlich genug|eindeutig|einleuchtend|logisch|verständlich genug|soweit klar|klar geworden|klarer) ?',
  '(ist|war|wurde) (=Ihnen|dir) (das|alles|dies|es|die sache|der ablauf|der unterschied|der weg) … (klar|verständlich|deutlich|verstanden) ?',
  '(haben|hast) (=Sie|du|wir) (das|es|alles|mich|uns|dies|die anleitung|diese|soweit|so weit|den ablauf)? (jetzt|nun|so|soweit|so weit|alles|auch|wirklich|da|richtig|endlich)? (jetzt|nun|so|soweit|so weit|alles|richtig)? (verstanden|kapiert|begriffen|mitbekommen|nachvollziehen können|geschnallt|gecheckt|mitgeschrieben|soweit verstanden) ?',
  '(verstehen|verstehst|kapierst|begreifen|begreifst) (=Sie|du|wir) (das|es|mich|uns|jetzt|nun|, was ich meine)? (jetzt|nun|so|soweit|alles)? ?',
  '(konnten|können|konntest|kannst) (=Sie|du) (mir|dem|das|alles|meiner|der|es) (soweit|so weit|gut|erklärung|alles)? (folgen|nachvollziehen|verstehen) ?',
  'leuchtet (=Ihnen|dir) (das|es) … ein ?',
  '(alles) (klar|verstanden|verständlich|so weit klar|soweit klar|soweit verstanden) (soweit|so weit|bis hierhin|bei =Ihnen|bei dir|jetzt|damit)? ?',
  '(ist|war|sind) (soweit|so weit|bis hierhin|bis hierher|jetzt|nun) (alles|das) (klar|verständlich|verstanden|angekommen) ?',
  '(habe|hab) ich mich (jetzt|nun|da)? (klar|deutlich|verständlich|klar genug|deutlich genug|unmissverständlich)? (genug)? (ausgedrückt) ?',
  '(haben|hätten) wir uns (da|jetzt|nun|so weit|soweit)? (verstanden) ?',
  '(noch|irgendwelche)? (unklarheiten|unklar) ?',
  '(können|kannst|kommen|kommst|kamen) (=Sie|du) (noch|soweit|so weit|bis hierher) (noch|soweit)? mit ?',
]

const puttingOff: PhraseList = [
  '(es|das) (dürfte|sollte|wird|kann) (jetzt|nun|wohl)? (nicht mehr|nimmer) (so|allzu|sehr)? lang (dauern)?',
  '(es|das) (dürfte|sollte|wird|kann) (jetzt|nun|wohl)? (nicht mehr|nimmer) (so|allzu|sehr)? lange (dauern)?',
  '(es|das) dauert (jetzt|nun|wohl)? nicht mehr (so|allzu)? (lang|lange)',
  'in (nicht)? (allzu|zu|ganz)? (absehbarer|naher|nächster|ferner|kürzester) (zeit|zukunft)',
  'sobald (er|sie|es|wir|ich|jemand|der *|die *) (mal|einmal|wieder)? (eine)? (freie|ruhige) minute (hat|haben|habe|findet|finden)',
  'in den nächsten (tagen|wochen) irgendwann',
  '(kann|könnte|wird|dürfte|mag) (das|es|sich)? … noch (ein weilchen|eine weile|eine ganze weile|eine zeit lang|eine zeitlang) (dauern|hinziehen|in anspruch nehmen|brauchen)',
  '(kommt|kommen|ist|sind) (dann)? (dran|an die reihe) , wenn (er|sie|es|wir) (an der reihe|dran|so weit|soweit) (ist|sind)',
  '(müsste|müssten|sollte|sollten|dürfte|dürften|könnte|könnten) … (bald|demnächst|in kürze|irgendwann|die tage|dieser tage|zeitnah|nächstens) … (eintrudeln|eintreffen|ankommen|kommen|da sein|fertig sein|erledigt sein|zurück sein|weitergehen|gutgeschrieben sein|rausgehen|frei werden)',
  '(dauert|braucht) (halt|eben|leider|nun mal|einfach)? (seine zeit|so lange , wie (es|sie|er) (dauert|braucht))',
  '(in nächster zeit|(im laufe|im verlauf) der (nächsten|kommenden) zeit|wenn es (etwas|mal|wieder|ein bisschen)? ruhiger wird|im lauf der zeit|wenn es sich (mal)? einrichten lässt|irgendwo dazwischen|sobald (mal)? zeit ist|sobald (ich|wir) … (freie minute|luft) (habe|haben))',
  '(kommt|kommen|folgt|folgen) (dann)? , (wenn|wann) (es|er|sie|das) (kommt|kommen|fertig ist|so weit ist|soweit ist)',
  "(wenn (es|'s) (mal)? (passt|die zeit zulässt|ruhiger wird|besser passt)|wenn (wieder|mal|mal wieder|etwas|dann wieder|bei uns|hier)? (mal|wieder|etwas|ein bisschen)? (luft|zeit|ruhe|kapazität|kapazitäten|platz) (ist|da ist|haben|habe|bleibt|frei ist|frei wird|frei werden|hat))",
  '(sobald|wenn) (ich|wir|jemand|die kollegen|einer|die technik|man) … (zeit|luft|kapazität|kapazitäten|dazu|eine freie minute|lust) (habe|haben|hat|finde|finden|findet|komme|kommen|kommt)',
  '(sobald|wenn|wie) (es)? (die zeit|unsere zeit|meine zeit|der betrieb|das tagesgeschäft|die kapazität|die auslastung|unsere kapazität) (es)? (erlaubt|zulässt|hergibt|es erlaubt|es zulässt)',
  '(demnächst|irgendwann|gelegentlich|über kurz oder lang|früher oder später|mittelfristig|die tage|dieser tage|in den nächsten tagen mal|nächstens|bei zeiten|beizeiten|zu gegebener zeit|nach und nach|so bald es geht|im laufe der zeit|in ruhe mal|dann mal|die nächste zeit|in nächster zeit|alsbald) mal',
  '(irgendwann) (nächste|nächsten|diese|dieser|im|demnächst|später|kommende|die)',
  '(zu gegebenem zeitpunkt|irgendwann mal|im laufe der zeit)',
  '(voraussichtlich|wahrscheinlich|wohl|vermutlich|dann) (die tage|demnächst|irgendwann|dieser tage)',
  '(die tage (dann|mal|wieder|klär*|ergib*)|dieser tage)',
]

/** What German offices write, and what one says instead. Source: Bundesverwaltungsamt, “Bürgernahe Verwaltungssprache”. */
const officialese: PhraseList = {
  '(bezugnehmend|bezug nehmend) auf': ['zu'],
  '(unter bezugnahme|mit bezug|in bezug) auf': ['zu'],
  'in beantwortung': ['zu'],
  '(anbei|beiliegend|in der anlage) (erhalten|finden) =Sie': ['hier ist'],
  '(anbei|beiliegend|in der anlage) (übersende|übersenden|sende|senden) (ich|wir) =Ihnen': ['hier ist'],
  hiermit: [''],
  '(wir|ich) (erlauben|erlaube) (uns|mir) ,?': [''],
  diesbezüglich: ['dazu'],
  '(hinsichtlich|bezüglich|betreffs)': ['zu', 'wegen'],
  seitens: ['von'],
  gemäß: ['nach', 'laut'],
  '(mittels|vermittels)': ['mit'],
  zwecks: ['für'],
  alsdann: ['dann'],
  '(vorgenannte|vorgenannten|obengenannte|obengenannten|oben genannte|oben genannten|vorbezeichnete)': ['diese'],
  '(nachstehend|nachstehende|nachstehenden)': ['folgende'],
  'in kenntnis (setzen|gesetzt|zu setzen)': ['informieren'],
  'zur kenntnis (nehmen|genommen|gebracht)': ['lesen'],
  'in abzug (bringen|gebracht)': ['abziehen'],
  'in anrechnung (bringen|gebracht)': ['anrechnen'],
  'zum versand (bringen|gebracht|kommen)': ['verschicken'],
  'zur auszahlung (bringen|gebracht|kommen|gelangen)': ['auszahlen'],
  'zur anwendung (kommen|gelangen|kommt|gelangt)': ['gelten'],
  'sorge (zu)? tragen': ['sorgen'],
  '(wir|ich) (ersuchen|ersuche) (=Sie)?': ['bitte'],
  '(aufgrund|auf grund) der tatsache , dass': ['weil'],
  'zum (jetzigen|gegenwärtigen|derzeitigen) zeitpunkt': ['jetzt'],
  'im falle , dass': ['falls'],
  'nach maßgabe': ['nach'],
  ihrerseits: ['von Ihnen'],
  unsererseits: ['von uns'],
  'des weiteren': ['außerdem'],
  respektive: ['und', 'oder'],
  vollinhaltlich: ['ganz'],
  fernmündlich: ['am Telefon'],
  '(der unterzeichner|die unterzeichnerin|unterfertigter|der unterfertigte|der unterzeichnende)': ['ich'],
  nunmehr: ['jetzt'],
  obliegt: ['muss'],
  '(in verlust geraten|in verlust gegangen)': ['verloren gegangen'],
  'zu (unserer|ihrer) entlastung': [''],
  '(verbleiben|verbleibe) (wir|ich)': [''],
  sofern: ['wenn'],
  vorbehaltlich: ['wenn'],
}

const hedges: PhraseList = [
  '(vielleicht|eventuell|möglicherweise|womöglich|vermutlich|wahrscheinlich|hoffentlich|eigentlich|irgendwie|gegebenenfalls|wohl|quasi|sozusagen|im prinzip|normalerweise|unter umständen|meines wissens|soweit ich weiß|ein bisschen|gewissermaßen|tendenziell|an sich|denke ich|glaube ich|vermute ich|nehme ich an|meiner meinung nach|scheinbar|anscheinend)',
  '(ich|wir) (denke|denken|glaube|glauben|vermute|vermuten|meine|meinen|hoffe|hoffen|schätze|schätzen)',
  '(könnte|könnten|dürfte|dürften) (es|das|der|die|sein)',
]

const stackedHedges: PhraseList = [
  '(sollte|sollten|müsste|müssten|dürfte|dürften) (jetzt|es|das|alles|wieder)? (eigentlich|hoffentlich|vielleicht|wohl|irgendwie) (irgendwie|wieder|bald|demnächst)?',
  '(versuche|versuchen) … (mal|vielleicht)? zu (schauen|sehen|gucken) , ob',
  'könnte (es)? (vielleicht|eventuell|möglicherweise) sein',
]

const vagueSubjects: PhraseList = [
  '(re :|aw :|wg :|fwd :|fw :)? (ihre|ihr|deine|dein|unsere|eine)? (anfrage|nachricht|information|informationen|info|update|anliegen|mail|e mail|ticket|beschwerde|rückmeldung|antwort|bestellung|kontakt|wichtig|wichtige mitteilung|wichtige information|mitteilung|hallo|status|statusupdate|erinnerung|feedback|frage|problem|termin|dringend|neuigkeiten|support|kundenservice|bestätigung|rückfrage|schreiben|auftrag|vorgang)',
]

const readerDependentTimes: PhraseList = [
  '(anfang|mitte|ende) (der|dieser|nächster|der nächsten|kommender|der kommenden) woche',
  '(anfang|mitte|ende) (des|dieses|nächsten|des nächsten|kommenden) monats',
  '(eod|eow|cob)',
  '(vor|nach|bis|zum|bis zum|gegen) (feierabend|geschäftsschluss|büroschluss|dienstschluss|ladenschluss|dienstende|mittagspause)',
  '(unter der woche|in der wochenmitte|zur wochenmitte)',
  'im (lauf|laufe|verlauf) (des|der) (tages|vormittags|nachmittags|woche)',
  'halb (eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)',
]

const severalMarkers: PhraseList = [
  '(und|oder|sowie|beide|beides|beiden|außerdem|zudem|folgende|folgenden|folgendes|unten|alle|zwei|drei|vier|auch|ebenfalls|zusätzlich|ein paar|entweder)',
]

export const clarity = {
  officialese,
  hedges,
  stackedHedges,
  vagueSubjects,
  readerDependentTimes,
  severalMarkers,
  jargonTerms,
  everydayPhrases,
  explanationMarkers,
  namingWords,
  readerMentions,
  labelVerbs,
  knownAcronyms,
  acronymExpansions,
  internalSlang,
  guarantees,
  modestGuarantees,
  immediacies,
  outcomes,
  unknownCauses,
  vagueHandoffs,
  otherHandoffs,
  comprehensionChecks,
  puttingOff,
  numberedData: [
    '(*snummer|*nnummer|*lnummer|*rnummer|*tnummer|*ynummer|*onummer|*enummer|*gnummer|*xnummer|*snr|*nnr|*lnr|*rnr|*tnr|*ynr|*onr|*enr|*gnr|*xnr|buchungscode|aktenzeichen|kundenkennung|iban|plz|postleitzahl)',
    '(order|ticket|tracking|case|kunden|bestell|rechnungs|auftrags|vertrags|serien|mitglieds) (nummer|nr|id|code)',
    // “Ihrer” is no stop word, and would stand for a thing that has a number.
    '(nummer|nr) (der|des|zur|zum|von der|vom) (bestellung|auftrag|auftrags|rechnung|vertrag|vertrags|sendung|buchung|reservierung|police|tickets|ticket|zählers)',
    '(e-mail-adresse|e-mailadresse|emailadresse|mailadresse|mail-adresse)',
    '(e-mail|mail|email) adresse',
  ],
  furtherData: [
    '(version*|zweite*|andere*|neue*|weitere*|nächste*|dritte*|richtige*|korrekte*|fehlende*|vollständige*|geänderte*|alternative*|(letzten|ersten) (vier|4|drei|3|zwei|2|fünf|5) (ziffern|stellen|zeichen)|zur sicherheit|sicherheitshalber|zur verifizierung|zur bestätigung|zur legitimation|zum abgleich|identität|zur überprüfung|zum datenschutz|datenschutz*)',
  ],
  browserQuestions: [
    '(welchen|welcher|welchem|was für einen|was für ein) (internetbrowser|webbrowser|browser)',
    '(chrome|firefox|safari|edge) oder (chrome|firefox|safari|edge)',
  ],
  systemQuestions: [
    '(welches|welchem|was für ein) (betriebssystem|smartphone)',
    '(android|windows|mac|iphone|ios|apple) (handy|gerät|rechner)? oder (ein|einen)? (android|windows|mac|iphone|ios|apple)',
  ],
  retellingRequests: [
    '(können|könnten|würden|kannst|könntest|würdest) (=Sie|du) …… {anew} … {tell} $',
    '(bitte|bitten|bitten wir|bitte ich) (=Sie|dich|darum)? , …… {anew} zu {tell}',
    '(können|könnten|würden|kannst|könntest|würdest) (=Sie|du) …… {anew} … {tell} (,|und|oder)',
    'bitte …… {anew} … {tell} $',
    '{tellMe} (=Sie|du|uns|mir|bitte) … {anew}',
    '(beschreib|schilder|schildere|erklär|erkläre|schick|sende|nenn|nenne|erzähl|erzähle) … {anew}',
    '(geben|teilen|gib|teil|teile) (=Sie|uns|mir|bitte) … {anew} … (durch|mit|an) $',
  ],
} satisfies Partial<ClarityWords>

/** What a customer's number, browser and system are known by. */
export const customerData: CustomerData = {
  numberNouns: ['nummer', 'nr', 'code', 'id', 'adresse'],
  ...programNames,
}
