import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const ur: Language = {
  code: 'ur',
  name: 'Urdu',
  months: forms('جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'),
  smallWords: words(`کے میں کی ہے اور سے کا کو نے پر یہ اس کہ ہیں بھی تھا نہیں کر ایک وہ گیا لیے تھے ان
    جو ہو`),
  cookieWords: words('کوکی'),
  clutter: {
    readMore: {
      whole: phrases('مزید پڑھیں | مزید | تفصیلات'),
    },
    comments: {
      whole: phrases('تبصرے | تبصرہ کریں | جواب دیں'),
    },
  },
}
