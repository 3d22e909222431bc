import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

export const closureGroups = {
  // What a helpdesk closes. Not shops, apps and accounts.
  ticket: ['(ticket|case|complaint|chat|request|shikayat|query|thread|conversation|issue|interaction|sr|call|mamla|file)'],
  // A verb in the past: “kar diya hai”, “ki gayi”, “badla”.
  past: [
    '(diya|di|diye|kiya|ki|kiye|liya|li|liye|gaya|gayi|gaye|chuka|chuki|chuke|kardiya|kardi|kardiye|hogaya|hogayi)',
    '(kar|ho|karwa|kara) (diya|di|diye|liya|li|liye|gaya|gayi|gaye|chuka|chuki|chuke)',
  ],
} satisfies Record<string, PhraseList>

/** Source: how Indian agents tell that something is done, and end a case; by hand. */
export const closure = {
  namedFixes: [
    '{number} (*)? se {number} (*)? kar {past}',
    '(se|ki jagah|ke badle) … (kar|laga|daal|bana) {past}',
    '(maine|humne|hamne|mene|technician ne|engineer ne|mechanic ne|electrician ne|plumber ne|team ne|unhone|{capital} ne) … (diya|di|diye|kiya|ki|kiye|liya|li|liye|badla|badli|badle|hataya|hatayi|hataye|joda|jodi|bheja|bheji|lagaya|lagayi|lagaye|banaya|banayi|banaye|nikali|nikala|daala|dala|dali|daali|daale|chadhaya|karwaya|karwayi|kholi|khola|saaf)',
    '(reset|unlock|unblock|replace|replaced|refund|refunded|update|updated|add|added|remove|removed|reverse|reversed|upgrade|downgrade|cancel|cancelled|change|changed|release|released|activate|activated|deactivate|reinstall|restart|reboot|extend|extended|correct|corrected|merge|merged|link|linked|delink|transfer|transferred|credit|credited|renew|renewed|reissue|reissued|reprint|resend|resent|enable|enabled|disable|disabled|sync|synced|map|mapped|approve|approved|re-register|format|clean|cleaned|increase|reduce|waive|waived|configure|configured|adjust|adjusted|book|rebook|rebooked|assign|generate|generated|upload|uploaded|delete|deleted|set|port|convert|attach|attached|dispatch|switch|shift|badal|hata|jod|bhej|daal|laga|chadha|nikal|saaf|bana|khol|bhar|kaat|lauta|wapas|ghata|badha) ({past}|kar|ke) (hai|hain|h|tha)?',
    '(nayi|naya|naye|doosra|dusra|doosri|dusri) (*)? (card|cable|router|part|invoice|link|label|battery|sensor|screen|code|modem|charger|meter|filter|fuse|motor|pump|switch|sim|bill|report|pdf|password|file|wire|panel|tyre|chain|lock|line) … {past}',
    '(cable|wire|part|battery|screen|board|fuse|switch|motor|setting|entry|record|date|number|address|naam|spelling|limit|plan|load|size) … (badal|badla|badli|badle|update|sahi kar|theek kar|set|change|seedhi|hata|jod|kar diya|kar di) {past}?',
    '(galat|purana|purani|ulta|ulti|khali|loose|dheeli|dheela|block|expire|jal|toot|kharab|off|disable|duplicate|double) … (tha|thi|the|gaya tha|gayi thi)',
    '(wajah|vajah|karan|dikkat|problem|reason|issue|cause) (ye|yeh|was|:) (*)? (tha|thi|hai|the|was)?',
    '(restart|reset|update|badalne|refresh|reinstall) (karne|kiya|karte|karke|hone) (se|ke baad|par)',
    "(we have|i have|i've|we've|has been|have been|was|were) (*)? (replaced|reset|refunded|updated|added|removed|reversed|changed|corrected|cancelled|credited|renewed|unlocked|unblocked|activated|extended|released|merged|linked|reissued|enabled|disabled|waived|adjusted|rebooked)",
  ],
  idleActions: [
    '(maine|humne|hamne|mene|team ne|technician ne|engineer ne|unhone|we have|i have|has been|have been)? (*)? (*)? (*)? (*)? (resolve|resolved|solve|solved|fix|fixed|theek|thik|sort|sorted|sahi|handle|handled|address|addressed|process|processed|dekh|check|checked|review|reviewed|jaanch|investigate|hal|close|closed|complete|completed|band|suljha|nipta|note|kaam|action|needful) {past}',
    '(kaam|sab|action|needful|jo karna tha) (*)? (kar|ho) (diya|di|gaya|gayi|liya|chuka)',
  ],
  bareResolutions: [
    '(sab|sab kuch|ab|kaam|issue|problem|dikkat|samasya|matter|everything|aapka issue|aapki problem|aapka kaam|complaint) … (theek|thik|ok|okay|set|sahi|sort|sorted|solve|solved|resolve|resolved|fix|fixed|done|hal|ho gaya|ho gayi|hogaya|chalna chahiye|chal jayega|chal jana chahiye|fine|clear)',
    '^ (ho gaya|ho gya|done|sorted|resolved|fixed|solved|kar diya|kardiya|theek kar diya|theek ho gaya)',
    '(ab)? (koi)? (dikkat|problem|issue|pareshani) (nahi|nhi|nai) (aani|aayegi|hogi|honi|hai|aana) (chahiye)?',
    '(chalna|aana|dikhna|khulna|hona|chal jana|work karna) (chahiye|chaiye)',
    '(your|the) (issue|problem|query|complaint|request) (has been|is|was) (resolved|solved|fixed|sorted|addressed|closed)',
  ],
  surveyMentions: [
    '(feedback|rating|rate|review|survey|star|stars) … (dein|dijiye|de|karein|kijiye|link|form|share|bharein|bhariye|batayein)',
    '(kaisi|kaisa|kaise) (lagi|laga|rahi|raha) (hamari|humari|service|sewa|seva|madad|experience)',
    '(how did we do|rate us|rate my|survey|feedback form)',
  ],
  openDoors: [
    '(reply|likh|likhiye|call|phone|message|msg|bata|bataiye|batayein|ping|dm|mail|whatsapp|contact|sampark|puchh|pooch|puch) (kar|dijiye|karein|kijiye|dein|dena|kariye|lijiye|iye|iyega|dijiyega|kar dijiye|kar dein|sakte|kar sakte|lijiyega|lein)',
    '(likhiye|likhiyega|bataiye|bataiyega|batayein|puchiye|poochiye|puchhiye)',
    '(agar|yadi|if|koi|phir|dobara|aur|kuch|zaroorat|zarurat|dikkat) … (to|toh|,) (*)? (*)? (reply|call|likh|bata|message|mail|contact|sampark|puchh|dm|let|write|ping|phone)',
    '(agar|yadi|if) … (ab bhi|phir|dobara|phir se|wapas|aaye|dikhe|ho|atke|rahe|again|persists|still)',
    '(let me know|let us know|please check|please confirm|kindly check|kindly confirm|do check|feel free|reach out|get back to us|write back|reply to this)',
    '(check|try|test|dekh|chala|khol) (kar|ke|karke|kijiye|karein|iye|lijiye|lein|kar lein|kar lijiye|kar ke)',
    '(main|mai|hum|i) (*)? (*)? (*)? (check|call|puchh|pooch|dekh|confirm) (*)? (*unga|*ungi|*enge)',
  ],
  moneyReturns: [
    '(refund|refunded|credit|credited|reverse|reversed|wapas|reimburse|voucher|cashback|wallet|paise|paisa|₹) … (kar|ho|daal|bhej|mil|aa|jod|initiate|process) (diya|di|diye|gaya|gayi|gaye|chuka|chuke|jayega|jayenge|hai|hain|jaenge)',
    '(refund|refunded|credited|reimbursed|reversed|credit note|money back)',
  ],
  closureStatements: [
    '(mamla|maamla|prakaran|case|file|shikayat) (*)? (samapt|khatam|band|nipta|poora|pura) (*)? (samjha|samjhein|kiya|maana|hua|maan|ho|kar) (*)? (jata|jaye|jaega|jayega|gaya|lijiye|hai|diya|li)?',
    '{ticket} (*)? (*)? (band|close|closed|archive|archived|resolve|dispose|disposed|samapt) (*)? (kar|kiya|ho|kar diya|kardiya|ki|kar raha|kar rahi|kar rahe|krdi|krdiya) (diya|di|gaya|gayi|raha|rahi|rahe|ja|dete|deta|deti|chuka|chuki|jayega|jayegi|jaega|denge|dunga|dungi|rhe)? (raha|rahi|hai|h|hu|hoon|hain)? (hai|h)?',
    '(band|close|archive) (kar|ki|kiya) (raha|rahi|rahe|diya|di|dete|deta|ja raha|ja rahi) (*)? {ticket}',
    '{ticket} (ab)? (band|closed|close|khatam|over) (hai|h|.|!|,|$)',
    '{ticket} (ko)? (resolved|closed|completed|solved) (mark|maan|status|state|me|mein) (kar|kiya|li|daal|liya)? (diya|di|raha|rahi|rahe|gaya|gayi|rahe)?',
    "(we|i|i'm|we're|i am|we are|we have|i have|we will|i will) (*)? (closing|closed|close|archiving|marking|marked) (this|the|your|it) (*)? {ticket}?",
    '(this|the|your) {ticket} (is|has been|was|will be|is being|stands) (now|hereby)? (closed|resolved and closed|archived|auto closed)',
    '(closing|closed) (this|the|your) {ticket}',
    '(apni|hamari|humari) (taraf|side|end) se (*)? (band|close|closed|khatam) (*)? (kar|samjhein|hai|raha|rahe|diya)',
  ],
  otherClosures: [
    '(app|apps|phone|tab|window|browser|laptop|shop|store|dukaan|counter|office|branch|account|card|gate|router|modem|switch|road|route|offer|scheme|machine|plan|number|sim|loan|fd|service|connection|bank|school|clinic|canteen|hall|gas|valve|data|option|popup) (ko)? (*)? (band|close|closed)',
    '(duplicate|merge|merged) (*)? {ticket}?',
    '(band|close) (nahi|nhi|na|mat) (kar|hoga|karunga|karungi|karenge|ho|ki)',
    '(nahi|nhi) (*)? (band|close)',
    '(band|close) (kar|karne|kare|karein|kar du|kar doon|kar dun|kardu|krdu) (du|doon|dun|sakta|sakti|sakte|de|dein|se pehle|ki permission) (kya|hain|hu|hoon)? ?',
    '(aapke|customer ke|aapki) (kehne|bolne|confirm|request|haan|reply) … (band|close)',
    '(jab tak|tab tak|until|unless|once you|if you) … (band|close|khula)',
    '(agar|if|yadi) … (band|close|closed)',
    '(aapne|aap ne) (*)? (band|close) (karne|kiya|karwaya)',
    '{number} (din|ghante|days|hours|working days) … (reply|jawab|na aaya|nahi aaya|nahi mila)',
  ],
  reopeningRoutes: [
    '(reply|jawab|likh|message|mail|haan) … (khul|reopen|khol|dobara khul|phir khul|open) (jayega|jayegi|jaega|ho|kar|sakta|sakte|denge|dunga|dungi|deta|dete|hoga|kar dunga)',
    '(reopen|re-open|dobara khol|phir se khol|wapas khol|khula rahega|khula rakh|khuli rahegi|open rahega|khula hai|open rakh|phir khul|dobara khul|apne aap khul)',
    '(agar|yadi|if) … (dikhe|ho|aaye|rahe|again|persists|chahiye|nahi) … (reply|likh|bata|message|call)',
    '(will reopen|reopens|reopen it|reply to this (email|mail|message) (to|and|if))',
  ],
  customerConfirmations: [
    '(aapne|aap ne|apne) (*)? (*)? (*)? (bataya|kaha|confirm|bola|likha) (kiya|tha|hai|h|thi|ki|kar diya)?',
    '(aapke|aapki|customer ke|apke) (*)? (kehne|bolne|confirmation|confirm karne|request|haan|anurodh) (par|pe|ke baad|ke anusar|mutabik|se)',
    '(accha|acha|achha|khushi) (laga|hua|hui|hai) (*)? (ki|jaankar|sunkar|jaan kar|sun kar) … (chal|theek|ho gaya|kaam|mil|solve|sahi)',
    '(jaisa|jaise) (aapne|aap ne) (kaha|bola|chaha|bataya|likha)',
    '(confirm karne|batane|bata dene) ke liye (thanks|thank you|dhanyavaad|shukriya)',
    '(glad|happy|great) (to hear|that) (it|everything|your)',
    '(thanks|thank you) for (confirming|letting|the confirmation)',
    '(as|since) you (confirmed|said|requested|asked)',
  ],
  acceptances: [
    '(aap|aapki baat|aapka kehna|aapki shikayat|aapki narazgi|aapka gussa|aapka feedback|baat) (*)? (*)? (sahi|sach|jayaz|theek|valid|uchit|right|wajib) (keh|hai|h|hain|bol|kaha|rahe|tha|thi|likha|kehte)? (rahe|rahi|hain|hai|h)?',
    '(sahi|sach|theek|valid) (kaha|keh|bola|pakda|farmaya|likha|point|baat|shikayat|feedback) (hai|h|rahe|rahi|aapne|aap|tha)? (hain|hai|h)?',
    '(humne|maine|hamne|hum|team ne) … (badal|badla|shuru|laga|hataya|joda|add|change|sudhar|improve|train|hire|baat ki|baat kar|bula|lagaya|rakha|theek karwa|sudhara|chalu)',
    '(is|iss|agle|aaj|kal|ab|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|hafte|mahine|somvar|mangalvar|budhvar|guruvar|shukravar|shanivar|ravivar)? (*)? se … (hoga|hogi|honge|rahega|rahegi|lagega|lagegi|khul|shuru|milega|milegi|badal|use|aayega|*enge|chalega)',
    '(aapki|aapke|aapka) (feedback|sujhav|baat|review|comment|rai|suggestion|tip) (*)? (*)? (note|le|team|aage|share|manager|chef|kaam|dil|sun|maan|ki wajah|ke baad|se)',
    '(maan|maante|maanta|maanti|swikar|sehmat|agree|sharminda) (te|ta|ti|li|liya|hain|hu|hoon|hai|karte|with)',
    '(bura laga|dukh hua|dil toota)',
    '(thank|thanks|dhanyavaad|shukriya|aabhar|khushi hui|khush|accha laga|acha laga|padhkar|padh ke dil|made our day|means a lot|grateful|glad|happy to)',
    "(you're right|you are right|fair point|good point|well said|point taken|we agree|i agree|we hear you)",
    '(galti|chook|kami|lapse) (hamari|humari|meri|humse|hamse|thi|maante)',
    '(hamari|humari|meri) (galti|chook|kami)',
  ],
  ticketReferences: [
    '(ticket|case|reference|request|ref|complaint|shikayat|enquiry|inquiry|claim|service request|sr|docket|order|booking|tracking|application|file|query|number|no|id|token|registration|job|incident|policy|invoice|awb|job card|acknowledgement|ack) (number|no|id|sankhya|ka number)? (is|hai|h|:|#|-)? ({number}|{placeholder}|{acronym})',
    '(ticket|case|reference|request|ref|complaint|claim|order|booking|tracking|application|file|query|registration|service request) (number|no|id|sankhya) (hai|h|is|:|#|ye|yeh)',
    '(#|##) ({number}|{placeholder}|{acronym})',
    '{acronym} (-|/|#) {number}',
    '{acronym} {number}',
    '(complaint|case|ticket|ref|reference|query|claim) {acronym}',
  ],
  politeOffers: [
    '(koi bhi|kisi bhi|koi|kisi|kuch|any|aur koi|aur) (aur)? (sawal|sawaal|prashn|query|doubt|problem|dikkat|jaankari|madad|help|sahayata|question|questions|queries|pareshani|assistance|samasya) … (ho|ke liye|hai|chahiye|contact|sampark|call|likh|puch|bata|mail|,)',
    '(agar|yadi|if) … (sawal|sawaal|query|doubt|madad|help|question|questions|queries|sahayata|assistance) (ho|chahiye|hai|to|have|need)',
    '(sankoch|hichkich|bejhijhak|befikr|feel free|hesitate|besankoch) (na|mat|hokar|to|ke|ho)?',
    '(samajhne|sahyog|intezar|intezaar|dhairya|patience|understanding|cooperation|support) (ke liye|for) (dhanyavaad|shukriya|thanks|thank you|aabhar)',
    '(thank you|thanks) for your (understanding|patience|cooperation|support)',
    '(hum|main) (hamesha|sadaiv|24|aapki) (*)? (*)? (seva|madad|sahayata|help) (mein|me|ke liye)',
    '(regret the|inconvenience caused)',
  ],
} satisfies Partial<ClosureWords>
