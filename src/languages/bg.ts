import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const bg: Language = {
  code: 'bg',
  name: 'Bulgarian',
  months: forms(`януари/яну февруари/фев март/мар април/апр май юни юли август/авг септември/сеп
    октомври/окт ноември/ное декември/дек`),
  weekdays: forms('понеделник/пн вторник/вт сряда/ср четвъртък/чт петък/пт събота/сб неделя/нд'),
  ages: {
    before: words('преди'),
    minute: words('мин'),
    hour: words('час'),
    day: words('дн ден'),
    yesterday: words('вчера'),
    today: words('днес'),
  },
  publishedLabels: words('публикувано публикувана публикация'),
  updatedLabels: words('обновена актуализирано актуализирана'),
  besideDates: words('на г последно статията дата час ч'),
  smallWords: words(`и в на да се че от за с не е са по как но това ще като до при след той тя те беше
    били която които си има му ѝ със във между само още вече или през бе`),
  abbreviations: {
    before: words('г гр ул бул проф акад ген полк св т.е т.нар напр вж инж д-р о.з'),
    beforeNumber: words('чл ал стр т'),
    anywhere: words('и хил млн млрд лв г в'),
    final: words('т.н др'),
  },
  cookieWords: words('бисквитк'),
  clutter: {
    readMore: {
      whole: phrases('прочетете още | виж още | още | цялата новина'),
    },
    comments: {
      whole: phrases('коментари | # коментара | коментари # | напиши коментар | отговор | отговори'),
    },
  },
}
