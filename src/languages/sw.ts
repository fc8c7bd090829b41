import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const sw: Language = {
  code: 'sw',
  name: 'Swahili',
  months: forms('januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba'),
  weekdays: forms('jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili'),
  publishedLabels: words('imechapishwa ilichapishwa'),
  updatedLabels: words('imesasishwa'),
  besideDates: words('tarehe'),
  smallWords: words(`ya na wa kwa ni katika za la kuwa cha kama hii huo alisema baada hiyo pia wake watu
    lakini hivyo au yake hao kutoka ambao wao vya huyo yao`),
  clutter: {
    readMore: {
      whole: phrases('soma zaidi | endelea kusoma'),
    },
  },
}
