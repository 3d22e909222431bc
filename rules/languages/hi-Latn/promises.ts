import type { PromiseWords } from '../../../src/language/lexicon/promises.ts'
import type { PhraseList } from '../../../src/language/phrase-list.ts'

// The future ending says who: first person singular, or “we”. What is done stands before it.
export const promiseGroups = {
  staff: [
    '(team|sahkarmi|colleague|saathi|technician|engineer|expert|specialist|agent|representative|executive|manager|department|vibhag|koi|officer|doctor|supervisor)',
  ],
  our: ['(hamari|hamare|humari|humare|hamara|humara|meri|mere|ek|koi|our)'],
  colleague: ['{our} (*)? {staff}', '{staff} ka *'],
  fut: ['(*unga|*ungi|*oonga|*oongi|*enge|*engey|*ainge|*engi)'],
  fut3: ['(*ega|*egi|*enge|*ayega|*ayegi|*aega)'],
  do: ['(kar|de|le|kar de|rakh)'],
  present: [
    '(karta|karti|karte|deta|deti|dete|bhejta|bhejte|bhejti|batata|batati|batate|dekhta|dekhti|dekhte|lete|leta|leti) (hoon|hu|hun|hain|hai)',
  ],
  contacting: [
    '(call|phone|sampark|contact|email|mail|message|msg|jawab|reply|callback|call back|whatsapp|wapas call|likh|respond|get back)',
  ],
  informing: ['(bata|suchit|update|jaankari|jankari|soochna|inform|confirm|khabar|info|status)'],
  investigating: ['(jaanch|janch|check|pata|dekh|review|investigate|verify|pata laga|poochh|puch|puchh|look into|check kar|jaanch kar)'],
  delivering: ['(bhej|refund|deliver|delivery|payment|lauta|badal|replace|credit|pahuncha|pahucha|wapas kar|send|dispatch|ship)'],
  fixing: ['(hal|theek|thik|solve|resolve|fix|sudhar|repair|process|cancel|suljha|nipta|reset|chalu|shuru|unlock|restore|activate)'],
  escalating: ['(aage bhej|aage badha|escalate|forward|baat|discuss|charcha|transfer)'],
  scheduling: ['(book|schedule|appointment|order|tay|arrange|fix appointment)'],
} satisfies Record<string, PhraseList>

export const promises: PromiseWords = {
  ownSingular: ['main', 'mai', 'mein', '*unga', '*ungi', '*oonga', '*oongi'],
  promiseOpeners: [],
  aimOpeners: [
    '(koshish|prayas|try) (karunga|karungi|karenge|rahegi|kar rahe hain)',
    '(poori|puri)? koshish (hai|rahegi)',
    '(umeed|ummeed|asha) hai',
  ],
  offerOpeners: ['(sakta|sakti|sakte) (hoon|hu|hun|hain|hai)', '(chahunga|chahungi|chahenge)'],
  contactPromises: [
    '{contacting} (*)? {fut}',
    '{contacting} {do} (*)? {fut}',
    '{colleague} … {contacting} (*)? {fut3}',
    '{contacting} (*)? {present}',
  ],
  informPromises: [
    '{informing} (*)? {fut}',
    '{informing} {do} (*)? {fut}',
    '{colleague} … {informing} (*)? {fut3}',
    '{informing} (*)? {present}',
  ],
  investigatePromises: [
    '{investigating} (*)? {fut}',
    '{investigating} {do} (*)? {fut}',
    '{colleague} … {investigating} (*)? {fut3}',
    '{investigating} (*)? {present}',
  ],
  deliverPromises: [
    '{delivering} (*)? {fut}',
    '{delivering} {do} (*)? {fut}',
    '{colleague} … {delivering} (*)? {fut3}',
    '{delivering} (*)? {present}',
  ],
  fixPromises: ['{fixing} (*)? {fut}', '{fixing} {do} (*)? {fut}', '{colleague} … {fixing} (*)? {fut3}', '{fixing} (*)? {present}'],
  escalatePromises: [
    '{escalating} (*)? {fut}',
    '{escalating} {do} (*)? {fut}',
    '{colleague} … {escalating} (*)? {fut3}',
    '{escalating} (*)? {present}',
  ],
  schedulePromises: [
    '{scheduling} (*)? {fut}',
    '{scheduling} {do} (*)? {fut}',
    '{colleague} … {scheduling} (*)? {fut3}',
    '{scheduling} (*)? {present}',
  ],
  otherPromises: ['{fut}', '{colleague} … {fut3}'],
  plannedActions: ['{present}', '(kar|bhej|de|bata|dekh|aa) (rahe|raha|rahi) (hain|hoon|hu|hai|hun)'],
  continuedPromises: [],
  expectations: [
    '(mil jayega|mil jayegi|mil jaega|mil jayenge|mil jaegi|milega|milegi|milenge|prapt hoga|prapt ho jayega|pahunch jayega|pahunch jayegi|pahuch jayega|pahunchega|aa jayega|aa jayegi|aayega|aayegi|ayega|aa jaega|aa jayenge|receive hoga|receive ho jayega)',
    '{our} ({staff}) … (aayega|aayenge|aayegi|ayenge)',
    '(lagta hai|lagte hain|lagenge|lagega|lag sakte hain|lag sakta hai)',
  ],
  passivePromises: [
    '(kiya|ki|diya|di|bheja|bheji|liya|badla|lautaya|kar diya|kar di|bhej diya|bhej di|de diya|de di) (jayega|jayegi|jaega|jaegi|jayenge)',
    '(ho|pura ho|poora ho|theek ho|thik ho|solve ho|resolve ho|hal ho|fix ho|process ho|shuru ho|chalu ho|complete ho|deliver ho|dispatch ho|refund ho|credit ho|activate ho|ship ho) (jayega|jayegi|jaega|jaegi|jayenge)',
    '(hoga|hogi|honge)',
  ],
  contactVerbs: ['{contacting}'],
  informVerbs: ['{informing}'],
  investigateVerbs: ['{investigating}'],
  deliverVerbs: ['{delivering}'],
  fixVerbs: ['{fixing}'],
  escalateVerbs: ['{escalating}'],
  scheduleVerbs: ['{scheduling}'],
  noPromises: [
    'aap (sab|log|bhi|hi|khud|ise|isse|yeh|yahan|neeche|apna|apni|apne|pehle|sabhi|phir)? (*unga|*ungi|*oonga|*oongi|*enge|*engey|*ainge|*engi)',
    '(kya|kab) (*unga|*ungi|*oonga|*oongi|*enge|*engey|*ainge|*engi)',
    '(kabhi)? (nahi|nahin) … (*unga|*ungi|*oonga|*oongi|*enge|*engey|*ainge|*engi)',
    '(*iyega|*iega|kijiyega|dijiyega|lijiyega)',
    '(batana|janna|kehna) (chahunga|chahungi|chahenge)',
    '(samajh|dekh|bata|keh) (sakta|sakti|sakte) (hoon|hu|hun|hain|hai)',
    '(honge|paunga|paungi|payenge|paenge|hounga)',
    '(intezar|intezaar|wait) (karunga|karungi|karenge|rahega)',
    '(*enge|*oge) to',
    '(aabhari|shukraguzar) (rahenge|rahunga|rahungi|honge)',
    '(karna|dena|bhejna|hona) (hoga|hogi|padega)',
    '(possible|sambhav|zaroori|available) (nahi)? (hoga|hogi)',
    '(accha|achha|behtar|khushi|madad|help|asani|zarurat|zaroorat|easy) (hoga|hogi)',
    'aap … (milenge|karenge|denge|jayenge|payenge|lenge|bhejenge|batayenge|dekhenge|chahenge)',
    '(manga|maanga|mange|maange|manenge|challenge)',
  ],
  promiseReferences: ['(yeh|ye|vo|woh|ismein|isme|iska|is|jawab|reply|aapko|aamtaur|maximum|refund|delivery|hamara|humara|time|within|by)'],
}
