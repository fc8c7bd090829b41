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
    before:
      words(`p mgr ing bc mudr judr phdr doc prof dr gen plk pplk mjr kpt por npor sv tzv napr tj resp popr
      vrát cca ul nám`),
    beforeNumber: words(`č čl ods písm s str tab obr tel hod art č.j č.p kap odd par pol roč sp zák zb §`),
    anywhere:
      words(`a pod mil mld tis s.r.o a.s r k.s v.o.s n.o o.z spol.s.r.o min sek p.n.l n.l po.kr pr.kr sk ph.d
      csc abs akad akc angl alt bibl bl cit drsc dipl ev fr hl inž kap kr lat mag mn mvdr n.m nár nem
      nprap odb okr op or pí pl pol ppl práv prim prvk príp príl rehoľ roč ročn rím s.a sekt sl soc sp
      spol sr st star stredn škpt šk šport tech t.j t.č tzn t.z územ v vl vyd vých voj z zak zap zb
      zást zem žsr rndr phd paeddr thdr ll.m mba`),
    final: words(`atď a.i apod i etc atp`),
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
