import type { LanguageProfile } from '../../../src/language/language.ts'

export const profile = {
  tag: 'hi',
  name: 'Hindi',
  script: 'Devanagari',
  stopWords:
    'है हैं के का की को में से और पर यह वह ने कि आप आपका आपकी आपके हम हमारे हमारी हमारा हमें मैं मुझे मेरा मेरी इस उस एक भी तो ही था थी थे हो कर करें कृपया लिए साथ या नहीं अगर यदि जो जब तक अपना अपने अपनी गया गई किया कुछ यहाँ बहुत धन्यवाद ताकि लेकिन बाद रहा रहे हुआ'.split(
      ' ',
    ),
} as const satisfies LanguageProfile
