import type { NewsWords } from '../../../src/language/lexicon/news.ts'

export const news = {
  // Source: seed S4-11, which names the opener; variants by hand.
  twoNewsOpeners: [
    "(good|great|some good) news (,)? (and|but) (there's|there is|i have|i've|we have|we've|i also have|also) (also|got)? (some|a bit of|a little)? (bad|less good|not so good|sad|worse) news",
    "(good|some good|great|the good) (news)? (and|but|&|as well as|along with|plus|then|or|, and|, then) (also)? (some|a bit of|a little|the|not so|not-so|less|i'm afraid)? (bad|worse|less good|sad|not so good|not-so-good|unpleasant|unfortunate|unwelcome|good|great) news",
    '(bad|some bad|sad|the bad) (news)? (and|but|&|as well as|along with|plus|then|or|, and|, then) (also)? (some|a bit of|a little|the)? (good|better|great) news',
    '(good|great) and (bad|less good|not so good) (news|points|parts)',
    '(bad|less good) and good news',
    '(good|bad) news (first|to start|to begin)',
    "(first|firstly|let's start with|start with|starting with|let me start with|i'll start with|beginning with|begin with|we begin with) (for|of all)? (,)? (the|some)? (good|bad|positive|not so good) (news|part|bit|one)",
    "(i|we)? (have|'ve got|i've got|we've got|i've|we've|got|bring|come with|there are|there is|here are) (got)? (two|2|a couple of|both|mixed) (pieces of|bits of|items of)? (news|updates , one good)",
    '(two|2) (pieces|bits|lots|kinds|sorts) of news (for|to|on|regarding|about|here|today|:|;|,|.)',
    '(mixed|good-and-bad|bittersweet) news (for|on|about|regarding|today|:|from)',
    '(want|would you like|which do you want|what do you want|do you want) … (good|bad) (news)? (or|first) (the)? (bad|good)? (news)?',
    'the (bad|good) news first',
    "(now|next|then|and|but) (for|comes|here is|here's|here comes)? (the|some) (bad|less good|not-so-good|not so good) (news|part|bit)",
  ],

  goodNewsMarks: [
    '(the|some|with|on)? (good|positive|great) news (is|:|though|,|-|first|on the)',
    'on the (plus|positive|good) side',
    'the good (one|part|bit|side) (is|:|,)',
  ],
  badNewsMarks: [
    '(the|some|with|with the|now the|not-so-good|less good)? (bad|not so good|not-so-good|less good|sad) news (is|:|though|,|-|that|on the)',
    'on the (minus|negative|down) side',
    'the (bad|less good|not so good) (one|part|bit|side) (is|:|,)',
  ],

  // Sources: seeds S4-13; Lazare, “On Apology” (2004), on conditional and displaced apologies; phrases of agents.
  nonApologies: [
    "(so|very|really|truly|terribly)? (sorry|apologies|apologise|apologize|my apologies|our apologies|regret it|regret) (in advance|to you|sincerely)? (,)? (if|should|in case|in the event) (anyone|anything|you|your|our|we|i|this|that|it|there|something|any|the|one|my|some|what) (was|were|had|has|have|felt|feel|found|find|took|take|experienced|experience|caused|causes|cause|offended|inconvenienced|upset|went|came|got|seemed|may|might|in any way|think|thought|believe|been|is|are|did|didn't|did not|response|reply|message|answer|words|wording|mistake|team|service|actions|action|agent|delay|colleague|staff|call|email|decision|inconvenience|confusion|of|customers|customer)",
    "(sorry|apologies|apologise|apologize|regret) (that)? (you|you're|you are|you've|you have) (feel|feeling|felt|think|thought|see it|saw it|took|take|taking|perceive|perceived|consider|are of the opinion|believe|were offended|got offended|are offended|are upset by|weren't satisfied|find it|found it|didn't understand|misunderstood|misread|interpreted|chose to|decided to|view|have interpreted|have perceived|are not happy)",
    '(sorry|apologies|apologise|apologize|apology|regret) (to|for|about) (all|any|anyone|anybody|those|everyone|whoever|every customer|all customers|any customer*|any user*|customers) (who|that|may|might|affected|impacted|inconvenienced|offended)',
    '(sorry|apologies|apologise|apologize|apology|regret|regrets|excuse) (sincerely|deeply)? (for|about|over)? (any|the|possible|potential|all|whatever|this|such|and all) (possible|potential|and all)? (inconvenience*|trouble*|upset|confusion|offence|offense|disruption*|disappointment|frustration*|issue*|problem*|delay*|hassle|distress|misunderstanding*|mistake*|error*|discomfort|harm|worry|stress) (that|which)? (this|it|these|we|our)? … (may|might|could|can) (have|be|cause|of|result|arise|occur) (caused|been|brought|given|created|led|you|resulted)? (you|to you)?',
    '(sorry|apologies|apologise|apologize|apology|regret|regrets) (sincerely|deeply)? (for|about|over)? (any|possible|potential|whatever) (possible|potential|and all)? (inconvenience*|trouble*|upset|confusion|offence|offense|disruption*|disappointment|frustration*|hassle|distress|misunderstanding*|discomfort|harm|worry|stress|mistake*|error*|issue*|problem*) (caused|this caused|this has caused|it caused|that was caused|you experienced|you had|experienced|this causes)?',
    '(any|possible|potential) (inconvenience|trouble|confusion|disruption|upset|offence|offense|frustration|misunderstanding) (this|that|it|which|we|caused)? (may|might|could|has|have)? (have|be)? (caused)? (is|are)? (sincerely|deeply|very much)? (regretted|excused)',
    '(inconvenience|trouble) (is|are) (regretted|deeply regretted|sincerely regretted|much regretted)',
    "(sorry|apologies|apologise|apologize|i'm afraid) (,)? (but|however|yet|although) (you|you've|it was you|if you|it's you|it is you|that was you|your (own)?) (should|should've|shouldn't|did not|didn't|failed|forgot|never|must have|ought|could have|could've|were|weren't|caused|had|hadn't|haven't|have not|entered|made|gave|used|ignored|missed|chose|signed|clicked|deleted|waited|only|who|mistake|fault|had only|left|sent|misread|misunderstood|need to understand|have to understand|must understand|have to realise|must realise|have to be)",
    '(sorry|apologies|apologise|apologize) (,)? (but)? (the|this|that|it) (mistake|error|fault|problem) (is|was) (on)? (your|yours)',
    "sorry (you think so|you feel so|if so|if that is how you feel|if that's how you feel|if that is the case|if you feel)",
    '(mistakes|errors) (were|may have been|might have been) made , (and)? (for that)? (we|i)',
    "(sorry|apologies|apologise|apologize) (if|for how) (that is how|that's how|this is how|it came|it comes|this comes|this came|my|our) (across|off|you|tone|message|wording)? …? (feel|took|offended|rude|harsh)",
  ],

  courteousApologies: [
    "(sorry|apologies|apologise|apologize) if (this|that|it|i|we|my|the|you) (is|isn't|is not|was|was not|wasn't|am|'m|are|'re|have|'ve|seems|seem|message|email|e-mail|question|reply|already|had|got|misunderstood|misread) (not about|about|already|obvious|a duplicate|duplicate*|long|a long|lengthy|a repeat|repeating|a bit long|not the|not what|a basic|basic|too|the wrong|late in|not you|isn't the|a silly|missing|misunderstood|misread|misunderstanding|been asked|asked|told|seen|received|done|tried|sent|going over|stating)",
    '(sorry|apologies) if (i|we) (misunderstood|misread|have misunderstood|am misunderstanding|got (your|the) (name|question) wrong|misspelt|misspelled|missed (your|a|an) (earlier|call|reply))',
    "(sorry|apologies) (that)? (you|you're|you are) (feel|feeling|felt) (unwell|ill|sick|poorly|under the weather|worse|dizzy|let down|ignored|unsafe|rushed|left|this way after|so unwell|bad after)",
    "(sorry|apologies) (that)? (you|you're|you are) (find|found) (it|yourself) (without|stuck|in|out)",
    '(sorry|apologies) if you have already',
    "(sorry|apologies) if you've already",
    "(sorry|apologies) (,)? but (you|you've|you have) (had|been|were|waited) (to wait|to call|waiting|kept|so long|for)",
    '(no|without|never) (need|reason) to (apologise|apologize|be sorry)',
  ],

  // Source: seed S4-12; phrases of agents. Insurance policies, password policies and the like are no shields: a shield speaks of “our”.
  policyMentions: [
    "(that is|that's|this is|it is|it's|those are|these are|such is|is) (just|simply|unfortunately|against|not|part of|how)? (our|company|store|shop|hotel|school|bank|the|airline|standard|house|internal|corporate|a|business|hospital|office) (company|standard|store|general|strict|internal|official|returns|return|refund|corporate)? (policy|policies|procedure|procedures|rule|rules|protocol|practice|regulations)",
    '(as)? (per|under|according to|in line with|due to|because of|in accordance with|following|by|based on|owing to|pursuant to) (our|the|company|store|airline|hotel|bank|house|internal|corporate|school|standard|strict) (company|standard|store|general|strict|internal|returns|return|refund|current|own|cancellation|terms and conditions|terms|baggage|exchange|corporate|bank|hotel|shop|official|group|billing|credit)? (policy|policies|procedure|procedures|rule|rules|protocol|regulations|guidelines|terms and conditions|terms of service|conditions|terms)',
    "(our|company|the|store|hotel|airline|bank|school|internal|corporate|house|strict) (company|returns|return|refund|current|own|standard|internal|strict|cancellation|exchange)? (policy|policies|rules|procedures|procedure|terms|regulations|guidelines|terms and conditions|protocol) (doesn't|does not|do not|don't|won't|will not|prevents|prevent|forbids|forbid|prohibits|prohibit|is clear|are clear|clearly states|clearly state|states that|state that|says that|say that|says no|say no|says we|say we|is very clear|stops|stop|simply|unfortunately|only allow|only allows|is|are) (allow|permit|let|provide|cover|us|me|any|refunds|this|that|we|you|no|it|clear|quite clear|very clear|on this|about this|refund|exchange*|returns|the policy|the rules|strict|final)?",
    "(policy|the rules|rules|procedure|regulations) (doesn't|does not|don't|do not|won't|will not|can't|cannot) (allow|permit|let) (it|this|that|us|me|for)?",
    '(against|outside|contrary to|not in line with|goes against|violates|breach of) (our|the|company|store|house|hotel|bank|internal|school|corporate) (company|standard|store|strict|internal|returns|return|refund)? (policy|policies|procedure|procedures|rules|protocol|guidelines|regulations)',
    "(the|our|my) (computer|booking|billing|order|ordering|ticketing|payment|till|banking|reservation|it)? (system|systems|software|tool|computer|program) (won't|will not|doesn't|does not|don't|do not|isn't|is not|wouldn't|would not|can't|cannot|simply won't|just won't|refuses to|does unfortunately not) (let|allow|permit|accept|allowing|letting|designed|offer|give) (me|us|for|it|this|that|you|to|any|such|changes|refunds)?",
    "(i'm|i am|we're|we are|we were|agents are|staff are|i was) (simply|just|unfortunately|also)? (not|never) (authorised|authorized|allowed|permitted|entitled|empowered) to",
    "(we|i) (aren't|ain't|weren't) (authorised|authorized|allowed|permitted) to",
    "(house rules|rules are rules|policy is policy|the rules are the rules|those are the rules|these are the rules|that's the rule|that is the rule|that's the procedure|it's the procedure|it is the procedure|that is the procedure|that's just how it works|that is how it works here|that's how we do it|those are our rules|these are our rules|that's the way it is)",
    "(it's|it is|this is|that is|that's|as stated|as it says|stated|clearly stated|clearly written|written|is) (clearly)? (stated|written|said|set out)? in (our|the) (terms|terms and conditions|t & c|t&cs|conditions|contract|small print|fine print|rules|policy)",
    '(terms|our terms|standard terms|the terms) (and conditions)? (apply|and conditions apply)',
    "(you|you've|you have) (agreed|accepted|signed) (to)? (our|the) (terms|terms and conditions|conditions|contract|policy)",
    '(company|store|hotel|airline|shop|bank|house|corporate) policy $',
    'policy (states|says|dictates|is that) (that)?',
  ],

  reasonConnectives: [
    "(because|since|so that|as a result of|the reason (is|for|why|being)|which is why|that is why|that's why|this is why|this keeps|this protects|this prevents|to protect|to keep|to prevent|to make sure|to ensure|for your (safety|security|protection)|for (safety|security|hygiene|health|legal|privacy) reasons|for reasons of|by law|the law|otherwise|in that way|this way)",
    '(, as|, for) (the|it|we|you|your|they|this|our|once|each|every)',
    '(due to|owing to|given) (the|a|an|your|its)',
  ],

  excuses: [
    '(due to|because of|owing to|as a result of|on account of|given|thanks to|with|amid|during) (the|an|a|our|this|these|such|some)? (current|recent|unusually|unexpectedly|exceptionally|extremely|very|abnormally|unprecedented|increased|large|higher|huge|seasonal|overwhelming|ongoing|continued)? (high|heavy|large|increased|unusual|higher|busy|unprecedented|extreme|huge|exceptional|greater)? (than usual|than normal|than expected)? (call|ticket|order|mail|email|e-mail|contact|request|demand|support|inquiry|enquiry|booking|parcel|work)? (volume|volumes|demand|workload|load|number of (requests|calls|tickets|emails|orders|enquiries|inquiries|messages)|amount of (requests|calls|tickets|emails|orders|enquiries|inquiries|work|mail)|traffic|influx|backlog|rush)',
    '(due to|because of|owing to|on account of|given|thanks to) (the|a|an|our|some|current|ongoing|severe|unforeseen|internal|temporary)? (severe|temporary|current|internal|unexpected)? (staff|staffing|personnel|labour|labor|driver|capacity)? (shortage*|absence*|sickness|illness|holidays|holiday season|holiday period|vacation*|leave|capacity problems|capacity issues|constraints|understaffing|restructuring|reorganisation|reorganization|issues|turnover)',
    '(due to|because of|owing to|on account of|for)? (unforeseen|unforeseeable|unavoidable|unexpected|extraordinary|exceptional) (circumstances|events|reasons|issues|difficulties|technical issues|technical reasons|technical difficulties)',
    "(circumstances|reasons|factors|events|matters|causes|it is|this is|that is|it's|this was|which is|which was|that was|things|is|was|are|were|situation) (entirely|completely|totally|largely|simply|that are|which are)? (beyond|outside|out of) (of)? (our|my) (control|hands|influence|reach)",
    "(it's|it is|this is|that is|that's|is|out) out of (our|my) hands",
    "(we|we've|we have|we are|we're|i am|i'm|i've|our team|our agents|our staff|the team|everyone|things) (is|are|have|has)? (been)? (currently|simply|just|really|still)? (extremely|incredibly|very|really|super|so|exceptionally|unusually|absolutely|terribly)? (busy|swamped|overloaded|overwhelmed|snowed under|short-staffed|understaffed|stretched|inundated|slammed|rushed off our feet|under (a lot of|great|enormous|heavy) pressure|flat out)",
    "(because|as|since) (we|we're|we are|our team is|the team is|i'm|i am|everyone is|half the team is|half of the team is|most of us are|my colleague is|the engineer is|our technician is) … (short-staffed|understaffed|on holiday|on vacation|sick|off sick|ill|away|busy|swamped|overloaded|short of staff|out of office)",
    "(it's|it is|this is|that is|that's|this was|that was|it was|was|is) (all|entirely|clearly|really|actually|simply|just|unfortunately)? (the|our|a|an)? (courier|supplier|carrier|vendor|manufacturer|bank|warehouse|post office|postal service|previous agent|other team|partner|provider|delivery company|airline|airport|hosting company|sales team|system|third party|marketing department|contractor|intern|new colleague|temp|driver|shipping company|logistics partner)'s (fault|mistake|problem|error|doing|issue|responsibility)",
    "(our|the|a|your) (courier|supplier|carrier|vendor|manufacturer|warehouse|partner|provider|delivery company|contractor|delivery partner|logistics partner|shipping partner|subcontractor|third party|other team|other department|previous agent|colleague|sales team|network team|billing team|marketing team|development team|freight forwarder|wholesaler|maker|post office|driver) (has|have|had)? (let us down|let you down|messed up|messed this up|dropped it|dropped the ball|failed us|failed to|forgot|screwed up|did not do|didn't do|didn't pass|did not pass|didn't tell|never told|lost it|is to blame|are to blame|made a mistake|made the mistake|made an error|didn't inform|is slow|keeps us waiting|hasn't replied|has not replied|did not deliver|didn't deliver|caused (this|the delay|the problem|it))",
    '(lies|lie|is|are|was|were|fault|blame|problem|issue|delay|error|responsibility|down|comes|caused) (entirely|solely|purely|clearly)? (with|by|at|on|to|from) (the|our|a|your) (courier|supplier|carrier|vendor|manufacturer|warehouse|bank|partner|provider|delivery company|contractor|logistics partner|third party|other team|other department|maker|wholesaler|previous agent|factory|postal service) (side|end)?',
    '(the|a|our)? (computer|booking|billing|internal|it|old|legacy|new)? (system|computer|software|tool) (is to blame|did it|does this|made a mistake|made the mistake|messed up|must have|glitch|is old|is slow|was down all|never works|has a mind)',
    'as you can (imagine|probably imagine|understand|appreciate|see) , (we|it|this|things|our|i|at this time|december|these)',
    "(you have to understand|you must understand|please understand|bear in mind|you'll appreciate|i hope you understand|as you know|as you're aware|i'm sure you understand) (that)? (we|it's|it is|our|this time|these|things|at this time|i) (are|'re|have|is|was|receive|get|deal|handle|team|only|a busy|busy|time|staff|very)",
    "(known issue|bug|problem|fault|outage|issue|glitch) (is)? (on|at|with|from|of|in) ({capital}|the vendor|the supplier|the provider|the manufacturer|our provider|our supplier|our partner|the carrier|their) ('s|s)? (side|end|system|systems|part)",
    "(on|at) ({capital}'s|their|the vendor's|the supplier's|the provider's|the carrier's|our partner's|the partner's) (side|end)",
    "(not|isn't|wasn't|is not|was not|hardly|never) (really|actually|entirely)? (our|my) (fault|mistake|doing|problem|responsibility|error)",
    '(nothing|not much|little) (we|i) (can|could) (do|have done) about (it|that|this|the weather|the courier)',
    "(the|our) (previous|other|last) (agent|colleague|team|department|shift) (forgot|didn't|did not|failed|dropped|made|missed|overlooked|must have|messed|never)",
    '(everyone|everybody|all companies|other companies|the whole industry|the entire industry) (is|are|has|have) (facing|having|struggling|the same)',
    '(this|it|these things|such things|mistakes) (can|do|does) (just|sometimes)? (happen|happens) (to everyone|to anyone|to the best|in any company|sometimes|from time to time|now and then)',
    "(technical|system) (issues|problems|difficulties|faults) (on|at|with) (the|our) (partner|supplier|provider|vendor|carrier|bank) ('s)? (side|end)?",
  ],

  ownershipPhrases: [
    '(our|my) (own)? (mistake|fault|error|responsibility|oversight|failure|bug|doing|job|slip)',
    "(we|i) (should have|should've|failed|made (a|the|an|this) (mistake|error)|got (it|this|that) wrong|missed|overlooked|forgot|take (full)? responsibility|own|caused|broke|messed up|let you down|ought to have|underestimated|were wrong|was wrong)",
    '(in|by|of|during) our (own)? (release|update|change|code|deployment|migration|planning|system change|maintenance)',
    "(that|this|it) (is|was|'s) (on|down to) (us|me)",
    "(we|i|we've|i've|we have|i have|we're|we are|i'm|i am|so we|so i|and we|and i) (have|has|had|are|am|also|now|already|just|immediately|since|therefore)? (switched|moved|restored|replaced|rerouted|re-routed|hired|added|brought in|bringing in|doubled|extended|refunded|changed|fixed|repaired|blocked|rolled back|reordered|re-ordered|re-sent|resent|rebooked|upgraded|sent|sending|switching|adding|hiring|opened|booked|arranged|arranging|ordered|credited|cancelled|removed|chased|called|pushed|reset|put|giving|working with|working together|waived|set|started|reimbursed|compensated|taken|rewriting|reprinting|moving|training|trained|corrected|prioritised|prioritized|transferred|escalated|raised)",
    "(we|i|we'll|i'll) (will|shall|can|could|would)? (refund|replace|resend|send|ship|credit|waive|reimburse|cover|repair|rebook|move|compensate|swap|collect|deliver|offer|call|phone|ring|email|update|write|pay|add|give|extend|courier|reship|pick|bring|have (it|a|the|your))",
    '(your|the) (new|revised|updated) (eta|delivery date|date|delivery slot|slot|arrival|estimate|appointment)',
    '(expected|due|back|arrive*|deliver*|repaired|available|ready|normal) (to be)? (in|by|on|from|within|before|again|back|tomorrow|today|next|this) (stock|normal|business|{number}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|tomorrow|today|week|evening|afternoon|morning)',
    '(will|to) (call|write|reply|answer|help|take over|look after|step in) (you|instead|for me|your|this)?',
  ],

  cushions: [
    '(on|look at|looking at|but|see) (the|a)? (bright|brighter|positive|plus|up|sunny) side',
    "(at least|but at least) (it|you|the|this|that|your|we|nobody|no one|now|they|nothing|there) (was|were|is|isn't|wasn't|wasn't|didn't|still|have|had|can|know|got|weren't|hasn't|only|only|all|data|money|parcel|phone|rest|weather|photos|memories)",
    "(but)? (the|one piece of)? good news (is|though|:|,)? (that|is that)? (we|we're|our|it's|there|you'll|the|you)?",
    "(look at it this way|every cloud|silver lining|(it|things) (could|might) (have been|be) (a lot|much)? worse|could (have been|be) worse|cheer up|chin up|don't be sad|don't be too sad|don't worry too much|it's not the end of the world|not the end of the world|these things happen|such is life|c'est la vie|better luck next time|hang in there|no use crying|what doesn't kill you|all is not lost|worse things happen|that's life|keep smiling|stay positive|a blessing in disguise|everything happens for a reason|not all bad|it's not all bad|not all bad news)",
    "(nevertheless|nonetheless|even so|still|that said|having said that|all the same|in any case|meanwhile|in the meantime|however|anyway|but) (,)? (we|we're|we are|i|i'm|our) (are|am|remain|would|'d)? (very|so|really|extremely|also|always|still)? (proud|excited|thrilled|delighted|happy to announce|pleased to announce|happy to say|happy to tell|proudly|love|value|hope you|hope that you|look forward|looking forward|thrilled|wish you)",
    "(meanwhile|in the meantime|while you wait|until then|for now|but|and|also|why not) (,)? (we also|why not|you might|you may|you'll|have you|check out|take a look at|do|don't forget|feel free to|please enjoy|enjoy) (offer|try|love|like|tried|seen|our|enjoy|treat|browse|discover|explore|have|want|some|a|the|forget|check)",
    "(you'll|you will|you're going to|you are going to|sure to|you might|you may) (just|absolutely|surely|really|also)? (love|adore|enjoy) (our|the|what|these|it)",
    "(happily|luckily|fortunately|thankfully|on a (positive|happier|brighter|lighter|more positive|better) note|to end on a (positive|happier|brighter|lighter) note|but there is (also)? good news|but don't worry|it's not all doom)",
    "(we|we're) (are)? (really|truly|so|very)? (grateful|thankful|happy|proud|honoured|honored|pleased|delighted) (to have|for your loyalty|that you|for having|to count)",
    '(your loyalty|your business|your trust|your custom|your patronage) (means|is) (so much|a lot|everything|the world|very|important|valued)',
    "(you are|you're|you remain) (one of|a|such a|still a|still one of) (our)? (most)? (valued|loyal|favourite|favorite|great|best|wonderful) (customer*|client*|member*|guest*|user*)?",
  ],

  salesPitches: [
    "(why not|why don't you|how about|have you considered|have you thought about|would you like to|you could|you might|consider|you may want to|we recommend|we invite you to|we'd suggest|time to) (to|also)? (upgrade|upgrading|subscribe|subscribing|switch|switching|join|joining|try|trying|treat|take out|taking out|buy|buying|purchase|purchasing|shop|download|browse|move|moving) (to|our|out|the|yourself|a|an|some|for)",
    "(have you|did you)? (tried|try|seen|heard of|heard about|discovered|discover|explore|check out|checked out|take a look at|have a look at|browse|don't miss|meet|enjoy|introducing|know) (our|the) (new|latest|brand-new|premium|pro|other|range|great|amazing|full|special|popular|newest|summer|winter|spring|autumn|business|fantastic|exclusive|current|best-selling|bestselling|gold|platinum|plus|ultimate|family|loyalty|online) (plan*|range|collection|offer*|product*|package*|bundle*|app|model*|shop|store|service*|subscription*|tier*|programme|program|sale|accessories|deals|line|edition|catalogue|catalog|membership|insurance|card|account|tariff*|phones|devices|gift*|version|deal)?",
    '{number} (%|percent|per cent) (off|discount)',
    '(enjoy|get|save|claim|use|take|receive|grab|with|for|have|a) (up to|an|a|your|our|another|extra)? (extra|special|exclusive|further)? {number} (%|percent|per cent) (off|discount)? (your|our|on|any|all|when|if)',
    '(special|exclusive|limited|great|limited-time|amazing|unbeatable|introductory|summer|winter|black friday|welcome) (time)? (offer*|deal*|discount*|promotion*|price*|sale)',
    '(upgrade|switch|subscribe|sign up|move) (now|today|to (our|the|a|an|pro|premium|plus|annual|gold|business|platinum|unlimited|{capital})|for)',
    "(our|the) (premium|pro|plus|gold|platinum|business|enterprise|unlimited|paid|advanced|top|vip|deluxe|higher|ultimate) (plan|tier|package|subscription|version|membership|support plan|account|edition|option|range|model|care plan|support) (avoid*|include*|offer*|would|comes|gives|solves|doesn't|has|never|is)?",
    '(join|joining) (our|the) (loyalty|rewards|vip|premium|members|bonus|insider) (programme|program|club|scheme|list)?',
    '(download|try|get|install) (our|the) (other|new|free|mobile|latest|companion|premium) (app|game|tool|product|version)',
    '(save|saving) (up to|money|an extra|another|even more|{number})? … (by|when you|if you|with our|on our|on your next|with the annual|annually|per year|a year)',
    '(discount code|promo code|promotion code|voucher code|coupon code|coupon|use code|use the code)',
    "(as a treat|treat yourself|shop now|buy now|order now|hurry|while stocks last|don't miss out|best-seller*|bestseller*|new arrivals|new collection|book now|act now|only today)",
    "(we|we're|we are|our) (also|currently|now|just|happen to)? (also|have|running|offer|launched|launching|selling|sell)? (a)? (sale|promotion|great offer*|amazing offer*|great deal*|special|campaign) (on|for|with|at the moment|right now|this week|running)",
    '(switch|switching) to (annual|yearly|paperless|our annual)',
  ],

  amends: [
    '(as|by way of|in|for) (a|an|some|your|the)? (small|little|partial|full|sincere)? (compensation|apology|goodwill|gesture|thank you|token|making up|amends)',
    '(goodwill|compensation|to apologise|to apologize|to make up|to make this right|to make it right|make up for|to say sorry|as a sorry|for the (delay|trouble|wait|inconvenience|mistake|mix-up|missed|lost|late|error|hassle)|for your (trouble|wait|patience|inconvenience)|free of charge|for free|at no (extra|additional)? (cost|charge)|at our (cost|expense)|complimentary|on us|on the house|you asked (about|for|whether|if)|as you asked|as requested|you requested|you wanted|credited|refund*|voucher for|reimburs*|no charge|without charge|waive*)',
  ],

  agentlessFaults: [
    '(mistakes|errors|some mistakes|a mistake|an error|the mistake|the error|a wrong decision|some errors) (were|was|has been|have been|had been|may have been|must have been|seems to have been) (made|committed)',
    '(a|an|the|some|there was a|there was an|there has been a|there has been an|there have been)? (unexpected|unfortunate|technical|internal|administrative|clerical|system|human|billing|processing)? (error*|mistake*|mix-up|oversight|glitch|misunderstanding|miscommunication|mishap|slip-up|failure|mixup|hiccup) (has|have|had)? (occurred|occured|happened|arose|arisen|crept in|slipped in|took place|taken place)',
    '(there was|there has been|there were|there seems to have been|there appears to have been|there must have been|seems to have been|appears to have been) (an?|some|the)? (slight|small|unfortunate|internal|administrative|technical|billing|clerical)? (error|mistake|mix-up|oversight|mixup|misunderstanding|miscommunication|slip-up|failure|glitch|errors|mistakes) (with|in|on|when|during|while|regarding|at|here|that|and|,|.)',
    '(it|this|that|your (email|e-mail|message|request|ticket|order|case|application|claim|complaint|call|file|payment|letter|appointment|booking)|the (email|request|ticket|order|case|application|claim|file|payment|appointment|note|delivery|booking|document*|form*)) (was|were|has been|had been|got|has|had|seems to have been|appears to have been|must have been) (unfortunately|accidentally|somehow|mistakenly|erroneously|inadvertently|apparently|simply|wrongly)? (been)? (overlooked|missed|lost|misplaced|mislaid|forgotten|misfiled|misrouted|misdirected|mishandled|deleted by mistake|deleted|not processed|not passed on|not forwarded|not actioned|not followed up|not dealt with|not entered|not recorded|ignored|dropped|sent to the wrong|entered incorrectly|charged twice|cancelled by mistake|processed incorrectly|processed wrongly|delayed)',
    "(wasn't|was not|were not|weren't|hasn't been|has not been|haven't been) (correctly|properly|unfortunately)? (processed|passed on|forwarded|followed up|dealt with|actioned|recorded|entered|picked up|handled|communicated|updated|sent out)",
    '(it|a decision) (was|has been) (decided|determined|agreed|made|taken|concluded) (that|to|not to)',
    "(it has|it's) come to (our|my) attention",
    '(something|things|a few things|somewhere along the line something) (has|have|had|clearly|must have|seems to have|appears to have)? (gone|went|go) wrong',
    '(the|this|your) (delay|problem|error|confusion|mistake|mix-up) (was|has been|were) (caused|created|introduced)',
    '(it|there) (seems|appears) (that)? (there was|there has been|to be|an error|a mistake|an oversight|something)',
    '(your|the) (file|files|data|parcel|order|request|ticket|message|email|payment|letter|document*|form) (somehow)? (got|has gone|have gone|went|go|seems to have gone|appears to have gone|has somehow gone) (lost|missing|astray|overlooked|forgotten|deleted|mixed up)',
    '(wires|signals) (got|were) crossed',
    '(balls were|ball was) dropped',
    '(fell|fallen|slipped|slip) through the (cracks|net)',
  ],

  agentNames: [
    'by (us|me|our|my|one of us|one of our|a colleague|{capital}|the|your|a|an)',
    '(on|at) (our|my) (side|end|part)',
    '(our|my) (mistake|fault|error|responsibility)',
    "(i|we) (overlooked|forgot|missed|made|lost|failed|deleted|sent|charged|mixed|should|did not|didn't|broke|caused|got|entered|misread|dropped|apologise|apologize|take|have made|have overlooked)",
  ],

  hardships: [
    '(frustrating|frustration|frustrated|annoying|annoyance|disappointing|disappointed|disappointment|upsetting|upset|distressing|stressful|stress|worrying|worried|painful|difficult|awkward|unpleasant|hard|tough|inconvenient|unfair|a blow|a shame|a pity|a nuisance|a pain|awful|terrible|horrible|heartbreaking|a setback|a letdown|letdown|a disappointment|bad timing|unwelcome|unsettling|maddening|infuriating|exhausting|tedious) (for you|news|to hear|to read|time|day|week|situation|wait|,|.|when|that|as|because|after|it is|this is|it must|and|, and)?',
    '(ruins|ruined|spoils|spoiled|spoilt|upsets|upset|messes up|disrupts|disrupted|throws off|leaves you|left you|puts you|put you|costs you|cost you) (your|without|stuck|stranded|in|waiting|with|a|the)?',
    '(i|we) (know|realise|realize|understand|see|appreciate|get|can see|can imagine|hear|recognise|recognize|wish|hoped|had hoped|wanted|would have liked|feel|share|can tell|sympathise|sympathize)',
    "(not|isn't|is not|wasn't|was not) (the|what) (news|answer|outcome|result|reply|you|we) (you|were|had|wanted|hoped|would|is)?",
    "(i|we) (am|'m|are|'re) (so|very|really|truly|deeply|terribly)? (sorry|sad|afraid|saddened)",
    "(you|you've|you have) (deserve|deserved|counted on|count on|relied on|rely on|were looking forward|must be|must feel|have every right|had hoped|were hoping|were counting|waited so long)",
  ],

  productLimits: [
    "(we|our (shop|app|store|service|plan|plans|system|website)|{capital}|the (app|plan|product|tool|service|website|phone|model|version|shop|current version|free plan)|it|this (plan|model|version|phone|feature|product|app)) (currently|unfortunately|do|does|sadly|,)? (don't|doesn't|do not|does not|currently don't|currently doesn't|unfortunately don't|unfortunately doesn't|sadly don't) (currently|yet|officially)? (offer|support|have|sell|stock|provide|include|carry|make|come|work with|deliver to|ship to|come with|run on|accept)",
    "(is|are|isn't|aren't|not) (currently|yet|officially|not|unfortunately)? (supported|offered|included|part of (the|our|your) (plan|app|product)|available (for|in|on) (the|your|our|mac|windows|linux|android|ios|iphone|{capital}))",
    "(there is|there's|we have) (currently|unfortunately|sadly|at the moment)? no (such)? (feature|option|setting|function|version|app|integration|button|way to (export|import|sort|filter|change the colour|customise))",
    "(not|isn't|is not) (possible|available) (yet|in the app|in this version|on the free plan|in the free version|on mobile|with this plan)",
    '(on|to) (our|the) (roadmap|wish list|list of ideas)',
  ],

  waysOn: [
    '(appeal*|object to|objection|ombudsman|complain to|complaints (team|form|procedure|board|office)|second opinion|review of (this|the) decision|ask for a review|request a review|reconsider)',
    "(you|you'll|you will) (can|could|may|might|are welcome to|are free to|have the option|will be able|'re welcome to|still can|do have) (also|still|always|instead|then|either|now|,)? (to)? (use|try|choose|order|book|ask|contact|call|ring|visit|bring|send|apply|reapply|re-apply|switch|keep|return|cancel|get|have|change|exchange|appeal|download|pay|reach|reply|find|buy|export|restore|pick|go|collect|renew|move|register|repair|swap|sell|donate|recycle|start|upload|submit|request|take|write|open|see|rebook|travel|fly|stay|join|read|print|log|sign|drop|hand|post|redeem|claim|spread|split|add|set|look)",
    "(instead|alternatively|alternative*|another option|other option*|another way|other way*|the other way|workaround|work around|substitute|the next best|next step*|options are|option is|what (i|we) can (do|offer)|here's what|here is what|in exchange|as a replacement|a replacement|replacement|a (full|partial)? refund|credit note|voucher|reimbursement|rebook*|reschedul*|(next|first|nearest|other) available|in the meantime|meanwhile|until then|for now|or (you|we) can)",
    "(i|we|i've|we've|i have|we have|i'll|we'll|i will|we will|i'm|we're) (have|can|could|already|also|therefore|however|now|will|would|am|are|instead|be able to|happy to|gladly|,)? (already|also|therefore|now|gladly|instead|happily|happy to|glad to|still)? (refunded|credited|reserved|ordered|rebooked|booked|sent|attached|arranged|opened|cancelled|waived|found|moved|added|extended|removed|offer|offered|suggest|propose|recommend|refund|send|replace|swap|repair|book|rebook|arrange|give|credit|waive|reserve|order|extend|exchange|move|ship|transfer|switch|sending|refunding|crediting|swapping|booking|restore|recreate|rebuild|pay|cover|notify|reimburse|deliver|collect|let you know|upgrade|put you)",
    '(please|just|feel free to|simply|best to|easiest is to|do) (also|then|instead|directly|just)? (contact|call|ring|visit|reply|email|e-mail|write to|try|use|see|speak to|talk to|ask|get in touch|choose|send|bring|check|reapply|apply|have a look|click|follow|pick|come by|drop by|order|book|return|download|keep|let (me|us) know|tell (me|us))',
    '^ (contact|call|ring|visit|try|use|see|ask|choose|send|bring|reapply|apply again|click|follow|order|book|return|download|reply)',
    '(would|will|does|do|shall|should|can|could|may) (you|i|we|that|this|{capital}|either|it) … (like|prefer|work|suit|help|send|book|order|call|try|arrange|check|do|be ok|be okay|use|choose|want)',
    '(works|suits) (for you|you)',
    '(wednesday|monday|tuesday|thursday|friday|saturday|sunday) works',
    '(which (one)? (would|do|suits)|what would you|how would you)',
    '(still|already) (covers|covered|works|valid|open|available|yours|possible|have)',
    '(will|is|are|be|been) (refunded|credited|replaced|returned to (you|your)|reimbursed|rebooked|reprinted|resent|extended|paid back|sent again|available again|back in stock|open again)',
    '(ships|leaves|arrives|goes out|is on its way|are on their way) (today|tomorrow|on|by|this|next)',
  ],

  preambles: [
    "(thank you|thanks|many thanks|i hope (you|this)|we hope (you|this)|hope (you|this)|nice to hear|lovely to hear|welcome|my name is|i'm {capital}|congratulations|good to hear from|great to hear from|(we|i) (really|truly|very much|greatly|always|do)? (appreciate|value|are grateful|are thankful|cherish|treasure|are honoured|are proud)|your loyalty|loyal customer|valued customer)",
  ],

  concessions: [
    '^ (while|although|though|whilst|even though|much as|as much as) (we|i) (value|appreciate|love|understand|treasure|cherish|would|are|really|truly|greatly|very|always|certainly|do|sincerely|fully|recognise|recognize|know|thank|want)',
  ],
} satisfies Partial<NewsWords>
