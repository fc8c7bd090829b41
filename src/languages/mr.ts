import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

export const mr: Language = {
  code: 'mr',
  name: 'Marathi',
  smallWords: words('आणि आहे या हे व तर नाही होते आहेत केला केली त्या ते मध्ये साठी असे म्हणून'),
  clutter: {
    readMore: {
      whole: phrases('अधिक वाचा | आणखी वाचा | सविस्तर वाचा'),
    },
  },
  abbreviations: {
    beforeNumber: words(`पृ क्र नं`),
    anywhere: words(`इ.स ई.स कि.मी डॉ श्री प्रा पं श्रीमती सौ ॲड अॅड कु रा मा इ`),
  },
}
