import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const bn: Language = {
  code: 'bn',
  name: 'Bengali',
  script: /\p{Script=Bengali}/gu,
  months: forms(`জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট
    সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর`),
  cookieWords: words('কুকি'),
  clutter: {
    readMore: {
      whole: phrases('আরও পড়ুন | আরো পড়ুন | বিস্তারিত | বিস্তারিত পড়ুন'),
    },
    comments: {
      whole: phrases('মন্তব্য | # মন্তব্য | মন্তব্য করুন | উত্তর দিন'),
    },
  },
}
