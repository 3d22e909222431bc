import type { SafetyWords } from '../../../src/language/lexicon/safety.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// What banks, CERTs and helpdesks warn against, turned round; labels as administrators write them; notes as colleagues write them.

export const safetyGroups = {
  secret: [
    "(current|old|new|full|complete|account|login|log-in|e-mail|email|online|online-banking|online banking|banking|admin|root|wifi|wi-fi|bank|card|debit card|credit card|security|personal|temporary|network|windows|master|database|user|one-time|sms|access|api|private|atm|portal|vpn|router|remote|two-factor|server)? (password|passwords|passcode|passphrase|pin|pin code|pin number|puk|cvv|cvc|cvv2|security code|security answer|otp|one-time code|one-time password|verification code|authentication code|sms code|2fa code|login details|log-in details|login credentials|credentials|login data|access code|card number|card details|api key|api token|secret key|private key|secret question|answer to your security question|memorable word|mother's maiden name|tan|recovery codes|recovery key|recovery phrase|seed phrase|backup codes|banking code|login and password|username and password|user name and password|email and password|id and password)",
  ],
  secretFiller: ['(your|the|that|this|us your|me your|us the|me the|over your|me|us|both your|back your|back the|along your|their)'],
} satisfies Record<string, PhraseList>

const secretRequests: PhraseList = [
  "(reply|respond|answer|come back|get back|write back|text back) … with (the|your|that|this) ({number} digit|six digit|four digit|five digit|one-time|security|verification|sms|login|sign-in)? (code|pin|password|passcode) (that)? (we|i|you|you've|you have|was|just|our system) (just|have|were|was|got|received)? (just)? (texted|sent|received|got|get)",
  '(reply|respond|answer|come back|get back|write back|text back) … with (the|your|that|this) ({number} digit|six digit|four digit|five digit|one-time|security|verification|sms) (code|pin|password|passcode)',
  "(read|tell|give|send|text|forward|dictate|share|pass) (out|back|me|us|over) (me|us)? (the|your|that|this) ({number} digit|six digit|four digit|five digit|one-time|security|verification|sms|login|sign-in)? (code|pin|password|passcode) (that)? (we've|we|we have|i've|i|you've|you|you have|has|just|was|came|comes) (just|been|was)? (sent|texted|mailed|emailed|received|got|arrived|come|came|in|on|by|through|up)",
  '(what|which) (code|pin|number|password) (did|have) you (just)? (get|got|receive|received|been sent|see) (by|via|in) (a|the|our|your)? (text|sms|phone|e-mail|email|app|message)',
  '(fill me in on|fill us in on|let me in on|clue me in on|hand over|part with|reveal|pass over|jot down|whisper|quote me|quote us|run me through) {secretFiller} {secret}',
  '(pop|stick|add|note|jot|enter) {secretFiller} {secret} … (in (a|your|the|this)? (reply|chat|response|message|ticket|answer|mail|email|e-mail)|here|below)',
  '(long|16 digit|sixteen digit|full|whole|entire|complete) (card)? number (across|on|from|of) (the (front|back|face) of)? (your|the) (bank|credit|debit)? card',
  "(i|we|i'll|we'll|i will|we will) (need|require|want|must have) (your|the) (online banking|online-banking|banking|bank|internet banking|e-mail|email|admin|account) (login|log-in|logon|sign-in)",
  '(send|e-mail|email|mail|text|message|give|tell|provide|share|supply|forward|write|post|dictate|drop|read|whatsapp|dm|pass|let us have|let me have|need|type) (me|us|in|back|out)? … ({number} digit|six digit|four digit|three digit|5 digit|6 digit) (code|pin|number)',
  '(send|e-mail|email|mail|text|message|give|tell|provide|share|supply|forward|dictate|drop|whatsapp|dm|pass) (me|us) … {secret}',
  '(drop|put|write|type|leave|include|paste|post) {secretFiller} {secret} … (in (a|your|the|this)? (reply|chat|response|message|ticket|answer)|here|below)',
  '(the|your) (four|4|three|3|six|6) (digits|numbers) (you use|on the back|at the back|from the back|that you use|behind)',
  '(whole|full|complete|entire|long) (number|card number) (on|of|from) (the front|the back|your)',
  "{secret} (that)? (you|you've) (use|used|have|chose|set|got|just got|received|just received)",
  "(code|number|pin) (that)? (you|you've) (just)? (got|received|were sent|get) (by|via|on|over|in)? (sms|text|your phone|the app)? (to|so|and) (me|us|i|we)",
  '(send|e-mail|email|mail|text|message|give|tell|provide|share|supply|forward|submit|include|write|post|dictate|read out|pass on|reply with|respond with|answer with|disclose|note|attach|type|let me have|let us have|whatsapp|dm) (me|us|back|here|over|along|in|out|to)? (me|us|over|with)? (with)? {secretFiller} {secret}',
  '(send|e-mail|email|mail|text|message|give|tell|provide|share|supply|forward|include|reply with|respond with) (me|us|back|here)? (with)? … (and|or|including|with|plus) (your|the)? {secret}',
  '(reply|respond|answer|get back) (to (this|the) (e-mail|email|message|text|mail))? (to us|to me|here)? (with|stating|including|containing) {secretFiller} {secret}',
  "(what is|what's|what was|whats|which is) (your|the) {secret}",
  '(confirm|verify|state|specify|enter|repeat|list|quote) {secretFiller} {secret} (here|below|by (reply|return|e-mail|email|mail)|in (your|a|this) (reply|response|answer|e-mail|email|chat|message|ticket|mail)|to (me|us)|for me|for us|so (i|we|that)|in this|via (e-mail|email|chat|sms|whatsapp)|over the (phone|chat))',
  '(can|could|would|will|may) (i|we|you|she|he) (please|kindly|also|just|quickly)? (have|get|know|ask for|take|need|confirm|read (me|us)|note) {secretFiller} {secret}',
  "(i|we|i'll|we'll|i will|we will) (also|only|just|still|now)? (need|require|want|must have|would need|will need|am missing|are missing) (to (know|have|get|see))? {secretFiller} {secret}",
  '(attach|send|e-mail|email|upload|include|share|text|forward) (me|us)? (a)? (photo|picture|photos|pictures|scan|copy|image|photocopy|screenshot) (or (scan|photo|copy))? of (both sides of)? (the front and back of|the back of|the front of|both sides of)? (your|the) (bank|credit|debit|payment)? card',
  '(your|the) {secret} (please|is needed|is required|are required|are needed|, please)',
  '(all|everything|what) (i|we) need is (your|the) {secret}',
  '^ please (also)? (confirm) (your|the) {secret} $',
]

const noSecretRequests: PhraseList = [
  '{secret} (to|for) you',
  "(we|i|it|that|system|page|button|bank|robot) (will|can|may|'ll) (also|then|now)? (send|email|e-mail|text|mail|give|provide|show|issue) (you)?",
  "(we|i|it|that|system|page|button|bank|robot) (have|has|just|'ve) (also|just|now)? (sent|emailed|texted|mailed|given|provided|shown|issued) (you)? (a|an|your|the)",
  "(never|don't|do not|not|won't|will not|would not|wouldn't|nobody|no one|cannot|can't|avoid|without|please do not|instead of|rather than|refuse to|need not|no need|nor|should not|shouldn't|must not|mustn't|stop|neither) … (send|e-mail|email|mail|text|message|give|tell|provide|share|supply|forward|submit|include|write|reply|respond|answer|ask|asks|disclose|sending|sharing|giving|telling|reveal|post|need|require|want|confirm|enter|attach|have|know|asking|requesting|request|revealing|mailing|emailing)",
  "(never|don't|do not) (ask|request|need|require|want) (you)? (for)? (your|a|the)",
  '(last|final|first) (two|three|four|six|{number}) (digits|numbers|characters|letters) (of)?',
  '(forgot|forgotten|lost|reset|change|changing|create|choose|set|set up|pick|update|protect|store|keep|hide|save|remember|recover|new) (your|the|a|my)? (password|pin|passcode|passwords)',
  '(enter|type|fill in|confirm|provide|give|submit|use|note|write) {secretFiller} {secret} (on|in|at|into|through|via) (the|our|your|a|this) (app|login|log-in|page|website|site|secure|form|portal|screen|device|terminal|field|box|sign-in|window|browser|next|router|machine|atm|dialog|popup|pop-up|phone|settings|customer|encrypted|safe|banking)',
  '(secure|encrypted|protected|safe) (form|link|page|portal|upload|channel|site)',
  '(if|when|whenever|anyone|someone|somebody|caller|callers|email|emails|e-mails|message|messages|scam|scams|scammers|fraudsters|criminals|phishing) … (ask|asks|asked|asking|requests|requesting|request|demands|want|wants)',
  '(password|pin|code|card) (hint|manager|policy|rules|reset|strength|expires|expired|length|field|reader|machine|holder)',
]

const secretLabels: PhraseList = [
  '(door|gate|safe|locker|lock|alarm|barrier|key box|key safe|garage) (opens|unlocks|is opened) (with|on) (code|the code|pin)?',
  "(password|passcode|pin|login|account) … (so|and) (i|we|i've|we've|i have|we have) (set|reset|changed|put) it (back)? to",
  '(code word|codeword|safe word|safeword|security word) (is|:|=)?',
  '(wifi|wi-fi|network|hotspot|wlan) … (with|and) (the)? (key|code|password|pass)',
  '(the)? key (for|to) (the)? (wifi|wi-fi|network|guest) … (is|:)',
  '(sign|log) (in|on) as … with',
  '(password|passcode|keyword|passphrase|pwd|pin|pin code|door code|gate code|wifi key|wi-fi key)',
  '(pass|pw) (:|=)',
  '(password|passcode|pin|key|code) (for|to|of) … (is|:|=)',
  '(log|sign) in (with|as|using) … (and|/|with) (password|the password|your password)?',
  '(the|your|a|new|temporary|initial|default|current|wifi|wi-fi|admin|login|first|guest|voicemail|root|ftp|database|email|e-mail|network|master|router|sim|door|gate|alarm|safe|vpn|user|your new|your temporary|your initial)? (password|passwd|passcode|passphrase|pwd|pin|pin code|pin number|puk|wifi key|wi-fi key|network key|security key|api key|api token|secret key|private key|client secret|client_secret|api_key|apikey|access token|access_token|secret|token|door code|gate code|alarm code|safe code|access code|entry code|network password|cvv|cvc) (is|are|:|=|will be|was|has been set to|has been reset to|has been changed to|is now|is set to|now is|is :)',
  '(reset|set|changed) (the|your|it|his|her)? (password|pin|passcode|pwd) to ',
  '(username|user|login|user name|account|log in with|sign in with|login with) (:|=|is)? * (/|,|and|and the|with|;|-|and your|with the) (password|pass|pwd|passcode|pin|pw) (:|=|is)?',
  '(use|with|enter) (the)? (password|passcode|pwd|pass)',
]

const noSecretValues: PhraseList = [
  '(the|a|an|your|our|my|this|that|it|its|not|no|now|and|or|in|on|at|to|of|for|from|with|by|as|be|is|are|was|so|too|very|only|also|still|case|required|needed|incorrect|correct|wrong|invalid|valid|expired|below|above|here|attached|enclosed|same|unchanged|different|unknown|safe|secure|strong|weak|short|long|hidden|visible|stored|encrypted|sent|reset|set|changed|blocked|locked|unlocked|active|inactive|optional|mandatory|printed|written|shown|displayed|found|available|coming|ready|protected|private|personal|yours|something|anything|nothing|none|missing|temporary|up|out|you|we|i|they|he|she|if|when|then|please|example|changeme|your_password|yourpassword|redacted|masked|removed|xxxx|n/a|tbd|letters|characters|digits|numbers|exactly|at least|minimum|maximum|new|old|linked|sensitive|good|bad|fine|ok|okay|known|recognised|recognized|accepted|rejected|working|login|field|page|reset|manager|policy|always|never|one|two|three|four|five|six|eight|ten|twelve|log|sign|access|open|get|use|enter|click|continue|view|save|another|their|his|her|these|those|any|all|each|everyone|generated|being|been|having|has|had|will|would|should|must|can|may|might|could)',
]

const exampleMarkers: PhraseList = [
  '(example|examples|e.g|for example|for instance|such as|like|sample|dummy|placeholder|fictional|made-up|made up|say|something like|format|pattern|imagine|demo)',
]

const internalMarkers: PhraseList = [
  '(remove|delete|strip|cut) before (sending|you send|it goes)',
  '(^|,|-|[|:|;|#) {capital} to (ok|sign off|proofread|approve (this|it|before|wording|first|$))',
  '^ (send|reply|publish|release) if (yes|ok|okay|happy|fine|approved|no objections)',
  '(can|could|would) (someone|somebody|anyone) (from|in|on) (tier *|l2|l3|second line|billing|finance|the team|legal|ops|dispatch|accounts)',
  '(keep|stick) to (that|the|this|our) (story|script|version)',
  "(let's|let us|best|better|we'd better) not (tell|mention|let|promise|admit) (him|her|them|the (customer|client)|it|this|anything)",
  '(our|your|internal|staff|team) eyes only',
  '[ (chase|ping|nudge|remind|double-check|look up|find out) *',
  '[ (get|ask|tell|check with|confirm with|run (this)? (past|by)|cc|copy in) {capital}',
  '[ (can|could|would|will) (someone|somebody|anyone|you) *',
  "(don't|do not|never|mustn't|better not) (let on|let slip|breathe a word|give away|own up) (that|to|about|we|how|why|it)?",
  '(needs|need|wants|could do with) (a|another) (second|fresh|extra)? (pair of eyes|set of eyes|sense check|sanity check|once-over|proofread|tone check)',
  "^ (must|mustn't|gotta) (remember|not forget|forget|chase|check|ask|ring|tell) *",
  "(don't|do not) send (this|it|out)? (till|til|until|before) … (legal|approved|sign-off|signed off|my manager|the boss|checked with|cleared)",
  '^ between (us|you and me|ourselves) , *',
  '(ps|p.s|msg) (for|to) {capital} (:|-)',
  '^ (for)? (agents|staff|colleagues|handlers|operators|advisors|advisers) only',
  '^ (copy-paste|copy and paste|copied|pasted|taken) (from|of)? (this|the|our)? (macro|template|snippet|canned reply|canned response) ({number}|,|:|-|and)',
  '/ / {capital} (,|:|-)',
  '(careful|watch|mind|cautious) (what|how much) we (put|say|write|promise|offer|tell|admit)',
  '^ (delete|remove|cut|drop|skip|omit) this (para|bit|block|sentence|paragraph|section) (if|when|for|unless)',
  '^ (flag|tag|warning|caution|alert|watch out|careful) (:|-|,|!)? (possible|likely|known|suspected|potential|repeat) (fraud|fraudster|scammer|chancer|chargeback|churn|abuse|abuser|thief)',
  '(^|,|;|and|-) stall (until|till|for|him|her|them|a bit)',
  '(nb|note|memo|fyi|heads-up|heads up|info|ps) (for|to) (the (next|late|early|night|day|morning|evening|weekend) (shift|agent|team|crew|person)|whoever|anyone|colleagues|my colleagues|the (team|shift|agents|agent|handler|floor|desk|others)|night shift|late shift|support|agents|qa)',
  "(hold|hold off|hold on|park|wait with|keep|sit on|don't send|do not send) (this|it|sending)? (this|it)? (back|off)? (till|until|unless|before) … (signed off|signs off|sign off|approved|approves|ok'd|okayed|oks|ok|cleared|clears|confirmed|agreed|says yes|said yes|gives the go-ahead|go-ahead|seen it|reviewed)",
  "(agent|agents|cs team|ops|dispatcher) : (offer|do|don't|check|ask|send|use|if|give|note|remember|call|escalate|please|refund)",
  '(nb|memo|fyi|heads-up|heads up) (for|to) {capital} (:|-|,)',
  "(don't|do not|never) (offer|give|promise|refund|credit) (him|her|them) (the|a|any|more|another) (discount|refund|voucher|credit|compensation|money|reduction|upgrade)",
  '[ (check|ask|confirm|clear|verify|run|agree|discuss) … (before|with|first|by)',
  '(remove|delete|cut|take out|strip|drop|kill) (this|the) (bit|part|line|note|paragraph|section|sentence|comment|block|bracket|brackets) (before|prior to) (sending|you send|you hit|it goes|we send|i send|it is sent)',
  "[ {capital} (:|,|-) … (ok|okay|please|pls|can you|could you|check|confirm|thoughts|is this|shall|should|do not|don't|sign off|send|add|fix)",
  '(ok|okay|alright|fine|safe|good) to send (like this|as is|as it is|out|it out|this out|or)',
  '(can|could|would|will) (you|someone|somebody|one of you) (please|pls|quickly)? (check|approve|proofread|ok|okay|confirm|verify|review|read|look|glance|see|sign off) … before this (goes out|is sent|gets sent|leaves)',
  '(check|approve|approved|proofread|ok|okay|confirm|verify|review|sign off) … before (this|it) goes to (the customer|the client|him|her|them)',
  'before (this|it) goes (out)? to (the (customer|client|guest|patient|member|user)|him|her)',
  'before (i|we) (hit|press|click) send',
  '(agent|staff|internal|handler|operator|editor|template) (hint|hints|note|notes|only|info|tip|instruction|instructions|comment|remark) (:|-)?',
  '(pls|plz|please) (sign off|approve|check|review|proofread|ok) (this|it)? (before|prior)',
  '(sign off|signed off) (before|on this before)',
  '(legal|finance|manager|my manager|marketing|compliance|my boss|the boss|management|hr|pr|my lead|team lead) (still)? (has|have|needs|need|must|to) (still)? (to)? (ok|okay|approve|sign off|check|see|clear|review|confirm)',
  "(do not|don't|never) mention (the|this|that|our|anything|any|it)",
  '(repeat|serial|frequent|known|chronic|habitual|professional|notorious|total|proper) (complainer|moaner|offender|troublemaker|refunder|abuser|time-waster|timewaster|whinger|chancer|liar|nuisance)',
  '(watch|careful with|beware of|keep an eye on) this (one|guy|customer|client|person|lady)',
  '^ (internal|internal note|internal only|internal use only|internal comment|internal memo|internal info|private note|staff only|staff note|agent note|agents only|team only|team note|note for agents|note for the team|note for colleagues|note to team|note to agents|note to agent|note to colleagues|note to colleague|confidential internal|for internal use|not for customers|not for the customer|not customer facing|draft|draft only|draft reply|handover note|handoff note|note to self|note to myself|reminder to self|reminder to myself|memo to self|self note|todo|to-do|to do|fixme|fyi team|fyi l2|fyi l1|fyi l3|fyi tier 2|for ops|for billing|for l2|for finance|for the team|for colleagues|cc supervisors|cc manager) (:|-|]|/|>)',
  "(do not|don't|never|not to be|should not be|must not be|please do not|please don't) (send|show|share|forward|copy|disclose|paste|tell|mention|reveal|sent|shown|shared|forwarded|disclosed|mentioned|copied|promise) (this|that|it|any of this|the following|the below|below|this note|this part|yet)? (to|with|in front of) (the|our|this|any|a)? (customer|customers|client|clients|user|caller|patient|passenger|guest|member|tenant|requester|end user)",
  "(do not|don't) (send|publish|release) (this|it)? (yet|before|until|without (approval|review|sign-off))? $",
  '(for|is for) internal (use|eyes|reference|purposes|circulation|distribution|information|discussion) (only)?',
  '(internal use only|internal eyes only|internals only|staff eyes only|not for external use|not for external|not for the customer|not for customers)',
  '(note|memo|reminder) to (self|myself)',
  '(needs|need|pending|awaiting|waiting for|requires|subject to|before|without|after) (approval|sign-off|review|legal|manager approval|proofreading) (before|prior to|from) (sending|we send|you send|it goes out|send|legal|manager|my manager|team lead|the lead|publishing|lisa)',
  "(please|pls|kindly|can you|could you|someone)? (approve|review|check|proofread|sign off|double-check|ok) (this|it|the draft|this draft|my draft|the reply|the wording|my wording|this reply)? (before|prior to) (sending|i send|we send|it goes|sending it|it is sent|it's sent|publishing|release)",
  '(todo|fixme|=TODO|=FIXME) (:|-)?',
  '(fyi|heads-up|heads up|note|info) (l1|l2|l3|tier 1|tier 2|tier 3|team|ops|second line|2nd line|first line|billing team|night shift|backoffice|back office) (:|-|,)?',
  '(cc|bcc) (me|us|my manager|my supervisor|supervisor|supervisors|the manager|manager|legal|the team lead) (on|in|when|only|please|:)?',
  '(cc|bcc) : (supervisors|supervisor|manager|managers|legal|internal|team lead)',
  '(send|forward|escalate|hand|pass|bounce|kick) (this|it) (back|over|on|up)? to (l2|l3|tier 2|tier 3|second line|2nd line|level 2|level 3) (if|when|and|please|before|after)',
  '^ (draft|wip|work in progress) (-|:|,) ',
  "(draft|wip) (-|,|:) (needs|need|not|please|for|do not|don't|awaiting|pending)",
  '(replace|delete|remove|strip) (this|the|all)? (line|note|paragraph|section|text|comment|part|block|placeholder|placeholders) (before|prior to) sending',
  '(use|only use|send|pick) this (template|macro|reply|snippet|canned response|version|text|paragraph) (only)? (if|when|for|where|in case) (the)? (customer|client|user|caller|requester)',
]

const customerRemarks: PhraseList = [
  '^ (nb|fyi|ps) (:|,|-)? (this|the)? (customer|client|he|she|cust|guy|lady) *',
  "(this|that) (guy|chap|bloke|fella|lady|customer|client|punter|caller) (has|is|was|keeps|wants|always|never|had|already|again|gets|rings|seems|sounds|won't)",
  'if (he|she|they) (*)? (complain|complains|insist|insists|kick|kicks|push|pushes|threaten|threatens|moan|moans|asks for it|escalates|gets (angry|nasty|difficult|shirty)) (off|back|again|about it|,|.|$)',
  "^ (customer|client|cust|caller|requester|tenant|guest) (is (a|an|very|being|getting|really|not|now|already)|was (a|an|very|rude|not)|wants|says|claims|called|rang|seems|sounds|keeps|won't|already|refuses|expects|threatens) *",
  '(only|just|maybe|could|might) (give|offer|promise|send) (him|her) (the|a|any|another) (voucher|discount|refund|credit|money|gift)',
  "(he'll|she'll|he|she) (will|would|might|may)? (probably|likely|surely|only|just|soon|always)? (go quiet|shut up|back down|back off|drop it|kick off|moan|sue)",
  '^ (nb|note|memo|fyi|ps|info|careful|warning|flag|-)? (:|-|,)? this (lady|man|guy|gentleman|woman|customer|client|caller|user|couple) (rings|calls|moans|complains|always|keeps|phones|emails|whines|shouts|never|gets (angry|nasty|upset)|will (moan|complain|sue|shout))',
  "(don't|do not|never) (quote|mention|promise|admit|disclose|reveal) … to (him|her|them|this (customer|client|lady|guy|man|woman))",
  "(she|he|they|she's|he's|they're|this one|this guy|this lady) (is|are)? (on|in) (the|our|a) (watch list|watchlist|blacklist|black list|bad payers|problem list|naughty list|list of (bad|difficult|problem))",
  "(she's|he's|they're|she is|he is|they are|this is|that's|isn't (she|he|this|that)|is (she|he|this) ) (the|one of the|that) (one|guy|woman|man|lady|customer|client|person|couple|ones|people) (who|that) (always|keeps|kept|complain*|shout*|yell*|swore|screamed|threatened|cried|moan*|never|left|sued|wrote|made)",
  "^ (the|this|our)? (customer|client|user|cust|caller|requester|guy|lady|patient|tenant) (is|was|has been|seems|sounds|keeps|claims|says|wants|insists|won't|will not|called|is being|just|already|still|again|has|did|does|doesn't|didn't|is very|might) … (angry|furious|annoyed|dumb|stupid|nightmare|pain|difficult|rude|clueless|lying|liar|aggressive|crazy|upset|impossible|idiot|vip|threatening|escalate|churn|complaining|whining|demanding|abusive|drunk|again|refund|credit|lawyer|pissed|unreasonable|fraud|fraudulent|high-risk|problematic|impatient|a known)",
  '(customer|client|cust|caller|requester) (is|was|sounds|seems) (a|an|very|really|so|extremely|super|totally|pretty|quite)? (a)? (angry|furious|annoyed|dumb|stupid|nightmare|pain|difficult|rude|clueless|lying|liar|aggressive|crazy|impossible|idiot|moron|abusive|drunk|unreasonable|problematic|impatient|upset|pissed|vip|frequent complainer)',
  '(customer|client|user|cust) (furious|angry|upset|pissed|livid|annoyed|angry again|unhappy|raging)',
  "(don't|do not|never|no need to|better not|please don't|please do not|not) (tell|mention|inform|let|promise|admit|offer|show|reveal|explain|say) (this|it|anything)? (to)? (the|this) (customer|client|user|caller) (about|that|the|we|know|this|anything|how|why|yet|it|see|any|a)",
  "(don't|do not|never|no need to|better not|not) (tell|mention|inform|let|promise|admit|offer|show|reveal|explain|say) (this|it|anything)? (to)? (him|her|them) (know)? ((about|that|why|how) (we|our|us|it's|it is|this|the (discount|fee|refund|delay|mistake|bug|outage|other|second|real))|we|yet|anything about (our|the|this))",
  '(hide|keep|conceal|withhold) (this|it|the|that|any) … from (the|this)? (customer|client|user|him|her|them|caller)',
  '(remember|make sure|try|need) (not)? to (hide|keep|conceal|upsell|stall|get rid|calm|blame|charge) … (him|her|them|the customer|this customer|the client)',
  '(get rid of|stall|fob off|shut up|keep quiet|calm down) (him|her|them|the customer|this customer|the client|this guy|this lady)',
  '(him|her|them|the customer|this customer|the client|this guy|this one) (off our back|off my back|waiting|happy|quiet|sweat)',
]

const colleagueRequests: PhraseList = [
  '(can|could|would|will) (you|someone|somebody) (please|pls|quickly|also|have|take|check|verify|approve|confirm|look|review|handle|call|ask|do|help|jump|pick|add|see|sign|ping)',
  '(please|pls|plz|kindly)? (verify|check|approve|confirm|review|handle|advise|assist|take|take over|look|have a look|see|ping|fyi|follow up|assign|escalate|sign off|ok to|thoughts|any idea|your call|over to you|is this|what do you|do we|should we|did you|shall we|have we)',
  '(fyi|pls|thoughts|wdyt|ptal)',
]

const noInternalMarkers: PhraseList = [
  'internal (server|hard|drive|disk|storage|memory|error|medicine|transfer|transfers|revenue|battery|clock|use of|ip|network|combustion|audit|review|investigation|process|team|teams|systems|system|department|guidelines|id|reference|phone|number|mail|flight|market|affairs|speakers|microphone|antenna|injury|organs|door|wall|parts|temperature|link|links|address)',
  '(to-do|to do|todo) (list|lists|app|item|items|task|tasks|=Microsoft)',
  'microsoft (to do|todo)',
  '(nothing|anything|something|much|more|left|things|what|able|how|needed|have|need|want|is|easy|steps) (to do|to-do)',
  '(=Draft|draft) (version|order|orders|invoice|contract|folder|beer|agreement|e-mail|email|mode|document|report)',
]

export const safety = {
  secretRequests,
  noSecretRequests,
  secretLabels,
  noSecretValues,
  exampleMarkers,
  internalMarkers,
  customerRemarks,
  colleagueRequests,
  noInternalMarkers,
} satisfies Partial<SafetyWords>
