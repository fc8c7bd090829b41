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
    before:
      words(`dr prof hr fr bl.a f.eks ca d.v.s dvs jf mht inkl ekskl pga kgl gen oberst kapt skt sml evt nuv
      tidl`),
    beforeNumber:
      words(`nr s art kl tlf stk kap jan feb mar apr aug sept okt nov dec afsn bd bind fig p pag pct pkt sp §
      tab vol årg ekstr`),
    anywhere:
      words(`mio mia kr f.kr e.kr a/s aps f.v.t e.v.t pct mdr kg km min sek s.a inc ltd st i/s a.d abs adj
      adm adr afd afg afs alm ap asst att avl b.c bd betr bev bibl biol bot br brig bygn c chr cit col
      d dagl dat dep dets d.d d.e dg dir disp distr div dk e.g eft eg eks eksp etabl ev exam exam.art
      f fa fam fhv ff fig fl flg foreg forf forsk fris fuldm fung fys gd gl glda gn gr grdl hd hebr
      henh henv hhv hlm hovedb hx ib ibid id if ifm ift i.e igl inst inv indb isht ital i.h.t ivf jfr
      jnr jr jun jvf kand kbh kem kld km/t komm komp konst kprs kt l lejl lb lic lign ling.merc litt
      lok lrs ltr lt m m.a.o m.fl m.h.t mag maks maj mdl med mek mik ml mods modt modsv mr mrk mul n
      n.br n.f nb ndf nedenn nfl nl o o.a o.fl o.h obs odont oecon ofl ogs olign omkr opr orig ovenn
      ovs p p.a p.b.v p.c p.m p.m.v p.n p.p p.p.s p.s p.t p.v p.v.c pag pcs pd pdf ped pers pgl phil
      pinx pk pkt pl pluk pol polit port pp pr præs prod prs psyk ptr pæd r ref reg repr res resp rev
      s.b.f s.br s.d s.e s.k s.m s.m.s s.s s.u s.v sa sagsnr sc scient scil sdr sekr self sep seq sg
      sign simp siv sj skr slutn smp sms snl soc soc.dem sp spec spl spm spr spsk sr ss str stud subj
      subst suff sup suppl sv såk sådv t t.d t.h t.o.m t.v tandl techn tekn telegr teol th theol tilf
      tilh tilsv tp tr tra trp tsk u u.a u.b u.p u.st udb udg uds ugtl v v.h v.s.a v.t v.v vb vbsb
      vedk vedr vejl vh viv voks vs vsa x.x zool æ ø ø.g øv øvr årg årh`),
    final: words(`osv m.m m.v o.l mfl mv etc o.s.v ol o.m.a mm`),
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
