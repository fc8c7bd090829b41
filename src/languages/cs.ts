import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const cs: Language = {
  code: 'cs',
  name: 'Czech',
  months: forms(`ledna/leden února/únor března/březen dubna/duben května/květen června/červen
    července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec`),
  weekdays: forms('pondělí/po úterý/út středa/středu/st čtvrtek/čt pátek/pá sobota/so neděle/ne'),
  ages: {
    before: words('před'),
    minute: words('min'),
    hour: words('hod'),
    day: words('dn'),
    yesterday: words('včera'),
    today: words('dnes'),
  },
  publishedLabels: words('publikováno zveřejněno vydáno'),
  updatedLabels: words('aktualizováno upraveno'),
  besideDates: words('dne v poslední článek tento naposledy byl datum'),
  otherDateWords: words('dnes foto komentář'),
  datePartLinks: words('dne'),
  bylineOpenings: words('autor autoři'),
  nameLinks: words('a'),
  newsroomWords: words('redakce autor'),
  smallWords: words(`a v na se je že to s z do o i k po za ve by jako pro ale si od jsou byl byla bylo
    být které který která už při jeho její jejich však také podle kteří nebo před co až jen když jsem této
    bude roku ze`),
  abbreviations: {
    before:
      words(`p pan pí mgr ing bc mudr judr phdr rndr doc prof dr gen plk pplk mjr kpt por npor sv tzv např tj
      resp popř vč cca ul nám tř mj srov ved arm`),
    beforeNumber: words(
      `č čl odst písm s str tab obr tel hod art čj č.j č.p čís kap odd p par pol roč sb sbír st tř ř §`,
    ),
    anywhere:
      words(`mil mld tis kč s.r.o a.s př.n.l n.l r v.o.s o.s o.p.s k.s spol.s.r.o př.kr po.kr min sek ph.d
      csc drsc mba ll.m abl absol adj adv alt ak amer anat angl anglosas ap arab arch archit arg arcib
      astr astron b.r bibl biol bl bs bulh býv ca celost círk c.k dep dět dipl dir dop dosl dř ekon
      epic etnonym eufem etym ev f fam fem fil fot fr fut fyz geogr geol geom germ gram hebr herald
      hist hl hosp hovor hrub hud chcsl chem ident im imp impf ind indoevr inf inž instr interj ion it
      jap jč jd jm kap katalán kniž komp konj konkr kř kub kr lat lék lit liturg log lok m mat max
      meteor metr mn mod mor mysl n.m námoř nár nauk ned neklas něm neos neskl nesklon neživ nom nář
      ob obch obyč oč ojed op opt os oz pejor pers pl podst pov pozd prac prap pravděp práv předl přen
      přesně příd přívl přibl přísl příj př psych roč rtm rus řec řím samohl sg sl slang slov souhl sp
      spec st stč střlat stsl subj subst sup svob šp š štáb tech techn telev teol trans typogr ukr ust
      úř v vedl verb vl.jm vok vulg výtv vý vztaž zahr zájm zast zejm zkr zn způs zř zv žel živ předs
      akad`),
    final: words(`atd apod aj atp etc`),
  },
  dotsOrdinals: true,
  viewWords: words('zobrazení'),
  editMarks: words('upraveno'),
  liveWords: words('živě'),
  cookieWords: words('sušenk'),
  browserWords: words('prohlížeč'),
  corrections: {
    labels: phrases('oprava | upřesnění'),
    openings: phrases('v předchozí verzi | v původní verzi | předchozí verze'),
    editors: phrases('poznámka redakce | pozn. red.'),
  },
  clutter: {
    readMore: {
      whole: phrases('číst dále | více | celý článek | číst více | pokračovat ve čtení'),
    },
    readAlso: {
      label: phrases('čtěte také | čtěte též | přečtěte si | viz též'),
      opening: phrases('čtěte také | přečtěte si také'),
    },
    related: {
      whole: phrases(`související články | čtěte také | nejčtenější | mohlo by vás zajímat |
        další články`),
    },
    comments: {
      whole: phrases(`komentáře | diskuse | přidat komentář | napsat komentář | odpovědět |
        # komentářů | vstoupit do diskuse`),
    },
    advertising: {
      whole: phrases('reklama | inzerce | komerční sdělení'),
    },
    sharing: {
      whole: phrases('sdílet | sdílet článek | vytisknout | tisk | sledujte nás | uložit'),
    },
    subscribing: {
      whole: phrases('odebírat | přihlásit | přihlásit se | předplatné | předplatit | registrace'),
    },
    pageFoot: {
      whole: phrases(`ochrana osobních údajů | o nás | kontakty | kontakt | inzerce | reklama |
        nahoru | všechna práva vyhrazena`),
    },
    navigation: {
      whole: phrases(`domů | úvod | menu | hledat | vyhledávání | zprávy | domácí | zahraničí |
        ekonomika | kultura | názory | počasí | zavřít | rubriky`),
    },
    credits: {
      label: phrases('foto | zdroj | obrázek'),
    },
    greetings: {
      opening: phrases('dobré ráno | dobrý den | dobrý večer | milí čtenáři | děkujeme za přečtení'),
      confirming: phrases('zprávy | dnes'),
    },
  },
}
