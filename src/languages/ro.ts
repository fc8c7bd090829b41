import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const ro: Language = {
  code: 'ro',
  name: 'Romanian',
  months: forms(`ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug
    septembrie/sept/sep octombrie/oct noiembrie/nov/noi decembrie/dec`),
  weekdays: forms('luni marți/marti miercuri joi vineri sâmbătă/sambata duminică/duminica'),
  ages: {
    before: words('acum'),
    minute: words('min'),
    hour: words('or'),
    day: words('zi'),
    one: words('o'),
    yesterday: words('ieri'),
    today: words('azi astăzi'),
  },
  publishedLabels: words('publicat publicată'),
  updatedLabels: words('actualizat actualizată'),
  besideDates: words('la ora ultima ultimul articol acest data'),
  smallWords: words(`și în de la a cu pe nu că din este un o pentru mai care au fost sunt dar prin după
    sau fi al ale lui se ce său ei lor până între către această acest despre potrivit când am cel cea`),
  abbreviations: {
    before: words(`dl d-l dna d-na dr prof ing gen col cpt lt sf str bd art. ex cf`),
    beforeNumber: words(`nr art alin pag vol tel al ap bl cap et fig lit p par pct pp sc sect tab`),
    anywhere:
      words(`ș.a s.a mil mld î.hr d.hr î.e.n e.n s.r.l srl min kg km cca a.m p.m ș.c.l abrev adj adm adv agr
      angl anat ant approx arh asist av b bis biol bl bot bul c.a c-da ca chr chim cit com conf conj
      cons d-lui d-ra d-rul dep dept dir dv dvs dvstră ed elvet engl et ev fam fem fil fiz fr geo germ
      gh gr hot hort îc îî îlc inf int jud jur l lat let lit lr lt-col m mr max mat med mgr mons n.a
      n.b n.n nat obs op orig oz p.p part păr pct pers pl plt pop prep pref pres prof.dr pron prov
      psih pt publ q r rad ref reg rel rep resp rev rom s-a s.n s.v sc sec sg sgt spec sr ss st subst
      șos şos șt şt teol tov tr trad trans ung univ v vb ven vs zool`),
    final: words(`etc ș.a.m.d ş.a.m.d ş.a`),
  },
  viewWords: words('vizualizări'),
  corrections: {
    labels: phrases('corectură | erată | rectificare'),
    openings: phrases('o versiune anterioară | într-o versiune anterioară'),
    editors: phrases('nota redacției'),
  },
  clutter: {
    readMore: {
      whole: phrases('citește mai mult | citeşte mai mult | citește mai departe | vezi mai mult'),
    },
    readAlso: {
      label: phrases('citește și | citeşte şi | citiți și | vezi și'),
    },
    related: {
      whole: phrases(`articole similare | citește și | cele mai citite | ultimele știri |
        știri similare`),
    },
    comments: {
      whole: phrases(`comentarii | lasă un comentariu | adaugă comentariu | # comentarii | răspunde |
        lasă un răspuns`),
    },
    advertising: {
      whole: phrases('publicitate | reclamă'),
    },
    sharing: {
      whole: phrases('distribuie | share pe facebook | tipărește | urmărește-ne | trimite'),
    },
    subscribing: {
      whole: phrases('abonează-te | înscrie-te | autentificare | abonare'),
    },
    pageFoot: {
      whole: phrases(`politica de confidențialitate | despre noi | contact | publicitate |
        termeni și condiții | toate drepturile rezervate`),
    },
    navigation: {
      whole: phrases(`acasă | meniu | căutare | caută | știri | politică | externe | economie |
        cultură | sănătate | opinii | vremea | închide`),
    },
    credits: {
      label: phrases('foto | sursa | sursă foto'),
    },
    greetings: {
      opening: phrases(`bună dimineața | bună ziua | bună seara | dragi cititori |
        mulțumim pentru lectură`),
      confirming: phrases('știri | astăzi'),
    },
  },
}
