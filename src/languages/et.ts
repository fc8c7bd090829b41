import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const et: Language = {
  code: 'et',
  name: 'Estonian',
  months: forms(`jaanuar veebruar märts aprill mai juuni juuli august september oktoober november
    detsember`),
  smallWords: words(`ja on ei et see oli ta kui ka mis aga või oma siis kes nii ning pärast juba välja
    selle mille tema nende vaid`),
  dotsOrdinals: true,
  cookieWords: words('küpsis'),
  clutter: {
    readMore: {
      whole: phrases('loe edasi | loe lähemalt | vaata veel'),
    },
  },
}
