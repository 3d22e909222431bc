import { defineLanguage } from '../../../src/language/language.ts'
import { actGroups, acts } from './acts.ts'
import { clarity, clarityGroups, customerData } from './clarity.ts'
import { closing } from './closing.ts'
import { closure, closureGroups } from './closure.ts'
import { identity } from './identity.ts'
import { kindClasses } from './kind-classes.ts'
import { news, newsGroups } from './news.ts'
import { opening } from './opening.ts'
import { profile } from './profile.ts'
import { promiseGroups, promises } from './promises.ts'
import { safety, safetyGroups } from './safety.ts'
import { sentenceClasses } from './sentence-classes.ts'
import { thread } from './thread.ts'
import { timePhrases, times } from './times.ts'
import { tone, toneGroups } from './tone.ts'

export default defineLanguage({
  ...profile,
  // Written with a full stop that ends no sentence; those of single letters (`e.g.`) need no entry.
  abbreviations:
    'dr mr mrs ms shri smt kum rs no nos pvt ltd approx etc tel adv prof capt col er st rd nr opp bldg sec ext min max amt qty md mohd mob ph govt dept addr jr sr vs incl excl misc inc corp co eg ie re ref regd retd'.split(
      ' ',
    ),
  numberAbbreviations: ['no'],
  finalAbbreviations: ['etc', 'ltd', 'asap'],
  // Hindi in Latin letters is spelt by ear: long vowels single or double, w or v, aspirates with or without h, short vowels dropped.
  // English words that would fall on a Hindi one (`app` and `aap`, `free` and `fri`, `soon` and `sun`) are kept apart by a mark first.
  spellings: [
    ['^(apps?|bad|been|chats?|free|pass|pool|sales?|see|sheets?|soon|too)$', '$1_'],
    // Holidays, however they are spelt, are no insult.
    ['^(?:chh?utt|chhut)iy(?=a|o|e)', 'chhutti_y'],
    ['^apn([aei])$', 'apn$1_'],
    ['aa+', 'a'],
    ['ee+', 'i'],
    ['ii+', 'i'],
    ['oo+', 'u'],
    ['uu+', 'u'],
    ['w', 'v'],
    ['([kgcjtdbs])\\1', '$1'],
    ['chh', 'ch'],
    ['chch', 'ch'],
    ['ph', 'f'],
    ['z', 'j'],
    ['ein$', 'e'],
    ['^(na?hi+n|nhi+|nai+|nhin|nahe|nay)$', 'nahi'],
    ['^(bohot|bhot|bhut|bohut|bahot|bht)$', 'bahut'],
    ['^hun$', 'hu'],
    ['^(h|hn|hein|hain)$', 'hai'],
    ['^pe$', 'par'],
    [
      '^(val|log|din|mahin|haft|ghant|sal|shart|niyam|nirdesh|grahak|sathiy|dost|bach|sahkarmiy|adhikariy|karmchariy|vibhag|mehman|yatriy)on$',
      '$1o',
    ],
    ['^(kar|bata|batay|bhej|dekh|likh|rakh|padh|sun|khol|chal|dal)en$', '$1e'],
    ['^(kripaya|krupya|krupaya|kripiya|kirpya)$', 'kripya'],
    ['^kr(?=[du]|en?ge|eg[ai]|ne|n[ai]$|k[ae]r?$|t[aei]|v|i?ye$|e$|i$|o$|$)', 'kar'],
    ['^hogy(?=[aei]$)', 'hogay'],
    ['^rh(?=[aei])', 'rah'],
    ['^skt(?=[aei]$)', 'sakt'],
    ['^smjh(?=[aeiou])', 'samjh'],
    ['^gy(?=[aei]$)', 'gay'],
    ['^(bt|bht)(?=[ae])', 'bat'],
    ['^hum(?=$|e$|ar|ne$|se$)', 'ham'],
    ['^hm(?=$|e$|ar|ne$|se$)', 'ham'],
    ['^(kyun|kyo|kyon|kiyu|kiu|kuy)$', 'kyu'],
    ['^(kyunki|kyonki|kyoki|kiunki|kyuki|kyuke)$', 'kyuki'],
    ['^voh$', 'vo'],
    ['^(yeh|yah)$', 'ye'],
    ['^tk$', 'tak'],
    ['^k$', 'ke'],
    ['^kia$', 'kya'],
    ['^toh$', 'to'],
    ['^thk$', 'thik'],
    ['^p[ah]?h?le$', 'pehle'],
    ['^vapis$', 'vapas'],
    ['^(pls|plz|plij|plis|plj|pliz)$', 'please'],
    ['^(jada|jiada|jyada|jyda)$', 'jyada'],
    ['^dhanya?[bv]a?d$', 'dhanyavad'],
    ['^shukria$', 'shukriya'],
    ['^(asuvida|asubidha)$', 'asuvidha'],
    ['^(chama|xama|kshma)$', 'kshama'],
    ['^(chahie|chaiye|chaie|chahye|chiye|chye)$', 'chahiye'],
    ['(?<=[ae])ye(?=n?g[aei]$)', 'e'],
    ['(?<=[jrl])ie$', 'iye'],
    ['(?<=a)ya?(?=ng[ei]$)', 'e'],
    // What is only heard as a glide: `gayi` and `gai`, `paye` and `pae`, `bataiye` and `bataie`.
    ['(?<=a)y(?=[ei]$)', ''],
    ['(?<=[a-z])ie$', 'iye'],
    ['^mahsus$', 'mehsus'],
  ],
  hasSmallStarts: true,
  mixesWith: ['en'],
  customerData,
  sentenceClasses,
  kindClasses,
  times,
  groups: { ...promiseGroups, ...actGroups, ...newsGroups, ...closureGroups, ...clarityGroups, ...safetyGroups, ...toneGroups },
  lexicon: {
    ...thread,
    ...opening,
    ...closing,
    ...timePhrases,
    ...promises,
    ...acts,
    ...clarity,
    ...closure,
    ...identity,
    ...news,
    ...safety,
    ...tone,
  },
})
