/** Abbreviations of one language, lower case, the last full stop left out. */
export interface Abbreviations {
  /** Stand before a name or a word, never at the end of a sentence. */
  before?: string
  /** Stand before a number; elsewhere the full stop ends the sentence. */
  beforeNumber?: string
  /** Stand in the middle of a sentence or at its end: what follows decides. */
  anywhere?: string
  /** Stand at the end of a sentence, or in the middle with small letters after. */
  final?: string
}

/** Used for every language, beside its own: titles and ranks that news of any language quotes. */
export const sharedAbbreviations: Abbreviations = {
  before: 'dr prof mr mrs ms gen col lt sgt capt st vs jr. sr. rev hon mt ft mme mlle mgr',
  beforeNumber: 'no nr art fig vol pp p ch sec',
  anywhere: 'inc ltd co corp jr sr bros st mt',
  final: 'etc',
}

export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    before: `messrs mx maj cpl pvt cmdr comdr adm sen rep gov pres supt insp det brig fr sis bro lt.-gen lieut
      maj.-gen ald amb atty asst assoc dept dist univ sept. ave blvd gens sens reps drs profs hrs approx est cf viz
      e.g i.e al feat vs`,
    beforeNumber: 'jan feb mar apr jun jul aug sep sept oct nov dec nos ca c',
    anywhere: `a.m p.m u.s u.k u.n e.u d.c u.s.a u.s.s.r ph.d m.d b.a m.a b.c a.d esq plc llc mass calif conn ariz colo fla
      ill ind mich minn mo neb okla ore pa tenn tex va vt wash wis ala ark ga ky la md miss mont n.y n.j n.c s.c n.h
      n.m n.d s.d w.va`,
  },
  de: {
    before: `hr fr dr. dipl ing med jur phil st hl bzw vgl ca ggf evtl inkl exkl zzgl max min sog gen geb verh allg bes
      z.b d.h u.a i.d.r v.a o.ä z.t u.u s.o s.u a.d i.v d.j abs abt bd hrsg nr tel tsd dt engl frz russ österr bayr
      staatl städt röm kath ev`,
    beforeNumber: 'jan feb mär apr jun jul aug sep sept okt nov dez s art ziff § par rn kap',
    anywhere: 'mio mrd mill std min sek jh jhd str u. v.chr n.chr o.g e.v co kg',
    final: 'usw usf u.ä u.a.m uvm',
  },
  fr: {
    before:
      'm mm mme mmes mlle mlles me mgr dr pr st ste cf env p.ex c.-à-d av bd gén col cap lt sgt adj préf éd',
    beforeNumber: 'janv févr avr juil sept oct nov déc n art vol chap p pp tél',
    anywhere: 'apr j.-c s.a hab min sec',
  },
  es: {
    before: `sr sra srta srs sres dr dra drs d dª lic ing arq gral cnel tte cap sgto mons fr sto sta pdte pdta prof profa
      ud uds vd vds aprox av avda gob dip sen excmo excma ilmo ilma ee uu`,
    beforeNumber: 'núm nº art pág págs vol cap ene feb mar abr jun jul ago sept oct nov dic tel',
    anywhere: 'ee.uu ff.aa s.a a.c d.c c.v',
    final: 'p.ej',
  },
  it: {
    before:
      'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch on sen gen col cap ten mons rag geom don s',
    beforeNumber: 'n nn art artt pag pagg vol cap gen feb mar apr mag giu lug ago set sett ott nov dic tel',
    anywhere: 's.p.a s.r.l a.c d.c',
    final: 'ecc',
  },
  pt: {
    before:
      'sr sra srs sras srta dr dra drs prof profa eng gen cel cap ten sgt d dom sto sta exmo exma v.exa av gov dep sen',
    beforeNumber: 'n nº art pág págs vol cap jan fev mar abr mai jun jul ago set out nov dez tel',
    anywhere: 's.a ltda cia a.c d.c',
  },
  nl: {
    before: `dhr mevr mw mr drs ir ing prof dr ds st bijv bv d.w.z i.v.m m.b.t o.a t.a.v n.a.v incl excl max min resp ca
      gen kol kap lt burg wnd plv adj`,
    beforeNumber: 'nr art blz p pag jan feb mrt apr jun jul aug sep sept okt nov dec',
    anywhere: 'n.chr v.chr b.v n.v mld mln',
    final: 'enz e.d e.a',
  },
  pl: {
    before: `p pp pan prof dr hab mgr inż lek gen płk ppłk mjr kpt por ppor sierż st abp bp ks o im tzw tzn np m.in ok wg
      ul al pl os św zob por woj pow gm red ur ob dyr prez pow`,
    beforeNumber: 'nr art ust pkt poz s str rys tab godz tel',
    anywhere: 'r w tys mln mld zł gr proc wiek sp kg km',
    final: 'itd itp',
  },
  ru: {
    before: `г гг ул пр просп пл пос с д им проф акад ген полк подполк майор кап лейт св т.е т.к т.н т.ч напр ср см др
      гр гос зам нач пом руб. обл р респ мин о`,
    beforeNumber: 'ст п пп стр рис табл гл тел кв ч',
    anywhere: 'тыс млн млрд трлн руб коп долл чел г гг в вв до ст с.ш в.д',
    final: 'т.д т.п н.э',
  },
  uk: {
    before: `м вул пр просп пл сел с ім проф акад ген полк св т.зв напр див ред о обл р гр зам нач тзв`,
    beforeNumber: 'ст п пп стор рис табл гл тел кв ч',
    anywhere: 'тис млн млрд трлн грн коп дол чол р рр ст н.е',
    final: 'т.д т.п ін',
  },
  tr: {
    before: 'dr prof doç yrd av sn hz alb yzb bnb org gen müh op uzm şht bkz örn yy çev haz',
    beforeNumber: 'no s sf md cilt tel sok cad mah',
    anywhere: 'vs a.ş ltd şti m.ö m.s',
    final: 'vb',
  },
  id: {
    before: 'dr drs dra ir prof h hj kh st tn ny nn jend letjen mayjen brigjen kol sdr yth a.n u.p d.a',
    beforeNumber: 'no hlm jl rp jan feb mar apr jun jul agu sep okt nov des',
    anywhere: 'pt tbk s.h s.e m.m',
    final: 'dll dsb dst',
  },
  sv: {
    before:
      'dr prof st s.k t.ex bl.a d.v.s dvs ca resp jfr kungl gen överste kap fil inkl exkl f.d p.g.a pga t.o.m fr.o.m',
    beforeNumber: 'nr s sid kap art kl tel jan feb mar apr aug sept okt nov dec',
    anywhere: 'e.d kr mkr milj mdr f.kr e.kr st',
    final: 'osv m.m o.s.v m.fl',
  },
  da: {
    before:
      'dr prof hr fr bl.a f.eks ca d.v.s dvs jf mht inkl ekskl pga kgl gen oberst kapt skt sml evt nuv tidl',
    beforeNumber: 'nr s art kl tlf stk kap jan feb mar apr aug sept okt nov dec',
    anywhere: 'mio mia kr f.kr e.kr',
    final: 'osv m.m m.v o.l mfl mv',
  },
  no: {
    before: 'dr prof hr fr bl.a f.eks ca dvs jf mht inkl ekskl pga kgl gen oberst kapt st evt tidl',
    beforeNumber: 'nr s art kl tlf kap jan feb mar apr aug sept okt nov des',
    anywhere: 'mill mrd kr f.kr e.kr',
    final: 'osv m.m mv mfl',
  },
  fi: {
    before: 'dr prof esim ent ns nk mm ks vrt tri kenr ev kapt luutn',
    beforeNumber: 'nro s klo puh',
    anywhere: 'milj mrd e.kr j.kr',
    final: 'jne ym yms',
  },
  cs: {
    before: `p pan pí mgr ing bc mudr judr phdr rndr doc prof dr gen plk pplk mjr kpt por npor sv tzv např tj resp popř
      vč cca ul nám tř mj srov ved arm`,
    beforeNumber: 'č čl odst písm s str tab obr tel hod',
    anywhere: 'mil mld tis kč s.r.o a.s př.n.l n.l r',
    final: 'atd apod aj',
  },
  sk: {
    before:
      'p mgr ing bc mudr judr phdr doc prof dr gen plk pplk mjr kpt por npor sv tzv napr tj resp popr vrát cca ul nám',
    beforeNumber: 'č čl ods písm s str tab obr tel hod',
    anywhere: 'a pod mil mld tis s.r.o a.s r',
    final: 'atď',
  },
  ro: {
    before: 'dl d-l dna d-na dr prof ing gen col cpt lt sf str bd art. ex cf',
    beforeNumber: 'nr art alin pag vol tel',
    anywhere: 'ș.a s.a mil mld î.hr d.hr',
  },
  hu: {
    before: 'dr prof ifj id özv vö pl ún kb ill szt gr br alez ezds szds',
    beforeNumber: 'sz old o',
    anywhere: 'kft rt zrt nyrt bt i.e i.sz',
    final: 'stb',
  },
  el: {
    before: 'κ κκ δρ καθ π.χ δηλ βλ αγ στρ αντ λ.χ',
    beforeNumber: 'αρ αρθ σελ τηλ παρ',
    anywhere: 'π.μ μ.μ μ.χ α.ε δισ εκατ',
    final: 'κ.λπ κλπ κ.ά',
  },
  bg: {
    before: 'г гр ул бул проф акад ген полк св т.е т.нар напр вж инж д-р о.з',
    beforeNumber: 'чл ал стр т',
    anywhere: 'и хил млн млрд лв г в',
    final: 'т.н др',
  },
  hr: {
    before: 'dr prof mr gosp gđa gen puk boj sv tzv npr tj ul dipl ing',
    beforeNumber: 'br čl st str',
    anywhere: 'mil mlrd d.o.o g',
    final: 'itd sl',
  },
  sr: {
    before: 'др проф г ген пук св тзв нпр тј ул dr prof gen puk sv tzv npr tj ul',
    beforeNumber: 'бр чл ст стр br čl st str',
    anywhere: 'мил млрд д.о.о mil mlrd d.o.o',
    final: 'итд сл itd sl',
  },
  ca: {
    before: 'sr sra srs dr dra st sta prof gral av pl p.ex',
    beforeNumber: 'núm art pàg vol tel',
    anywhere: 's.a ee.uu aC dC',
  },
  ar: {before: 'د أ م', anywhere: 'ق.م'},
  hi: {before: 'डॉ श्री प्रो', final: 'आदि'},
}

/** Languages that write an ordinal as a number with a full stop: `3. März`, `21. století`. */
export const ordinalLanguages: ReadonlySet<string> = new Set(
  'de da no nb nn fi cs sk hu hr sr bs sl et lv tr pl is'.split(' '),
)
