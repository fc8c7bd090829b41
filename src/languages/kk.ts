import type {Language} from './language.ts'
import {phrases} from './lists.ts'

export const kk: Language = {
  code: 'kk',
  name: 'Kazakh',
  clutter: {
    readMore: {
      whole: phrases('толығырақ | ары қарай'),
    },
  },
}
