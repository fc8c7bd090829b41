import type {Language} from './language.ts'
import {words} from './lists.ts'

export const ne: Language = {
  code: 'ne',
  name: 'Nepali',
  smallWords: words('छ र को मा का ले छन् भएको गरेको हो पनि यो तथा लागि'),
}
