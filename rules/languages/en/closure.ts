import type { ClosureWords } from '../../../src/language/lexicon/closure.ts'

export const closure = {
  idleActions: [
    "(i|we|i've|we've|i have|we have|and|so i|so we) (now|just|also|already|since|therefore|both|then|had)? (looked|checked|reviewed|investigated|examined|resolved|fixed|solved|sorted|addressed|handled|completed|finished|finalised|finalized|processed|worked|noticed|noted|received|wanted|tried|hoped|asked|realised|realized|appreciated|succeeded|managed|identified|discovered|remedied|rectified|tended|attended|dealt|concluded|closed|considered|contacted|mentioned|promised|discussed|talked|needed|liked|ticked|ended|filed|seemed|regretted|apologised|apologized|described|reported|thanked|helped|assisted|responded|replied|answered|actioned)",
    '(was|were|has been|have been) (now|just|also|already|since|all|fully|completely|successfully)? (looked|checked|reviewed|investigated|examined|resolved|fixed|solved|sorted|addressed|handled|completed|finished|finalised|finalized|processed|rectified|remedied|actioned|closed|received|settled|taken|dealt|concluded|filed|ticked|ended|caused|supposed|affected|reported|noticed|described|asked|marked|shut|delayed)',
    '(put|set|make|made|got|get) (it|this|that|things|everything|matters) (right|straight|in order|working|going|running|sorted|done|good)',
    '(took|taken) care',
  ],
  namedFixes: [
    '(your|the) * (is|are|runs|reads|shows|points|starts|goes|leaves) now (at|in|on|under|to|from|with|by|{number}|set|called|linked|on file|part)',
    '(is|are) now {number}',
    "(i|we|i've|we've|i have|we have|and|so i|so we) (now|just|also|already|since|therefore|both|then|had)? *ed",
    '(was|were|has been|have been) (now|just|also|already|since)? *ed',
    '(was|were|has been|have been) (repaired|replaced|swapped|refunded|reset|cleaned|renewed)',
    '(new|fresh) (chain|brakes|tyre*|screen|keyboard|cartridge|lock|pump|valve|hose|seal|motor|board|fan|lamp|bulb)',
    "(i|we|i've|we've|i have|we have|our technician|our engineer|my colleague|the technician|the engineer|{capital}|and|have|has|was|were|been|is|are|had|just|now|also|then|by|after) (just|now|also|already|since|therefore|both|been|had|successfully|manually)? (replaced|refunded|reset|updated|created|recreated|restarted|rebooted|restored|assigned|reassigned|sent|resent|changed|corrected|verified|cleared|removed|reinstalled|installed|uninstalled|unlocked|unblocked|reactivated|activated|deactivated|disabled|enabled|renewed|extended|moved|merged|added|deleted|cancelled|canceled|credited|reversed|rebooked|booked|rerouted|redirected|adjusted|recalculated|reissued|issued|reprinted|printed|swapped|cleaned|tightened|reconnected|disconnected|rewired|switched|upgraded|downgraded|patched|rolled|raised|increased|lowered|waived|transferred|rebuilt|rewrote|rewritten|configured|reconfigured|whitelisted|synchronised|synced|exchanged|repaired the|fixed the|posted|shipped|reordered|ordered|linked|unlinked|registered|deregistered|approved|released|freed|emptied|expanded|recovered|retrieved|repaid|reimbursed|paid|re-sent|re-enabled|re-added|re-imported|imported|exported|applied|entered|opened up|set|put|turned|took|taken|brought|let|pushed|stopped|started|blocked|separated|split|combined|translated|rescheduled|ended|closed the (old|duplicate|other|second)|lifted|granted|given|gave|resynced|pointed|connected|plugged|soldered|sealed|bled|refilled|recharged|calibrated|tested and|amended|altered|edited|renamed|converted|migrated|purged|flushed|erased|discarded|chased|collected|delivered|arranged|made)",
    '(new|another|different|fresh|correct|spare|second) (password|card|cable|router|part|invoice|link|label|battery|sensor|screen|date|code|device|key|line|number|version|meter|filter|fuse|charger|modem|booking|ticket|parcel|licence|license|account|document|certificate|letter)',
    '(the (cause|reason|culprit|problem|fault|issue|error|trouble) (was|is|lay|turned out|came)|caused by|it turned out|turned out to be|because|so (i|we))',
    '(you (fixed|solved|found|got|managed|sorted|did) (it|the|this))',
    '(a|an|the) (update|replacement|repair|reset|restart|refund|correction|new part|reboot|exchange) (fixed|solved|did|has|was|of|to|for)',
    'by (replacing|resetting|restarting|clearing|changing|removing|adding|updating|renewing|moving|switching|reinstalling|correcting|restoring|unlocking|raising|extending)',
  ],

  bareResolutions: [
    "(that's|it's|all|been|has been|that has been) (all)? (been)? taken care of",
    "(it|this|that|everything|things|all|your *|the *|should|they) (should|'s|is|are|has|have|will)? (now|all|also|just|again|be|been)? (now|all|again)? (fixed|resolved|solved|sorted|done|fine|work|working|ok|okay|good|taken care of|dealt with|sorted out|in order|completed|handled|up and running|back to normal)",
    '^ (all)? (sorted|fixed|resolved|solved|done|all done|all good|sorted out|problem solved|issue resolved|all sorted|all set|everything is fine|all fixed)',
    '(works|work|working) (on|at) our (side|end)',
    '(solved|fixed|resolved|sorted) (on|at) our (side|end)',
  ],

  surveyMentions: [
    '(how did (i|we) do|how was (my|our|your|the) (help|service|experience|support)|rate (us|me|my|our|this|your|the)|your (rating|opinion|feedback|review|score) (of|on|about|helps|would|means|is)|survey|leave (us|me)? (a|your) (review|rating|feedback|comment)|(share|give|send) (us|me)? (your|some|a) (feedback|rating|opinion|review|thoughts)|were you (happy|satisfied|pleased)|are you (happy|satisfied|pleased)|stars|thumbs up|questionnaire|tell (us|me) how (we|i|it)|short form)',
  ],

  openDoors: [
    '(please|just|simply|feel free to|do|you can|and|or|then|to|or just|then just|,)? (reply|write|call|ring|phone|email|contact|come back|get back|get in touch|message|text|answer|respond|let|tell|drop|shout|give|reach out|write back) (back|here|to|me|us|this|again|out|a|on|in|know|directly|at|as soon as|straight away|any time|anytime) … (if|when|should|in case|whether|once|how|that)',
    '(let|tell) (me|us|the) (know|hear)? (if|whether|how|that|when|once|as soon as|in case|so|,|what)',
    '(if|should|in case|when) (you|it|this|that|the|there|anything|something|any) … (reply|write|call|ring|phone|email|contact|come back|get back|get in touch|message|text|answer|let (me|us) know|tell (me|us)|just)',
    "(if|should) … (again|returns|comes back|come back|persists|persist|continues|still|reappears|anything else|something else|further|more questions|any questions|any trouble|trouble|does not|doesn't|don't|not|happen|wrong|need)",
    '(try|test|check|have a look|print|log in|sign in|give it a try|have a try|give it a go) (it|again|now|once|whether|if|please|and)',
    "(i'll|i will|we'll|we will|i|we) (call|phone|ring|check|check in|look|write|ask|keep an eye|follow up|leave (it|this|the)) … (tomorrow|again|whether|if|how|on|open|see)",
    '(can|could|would|will|do) you (please|also|just|kindly)? (confirm|check|try|test|see|tell|let|verify)',
  ],

  moneyReturns: [
    '(refund|refunded|refunding|credited|credit note|reimbursed|reimbursement|money back|paid back|repaid|chargeback reversed|voucher|cancelled as you asked|invoice attached|invoice is attached)',
  ],

  closureStatements: [
    '(struck|taken|ticked|crossed|removed) (off|from) (the|our|my) (list|books|pile)',
    '(file|case|ticket|request|claim|complaint) (goes|is going|moves|went|has gone|is|will go) (now|straight)? (to|into|in) (the|our) archive',
    '(shutting|closing|close|shut) (this|it|that) (one)? down (here|now|,|.|$)',
    '(your|the|this) (case|matter|file|claim|complaint|request|ticket|enquiry|inquiry) (is|has been) (now|hereby|therefore|thus)? (concluded|settled|wrapped up|complete|completed|over and done)',
    '(putting|put) (this|it|that|your) (one|case|ticket|matter|issue)? to bed',
    "(i'm|i am|we're|we are|i'll|i will|we'll|we will|i've|we've|i have|we have|i|we) (now|also|therefore|already|just|then|going to|hereby)? (closing|close|closed|resolving|archiving|archived) (off|out|down)? (ticket|case|request|incident|complaint|enquiry|inquiry|query|claim|number|no|ref|reference) (number|no|ref|reference|#|:)? ({number}|{placeholder}|{acronym})?",
    '(ticket|case|request|incident|complaint|enquiry|inquiry|query|claim) (number|no|#)? ({number}|{placeholder}|{acronym} - {number}|{acronym} {number}) (is|has been|was|will be|gets) (now|also|then|therefore)? (closed|shut|archived|resolved and closed)',
    "(i'm|i am|we're|we are|i'll|i will|we'll|we will|i|we|i've|we've|i have|we have) (now|also|therefore|already|just|then)? (marking|mark|marked|setting|set) (this|the|your|it|that) (ticket|case|request|one)? (to|as) (solved|resolved|closed|done|complete|completed)",
    '(this|the|your|that|our) (support|open|current|whole)? (ticket|case|request|incident|complaint|enquiry|inquiry|matter|issue|query|conversation|thread|chat|claim|report|file) (is|has been|was|will be|gets) (now|also|then|therefore|automatically|already)? (shut|locked|archived|filed away|filed|finished|ended|wrapped up|ticked off|put to bed|done and dusted|off the list)',
    "(is|are|'s|has been|have been|was|were|and) (now)? (finished from our (viewpoint|side|end)|filed away|locked from now on|done and dusted|off our list|put to bed)",
    "(i've|we've|i have|we have|i|we|i'm|we're|i am|we are) (now|just|therefore|also)? (ticked|ticking|tick|crossed|crossing|signed|signing) (this|it|that|your|the) (one|case|ticket|request|matter)? off",
    "(i'm|i am|we're|we are|i'll|we'll|i|we) (now|therefore|just|hereby)? (ending|end|finishing|finish|wrapping up|wrap up|shutting|shut|filing|file|locking|lock) (this|the|your) (chat|report|ticket|case|request|conversation|matter|thread|file|claim)",
    '(it|this) will (be)? (automatically)? (closed|close)',
    'will be closed automatically',
    "(i'm|i am|we're|we are|i'll|i will|we'll|we will|i|we|i've|we've|i have|we have|let me|going to|am|are|have|therefore|hereby|now|so|and|will|to) (now|also|therefore|already|just|hereby|then|going to|be|since|go ahead and|going ahead and|today|meanwhile)? (closing|close|closed|auto-closing|resolving|resolve and close|resolved and closed|archive|archiving|archived) (out|off)? (this|the|your|it|that|our) (support|open|current|old|original|whole|conversation|chat)? (ticket|case|request|incident|complaint|enquiry|inquiry|matter|issue|query|conversation|thread|call|chat|file|claim|it|now|down|as (solved|resolved|closed|done|complete|completed))? (now|down|as (solved|resolved|closed|done|complete|completed))?",
    '(this|the|your|that|our) (support|open|current|whole)? (ticket|case|request|incident|complaint|enquiry|inquiry|matter|issue|query|conversation|thread|chat|claim) (is|has been|was|will be|is being|is going to be|will|gets|has now been|is now|was now) (now|also|then|therefore|automatically|already|thus)? (be|being|been)? (now|automatically|therefore)? (closed|resolved and closed|solved and closed|marked as|auto-closed|autoclosed|set to (solved|closed|resolved)|close|archived|considered (closed|solved|resolved|done))',
    '(ticket|case|request|incident|conversation|chat) (closed|resolved and closed|solved and closed|auto-closed|closed now)',
    '^ (now)? (closing|auto-closing|closing out|marking|closed|resolving|archiving|closing off) (this|the|your|it|ticket|case|due|as|now|since|because|for|automatically|out|,|.|down)',
    '(closing|auto-closing|closed|close) (this|it|the (ticket|case)) (out|off|now|due|as|since|because|automatically|for now)?',
    '(will be|is|gets|be|get) (automatically|auto) (closed|close|resolved)',
    '(will|to) (automatically|auto) close',
    '(closes|close) automatically',
    '(we|i) (now)? (consider|regard|treat|see) (this|the|your|it|that) (ticket|case|matter|request|issue|incident)? (as)? (done|closed|solved|resolved|settled|finished|dealt with|completed)',
    '(consider|treat) (this|the|your|it) (ticket|case|matter|request|issue)? (as)? (done|closed|solved|resolved|settled|finished)',
  ],

  otherClosures: [
    '(duplicate|a duplicate|as duplicate|merged|merge) (of|with|into)?',
    "(won't|will not|not|never|don't|do not|haven't|have not|hasn't|isn't|is not) (be|yet|been|want to|going to|being)? (close|closed|closing)",
    '(closed|close|closing) (on|for|from|at|during|between|until) (sunday*|saturday*|monday*|weekend*|holiday*|christmas|easter|public|bank|the|our|{number}|lunch|maintenance|renovation|this|today|tonight)',
    '(office|shop|store|branch|desk|we|account|window|tab|browser|app|door|valve|lid|bank) (is|are|was|were|will be)? (closed|close|closes|closing)',
    '(close|closing|closed) (the|your|all|every|any) (app|apps|window*|tab*|browser*|program*|account*|door*|lid|page|valve*|file*|other|loan|contract|old|menu|tank|laptop)',
    'closed by you',
    '(as|when|if|once|after|because|since) you (closed|asked|requested|wanted|confirm*|tell|told|say|said|agree*|write|wrote|reply)',
    '(until|before|unless|once|when|if|as soon as) (you|i hear|we hear)',
    '(may|can|shall|should|could) (i|we) (now|then|already|go ahead and)? (close|mark|resolve)',
    '(ok|okay|alright|fine|happy) (for (me|us) to|to|if (i|we)) (close|mark)',
  ],

  reopeningRoutes: [
    '(reply|replying|answering|writing|an answer|a reply) (here|back|to this|within)? (opens|will open|reopens|keeps|brings)',
    '(reply*|respond*|write|writing|answer*|message|call|comment*|email|let (me|us) know|click) … (reopen*|re-open*|open* (it)? (again|back)|keep* (it|this|the) … open|back (open|up)|open again|stay* open|continue)',
    '(reopen*|re-open*|opens again|open again|open it again|keep it open|stays open|stay open|remains open|remain open|leave it open|leave this open|kept open)',
    '(simply|just|please)? (reply|respond|write|answer) (to this (email|e-mail|message|mail|ticket)|here|back)? (and|to|if|within|before|any time|anytime|at any time|whenever|should)',
    '(any|a|your) (reply|answer|response|message) (will)? (reopen*|open*|keep*|bring*|stop*|within)',
    '(new|another) (ticket|request|case) (and|if|when|any time)',
    "(unless|if) (you|i hear|we hear|we don't hear|i don't hear|there is|it|anything|the|this) … (reply|object|back|otherwise|from you|tell|write|differently|disagree|let|need|know|respond|again|returns|still|wrong|something|anything|happens|open)",
  ],

  customerConfirmations: [
    "(you|you've|you have) (just|already|also|now|kindly)? (confirmed|told (me|us)|said|wrote|let (me|us) know|reported|mentioned|agreed|asked (me|us)? to close|asked (me|us)? to|requested|wanted|replied|marked|solved|withdrew|withdrawn) (that|it|everything|this|on|by|your|the|all|yesterday|today|us|me|to)?",
    "(glad|happy|great|good|pleased|delighted|nice|relieved|wonderful|lovely) (to (hear|read|see|know)|that|it's|it is|it|everything|this|the|your|you) (that)? (it|everything|this|the|your|you|works|'s|is|all)? … (work*|solved|fixed|resolved|again|sorted|fine|back|well|good|managed|through)",
    '(thank you|thanks) for (confirming|letting (me|us) know (that)? (it|everything|the|all|your)|the confirmation|your confirmation|telling (me|us) that it|checking|testing)',
    '(as|since|because|now that|after) you (confirmed|said|wrote|told|asked|agreed|requested)',
    '(at|upon|on) your request',
    'as (agreed|requested|discussed|you asked|you wished|you requested)',
  ],

  acceptances: [
    "(you're|you are|you were|that's|that is|your point is|fair|you're quite|you are quite|you are absolutely|you're absolutely) (right|fair|spot on|correct|a fair point|point|true|quite right|absolutely right|justified|valid|understandable|a good point|a good idea|enough)",
    "(you have|you've got|you make|you made|that's|that is|what) (every reason|every right|a point|a good point|a fair point|a great idea|a good idea)",
    '(i|we) (agree|accept|take (this|that|it|your) (point|on board|seriously|to heart)?|hear you|have noted your|appreciate|welcome|value|understand|learned|learnt|see your point|see what you mean|see why|read your|listened|owe you)',
    "(i|we|i've|we've|i have|we have|i'll|we'll|i will|we will|i'm|we're|we are) (now|already|also|therefore|since|just|have|are)? (changed|changing|change|fixed|improved|improving|improve|added|adding|add|adjusted|updated|moved|hired|trained|training|retrained|learned|taken|shared|passed|rewritten|rewriting|put|discussed|spoken|talked|raised|noted|working|work|corrected|replaced|removed|shortened|extended|planned)",
    '(because of|thanks to|following|after|based on|due to) your (comment*|feedback|review|suggestion*|note|message|letter|remark*|complaint|rating|idea|e-mail|email)',
    '(grateful|appreciate|appreciated|delighted|made (my|our) (day|week)|means a lot|so glad|so happy|glad (you|that|to)|happy (you|that|to hear)|pleased (you|that|to hear)|great to (hear|read)|lovely to (hear|read)|good to (hear|know|read))',
    "(i'm|i am|we're|we are) (so|very|really|truly|deeply)? (sorry|sad|disappointed|ashamed|glad|happy|delighted|pleased|grateful|touched)",
    '(sorry|apologies|apologise|apologize)',
  ],

  ticketReferences: [
    '(ticket|case|reference|request|ref|incident|enquiry|inquiry|complaint|claim|service request|support request|call (number|no|ref|reference|id)|job|file|order|booking|tracking|confirmation|application|report|query|number|no|nr|id|your reference|our reference|our ref|your ref) (number|no|nr|id|code|ref|reference|is|#|:|.|number is|number :|id :|no :|no .|is :|reference :|number #|#|-|=)? (is|:|#|-)? ({number}|{placeholder}|{acronym} {number}|{acronym} - {number})',
    '(#|##) ({number}|{placeholder})',
    '[ {acronym} (-|#|:)? {number}',
    '{acronym} - {number}',
    '{acronym} {number}',
    '(ticket|case|reference|request|incident) (#|number|no|id)? (inc*|req*|case*|cas*|tkt*|sr*)',
    '(inc|req|chg|sctask|ritm|cs|sr|tkt|hd|it|tic|case|cas|ref|cr|t|wo|so|cmp|id) {number}',
  ],

  politeOffers: [
    "(if|should|in case) you (have|need|require|do have|still have|should have|want|would like|'d like|wish) (any|further|more|other|additional|some|anything|to (know|discuss|talk|speak|hear)) (other|more|further|additional|general|else|questions|question|queries|help|information|about|assistance|details|this)",
    "(if there is|if there's|is there) anything else",
    "(please)? (do not|don't|never) hesitate to",
    '(please)? feel free to (contact|reach|reply|call|write|get in touch|ask|email|message|let)',
    '(please)? (contact|call|email|write to|reach out to|get in touch with|let|ask) (us|me|our team|our support|customer service) (know)? (if|should|with|for|in case|whenever|any time|anytime) … (question*|queries|help|assistance|information|anything|concern*|unclear|doubt*|need)',
    '(any|further|other|more) (questions|queries) (,|?|-)',
    '(happy|glad|here|available) to (help|answer|assist) (you)? (with|if|any|further|,|.)?',
    'thank you for your (understanding|patience|cooperation|co-operation)',
    '(we|i) (ask for|hope for|count on|appreciate) your (understanding|patience)',
    '(best|good) (of)? (wishes|luck)',
  ],
} satisfies Partial<ClosureWords>
