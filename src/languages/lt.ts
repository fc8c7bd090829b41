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
  abbreviations: {
    beforeNumber: words(`d dal kab nr p psl sk str straips t tel §`),
    anywhere:
      words(`a.s n.e m.e pr.kr po.kr m mln mlrd tūkst eur ct kg km min r g a a.k adv akad akc al ang aps apyg
      b.k bir bkl bot bt ch dab dail dek dir doc dr dvd e.p ekon fil fiz gen gim gyd hab inž įm įst jų
      k kap kand kel kun kpt lat lit lt mag maj mat med mgr mjr mok mot mob n nr p pav pavad pl plk pr
      prof prez prot psl raj red reg rež roč rus s šv sek sen sk spec st str sudar t teis tech tel tit
      tr ul univ v vad vet virš vyr vls vs zool žr žyd t.y pvz liet`),
    final: words(`kt t.t ir.kt`),
  },
}
