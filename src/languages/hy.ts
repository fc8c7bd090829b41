import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

export const hy: Language = {
  code: 'hy',
  name: 'Armenian',
  script: /\p{Script=Armenian}/gu,
  clutter: {
    readMore: {
      whole: phrases('կարդալ ավելին | ավելին'),
    },
  },
  abbreviations: {
    beforeNumber: words(`էջ`),
    anywhere: words(`թ դ հ.մ մ.թ.ա մ.թ պրոֆ ակադ գ ք ս`),
  },
}
