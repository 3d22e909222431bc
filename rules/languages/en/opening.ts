import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'
import { internationalOpening as shared } from '../international.ts'

/**
 * Source: 730 greetings annotated in public English mail (Quagga's Enron part and the Webis crawl: “hi/hello/hey” 63 %, a bare name
 * 23 %, “dear” 6 %, thanks with a name 2.5 %), and the letter-writing guides of the Oxford and Cambridge dictionaries.
 */
export const opening = {
  greetings: [
    ...shared.greetings,
    'howdy',
    'hi (hi|ya)',
    "g'day",
    'yo',
    'welcome back',
    '(good|great|lovely|nice) to hear from you (again)?',
    'happy (monday|tuesday|wednesday|thursday|friday|new year)',
  ],
  salutations: [...shared.salutations, 'morning', 'afternoon', 'evening', 'welcome', 'respected', 'attention', 'attn'],
  genericGreetings: [...shared.genericGreetings, 'to the person (in charge|responsible|concerned)'],
  genericAddressees: [
    ...shared.genericAddressees,
    'sir',
    'sirs',
    'madam',
    "ma'am",
    '(sir|madam) (/|or|,) (sir|madam)',
    '(valued)? (shopper|reader|homeowner|tenant|resident|applicant|candidate|student|parent|account holder|policyholder|supporter|patient|visitor|owner|neighbour|neighbor|buyer|seller|partner)',
    '(parents|students|residents|readers|applicants|shoppers|subscribers)',
    'customer name',
  ],
  groupAddressees: [
    ...shared.groupAddressees,
    'group',
    '(madam|mr|mister|madame) (chair|chairman|chairwoman|president|speaker|mayor|secretary)',
    'gang',
    'gentlemen',
    'ladies',
    'you (all|guys|both)',
    'colleague',
    '(all|everyone|everybody|folks|guys|both) (there|here|again|else)',
    'gents',
    '(all|everyone|everybody|both|friends|neighbours|members|parents|families) (at|in|of|from|on) * (*)? (*)?',
    'fellow *',
    '* et al',
  ],
  vocativeFollowers: ['(can|could|will|would|shall|did|do|have) (you|we)', 'here (it is|they are|you are|you go)'],
  honorifics: [...shared.honorifics, 'rev', 'fr', 'sr', 'lord', 'lady', 'hon', 'capt', 'captain', 'uncle', 'aunt'],
  honorificSuffixes: ['ji', 'jee', "ma'am", 'madam', 'mam', 'sir', 'saheb', 'sahib'],
  nameParticles: [
    'van',
    'van der',
    'van den',
    'van de',
    'von',
    'de',
    'de la',
    'del',
    'della',
    'di',
    'da',
    'dos',
    'du',
    'la',
    'le',
    'al',
    'el',
    'bin',
    'ibn',
    'y',
  ],
  nameJoiners: shared.nameJoiners,
  notNames: words(
    'oh ah hooray hurray ugh gosh hm hmm huh yikes phew yes no ok okay sure sorry apologies unfortunately however also please note important urgent todo tbd fixme wip update reminder fyi attention warning regarding re fwd fw ' +
      'subject order ticket case hello hi hey dear thanks thank cheers regards congratulations congrats welcome great good perfect excellent done nope yep yeah ' +
      'actually basically finally first firstly second secondly third thirdly next then today tomorrow yesterday now currently additionally alternatively ' +
      'instead meanwhile otherwise therefore thus hence furthermore moreover if when once while after before until since because although though as for from to in on at by with without ' +
      'we i you they he she it this that these those there here what why how who where which your our my their the a an and or but so not do does did is are was were can could would should may might must have has had let ' +
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
      'question answer problem issue solution step steps summary details background status action actions example tip hint info information notice ' +
      'absolutely definitely certainly indeed maybe perhaps anyway luckily fortunately hopefully honestly interestingly obviously clearly generally usually ' +
      'respectfully attached below above team support customer office account department confidential disclaimer fixed solved agreed understood noted oops ouch wow ' +
      'lol yea ditto btw alright right wrong true false best greetings bye goodbye invoice refund delivery shipping payment everything nothing anything something someone everyone nobody all both none ' +
      'enjoy contact call see read visit click open check try send reply follow download install restart reset go get use',
  ),
  subjectFields: shared.subjectFields,
  senderFields: shared.senderFields,
  headerFields: shared.headerFields,
  attributionOpeners: shared.attributionOpeners,
  attributionVerbs: shared.attributionVerbs,
  historyDividers: shared.historyDividers,
  replyDelimiters: shared.replyDelimiters,
} satisfies Partial<AnatomyWords>

function words(list: string): readonly string[] {
  return list.split(' ')
}
