import type {Language} from './language.ts'
import {words} from './lists.ts'

export const mul: Language = {
  code: 'mul',
  name: 'any language',
  abbreviations: {
    before: words('dr prof mr mrs ms gen col lt sgt capt st vs jr. sr. rev hon mt ft mme mlle mgr'),
    beforeNumber: words('no nr art fig vol pp p ch sec'),
    anywhere: words('inc ltd co corp jr sr bros st mt'),
    final: words('etc'),
  },
}
