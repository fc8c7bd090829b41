import type {Language} from './language.ts'
import {phrases} from './lists.ts'

export const ka: Language = {
  code: 'ka',
  name: 'Georgian',
  script: /\p{Script=Georgian}/gu,
  clutter: {
    readMore: {
      whole: phrases('სრულად | ვრცლად | მეტი'),
    },
  },
}
