import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const lt: Language = {
  code: 'lt',
  name: 'Lithuanian',
  months: forms(`sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio
    lapkričio gruodžio`),
  smallWords: words(`ir kad į iš su yra tai kaip bet po buvo jis prie už apie kurie ar dėl nuo iki jau
    taip pat nes jos`),
  cookieWords: words('slapuk'),
  clutter: {
    readMore: {
      whole: phrases('skaityti daugiau | skaityti toliau | plačiau | daugiau'),
    },
  },
}
