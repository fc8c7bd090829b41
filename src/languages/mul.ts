import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

export const mul: Language = {
  code: 'mul',
  name: 'any language',
  besideDates: phrases(`gmt | utc | cet | cest | est | edt | et | ct | pt | pst | pdt | bst | ist | msk |
    eet | eest | jst | kst | wib | wita | wit | wat | eat | cat | sast | aest | hkt | sgt | pkt | gst |
    trt | mez | mesz | hora local | am | pm | a.m | p.m | a | p | m | öö`),
  nameLinks: words('bin ibn al el abu'),
  abbreviations: {
    before: words('dr prof mr mrs ms gen col lt sgt capt st vs jr. sr. rev hon mt ft mme mlle mgr'),
    beforeNumber: words('no nr art fig vol pp p ch sec'),
    anywhere: words('inc ltd co corp jr sr bros st mt'),
    final: words('etc'),
  },
  nameParticles: words('al ben bin bint el ibn ould'),
  notSpeakers: words('telegram twitter facebook x instagram youtube'),
  countUnits: words('k m'),
  cookieWords: words('cookie'),
  browserWords: words('browser domain google server website'),
}
