import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const sv: Language = {
  code: 'sv',
  name: 'Swedish',
  months: forms(`januari/jan februari/feb/febr mars april/apr maj juni/jun juli/jul augusti/aug
    september/sep/sept oktober/okt november/nov december/dec`),
  weekdays: forms('måndag/mån tisdag/tis onsdag/ons torsdag/tors fredag/fre lördag/lör söndag/sön'),
  ages: {
    before: words('för'),
    after: words('sedan'),
    minute: words('min'),
    hour: words('tim'),
    day: words('dag dygn'),
    one: words('en'),
    yesterday: phrases('i går | igår'),
    today: phrases('i dag | idag'),
  },
  ageUnits: words('sedan timmar dagar'),
  publishedLabels: words('publicerad publicerat publiceringsdatum skapad'),
  updatedLabels: words('uppdaterad uppdaterat ändrad'),
  besideDates: words('den kl klockan senast artikel artikeln denna texten datum och'),
  otherDateWords: phrases('idag | i dag | bild | foto | kommentar | fram till'),
  datePartLinks: words('den'),
  bylineOpenings: words('av skriver'),
  nameLinks: words('och från i'),
  smallWords: words(`och att det i en som är på av för med den till inte har de ett om var han hon men
    sig från vid också så när efter kan ska eller nu under över ut mot vara blir blev hade varit mellan
    enligt sedan där hur detta`),
  writesCompounds: true,
  abbreviations: {
    before:
      words(`dr prof st s.k t.ex bl.a d.v.s dvs ca resp jfr kungl gen överste kap fil inkl exkl f.d p.g.a pga
      t.o.m fr.o.m`),
    beforeNumber:
      words(`nr s sid kap art kl tel jan feb mar apr aug sept okt nov dec anm avsn bd bil fig § p par pkt st
      tab vol årg`),
    anywhere:
      words(`e.d kr mkr milj mdr f.kr e.kr st f.v.t e.v.t tkr inc ltd co kg km min sek fm a.a adj adv anm ang
      avd avg avs betr bl br civ civ.ing d.d d.ä d.y dir doc e.g eg ekon eks el enl ev f fam fg ff fig
      f.n f.o.m fr föreg förf förk g gm hd hr i.e i.o.m ind ing inst int ink k kand kol kpt lic ll lt
      löj m m.a.o m.h.t mag maj max med milit motsv mr mrs ms n.b nuv n.å obs o ober omkr op ordf orig
      p.s p.t pl plur prel pres prot red ref reg s.a.s s.u sekr sign sing skr spec ss stf stud särsk t
      t.h t.v t.v.s tab tekn tf tidn tr trol u.a uppl ursp urspr utg v vd v.g vol vpl v.v vs å äv
      övers ö.h`),
    final: words(`osv m.m o.s.v m.fl etc o.d o.dyl`),
  },
  impossiblePairs: [{first: words('en ett'), after: words('är var har en ett och men att han hon av')}],
  speakingWords: words('jag mig min mitt mina du dig din ditt dina vi oss vår vårt våra'),
  newsWords: words(`år dag dagar vecka månad timmar natt natten kväll morgon man mannen män kvinna
    kvinnor barn person personer människor boende familj pappa mamma son dotter polis polisen
    räddningstjänsten sjukhus läkare domstol tingsrätten åklagare advokat rättegång straff fängelse dömd
    misstänkt misstänkta gripen gripit offer utredning regering regeringen president statsminister minister
    riksdag parti oppositionen val röster majoritet stad kommun land region by gata hus skola skolor tåg väg
    bil buss flygplan flygplats hamn bro båt olycka brand explosion attack krig armé soldater drönare
    robotar döda död dog skadade skadad skador storm regn översvämning vatten jordbävning företag bolag bank
    marknad pris priser pengar euro kronor dollar miljon miljoner miljarder procent arbete anställda facket
    strejk lag förslag avtal möte besök avgår sade säger enligt talesperson match mål klubb säsong seger
    första nya stora vittnen platsen tonåringar`),
  cookieWords: words('kakor'),
  corrections: {
    labels: phrases('rättelse | korrigering'),
    openings: phrases('i en tidigare version | en tidigare version av | artikeln har korrigerats'),
    editors: phrases('redaktionens kommentar | anmärkning från redaktionen'),
  },
  clutter: {
    readMore: {
      whole: phrases('~läs mer | läs vidare | läs hela artikeln | visa mer'),
    },
    readAlso: {
      label: phrases('~läs också | läs även | läs mer | se även'),
      opening: phrases('läs också | läs även'),
    },
    related: {
      whole: phrases(`relaterade artiklar | läs också | läs även | mest läst | senaste nytt | mer om |
        rekommenderat | fler nyheter`),
    },
    comments: {
      whole: phrases(`kommentarer | kommentera | # kommentarer | lämna en kommentar |
        skriv en kommentar | svara`),
    },
    advertising: {
      whole: phrases('annons | annonser | sponsrat'),
    },
    sharing: {
      whole: phrases('dela | dela artikeln | skriv ut | lyssna | följ oss | spara'),
    },
    subscribing: {
      whole: phrases('nyhetsbrev | prenumerera | logga in | bli prenumerant | bli medlem'),
    },
    pageFoot: {
      whole: phrases(`integritetspolicy | om oss | kontakta oss | kontakt | annonsera | om cookies |
        till toppen | användarvillkor`),
    },
    navigation: {
      whole: phrases(`hem | meny | sök | nyheter | inrikes | utrikes | ekonomi | kultur | åsikt |
        väder | stäng | hoppa till innehåll`),
    },
    credits: {
      label: phrases('foto | bild | källa'),
    },
    greetings: {
      opening: phrases('god morgon | god kväll | hej | tack för att du läser | vi ses imorgon'),
      confirming: phrases('nyheter | idag | dagens | läsare'),
    },
  },
}
