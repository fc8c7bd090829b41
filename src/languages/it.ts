import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const it: Language = {
  code: 'it',
  name: 'Italian',
  months: forms(`gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug
    agosto/ago settembre/sett/set ottobre/ott novembre/nov dicembre/dic`),
  weekdays: forms(`lunedì/lunedi/lun martedì/martedi/mar mercoledì/mercoledi/mer giovedì/giovedi/gio
    venerdì/venerdi/ven sabato/sab domenica/dom`),
  onWeekdays: words('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  futureTense: /\p{L}(?:rà|ranno)(?!\p{L})/u,
  uncertainTimes: words('prossimo scorso sarà saranno fino previsto prevista ogni entro'),
  beforeOtherDays: /(?:^| )(?:del|dal) $|(?:^| )d(?:ell|all)['’]$/iu,
  ages: {
    after: words('fa'),
    minute: words('min'),
    hour: words('ora ore'),
    day: words('giorn'),
    one: words('un una'),
    yesterday: words('ieri'),
    today: words('oggi'),
  },
  ageUnits: words(`secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni
    lettura un una uno`),
  publishedLabels: words('pubblicato pubblicata pubblicazione'),
  updatedLabels: words('aggiornato aggiornata aggiornamento modificato'),
  besideDates: words(`il alle ore data questo articolo testo pagina ultimo ultima notizia è stato stata
    del e`),
  otherDateWords: words('consultato fino oggi edizione evento commento immagine scadenza'),
  stampWords: words('modifica fa'),
  readingWords: phrases('di lettura'),
  datePartLinks: words('di del'),
  bylineOpenings: words('di autore'),
  nameLinks: words('e di da della del de a per con'),
  newsroomWords: words('redazione corrispondente corrispondent autore'),
  smallWords: words(`il la le lo gli di del della dei delle e in che un una è per con non si da sono al
    alla nel nella come più ma anche ha hanno dal dalla su questo questa suo sua loro ai alle stato essere
    dopo secondo tra fra quando ancora era dell all sul sulla degli cui`),
  turningWords: words(`morti feriti uccisi dispersi aumentato diminuito accettato respinto vinto perso
    iniziato finito nord sud est ovest prima dopo più meno colpevole innocente assolto condannato confermato
    smentito aperto chiuso`),
  negations: words('non mai nessuno nessuna senza'),
  conjunctions: words('e'),
  abbreviations: {
    before:
      words(`sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch on sen gen col cap ten mons rag
      geom don s`),
    beforeNumber:
      words(`n nn art artt pag pagg vol cap gen feb mar apr mag giu lug ago set sett ott nov dic tel capp col
      fig figg fol lib lett p par reg rif s sez tab tav tom v vers voll ore`),
    anywhere:
      words(`s.p.a s.r.l a.c d.c s.n.c s.a.s s.s a.m p.m co inc ltd az fraz km kg min max c.c u.s.a n.d.r
      abbr abl acc accr adr agg all allev alleg amb amm ammin ancor ant arc arcid asc assoc ass att
      aus avv.ti batt biol bibl brig c.a c.m c.so cad cav cc cf cfr cit cl co.co.co comm comp cons
      corp cosmet c.p c.te cte d d.lgs d.p.r dir dip dis dr dr.ssa drs econ ed edd e.g egr elettr
      elettron ellitt emin enol es escl etim ett evv fam farm fasc fem fig figg fil fis fr f.lli f.p g
      gastron geol gent geogr gg gin giorn gr gram ibid id idraul i.e igm ill imp ind inf ins intr ist
      l lat lav leg lett lic linguist loc m magg mass mat matem mecc med mens merc meteor meteorol mil
      mitol mod mr mrs ms mus n.b naz neg neut notar num obb oculist op opp ord org orig orn p.es
      p.zza p.za par part pat pedag petr pitt pl plur pn pol polit pos poss pp preg pref prep pres
      pron prov psic psicol q.li rat re rec red rel relig rep resp rev rid rif rist rit s.d s.e sc sch
      scient scol sec seg segr segg serg sez sign sim sin sing sogg sost sp spec spett spreg ss st
      stat stor str sup suppl svizz t tab tec tecn ted teol ten.col ter tess tip tit tom tosc tr trad
      trans urb v v.le v.lo v.cte v.p ven vers vesc vic vv volg voll zool`),
    final: words(`ecc etc ecc.ra`),
  },
  impossiblePairs: [
    {
      first: words('del al nel dal sul della alla nella dalla sulla'),
      after: words('è era ha hanno sono il lo gli e ma di nel del al'),
    },
    {first: words('con per'), after: words('è era ha hanno ma nel del')},
  ],
  leaningOpeners: words(`lui lei egli ella esso essa essi loro questo questa questi queste quello quella cio
    ma e o pero tuttavia inoltre anche quindi cosi poi suo sua entrambi infatti`),
  datelineFollowers: words('il lo gli la'),
  lowerNameOpenings: words('da di de d i'),
  sayingVerbs: words(`detto dice disse dichiarato affermato afferma aggiunto aggiunge spiegato spiega
    sottolineato scritto annunciato avvertito ribadito commentato riferito sostenuto`),
  personalPronouns: words('lui lei loro'),
  speakingWords: words(`io mio mia miei noi nostro nostra nostri nostre voi vostro vostra vostri vostre tuo
    tua tuoi`),
  voiceWords: words('io noi nostro nostra dobbiamo dovrebbe dovremmo'),
  personTitles: words('signor signora presidente ministro ministra sindaco'),
  nameParticles: words('da dal de del della di la'),
  notSpeakers: words('lui lei'),
  bodies: words('governo ministero partito università'),
  attribution: {
    roles: words(`portavoce ministro ministra presidente sindaco sindaca governatore segretario segretaria
      direttore direttrice capo leader procuratore procuratrice avvocato avvocata giudice esperto
      esperta ricercatore ricercatrice professore professoressa deputato deputata senatore
      senatrice allenatore assessore assessora testimone prefetto ambasciatore commissario`),
    relayingVerbs:
      words(`negato nega smentito smentisce respinto respinge citato cita letto legge sentito ripetuto
      smentì negò`),
    accordingTo: words('secondo'),
    utterances:
      words(`affermazione dichiarazione parole accusa rapporto lettera frase slogan citazione domanda
      titolo voce`),
    negations: words('non mai nessuno né se potrebbe'),
    he: words('lui egli'),
    she: words('lei'),
  },
  captionPatterns: [/^(?:Questa|In questa) (?:foto|fotografia|immagine)\b/iu],
  numbers: {
    fold: 'marks',
    cardinals: values(`zero=0 uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10
      undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18
      diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90
      cento=100`),
    articles: words('un una'),
    glued: values(`un=1 vent=20 trent=30 quarant=40 cinquant=50 sessant=60 settant=70 ottant=80 novant=90
      cent=100`),
    glue: words('-'),
    scales: values(`mille=1e3 mila=1e3 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9
      bilione=1e12 bilioni=1e12`),
    alone: words('cento mille'),
    dozens: values('dozzina=12 dozzine=12'),
    joins: words('e'),
    adds: words('e'),
    halves: words('mezzo mezza'),
    fractions: values(`terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5 sesto=6 sesti=6 settimo=7
      settimi=7 ottavo=8 ottavi=8 nono=9 noni=9 decimo=10 decimi=10 ventesimo=20 ventesimi=20 centesimo=100
      millesimo=1e3 millesimi=1e3`),
    partEndings: words('esimo esimi esima esime'),
    fractionsAreOrdinals: true,
    of: words('di del della dei degli delle dell'),
    ratios: words('su'),
    overs: words('su'),
    points: words('virgola'),
    minus: words('meno'),
    minusNotAfter: words('o il la non per nel ne'),
    decimal: ',',
    dotTimes: true,
    ranges: words('a o'),
    between: words('tra fra'),
    and: words('e'),
    from: words('da dal dai'),
    to: words('a al ai'),
    more: phrases('più di | oltre | almeno | non meno di | più del'),
    less: phrases('meno di | fino a | al massimo | non più di | meno del'),
    about: phrases('circa | quasi | intorno a | attorno a'),
  },
  units: {
    '%': phrases('per cento | percento'),
    pp: phrases('punto percentuale | punti percentuali'),
    bp: phrases('punti base'),
    US$: phrases('dollari americani | dollari statunitensi'),
    A$: phrases('dollari australiani'),
    C$: phrases('dollari canadesi'),
    $: phrases('dollaro | dollari'),
    '€': phrases('euro'),
    '£': phrases('sterlina | sterline'),
    '¥': phrases('yen'),
    'CN¥': phrases('yuan'),
    '₹': phrases('rupia | rupie'),
    '₴': phrases('grivnia | grivnie'),
    '₽': phrases('rublo | rubli'),
    CHF: phrases('franchi svizzeri | franco svizzero'),
    francs: phrases('franco | franchi'),
    kr: phrases('corone'),
    cents: phrases('cent | centesimo | centesimi'),
    pence: phrases('penny | pence'),
    'km²': phrases('chilometro quadrato | chilometri quadrati'),
    'm²': phrases('metro quadrato | metri quadrati | metri quadri'),
    'km/h': phrases("chilometri orari | chilometri all'ora"),
    knots: phrases('nodi'),
    km: phrases('chilometro | chilometri'),
    m: phrases('metro | metri'),
    cm: phrases('centimetro | centimetri'),
    mm: phrases('millimetro | millimetri'),
    mi: phrases('miglio | miglia'),
    ft: phrases('piedi'),
    inches: phrases('pollici'),
    ha: phrases('ettaro | ettari'),
    kg: phrases('chilo | chili | chilogrammo | chilogrammi'),
    g: phrases('grammo | grammi'),
    t: phrases('tonnellata | tonnellate'),
    l: phrases('litro | litri'),
    barrels: phrases('barile | barili'),
    MW: phrases('megawatt'),
    GW: phrases('gigawatt'),
    '°C': phrases('gradi celsius'),
    '°': phrases('grado | gradi'),
    markka: phrases('marchi finlandesi'),
  },
  measuredNouns: words(`inflazione affluenza disoccupazione crescita ricavi utili perdite vendite cauzione
    riscatto multa deficit debito bilancio popolazione salari esportazioni importazioni astensione`),
  fates: {
    killed: words('mort uccis vittime'),
    wounded: words('ferit'),
    arrested: words('arrestat fermat arresti'),
    missing: words('dispers'),
    displaced: words('evacuat sfollat'),
    'shot down': words('abbattut intercettat'),
    launched: words('lanciat'),
    damaged: words('danneggiat'),
    pledged: words('promess aiuti stanziat'),
  },
  linkingWords: words('altre altri sono rimaste rimasti stati state'),
  countedNouns: {
    soldiers: words('soldat militar'),
    children: words('bambin'),
    people: words('persone civile abitant'),
    drones: words('dron'),
    missiles: words('missil'),
    buildings: words('edifici casa'),
    aircraft: words('aereo'),
  },
  nounLinks: words('di dei del della altre altri'),
  anybody: words('persone persona'),
  partOfThese: phrases('di loro | di questi'),
  partOfNumber: words('di'),
  newsWords: words(`anno anni giorno giorni settimana mese mesi ora ore notte sera mattina uomo uomini
    donna donne bambino bambini persona persone gente residenti famiglia famiglie padre madre figlio figlia
    giovane polizia carabinieri agenti vigili fuoco soccorsi soccorritori ospedale medici tribunale corte
    giustizia giudice procura procuratore avvocato processo pena carcere condannato condannata indagine
    inchiesta vittima vittime governo presidente premier ministro ministra ministero parlamento deputati
    partito opposizione elezioni voto voti maggioranza sindaco città comune paese regione provincia via casa
    case scuola scuole treno strada auto autobus aereo aeroporto porto ponte nave incidente incendio
    esplosione attacco guerra esercito soldati droni missili morti morto morte feriti ferito danni maltempo
    pioggia alluvione frana fango acqua terremoto scossa azienda società banca mercato prezzo prezzi denaro
    euro dollari milione milioni miliardi per cento lavoro lavoratori sindacato sindacati sciopero legge
    progetto accordo incontro visita vertice dimissioni annunciato dichiarato detto secondo portavoce
    partita gol squadra club stagione vittoria primo prima due tre nuovo nuova grande dispersi sfollati`),
  opinionLabels: phrases('opinione | analisi | editoriale | commento | il commento | lettera'),
  digestLabels: phrases(`notizie in breve | in breve | rassegna stampa | le notizie del giorno |
    la settimana in breve`),
  leadIns: phrases('contesto | in breve | perché è importante'),
  viewWords: words('visualizzazioni'),
  editMarks: words('modificato'),
  countUnits: words('mln'),
  liveWords: words('diretta'),
  pictureWords: words('foto immagine'),
  addressWords: words(`lei tuo tua tuoi vostro vostra noi nostro nostra clicca qui iscriviti abbonati
    registrati ricevi gratis account leggi sito condividi commento`),
  readerAddress: phrases('scopri di più'),
  corrections: {
    labels: phrases('correzione | rettifica | errata corrige'),
    openings: phrases(
      'una versione precedente di | una precedente versione di | in una versione precedente | in una precedente versione | questo articolo è stato corretto | questo articolo è stato modificato',
    ),
    editors: phrases(`nota della redazione | nota dell'editore | ndr`),
  },
  clutter: {
    readMore: {
      whole: phrases(`leggi tutto | leggi di più | continua a leggere | continua | leggi ancora |
        ~leggi l'articolo | leggi l’articolo | per saperne di più | altro | approfondisci | leggi`),
      opening: phrases(`continua a leggere | leggi tutto su | leggi l'articolo completo |
        leggi l’articolo completo`),
    },
    readAlso: {
      label: phrases(`~leggi anche | leggi pure | vedi anche | guarda anche | per approfondire |
        leggi di più | approfondimento | ~ti potrebbe interessare | potrebbe interessarti | guarda il video`),
      opening: phrases('leggi anche | ~clicca qui | potrebbe interessarti'),
    },
    related: {
      whole: phrases(`articoli correlati | articoli simili | notizie correlate | leggi anche |
        potrebbe interessarti | ti potrebbe interessare | ti potrebbero interessare |
        potrebbe interessarti anche | potrebbero interessarti | i più letti | più letti | le più lette |
        più lette | ultime notizie | ultim’ora | altre notizie | altri articoli | in evidenza | correlati |
        consigliati | da leggere | vedi anche | articolo precedente | articolo successivo | precedente |
        successivo | dello stesso autore | ultimi articoli | i più popolari | contenuti sponsorizzati |
        di tendenza | approfondimenti | da non perdere`),
      opening: phrases('altre notizie su | tutte le notizie'),
    },
    comments: {
      whole: phrases(`commenti | commento | # commenti | # commento | nessun commento |
        lascia un commento | lascia una risposta | aggiungi un commento | scrivi un commento | commenta |
        rispondi | annulla risposta | lascia un commento annulla risposta | invia commento |
        vedi i commenti | leggi i commenti | partecipa alla discussione |
        il tuo indirizzo email non sarà pubblicato | di’ la tua | nome | commenta per primo`),
      opening: phrases(`lascia un commento | il tuo indirizzo email | devi essere connesso |
        accedi per | i commenti sono | salva il mio nome | questo sito usa akismet | per commentare`),
    },
    advertising: {
      whole: phrases(`pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato |
        continua a leggere dopo la pubblicità | advertisement | adv | in collaborazione con`),
      opening: phrases('continua dopo | sponsorizzato da | contenuto offerto'),
    },
    sharing: {
      whole: phrases(`condividi | condividi su | condividi su facebook | condividi su twitter |
        condividi questo articolo | condividi l'articolo | condividi l’articolo | stampa | stampa articolo |
        invia | invia per email | ascolta | ascolta l'articolo | ascolta l’articolo | seguici | seguici su |
        segui | salva | copia link | link copiato | twitta | mi piace | preferiti | condivisioni | regala`),
      label: phrases(`condividi | ~seguici | seguici su | condividi su | condividi questo articolo |
        mi piace`),
      opening: phrases(`seguici su | condividi su | fai clic per | seguiteci su |
        iscriviti al nostro canale | visualizza questo post`),
    },
    subscribing: {
      whole: phrases(`newsletter | iscriviti | iscriviti alla newsletter | iscriviti ora | abbonati |
        abbonati ora | abbonamenti | accedi | registrati | login | la tua email | inserisci la tua email |
        sostienici | dona | dona ora | contenuto riservato agli abbonati | riservato agli abbonati |
        solo per abbonati | hai già un abbonamento | sei già abbonato | rimani aggiornato |
        resta aggiornato | password`),
      opening: phrases(`~iscriviti | abbonati | ricevi | per continuare a leggere | sostieni |
        registrati | hai già | cliccando | inserisci la tua | questo contenuto è riservato | unisciti |
        scarica | resta aggiornato | rimani aggiornato | non perdere | sei già`),
      confirming: phrases('abbon | iscri | notifiche'),
    },
    pageFoot: {
      whole: phrases(`privacy | privacy policy | informativa sulla privacy | informativa privacy |
        note legali | cookie policy | cookie | preferenze cookie | gestione cookie | accetta |
        accetta tutto | rifiuta | termini e condizioni | condizioni d'uso | ~tutti i diritti riservati |
        contatti | contattaci | chi siamo | la redazione | redazione | pubblicità | lavora con noi |
        mappa del sito | torna su | torna in alto | aiuto | disclaimer | credits`),
      opening: phrases(`non visualizzi | se non visualizzi | ricevi questa | hai ricevuto questa |
        tutti i diritti riservati. | riproduzione riservata | utilizziamo i cookie | questo sito utilizza |
        questo sito usa | continuando la navigazione | proseguendo la navigazione | noi e i nostri partner |
        p.iva | partita iva | testata giornalistica | registrazione tribunale`),
      closing: phrases('tutti i diritti riservati | riproduzione riservata'),
    },
    navigation: {
      whole: phrases(`home | homepage | menu | menù | cerca | ricerca | vai al contenuto |
        salta al contenuto | chiudi | notizie | attualità | politica | mondo | esteri | interni | italia |
        cronaca | economia | cultura | sport | calcio | salute | scienza | scienze | tecnologia |
        spettacoli | spettacolo | cinema | musica | opinioni | editoriali | editoriale |
        commenti e opinioni | video | foto | fotogallery | podcast | diretta | in diretta | meteo | viaggi |
        cucina | motori | lavoro | scuola | ambiente | giustizia | sezioni | categorie | archivio |
        sei qui | indietro | avanti | invia | annulla | il mio account | esci | regioni | europa |
        ultima ora | ultim'ora | tag | caricamento | vedi tutti | vedi tutto`),
      opening: phrases(`vai al | salta al | home > | home » | ti trovi in | sei in | torna alla |
        torna all’`),
    },
    tags: {
      whole: phrases('tag | argomenti | temi | etichette | parole chiave'),
      label: phrases(`tag | tags | argomenti | categoria | categorie | temi | etichette |
        pubblicato in | parole chiave`),
      opening: phrases('pubblicato in | archiviato in'),
    },
    reports: {
      whole: phrases('segnala un errore | segnala errore | ti è stato utile | segnalazione errori'),
      opening: phrases(`se hai trovato un errore | hai trovato un errore | hai notato un errore |
        se noti un errore | segnala un | hai una storia | scrivici a | invia una segnalazione`),
    },
    liveBlog: {
      opening: phrases(`segui la diretta | segui gli aggiornamenti | segui in diretta |
        tutti gli aggiornamenti | per gli aggiornamenti | notizia in aggiornamento |
        articolo in aggiornamento | in aggiornamento | qui la diretta | la diretta`),
      confirming: phrases('diretta'),
    },
    credits: {
      whole: phrases("foto | immagine | foto d'archivio | foto di repertorio | ansa | fotogramma | ipa"),
      label: phrases(`foto | immagine | credit | crediti | fonte | fonti | illustrazione | foto di |
        didascalia | infografica | grafica`),
      opening: phrases('foto di | foto ansa'),
    },
    wireCredits: {
      opening: phrases('con fonti | a cura di | traduzione di | con agenzie'),
    },
    greetings: {
      opening: phrases(`buongiorno | buonasera | cari lettori | caro lettore | ciao a tutti |
        grazie per averci letto | grazie per la lettura | per oggi è tutto | a domani | buona lettura`),
      confirming: phrases('notizie | lettori | oggi | lettura'),
    },
  },
}
