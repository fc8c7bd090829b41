import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const nl: Language = {
  code: 'nl',
  name: 'Dutch',
  months: forms(`januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug
    september/sep/sept oktober/okt november/nov december/dec`),
  weekdays: forms('maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo'),
  onWeekdays: phrases(`op maandag | op dinsdag | op woensdag | op donderdag | op vrijdag | op zaterdag |
    op zondag`),
  uncertainTimes: words('zal zullen volgende vorige afgelopen komende tot gepland elke'),
  beforeOtherDays: /(?:^| )(?:van|sinds|tot) $/iu,
  ages: {
    after: words('geleden'),
    minute: words('min'),
    hour: words('uur uren'),
    day: words('dag'),
    one: words('een'),
    yesterday: words('gisteren'),
    today: words('vandaag'),
  },
  ageUnits: words('seconden minuut minuten uur uren dag dagen weken maand maanden jaar leestijd een'),
  publishedLabels: words('gepubliceerd geplaatst verschenen'),
  updatedLabels: words('bijgewerkt gewijzigd geüpdatet'),
  besideDates: words('op om laatst laatste datum dit deze artikel bericht pagina is het werd voor uur en'),
  otherDateWords: words('geraadpleegd tot sinds vandaag editie reactie'),
  stampWords: words('geleden'),
  readingWords: words('leestijd'),
  bylineOpenings: words('door'),
  nameLinks: words('en van der den de ten ter voor door'),
  newsroomWords: words('redactie'),
  smallWords: words(`de het een en van in is dat op te met voor niet zijn aan er door om ook als bij naar
    uit maar dan nog werd worden wordt heeft hebben die deze dit was over tot of ze hij zij ik we je meer
    geen al na volgens tegen zich onder tussen wel kan zou`),
  turningWords: words(`gedood gewond omgekomen gestegen gedaald aanvaard verworpen gewonnen verloren
    begonnen beëindigd noord zuid oost west voor na meer minder schuldig onschuldig vrijgesproken
    veroordeeld bevestigde ontkende geopend gesloten`),
  negations: words('niet geen nooit zonder'),
  conjunctions: words('en'),
  writesCompounds: true,
  abbreviations: {
    before:
      words(`dhr mevr mw mr drs ir ing prof dr ds st bijv bv d.w.z i.v.m m.b.t o.a t.a.v n.a.v incl excl max
      min resp ca gen kol kap lt burg wnd plv adj`),
    beforeNumber:
      words(`nr art blz p pag jan feb mrt apr jun jul aug sep sept okt nov dec afb afl bijl bl boek cap d
      deel dl fig hfst hst hoofdst jg lid nrs par § r sub tab vol w`),
    anywhere:
      words(`n.chr v.chr b.v n.v mld mln a.u.b a.d n.c v.c co corp inc ltd s.a kg km sec gld aanbev aanv adm
      afb afd afk alg alh ambt amst anderl arch ass b.d bc betr bez bijl bijz bldz br brig bvb c.q cap
      cf chr coll com comm concl cons coöp d.d d.i d.m.v d.t def dep dir disc div e.h e.o ed eff
      enigsz engl enk et eur evt evtl ex exc f.d fa fam fig fr fra gebr geb ged gem gep gesl gest get
      h.k h.a h.l herz hr hss huidl i.b.m i.c i.c.m i.e i.g.v i.h.a i.h.b i.o i.o.v i.p.v i.s.m i.t.t
      i.v i.z j.l id ill inl inst int inz it jhr jkvr jl jr k.g kand kath kl koninkl kr kt kw lab
      landb ll luit lv m.a.w m.b.v m.h.o m.i m.i.v m.m.v m.n m.t m.u.v maj mej mgr mil mnd mss mv n.a
      n.h n.o n.v.t nl nrs n.o.t.k o.b.v o.g.v o.i.v o.l.v o.m o.m.v o.o o.v.v off olv onb ong
      ondersch onz oorspr op.cit opm ord org orig p.a p.m p.p parl pct pers pk pol pos pr pred pres
      prot prov publ qq r.-k r.k rb red reg rest rev rijksw ritm rkb s.v sch secr sect sen sgt spec sr
      subs sup t.b.v t.e.m t.g.t t.g.v t.h.t t.n.v t.o.v t.w.v t.z.t techn tel toegev toel tw tss u.p
      u.s uitbr uitdr uitg uitgez univ v.d v.d.h v.h v.o.f v.w.b vb verb verg verh verv vgl vlg vm vnl
      voorz vr vrl vs vz w.o wed wo ww z.e z.g.a.n zgn z.i zn z.k zg zog`),
    final: words(`enz e.d e.a etc e.v m.v`),
  },
  impossiblePairs: [{first: words('de een'), after: words('is was heeft had hij wij maar en of van de')}],
  leaningOpeners: words(`hij zij ze het dit dat deze die maar en of echter toch ook daarom daarnaast
    bovendien daar dan toen zijn haar hun zo hierdoor`),
  datelineFollowers: words('de het een'),
  lowerNameOpenings: words('van der den ter'),
  sayingVerbs: words(`zei zegt verklaarde verklaart voegde schreef waarschuwde benadrukte stelde liet
    meldde vertelde noemde aldus`),
  personalPronouns: words('hij zij ze'),
  speakingWords: words('ik mij mijn ons onze jij jouw jullie wij'),
  voiceWords: words('ik wij we ons onze moeten zouden'),
  personTitles: words('president minister burgemeester'),
  nameParticles: words('van de den der'),
  notSpeakers: words('hij zij'),
  attribution: {
    roles: words(`woordvoerder woordvoerster minister president premier burgemeester wethouder directeur
      voorzitter hoofd leider advocaat rechter officier onderzoeker hoogleraar kamerlid trainer
      bewoner getuige ambassadeur`),
    relayingVerbs: words(
      `ontkende ontkent verwierp citeerde citeert las leest hoorde herhaalde weersprak ontkend`,
    ),
    addressingVerbs: words('noemde vertelde'),
    accordingTo: words('volgens aldus'),
    utterances: words(
      `bewering uitspraak woorden beschuldiging rapport brief zin leus citaat vraag titel gerucht`,
    ),
    negations: words('niet nooit niemand geen noch of zou'),
    he: words('hij'),
    she: words('zij ze'),
  },
  captionPatterns: [/^(?:Deze|Op deze) (?:foto|afbeelding)\b/iu],
  numbers: {
    fold: 'marks',
    cardinals: values(`nul=0 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11
      twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20
      dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100`),
    articles: words('een'),
    glued: values('een=1'),
    glue: words('en -'),
    scales: values(`duizend=1e3 miljoen=1e6 mln=1e6 miljard=1e9 mld=1e9 mrd=1e9 biljoen=1e12 biljard=1e15`),
    alone: words('honderd duizend'),
    dozens: values('dozijn=12'),
    joins: words('en'),
    adds: words('en'),
    halves: words('half halve'),
    withHalf: values('anderhalf=1.5 anderhalve=1.5'),
    halfEndings: words('eneenhalf eneenhalve enhalf enhalve'),
    fractions: values(`derde=3 vierde=4 kwart=4 vijfde=5 achtsten=8 vijfden=5 zesde=6 zevende=7 achtste=8
      negende=9 tiende=10 honderdste=100 duizendste=1e3 miljoenste=1e6`),
    partEndings: words('ste sten'),
    fractionsAreOrdinals: true,
    of: words('van'),
    ratios: phrases('op de | van de | uit'),
    points: words('komma'),
    minus: words('min'),
    decimal: ',',
    dotTimes: true,
    ranges: words('tot of'),
    between: words('tussen'),
    and: words('en'),
    from: words('van'),
    to: words('naar tot'),
    more: phrases(`meer dan | ten minste | minstens | zeker | ruim | boven de | niet minder dan`),
    less: phrases(`minder dan | tot | maximaal | hooguit | hoogstens | onder de | niet meer dan`),
    about: phrases('ongeveer | bijna | circa | ca | zo’n | naar schatting | rond de'),
  },
  units: {
    '%': phrases('procent | percent'),
    pp: phrases('procentpunt | procentpunten'),
    US$: phrases('amerikaanse dollar | amerikaanse dollars'),
    A$: phrases('australische dollar'),
    C$: phrases('canadese dollar'),
    $: phrases('dollar | dollars'),
    '€': phrases('euro | euro’s'),
    '£': phrases('pond'),
    '¥': phrases('yen'),
    'CN¥': phrases('yuan'),
    '₹': phrases('roepie | roepies'),
    '₴': phrases('hryvnia'),
    '₽': phrases('roebel'),
    CHF: phrases('zwitserse frank'),
    francs: phrases('frank'),
    kr: phrases('kronen | kroon'),
    cents: phrases('cent | cents'),
    'km²': phrases('vierkante kilometer'),
    'm²': phrases('vierkante meter'),
    'km/h': phrases('kilometer per uur | km/u'),
    knots: phrases('knopen'),
    km: phrases('kilometer | kilometers'),
    m: phrases('meter | meters'),
    cm: phrases('centimeter'),
    mm: phrases('millimeter'),
    mi: phrases('mijl'),
    ha: phrases('hectare'),
    kg: phrases('kilo | kilogram'),
    g: phrases('gram'),
    t: phrases('ton'),
    l: phrases('liter'),
    barrels: phrases('vaten'),
    MW: phrases('megawatt'),
    GW: phrases('gigawatt'),
    '°C': phrases('graden celsius'),
    '°': phrases('graad | graden'),
    guilders: phrases('gulden'),
  },
  measuredNouns: words(`inflatie opkomst werkloosheid groei omzet winst verlies borgtocht losgeld boete
    tekort schuld begroting bevolking`),
  measuringHeads: words('cijfer aandeel index prijs prijzen uitgaven inkomsten percentage'),
  fates: {
    killed: phrases('gedood | doden | dode | omgekomen | om het leven'),
    wounded: words('gewond gewonden'),
    arrested: words('opgepakt gearresteerd aangehouden'),
    missing: words('vermist'),
    displaced: words('geëvacueerd ontheemd'),
    'shot down': words('neergehaald neergeschoten onderschept'),
    launched: words('afgevuurd gelanceerd'),
    damaged: words('beschadigd'),
    pledged: words('toegezegd hulp'),
  },
  linkingWords: words('anderen raakten werden zijn'),
  countedNouns: {
    soldiers: words('soldaten'),
    children: words('kinderen'),
    people: words('mensen burger'),
    drones: words('drone'),
    missiles: words('raket'),
    buildings: words('gebouw huizen woning'),
    tanks: words('tank'),
    aircraft: words('vliegtuig'),
  },
  nounLinks: words('van'),
  anybody: words('mensen'),
  partOfNumber: phrases('van de'),
  newsWords: words(`jaar jaren dag dagen week weken maand maanden uur nacht avond ochtend man mannen
    vrouw vrouwen kind kinderen mens mensen persoon personen inwoners familie vader moeder zoon dochter
    jongen politie agenten brandweer hulpdiensten ziekenhuis artsen rechtbank rechter hof justitie officier
    advocaat proces straf cel gevangenis veroordeeld verdachte slachtoffer slachtoffers onderzoek regering
    kabinet president premier minister ministerie parlement kamer partij partijen oppositie verkiezingen
    stemmen meerderheid burgemeester stad gemeente land regio provincie dorf dorp straat huis huizen school
    scholen trein weg auto bus vliegtuig luchthaven haven brug schip ongeluk ongeval brand explosie aanval
    oorlog leger soldaten drones raketten doden dode dood gewonden gewond schade storm regen overstroming
    water aardbeving bedrijf bank markt prijs prijzen geld euro dollar miljoen miljard procent werk
    werknemers vakbond staking wet plan akkoord overleg bezoek top ontslag hoger beroep zei meldt aldus
    woordvoerder wedstrijd doelpunt ploeg club seizoen overwinning eerste tweede nieuwe grote drugs zaak`),
  opinionLabels: words('opinie analyse commentaar column hoofdredactioneel ingezonden'),
  digestLabels: phrases('nieuwsoverzicht | kort nieuws | weekoverzicht | het nieuws van vandaag'),
  leadIns: phrases('achtergrond | waarom dit belangrijk is'),
  viewWords: words('weergaven'),
  editMarks: words('bewerkt'),
  liveWords: words('liveverslag'),
  addressWords: words(`u uw jij je jouw jullie wij ons onze klik hier abonneer aanmelden nieuwsbrief gratis
    account lees site deel reactie`),
  readerAddress: phrases('abonneer je'),
  corrections: {
    labels: phrases('correctie | rectificatie | verbetering'),
    openings: phrases(
      'in een eerdere versie | een eerdere versie van | in een vorige versie | dit artikel is gecorrigeerd | dit artikel is aangepast',
    ),
    editors: phrases('noot van de redactie | opmerking van de redactie'),
  },
  clutter: {
    readMore: {
      whole: phrases(`~lees meer | ~lees verder | verder lezen | meer lezen |
        lees het volledige artikel | lees het hele artikel | meer informatie | toon meer | meer`),
      opening: phrases('lees verder op | lees het hele artikel | lees meer op'),
    },
    readAlso: {
      label: phrases(`~lees ook | lees meer | zie ook | ~bekijk ook | lees verder | kijk ook |
        luister ook | meer lezen`),
      opening: phrases('lees ook | ~klik hier | bekijk ook'),
    },
    related: {
      whole: phrases(`gerelateerde artikelen | gerelateerd | gerelateerd nieuws | lees ook |
        meer over dit onderwerp | meest gelezen | best gelezen | laatste nieuws | meer nieuws |
        ook interessant | aanbevolen | populair | verwante artikelen | uitgelicht | net binnen |
        vorig artikel | volgend artikel | vorige | volgende | meer artikelen | aanraders | meer van |
        bekijk ook | zie ook | dit vind je misschien ook leuk | trending | het laatste nieuws`),
      opening: phrases('meer over | meer van'),
    },
    comments: {
      whole: phrases(`reacties | reactie | # reacties | # reactie | geen reacties | reageer |
        reageren | geef een reactie | laat een reactie achter | plaats een reactie | plaats reactie |
        reactie plaatsen | reactie annuleren | geef een reactie reactie annuleren | beantwoorden |
        bekijk reacties | alle reacties | je e-mailadres wordt niet gepubliceerd | naam | praat mee |
        discussieer mee | antwoord`),
      opening: phrases(`je moet ingelogd | je e-mailadres | log in om | laat een reactie |
        mijn naam, e-mail | deze site gebruikt akismet | reageren is`),
    },
    advertising: {
      whole: phrases(`advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud |
        lees verder na de advertentie | tekst gaat verder onder | tekst loopt door onder |
        tekst gaat verder onder de foto | partnerbijdrage`),
      opening: phrases(`tekst gaat verder | tekst loopt door | lees verder onder | lees verder na |
        artikel gaat verder | gesponsord door`),
    },
    sharing: {
      whole: phrases(`deel | delen | deel dit | deel dit artikel | deel artikel | delen op facebook |
        delen via | deel via | afdrukken | printen | print | e-mailen | luisteren | luister | volg ons |
        volg ons op | volgen | bewaren | bewaar | opslaan | kopieer link | link gekopieerd | tweeten |
        vind ik leuk | voorlezen | lees voor | cadeau geven`),
      label: phrases('deel | delen | deel dit | ~volg ons | volg ons op | vind ik leuk'),
      opening: phrases(`volg ons | deel op | klik om te delen | delen op | volg ons op |
        dit bericht op instagram bekijken`),
    },
    subscribing: {
      whole: phrases(`nieuwsbrief | nieuwsbrieven | schrijf je in | inschrijven | aanmelden |
        abonneer | abonneer nu | abonneren | abonnement | word abonnee | word lid | inloggen | log in |
        registreren | je e-mailadres | e-mailadres | doneer | steun ons | alleen voor abonnees |
        exclusief voor abonnees | al abonnee | al abonnee? log in | blijf op de hoogte | wachtwoord |
        probeer gratis`),
      opening: phrases(`abonneer | schrijf je | ~meld je aan | ontvang | om verder te lezen |
        dit artikel is exclusief | steun | word abonnee | word lid | al abonnee | blijf op de hoogte |
        door je aan te melden | maak een account | download de | download onze | mis niets | voer je e-mail`),
      confirming: phrases('nieuwsbrief | nieuws | inlog | abonn'),
    },
    pageFoot: {
      whole: phrases(`privacy | privacybeleid | privacyverklaring | privacy statement | cookiebeleid |
        cookies | cookie-instellingen | cookievoorkeuren | accepteren | alles accepteren | weigeren |
        algemene voorwaarden | gebruiksvoorwaarden | alle rechten voorbehouden | disclaimer | contact |
        contacteer ons | over ons | wie zijn wij | adverteren | vacatures | werken bij | klantenservice |
        veelgestelde vragen | colofon | sitemap | naar boven | terug naar boven | help | auteursrecht`),
      opening: phrases(`~alle rechten voorbehouden | wij gebruiken cookies | we gebruiken cookies |
        deze website gebruikt | deze site gebruikt | door verder te gaan | op dit artikel rust |
        niets uit deze | wij en onze partners`),
      closing: phrases('alle rechten voorbehouden'),
    },
    navigation: {
      whole: phrases(`home | voorpagina | menu | zoeken | zoek | naar inhoud | ga naar inhoud |
        ga naar de inhoud | ga direct naar | sluiten | sluit | nieuws | binnenland | buitenland | politiek |
        wereld | economie | cultuur | sport | voetbal | gezondheid | wetenschap | tech | opinie | columns |
        video's | foto's | podcast | podcasts | live | weer | het weer | verkeer | reizen | onderwijs |
        klimaat | regio | regionaal | media | categorieën | archief | u bent hier | je bent hier | terug |
        verder | verzenden | annuleren | mijn account | uitloggen | overzicht | rubrieken | entertainment |
        europa | laden | meer categorieën`),
      opening: phrases('ga naar | home > | je bent hier | terug naar'),
    },
    tags: {
      whole: phrases("tags | onderwerpen | thema's | trefwoorden"),
      label: phrases(`tags | onderwerpen | categorie | categorieën | thema's | geplaatst in |
        trefwoorden`),
      opening: phrases('geplaatst in | getagd met | gepubliceerd in'),
    },
    reports: {
      whole: phrases('fout gezien | fout gevonden | meld een fout | tip de redactie | was dit nuttig'),
      opening: phrases(`heb je een fout | heeft u een fout | een fout gezien | fout gezien |
        heb je een tip | heeft u een tip | tip onze | mail naar`),
    },
    liveBlog: {
      opening: phrases(`volg ons liveblog | volg het laatste | volg de laatste | volg hier |
        lees het laatste | lees alles in ons | in ons liveblog | dit artikel wordt | dit bericht wordt |
        meer volgt`),
    },
    credits: {
      whole: phrases('foto | beeld | archieffoto | archiefbeeld | anp'),
      label: phrases(`foto | foto's | beeld | bron | bronnen | fotograaf | illustratie | afbeelding |
        credit`),
      opening: phrases('foto van | foto door'),
    },
    wireCredits: {
      opening: phrases('met medewerking van | vertaling: | bewerkt door'),
    },
    greetings: {
      opening: phrases(`goedemorgen | goedemiddag | goedenavond | beste lezer | beste lezers |
        bedankt voor het lezen | dat was het voor | tot morgen`),
      confirming: phrases('nieuws | vandaag | lezer'),
    },
  },
}
