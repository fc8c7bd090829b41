import type {Language} from './language.ts'
import {forms, phrases} from './lists.ts'

export const ms: Language = {
  code: 'ms',
  name: 'Malay',
  months: forms(`januari februari mac april mei jun julai ogos september oktober november
    disember/dis`),
  clutter: {
    readMore: {
      whole: phrases('baca lagi | baca seterusnya | lanjut'),
    },
  },
}
