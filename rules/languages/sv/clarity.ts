import type { CustomerData } from '../../../src/language/language.ts'
import type { ClarityWords } from '../../../src/language/lexicon/clarity.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'
import { internationalAcronyms, programNames } from '../international.ts'

export const clarityGroups = {
  /** Tells or sends, asked of the reader. */
  berätta: [
    '(beskriva|förklara|berätta|skicka|uppge|ange|ladda upp|redogöra för|mejla|maila|sända|bifoga|upprepa|fylla i|lämna|skriva|redogöra)',
  ],
  berättaBer: ['(beskriv|förklara|berätta|skicka|uppge|ange|ladda upp|mejla|maila|bifoga|upprepa|fyll i|redogör|skriv ner)'],
  påNytt: ['(igen|på nytt|en gång till|ännu en gång|än en gång|återigen)'],
  fråga: [
    '((din|ditt|er|ert) (*anmälan|*reklamation|*ansökan|*fråga|*begäran|*ärende) ({number})?|det|den|dem|detta|det här|det där|ärendet|ditt ärende|frågan|din fråga|felet|saken|ansökan|anmälan|din anmälan|mejlet|ditt mejl|reklamationen|din reklamation|alltihop|allt|dina uppgifter|uppgifterna|underlaget|ditt önskemål|dig|en lapp|en notis|(dina)? (bilder|bilderna|filmen|loggarna))',
  ],
  lämnat: [
    '(skickat|skickats|skickar|lagt|lagts|lägger|lämnat|lämnats|lämnar|puttat|puttar|knuffat|skuffat|skuffar|lotsat|styrt|slussat|slussats|slussar|bollat|bollats|bollar|kastat|lyft|lyfts|lyfter|flaggat|flaggar|fört|förts|för|gett|överlämnat|överlämnats|vidarebefordrat|vidarebefordrar|eskalerat|eskalerats|eskalerar|hänskjutit|delegerat|skjutit|förmedlat|rapporterat|flyttat|skjutsat|föst|sänt|överlåtit|remitterat|kopplat|kopplar)',
  ],
  rättStälle: [
    '((den|de) (tekniska|juridiska|ekonomiska|administrativa|medicinska|ansvariga|berörda) (avdelningen|enheten|gruppen|personen|personerna|kollegan|handläggaren|specialisten|specialisterna)|(ansvarigt|berört|rätt) team|andra linjens (support|tekniker)|utvecklare|kollegor)',
    '(*kunniga|*ansvarig|*ansvariga|*ansvarige|en handläggare|*utredare|*utredaren|en (utvecklare|jurist|samordnare)|leverantör|leverantören|(vår|en) (entreprenör|montör|hantverkare|låssmed)|entreprenören|samarbetspartner|min chef|*avdelningen|*förvaltningen|*enheten|*sektionen|nätsidan|tekniksidan|driftsidan|säljsidan|*ssidan|skadesidan|*läggarna|*teknikerna|*montörerna|*planerarna|*folket|*tekniker|vår tekniska sida|*gruppen|*teamet|*linjen|*konsulter|*konsult|jurister|juristerna|våra jurister|vår jurist|jouren|de ansvariga|berörda|ansvariga|den ansvarige|någon annan|en annan (grupp|funktion|sektion|avdelning|kollega)|nästa (nivå|instans|led)|högre instans|uppåt i organisationen|(killarna|tjejerna|gänget|grabbarna|folk|folket|kollegorna|kollegerna|någon|nån|de|dom|en (kille|tjej|person|man|kvinna)) (på|i|från|hos|med) *|(rätt|kunnigt) (folk|gäng|personer|människor)|(de|dem|den|hon|han|en|någon|en kollega|gänget|folket|gruppen|teamet) som (kan|vet|sköter|jobbar|har|hanterar|arbetar|ansvarar|håller|bestämmer|behandlar|brukar)|en av (gubbarna|killarna|tjejerna|grabbarna|kollegorna|teknikerna|(mina|våra) (kollegor|tekniker|specialister|handläggare|experter|medarbetare)) (på *|i *)?|(gubbarna|killarna|tjejerna|grabbarna))',
    '(juridiska|ekonomiska|administrativa) (avdelning|avdelningen|enhet|enheten)',
    '(rätt|berörd|ansvarig|aktuell|annan|lämplig|vederbörande|relevant|behörig|ansvariga|berörda|aktuella|en annan|vår tekniska|tekniska|teknisk) (avdelning|avdelningen|enhet|instans|person|personer|team|teamet|handläggare|funktion|part|kollega|specialist|grupp|parter|myndighet|ställe|nivå|kollegor|medarbetare|förvaltning|sektion)',
    '(vederbörande|avdelningen|tekniken|teknik|ekonomi|ekonomin|it|driften|drift|utveckling|utvecklarna|utvecklingsavdelningen|lagret|verkstaden|verkstan|second line|andra linjen|specialisterna|teknikerna|supporten|backoffice|en kollega|kollegorna|mina kollegor|min kollega|någon|en specialist|en tekniker|vår tekniker|våra tekniker|tekniska teamet|vårt tekniska team|vårt team|teamet|reklamationsavdelningen|ekonomiavdelningen|faktureringen|faktura|logistiken|säljarna|handläggaren|leverantören|högre ort|expert|experterna|ekonomerna|(våra|mina) (ekonomer|experter|inköpare|montörer|planerare|förare)|huvudkontoret|ledningen|chefen|annan avdelning|en annan avdelning|vår specialist|våra specialister)',
  ],
} satisfies Record<string, PhraseList>

// Words of the trades that Swedish customers are written to about; plain words as Datatermgruppen, Konsumenternas and Energimarknadsinspektionen explain them.
const computers: PhraseList = {
  '(cache|cachen|cachet|cacheminne|cacheminnet|cachar|cachad|cachade|cachas)': ['sparade kopior av sidor'],
  '(gränssnitt|gränssnittet|användargränssnitt*)': ['skärmbild'],
  '(autentisering|autentiseringen|autentisera|autentiserar|autentiserad|autentiseras|oautentiserad)': ['inloggning'],
  '(autentiserings* (fel|metod|server|token))': ['inloggning'],
  '(driftsatt|driftsätta|driftsätter|driftsättning|driftsättningen|deploy|deploya|deployat|deployar|deployen|deployment|rulla ut en release|hotfix|hotfixen|hotfixar)':
    ['uppdatering'],
  '(patcha|patchat|patchar|patchad|patchning|säkerhetspatch*|(rullar|rullat|lägger|lagt|släpper|väntar) (ut|på|in)? (en|på)? (patch|patchen))':
    ['rättning'],
  '(rollback|rollbacken|rulla tillbaka (releasen|versionen)|rullat tillbaka (releasen|versionen))': [
    'gått tillbaka till den förra versionen',
  ],
  '(regression|regressionen|regressioner)': ['ett fel som kom med uppdateringen'],
  '(timeout|timeouten|timeoutfel|tajmat ut|timat ut|timar ut|session timeout)': ['det tog för lång tid'],
  '(sessionen har (löpt ut|dött|timat ut)|sessionscookie*|session token)': ['du har loggats ut'],
  '(token|tokenet|tokens|access token|bearer token)': ['inloggningsnyckel'],
  '(api anrop|api anropet|api:et|apiet|api:t|endpoint|endpointen|endpoints|slutpunkt|slutpunkten|webhook|webhooken|webhooks|callback url*|payload|payloaden|json|xml fil*|anropet mot)':
    ['kopplingen mellan systemen'],
  '(backend|backenden|back end|frontend|frontenden|middleware|mikrotjänst|mikrotjänsten|mellanlager)': ['vårt system'],
  '(databasindex|indexering|indexeringen|omindexera|omindexerat|reindexera*|replikering|replikeringen|replikerar|query|queryn|sql)': [
    'vår databas',
  ],
  '(cluster|klustret|kluster|noden|nod|noder|noderna|stamnod|stamnoden|kubernetes|pod:en|virtualiserad|hypervisor|load balancer|lastbalanserare*|failover|redundans|redundanta|proxyn|proxy|proxyserver*)':
    ['vår server'],
  '(cronjobb|cron jobb|batchjobb|batchjobbet|batchkörning|batchkörningen|nattkörning av|(skriptet|scriptet) (kör*|krasch*|som|hängde)|schemalagda jobb)':
    ['den automatiska körningen'],
  '(synkroniseringsjobb|synkjobb|synkjobbet|replikeras)': ['uppdatera'],
  '(*provisionera|*provisionerar|*provisionerat|*provisionering|*provisioneringen|*provisioneras)': ['ställa in'],
  '(konfigurationsfil*|konfig|konfigen|omkonfigurera*)': ['inställning'],
  '(parameter|parametern|parametrarna)': ['inställning'],
  '(migrera|migrerar|migrerat|migrerad|migrering|migreringen|migreras)': ['flytta'],
  '(firmware|firmwaren|fast programvara|bios|uefi|bootloader|boota|bootar|bootat|boota om|kallstarta|kallstart|fabriksåterställning av firmware)':
    ['programmet i apparaten'],
  '(drivrutin|drivrutinen|drivrutiner|drivrutinerna|printspooler|utskriftshanterar*|spooler|spoolern|dll|dll fil*|registernyckel|registret i windows|regedit|registereditorn)':
    ['det program som styr apparaten'],
  '(kernel|stack trace|stacktrace|stackspår|exception|exceptionen|minnesläcka|minnesläckan|race condition)': ['ett fel i programmet'],
  '(devtools|utvecklarverktyg|utvecklarverktygen|=HAR fil|=HAR filen|factory reset|fabriksreset|syslog|eventlogg|event log|debug|debugga|debuggar|debuggat|debugläge|verbose)':
    ['felsöka'],
  '(sso|saml|oauth|ldap|active directory|ad konto*|ad gruppen|tenant|tenanten|behörighetsgrupp*|mfa policy|conditional access|kerberos|rollbaserad)':
    ['inloggning'],
  '(*certifikatet (har)? (löpt|gått|går) ut|*certifikatet (på|i|för) (servern|webbservern|sidan|domänen|routern)|ogiltigt certifikat|säkerhetscertifikat*|certifikatfel*|certifikatkedja*|ssl|ssl certifikat*|tls|rotcertifikat*|krypteringsprotokoll*|chiffer)':
    ['säkerhetsintyget för sidan'],
  '(vitlista|vitlistar|vitlistat|vitlistning|whitelista*|blacklista*|svartlistad ip)': ['släppa igenom'],
  '(plugin|pluginet|plug in|insticksprogram|addon|add on|iframe|redirect|redirecten|301 redirect)': ['tillägg'],
  '(skalning|skalar upp|skalat upp|throttling|throttlas|throttlad|rate limit*|ratelimit*|kvotgräns|quota)': ['gräns'],
  '(bakåtkompatib*|inkompatib*|legacy|legacysystem*|depreker*|deprecat*|end of life|utfasad version)': ['för gammal'],
  '(dump|dumpen|minnesdump|snapshot|snapshoten|inkrementell (backup|säkerhetskopia)|backupjobb*|filsystemet|partition|partitionen|partitionera*)':
    ['säkerhetskopia'],
  '(css|javascript|regex|hashen|hashad|checksumma|checksumman|kontrollsumma|utf 8|teckenkodning|teckenkodningen|encoding|encodingen)': [
    'skrivsätt',
  ],
}

const networks: PhraseList = {
  '(dns|dns zon|dns zonen|dns post|dns posten|dns poster|dns server*|dns inställning*|dns pekare*|ns pekar*|dns fel|=DNS|cname|mx post|mx posten|mx pekare*|a post|a posten|txt post|ttl|ttl:en|propagera*|propagering|namnserver|namnservern|namnservrar|pekat om dns*|dns uppslag*)':
    ['adressregistret på internet'],
  '(dhcp|dhcp server*|dhcp lease|ip lease|ip leasen|leasetid|leasetiden|nat|dubbel nat|double nat|subnät|subnätet|subnet|subnätmask|vlan|vlanet|brandväggsregel|brandväggsregler|brandväggsregeln|portforwarding|port forward*|portöppning*|portvidarebefordran|upnp|gateway|gatewayen|gatewayn|standardgateway|ipv6|ipv4|mac adress|mac adressen|mac filter*|statisk ip|ip konflikt|ip range|ip pool|arp)':
    ['nätverksinställning'],
  '(bryggläge|bryggläget|bridge läge|bridge mode|bryggat läge|brygga routern|bryggad)': [
    'ett läge där routern bara släpper igenom signalen',
  ],
  '(latens|latensen|latency|jitter|jittret|dämpningen|(hög|låg) dämpning|snr|snr marginal*|paketförlust|paketförluster|paketförlusten|packet loss|throughput|genomströmning|bandbredd|bandbredden|bitfel|signalbrus|rssi|dbm|mtu|qos|pinga (servern|routern|modemet|adressen)|ping svar|pingtid*|traceroute|tracert)':
    ['kvaliteten på förbindelsen'],
  '(backhaul|backhaulen|stamnät|stamnätet|accessnät|accessnätet|accessnod|accessswitch|access switch|switchport|switchporten|korskoppling*|odf|dslam|dslamen|mediaomvandlare|fiberterminering*|fibersvets*|docsis|koaxial*|uppkopplingsprofil|linjeprofil|line profil)':
    ['vårt nät'],
  '(polla|pollar|pollning|pollningen|pollas|heartbeat|keepalive|handskakning|handskakningen|handshake|pppoe|sip|sip trunk*|sip konto|voip|codec|codecen|apn inställning*|imei|volte|roamingprofil)':
    ['kontakten med vårt nät'],
  '(routing|routningen|routas|routingtabell*|vpn tunnel*|ipsec|ssid|ssid:t|ssid:et|meshnät)': ['nätverket'],
}

const mail: PhraseList = {
  '(smtp|imap|pop3|exchange|mapi|spf|dkim|dmarc|mta|smtp relä*|relä server*)': ['e-postinställning'],
  '(bounce|bouncat|bouncar|hard bounce|soft bounce|studsmeddelande*|grålist*|headern|mailheader|mejlhuvud|headers|autodiscover|distributionslista*)':
    ['mejlet som kom tillbaka'],
}

const commerce: PhraseList = {
  '(sku nummer|restorder|restorderad|restorderläge|restnoterad|restnoterat|restnoteras|restnotering|backorder|back order|fulfilment|plocklager|plockorder|plocklista|plockfel|inleverans|inleveransen|allokerad|allokerat|allokeras)':
    ['slut på lager och beställd'],
  '(chargeback|chargebacken|clearingen|återkrav från kortutgivaren|(auktorisation|auktorisationen|auktorisering|auktoriseringen) (av|på|för|från) (ditt|kort*|köp*|betal*|bank*)|(*köpet|*kortet|*betalningen|*beloppet) … (auktoriserats|auktoriserat|auktoriserad|auktoriseras)|(kort|köp|betalnings) (auktorisation*|auktorisering*)|förauktorisering*|preauth*|capture|capturen|settlement|inlösare|inlösaren|betalväxel|betalväxeln|betalgateway*|3d secure|tokeniserad|tokenisering)':
    ['kortbetalningen'],
  '(merchant|merchant id|checkout flöde*|konverteringen|edi fil*|peppol|ocr fil*|debetnota|periodisering|periodiserad|periodiseras|kontering|konterad|konteras)':
    ['betalningen'],
}

const banking: PhraseList = {
  '(reskontra|reskontran|kundreskontra|kundreskontran|inkassostopp|inkassostoppad|annuitet|annuiteten|annuitetslån*|rak amortering|amorteringsunderlag*|nominell ränta|räntebas|stibor|räntedifferensersättning*|ränteskillnadsersättning*|räntetak|skuldkvot|skuldkvoten|kalp|blancolån|pantsatt|borgensåtagande|likviddag|inlåning|upplupen ränta|upplupen|duration|isk schablon*|schablonintäkt*)':
    ['villkoren för lånet'],
  '(regress|regressrätt|självriskelimineri*|självriskreducer*|premiebefrielse|fribrev|återköpsvärde|försäkringsmoment|ansvarsmoment|vållande|underförsäkr*|friskrivning*|skadereglering|aktsamhetskrav*|bonusklass|invaliditetsgrad|invaliditet|ersättningskarens)':
    ['villkoren i försäkringen'],
  '(sanktionslist*|uc scoring|scoring|scoringen|kreditscore|betalningsföreläggande|factoring|kvittning|kvittas)': ['betalningen'],
}

const logistics: PhraseList = {
  '(konnossement|waybill|linehaul|last mile|lastmile|terminalhantering|samlast*|avvikelsekod|(står|ligger|hamnat|hamnade) (på|i) avvikelse|spedition|spediteras|tullid|taric|styckegods)':
    ['transporten'],
}

const energy: PhraseList = {
  '(områdes id|områdesid|nätområde|nätområdes id|elområde se3|balansansvar*|effekttariff|effekttariffen|effektuttag|mätpunkt|mätpunkten|mätpunkts id|timvärden|schablonavräkning|avräkningsperiod|elcertifikat*|säkringsabonnemang|lastbalansering|inverter|invertern|nettodebitering|inmatningsabonnemang|effekttopp|returtemperatur|framledning*|shuntventil|shunten|shunt|injustering|injusterat|luftning av stam|stamventil|köldmedium|köldmediet|anvisningsavtal|anvisningspris)':
    ['uppgifterna för din anläggning'],
}

const acronyms: PhraseList = {
  '(=MFA|=2FA)': ['inloggning i två steg'],
  '(=SLA|=SLA:t|=SLA:n)': ['utlovad svarstid'],
  '=CRM': ['kundregister'],
  '(=RMA|=RMA:n)': ['returnummer'],
  '=POD': ['leveransbevis'],
  '=ETA': ['beräknad ankomst'],
  '=ETD': ['beräknad avgång'],
  '=KB': ['hjälpsidor'],
  '=CMDB': ['vårt register över utrustning'],
  '=DMS': ['dokumentsystem'],
  '=AML': ['lagen mot penningtvätt'],
  '=KYC': ['kundkännedom'],
  '=CPE': ['routern hos dig'],
  '=ONT': ['fiberdosan'],
  '=KALP': ['beräkning av vad som blir kvar'],
  '=ERP': ['ordersystem'],
  '=WMS': ['lagersystem'],
  '=NPS': ['nöjdhetsmätning'],
  '=UAT': ['test'],
  '=ITSM': ['ärendesystem'],
  '=DPA': ['avtal om personuppgifter'],
  '=PUB': ['avtal om personuppgifter'],
}

export const clarity = {
  jargonTerms: { ...computers, ...networks, ...mail, ...commerce, ...banking, ...logistics, ...energy },

  everydayPhrases: [
    '(mitt|ditt|vårt) (kluster|nätverk)',
    'nod i (örat|halsen|bröstet)',
    '(jul|halm|geo) (cache|cachen)',
    '(plug in hybrid*|vid kallstart*|(alla|våra|*stadens) bios|kluster av *fall|(gaffel*|cykel*|bil*|hörsel*|lurar*|kåpor*|tak*|vägg*) … … (hög|låg) dämpning)',
    '(stads|el|vatten|gas|ljus|kraft) (nätet|nät)',
    'scoring (i|av) (matchen|mål)',
    '(jobb|sport|klubb|familje) (pod|podd)',
    '(token|tokens) (för|till) (tvättmaskinen|vagnen|kundvagnen|gymmet|spelet)',
  ],
  explanationMarkers: [
    '(det vill säga|dvs|d v s|d.v.s|alltså|med andra ord|det betyder|vilket betyder|som betyder|vilket innebär|det innebär|som innebär|kort sagt|enkelt uttryckt|enkelt sagt|i klartext|står för|förkortning för|förkortningen för|kallas också|även kallat|även kallad|eller ,)',
    '(är|,) (helt enkelt|alltså|i princip)? (en|ett|den|det|de) (sorts|slags|typ|sätt|del|dosa|apparat|låda|kod|nummer|tjänst|program|system|liten|lilla|avgift|lista|inställning|intyg|kopia|period|tid|adress|som)',
    '^ (det|den) är (en|ett|den|det)',
    '(är|fungerar) (ungefär|lite)? som (en|ett|din|ditt)',
  ],
  namingWords: [
    '((börjar|slutar|inleds) (med|på)|bokstaven|bokstäverna|prefixet|koden|kod|märkt|märkta|märkta med|märkt med|rabattkod|rabattkoden|kampanjkod|så kallad|så kallat|så kallade|s k|s.k|som kallas|kallad|kallat|kallas|heter|det tekniska (ordet|namnet|uttrycket)|på fackspråk|fackterm|facktermen)',
  ],
  readerMentions: [
    '^ (ja|nej|jo|jajamän|absolut|stämmer) (,|:|-)',
    'tack för (frågan|din fråga|er fråga|mejlet|ditt mejl|meddelandet|ditt meddelande|rapporten|tipset|skärmdumpen) (om|kring|gällande)?',
    '(frågan|fråga|frågor|mejl|meddelande|önskemål|idé|förslag) (om|kring|gällande)',
    '(du|ni) (skrev|skriver|frågade|frågar|nämnde|nämner|undrade|undrar|rapporterade) (att|om|över)?',
    '(skrev|skriver|frågade|frågar|nämnde|nämner|undrade|undrar) (du|ni) (att|om|över)?',
  ],
  labelVerbs: [
    '(klicka|klickar|tryck|trycker|välj|väljer|bocka i|kryssa i|markera|slå på|slå av|aktivera|öppna|öppnar|gå till|går till|gå in|under|via|fliken|menyn|knappen|rutan|fältet|sidan|inställningen|valet|alternativet|länken|heter|märkt|står|på) (du|på|i|in|till|under)? (på|i|till|in)?',
  ],

  // What everybody meets on a screen, a bill or a street sign in Sweden and Finland.
  knownAcronyms: [
    ...internationalAcronyms,
    '=KB',
    '(=OEKO|=TEX|=LMA|=IVO|=SPSM|=AKUT|=AT|=ST|=SSK|=LEGO|=JULA|=MIO|=COOP|=ÖOB|=PWC|=KPMG|=ABBA|=SDXC|=SDHC|=SF|=TF|=UF|=IFK|=PT|=MPR|=UVI|=MSB|=SBAB|=LRF|=GMO|=EPA|=ESP|=EP|=NM|=HSB|=PEAB|=NCC|=HDR|=DVI|=MMO|=VFU|=APL|=IB|=MVG|=VG|=IG|=YH|=SLU|=SKR|=TUI|=FIA|=ADR|=ATV|=MIDI|=XLR|=NP|=HKK|=BCG|=ESTA|=FSC|=PEFC|=PTO|=BPM|=IPA|=SE|=SV|=VB|=BARA|=ENDAST|=HELA|=ALLT|=SWIFT|=CVC|=DM|=FN|=IT|=VD|=AB|=HB|=BRF|=SL|=SJ|=SVT|=SR|=TT|=LO|=TCO|=ICA|=SAS|=UC|=OCR|=ROT|=RUT|=BVC|=MVC|=CSN|=AF|=FK|=SMHI|=SCB|=PRO|=KTH|=SFI|=SO|=NO|=EKG|=MR|=IVA|=BB|=GDPR|=AA|=2D|=DC|=WIFI|=WLAN|=OBS|=NB|=OSA|=MVH|=BH|=SEK|=NOK|=DKK|=KR|=XXS|=MVA|=AIK|=FPA|=THL|=HSL|=HRT|=YLE|=VR|=ABC|=ABF|=STF|=IF|=IK|=NTI|=RSV|=PM|=MC|=NIPT|=ISK|=JO|=JK|=ARN|=KO|=HIAB|=ÅTG|=APP|=TBE|=VAB|=VVS|=EL|=HVB|=LSS|=BUP|=KBT|=EAN|=BMX|=RFSU|=DN|=GP|=SVD|=NSFW|=HLR|=EES|=PET|=CE|=MTB|=BG|=PG|=SEB|=VM|=EM|=SM|=QLED|=OSB|=UL|=NK|=UD|=VISUM|=RAL|=NCS|=FASS|=VA|=LCHF|=GI|=LHR|=CPH|=GOT|=DIN|=HVO|=AWD|=IQ|=PTSD|=ADD|=NPF|=KOL|=MS|=ALS|=IBS|=PMS|=HBTQ|=HBTQI|=RFSL|=ATG|=MTR|=WHO|=NHL|=NBA|=SHL|=BK|=FC|=SK|=HK|=UVA|=UVB|=RGB|=KRAV|=MSC|=TCL|=JBL|=AMD|=ABB|=SKF|=KIA|=SAAB|=BYD|=MG|=IVT|=CTC|=AMF|=KPA|=LF|=HUS|=KELA|=HBL|=CDON|=KM|=CM|=MM|=KG|=ML|=CL|=DL)',
    '(=NY|=NYTT|=NYA|=PÅ|=AV|=JA|=NEJ|=INTE|=SPARA|=AVBRYT|=STOPP|=STOP|=START|=OBS|=VIKTIGT|=HEJ|=TACK|=ALLA|=ALDRIG|=EN|=ETT|=OCH|=DU|=VI|=NU|=FÖR|=ATT|=DET|=SOM|=TILL|=MED|=REA|=INFO|=TIPS|=SVAR|=HELP|=HJÄLP|=LÄS|=NOGA|=FEL|=RÄTT|=UPP|=NER|=IN|=UT|=ÖPPET|=KLART|=KLAR)',
  ],
  acronymExpansions: acronyms,

  internalSlang: {
    '(bakjour*|l1|l2|l3|=L1|=L2|=L3|first line|second line|third line|1st line|2nd line|3rd line|första linjen|andra linjen|tredje linjen|andra linjens|(lyft|skickat|skickats|lagt|lämnat|eskaler*|vidare|ärendet|support) … nivå (2|3)|nivå (2|3) (tittar|tar|får|kollar|återkommer|support*)|level 2|tier 1|tier 2|tier 3|förstalinjen|andralinjen|tredjelinjen|secondline|firstline)':
      ['våra specialister'],
    '(backoffice|back office|backofficen|backoffice teamet)': ['mina kollegor'],
    '(prio 1|prio 2|prio 3|prio 4|prio ett|prio två|prio tre|prioad|prioat|prioas|prioa|(p1|p2|p3) : (a|an)|(som|klassad|klassat|prioritet) (en)? (p1|p2|p3)|(är|blev) en (p1|p2|p3) (för|hos|och|,|$)|sev 1|sev 2|omprioad)':
      ['bråttom'],
    '(backlog|backloggen|backlogg|bugglistan|(nästa|kommande|denna|den här|pågående|vår) (sprint|sprinten)|refinement|refinementet|backlog grooming|retrot|(vår|vårt|morgonens|dagens|vid) (stand up|standup|standupen)|scrum|scrummöte*|epicen|user story|user storyn|story points|(på|i) (vår|produktens)? (roadmap|roadmapen)|triage|triagen|triageras|triagerat|triagera|kanban*|velocity|planning poker)':
      ['vår planering'],
    '(=PO|=PO:n|=PO:en|produktägaren|product owner|scrum master|=PL:en|=SME|=SME:n|=TL|=TL:en|dev teamet|devteamet|devarna|devvar|devvarna|devsen|dev|ops|ops teamet|devops|opsen|drift jour|jouren på drift)':
      ['mina kollegor'],
    '(jira|jiran|zendesk|servicenow|salesforce|freshdesk|confluence|(i|på|via|över) slack|slackat|slackkanalen|cmdb|nilex|easit|topdesk|artvise|hubspot|teamskanalen)':
      ['vårt system'],
    '(i|uppe i|ute i|till|på) (stage|staging|prod|test miljön|testmiljön|dev miljön|devmiljön|preprod|acc|acceptansmiljön|labbmiljön|sandboxen)':
      ['på plats'],
    '(har)? (en)? (fix|fixen) (uppe i|ute i|på väg ut|i) (stage|staging|prod|test|releasen|nästa release)': ['rättar felet'],
    '(nästa|kommande|i|till|denna|förra) (release|releasen|releaser|deployen)': ['nästa uppdatering'],
    '(incidenten|incident|ärendet|ticketen|buggen|felet) (är|har|ligger|blev|blivit)? (parkerad|parkerat|parkerats|pausat|dispatchad|dispatchat|tilldelat|re assignat|omassignat|assignat|assignad|assignats|satt på hold|satt som|triagerat|eskalerat till|eskalerad till)':
      ['väntar'],
    '(on hold|pending|pendar|pendande|wip|work in progress)': ['väntar'],
    '(ticket|ticketen|tickets|tickets:en|ticketkö*|supportticket|tickets i kön)': ['ärende'],
    '(ligger|hamnat|hamnade|lagt|lagts) (det|den|ärendet)? (i|på) (en annan kö|rätt kö|fel kö|faktura kön|teknikkön|callback listan|ringlistan|pinnlistan)':
      ['väntar på tur'],
    '(eskalerat|eskalerats|eskalerar|eskalera|eskaleras) (det|den|ärendet|detta|till|ditt ärende)? (till)? (l2|l3|nivå|linje|second|tier|andra linjen|tredje linjen|tier 2)':
      ['lämnat det till en specialist'],
    '(known issue|känd bugg|known error|workaround|workarounden|root cause|rotorsak|rotorsaken|rca|post mortem|postmortem|change|changen|rfc|change request|cab|cab mötet|problem ticket|problemärende|major incident|incidentledare*|majorincident|high prio)':
      ['orsak'],
    '(sla|sla:t|sla:n|=SLA|slabrott|sla tid*|kpi|kpi:er|csat|nps|aht|fcr|ticketvolym*|svarsgrad|churn|churna*|churnrisk|upsell|leaden|leads|pipelinen|mql|onboarda|onboardad|onboardas|onboarding flöde*)':
      ['svarstid'],
    '(bollat|bollar|bolla|bollas|bollats) (in|upp|över)? (det|den|ärendet|detta)? (till) (l2|dev|second line|ops|drift)': ['lämnat över'],
    '(pinga|pingar|pingat|pingade|slackat|slackar|slackade) (jag|vi)? (på)? (dev|grabbarna|killarna|tjejerna|utvecklarna|en kollega|kollegan|min|våra|backoffice|dig|honom|henne|dem|lagret|ekonomi|ekonomin|supporten|driften|tekniken|chefen|*avdelningen|*teamet|{capital})':
      ['frågat'],
    '(quick fix|quickfix|pebkac|id10t|layer 8|skit bakom spakarna|asap:a|edge case|corner case|repro|reproat|repro steg|reproducera buggen|repa buggen|blocker|blockern|blockare|showstopper|no repro|hotfixa)':
      ['fel'],
    '(kundcase|caset|casen|case:t|case ägare|caseägare|ärendeägare|ärendeägaren|kundärendet i)': ['ärendet'],
  },

  // Sources: Språkrådet, “Svarta listan: ord och fraser som kan ersättas i författningsspråk”; Myndigheternas skrivregler.
  officialese: {
    '(avseende|angående|beträffande|rörande|vidkommande) (ditt|din|dina|er|ert|ovanstående|rubricerat|ovan)': ['om'],
    '(i enlighet med|i överensstämmelse med|jämlikt|med stöd av)': ['enligt'],
    '(i anledning av|med anledning av|föranlett av|till följd härav|i anslutning till)': ['på grund av'],
    '(undertecknad|undertecknade)': ['jag'],
    '(härmed|härvid|härav|därutav|därvid|därvidlag|härvidlag|härigenom|därest|varvid|varvidlag|varför jag härmed|dock att|ehuru|enär|såvitt|såframt|medelst|tillika|förevarande|ifrågavarande|ovannämnd|ovannämnda|ovanstående|nedanstående|nämnda|sagda|vederbörande|vederbörligen|anmodas|anmodar|åligger|erlägga|erläggs|erlägges|erlagd|erlagts|tillhandahålla|tillhandahålls|tillhandahålles|tillställa|tillställs|tillställes|översända|översänder|översänds|översändes|inkomma med|inkommit med|inkom med|inkommen|avhjälpa|avhjälpas|inhämta|inhämtas|inhämtat|delges|delgiven|avge|avgivit|avgives|effektuera*|bifalla|bifalles|bifallits|verkställa|verkställas|upphäva|vidtaga|vidtagit|vidta åtgärder|förfarande|fullgöra|fullgjort|föreligger|förelåg|erhålla|erhåller|erhållit|erhållits|erhålles|erfordras|erforderlig|erforderliga|erforderligt|utröna|uppbära|uppbär|uppburit|hemställa|hemställer|äga rum|torde|emedan|desamma|densamma|detsamma har)':
      ['det'],
    '(vänligen|var god|var vänlig) (notera|observera|uppmärksamma) (att)?': [''],
    '(vi|jag) (vill|önskar|får) (härmed)? (informera|meddela|upplysa|underrätta|tillkännage) (dig|er)? (om)? (att)?': [''],
    '(bifogat|bifogad|bilagt|närslutet|inneslutet) (återfinns|återfinner|finner|översänds|finns)': ['här är'],
    '(bifogat|bifogad) (finner|hittar) (du|ni)': ['här är'],
    '(i händelse av att|för den händelse att|i det fall att|i det fall|under förutsättning av att)': ['om'],
    '(på grund av det faktum att|beroende på det faktum att|med hänsyn till att|mot bakgrund av att|i och med det faktum)': ['eftersom'],
    '(i syfte att|för att därigenom|i avsikt att)': ['för att'],
    '(emotse|emotser|emotses|motse|motser) (vi|ditt|ert|svar|tacksamt)': ['vill ha'],
    '(vid tidpunkten för|i dagsläget|för närvarande gällande|i nuläget|per dags dato|dags dato|dato)': ['nu'],
    '(tillse att|tillse|tillser|tillsett)': ['se till att'],
    '(inom ramen för|genom försorg av|å (våra|mina|bolagets) vägnar|å vägnar|å det)': ['genom'],
    '(införskaffa|införskaffas|anskaffa|nyttja|nyttjar|nyttjas|nyttjande|nyttjats|utgöra|utgör|utgörs av|påbörja|påbörjas|slutföra|ombesörja|ombesörjer|ombesörjes)':
      ['använda'],
    '(eder|edert|edra)': ['din'],
  },

  hedges: [
    '(kanske|möjligen|möjligtvis|eventuellt|troligen|troligtvis|förmodligen|antagligen|sannolikt|förhoppningsvis|nog|väl|typ|liksom|på något sätt|på något vis|någorlunda|i princip|i teorin|lite|ungefär så|så att säga|eller något|eller så|på sätt och vis)',
    '(jag|vi) (tror|antar|gissar|misstänker|förmodar|tänker mig|skulle tro|skulle gissa|hoppas)',
    'som (jag|vi) (tror|minns|förstått|vet)',
    '(verkar|tycks|ser ut|lär|torde|borde|bör|skulle kunna|kan vara|kan ha|kan tänkas)',
    '(försöka|försöker|se om|vi får se)',
    'om (jag|vi) inte (minns|misstar|tar|har) (fel|mig|oss)?',
  ],
  stackedHedges: [
    '(jag|vi) (tror|antar|gissar|hoppas) (nog|kanske|väl|möjligen|eventuellt|typ) (att|kanske|det|vi|jag)?',
    '(borde|bör|kan|skulle) (det|den)? (nog|väl|kanske|förhoppningsvis|eventuellt|möjligen|troligtvis|antagligen) (kunna|funka|fungera|gå|vara|ha)',
    '(kanske|nog|troligen|eventuellt|förhoppningsvis) (borde|bör|kan|skulle|kanske|eventuellt|möjligen) (det|vi|jag|den)? (kunna|nog|kanske|eventuellt)?',
    '(försöka|försöker|ska försöka) (se om|att kanske|kanske|eventuellt|att eventuellt)',
    '(mer eller mindre|typ|nästan|i princip) (löst|klart|fixat|åtgärdat)',
  ],
  vagueSubjects: [
    '^ (sv|vb|re|fw|fwd|info|information|en fråga|fråga|svar|hej|viktigt|brådskande|uppdatering|meddelande|ärende|ditt ärende|din fråga|beställning|order|faktura|konto|problem|hjälp|tack|påminnelse|bekräftelse|nyheter|återkoppling|angående ditt ärende|ditt mejl|support|kundtjänst|status|besked|avisering) $',
  ],
  readerDependentTimes: [
    '(=EOD|=COB|eod|cob)',
    '(i mitten av|mitten på) veckan',
    '(innan|före|till) (dagens slut|arbetsdagens slut|stängning)',
    'halv {tolv}',
    '(på)? (nästa) (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)',
  ],
  guarantees: [
    '(ingen|inte minsta|noll) (chans|risk) (för)? att (det|detta|något) (går|ska|kan|skulle)',
    'tro mig , det (funkar|fungerar|håller|kommer|går)',
    '(inte|aldrig) (uppleva|råka ut för|se|vara med om) … (en gång till|igen|en andra gång)',
    '(pengarna|pengar|tillbaka|ersätt*|löser|fixar|levererar) … vad som än händer',
    'kosta vad det kosta vill',
    'till varje pris (.|!|$)',
    '(det|så det) kan (du|ni) (skriva upp|ta gift på|ge dig (på|sjutton på|fasen på|tusan på)) $',
    '(funkar|fungerar|går|löser sig|är löst|är fixat|är klart) … (till)? (hundra procent|100 %)',
    'inga om och men',
    '(lovar|garanterar|svär|försäkrar) (jag|vi)? (dig|er)? (på)? att (*en|*et|*na|du) … aldrig',
    '(jag|vi) lovar (dig|er)? (att)? (du|det|detta|sånt|ni) aldrig (mer|igen|någonsin)?',
    '(kan|vågar|törs) (jag|vi) (svära på|sätta (min|en|ett|mitt) * på|slå vad om|ta gift på)',
    ', garanterat $',
    '(det|detta) (garanterar|lovar|svär|kan garantera|kan lova) (jag|vi) $',
    '(kommer|ska|lär) (du|det|ni) (aldrig|inte) (mer)? (att)? (märka av|märka|se av|höra av|drabbas av|besväras av|störas av|ha) … (igen|mer|något mer|någonsin)',
    '(fungera|funka|fungerar|funkar|gå) (alldeles|helt)? (perfekt|felfritt|klanderfritt|utan problem) (från och med nu|i fortsättningen|för alltid|framöver|hädanefter|nu för all)',
    '(du|ni) kan vara (helt|alldeles|fullständigt|hundra procent|absolut)? (säker|säkra|lugn|trygg|förvissad) (på|med) att',
    '(jag|vi) (garanterar|svär) (dig|er)? (på)? att (*en|*et|*na)',
    '((slipper|får|har|blir|hinner|klarar|märker|sover) (du|ni|det) garanterat|slipper (du|ni) … för (all framtid|alltid|gott))',
    '(jag|vi) (garanterar|lovar|utlovar) (dig|er)? (felfri|full|fullständig|100|störningsfri|felfritt|fullt|total|att inget|att ingenting|att sådant|att sånt)',
    '(jag|vi) (garanterar|lovar|försäkrar|svär|utlovar|kan garantera|kan lova|kan försäkra|lovar och svär|ger dig mitt ord|ger mitt ord) (dig|er)? (på|härmed|absolut|dyrt och heligt)? (på)? (att)? (det|detta|den|du|allt|allting|felet|problemet|ingen|inget|inga|aldrig|ditt|din|dina|paketet|pengarna|leveransen|alla|skåpet|det här|såna|sådant|systemet|sidan|framöver)',
    '(garanterar|lovar|försäkrar|svär) (jag|vi) (dig)? (på)? att',
    'dyrt och heligt',
    '(hundra procent|100 %) (perfekt|perfekta|felfri|felfritt|nöjd)',
    '(kommer|ska|lär|skall) (det|detta|du|ni|felet|problemet|sånt|den)? (absolut|garanterat|definitivt|med säkerhet)? aldrig (mer|någonsin|mer att|igen)? (att)? (hända|upprepas|ske|inträffa|drabba|drabbas|råka|uppstå|återkomma|behöva|se|uppleva|gå sönder|strula|krångla) (ut för)? (igen|mer|en gång till|någonsin|något liknande)?',
    '(kommer|ska|skall) (det|detta|du|ni|felet|problemet|sånt|den)? (absolut|garanterat|definitivt|med säkerhet)? inte (att)? (hända|upprepas|ske|inträffa|drabba|råka ut för|uppstå|återkomma|behöva|uppleva|strula|krångla) (dig|det|detta|något liknande)? (igen|mer|en gång till|någonsin)',
    '(kommer|ska|lär) (det|detta|du|felet|problemet) … aldrig (mer|igen|någonsin)',
    'aldrig (mer|någonsin)? (kommer)? (att)? (råka ut|hända|behöva|ske|upprepas|drabbas|få se)',
    '(händer|sker|upprepas|inträffar|återkommer) (aldrig|inte) (igen|mer|någonsin)',
    '(garanterat|hundra procent|100 procent|100 %|hundraprocentigt|helt säkert|absolut säkert|med all säkerhet|till hundra procent) (säkert|säker|löst|fixat|rätt|framme|klart|fungera|funkar|fungerar|i tid|att|på|hem|hos|vara|komma|få|inte|felfritt|du|det|nöjd|ordnar)',
    '(det|allt|felet|paketet|problemet|du|pengarna|den) (blir|kommer|ska|får|löser|ordnar|fungerar|funkar) (garanterat|definitivt|absolut|helt säkert|till hundra procent|med säkerhet|utan tvekan) *',
    '(det|allt|felet|paketet|problemet|den) (blir|kommer|ska|löser|ordnar|fungerar|funkar) (hundra procent|100 %) *',
    '(det|allt|felet|paketet|problemet|du|pengarna|den) (är|har) (garanterat|till hundra procent|utan tvekan|med säkerhet) *',
    '(löst|borta|ur världen|åtgärdat|fixat|försvunnet|ordnat) (en gång för alla|för gott|för alltid|för all framtid)',
    '(kommer|ska|lär) … (garanterat|definitivt|med säkerhet) aldrig',
    '(kommer|ska|blir|lär) … borta (en gång för alla|för gott|för alltid)',
    '(kommer|ska|blir|lär) … (ur världen|ett minne blott|ett avslutat kapitel)',
    '(se|ser) (vi|jag)? till att (du|det|ni|detta|sånt|sådant) … aldrig (mer|igen|någonsin)?',
    '(du|ni) har mitt (ord|löfte|hedersord)',
    '(är|blir) (det|allt|felet|problemet) garanterat *',
    '(mitt|vårt|ditt)? (hedersord|på heder och samvete|hand på hjärtat lovar|bergis|bergsäkert|bergsäker|bombsäkert|stensäkert|stensäker|skottsäkert)',
    '(ingen|noll|inte någon|inte den minsta) risk att (det|den|du|felet) (händer|sker|upprepas|återkommer|kommer|ska|skulle|drabbas|går sönder)',
  ],
  modestGuarantees: [
    '(fixar|ordnar) (jag)? (det|den|detta)? åt dig (direkt|nu direkt|på en gång)',
    '(lovar|garanterar) (jag|vi)? (inget|ingenting|inte)',
    '(direkt|genast) (till|från|via|med|i|på|när|efter|hos|här|ur|av|vid|mot)',
    '(kan|vill|vågar|får|kunde|går|skulle) (jag|vi|det|ingen|man)? (tyvärr|dessvärre)? (inte|ej|aldrig|inte alltid|inte att|aldrig helt) (att)? (helt)? (garantera|lova|försäkra|utlova)',
    '(garantin|garanti|nöjdhetsgaranti|nöjd kund garanti|prisgaranti|garantitid|garantitiden|livstidsgaranti|insättningsgaranti|insättningsgarantin|garantivillkor|garantiärende|garantireparation|lönegaranti|platsgaranti|vårdgaranti|resegaranti)',
    '(jag|vi) (lovar|garanterar|försäkrar) (dig)? (att)? (jag|vi|göra|ringa|höra|återkomma|mejla|hålla|uppdatera|svara|kolla|titta|skriva|berätta|följa|kontakta)',
    '(lovar|garanterar|försäkrar) (jag|vi) (dig)? att (göra|ringa|höra|återkomma|mejla|hålla|uppdatera|svara|kolla|titta|skriva|berätta|följa|kontakta)',
    '(lovat|lovade|utlovat|utlovad|utlovades|lovats)',
    '(lovar|garanterar) (dig)? att (du|ni) … (besked|svar|samtal|mejl|uppdatering|svaret|beskedet)',
    '(så att|för att|se till att|undvika att|förhindra att|hindra att|hoppas|hoppas att|vill|arbetar för|jobbar för|minska risken|gör allt|förebygga) … (inte|aldrig) (ska|skall|kan)? (behöva|behöver)? (hända|händer|upprepas|ske|sker|råka|drabbas|inträffa|inträffar|igen)',
    '(borde|skulle|bör|får|måste) (det|detta)? (aldrig|inte) (ha|få|behöva)? (hända|hänt|ske|skett|inträffat|råka)',
    '(kommer|ska) aldrig (be|fråga|dela|sälja|kontakta|ringa|behöva betala|debiteras|kosta)',
    '(om|ifall) (jag|vi) (lovar|garanterar)',
  ],
  immediacies: [
    '(omedelbart|omgående|genast|direkt|på en gång|på momangen|på stubben|i detta nu|på direkten|med omedelbar verkan|nu direkt|nu genast|med detsamma|på studs|i ett nafs|i en handvändning|på ett ögonblick|på en sekund|på nolltid|i denna sekund|blixtsnabbt|illa kvickt|på fem röda|på två röda|på ett kick|i ett huj|på stört|per omgående|ögonblickligen|på fläcken|inom några sekunder|nu på en gång|pronto)',
  ],
  outcomes: [
    '(fungerar|funkar|rullar) (allt|allting|det|den) (.|,|!|$)',
    '(du|ni|alla) (kommer åt *|kan (logga|ringa|surfa|skriva|betala|använda|tvätta|duscha|jobba) … (igen|som vanligt))',
    '(vattnet|strömmen|värmen|elen|gasen) är på (igen)?',
    '(du|ni|alla) har (vatten|el|ström|nät|internet|värme|åtkomst|bild|ljud|täckning|allt) (igen|tillbaka|före|senast|innan)',
    '(fungerar|fungera|funkar|funka|rullar|går|gå|startar|lyser|är|blir|vara|bli|ha|finns|har du|har ni|får du) (det|den|allt|larmet|sidan|systemet|nätet|internet|vattnet|värmen|appen|hissen|tjänsten)? (*)? (*)? (igen|som vanligt|som det ska|som den ska|normalt|igång|i gång|löst|fixat|åtgärdat|avklarat|avklarad|utrett|ordnat|lagat|klart|klar|borta|uppe|i ordning|i drift|tillbaka|avhjälpt|reparerat|reparerad|lagad|återställt|åtgärdad|vatten|ström|el|varmt|värme)',
    '(är|blir|vara|bli|har) (allt|vi|*en|*et)? (nog|säkert|garanterat|helt|då|väl|åter|redan|definitivt)? (fixat|löst|åtgärdat|avklarat|lagat|klart|färdigt|ordnat|borta|igång|i gång|uppe|lagad|åtgärdad|avhjälpt|rättat|rättad|reparerat|återställt|tillbaka|reparerad|tätad|tätat|utbytt)',
    '(löses|åtgärdas|lagas|repareras|rättas|fixas|avhjälps|återställs|ordnas|löser (vi|jag)|fixar (vi|jag)|lagar (vi|jag)|åtgärdar (vi|jag)|löser det sig|ordnar sig)',
    '(kommer|ska|bör) … (fungera|funka|vara löst|vara åtgärdat|vara klart|vara igång|vara uppe|vara lagat|gå|vara borta|vara fixat|rulla|vara tillbaka|vara i gång)',
    'går (larmet|tågen|tåget|bussen|allt|bilen|maskinen|det) (igen|som vanligt|som det ska)',
  ],
  unknownCauses: [
    '(orsaken|anledningen|felkällan|felet) … (utreds|undersöks|söks|är under utredning)',
    '(vad|varför|hur) … … är {små}? (oklart|okänt|en gåta|ett mysterium)',
    '(vi|jag) (felsöker|utreder|letar|söker) (fortfarande|ännu|alltjämt)',
    '(begriper|fattar|förstår|ser) (vi|jag|ingen)? {små}? inte (riktigt)? (varför|vad|hur)',
    'ingen (här|av oss)? (vet|förstår|har hittat|har listat ut|begriper) (ännu|riktigt|säkert)? (varför|vad|hur|var|orsaken|felet)',
    '(vet|förstår) (vi|jag|ingen) (inte|ännu|än|fortfarande)? (inte|ännu|än|säkert)? (inte|ännu|än|säkert|riktigt)? (,|men|$)',
    '(vet|vet vi|vet jag|känner|förstår|hittar|ser|har|hittat) … (inte|ännu inte|inte ännu|ej|ingen aning|inte riktigt) … (vad|varför|orsaken|anledningen|felet|hur|var felet|om vad|vad som)',
    '(ingen aning|ingen förklaring|oklart|okänt|okänd|oförklarligt|mysterium|en gåta|inte klarlagt|inte fastställt|inte fastställd|inte lokaliserat|inte hittat) (om|varför|ännu|vad|orsak|orsaken|felet|än|till|än så länge|,|varifrån)',
    '(orsaken|anledningen|felkällan|grundorsaken|felet) (till *)? (är|har) (ännu|fortfarande|än så länge|för närvarande|inte|ej|tyvärr)? (inte|ej)? (okänd|oklar|oklart|fastställd|klarlagd|hittad|känd|lokaliserad|lokaliserat|hittat|utredd)',
    '(vad|varför) (som|*en|*et) … (vet|har|förstår) (vi|jag) (inte|ingen aning|ännu inte)',
    '(vi|jag) (letar|söker|felsöker|utreder|undersöker|jagar|gissar|famlar) (fortfarande|ännu|just nu|efter|vidare)? (efter|i mörker|på)? (orsaken|felet|felkällan|i blindo|vad|varför)',
    '(felsöker|utreder|undersöker|letar) (vi|jag|teknikerna) (fortfarande|just nu|efter|efter orsaken|vad)',
    '(inte|ännu inte) (hittat|lokaliserat|kunnat hitta|kunnat fastställa|fått fram|lyckats hitta|klarlagt) (orsaken|läckan|läckaget|stoppet|skadan|felet|felkällan|anledningen|vad|varför)',
  ],
  puttingOff: [
    '(det|den) (ska|borde|lär|kommer|bör) (inte)? (att)? (inte)? (dröja|ta) (så)? (länge|lång tid|mycket längre) (till|nu)? $',
    '(hoppas|ska försöka|försöker|räknar med) …… (någon|nån) av de närmaste (dagarna|veckorna)',
    'en (vacker)? dag (framöver|när det passar)',
    '(tas|behandlas|kommer upp|hanteras|blir av|görs|åtgärdas|besvaras) när (det|den|ni|du) (blir|är|står) (dess|din|er|sin|i)? (tur|näst på tur|tur i kön)',
    '(kan|lär|kommer att|får) (nog|väl|tyvärr)? (dröja|ta|bli) (ett|en|lite)? (tag|stund|bra tag|tid) (till|ännu|framöver)',
    '(när|så fort|så snart) (de|dom|vi|jag|någon|han|hon|*arna|*erna) (får|har|hittar) (en)? (lucka|stund över|minut över)',
    'inom sinom tid',
    '(tar|dröjer|dröjer det) (nog|väl|säkert|förhoppningsvis)? inte (så|alltför|särskilt)? (lång tid|länge) (.|,|!|$|nu|(innan|tills|förrän) (vi|jag|*en|*et|det|den) (är|har|kan|svarar|hör|kommer|ringer))',
    '(svar|besked|handläggs|behandlas|beslut|kallelse|kallas|prövas) i (vanlig|sedvanlig|tur och) ordning',
    '(dröjer|tar|varar|väntas) (nog|säkert|tyvärr)? (ytterligare ett tag|ett tag till|ett litet tag|ett bra tag|en tid till)',
    '{närhelst} (jag|vi) (är|har|blivit) (blivit|kommit)? (mindre (stressad|stressade|belastade|upptagen)|i fas|ikapp|i kapp)',
    '(fattas|tas|sker|lämnas|meddelas|kommer|görs|ges|levereras) (då|sedan)? (framöver|så småningom|i sinom tid|längre fram|vad det lider|om ett tag|efter hand|efterhand|i mån av tid)',
    '(räkna|räknar) (du)? med … (om ett tag|framöver|så småningom|snart|längre fram|vad det lider)',
    '{närhelst} (det)? (har)? (lugnat (ner|ned)? sig|lättat lite|ljusnat lite) (här|hos oss|lite)?',
    '(endera dagen|en vacker dag|när andan faller på|vad det lider|i mån av tid)',
    'när (vi|jag) vet mer',
  ],
  vagueHandoffs: [
    '(ligger|hamnat|finns) (nu)? (på|hos) en annan (avdelning|enhet|grupp)',
    'i (trygga|goda|säkra) händer hos (våra|vår)',
    '(skickat|lämnat|fört|flyttat) (ditt|din|er|ert|det|saken|frågan) (*)? (uppåt|vidare uppåt|upp)',
    '(ligger|är) (nu|numera) hos (dem|de|dom) som (arbetar|jobbar|håller på|sysslar|sköter|har hand om) *',
    '(ligger|hamnat|hamnade|landat|landade|sitter|fastnat) (nu|just nu|visst)? hos (någon|några|nån|ett par|någon av dem) (stycken)? (på|i|hos|från|inom) *',
    '(ärendet|det|frågan|ditt ärende|saken|mejlet) (vandrar|går|åker|bollas|skickas|cirkulerar|rullar) (nu|just nu|runt)? (mellan|genom|runt bland|runt på|bland) (avdelningarna|olika avdelningar|avdelningar|handläggarna|kollegerna|kollegorna|instanserna)',
    'en (kollega|handläggare|tekniker|specialist) (på|från|i|hos) (*avdelningen|*enheten|*gruppen) (kommer att|ska|får) (ta hand om|titta på|hantera|se över)',
    '({lämnat}|vidare|över|ärendet|frågan|saken|ligger) … (till|hos|åt) (dem|dom|den|de|han|hon|någon|nån|några) som (kan|sköter|ansvarar|jobbar|har hand|håller|vet|förstår|arbetar) *',
    '(är|har|blev) (nu|redan)? (skickad|skickat|skickats|lämnad|lämnat|överlämnad|inskickad|insänd|sänd|slussad) (vidare|över|in)? till (rätt|en|vår|våra|någon)? (*are|*aren|fabriken|*verkstad|*labb|*specialist|{rättStälle})',
    '(min|en) kollega (på|i|hos) (*)? har (nu|redan)? (fått|tagit) *',
    '(en|någon) av (killarna|tjejerna|grabbarna|gubbarna|teknikerna|montörerna|kollegorna|oss) (på *|i *)? (tar|tittar|kollar|får) *',
    '(styrelsen|ledningen|chefen|nämnden|juristen) får (ta ställning|titta|avgöra|besluta|svara|säga)',
    '(gått|går|skickats|lämnats) (vidare|i väg|iväg) (till (*expeditionen|*kansliet|*staben|*enheten)|uppåt|upp|neråt|inåt|till (vår|våra|vårt|en)? {rättStälle})',
    '{rättStälle} ((ska|får|har fått|kommer att|lär) (nu)? (ta över|titta|leta|kolla|höra|ringa|kika|undersöka)|(tittar|kollar|kikar) (nu)? (på|närmare))',
    '(la|lade|lagt|lägger|satt|satte|hängt|hängde|lämnade|lämnat|stoppat|stoppade) … (i|på|hos) (en)? (kollegas|kollegans|någons|deras|hans|hennes|teknikerns|handläggarens|*avdelningens) (fack|bord|skrivbord|brevlåda|hög|lista|postfack|inkorg)',
    '(gått|går|flyttats|skickats|lyfts|klättrat|kommit) (upp|ett steg|ett snäpp|vidare) (ett steg|upp|högre)? … (organisationen|kedjan|hierarkin|nivå*)',
    '{rättStälle} (har|håller|sitter) (nu|redan)? (tagit|på att|och|fått|med) (över|hand om|ärendet|underlaget|uppgifterna|bilderna|med det|saken|titta|tittar|frågan|bollen|det på sitt)',
    '(någon|nån) (på|i|hos|från) * (lär|bör|lovade|skulle|kommer att) {små}? (ringa|höra|kontakta|titta|mejla|kika|återkomma|hjälpa)',
    '(får|ska|måste|behöver) (först)? {rättStälle} (först)? (ta ställning|avgöra|besluta|bedöma|svara|titta|kika|godkänna|säga sitt|kolla)',
    '(ligger|står|väntar|hamnat|hamnade) (nu)? i ((deras|en annan|någon annans) (kö|hög|korg|inkorg)|(kön|högen|korgen|inkorgen) (till|hos|för) {rättStälle})',
    '(ärendet|det|den|frågan|ansökan|anmälan|underlaget) (är|ligger) (nu)? (uppe)? hos (*arna|*erna|inköp|{rättStälle})',
    '(gått|går|skickats|förts) (nu)? vidare (i|inom|till) (organisationen|kedjan|systemet|huset|processen|nästa (instans|nivå|steg|led|*are))',
    '(lagt|lägger|hamnat|landat|ligger) … på (en annan)? (*s|deras) (bord|skrivbord|lista)',
    '(kollegan|en kollega|någon|den) som (kan|sköter|vet|brukar) … får (titta|ta|kolla|svara|bedöma)',
    '(är|ligger|går) (nu|just nu)? (ute)? på remiss',
    '(ber|bett|bad) (jag|vi)? (nu|också)? (vår|våra)? {rättStälle} (att)? (kika|titta|kolla|se|leta|gräva|undersöka|gå igenom)',
    '(lämnats|lämnat|skickats|skickat|överlämnats|gått|förts|går|skickas|lämnas|överlämnas) (nu)? (över|vidare|in|upp)? för (vidare|fortsatt|ytterligare|närmare)? (utredning|hantering|handläggning|åtgärd|granskning|bedömning|beslut|analys|besiktning)',
    '(delat|delgett|delar) (det|det här|detta|ärendet|frågan|saken) (vidare)? med (vår|våra|vårt|berörd)? {rättStälle}',
    '(är|har|blir|blivit) (nu)? (fördelat|fördelad|fördelats|tilldelat|tilldelad|tilldelats) (till|åt)? {rättStälle}',
    '{lämnat} (nu|också|därför|redan)? (vidare|över|upp|in)? {fråga} (om *)? (vidare|över|upp|in|internt)? (till|hos|på|åt|för) (vår|våra|vårt)? {rättStälle}',
    '{lämnat} (nu|också|därför|redan)? (vidare|över|upp) (till|hos|på|åt) (vår|våra|vårt)? {rättStälle}',
    '{lämnat} (nu|också|redan)? (vidare|över|upp)? {fråga} … internt',
    '(ärendet|ditt ärende|frågan|din fråga|saken|anmälan|din anmälan|detta|reklamationen|din reklamation|ansökan) (har|är|blir|hanteras|sköts|bereds|handläggs|ligger|hamnar|går) (nu|numera|redan|också|därmed)? (gått|hamnat|överlämnat|överlämnad|förflyttad|flyttad|flyttat|flyttats|förts|lagts)? (nu|numera)? (vidare|över|upp)? (till|hos|av) (vår|våra|vårt)? {rättStälle}',
    '(kopplar|kopplat|kopplade) (jag|vi)? (nu)? in ((en|någon|vår) *|(våra|vårt)? {rättStälle})',
    '(jag|vi) (tar|lyfter|diskuterar|dryftar) (upp)? (nu|också)? {fråga} (upp)? med (vår|våra|vårt)? {rättStälle}',
    '(har|hade) (jag|vi)? (nu|redan|också)? (mejlat|ringt|pratat med|kontaktat|meddelat|informerat|tipsat|slängt iväg ett mejl till|skrivit till|hört av mig till) {rättStälle} (om (det|detta|saken|ditt|din|problemet|felet)|så|$)',
    '(en annan|annan|rätt|berörd|vår tekniska) (avdelning|enhet|instans) (hos oss)? (tar|hanterar|sköter|tittar|har tagit|återkommer|hör) (det|detta|över|hand|vid|på|av sig|härifrån|nu|med)',
    '(min kollega|en kollega|någon|mina kollegor|kollegan|en av oss) tar (nu)? (hand om|över|vid|sig an|tag i|detta|det|ärendet)',
    '(har)? (jag|vi)? (bett|bad|ber|uppmanat|pratat med|talat med|frågat|tagit upp det med|tagit upp frågan med|lyft det med|kontaktat|meddelat|informerat|tipsat) (vår|våra|mina)? {rättStälle} (att|om att|som)? (titta|kolla|kika|ta|hjälpa|hantera|kontakta|höra|undersöka|ringa|tittar|tar|kollar|hör|ringer|återkommer)',
    '(har|är) (lyft|lyfts|tagit|tagits|flaggat|flaggats) (frågan|det|ärendet|saken|upp det|upp frågan) (internt|vidare|uppåt|i organisationen|med berörda)',
    '(jag|vi)? (har)? (skickat|skickats|fört|förts|skickar|bollat|bollar|slussat|skickade|lämnat|lämnats|tagit) (nu|också|därför)? (det|den|dem|ärendet|detta|ditt ärende|din fråga|frågan|felet|saken|din anmälan|ditt mejl|mejlet|din reklamation|det här)? (vidare|uppåt|vidare internt|vidare till berörda) ($|,|och|internt)?',
    '(jag|vi|har) (har|vidarebefordrar|eskalerar|lyfter|bollar|lämnar|skickar|för|slussar)? (nu|också)? (eskalerat|eskalerats|vidarebefordrat|vidarebefordrats|lyft|bollat) (nu)? (det|den|dem|ärendet|detta|ditt ärende|din fråga|frågan|felet|saken|din anmälan|ditt mejl|mejlet|det här) (vidare|internt)?',
    '(ärendet|ditt ärende|det|frågan|din fråga|saken|din anmälan|felet|detta|ditt mejl|mejlet|din reklamation) (är|har|blir|blivit|ligger) (nu|redan|också)? ((skickat|skickad|skickats|lämnat|lämnats|hos) (nu)? (vidare|(vidare)? (till|hos)? (vår|våra|vårt)? {rättStälle})|(vidarebefordra*|vidareskicka*|eskalera*|överlämna*|upplyft|tilldelat|tilldelats) (nu)? (vidare|till)? (till|hos)? ({rättStälle}|vidare|andra)?)',
    '(ligger|är|hamnat) (nu)? hos {rättStälle}',
    '(en kollega|en av (mina|våra) (kollegor|*are)|någon annan|någon|en specialist|en av våra specialister|en tekniker|en handläggare|vårt tekniska team|våra tekniker|våra specialister|rätt avdelning|berörd avdelning|ansvarig avdelning|en medarbetare|vårt team|ansvarig handläggare|ekonomi|teknik|tekniken|någon av (mina|våra) kollegor|någon (på|i|från|hos) (vår|vårt|våra)? *) (tar|kommer att ta|hanterar|tittar|kollar|kikar|sköter|hjälper|handlägger|ska ta|får ta|kommer att|kontaktar|hör|återkommer|ringer|följer|tar sig an|tar tag) (över|hand|vid|det|detta|ärendet|sig an|tag|på|dig|av sig|om|upp|nu|till dig|ditt|hjälpa|kontakta|titta|höra|ringa|återkomma|ta)',
    '(tar|hanterar|sköter) (en kollega|någon annan|någon|mina kollegor|en annan avdelning) (över|hand|vid|det|tag|sig)',
    '(lämnar|lämnat|lämnade|överlåter|överlåtit) (jag|vi|över|det|detta|ärendet)? (över)? (det|detta|ärendet|ditt ärende|din fråga|din reklamation|saken|dig)? (till|åt) {rättStälle}',
  ],
  otherHandoffs: [
    '(nyckeln|nycklarna|paketet|paketen|brevet|bilen|cykeln|hunden|katten|kvittot|*väskan) (ligger|är|står|finns|hamnade|hamnat) {små}? hos (någon|en|din|dina|era)',
    '(gruppen (får|ska) (titta|kika|leta)|(skickat|skickats) vidare till (din|ditt|dina|dig|er))',
    '(skickat|skickats|skickar|skickad|skickade|vidarebefordrat|vidarebefordrar) (vidare)? (paketet|pengarna|varan|kuvertet|fakturan|boken|kopian|brevet|mejlet till dig|länken|en kopia|det till dig|den till dig|dem till dig|ditt tack|berömmet|hälsningen|tacket|ditt beröm|dina ord|förslaget|din idé|idén|ditt förslag|dina synpunkter|önskemålet)',
    '(beröm|berömmet|dina fina ord|tacket|hälsningen|synpunkter|synpunkten|förslag|förslaget|önskemål|önskemålet|idé|idén|feedback|feedbacken) … (vidare|till|fram)',
    '(har|är) (redan)? (skickat|lämnat) (in|tillbaka|dig|ut|paketet|ifrån)',
    '(inga|ingen|inget|inte|aldrig) …… (skickats|lämnats|delats|vidarebefordrats|skickat|lämnat) (vidare|ut|över)? till',
    '(felet|problemet|störningen|skulden|avbrottet) (ligger|är|låg) (nu)? hos',
    '(ligger|är) (nu)? hos {rättStälle} för (godkännande|påskrift|attest|signering|underskrift)',
    '(ligger|är) (nu)? hos (dig|mig|oss|postombudet|ombudet|vårdgivaren)',
    '(en kollega|min kollega|kollegan) (till mig)? (hjälper dig|på plats|kör|möter|står)',
  ],
  comprehensionChecks: [
    'har (det|det där) (sjunkit in|gått in|landat) (nu|äntligen)? ?',
    '(jag|vi) (utgår från|förutsätter|antar|litar på|hoppas) att (det|detta|allt|du) … (klart|förstått|tydligt|begripligt|förstår) (nu|då|därmed)? ?',
    '(förstår|fattar|begriper|greppar|hajar|hänger|snappar|fattade|förstod|hajade|uppfattade|uppfattar) (du|ni) (nu|med|det|detta|det här|allt|mig|skillnaden|poängen|principen|vad jag (menar|menade)|hur|då|galoppen|det hela)? (nu|med|då)? ?',
    '(är|var) (det|detta|allt|det här|svaret|instruktionen|instruktionerna) (nu|här|tydligt|klart|uppfattat|förstått|begripligt|glasklart|helt|helt och hållet)? (tydligt|klart|uppfattat|förstått|begripligt|nu|då|glasklart|tydligt nu|klart nu) (nog|nu|för dig|så|då)? ?',
    '(är|var) du med (mig|på (noterna|tåget|det|banan))? (nu|så långt|hittills|så här långt)? ?',
    '(hänger|hängde) (du|ni) med (i svängarna|nu|så långt|på det|så här långt)? ?',
    'har du (förstått|fattat|begripit|greppat|uppfattat|hajat) (det|allt|nu|detta|mig|vad jag menar|instruktionerna)? (nu)? ?',
    '^ (uppfattat|förstått|klart|fattat|okej|tydligt|är vi (överens|på samma sida)|inte sant|med|med på det|capish|capisce|comprende) ?',
    '(gick|går) (det|detta) (fram|in|hem) ?',
    '(känns|låter) (det|detta) (begripligt|tydligt|klart) ?',
  ],
  severalMarkers: ['(och|eller|samt|båda|både|följande|dels|alternativt|respektive|,|:|också|två|tre|flera)'],
  numberedData: [
    '(*numret|*nr|ordernummer|fakturanummer|kundnummer|ärendenummer|avtalsnummer|försäkringsnummer|kontonummer|serienummer|bokningsnummer|reservationsnummer|mätarnummer|medlemsnummer|kollinummer|paketnummer|telefonnummer|försändelsenummer|sändningsnummer|ansökningsnummer|skadenummer|artikelnummer|referensnummer|kontraktsnummer|abonnemangsnummer|anläggningsnummer|beställningsnummer|spårningsnummer|registreringsnummer|regnummer|lägenhetsnummer|biljettnummer|diarienummer|bokningskod|bokningskoden|bokningsreferens|bokningsreferensen)',
    '(order|kund|ärende|case|ticket|boknings|kolli|ocr|imei|iban|anläggnings|mätar|abonnemangs|reg) (nummer|numret|nr|id|kod)',
    '(e-postadress|e-postadressen|mejladress|mejladressen|mailadress|mailadressen|e-post)',
    '(e-post|mejl|mail) (adress|adressen)',
    'postnummer',
  ],
  furtherData: [
    '(version*|andra|annat|annan|nytt|nya|nästa|tredje|ytterligare|alternativ*|rätt|korrekt|korrekta|saknade|fullständiga|dagtid|kvällstid|stämmer|fortfarande|samma|ändrat|ändrats|bytt|hans|hennes|deras|mottagar*|avsändar*|(fyra|4|tre|3) sista (siffrorna|siffror)|sista (fyra|4|tre|3)|för säkerhets skull|av säkerhetsskäl|för att (verifiera|bekräfta|säkerställa)|identitet|identiteten|legitimera)',
  ],
  browserQuestions: ['(vilken|vad (är det)? för|vad (är det)? för (slags|sorts|typ av)|vad heter) (webbläsare|webbläsaren|browser)'],
  systemQuestions: [
    '(vilket|vad (är det)? för|vad (är det)? för slags) (operativsystem|os)',
    '(windows eller mac|mac eller windows|pc eller mac|mac eller pc|android eller iphone|iphone eller android|android eller ios)',
  ],
  retellingRequests: [
    '(kan|skulle|kunde|vill|får|måste|behöver|ber) (du|ni|jag|vi) … {berätta} … {påNytt}',
    '(kan|skulle|kunde|vill|får|måste|behöver) (du|ni) … {påNytt} … {berätta}',
    '{berättaBer} … {påNytt}',
    '^ {påNytt} … {berättaBer}',
    '(kan|skulle|kunde|vill) (du|ni) (snälla|gärna)? (dra|ta|gå igenom|upprepa) (det|hela|allt|allting|historien|problemet|felet|alltihop) … (från (början|start)|{påNytt})',
    '^ (ta|dra|upprepa) (gärna)? (det|hela|allt|allting|historien|problemet|felet) … (från (början|start)|{påNytt})',
  ],
} satisfies Partial<ClarityWords>

/** What a customer's number, browser and system are known by. */
export const customerData: CustomerData = {
  numberNouns: ['nummer', 'numret', 'nr', 'id', 'kod', 'koden', 'adress', 'adressen', 'e'],
  ...programNames,
}
