import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const de: Language = {
  code: 'de',
  name: 'German',
  months: forms(`januar/jänner/jan/jän februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun
    juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez`),
  weekdays: forms(`montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend/sa
    sonntag/so`),
  onWeekdays: phrases(`am montag | am dienstag | am mittwoch | am donnerstag | am freitag | am samstag |
    am sonntag`),
  dayParts: words('abend morgen nachmittag mittag vormittag nacht früh'),
  uncertainTimes: words(`wird werden soll sollen nächsten kommenden vergangenen vorigen letzten bis geplant
    jeden`),
  beforeOtherDays: /(?:^| )(?:vom|seit|seit dem|bis zum|vor dem|nach dem) $/iu,
  ages: {
    before: words('vor'),
    minute: words('min'),
    hour: words('stunde std'),
    day: words('tag'),
    one: words('einer einem'),
    yesterday: words('gestern'),
    today: words('heute'),
  },
  ageUnits: words(`sekunde sekunden minute minuten stunde stunden std tag tage tagen woche wochen monat
    monate monaten jahr jahre jahren lesezeit einer einem ca einen eine ein`),
  publishedLabels: words(`veröffentlicht veröffentlichung erschienen publiziert erstellt
    veröffentlichungsdatum`),
  updatedLabels: phrases(`aktualisiert | aktualisierung | stand | geändert | zuletzt aktualisiert |
    letzte aktualisierung | letztes update | überarbeitet`),
  besideDates: words(`am um uhr den der dem vom zuletzt erstmals datum letzte letztes beitrag artikel
    meldung bericht text seite dieser dieses wurde ist und ursprünglich`),
  otherDateWords: words(`foto fotos bild bilder archiv archivbild abgerufen gültig bis seit ab ausgabe termin
    heute gedruckt kommentar`),
  stampWords: words('änderung vor'),
  readingWords: words('lesezeit'),
  datePartLinks: words('den'),
  capitalisesMonths: true,
  bylineOpenings: words('von autor autorin text'),
  nameLinks: words('und mit aus für von der den zu zur'),
  newsroomWords: words('reporter redaktion autorin journalistin korrespondent redaktor'),
  smallWords: words(`der die das und ist von den mit sich des auf für im dem nicht ein eine als auch es
    an werden aus er sie hat dass wird bei einer um am sind noch wie einem über einen so zum war haben nur
    oder aber vor zur bis mehr durch man sein wurde nach seit unter gegen wir ich ihr kann wenn doch beim
    dabei laut zwischen worden sei damit`),
  turningWords: words(`getötet verletzt verwundet vermisst gestiegen gesunken stieg sank steigt sinkt
    angenommen abgelehnt gewonnen verloren gewann verlor begonnen beendet nord süd ost west nördlich südlich
    östlich westlich vor nach mehr weniger schuldig unschuldig freigesprochen verurteilt bestätigte bestritt
    öffnete schloss erlaubt verboten`),
  negations: words('nicht kein keine keinen keiner nie niemals ohne'),
  conjunctions: words('und'),
  writesCompounds: true,
  capitalisesNouns: true,
  bareLeads: words(`in aus bei nach von gegen für um bis über durch mit ohne zwischen an auf vor laut
    wie und`),
  nounEndings: words(`ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis
    nisse ling innen`),
  abbreviations: {
    before:
      words(`hr fr dr. dipl ing med jur phil st hl bzw vgl ca ggf evtl inkl exkl zzgl max min sog gen geb
      verh allg bes z.b d.h u.a i.d.r v.a o.ä z.t u.u s.o s.u a.d i.v d.j abs abt bd hrsg nr tel tsd
      dt engl frz russ österr bayr staatl städt röm kath ev`),
    beforeNumber:
      words(`jan feb mär apr jun jul aug sep sept okt nov dez s art ziff § par rn kap bl blz ges hdt lfg nrn
      rd rdnr teilbd tl vers abb abschn anl bsp pos seite ss tab taf usd zi zif`),
    anywhere:
      words(`mio mrd mill std min sek jh jhd str u. v.chr n.chr o.g e.v co kg a.m mwst mw inc ltd gmbh n.v
      n.p i.r u.v.m uä jhs jhdt tlw ztg ag vm nm qm stk stck stdn abg abk agfa anm antw apl arch aufl
      ausg bacc bakk beil bekl bearb begr betr bew bez bhf biogr bpl bzgl chem chr dgl dipl.-ing
      dr.-ing dr.h.c h.c e.h ehem eidg eigtl einschl einh entspr entw ergb erm erw etw europ fachspr
      fam fa ferd finn fmdl forts fig frl frdl gegr geogr gesch gest gez ggfs gr griech hbf hg hpts
      hist hrn i.a i.allg i.e i.g i.h.v i.m i.s i.s.d i.v.m i.z.m inh insb insbes ital jap jew jgdl
      kgl kl kfm konst korr kpt l.i landw lfd lic lt ltg ltn luth lüb mag m.e m.w m.a mdl mil milit
      mitgl msgr mtl n.b nachm nachf nat nebst niederl nördl norw oberst obltn od o.b o.dgl p.a päd
      petr pfd pol poln präs priv.-doz prof priv prot prov reg rel rep röm.-kath s.a schwed schwäb
      schweiz sen span stellv stv stud südl syn techn tägl telef u.d.t u.dgl u.e übers ungar univ unt
      urspr verf verm verw vll vlt vorm vors vorst wg westl wiss wöch z zit z.hd z.s zs ztr zw zus zuz
      zzt`),
    final: words(`usw usf u.ä u.a.m uvm u.s.w u.v.a.m u.ä.m u.dgl.m dergl`),
  },
  dotsOrdinals: true,
  impossiblePairs: [
    {first: words('ein eine einen eines'), after: words('war hat wird er wir dass aber')},
    {
      first: words('im am zum zur beim vom ins'),
      after: words('ist war hat wird er sie dass aber der die das dem den im am mit von'),
    },
    {first: words('für gegen'), after: words('ist war hat wird aber dass im am')},
  ],
  leaningOpeners: words(`er sie es dies diese dieser dieses das aber doch jedoch allerdings auch zudem
    ausserdem daher deshalb dort dabei damit danach dann ihr ihre sein seine und oder so trotzdem dennoch
    solche demnach darauf weiter`),
  datelineFollowers: words('der die das ein eine nach im am bei in zwei'),
  lowerNameOpenings: words('von der den'),
  sayingVerbs: words(`sagte sagt erklärte erklärt betonte betont teilte warnte warnt fügte schrieb
    schreibt forderte nannte meinte kündigte mahnte äußerte berichtete kritisierte`),
  personalPronouns: words('er sie es'),
  speakingWords: words(`ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem
    unserer du dich dir dein deine deinen deinem deiner euch euer eure euren`),
  voiceWords: words('ich mir mich wir uns unser unsere müssen sollten sollte dürfen'),
  personTitles: words('herr frau präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister'),
  nameParticles: words('von zu der den'),
  notSpeakers: words('er sie es wir der die das ein eine'),
  bodies: words(`agentur amt bundestag bundesagentur gericht gesellschaft institut kommission
    ministerium partei polizei regierung universität verband verein zeitung`),
  attribution: {
    roles: words(`sprecher sprecherin minister ministerin präsident präsidentin bürgermeister bürgermeisterin
      oberbürgermeister kanzler kanzlerin chef chefin vorsitzende vorsitzender leiter leiterin
      direktor direktorin anwalt anwältin staatsanwalt staatsanwältin richter richterin polizist
      polizistin experte expertin forscher forscherin professor professorin landrat landrätin
      abgeordnete abgeordneter politiker politikerin trainer trainerin spieler geschäftsführer
      geschäftsführerin vorstand sekretär generalsekretär staatssekretär analyst ökonom ökonomin
      einsatzleiter augenzeuge augenzeugin zeuge zeugin bewohner bewohnerin senator senatorin
      botschafter`),
    relayingVerbs:
      words(`bestritt bestreitet dementierte dementiert wies weist zitierte zitiert las liest hörte hört
      leugnete wiederholte verneinte zurückgewiesen bestritten zitierend verbreitete`),
    addressingVerbs: words('nannte forderte teilte kritisierte'),
    accordingTo: words('laut zufolge'),
    utterances:
      words(`behauptung aussage worte vorwurf bericht brief satz parole zitat frage titel schlagzeile
      gerücht wort`),
    negations: words('nicht nie niemals kein keine keiner niemand weder ob falls würde könnte'),
    he: words('er'),
    she: words('sie'),
  },
  senses: {
    die: words(
      `tot tote toten toter sterben starb starben gestorben tödlich getötet töten tod todesopfer ums`,
    ),
    hurt: words(`verletzt verletzte verletzten verletzter verwundet schwerverletzt`),
    shoot: words(`schuss schüsse geschossen schoss erschossen`),
    arrest: words(`festgenommen festnahme verhaftet verhaftung gewahrsam`),
    charge: words(`angeklagt anklage beschuldigt vorwurf`),
    convict: words(`verurteilt urteil schuldig haftstrafe`),
    rise: words(`steigt stieg gestiegen steigen anstieg zugenommen zunahme erhöht`),
    fall: words(`sinkt sank gesunken sinken rückgang gefallen fiel`),
    announce: words(`kündigt kündigte angekündigt ankündigung verkündet`),
    approve: words(
      `beschließt beschloss beschlossen beschluss stimmt stimmte zugestimmt gebilligt verabschiedet`,
    ),
    reject: words(`lehnt lehnte abgelehnt ablehnung`),
    attack: words(`angriff angriffe angegriffen anschlag`),
    burn: words(`brand brände feuer brannte brennt flammen`),
    win: words(`gewinnt gewann gewonnen sieg siegt siegte`),
    resign: words(`rücktritt zurückgetreten zurücktreten`),
    end: words(`beendet endet endete geschlossen schließt gesperrt`),
    rescue: words(`gerettet rettet rettung evakuiert`),
    crash: words(`unfall zusammenstoß kollision prallte prallt`),
    quake: words(`erdbeben beben`),
    vote: words(`wahl wahlen gewählt wählen abstimmung`),
    police: words(`polizei beamte polizisten`),
    child: words(`kind kinder junge mädchen`),
  },
  stages: [
    forms('gesucht/fahndung/suche festgenommen/verhaftet/gewahrsam angeklagt/anklage verurteilt/schuldig'),
    forms('lebensgefahr/schwebt gestorben/starb/erlegen'),
    forms('vermisst gefunden/entdeckt'),
  ],
  pointedPeople:
    words(`verdächtige verdächtigen täter opfer mann frau junge mädchen fahrer fahrerin angeklagte
      angeklagten patient`),
  pointedThings:
    words(`bericht studie urteil entscheidung vorfall unfall maßnahme gesetz vorschlag plan abkommen brief
      video feuer brand angriff unternehmen firma gruppe antrag projekt gebäude frage`),
  definiteArticles: words(`der die das den dem`),
  definingWords: words(`der die das des vom von im in am an auf für zur zum mit über gegen bei`),
  housekeeping:
    phrases(`korrektur | anmerkung der redaktion | in einer früheren version | in einer früheren fassung |
      hinweise nimmt | hinweise an die polizei | zeugen werden gebeten | sachdienliche hinweise |
      wurde korrigiert | wurde aktualisiert`),
  teases: phrases(`warum | wie | was | wieso | weshalb | das sind | so | darum | hier | kommentar | analyse |
      meinung | faktencheck | liveticker`),
  captionPatterns: [
    /^(?:Dieses|Das undatierte|Auf diesem|Auf dem) [^.]{0,30}(?:foto|bild|bildschirmfoto)\b/iu,
  ],
  numbers: {
    fold: 'umlauts',
    cardinals: values(`null=0 eins=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9
      zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
      neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
      hundert=100 zweien=2 dreien=3`),
    articles: words('ein eine einen einem einer eines'),
    glued: values('ein=1'),
    glue: words('und -'),
    scales: values(`tausend=1e3 tsd=1e3 million=1e6 millionen=1e6 mio=1e6 mill=1e6 milliarde=1e9
      milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12 bio=1e12 billiarde=1e15 billiarden=1e15`),
    alone: words('hundert tausend'),
    dozens: values('dutzend=12'),
    joins: words('und'),
    adds: words('und'),
    halves: words('halb halbe halber halben halbes'),
    withHalf: values('anderthalb=1.5'),
    halfEndings: words('einhalb'),
    fractions: values(`drittel=3 dritteln=3 viertel=4 vierteln=4 fünftel=5 fünfteln=5 sechstel=6 siebtel=7
      achtel=8 neuntel=9 zehntel=10 zwölftel=12 zwanzigstel=20 hundertstel=100 tausendstel=1e3 millionstel=1e6`),
    partEndings: words('stel stels'),
    points: words('komma'),
    minus: words('minus'),
    decimal: ',',
    dotTimes: true,
    ranges: words('bis oder'),
    between: words('zwischen'),
    and: words('und'),
    from: words('von'),
    to: words('auf'),
    more: phrases('mehr als | mindestens | wenigstens | über | nicht weniger als'),
    less: phrases('weniger als | bis zu | höchstens | maximal | unter | nicht mehr als'),
    about: words('fast knapp etwa rund ungefähr circa ca gut annähernd schätzungsweise gegen'),
  },
  units: {
    '%': phrases('prozent'),
    pp: phrases('prozentpunkt | prozentpunkte | prozentpunkten'),
    bp: phrases('basispunkte | basispunkten'),
    US$: phrases('us-dollar | us-dollars | amerikanische dollar'),
    A$: phrases('australische dollar | australischen dollar'),
    C$: phrases('kanadische dollar | kanadischen dollar'),
    HK$: phrases('hongkong-dollar'),
    $: phrases('dollar | dollars'),
    '€': phrases('euro | euros'),
    '£': phrases('pfund | britische pfund'),
    '¥': phrases('yen'),
    'CN¥': phrases('yuan'),
    '₹': phrases('rupien | indische rupien | rupie'),
    '₴': phrases('griwna | hrywnja'),
    '₽': phrases('rubel'),
    '₺': phrases('türkische lira | lira'),
    '₪': phrases('schekel'),
    CHF: phrases('franken | schweizer franken'),
    francs: phrases('francs'),
    zł: phrases('zloty'),
    kr: phrases('kronen | krone'),
    Ft: phrases('forint'),
    pesos: phrases('peso | pesos'),
    R: phrases('rand'),
    cents: phrases('cent | cents'),
    'km²': phrases('quadratkilometer | quadratkilometern'),
    'm²': phrases('quadratmeter | quadratmetern'),
    'km/h': phrases(`stundenkilometer | stundenkilometern | kilometer pro stunde | kilometern pro stunde`),
    mi: phrases('meile | meilen'),
    knots: phrases('knoten'),
    km: phrases('kilometer | kilometern'),
    m: phrases('meter | metern'),
    cm: phrases('zentimeter | zentimetern'),
    mm: phrases('millimeter | millimetern'),
    ha: phrases('hektar'),
    kg: phrases('kilo | kilogramm'),
    g: phrases('gramm'),
    t: phrases('tonne | tonnen'),
    l: phrases('liter | litern'),
    barrels: phrases('barrel | fass'),
    GW: phrases('gigawatt'),
    MW: phrases('megawatt'),
    kW: phrases('kilowatt'),
    TWh: phrases('terawattstunden'),
    GWh: phrases('gigawattstunden'),
    MWh: phrases('megawattstunden'),
    kWh: phrases('kilowattstunde | kilowattstunden'),
    '°C': phrases('grad celsius'),
    '°': phrases('grad'),
    markka: phrases('finnische mark'),
  },
  measuredNouns: words(`inflation wahlbeteiligung arbeitslosigkeit wachstum umsatz gewinn verlust kaution
    lösegeld bußgeld geldstrafe schaden kosten löhne mieten bevölkerung zinsen leitzins schulden haushalt
    marktanteil`),
  measuringHeads: words(
    'quote rate anteil index preis preise wert höhe ausgaben einnahmen hilfe hilfen paket',
  ),
  fates: {
    killed: phrases('getötet | tote | starben | ums leben | todesopfer | kamen um'),
    wounded: words('verletzt verwundet'),
    arrested: words('festgenommen verhaftet festnahmen'),
    missing: words('vermisst'),
    displaced: words('evakuiert vertrieben flohen'),
    'shot down': words('abgeschossen abgefangen zerstört'),
    launched: phrases('abgefeuert | gestartet | eingesetzt | griff an | angegriffen'),
    damaged: words('beschädigt'),
    pledged: phrases('zugesagt | sagte zu | hilfe | bewilligt | stellt bereit'),
  },
  linkingWords: words('weitere andere wurden wurde worden stieg'),
  countedNouns: {
    soldiers: words('soldat soldaten kämpfer'),
    children: words('kinder kind'),
    people: words('person mensch zivilist einwohner verdächtig'),
    drones: words('drohne'),
    missiles: words('rakete'),
    buildings: words('gebäude häuser wohnung'),
    shells: words('granate'),
    tanks: words('panzer'),
    aircraft: words('flugzeug'),
  },
  nounLinks: words('von der den die weitere andere'),
  anybody: words('mensch person'),
  partOfThese: words('davon'),
  partOfNumber: words('von'),
  newsWords: words(`jahr jahre jahren jährige jähriger tag tage tagen woche wochen monat monate stunde
    stunden uhr minuten nacht abend morgen mittag vormittag nachmittag mann männer männern frau frauen kind
    kinder kindern mensch menschen person personen leute bürger einwohner anwohner nachbarn familie familien
    vater mutter sohn tochter eltern jugendliche jugendlichen polizei polizist polizisten beamte beamten
    feuerwehr feuerwehrleute rettungskräfte einsatzkräfte helfer notarzt krankenhaus klinik kliniken ärzte
    arzt gericht amtsgericht landgericht richter urteil prozess anwalt staatsanwalt staatsanwaltschaft
    anklage haft gefängnis freiheitsstrafe bewährung strafe verdacht verdächtiger verdächtigen täter opfer
    tat motiv ursache ermittlungen ermittler festnahme regierung präsident präsidentin kanzler kanzlerin
    minister ministerin ministerium parlament partei parteien opposition abgeordnete abgeordneten wahl
    wahlen stimmen mehrheit politik politiker bürgermeister gesetz reform haushalt stadt städte gemeinde
    land länder landkreis region dorf straße straßen haus häuser gebäude wohnung schule schulen schüler
    lehrer universität bahnhof zug züge bus busse auto autos fahrzeug fahrer flughafen flugzeug hafen schiff
    brücke autobahn unfall brand feuer flammen explosion angriff angriffe messer waffe waffen krieg armee
    soldaten truppen drohnen raketen tote toten tod verletzte verletzten schaden schäden leben sturm regen
    hochwasser wasser wetter erdbeben firma unternehmen konzern bank markt preise preis kosten geld euro
    dollar million millionen milliarde milliarden prozent lohn arbeit arbeiter arbeitgeber beschäftigte
    gewerkschaft streik streiks warnstreik warnstreiks tarif angebot forderung fahrgäste kunden verkehr
    nahverkehr angaben sprecher sprecherin mitteilung bericht medien zeitung agentur zeugen ende beginn
    anfang teil zahl weg zeit welt deutschland spiel spiele tor tore sieg niederlage mannschaft trainer
    saison liga verein platz ergebnis gast heute gestern gespräche treffen besuch reise gipfel rücktritt amt
    entscheidung vertrag abkommen projekt plan bau hilfe hund tiere zweite dritte erste neue neuen großen
    getötet verletzt teilte sagte gestorben festgenommen verurteilt zerstört`),
  opinionLabels: words('meinung kommentar analyse gastbeitrag leitartikel kolumne essay gastkommentar'),
  digestLabels: phrases(`nachrichtenüberblick | der tag im überblick | das wichtigste vom tag |
    kurzmeldungen | newsletter | morgenüberblick | wochenrückblick | was heute wichtig ist | kurz notiert |
    kurz gemeldet | in kürze | das wichtigste in kürze | meldungen in kürze | nachrichten in kürze`),
  leadIns: phrases(`darum geht es | die hintergründe | eilmeldung | hintergrund | wichtig |
    zum hintergrund | worum es geht`),
  viewWords: words('aufrufe'),
  editMarks: words('bearbeitet'),
  countUnits: words('tsd'),
  liveWords: words('live liveticker live-ticker ticker newsticker'),
  pictureWords: words('foto fotos bild'),
  browserWords: words('webseite'),
  addressWords: words(`sie ihr ihre ihren ihrem ihrer ihnen du dir dich dein deine deinen deiner euch eure
    wir uns unser unsere unserem unseren unserer hier klicken abonnieren newsletter kostenlos jetzt
    datenschutz website webseite seite anmelden registrieren teilen kommentar kommentare artikel beitrag
    beiträge autor autorin redaktion mehr lesen lies anzeige inhalt inhalte angebot angebote shop bestellen
    online`),
  readerAddress: phrases(`klicken sie | lesen sie | verkaufserlös | hier klicken | abonniert unseren |
    lizenz lizenziert | war zunächst nicht zu erreichen`),
  corrections: {
    labels: phrases('korrektur | berichtigung | richtigstellung'),
    openings: phrases(
      'in einer früheren version | in einer früheren fassung | in einer ersten version | in einer ersten fassung | in einer vorherigen version | in einer älteren version | in einer vorigen fassung | in der ursprünglichen version | in der ursprünglichen fassung | eine frühere version dieses | eine frühere fassung dieses | dieser artikel wurde korrigiert | dieser text wurde korrigiert | wir haben den fehler korrigiert | wir haben die stelle korrigiert',
    ),
    editors: phrases(
      'anmerkung der redaktion | anm. d. red. | anm. d. red | anm. der redaktion | hinweis der redaktion | redaktioneller hinweis',
    ),
  },
  clutter: {
    readMore: {
      whole: phrases(`weiterlesen | mehr lesen | mehr erfahren | mehr | zum artikel |
        ganzen artikel lesen | artikel lesen | ~jetzt lesen | weiter lesen | zum vollständigen artikel |
        den ganzen artikel lesen | vollständigen artikel lesen | mehr anzeigen | weitere informationen |
        mehr informationen | mehr dazu | zum beitrag | beitrag lesen | hier weiterlesen`),
      opening: phrases(`weiterlesen auf | weiterlesen bei | den ganzen artikel | mehr lesen auf |
        zum vollständigen artikel | den vollständigen artikel`),
    },
    readAlso: {
      label: phrases(`lesen sie auch | mehr zum thema | auch lesen | lesen sie mehr | siehe auch |
        weiterlesen | mehr dazu | lesetipp | auch interessant | das könnte sie auch interessieren |
        passend dazu | mehr lesen | lies auch | unser tipp | zum thema | lesen sie dazu | lesen sie hier`),
      opening: phrases(`lesen sie auch | hier lesen sie | lesen sie hier | mehr dazu lesen sie |
        klicken sie hier | auch lesen: | lesen sie dazu | hier geht es zum | hier geht’s zu`),
    },
    related: {
      whole: phrases(`ähnliche artikel | ähnliche beiträge | ähnliche nachrichten | ähnliche themen |
        ähnliche meldungen | verwandte artikel | verwandte beiträge | verwandte themen | mehr zum thema |
        mehr zu diesem thema | weitere artikel | weitere beiträge | weitere artikel zum thema |
        weitere meldungen | weitere nachrichten | weitere themen | das könnte sie auch interessieren |
        das könnte dich auch interessieren | das könnte dir auch gefallen | das könnte ihnen auch gefallen |
        das könnte sie interessieren | auch interessant | interessante artikel | lesen sie auch |
        meistgelesen | meistgelesene artikel | meist gelesen | meistkommentiert | meistgesehen |
        am häufigsten gelesen | beliebte beiträge | beliebte artikel | beliebt | neueste beiträge |
        neueste artikel | neue artikel | neueste nachrichten | neuste beiträge | aktuelle artikel |
        aktuelle beiträge | aktuelle meldungen | aktuelle nachrichten | aktuelle themen | letzte beiträge |
        letzte artikel | empfohlene beiträge | empfohlene artikel | empfohlen | empfehlungen |
        empfehlungen der redaktion | leser empfehlen | top-themen | top themen | topthemen | schlagzeilen |
        noch mehr news | mehr news | themen in diesem artikel | mehr aus | mehr aus dem ressort | mehr von |
        nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag |
        beitrags-navigation | beitragsnavigation | anzeige | passend dazu | dazu passend | lesenswert |
        zum weiterlesen | weiterführende links | weiterführende informationen | weiterführender link |
        trending | themen | auch lesenswert | unsere empfehlung | weitere informationen | mehr lesen |
        vorheriger | nächster | vorheriges weiter | nachrichten des tages | top-news | der autor |
        die autorin | über den autor | über die autorin | zur person`),
      opening: phrases(`mehr zum thema | mehr von | mehr aus | weitere artikel | weitere beiträge |
        weitere meldungen | alle artikel | alle beiträge | lesen sie auch | vorheriger beitrag |
        nächster beitrag | vorheriger artikel | nächster artikel | das könnte | das interessiert |
        aktuelle themen | mehr über`),
    },
    comments: {
      whole: phrases(`kommentare | kommentar | # kommentare | # kommentar | kommentare # |
        keine kommentare | noch keine kommentare | kommentar schreiben | kommentare schreiben |
        kommentar verfassen | kommentar abgeben | kommentar hinzufügen | kommentar hinterlassen |
        kommentieren | hinterlasse einen kommentar | hinterlassen sie einen kommentar |
        schreibe einen kommentar | schreiben sie einen kommentar |
        schreibe einen kommentar antworten abbrechen | kommentar verfassen antwort abbrechen |
        antworten abbrechen | antwort abbrechen | antworten | # antworten | # antwort | diskussion |
        diskutieren | diskutieren sie mit | diskutieren sie über diesen artikel | mitdiskutieren |
        jetzt kommentieren | artikel kommentieren | kommentare lesen | kommentare anzeigen |
        alle kommentare | alle kommentare anzeigen | neueste kommentare | letzte kommentare |
        neue kommentare | leserkommentare | leserbrief schreiben | kommentarfunktion |
        kommentare sind geschlossen | leider sind keine kommentare möglich | netiquette | ihre meinung |
        ihr kommentar | dein kommentar | kommentar absenden | meist-diskutiert | name | name (erforderlich |
        e-mail (erforderlich | e-mail-adresse | ihre e-mail-adresse wird nicht veröffentlicht |
        deine e-mail-adresse wird nicht veröffentlicht | gib hier deinen kommentar ein | beitrag melden |
        kommentar melden | gib das erste kommentar ab`),
      opening: phrases(`schreibe einen kommentar | hinterlasse einen kommentar |
        deine e-mail-adresse wird | ihre e-mail-adresse wird | die e-mail-adresse wird |
        du musst angemeldet sein | sie müssen angemeldet sein | melden sie sich an, um | melde dich an, um |
        benachrichtige mich | benachrichtigung bei | informiere mich über |
        diese website verwendet akismet | du kommentierst mit | trage deine daten | die kommentarfunktion |
        kommentare sind | kommentar von | kommentare zu | kommentare werden | bitte loggen sie sich |
        um zu kommentieren | um kommentieren zu können | bitte beachten sie unsere netiquette |
        bei aktualisierung dieser kommentare | meinen namen, meine e-mail | verfassen sie einen kommentar |
        ihr blog kann leider keine | beitrag nicht abgeschickt | e-mail-überprüfung fehlgeschlagen |
        an e-mail-adresse senden`),
    },
    advertising: {
      whole: phrases(`anzeige | anzeigen | werbung | werbepause | gesponsert | sponsored |
        sponsored post | advertorial | unsere partner | nach der anzeige weiterlesen |
        weiter nach der anzeige | anzeige, enthält affiliate links | promotion | bezahlte werbung |
        verlagsangebote | verlagsangebot | in kooperation mit | affiliate-link | ende der anzeige`),
      opening: phrases(`anzeige: | werbung: | dieser artikel enthält | dieser beitrag enthält |
        bei diesem artikel handelt | sponsored by | nach der anzeige`),
    },
    sharing: {
      whole: phrases(`# abonnenten | # # abonnenten | # follower | teilen | artikel teilen |
        diesen artikel teilen | beitrag teilen | seite teilen | diese geschichte teilen | teilen mit |
        teilen via | teilen sie dies mit | auf facebook teilen | auf twitter teilen | auf x teilen |
        bei facebook teilen | per e-mail teilen | per mail teilen | per mail verschicken |
        per e-mail senden | twittern | drucken | artikel drucken | druckansicht | druckversion |
        seite drucken | weiterempfehlen | weiterempfehlen drucken | empfehlen | merken | artikel merken |
        speichern | vorlesen | artikel anhören | anhören | artikel vorlesen | mail | folgen |
        folgen sie uns | folge uns | folgen sie uns auf | folge uns auf | gefällt mir |
        gefällt mir wird geladen | liken lade | likenliken | link kopieren | link kopiert | versenden |
        e-mail | zur merkliste | auf die merkliste | merkliste | schrift | schriftgröße | mitteilen |
        artikel versenden | kopieren | pinnen | auf facebook | auf twitter | artikel verschenken |
        verschenken | zum rezept drucken pinnen | gefällt das | d bloggern gefällt das`),
      label: phrases(`teilen | teilen mit | teilen via | folgen | ~folgen sie uns | folge uns |
        artikel teilen | diesen artikel teilen | gefällt mir | beitrag teilen | teilen sie dies mit |
        weitersagen`),
      opening: phrases(`folgen sie uns | folge uns | ~folgt uns | klick, um | klicken zum | teilen sie |
        diesen artikel | besuchen sie uns auf | auf facebook teilen | auf twitter teilen |
        per e-mail teilen | werden sie fan | ein beitrag geteilt von | sieh dir diesen beitrag |
        dir hat der artikel gefallen`),
    },
    subscribing: {
      whole: phrases(`newsletter | newsletter abonnieren | newsletter bestellen |
        newsletter-anmeldung | zum newsletter anmelden | abonnieren | abo | abonnement | jetzt abonnieren |
        jetzt anmelden | anmelden | registrieren | jetzt registrieren | einloggen | login | jetzt spenden |
        spenden | unterstützen | unterstützen sie uns | unterstütze uns | mitglied werden | abo bestellen |
        abo testen | jetzt testen | jetzt kostenlos testen | e-mail-adresse | ihre e-mail-adresse |
        deine e-mail-adresse | bleiben sie informiert | bleiben sie auf dem laufenden | e-mail-abo |
        blog via e-mail abonnieren | blog per e-mail folgen | exklusiv für abonnenten | nur für abonnenten |
        plus | premium | vielen dank | danke | angemeldet bleiben | passwort vergessen | passwort |
        benutzername | weiterlesen mit | anmelden registrieren | abmelden | abo-shop |
        kostenlos registrieren | leserservice | jetzt bestellen`),
      opening: phrases(`~abonnieren sie | abonniere | newsletter | ~melden sie sich | melde dich |
        jetzt anmelden | registrieren sie | jetzt registrieren | mit ihrer anmeldung | mit der anmeldung |
        mit dem absenden | ich möchte den | ich bin damit einverstanden | ja, ich möchte |
        gib deine e-mail | geben sie ihre e-mail | um neue beiträge | um weiterzulesen | um diesen artikel |
        dieser artikel ist nur | lesen sie weiter mit | sie haben bereits | sie haben noch |
        sie lesen gern | unterstützen sie | unterstütze unsere | unterstütze uns | wenn ihnen | wenn dir |
        werden sie | werde | schließe dich | immer aktuell informiert | immer informiert | bleiben sie |
        bleib auf dem | mit unserem newsletter | unser newsletter | der tägliche newsletter | erhalten sie |
        erhalte | laden sie unsere app | ~jetzt abonnieren | zur anmeldung | noch kein | sie sind noch kein |
        bereits abonnent | sie können den newsletter | hat ihnen der artikel | hat dir der artikel |
        spenden sie | mit einer spende | jetzt für | testen sie | neuerungen auf dieser`),
      confirming: [
        ...phrases(`newsletter | mail | abonn | kostenlos | spende | unterstütz | registrier |
          anmeld | artikel | auf dem laufenden | postfach`),
        'abo ',
      ],
    },
    pageFoot: {
      whole: [
        ...phrases(`impressum | datenschutz | datenschutzerklärung | datenschutzhinweise |
          datenschutzhinweis | datenschutzeinstellungen | datenschutz-einstellungen |
          impressum & datenschutz | impressum & kontakt | kontakt & impressum | kontakt und impressum |
          agb | nutzungsbedingungen | nutzungsbasierte onlinewerbung | widerrufsbelehrung |
          haftungsausschluss | rechtliches | rechtliche hinweise | ~alle rechte vorbehalten | cookies |
          cookie-einstellungen | cookie einstellungen | akzeptieren | alle akzeptieren | ablehnen |
          kontakt | kontaktformular | über uns | wir über uns | mediadaten | karriere | jobs | hilfe |
          presse | team | redaktion | werbung | inserieren | nach oben | zum seitenanfang |
          nach oben scrollen | barrierefreiheit | sitemap | leichte sprache | gebärdensprache |
          abo kündigen | verträge kündigen | vertrag kündigen | transparenz | partner | stellenangebote |
          netiquette | rss-feed | rss-feeds | hilfe & kontakt | werben |
          erstelle eine kostenlose website oder blog – auf wordpress.com | bloggen auf wordpress.com`),
        'impressum | datenschutz',
      ],
      opening: phrases(`wird diese e-mail nicht | sie erhalten diese | newsletter abbestellen |
        alle rechte vorbehalten. | diese website verwendet | diese website benutzt |
        diese webseite verwendet | diese seite verwendet | wir verwenden cookies | wir nutzen cookies |
        wir setzen cookies | durch die weitere nutzung | mit der nutzung | unsere website verwendet |
        um unsere webseite | datenschutz & cookies | dieses werk | die inhalte dieser | powered by |
        bitte aktivieren sie javascript | javascript ist | ihr browser | sie nutzen einen |
        erstelle eine kostenlose | bloggen auf wordpress | mit ihrer zustimmung |
        weitere informationen zum datenschutz | alle preise inkl | ein angebot von | ein service von |
        ein unternehmen der`),
      closing: phrases(`alle rechte vorbehalten | wird in neuem fenster geöffnet |
        e-mail-adresse wird nicht veröffentlicht | mit * markiert | sind mit * markiert`),
    },
    navigation: {
      whole: phrases(`startseite | menü | hauptmenü | hauptnavigation | suche | suchen | suche nach |
        suchformular | zum inhalt | zum inhalt springen | zum hauptinhalt springen | direkt zum inhalt |
        springe zum inhalt | zum inhalt wechseln | springe direkt zu | schließen | schliessen |
        menü schließen | menü öffnen | politik | wirtschaft | gesellschaft | kultur | wissen |
        wissenschaft | technik | technologie | gesundheit | reise | reisen | leben | meinung | meinungen |
        medien | panorama | regional | lokales | inland | ausland | wetter | auto | immobilien |
        stellenmarkt | kleinanzeigen | rezepte | ratgeber | gewinnspiele | gewinnspiel | termine |
        veranstaltungen | archiv | kategorien | kategorie | schlagwörter | schlagworte | service |
        dossiers | kolumnen | bildergalerie | bildergalerien | galerie | mediathek | nachrichten | aktuell |
        aktuelles | neuigkeiten | themen | rubriken | ressorts | sie sind hier | sie befinden sich hier |
        aktuelle seite | übersicht | inhalt | inhaltsverzeichnis | zurück | weiter | zurück zur übersicht |
        zur übersicht | zur startseite | abbrechen | senden | absenden | deutsch | monat auswählen |
        kategorie auswählen | wähle den monat | feed der einträge | kommentare-feed | seiten | mein konto |
        profil | suchbegriff | suchbegriff eingeben | erweiterte suche | servicemenü | seitennummerierung |
        kino | fernsehen | musik | bücher | sport | fußball | bundesliga | finanzen | börse | digital |
        bildung | europa | deutschland | österreich | schweiz | welt | alle themen | alle kategorien |
        alle videos | mehr themen | e-paper | horoskop | rätsel | sudoku | tv-programm | wird geladen |
        lädt | lade weitere inhalte | ja | nein | hauptinhalt | fußbereich | weitere | einstellungen`),
      opening: [
        ...phrases(`zum inhalt | zurück zu | zurück zur | springe zu | sie sind hier |
          startseite » | startseite > | startseite / | startseite › | seite # von # | aktuelle seite |
          zur übersicht`),
        'start|',
      ],
    },
    tags: {
      whole: phrases('schlagworte | schlagwörter | stichworte | themen | markiert'),
      label: phrases(`tags | schlagworte | schlagwörter | stichworte | themen | thema | kategorie |
        kategorien | getaggt mit | markiert | veröffentlicht in | veröffentlicht unter |
        verschlagwortet mit | abgelegt unter | rubrik | ressort | themen in diesem artikel | stichwörter |
        dieser beitrag wurde unter`),
      opening: phrases(`veröffentlicht in | veröffentlicht unter | getaggt mit | verschlagwortet mit |
        abgelegt unter | dieser eintrag wurde | dieser beitrag wurde | der beitrag wurde`),
    },
    reports: {
      whole: phrases(`fehler melden | feedback | feedback geben | fehler gefunden |
        ist dieser beitrag hilfreich | war dieser artikel hilfreich | hat ihnen dieser artikel gefallen |
        bewerten | artikel bewerten | rechtschreibfehler melden | korrektur melden | einen missbrauch melden`),
      opening: phrases(`fehler gefunden | haben sie einen fehler | fehler im artikel | ist ihnen beim |
        ist dieser beitrag | war dieser artikel | hat ihnen dieser artikel | wie gefällt ihnen |
        sie haben einen fehler | hinweise an die redaktion | ~schreiben sie uns | schicken sie uns |
        haben sie hinweise`),
    },
    liveBlog: {
      opening: phrases(`alle entwicklungen im | alle aktuellen | alle neuigkeiten |
        die aktuellen entwicklungen | die aktuelle lage | verfolgen sie | mehr dazu in unserem |
        mehr in unserem | lesen sie in unserem | in unserem liveblog | in unserem newsblog | im liveblog |
        im newsticker | dieser artikel wird | diese meldung wird | der artikel wird laufend |
        weitere informationen in kürze | hier geht es zum liveblog | bleiben sie auf dem`),
      confirming: phrases('live | ticker | liveblog | aktualisier | laufenden'),
    },
    credits: {
      whole: phrases(`bild | foto | symbolbild | archivbild | archivfoto | quelle | picture alliance |
        bildunterschrift | symbolfoto | themenbild | beispielbild`),
      label: phrases(`foto | fotos | bild | bilder | bildquelle | bildnachweis | bildrechte |
        titelbild | beitragsbild | grafik | quelle | quellen | symbolbild | archivbild | archivfoto |
        fotocredit | illustration | copyright | bildunterschrift | foto/quelle | bild/foto | symbolfoto |
        fotoquelle | credit | screenshot`),
      opening: phrases('foto von | foto: | bild von | fotos von'),
    },
    wireCredits: {
      opening: phrases(`~mit material von | mit material der | mit informationen von |
        mit informationen der | bearbeitet von | übersetzt von | übersetzung: | mit dpa | mit afp`),
    },
    greetings: {
      opening: phrases(`guten morgen | guten abend | guten tag | liebe leserin | liebe leser |
        liebe leserinnen | hallo | moin | danke fürs lesen | das war's für | bis morgen | wir lesen uns`),
      confirming: phrases('heute | morgen wieder | nachricht | leser | brief | überblick | news'),
    },
  },
}
