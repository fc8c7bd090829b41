import type {Language} from './language.ts'
import {phrases} from './lists.ts'

export const hy: Language = {
  code: 'hy',
  name: 'Armenian',
  script: /\p{Script=Armenian}/gu,
  clutter: {
    readMore: {
      whole: phrases('կարդալ ավելին | ավելին'),
    },
  },
}
