import type { AnatomyWords } from '../../../src/language/lexicon/anatomy.ts'
import { internationalOpening as shared } from '../international.ts'

/** Source: the letter forms taught by NCERT and the Rajbhasha Vibhag; the Hindi strings of Gmail, Roundcube, K-9 and Thunderbird. Most Hindi mail opens and closes in English as well. */
export const opening = {
  ...shared,
  greetings: [
    ...shared.greetings,
    '(सादर)? (नमस्ते|नमस्कार|प्रणाम)',
    '(नमस्ते|नमस्कार|प्रणाम|हैलो|हेलो|हलो|हाय|आदाब|सुप्रभात)',
    'शुभ (प्रभात|संध्या|दिन|दोपहर|रात्रि)',
    'राम राम',
    'जय हिन्द',
    'जय हिंद',
    'सत श्री अकाल',
    '(अस्सलाम|अस्सलामु) (अलैकुम|अलेकुम)',
    '(namaste|namaskar)',
  ],
  salutations: [...shared.salutations, 'प्रिय', 'आदरणीय', 'आदरणीया', 'परम आदरणीय', 'माननीय', 'माननीया', 'सम्मानित', 'सम्माननीय', 'डियर'],
  genericGreetings: [
    ...shared.genericGreetings,
    'मान्यवर',
    '(प्रिय|माननीय|आदरणीय)? (महोदय|महोदया) (/|या|,)? (महोदय|महोदया)?',
    'जिस किसी से संबंधित हो',
    'सेवा में',
  ],
  genericAddressees: [
    ...shared.genericAddressees,
    '(मूल्यवान)? (ग्राहक|ग्राहकों|ग्राहकगण|उपभोक्ता|उपयोगकर्ता|सदस्य|सदस्यगण|पाठक|पाठकों|अतिथि|यात्री|यात्रियों|रोगी|आवेदक|छात्र|छात्रा|अभिभावक|साथी|मित्र|मित्रों|दोस्त|दोस्तों)',
    '(सर|मैडम|महोदय|महोदया|श्रीमान|सर / मैडम)',
    '(सर|महोदय|श्रीमान) (/|या) (मैडम|महोदया|श्रीमती)',
    'कस्टमर',
    'यूज़र',
  ],
  groupAddressees: [...shared.groupAddressees, 'सभी', 'सबको', 'आप सभी', 'सभी को', 'साथियों', 'टीम', 'दोस्तों', 'मित्रों', 'सहकर्मी', 'सहकर्मियों'],
  honorifics: [
    ...shared.honorifics,
    'श्री',
    'श्रीमती',
    'सुश्री',
    'कुमारी',
    'कु',
    'डॉ',
    'डॉक्टर',
    'प्रो',
    'प्रोफेसर',
    'मिस्टर',
    'मिस',
    'श्रीमान',
    'shri',
    'smt',
  ],
  honorificSuffixes: [
    'जी',
    'जि',
    'साहब',
    'साहिब',
    'साहिबा',
    'सर',
    'मैडम',
    'मैम',
    'महोदय',
    'महोदया',
    'भाई',
    'बहन',
    'भैया',
    'दीदी',
    'ji',
    'sir',
    'madam',
  ],
  nameParticles: ['de', 'van', 'von', 'al', 'bin'],
  nameJoiners: [...shared.nameJoiners, 'और', 'एवं', 'व', 'तथा'],
  notNames: (
    'हाँ हां नहीं जी ठीक माफ़ माफ क्षमा खेद धन्यवाद शुक्रिया कृपया ध्यान महत्वपूर्ण सूचना अनुस्मारक विषय प्रश्न उत्तर समस्या ऑर्डर टिकट अनुरोध शिकायत भुगतान रिफंड ' +
    'नमस्ते नमस्कार प्रिय सादर भवदीय आपका आपकी आपके आप हम मैं मुझे हमें हमारा हमारी हमारे मेरा मेरी यह वह ये वे इस उस इसके उसके जो जब तब तो यदि अगर लेकिन परंतु किंतु और या क्योंकि इसलिए ताकि ' +
    'है हैं था थे थी हो गया गई गए कर करें करेंगे किया की के को का में से पर तक लिए साथ बाद पहले अभी अब आज कल परसों यहाँ वहाँ क्या क्यों कैसे कब कहाँ कौन कुछ सब सभी बहुत ' +
    'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर ' +
    'टीम सहायता सेवा ग्राहक विभाग स्वागत बधाई शुभ दिन please hello hi thanks yes no note attention dear'
  ).split(' '),
  subjectFields: [...shared.subjectFields, 'विषय', 'सबजेक्ट', 'विशय'],
  senderFields: [...shared.senderFields, 'प्रेषक', 'भेजने वाला', 'से'],
  headerFields: [...shared.headerFields, 'भेजा गया', 'तारीख', 'दिनांक', 'प्रति', 'पाने वाला', 'को', 'सीसी', 'प्रतिलिपि', 'विषय'],
  attributionOpeners: [...shared.attributionOpeners, '(सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)', '{number}'],
  attributionVerbs: [...shared.attributionVerbs, 'ने लिखा', 'ने लिखा है'],
  historyDividers: [...shared.historyDividers, 'पुराना मैसेज', 'मूल (संदेश|मैसेज)', '(अग्रेषित|फ़ॉरवर्ड किया गया) (संदेश|मैसेज)'],
  replyDelimiters: [...shared.replyDelimiters, 'इस (लाइन|पंक्ति|रेखा) के ऊपर (अपना)? (उत्तर|जवाब)'],
} satisfies Partial<AnatomyWords>
