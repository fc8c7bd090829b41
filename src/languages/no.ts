import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const no: Language = {
  code: 'no',
  name: 'Norwegian',
  months: forms(`januar/jan februar/feb mars april/apr mai juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov desember/des`),
  weekdays: forms('mandag/man tirsdag/tir onsdag/ons torsdag/tor fredag/fre lørdag/lør søndag/søn'),
  ageUnits: words('siden timer dager'),
  publishedLabels: phrases('publisert | lagt ut'),
  updatedLabels: words('oppdatert endret'),
  besideDates: words('kl klokken artikkelen dato d sist'),
  bylineOpenings: words('av'),
  nameLinks: words('og i'),
  smallWords: words(`og at det i en som er på av for med den til ikke har de et om var han hun men seg
    fra ved også så når etter kan skal eller nå under over ut mot være blir ble hadde vært mellom ifølge
    siden der hvor dette hva mer`),
  writesCompounds: true,
  abbreviations: {
    before: words(`dr prof hr fr bl.a f.eks ca dvs jf mht inkl ekskl pga kgl gen oberst kapt st evt tidl`),
    beforeNumber: words(
      `nr s art kl tlf kap jan feb mar apr aug sept okt nov des bd fig § kv pkt pst sp tab vol årg`,
    ),
    anywhere:
      words(`mill mrd kr f.kr e.kr a.s pst kg km min sek m.o.h mnd a.d adj adm adr alm ang ank ansv ass avd
      avg bd bl bibl br bto cand cit d.d d.e d.m d.y d.s dagl dep dept dir disp distr div e.g eg eks
      eksp ev exam f fa fam fhv fig fl flg f.o.m forf fork forts fung fys følg g geb gl gr h.h hhv i.e
      id iflg inst int istf it jfr jr jur kand kbm kd kol komm korr kst kt l lt m.a.o m.fl m.h.t mag
      maks maj md mk mld mods moh muh n nat nb nåv o.a obl off ofl omkr oppl org orig o.s.v p.a p.b.a
      p.g.a p.m p.t ped pers pkt pl pol pr pres prov ps ref reg res resp rev s.k s.d s.u sekr sep siv
      siv.ing sg sign skr spes sp ss sst str stk subst sup t.d t.h t.o.m t.v tab td tekn temp teol th
      tils tilsv tr u.a udat ult utg uts v v.v vedk vedr vg vgs vha vit vol vs å årg årh ø`),
    final: words(`osv m.m mv mfl etc m.v o.l ol`),
  },
  dotsOrdinals: true,
  speakingWords: words('jeg meg min mitt mine du deg din ditt dine vi oss vår våre'),
  liveWords: words('direkte direktrapport'),
  cookieWords: words('informasjonskaps'),
  browserWords: words('nettles'),
  corrections: {
    labels: phrases('rettelse | korrigering'),
    openings: phrases('i en tidligere versjon | en tidligere versjon av | artikkelen er rettet'),
    editors: phrases('redaksjonell merknad'),
  },
  clutter: {
    readMore: {
      whole: phrases('les mer | les hele saken | vis mer'),
    },
    readAlso: {
      label: phrases('~les også | les mer | se også'),
      opening: phrases('les også'),
    },
    related: {
      whole: phrases('relaterte artikler | les også | mest lest | siste nytt | mer om'),
    },
    comments: {
      whole: phrases('kommentarer | legg igjen en kommentar | # kommentarer | svar'),
    },
    advertising: {
      whole: phrases('annonse | annonser | annonsørinnhold'),
    },
    sharing: {
      whole: phrases('del | del saken | skriv ut | lytt | følg oss | lagre'),
    },
    subscribing: {
      whole: phrases('nyhetsbrev | abonner | logg inn | bli abonnent | bli medlem'),
    },
    pageFoot: {
      whole: phrases(`personvern | personvernerklæring | om oss | kontakt oss | kontakt | annonsere |
        til toppen`),
    },
    navigation: {
      whole: phrases(`forsiden | hjem | meny | søk | nyheter | innenriks | utenriks | økonomi |
        kultur | debatt | været | lukk`),
    },
    credits: {
      label: phrases('foto | kilde | bilde'),
    },
    greetings: {
      opening: phrases('god morgen | god kveld | kjære leser | takk for at du leste'),
      confirming: phrases('nyheter | dagens'),
    },
  },
}
