import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const da: Language = {
  code: 'da',
  name: 'Danish',
  months: forms(`januar/jan februar/feb marts april/apr maj juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov december/dec`),
  weekdays: forms('mandag/man tirsdag/tir onsdag/ons torsdag/tor fredag/fre lørdag/lør søndag/søn'),
  ages: {
    before: words('for'),
    after: words('siden'),
    minute: words('min'),
    hour: words('tim'),
    day: words('dag døgn'),
    one: words('en'),
    yesterday: phrases('i går'),
    today: phrases('i dag'),
  },
  ageUnits: words('siden timer dage'),
  publishedLabels: words('publiceret udgivet offentliggjort'),
  updatedLabels: words('opdateret redigeret'),
  besideDates: words('d kl klokken sidst artiklen denne dato'),
  datePartLinks: words('den'),
  bylineOpenings: words('af'),
  nameLinks: words('og i'),
  smallWords: words(`og at det i en som er på af for med den til ikke har de et om var han hun men sig
    fra ved også så når efter kan skal eller nu under over ud mod være bliver blev havde været mellem ifølge
    siden der hvor dette hvad mere`),
  writesCompounds: true,
  abbreviations: {
    before: words(`dr prof hr fr bl.a f.eks ca d.v.s dvs jf mht inkl ekskl pga kgl gen oberst kapt
      skt sml evt nuv tidl`),
    beforeNumber: words('nr s art kl tlf stk kap jan feb mar apr aug sept okt nov dec'),
    anywhere: words('mio mia kr f.kr e.kr'),
    final: words('osv m.m m.v o.l mfl mv'),
  },
  dotsOrdinals: true,
  speakingWords: words('jeg mig min mit mine du dig din dit dine vi os vores'),
  liveWords: words('direkte'),
  corrections: {
    labels: phrases('rettelse | berigtigelse'),
    openings: phrases('i en tidligere version | en tidligere version af | artiklen er rettet'),
    editors: phrases('redaktionel note | red.'),
  },
  clutter: {
    readMore: {
      whole: phrases('læs mere | læs hele artiklen | vis mere'),
    },
    readAlso: {
      label: phrases('~læs også | læs mere | se også'),
      opening: phrases('læs også'),
    },
    related: {
      whole: phrases('relaterede artikler | læs også | mest læste | seneste nyt | mere om'),
    },
    comments: {
      whole: phrases('kommentarer | skriv en kommentar | # kommentarer | svar | kommentér'),
    },
    advertising: {
      whole: phrases('annonce | annoncer'),
    },
    sharing: {
      whole: phrases('del | del artiklen | udskriv | lyt | følg os | gem'),
    },
    subscribing: {
      whole: phrases('nyhedsbrev | tilmeld | abonnér | log ind | bliv abonnent | bliv medlem'),
    },
    pageFoot: {
      whole: phrases(`privatlivspolitik | om os | kontakt os | kontakt | annoncering | cookiepolitik |
        til toppen`),
    },
    navigation: {
      whole: phrases(`forside | menu | søg | nyheder | indland | udland | økonomi | kultur | debat |
        vejr | luk`),
    },
    credits: {
      label: phrases('foto | kilde | billede'),
    },
    greetings: {
      opening: phrases('godmorgen | god aften | kære læser | tak fordi du læste med'),
      confirming: phrases('dagens'),
    },
  },
}
