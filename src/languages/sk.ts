import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const sk: Language = {
  code: 'sk',
  name: 'Slovak',
  months: forms(`januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl
    augusta/august septembra/september októbra/október novembra/november decembra/december`),
  weekdays: forms('pondelok/po utorok/ut streda/st štvrtok/št piatok/pi sobota/so nedeľa/ne'),
  ages: {
    before: words('pred'),
    minute: words('min'),
    hour: words('hod'),
    day: words('dň'),
    yesterday: words('včera'),
    today: words('dnes'),
  },
  publishedLabels: words('publikované zverejnené uverejnené'),
  updatedLabels: words('aktualizované upravené'),
  besideDates: words('dňa posledná článok tento naposledy bol'),
  smallWords: words(`a v na sa je že to s z do o i k po za vo by ako pre ale si od sú bol bola bolo byť
    ktoré ktorý ktorá už pri jeho jej ich však tiež podľa ktorí alebo pred čo až len keď som tejto bude roku
    aj zo`),
  abbreviations: {
    before: words(`p mgr ing bc mudr judr phdr doc prof dr gen plk pplk mjr kpt por npor sv tzv napr
      tj resp popr vrát cca ul nám`),
    beforeNumber: words('č čl ods písm s str tab obr tel hod'),
    anywhere: words('a pod mil mld tis s.r.o a.s r'),
    final: words('atď'),
  },
  dotsOrdinals: true,
  liveWords: words('naživo'),
  cookieWords: words('sušenk'),
  browserWords: words('prehliadač'),
  clutter: {
    readMore: {
      whole: phrases('čítať ďalej | viac | celý článok | zobraziť viac'),
    },
    comments: {
      whole: phrases('komentáre | diskusia | komentáre # | odpovedať | pridať komentár'),
    },
  },
}
