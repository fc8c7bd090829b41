import type {Language} from './language.ts'
import {forms, phrases} from './lists.ts'

export const az: Language = {
  code: 'az',
  name: 'Azerbaijani',
  months: forms('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'),
  clutter: {
    readMore: {
      whole: phrases('ətraflı | daha ətraflı | davamı'),
    },
  },
}
