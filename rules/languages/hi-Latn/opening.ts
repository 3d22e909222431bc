import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'
import { internationalOpening as shared } from '../international.ts'

/** Source: the Hindi pack, in the Latin letters of chats and text messages, where English greetings stand beside Hindi ones. */
export const opening = {
  ...shared,
  greetings: [
    ...shared.greetings,
    '(saadar)? (namaste|namaskar|namasthe|namasteji|pranam|adaab|salaam|suprabhat|namasty)',
    '(ji|arre|are) (namaste|namaskar|hello|pranam)',
    '(namaste|namaskar|hello|pranam) (ji)',
    '(assalamualaikum|assalamoalaikum|assalamualekum|aslamualaikum|aoa)',
    'shubh (prabhat|sandhya|din|dopahar|ratri)',
    '(ram ram|radhe radhe|sat sri akal|salaam|khamma (ghani|gani)|ghani khamma|vanakkam|namaskaram|jai (hind|shri ram|shri krishna|jinendra|bhim|johar|jagannath|maharashtra)) (ji|sa)?',
    '(assalam|assalamu) (alaikum|alekum|walekum)',
  ],
  salutations: [...shared.salutations, 'aadarniya', 'adarniya', 'respected', 'maananiya'],
  genericGreetings: [
    ...shared.genericGreetings,
    '(priya|aadarniya|adarniya|sammanit) (grahak|upbhokta|sadasya|mitra|yatri|pathak|abhibhavak|vidyarthi|nagrik|khatadharak|avedak|mareez|kirayedar)',
    'mahoday',
    'mahodaya',
    'maanyavar',
    "(respected|dear) (sir|madam|ma'am) (/|or)? (sir|madam|ma'am)?",
  ],
  genericAddressees: [
    ...shared.genericAddressees,
    '(sammanit|priya)? (grahak|upbhokta|sadasya|mitra|dost|doston|yatri|pathak|nagrik|vidyarthi|labharthi|khatadharak|avedak|mareez)',
    '(policyholder|policy holder|account holder|card holder|cardholder|shareholder|investor|parent|student|applicant|candidate|vendor|seller|partner|beneficiary|resident|citizen|consumer|shopper|buyer|learner|patient|tenant|taxpayer|depositor|insured|borrower|rider|traveller|flyer|gamer|viewer)',
    '(mahoday|mahodaya|shriman)',
  ],
  groupAddressees: [
    '(bachcho|students|parents|dada dadi|nana nani|guruji|teacher|masterji) ((aur|and|&) (parents|teachers|bachcho|students))?',
    ...shared.groupAddressees,
    'sabhi',
    'sabko',
    'aap sabhi',
    'aap sab',
    'sab log',
    'abhibhavak',
    '(residents|members|sadasyo|sadasyagan|padosiyo|mitro)',
    'doston',
    'saathiyon',
  ],
  honorifics: [
    ...shared.honorifics,
    'shri',
    '(=Md|=Mohd|mohd)',
    'shree',
    'smt',
    'shrimati',
    'sushri',
    'kumari',
    'kum',
    'shriman',
    'mam',
    'bhai',
    'bhaiya',
    'behen',
    'didi',
    'boss',
    'captain',
    'capt',
    '(col|colonel|major|brigadier)',
    'adv',
    'advocate',
    'ca',
    'er',
    'pandit',
    'maulana',
    'sardar',
    'begum',
  ],
  honorificSuffixes: [
    '(ji|saab|sahab|saheb|sahib|sir|madam|maam|bhai|behen|bhaiya|didi|aapa|ben|tai|dada|da|anna|akka|garu|uncle|aunty|beta) (ji)?',
    "ma'am",
  ],
  nameParticles: ['de', 'van', 'von', 'al', 'bin'],
  nameJoiners: [...shared.nameJoiners, 'aur', 'evam'],
  notNames: (
    'sahab saab saheb wah haanji haa bilkul sahi achha acha jaroor arre oho oh hmm dekhiye suniye batayein bataiye boliye rukiye chaliye lijiye dijiye waise badhiya perfect done right alright correct exactly fine cool super noted welcome same true good ' +
    'haan han nahi nahin ji theek thik maaf maafi kshama khed dhanyavaad dhanyawad shukriya kripya dhyan zaruri suchna vishay prashn sawal jawab samasya order ticket request shikayat payment refund ' +
    'namaste namaskar priya sadar aapka aapki aapke aap hum ham main mein mujhe hamein humein hamara hamari hamare mera meri yeh ye woh wo is us jo jab tab to toh yadi agar lekin par aur ya kyunki isliye taki ' +
    'hai hain tha the thi ho gaya gayi kar karein karenge kiya ki ke ko ka se tak liye saath baad pehle abhi ab aaj kal parso yahan wahan kya kyun kyon kaise kab kahan kaun kuch sab sabhi bahut bas ' +
    'somvar mangalvar budhvar guruvar shukravar shanivar ravivar swagat badhai shubh din sorry ok okay yes no sure great team support please note update also however unfortunately thanks thank hello hi hey dear regards attention we i you your our this it if'
  ).split(' '),
  subjectFields: [...shared.subjectFields, 'vishay'],
} satisfies Partial<AnatomyWords>
