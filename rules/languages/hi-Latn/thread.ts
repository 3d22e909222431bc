import type { ThreadWords } from '../../../src/language/lexicon/thread.ts'

// From the catalogue (§4.10), and from what customers who write Hindi in Latin letters, with English between, send when they wait.

export const thread: ThreadWords = {
  chasers: [
    '(ka|ki|ke|kuch) (kya|kuch) (hua|hui|bana|chal raha)',
    '(koi|kuch|kya|any|kuchh) (koi|kuch|nayi|naya|bhi)? (update|updates|khabar|news|jaankari|jankari|jawab|jawaab|reply|progress|pata chala|pata|naya|info) (hai|mila|mili|aaya|aayi|chala|hui|hua|kya|?|on|nahi|nahin)? (nahi|nahin|mila|aaya)?',
    '(abhi tak|ab tak|abhi bhi|aaj tak|tab se|kal se|ab bhi|abhitak) (mujhe|mere|hume|hamein|kisi|aapka|aapki|aapse|bhi|to|toh|is|meri|kahin|na)? …… (nahi|nahin|nhi|koi|kuch nahi) (aaya|mila|mili|aayi|kiya|diya|hua|hui|aaye|bataya|jawab|suna|reply)?',
    '(abhi tak|ab tak|aaj tak) (koi|kuch) (bhi)? (jawab|jawaab|reply|response|khabar|call|phone|update|jaankari|message)',
    '(main|mai|hum)? (abhi bhi|ab bhi|kab se|kitne din se|kaafi time se|kai dino se|lagataar|aaj bhi|do din se|teen din se|hafte se)? (*)? (wait|intezaar|intezar|intzaar) (hi)? (kar|mein|karta|karti|karte|karu|karun|karna|karein) (raha|rahi|rahe|hoon|hu|rha|rhi|padega)?',
    'still (waiting|no|not)',
    '(aapne|aap|aap log|aaplog|kisi|unhone|aapki|aapke|tum) …… (kaha tha|bola tha|vaada|promise|kaha|bola|karne wale the|batane wale the|wale the|waale the|bataya tha)',
    '(call|phone|contact|jawab|reply|mail|baat|callback|call back) (karne|dene|karenge|aayega|aane|milne|milega|karoge) (ko|ka|ki|wale|wala|ke|the|tha|aisa|bola) … (kaha|bola|vaada|tha|the)',
    'kisi ne (bhi)? (abhi tak|ab tak|mujhe|mujhse|hume|koi|to|toh)? …… (nahi|nahin|nhi)',
    '(yeh|ye|main|mera|meri|ab|mujhe|this is) (mera|meri|ab|aapko|my|the)? (doosri|dusri|doosra|dusra|teesri|tisri|teesra|tisra|chauthi|chautha|paanchvi|kitni|second|third|fourth|2nd|3rd) (baar|bar|email|mail|message|msg|call|reminder|complaint|time)',
    '(baar baar|bar bar|phir se|fir se|dobara|dubara) (pooch|puch|likh|poochna|likhna|yaad|phone kar|call kar|mail kar|message kar)',
    '(yaad dila|reminder|yaad dilana|follow up|followup|following up)',
    '(kya|kaisi|kahan|kahan tak|kitna) (status|stithi|hua|chal|pahuncha|pahunchi|haal|atka|baat|scene)',
    '(status|stithi) (kya|bata|bataiye|batao|bataye|janna|pata)',
    '(kab tak|kab|aur kitna|kitne din|kitni der) (milega|aayega|pata|bataoge|batayenge|call|phone|jawab|wait|aur|lagega|time|karenge|intezaar|mujhe|umeed|lagenge|intezar)',
    '(mujhe|mera|mere|hume) (case|ticket|mamla|request|ko|complaint|bhool)? (ko)? (bhool) (gaye|gye|to nahi)',
    '^ (hello|helo) (?|koi|sun|hello)',
    '(koi hai|koi sun raha)',
  ],
  complaints: [
    '(complaint|shikayat) (karna|darj|karunga|karungi|karni|likhwana|karne|register|file|lodge)',
    '(yeh|ye|is tarah|aisa|aisi|this) (to|toh|bilkul|bahut|ekdum|vyavhar|sab|is)? (bilkul|ekdum)? (unacceptable|sharmnaak|sharmnak|ghatiya|bekaar|bekar|bakwas|bakwaas|had|mazaak|mazak|galat|laparwahi|dhokha|pathetic|ridiculous|theek nahi|joke|accept nahi)',
    '(bahut|bohot|kaafi|behad|very|bilkul|poori tarah|extremely|itna) (niraash|nirash|naraaz|naraz|asantusht|pareshan|dukhi|gussa|upset|disappointed|frustrated|nakhush|disappoint|unhappy|angry)',
    '(khush|satisfied|happy|santusht) (nahi|nahin|bilkul nahi)',
    '(kharab|ghatiya|bekaar|bekar|bakwas|bakwaas|raddi|bura|buri|worst|sabse kharab|poor|bad|pathetic|terrible|third class) (seva|service|experience|anubhav|vyavhar|bartav|support|customer care|customer service|tareeka|behaviour)',
    '(service|seva|experience|vyavhar|bartav|support|customer care|customer service|behaviour) (bahut|behad|ekdum|bilkul|itni|itna|kaafi)? (kharab|ghatiya|bekaar|bekar|bakwas|bakwaas|raddi|bura|buri|worst|pathetic|poor)',
    '(kabhi|dobara|phir kabhi|aage se|next time) (bhi)? (aapse|aapke|yahan|aapki|aapke yahan)? (se|kuch|yahan|dukaan)? …… (nahi|nahin) (kharidunga|lunga|kharidungi|aaunga|lenge|kharidenge|mangwaunga|lungi|order|karunga)',
    '(bharosa|vishwas|trust|sabr|patience) (uth|khatam|toot|kho|jawab)',
    '(tang aa|thak|pareshan ho|frustrate ho|fed up) (gaya|gayi|chuka|chuki|gaye|hoon)',
    '(badtameezi|badtamizi|badsalooki|rude|insult|be-rukhi|berukhi)',
    '(time|waqt|paise|samay) (ki)? (barbaad|barbaadi|barbadi|waste)',
  ],
  settlings: [
    '(ab|sab) … (sab)? (theek|thik) (hai|ho gaya)',
    '(ab|sab|yeh|ye|mera|meri|woh|problem|printer|login|*) (*)? (theek|thik|sahi|chalu|hal|kaam|chal|solve|fix|sort|resolve) (ho|kar|se|raha|rahi|gaya|gayi|chal|kaam)? (gaya|gayi|raha|rahi|rahe|rha|chuka|chuki|kar)',
    '(samasya|mamla|dikkat|pareshani|problem|issue) (ab|khud|apne aap)? (hal|sulajh|theek|khatam|solve|door|fix|sort|resolve) (ho)? (gaya|gayi|chuka|chuki|gya)',
    '(mil|pahunch|aa|deliver ho) (gaya|gayi|gaye|chuka|chuki|gya) (hai|hain|,|.|!|$|thanks|shukriya|dhanyavaad)',
    '(maine|humne) (khud|hi|ab|use|ise|usko)? … (theek|hal|dhoondh|suljha|pata|solve|fix|sort) (kar|laga)? (liya|li|liye|diya)',
    '(ab)? (zaroorat|zarurat|jarurat|need) (nahi|nahin|nhi)',
    '(rehne dijiye|rehne do|rehne dein|chhodiye|chhod dijiye|pareshan mat|pareshan na)',
    '(ticket|case|complaint|request|mamla) (ab)? (band|cancel|close) (kar) (dijiye|dein|sakte|do|dijie)',
  ],
  nods: [
    '(theek hai|thik hai|theek|achha|accha|badhiya|bahut accha|bahut badhiya|ji|ji haan|samajh gaya|samajh gayi|zaroor|zarur|bilkul|koi baat nahi|koi baat nahin|ok|okay|great|perfect|waah|wah|shandaar|chaliye|swagat|aapka swagat|welcome|khushi hui|accha laga|sure|done|no problem|noted|cool|good|nice)',
    '(aapka din|have a|shubh|phir milte|namaste|alvida|aapko bhi|bye|take care)',
    '(main)? (wait karunga|wait karungi|intezaar karunga|dekhta hoon|dekhti hoon|koshish karta|koshish karti|karke dekhta|karke dekhti|batata|batati|try karta|try karti)',
  ],
  delays: [
    '(abhi tak|ab tak|abhi bhi|abhi|filhaal|filhal|ab bhi) …… (nahi|nahin|pata nahi|baaki|jaari|dhoondh|jaanch|check|intezaar|talaash|pending|wait)',
    '(pata|jawab|jaankari|kaaran|report|khabar|reply|wajah|reason|update) (abhi|ab tak|abhi tak|bhi|to|nahi|nahin)? … (nahi|nahin) (chala|chal|mila|mili|aaya|aayi|laga|paya|payi|paye)',
    '(aur|thoda|kuch|ek) (samay|time|waqt|din|ghante|der|aur samay|aur time|din aur) (aur)? (chahiye|lagega|lagenge|lag|lagna|dijiye|dein)',
    '(deri|der|delay|vilamb) (ho|hai|ke|se|hua)',
    '(nahi|nahin) (kar|mil|ho|dhoondh|jaan|pata|nikaal) (paya|payi|paye|saka|saki|sake|laga|mila)',
  ],
  ongoingWork: [
    '(technician|technicians|team|colleague|godown|hum|main|woh|developer|developers) …… (jaanch|check|dhoondh|khoj|dekh|kaam|search|fix) (kar)? (rahe|raha|rahi|rhe)',
  ],
  answerNouns: [
    '(jawab|jawaab|uttar|reply|response|jaankari|jankari|soochna|khabar|update|phone|call|faisla|nirnay|parinaam|report|mail|message|result|decision)',
  ],
}
