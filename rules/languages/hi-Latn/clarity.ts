import type { ClarityWords } from '../../../src/language/lexicon/clarity.ts'

/** Terms of a trade in English letters, as they stand in Hinglish messages, with what one would say at home. Source: the English pack’s trades, Indian helpdesks. */
const jargonTerms = {
  '(api|apis|webhook|webhooks|payload|endpoint|endpoints|sdk|json|xml|regex|cron|daemon|middleware|microservice|microservices)': [
    'system ka andar ka hissa',
  ],
  '(backend|back end|server side|server end|server-side) (issue|error|problem|glitch|bug|team|side|se|pe|par|me|mein)?': ['hamari taraf'],
  '(frontend|front end) (issue|error|bug|team|side)': ['app ki screen'],
  '(reprovision|re-provision|provision|deprovision|provisioning|reprovisioning) (kar|karna|karke|ho|kiya|karenge)?': [
    'naye sire se set karna',
  ],
  '(deadlock|race condition|memory leak|stack trace|null pointer|segfault|core dump|kernel panic|heap|thread dump|garbage collection)': [
    'program ki gadbad',
  ],
  '(replica|replication|index|indexing|schema|shard|sharding|cluster|failover|rollback|roll back|node|pod|container|cron job|batch job|etl|db|ddl|query) (sync|rebuild|migration|lag|script|fail|failed|failure|restart|issue|error|job|chal|ho|kar|pe|par)':
    ['data ka kaam'],
  '(replica sync|index rebuild|failover|rollback|load balancer|load balancing|reverse proxy|relay|smtp relay|mail relay|mx record|mx records|dns propagation|dns|dns flush|subnet|gateway timeout|packet loss|latency|throughput|bandwidth throttling|throttling|qos|ping drop|jitter|firmware|bios|registry|hypervisor|virtualization)':
    ['network ki setting'],
  '(relay|smtp|mx|dns|server) (pe|par|me|mein|ka|ki) … (queue|flush|flush maar|propagate|propagation|resolve|record)': ['mail ka raasta'],
  '(cache|cookies|dns|queue|session|token|buffer) (clear|flush|purge|invalidate|expire|expired|refresh)': ['purana data saaf'],
  '(clear|flush|purge) (the|your|apna|app ka)? (cache|dns|queue|buffer)': ['purana data saaf'],
  '(token|session|certificate|ssl|handshake) (expire|expired|invalid|timeout|time out|fail|failed|ho gaya|ho gayi)': ['login khatam'],
  '(ssl|tls|saml|sso|oauth|ldap|active directory|two factor|2fa|mfa) (error|issue|enable|disable|config|configuration|handshake|certificate|fail|failed|login|setup)':
    ['login ki suraksha'],
  '(config|configuration) (file|push|update|change|mismatch|error)': ['setting'],
  '(whitelist|whitelisting|whitelisted|blacklisted|port forward|port forwarding|port open|firewall rule|proxy setting)': ['ijazat'],
  '(patch|hotfix|build|release) (deploy|deployed|push|pushed|rollout|roll out|apply|install) (kar|kiya|ho|karenge|hoga)?': ['naya version'],
  '(deploy|deployed|deployment) (kar|ho|kiya|karenge|hoga|pending|on|to) (diya|gaya|prod|production|server|live)?': ['chalu'],
  '(reconcile|reconciliation|recon|settlement batch|nodal account|utr mismatch|auth hold|lien|lien mark|mandate fail|payment gateway timeout|void transaction|reversal batch)':
    ['bank ka milaan'],
  '(manifest|first mile|last mile|linehaul|line haul|hub scan|in scan|out scan|reverse pickup|consignee|consignor|cross dock|fulfilment centre|fulfillment center|dispatch bay)':
    ['parcel ka kaam'],
  '(line parameters|attenuation|ip pool|mac binding|los light|fiber cut|signal to noise|port flap)': ['line ki jaanch'],
  '(nominee mapping|kyc reverification|kyc re-verification)': ['kagaz ka kaam'],
  '(underwriting|underwriter|deductible|co-pay|copay|sub-limit|sub limit|indemnity|tpa approval|pre-auth|preauth|moratorium|amortization|amortisation|floating rate|repo linked)':
    ['shart'],
  '(parsing|parse|serialize|deserialize|exception|traceback|timeout exception|http error|error code) (error|fail|failed|ho|aa)': [
    'program ki gadbad',
  ],
  'http {number}': ['error'],
  '(escalation matrix|root cause analysis|war room|downtime window|change request|change window)': ['jaanch'],
  '(logs|log files|server logs|error logs) (pull|check|dump|analyse|analyze|grep|nikal|extract)': ['record dekhna'],
  '(reflash|re-flash|flash the|reimage|re-image|hard reset|factory reset|safe mode|recovery mode|boot loop|bootloop)': [
    'phone ko naye jaisa karna',
  ],
} as const

export const clarity = {
  jargonTerms,

  everydayPhrases: [
    '(db|database) admin',
    '(bus|train|token|temple|hospital|bank|opd|doctor) token',
    '(token number|token no|token counter)',
    '(ticket|bank|atm|temple|checkout|billing|line) (ki)? (queue|line)',
    '(server|servers) (waiter|waiters|extra)',
    '(sprint|sprints) (race|run|training|event|finish)',
    '(level|class|round) {number} (ka|ki|ke|exam|course|game)',
    'health patch',
    '(container|containers|dabba|dibba|cluster) (dabba|box|bed|flats|headache)',
    '(port|sea port|airport|hdmi port|usb port|charging port)',
    '(node|batch) (number|no|student|students|wale)',
    '(backlog|backlogs) (exam|paper|subject|papers|subjects)',
    '(exam|paper|subject|semester|sem) … backlog*',
  ],
  explanationMarkers: [
    '(yaani|yani|matlab|arthat|mane|jiska matlab|iska matlab|yaani ki|yani ki|that is|which means|meaning|ie|i.e|means|in other words|asaan bhasha me|simple bhasha me|simple words me|matlab ki)',
    '(ka|iska) (matlab|arth|full form|fullform)',
    '(jo|jisme|jisse|jis) (ek|hum|aap|bank|har|company|phone|isme)',
  ],
  namingWords: ['(jise|jisko|isko|ise|called|known as|jinhe|naam hai|kehte|kahte|bolte)', '(kaha|bola) (jata|jaata)'],
  labelVerbs: [
    '(click|tap|press|select|choose|dabaiye|dabayein|dabao|daba|kholiye|kholein|kholo|chunein|chuniye)',
    '(button|tab|menu|option|icon|setting|settings|page|screen|field|link|section) (pe|par|me|mein)?',
  ],

  // What an Indian customer meets on a bill, a form or a screen, and short words that are often written in capitals.
  knownAcronyms: [
    '(=OK|=PC|=PCs|=USB|=PDF|=PDFs|=FAQ|=FAQs|=ID|=IDs|=PIN|=SMS|=GST|=TV|=GPS|=EU|=UK|=US|=USA|=UAE|=QR|=CV|=HR|=IT|=DIY|=CEO|=CFO|=CTO|=DJ|=VIP|=MD|=GM|=PRO|=PA|=PS|=UN)',
    '(=KYC|=IFSC|=PAN|=OTP|=OTPs|=UPI|=EMI|=EMIs|=ATM|=NEFT|=RTGS|=IMPS|=TDS|=ITR|=PF|=EPF|=EPFO|=UAN|=GSTIN|=CIBIL|=FD|=RD|=SIP|=LIC|=SBI|=RBI|=SEBI|=NPCI|=HDFC|=ICICI|=PNB|=BOB|=DD|=CVV|=NRI|=INR|=RS|=MRP|=GPay|=BHIM|=MICR|=LPG|=CNG|=RC|=DL|=PUC|=FIR|=RTO|=RTI|=NGO|=CA|=CS|=SUV|=EV|=FASTag|=ABS|=CC)',
    '(=AC|=DC|=CCTV|=LED|=LCD|=HD|=UHD|=CD|=DVD|=SD|=SSD|=CPU|=RAM|=DVR|=NFC|=SIM|=GB|=MB|=TB|=KB|=MP3|=MP4|=JPG|=JPEG|=PNG|=GIF|=CSV|=ZIP|=DOC|=XLS|=PPT|=HTML|=URL|=WWW|=HTTP|=HTTPS|=VPN|=LAN|=AI|=3D|=4K|=8K|=3G|=4G|=5G|=LTE|=HDMI|=VGA|=IP|=OS|=MAC|=WIFI|=DTH|=RO|=UPS|=MCB|=STD|=ISD|=DND|=PNR|=IRCTC|=TTE|=TC|=RAC|=WL|=IIT|=IIM|=NEET|=JEE|=CBSE|=ICSE|=UPSC|=SSC|=MBA|=MBBS|=PhD|=BA|=BSc|=BCom|=BTech|=LKG|=UKG|=PG|=UG|=KG)',
    '(=OPD|=ICU|=ECG|=MRI|=CT|=BP|=DNA|=HIV|=COVID|=ENT|=BMI|=XL|=XXL|=XS|=AM|=PM|=AC1|=COD|=DM|=DMs|=ETA|=FYI|=ASAP|=RSVP|=TBC|=TBA|=PS|=LOL|=BTW|=PO|=AD|=BC|=NA|=NB|=REF|=TEL|=RE|=FW|=CC|=BCC|=QTY|=AWB|=ISO|=ISI|=FSSAI|=DHL|=BSNL|=MTNL|=BSES|=CRPF|=CSD|=DRDO|=ISRO|=DTC|=DMRC|=MSRTC|=KSRTC|=AIIMS|=ITI|=IT|=MP|=MLA|=PM|=CM|=UP|=HP|=TN|=AP|=UPSRTC|=BHK|=SQFT|=MNP|=VoLTE|=FM)',
    '(=EUR|=USD|=GBP|=AED|=IST|=GMT|=UTC|=JAN|=FEB|=MAR|=APR|=JUN|=JUL|=AUG|=SEP|=OCT|=NOV|=DEC|=MON|=TUE|=WED|=THU|=FRI|=SAT|=SUN)',
    '(=NEW|=FREE|=NOT|=NO|=YES|=ALL|=AND|=OR|=BUT|=ONE|=TWO|=NEVER|=ALWAYS|=ONLY|=MUST|=NOW|=STOP|=START|=HELP|=HERE|=READ|=NOTE|=ON|=OFF|=OPEN|=CLOSED|=SAVE|=SEND|=SALE|=TODAY|=HOT|=TOP|=BEST|=VERY|=EXTRA|=FIRST|=LAST|=NEXT|=SAME|=PAID|=DUE|=WHY|=HOW|=WHO|=WHAT|=WHEN|=MY|=OUR|=YOUR|=YOU|=WE|=THE|=THIS|=THAT|=DO|=DONE|=IS|=ARE|=CAN|=WILL|=UP|=DOWN|=IN|=OUT|=LEFT|=RIGHT|=MENU|=HOME|=END|=ESC|=CTRL|=ALT|=TAB|=DEL|=CODE|=GO|=MAX|=MIN|=PACKED|=PLZ|=PLS|=JI|=HAI|=AAP|=NAHI|=MAT|=KYA|=SIR|=BAHUT|=SIRF|=ABHI|=AAJ|=KAL|=HO|=KO|=KE|=KI|=KA|=SE|=BHI|=TOH|=TO|=YE|=WO|=NA|=HAAN|=KAR|=LO|=DO|=JAI|=HIND)',
  ],
  acronymExpansions: {
    '=TAT': ['kitna samay lagega'],
    '=SLA': ['jawab ka tay samay'],
    '=ARN': ['bank ka refund number'],
    '=UTR': ['bank transfer ka number'],
    '=RRN': ['bank ka reference number'],
    '=NOC': ['no-objection certificate'],
    '=RCA': ['kaaran ki jaanch'],
    '=CRM': ['hamara customer record'],
    '=RMA': ['wapasi ki manzoori'],
    '=FOIR': ['aay mein se kist ka hissa'],
    '=MID': ['dukaan ka merchant number'],
    '=TID': ['machine ka number'],
    '=RM': ['aapke relationship manager'],
    '=TPA': ['insurance ki madad karne wali company'],
    '=NACH': ['bank se apne aap katne ki manzoori'],
    '=ECS': ['bank se apne aap katne ki manzoori'],
    '=RTO': ['parcel ki wapasi'],
    '=NDR': ['delivery na hone ki report'],
    '=POD': ['delivery ka saboot'],
    '=FNF': ['aakhri hisaab'],
    '=CTC': ['saal ki poori salary'],
    '=DSA': ['loan agent'],
    '=LTV': ['keemat ke hisaab se loan'],
    '=ROI': ['byaj dar'],
    '=VAS': ['extra sevayein'],
    '=ISP': ['internet company'],
    '=FTTH': ['ghar tak fiber'],
    '=ONT': ['fiber ka modem'],
    '=LOS': ['signal ki laal light'],
    '=BGV': ['pichhle kaam ki jaanch'],
    '=LOP': ['bina vetan ki chhutti'],
    '=SOP': ['kaam ka tareeka'],
    '=QA': ['jaanch team'],
    '=POC': ['aapke liye contact'],
  },

  // Sources: seeds S4-7 and S1-10; the English words of service desks, with Hindi postpositions.
  internalSlang: {
    '(=L1|=L2|=L3|=L4|=l2|=l3|=l1) (team|support|walo|wale|engineer|engineers|queue|desk|log|support team)?': ['hamare specialist'],
    '(level|tier) (1|2|3|one|two|three) (team|support|engineer|engineers|queue|desk|ko|ke|me|pe)': ['hamare specialist'],
    '(second|third|2nd|3rd) (line|level) (team|support|engineer|ko|ke)?': ['hamare specialist'],
    '(=P0|=P1|=P2|=P3|=P4|=Sev1|=Sev2|=SEV1|=SEV2|sev 1|sev 2|sev one|prio 1|prio 2)': ['urgent'],
    '(p1|p2|p0|sev1|sev2) (issue|ticket|case|bug|incident|hai|me|mein|mark)': ['urgent'],
    '(devs|dev team|dev log|dev wale|dev walo|dev side|developers ki queue|dev bandwidth|backend team|backend wale|infra team|ops team|qa team|tech team ke log|product team|engg team|devops|infra)':
      ['hamare developers'],
    '(backlog|backlogs)': ['aane wale kaam ki list'],
    '(next|agle|is|current|abhi|agla|iss|this)? (sprint|sprints|release train|release cycle)': ['kaam ka agla daur'],
    '(queue|bucket|pipeline) (me|mein) (pada|padi|hai|h|daal|dala|pending|laga|lagi|pade|atka|atki|daala|chala|assign)': [
      'kaam ki baari mein',
    ],
    '(hamari|humari|meri|l2|dev|support|unki|team ki) queue': ['kaam ki list'],
    '(=SPOC|spoc|=POC|poc) (se|ko|aapko|apko|will|is|hai|number|name|details)?': ['aapke liye contact'],
    '=JIRA {number}?': ['hamara note'],
    '=JIRA - {number}': ['hamara note'],
    '(jira|servicenow|snow|zendesk|freshdesk|salesforce|sfdc|crm|kanban|trello) (ticket|id|me|mein|pe|par|card|note|board|story|number|case)':
      ['hamara record'],
    '(ping|ping kar|pinged) (karunga|karungi|karenge|kiya|kar diya|karta|karti|the team|unko|team ko|dev ko|l2 ko)': ['message karna'],
    '(loop|loop me|loop mein|looped) (in|le|liya|lenge|le liya|me|mein|daal|rakh) (karunga|karungi|kiya|kar|liya|lenge|le)?': [
      'saath jodna',
    ],
    '(offline|sync up|circle back|touch base|deep dive) (le|lete|lenge|karte|karenge|discuss|baat|karunga|kar)': ['alag se baat karna'],
    '(bandwidth) (nahi|nhi|kam|issue|hai|free|milte|milega)': ['samay'],
    '(bug|defect|story|epic) (log|raise|file|create|raised|logged|filed|created) (kar|kiya|ki|ho|hai|karenge|diya|di)?': ['gadbad darj'],
    '(repro|reproduce) (nahi|nhi|kar|ho|steps)': ['dobara dikhna'],
    '(prod|staging|preprod|uat|production) (me|mein|pe|par|push|deploy|issue|server|env|environment)': ['chalu system'],
    '(workaround|work around) (laga|lagaya|apply|nahi|hai|push)': ['kaam chalane ka tareeka'],
    '(=RTFM|=PEBKAC|pebkac|rtfm|id10t|layer 8|user id 10 t)': [''],
    '(=EOD|=COB|=WFH|=OOO|=PTO|=WIP|=FYA|=LMK|=AFK)': ['aaj'],
    '(war room|standup|stand up|scrum|retro|grooming) (me|mein|call|ke|ki|ka|meeting)': ['hamari meeting'],
    '(ticket|case) (park|bump|punt|kick|re-queue|requeue|triage|dispose|disposition|tag) (kar|ho|kiya|karke)': ['ticket rakha'],
    '(ageing|aging|breach|sla breach|tat breach) (ticket|case|ho|hai|hone|bucket|report)': ['der'],
    '(asset|escalation|ops|noc) (desk|team|matrix) (ko|ke|se|me)': ['hamare sahkarmi'],
  },

  officialese: {
    '(kripya)? (do|kindly do) the needful': ['… kar dijiye'],
    '(kindly|please) (revert|revert back) (back|asap|at the earliest|on|with|to|us|me)?': ['jawab dijiye'],
    '(revert|revert back) (karein|kijiye|kare|kar dijiye|karenge)': ['jawab dijiye'],
    '(intimate|intimation|suchit|avgat|avagat|awgat) (kiya|karaya|kar) (jata|jaata|jayega|dein|karein) (hai)?': ['bata rahe hain'],
    '(kripya)? (sangyan|sangyaan) (mein|me)? (lein|le)': ['dhyan dijiye'],
    '(uprokt|uparyukt|upyukt|ukt|nimnlikhit|nimn) (vishay|karyavahi|karan|samasya|jaankari|samay)?': ['ye'],
    '(yathochit|avashyak|uchit) (karyavahi|karwahi|karyawahi|kadam)': ['hum kya karenge'],
    '(as per|in respect of|with regard to|with reference to|in lieu of|pursuant to|herewith|hereby|the same|aforesaid|aforementioned|enclosed herewith|please find attached|kindly acknowledge|for your kind perusal|your good self|esteemed organisation)':
      ['…'],
    '(ke sambandh mein|ke sandarbh mein|ke vishay mein|ke sambandh me|ke sandarbh me|hetu|dwara|evam|tatha)': ['ke baare mein'],
  },

  hedges: [
    '(shayad|sambhavtah|ho sakta hai|lagta hai|lag raha hai|mere khayal se|mere hisab se|i think|maybe|perhaps|possibly|probably|might|hopefully|kuch had tak|thoda bahut|lagbhag|ummeed hai)',
  ],
  stackedHedges: [
    '(shayad|maybe) … (ho sakta|lagta|might|shayad|lag raha|try)',
    '(ho sakta hai|lagta hai|i think|hopefully|ummeed hai) … (shayad|maybe|might|lag raha|try karenge|koshish)',
    '(koshish|try) … (dekhte|dekhenge|dekhunga)',
  ],
  vagueSubjects: [
    '(update|status|info|information|request|query|issue|problem|reply|re|hello|hi|important|urgent|suchna|soochna|jaankari|samasya|aapka order|aapki request|aapka ticket|your request|your query|your ticket|follow up|notification|reminder)',
  ],
  readerDependentTimes: [
    '(=EOD|=COB|eod|cob|close of business|end of day|end of the day|din ke ant|kaam ke baad|office time me|mid week|midweek)',
  ],

  // Guarantees in Hindi are sworn, written down and told in per cents.
  guarantees: [
    '(guarantee|gaurantee|garantee|guaranty|gurantee) (hai|h|deta|deti|dete|karta|ke saath|rahegi|se|meri|hamari|humari)',
    '(hum|main|mai|hamari|meri|humari|we|i) (*)? (guarantee|gaurantee|garantee) (dete|deta|deti|hai|karte|that|you)?',
    '({number}|sau|hundred|do sau|ek sau ek) (%|percent|per cent|pct|pratishat|taka) (sure|pakka|guarantee|theek|thik|fix|solve|ho|hoga|hogi|kaam|sahi|mil|resolved|confirm|success|chalega|safe|guaranteed|solved|refund milega|satisfaction|.|!|$)',
    '(likh|likhke|likh kar|likhwa) (ke|kar)? (le|de|rakh) (lijiye|lo|lijie|deta|deti|dete|sakta|dunga|dungi|rakhiye|lena)',
    '(vaada|wada|waada|vada|promise|kasam|zubaan|shart laga) (hai|h|karta|karti|karte|raha|rahi|lagata|deta|deti|se|ke saath|lagake) (hu|hoon|hain|ki|hai)?',
    '(aaj ke baad|aainda|aage se|ab|future me|future mein|aage|agle janam tak|zindagi bhar|zindagi me|kabhi) … (kabhi|dobara|phir|ye|aisa|aisi|koi|ek bhi) … (nahi|nhi) (hoga|hogi|honge|aayega|aayegi|milega|*ega|*egi|*enge)',
    '(dobara|phir se|phir kabhi|fir kabhi|kabhi bhi|kabhi dobara) (*)? (nahi|nhi) (hoga|hogi|honge|aayega|aayegi|*ega|*egi|*enge)',
    '(zero|koi bhi|ek bhi) (*)? (problem|dikkat|issue|galti|shikayat|error) (kabhi)? (nahi|nhi) (hoga|hogi|aayegi|aayega|honge)',
    '(never|not ever) (*)? (happen|occur) (again|ever)',
    '(ekdum|bilkul|poori tarah|puri tarah) (pakka|guaranteed|sure) (theek|fix|solve|ho|chal|mil|milega|hoga)',
    '(har haal|har haalat|kisi bhi haal|kisi bhi keemat|har keemat) (me|mein|par|pe) (*)? (*ega|*egi|*enge|*unga|*ungi|hoga|hogi)',
    '(we|i) (guarantee|promise|assure) (you)? (that)? (it|this|you|your)',
  ],
  modestGuarantees: [
    '(guarantee|garantee|gaurantee|vaada|wada|promise) (to|toh)? (nahi|nhi|na|mat)',
    '(guarantee|warranty) (card|period|claim|me|mein|ke andar|ka|ki|khatam|expire|wala|valid|saal)',
    '(saal|mahine|year|month|years) ki (guarantee|warranty)',
    'jaisa (promise|vaada|wada) (kiya|tha)',
    '(promise|vaada|wada) (kiya|ki|ke mutabik|tha)',
    "(can't|cannot|can not|nahi) … (guarantee|promise)",
    '{number} (%|percent) (off|discount|refund|cashback|charge|advance|payment|gst|tax|cotton|extra)',
  ],
  immediacies: [
    '(turant|fauran|tatkal|immediately|abhi ke abhi|abhi ka abhi|isi waqt|isi samay|ek second me|ek minute me|chutki me|chutkiyon me|palak jhapakte|instantly|right away|in no time|at once|asap|foran|jhat se|fatafat|fatafat se)',
  ],
  outcomes: [
    '(theek|thik|sahi|fix|fixed|solve|solved|resolve|resolved|hal|chalu|activate|restore|normal|set|repair|clear|live|working|done|chill|ok|unlock|reset) (ho|kar|karega|karegi|rahega|kaam|bhi ho|hi ho) (jayega|jayegi|jaega|jayenge|jaenge|hoga|hogi|raha hoga|sakta|denge|dega|dunga)?',
    '(theek|thik|sahi|fix|solve|chalu|chill|normal|live|working|ok|fixed|done) (hoga|hogi|honge|karega|karegi|milega|milegi)',
    '(chal|khul|aa|mil|chalne|khulne|ho|lag|jud) (jayega|jayegi|jaega|jaegi|jayenge|padega|padegi|lagega|lagegi)',
    '(chalega|chalegi|khulega|khulegi|lagega|judega)',
    '(light|bijli|net|internet|signal|network|paani|pani|app|site|website|server|line|ac|service|machine|system) … (aa|chal|theek|chalu|aayega|aayegi|wapas|up|live|restore|hoga|hogi) (jayega|jayegi|jaega|jaegi|hoga|hogi)?',
    '(will|should) (be)? (fixed|resolved|solved|working|restored|up|back|live)',
  ],
  unknownCauses: [
    '(kyu|kyun|kyo|kyon|kaise|kahan|kya|kis wajah|karan|wajah|vajah|reason|cause|root cause|dikkat|problem|gadbad) … (abhi|abhi tak|ab tak|filhal)? (pata|samajh|clear|maloom|confirm|samaj|khabar) (nahi|nhi) (hai|h|hua|aaya|aa raha|chala|chal raha|lag raha|chal paya|mil|hui|aayi)?',
    '(kyu|kyun|kyo|kyon|karan|wajah|vajah|reason|cause) … (pata|samajh|clear|maloom|samaj) (nahi|nhi)',
    '(pata|samajh|maloom|samaj) (nahi|nhi) (chal|chala|aa|aaya|aa raha|lag|hai|h|ki|kyu|kyun)',
    '(karan|wajah|vajah|reason|cause|root cause) (abhi|abhi tak)? (dhoondh|dhundh|dhoond|khoj|pata laga|pata kar|talash|find|check|identify|investigate)',
    '(abhi)? (jaanch|investigation|diagnosis|check) (*)? (chal|jaari|kar) (raha|rahi|rahe|hai)',
    "(don't|do not|not yet|still don't) know (why|the cause|what)",
    '(cause|reason) (is)? (not known|unknown|unclear|not clear)',
  ],

  vagueHandoffs: [
    '(maine|humne|hamne|hum ne)? (*)? (aage|agey|upar|sambandhit|concerned|relevant|respective|appropriate|technical|backend|doosri|dusri|internal) (*)? (team|department|dept|vibhag|desk|person|log|logo|walo|side|cell)? (ko|tak|me|mein|pe|par|pas|ke paas) (bhej|forward|de|escalate|bata|transfer|pass|assign|saunp|bata diya|mail) (kar)? (diya|di|diye|dete|raha|rahe|rahi|gaya|gayi|dunga|denge|denge|ki|kiya|kar|hai)',
    '(concerned|sambandhit|relevant|respective|appropriate) (team|department|dept|vibhag|desk|person|authority|log|adhikari|wing) (ko|se|tak|dekhegi|dekhega|dekhenge|karegi|karega|contact|will|is|me|mein|check|ke paas)',
    '(aapki|aapka|apki|apka|ye|yeh|case|baat|request|complaint|file|ticket|mail|issue|query|mamla|matter) (*)? (*)? (aage|agey|upar) (forward|bhej|badha|chali|chala|escalate|pahuncha|de) (*)? (kar|di|diya|krdi|kardi|gayi|gaya|hai|h|ja|dete|de|kardiya|rahi|raha) (hai|h|gayi|gaya|di|diya)?',
    '(aage|agey|upar) (forward|bhej|badha|escalate) (kar)? (diya|di|krdi|kardi|kardiya|gaya|gayi) (hai|h)?',
    '(forward|escalate|transfer|pass) (kar|ho|krdi|kardi|kardiya) (diya|di|gaya|gayi|hai|h|raha|rahe|dete) (hai|h)?',
    '(koi|koi na koi|koi ek|humara koi|hamara koi|humare yahan se koi|hamare yahan se koi|team se koi|team me se koi|someone|koi banda|koi executive|koi member) (*)? (*)? (dekh|call|contact|sampark|phone|reply|jawab|batayega|connect|reach|dekhega|karega|baat) (*)? (*ega|*egi|*enge|kar|le|lega)',
    '(hamare|humare) (yahan|yaha|yahaan) (se)? koi (na koi)? (dekh|call|contact|reply) (lega|legi|karega|karegi|dega)',
    '(wo|woh|wahi|unhi|unke|ye) (log|team|wale|side) (*)? (*)? (*)? (dekh|contact|karenge|dekhenge|batayenge|sampark|call|handle|reply|decide) (karenge|lenge|denge|kar lenge)?',
    '(upar|andar|peeche|back office|head office) (*)? (*)? (baithe|wale|walo|log) (*)? (*)? (wo|woh|ye)? (dekhenge|karenge|dekh lenge|batayenge|decide karenge|handle karenge)',
    '(experts|specialist|specialists|visheshagya|technical team|backend team|senior|seniors|team wale|team ke log|hamari team|humari team) (*)? (dekh|dekhegi|dekhenge|dekhega|handle|dekh lenge|check karegi|dekh legi) (*)? (lenge|legi|karegi|karenge|hai)?',
    '(forwarded|escalated|passed on|transferred|assigned) (your|this|it|the)? (*)? (to|on to) (the|our)? (concerned|relevant|respective|appropriate|technical|right|internal|backend|other) (team|department|person|desk|authority)',
    '(concerned|relevant|respective|our|the) (team|department|person) (will|would|shall) (get back|contact|reach|look|check|revert|connect|call)',
    '(someone|somebody|a colleague|our executive|our team) (from (our|the) (team|side))? (will|shall) (get back|contact|reach|call|look|revert|connect)',
    '(jo|jis) (*)? (dekhna|karna) (hai|h|hoga) … (wahi|wo|woh) (log|team) (karenge|dekhenge)',
  ],
  otherHandoffs: [
    '(feedback|sujhav|suggestion|tareef|taareef|idea|compliment|thanks|parcel|courier|packet|saaman|order|rider|driver|email|link|otp|form|bill|invoice|receipt|copy|photo|document|samosa|gift|salaam|namaste) (*)? (aage|forward|pass|team ko|bhej)',
    '(aage|aagey) (bhej|badh|badha|bhariye|bharein|badhein|badhne|badhiye) (sakte|sakenge|sakta|iye|ne|ke liye|lein|raha hu)',
    '(call|phone) (forward|transfer) (kar|ho|me|setting)',
  ],
  comprehensionChecks: [
    "(samajh|samjh|smjh|samaj|smaj) (aaya|aayi|aa gaya|aa gayi|gaye|gye|gayi|gyi|gaya|gya|liya|rahe|rahi|aagaya|me aaya|mein aaya) (kya|na|ya nahi|ya nhi|h na|hai na|ho na|aap|aapko|hain|sir|maam|ma'am|mam|madam|ji|bhai|ab|toh|to)? (na|sir|maam|mam|madam|ji)? ?",
    "(samjhe|samjhi|samjh gaye|smjhe|smjhi|samjhey|samje) (kya|na|aap|sir|maam|mam|ma'am|madam|ji|bhai|ab|ya nahi|ya nhi|ki nahi)? (na|sir|maam|mam|madam|ji|aap)? ?",
    '(kya)? (aap)? (samajh|samajh paye|samjh paye|samajh pa) (gaye|gayi|rahe|rahi|paye|paaye|sake) (hain|hai|ho|na)? ?',
    '(clear|cleared|crystal clear|got it|understood|ok clear|baat clear) (hai|h|ho gaya|hua|hui) (na|kya|ya nahi|h na|hai na|sir|maam|ab|ji|aapko)? (na|sir|ji|maam)? ?',
    '(got it|understood|ok ?|okay|is that clear|are we clear|do you understand|do you get it|clear|samjhe|samjha) ?',
    '(theek|thik) (hai|h) (na|samjhe|samajh gaye) ?',
    '(baat|point|meri baat) (samajh|clear|samjh) (*)? (aayi|aaya|gaye|hai|hui|rahe|me aayi) (na|kya|hain|ho)? ?',
    '(ab to|ab toh|ab) (samajh|samjh|clear) (aa gaya|gaye|hai|aaya|hua|ho gaya) (na|hoga|kya)? ?',
  ],
  severalMarkers: ['(aur|and|ya|or|dono|teeno|sabhi|sab|ye|yeh|neeche|niche|nimn|following|both|&|tatha|evam|cheezein|cheez|details)'],
  puttingOff: [
    '(thoda|thodi|kuch) (sabar|sabr|dhairya|patience|intezar|intezaar|wait|ruk|ruko|rukiye) (rakhein|rakhiye|rakho|karein|kijiye|kariye|karna|jaiye)',
    '(jab|jab bhi|jaise hi) (*)? (*)? (number|time|mauka|fursat|samay|baari|chance|turn) (*)? (aayega|milega|mila|aayegi|milegi|mile|hoga|aaye) (tab|tabhi|to)?',
    '(jab|jab bhi|jaise hi) (*)? (*)? (free|khali|fursat|available) (ho|honge|hoga|hue|hote|hoenge|hounga|hongi|milenge)',
    '(aaj|aj) kal (me|mein|mai|me hi) (*)? (ho|pahunch|pahuch|aa|mil|kar|bhej|bata|call|nikal|deliver)?',
    '(upyukt|uchit|sahi|appropriate) (samay|waqt|time) (par|pe|aane par|aane pe|me|mein)',
    '(samay|waqt|time) (aane|milne|hone) (par|pe) (*ega|*enge|bata|kar|ho|mil|batayenge|karenge)',
    '(kabhi na kabhi|kisi din|kisi na kisi din|ek na ek din|dekhte hain kab|jab hoga tab|jab ho jayega|jab time mile|fursat me|fursat se)',
    '(der saver|der sawer|ek do din me kabhi|do chaar din me|ek aadh din|ek aadh hafte)',
    '(in due course|when time permits|as and when|at the earliest possible|in a jiffy|jiffy|as soon as we can|whenever possible)',
  ],
  numberedData: [
    '(order|ticket|complaint|case|reference|ref|invoice|booking|tracking|docket|awb|policy|account|customer|consumer|phone|mobile|contact|registered|serial|transaction|txn|utr|pnr|application|request|membership|flat|vehicle|imei|aadhaar|pan) (number|no|id|sankhya)',
  ],
  furtherData: [
    '(doosra|dusra|doosri|dusri|alternate|alternative|aakhri|last|pehle ke|naya|nayi|another|second|other|verify|verification|confirm karne|suraksha|safety|security) (*)? (number|no|digit|ank|ke liye|id|digits)?',
  ],
} satisfies Partial<ClarityWords>
