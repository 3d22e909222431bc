import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

export const safetyGroups = {
  secret: [
    '(net banking|internet banking|mobile banking|login|banking|account|app|email|mail|wifi|upi|atm|card|debit card|credit card|online|portal|user|gmail|facebook|insta|instagram|paytm|phonepe|gpay|demat|trading|aadhaar|irctc|transaction|mpin|user id aur|id aur)? (ka|ke|ki)? (password|passcode|passwrd|pwd|pin|mpin|upi pin|atm pin|cvv|cvc|tpin|security code|secret code|grid value|secret answer|security answer)',
    '(otp|one time password|verification code|login code|auth code|authentication code)',
    '(poora|pura|full|complete|16 digit|sola digit) (*)? (card number|card no|debit card number|credit card number|card ka number|account ka password|aadhaar otp)',
    '(card ka (poora|pura|full)? number|credit card number|debit card number|card details|card ki details|card ki detail)',
  ],
  tell: [
    '(bata|bhej|de|share|likh|send|type|forward|dm|mail|whatsapp|sms|msg|message|reply|confirm|note karwa|likhwa|batla|daal|enter|provide|dikha|bol|read out|padh) (kar|kr|karke)? (dijiye|do|dein|den|de|dena|dijiyega|dijie|karein|kijiye|karo|kare|karna|karwa|kar dein|kar do|sakte|sakti|sakenge|kariye|na|kar dijiye|karwa dijiye|hoga|hogi)',
    '(bataiye|bataiyega|batayein|batao|bhejiye|bhejiyega|bhejein|bhejo|dijiye|dein|likhiye|likhein|likho|chahiye|chahie|boliye|bolo|bhejna|batana|bhejdo|batado|likhdo|dedo)',
  ],
} satisfies Record<string, PhraseList>

/** Source: what Indian banks, the RBI and CERT-In warn against, turned round; notes as colleagues write them, by hand. */
export const safety = {
  secretRequests: [
    '{secret} … (yahan|yahin|isi (mail|chat|number|message)|is (mail|chat|number|message)|reply) (*)? (*)? (bhej*|likh*|bata*|share|daal*|de|dijiye|dein)',
    '(otp|code|pin|password) (*)? (aaya|mila|gaya|aayega|bheja) (*)? (hoga|hai|h|hua|diya)? , (*)? (wo|woh|use|usko|usse|vo|mujhe|wahi) … {tell}',
    '({number}|chhah|chhe|che|char|chaar) (digit|ank|ankon|number|akshar) (ka|wala|ke) (code|kod|otp|pin) … {tell}',
    '(apna|apni|apne|aapka|aapki|aapke|your|uska|card ka|us|wo|woh)? {secret} … {tell}',
    '{secret} (aaya|aayi|mila|generate) (hoga|hai|h|hua) … {tell}',
    '(otp|code|pin) (jo|wo jo) … {tell}',
    '{number} (digit|ank|digits|number) (ka|wala|wale|ke) (code|otp|pin|number) (*)? (aaya|aayega|mila|gaya|bheja|aya) … (wo|usko|use|usse|vo)? … {tell}',
    '(phone|mobile|sms|whatsapp|number) (pe|par|me|mein) … (code|otp|pin) (aaya|aayega|mila|bheja|gaya|hoga) … {tell}',
    '(card|uske|card ke|us card ke) (ke)? (peeche|piche|back side|back|pichhe|pichle) (ke|wale|wala|ka|likhe|likha)? (*)? ({number}|teen|3|char) (digit|digits|number|ank) … {tell}',
    '(peeche|piche|pichhe|back side) (wale|likhe|ke|ka) ({number}|teen|3|char) (digit|digits|ank|number)',
    '(share|send|provide|tell|confirm|give|forward|enter|reply with|mention|type) (me|us|with us|with me|the|your|here)? (the|your|me your|us your)? {secret}',
    '(what is|whats|kya hai|kya h) (your|aapka|apka|aapki)? {secret}',
    '(aapka|apka|aapki) {secret} (kya|kitna|konsa|kaunsa) (hai|h|tha)',
    '{secret} (bataiye|batayein|batao|bhejiye|bhejo|bhejein|dijiye|dein|likhiye|chahiye|bata dijiye|bata do|bhej do|bhej dijiye|share karein|share kijiye|share karo|de do|likh do)',
    '{secret} (share|send|provide) (kar|karein|kijiye|karo|kariye|kare)',
  ],
  noSecretRequests: [
    '(delivery|rider|driver|courier|technician|captain|mistri) (boy|wale|agent|partner|bhaiya)? ko … (code|otp|pin)',
    '(pin code|pincode|area code|postal code)',
    '{secret} … (na|mat|nahi|never|kabhi nahi|dont|not) (*)? (batayein|batao|bataye|batana|bataiye|share|bhejein|bhejo|bhejna|likhiyega|likhiye|likhein|de|dein|dijiye|likhna|karein|kijiye|karna|bata|mangte|maangte|poochte|puchte|mangenge|maangega|puchta|dena|bhejiye|bhejiyega|bataiyega|bole)?',
    '(kisi ko|kisi se|kisi ke saath|bank staff|kabhi|hum|ham|bank|company|koi) … (na|mat|nahi|never|kabhi nahi)',
    '(mat|na|nahi|never|dont|do not|not) (*)? (share|bata|batayein|batao|likh|likhiye|bhej|bhejein|de|dein|disclose|reveal|send)',
    '(aakhri|akhri|last|pehle|shuru|antim|first) (ke)? ({number}|char|chaar|do|teen|four) (digit|digits|ank|number|akshar)',
    '{secret} (reset|badal|badle|badalna|change|bhool|bhul|forgot|set|bana|banayein|banaiye|recover|update|expire|galat|kaam nahi|daalne|lagane|wala)',
    '(forgot|reset|naya|naye|new|change|purana|strong|mazboot) {secret}',
    '{secret} … (app|portal|page|website|site|screen|atm|machine|link|form|pos|gateway|box) (pe|par|me|mein|ke) … (daal|enter|type|bhar|likh|set|dijiye|fill)',
    '(app|portal|page|website|site|screen|atm|machine|secure link|form|gateway|box) (pe|par|me|mein|ke andar) … {secret} (*)? (daal|enter|type|bhar|likh|set|fill)',
    '{secret} (aane|daalne|milne|enter|dalne|bharne) (ke baad|par|pe|ki zaroorat|ki zarurat|karne|karke|se|tak)',
    '{secret} (aayega|aa jayega|bheja|bhej diya|gaya hai|jayega|mil jayega|valid|nahi aaya|nahi aa|nhi aa|nahi mila|nahi mil)',
    '(koi|agar koi|fraud|scam|thag|phishing|caller) … {secret}',
    '(chhupa|chupa|mask|masked|hide|dhak) (ke|kar|karke|do|dijiye|diye)',
  ],
  secretLabels: [
    '(password|passcode|pwd|pin|mpin|passwrd) (:|=|-|hai|h|is|ye hai|yeh hai|rakha hai|set kar diya hai|set kar diya|set hai|reset kar diya|kar diya hai|kar diya)',
    '(password|passcode|pwd|pin|code|mpin) … (set|reset|change|badal|rakh|update) (kar|ho)? (diya|di|gaya|kiya|rakha|liya) (hai|h|gaya)? (:|=|-)?',
    '(pass|pw|pwd) (:|=|-|hai|h)',
    '(gate|door|keypad|locker|lock|access|entry|alarm|wifi|wi-fi|hotspot|lift|voicemail|safe|gate ka|door ka|wifi ka|locker ka|naya keypad|guest) (ka|ki)? (naya|nayi)? (password|pin|code|key|passcode) (hai|h|is|:|=|-|ab)?',
    '(naya|nayi|new|temporary|temp|aapka|aapki|default|admin|login|wifi|initial|purana|your|naya temporary|user|root) (login|temporary|wifi|portal|app|net banking|upi|atm|admin)? (password|pin|passcode|pwd|mpin) (hai|h|is|:|=|-|ye hai|yeh hai)?',
    '(login|user|username|user id|id|userid|user name) (:|=|-|hai|is)? * (/|,|aur|and|;|-) (password|pass|pwd|passcode|pin|pw) (:|=|-|hai|is)?',
    '(password|pin|code) (se|ke saath) (login|khol|enter)',
  ],
  noSecretValues: [
    '(hai|h|ka|ki|ke|ko|se|me|mein|par|pe|aur|and|ya|or|na|nahi|mat|kya|wo|woh|wahi|ye|yeh|jo|galat|sahi|reset|badal|badla|change|set|kar|karo|karein|karke|kariye|bhej|bheja|link|email|mail|sms|app|portal|naya|nayi|purana|expire|expired|wrong|correct|incorrect|required|zaroori|zaruri|bhool|bhul|forgot|yahan|yaha|neeche|niche|upar|same|daal|daalein|daaliye|daalke|likh|likhein|enter|type|valid|invalid|sirf|khud|apna|aap|aapka|aapko|hum|diya|di|gaya|gayi|rakha|hoga|hogi|tha|thi|chahiye|bata|batayein|share|mil|mila|milega|aaya|aayega|ab|abhi|kal|aaj|the|a|is|to|for|of|in|on|at|your|sent|below|above|change|changed|policy|manager|hint|length|case|protected|prompt|generation|field|box|page|number|no|test|ok)',
    '(aaj|kal|abhi|turant|dobara|phir|wapas|hamesha|kabhi|kisi|kisiko|kisise|apne|jaise|jab|tab|agar)',
  ],
  exampleMarkers: [
    '(example|udaharan|udaharan ke liye|jaise|jaise ki|for example|e.g|eg|sample|dummy|demo|namuna|misaal|maan lijiye|such as|format|pattern)',
  ],

  internalMarkers: [
    'note (:|-) (ye|yeh|is|iss|in) (customer|client|grahak|user|banda|bandi|party|aadmi|patient|guest)',
    '(customer|client|user|cust|cx|grahak|guest|party|inko|unko) (ko|se)? … (mat|na) (batana|batao|bolna|dikhana|kehna|bata dena)',
    '(apne|khud ke|mere|self) (liye|ke liye)? (yaad|note|reminder|yaad rahe) (:|-|rakhna|rahe)',
    '(hr|legal|accounts|finance|l2|l1|ops|manager|tl|team|reception|warehouse|floor|shift) (dhyan|dhyaan|note|please note|kripya dhyan) (de|dein|dijiye|do|rakhe|rakhein|kare)',
    '(client|klient|customer|user|inse|inko|inhe|unse|usse|guest|patient) … (zikr|zikar|mention|pata|dikhna|dikhana|dikhe|dikhni|batana|bataya|malum|maloom|bolna|kehna|charcha) (*)? (na|nahi|mat) (*)? (ho|chahiye|karna|kare|karein|chale|de|dena|karo)?',
    '(margin|commission|cost price|asli daam|internal rate|discount limit) … (nahi|mat|na) (*)? (batana|dikhana|dikhna|bolna|chahiye|dikhe)',
    '(note|msg|message) (to|for) (internal|agent|agents|self|team|staff|cx team|l2|l1|support|myself|seniors|colleague|colleagues)',
    '(internal|internally|private|staff|agent|agents|team|backend|ops|cx|internal team) (note|notes|only|use only|comment|remark|remarks|info|memo|ke liye|use ke liye|discussion) (:|-|,)?',
    '^ (internal|agents|staff only|team only|only for team|andar ki baat|internal note|for agents|agents ke liye|team ke liye|sirf team ke liye|sirf internal|internal use) (:|-)?',
    '(team only|internal only|staff only|agents only|for internal use|internal use only|not for customer|not for customers|andar ki baat|andar ki info|sirf team ke liye|sirf andar ke liye|sirf staff ke liye)',
    '(customer|client|user|cust|cx|grahak|guest|patient|party|inko|isko|unko|inhe|unhe|ise) (ko)? (*)? (ye|yeh|ise|isko|wo|kuch)? (mat|na|nahi) (batana|batao|bhejna|bhejo|bhejein|dikhana|dikhao|batayein|bolna|bolo|dena|kehna|bata dena|forward|bhej dena|pata chale|de)',
    '(bhejne|send karne|sending) se pehle (*)? (ye|yeh|is|iss|line|note|hata|hatana|delete|remove|approve|check|review|dikha|manager)',
    '(todo|fixme|=TODO|=FIXME) (:|-)?',
    '(fyi|note|info|heads up) (l1|l2|l3|team|ops|night shift|morning shift|backoffice|back office|agents|all agents) (:|-|,)?',
    '(draft|wip) (:|-|,) … (check|approve|review|bhejna|mat|manager|pending|na|not)',
    '(manager|tl|team lead|boss|legal|senior|supervisor|head) (se|ka|ki) (*)? (approve|approval|ok|okay|confirm|permission|pooch|puch) (karwa|karwao|lena|le|lelo|baaki|pending|ke baad|karwana) (*)? (bhej|phir|tab|fir)?',
    '(do not|dont|never) (send|share|forward|show|tell) (this)? (*)? (to)? (the)? (customer|client|user|customers)',
  ],
  customerRemarks: [
    '(bahut|bohot|bada|badi|zyada) (kichkich|kich kich|chik chik|bargain|jhagda|nakhre|drama|bhaav taav|mol bhav|pareshan|bakbak|shikayat) (*)? (karti|karta|karte|hai|wali|wala) (hai|hain|h)?',
    '(customer|client|cust|cx|user|grahak|party|guest|banda|bandi|ye aadmi|ye aurat|is customer|ye customer|ye client) (*)? (bahut|bohot|ekdum|full|thoda|bada|badi|fir se|phir se|phir|roz|har baar)? (*)? (gusse|gussa|pagal|chillata|chilla|irritating|pareshan karta|dimaag|tez|chalak|jhooth|jhoota|fraud|drama|nautanki|bargain|rude|annoying|stupid|bewakoof|ziddi|badtameez|complaint karta|baar baar|naraz|bakwas|demanding|headache|sar dard|sirdard|bhadka)',
    '(is|iss|ye|yeh|us) (customer|client|cust|user|party|banda|bandi|guest) (ko|ka|se|ne) … (mat|na|nahi|avoid|taal|latka|bhaga|chup|ruk|dhyan|careful|sambhal|jhel|handle|bewakoof|zyada)',
    '(inka|inki|inke|iska|iski|isko|inko|inhe) (case|ticket|refund|complaint|order|call|kaam|file)? … (latka|latkao|latkana|taal|taalo|taalte|delay karo|ghumao|ghuma|ignore|chup karao|bhagao|tarka|rok ke|pending rakho|slow)',
    '(isko|inko|usko|inhe) … (discount|refund|offer) … (mat|na|nahi|approve kar dena|de dena)',
    '(warna|nahi to) (ye|yeh|wo|customer|banda|bandi) … (twitter|social media|consumer court|court|case|review|media|facebook|insta|legal|boss) (pe|par|me|mein|ke|kar|jayega|jayegi|daal|chala)',
  ],
  colleagueRequests: [
    '(isko|inko|inka|iska|inki|iski|inhe|ise|ye|yeh|please|pls|plz|can you|could you|dekh|check|approve|zara|jara|bhai|yaar|tu|tum|aap|kya tum|ek baar) … (dena|do|dekhna|dekh|lena|karna|kar|check|approve|bata|handle|call|karo|lo|review|verify|confirm|dekho)',
    '(approve|check|verify|review|handle|dekh|confirm|assign|escalate|close) (kar|karo|karke|karna|lena|le|dena|do|please|pls|this|it)',
    '(fyi|pls|thoughts|please check|please approve|can you check)',
  ],
  noInternalMarkers: [
    'internal (server|hard|drive|disk|storage|memory|error|medicine|transfer|marks|exam|assessment|audit|team|review|process|system|candidate|temperature|injury|part|parts|wiring|speaker|department|hiring|battery)',
    '(to do|todo) (list|app|item)',
    '(draft) (agreement|reply|order|copy|version|beer|invoice|document|bhej|mail|deed|bill)',
    '(kisi ko|kisi bhi|otp|password|pin|code) … (mat|na|nahi)',
  ],
} satisfies Partial<SafetyWords>
