import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const sl: Language = {
  code: 'sl',
  name: 'Slovenian',
  months: forms(`januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij
    julija/julij avgusta/avgust septembra/september oktobra/oktober novembra/november decembra/december`),
  dotsOrdinals: true,
  cookieWords: words('piškotk'),
  clutter: {
    readMore: {
      whole: phrases('preberi več | več | beri dalje'),
    },
  },
}
