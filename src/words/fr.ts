import {countedIn} from './counted.ts'
import type {Words} from './words.ts'

const counted = countedIn('fr')

export const fr: Words = {
  skip: 'Aller au contenu',
  sections: 'Rubriques',
  themes: 'Thèmes',
  archive: 'Archives',
  search: 'Recherche',
  coverage: 'Traçabilité',
  subscribe: 'S’abonner',
  about: 'Comment lire ce site',
  promise:
    'Chaque phrase d’une synthèse est celle d’une source ; les petits chiffres mènent là où elle se trouve.',

  articles: counted({one: '# article', other: '# articles'}),
  briefings: counted({one: '# synthèse', other: '# synthèses'}),
  stories: counted({one: '# histoire', other: '# histoires'}),
  independentSources: counted({one: '# source indépendante', other: '# sources indépendantes'}),
  oneText: counted({one: 'un seul texte, publié une fois', other: 'un seul texte, publié # fois'}),
  themeCount: counted({one: '# thème', other: '# thèmes'}),
  points: counted({one: '# point', other: '# points'}),
  page: counted({other: 'Page #'}),
  pageOf: 'Page {page} sur {pages}',
  pagesOf: 'Pages : {list}',

  seen: 'vu le {day}',
  pinned: 'Épinglé',
  isNew: 'Nouveau',
  hasChanged: 'Du nouveau',
  opinion: 'Opinion',
  excerptOnly: 'Extrait seulement',
  onSiteSince: 'sur ce site depuis le {day}',
  lastChanged: 'modifié le {day}',

  firstStory: 'À la une',
  alsoTold: 'À lire aussi',
  newStories: counted({one: '# nouvelle histoire', other: '# nouvelles histoires'}),
  changedStories: counted({one: '# avec du nouveau', other: '# avec du nouveau'}),
  toldBy: 'Raconté par {names}',
  toldByLabel: 'Raconté par',
  andMore: counted({one: '# autre', other: '# autres'}),
  all: counted({one: 'La synthèse', other: 'Les # synthèses'}),
  moreThemes: 'Autres thèmes',
  activity: 'Activité dans le temps',
  activityOf: {
    day: '{name} : synthèses par jour',
    week: '{name} : synthèses par semaine',
    month: '{name} : synthèses par mois',
    year: '{name} : synthèses par an',
  },
  activityScale: {
    day: 'Une barre est un jour ; la plus haute : {highest}.',
    week: 'Une barre est une semaine ; la plus haute : {highest}.',
    month: 'Une barre est un mois ; la plus haute : {highest}.',
    year: 'Une barre est une année ; la plus haute : {highest}.',
  },
  weekOf: 'semaine du {day}',
  earlier: counted({one: '# avant', other: '# avant'}),
  undated: counted({one: '# sans date', other: '# sans date'}),
  rest: {earlier: 'avant', undated: 'sans date'},
  asTable: 'En tableau',
  activityTable: 'Tableau des synthèses dans le temps',
  activityCaption: {
    day: 'Synthèses par jour, sans les jours vides',
    week: 'Synthèses par semaine, sans les semaines vides',
    month: 'Synthèses par mois, sans les mois vides',
    year: 'Synthèses par an, sans les années vides',
  },
  time: 'Période',
  nothingToDraw: 'Aucune source n’indique de date : il n’y a rien à tracer.',

  quoted: '« {term} »',
  whatSourcesSay: 'Ce que disent les sources',
  inTheirOwnWords: 'Dans leurs propres mots',
  figures: 'Chiffres',
  whenItHappened: 'Quand cela s’est passé',
  figure: 'Chiffre',
  statedBy: 'Donné par',
  disagree: 'Les sources ne sont pas d’accord ; chaque chiffre est celui que donne sa source.',
  disagreesWithItself: 'Une source donne des chiffres différents ; chacun est tel qu’elle le donne.',
  onlyOne: 'Une seule source donne ce chiffre.',
  bothAgree: 'Les deux sources qui le donnent sont d’accord.',
  allAgree: counted({other: 'Les # sources qui le donnent sont d’accord.'}),
  putDifferently: 'Les sources le disent autrement, mais ne se contredisent pas.',
  sources: 'Sources',
  source: 'Source {number}',
  moreSources: counted({one: '# autre source', other: '# autres sources'}),
  moreCitations: counted({one: '# autre source', other: '# autres sources'}),
  sameText: counted({
    one: 'même texte que la source {numbers}',
    other: 'même texte que les sources {numbers}',
  }),
  file: 'fichier',
  morePassages: counted({one: '# autre passage cité', other: '# autres passages cités'}),
  notQuoted: 'Rapporte le même événement ; rien n’en est cité.',
  backToCitation: 'Retour à l’endroit où elle est citée :',
  citationOf: 'Retour à la citation {nth} de la source {number}',
  aboutBriefing: 'À propos de cette synthèse',
  storyline: 'Le fil jusqu’ici',
  earlierStories: counted({one: '# histoire antérieure', other: '# histoires antérieures'}),
  laterStories: counted({one: '# histoire ultérieure', other: '# histoires ultérieures'}),
  related: 'À rapprocher',
  whySource: 'Pourquoi cette source',
  whySources: 'Pourquoi ces sources',
  oneArticle: 'Un article le rapporte. Aucun autre n’a été trouvé.',
  ownWords: counted({other: '# articles le rapportent, chacun dans ses propres mots.'}),
  allPrintOneText: counted({
    other:
      '# articles le rapportent, mais tous publient un même texte : ils comptent pour une source indépendante.',
  }),
  someSameText:
    '{articles} le rapportent. Certains publient le même texte : ils comptent pour {independent}.',
  sharedNames: 'Noms en commun : {names}.',
  sharedTerms: 'Mots en commun : {terms}.',
  howSure: 'Est-ce sûr ? {sureness} {rating}',
  sureness: {
    very: 'Très sûr.',
    fairly: 'Assez sûr.',
    rather: 'Plutôt oui que non.',
    asWhole: 'Sûr pour le groupe entier, pas pour chaque paire.',
  },
  ratedAlike: 'Comparés deux à deux, ils obtiennent {most} sur 100 : parlent-ils d’un même événement ?',
  rated:
    'Comparés deux à deux, les plus proches obtiennent {most} sur 100 pour ce qui est de parler d’un même événement, les moins semblables {least}.',
  nearestLeftOut: 'L’histoire la plus proche laissée de côté : {story}.',
  distance: 'Un de ses articles obtient {score} sur 100 face à l’un de ceux-ci.',
  distanceShort:
    'Un de ses articles obtient {score} sur 100 face à l’un de ceux-ci : {points} de moins que deux quelconques de ceux-ci.',
  distanceApart:
    'Un de ses articles obtient {score} sur 100 face à l’un de ceux-ci, mais les deux histoires, prises entières, sont plus éloignées.',
  opinionsAmong: counted({
    one: '# d’entre eux est une opinion ou une analyse, signalée plus bas.',
    other: '# d’entre eux sont des opinions ou des analyses, signalées plus bas.',
  }),
  standsUnder: 'Classé sous {theme} pour ces mots : {terms}.',
  shareAndCite: 'Partager et citer',
  linkToThis: 'Lien vers cette page',
  sendByMail: 'Envoyer par courriel',
  citePlain: 'Texte simple',
  reportProblem: 'Signaler un problème',

  archiveLead: 'Toutes les synthèses, selon le mois où leurs sources placent l’événement.',
  archiveDescription: 'Toutes les synthèses selon le mois de l’événement.',
  noBriefingYet: 'Aucune synthèse n’a encore été publiée.',
  withoutDate: 'Sans date',
  withoutDateLead:
    'Les sources de ces histoires ne disent pas quand elles ont été publiées, et une date fausse est pire que pas de date. Le jour est celui où ce site les a vues.',
  otherMonths: 'Autres mois',
  theme: 'Thème',
  themesLead: 'Une histoire appartient à tout thème dont ses articles emploient les termes.',
  themesDescription: 'Les sujets que suit ce site, et ce qu’il y a sur chacun.',
  noThemeYet: 'Aucun thème n’est encore défini.',
  themeIsEmpty: 'Aucune synthèse ne relève encore de ce thème.',
  termsOfTheme: 'Termes qui le signalent',
  asterisk: 'Un astérisque tient lieu de toute terminaison.',
  followByFeed: 'Suivre par flux',
  latestFrom: 'la dernière du {day}',

  searchDescription: 'Chercher dans toutes les synthèses par mot, thème, média et mois.',
  searchFor: 'Mots, noms, lieux',
  searchNeedsScript:
    'La recherche a besoin de JavaScript, ici désactivé ou bloqué. Tout est accessible sans elle : {themes}, {archive}.',
  searching: 'Recherche en cours…',
  found: 'Trouvé : {count}',
  noResults:
    'Rien n’a été trouvé pour « {query} ». Essayez moins de mots, une autre graphie ou le nom seul, ou retirez un filtre ; ou lisez l’une de celles-ci :',
  showMore: 'Afficher plus',
  publisher: 'Média',
  month: 'Mois',
  anyOf: 'tous',
  recent: 'Les dernières',
  mostTold: 'Les plus racontées',
  clear: 'Effacer',
  searchFailed: 'L’index de recherche n’est pas arrivé. Rechargez la page pour réessayer.',

  subscribeLead:
    'Les nouvelles synthèses viennent à vous, sans compte, sans adresse et sans que personne compte.',
  subscribeDescription: 'Suivre {site} dans un lecteur de flux.',
  whatIsAFeed:
    'Un flux est une adresse qu’un lecteur de flux interroge de temps en temps. Prenez le lecteur que vous voulez, choisissez-y « ajouter un flux » et collez l’une des adresses ci-dessous. Les trois formats portent la même chose : le texte entier de chaque synthèse avec ses sources. En cas de doute, prenez RSS.',
  onceOnly:
    'Une histoire vient une fois. Elle n’apparaît comme modifiée que si ses sources disent du nouveau, et ne redevient jamais non lue pour un titre corrigé.',
  everyBriefing: 'Toutes les synthèses',
  allAtOnce: 'Tous à la fois',
  allAtOnceText:
    'La plupart des lecteurs importent une liste de flux, un fichier OPML, qui contient le flux du site et un par thème.',

  newSince: 'nouveau depuis le {day}',
  markVisits: 'Signaler ce qui est nouveau depuis ma dernière visite',
  visitsMarked:
    'Ce qui est nouveau depuis votre dernière visite est signalé. Seul ce navigateur sait quand c’était.',
  forgetVisits: 'Oublier mes visites',

  notFoundTitle: 'Page introuvable',
  firstPage: 'page d’accueil',
  notFound: 'Il n’y a pas de page à cette adresse',
  notFoundLead:
    'Une histoire garde son adresse pour toujours : celle-ci a sans doute été mal tapée ou coupée. Cherchez-la ici : {archive}, {search}, {first}.',
  moved: 'Cette histoire a changé d’adresse',
  movedTo: 'Elle se lit ici : {story}.',
  withdrawn: 'Cette histoire n’est plus publiée',
  withdrawnLead:
    'Une synthèse se trouvait à cette adresse. Ses sources ont été retirées, ou la rédaction l’a dépubliée. Ce qui se raconte à présent : {archive}.',
  emptySite: {
    title: 'Pas encore de synthèse',
    lead: 'Rien n’a été déposé, il n’y a donc rien à raconter. Trois étapes pour la première édition :',
    steps: [
      'Déposez des articles dans {sources} : texte, Markdown, pages enregistrées ou JSON, aussi désordonnés soient-ils.',
      'Dites ce qui vous intéresse dans {themes} : un fichier YAML par thème, avec les termes qui le signalent.',
      'Relancez. Les synthèses seront ici ; ce qu’est devenue chaque ligne : {coverage}.',
    ],
  },

  feedDisagree: '(les sources ne sont pas d’accord)',
  whatIsNew: 'Du nouveau : {line}',
  absorbed: 'Cette histoire raconte désormais aussi ce qui se trouvait ici :',

  aboutPage: {
    description:
      'Ce que sont une synthèse, une citation et une source indépendante, et comment signaler une erreur.',
    lead: 'Chaque histoire une fois, dans les phrases mêmes des sources, chacune avec un chiffre qui mène à l’endroit.',
    text: [
      'Beaucoup de médias rapportent le même événement, et chacun répète l’essentiel de ce que disent les autres. Ce site lit leurs articles, réunit ceux qui parlent d’un même événement et montre ce qu’ils disent ensemble, sans les répétitions.',
      'Rien ici n’a été écrit par un modèle de langage, et rien n’a été reformulé. Un programme a choisi les phrases et les a mises en ordre ; chacune est celle d’une source. Seuls les libellés et les pages comme celle-ci sont les mots du site.',
    ],
    sections: [
      {
        id: 'briefing',
        title: 'Une synthèse',
        text: [
          'Une synthèse est la page d’une histoire. Elle s’ouvre sur les phrases qui en disent le plus, puis donne citations, chiffres et dates quand les sources en ont. Son titre aussi est l’un des leurs. Une histoire garde son adresse pour toujours : quand de nouveaux articles arrivent, la page grandit, et une adresse qui ne sert plus mène à la nouvelle.',
        ],
      },
      {
        id: 'citation',
        title: 'Affirmations et citations',
        text: [
          'Chaque phrase est une affirmation, et le petit chiffre qui la suit en est la citation. Il mène à la liste des sources, où se trouve le passage tel qu’il est cité, avec le titre de l’article, sa date, et un lien ou le nom du fichier. Les flèches ramènent en arrière. Deux chiffres derrière une phrase signifient que deux sources la disent.',
          'Une affirmation est ce que dit une source. Qu’elle soit ici ne la rend pas vraie.',
        ],
      },
      {
        id: 'origin',
        title: 'Articles et sources indépendantes',
        text: [
          '« 2 sources indépendantes, 4 articles » signifie que quatre articles rapportent l’histoire en deux textes seulement : les autres publient le même, comme le font les médias qui reprennent une agence. Deux textes indépendants sont deux récits ; quatre copies d’un texte ne sont pas quatre témoins. Sous « Pourquoi ces sources », chaque synthèse dit ce que ses articles ont en commun, à quel point il est sûr qu’ils parlent d’un même événement, et quelle autre histoire s’en approchait le plus.',
        ],
      },
      {
        id: 'figures',
        title: 'Chiffres',
        text: [
          'Quand des sources comptent la même chose, leurs chiffres sont mis côte à côte. S’ils ne s’accordent pas, la page le dit et vous laisse juge.',
        ],
      },
      {
        id: 'date',
        title: 'Jours',
        text: [
          'Un jour est celui où un article dit avoir été publié. Beaucoup ne le disent pas, et un jour faux est pire que pas de jour : alors il n’y en a pas, et les listes donnent celui où ce site a vu l’histoire pour la première fois, comme « vu le 3 mai ». Les jours où les choses se sont passées, quand une phrase les nomme, sont sous « Quand cela s’est passé ».',
        ],
      },
      {
        id: 'theme',
        title: 'Thèmes et fils',
        text: [
          'Un thème est un sujet que suit ce site, signalé par les termes que donne sa page. Une histoire appartient à tout thème dont ses articles emploient les termes. Un fil relie les histoires d’un même sujet dans l’ordre du temps.',
        ],
      },
      {
        id: 'coverage',
        title: 'Traçabilité',
        text: [
          'Rien ne disparaît sans trace : chaque ligne de chaque document est racontée, ou une règle consignée l’a écartée.',
        ],
      },
      {
        id: 'mistakes',
        title: 'Quand quelque chose est faux',
        text: [
          'Si une source se trompe, elle seule peut le corriger ; sa version suivante remplace l’ancienne ici. Si l’erreur est celle de ce site (des articles de deux événements sur une page, une phrase coupée, une date fausse, une histoire absente), dites-le à ceux qui le publient. Donnez l’adresse de la page et le numéro de la source. Ils peuvent séparer ou réunir des histoires, corriger une date ou un titre, et dépublier une histoire ; leur décision vaut dès lors.',
        ],
      },
    ],
    coverage: {
      all: '{coverage} : chaque document dont ce site est fait, les articles trouvés, les histoires hors des thèmes, les copies, et chaque ligne écartée avec la règle qui l’a écartée.',
      counts:
        '{coverage} : combien il y a de documents, d’articles et d’histoires, et combien chaque règle a écarté.',
    },
    issues: 'Les erreurs sont recueillies là où ce site se fait : {issues}.',
    openIssue: 'en signaler une',
  },
  account: {
    description:
      'Ce qu’est devenu chaque document, chaque article, chaque ligne : ce qui a été raconté, écarté, et par quelle règle.',
    lead: 'Rien ne disparaît. Chaque ligne de chaque document appartient à un article, ou une règle consignée l’a écartée ; chaque article appartient à une histoire.',
    countsOnly: 'Quelles lignes ce sont, ceux qui font ce site le voient.',
    missing:
      'Il n’y a pas de compte pour cette édition : {file} manque. Relancez synthèses et site, et cette page montrera ce qu’est devenue chaque ligne.',
    documents: 'documents',
    articles: 'articles',
    stories: 'histoires',
    outside: 'hors des thèmes',
    duplicates: 'doublons',
    removals: 'retraits',
    problems: 'problèmes',
    storiesOutside: 'Histoires hors des thèmes',
    outsideLead:
      'Leurs articles ne contiennent le terme d’aucun thème, ou la rédaction les a masquées ; elles n’ont donc pas de synthèse.',
    leftOut: 'Ce qui a été écarté',
    leftOutAround: 'Écarté autour des articles',
    nothingLeftOut: 'Rien n’a été écarté ici.',
    noArticle: 'Aucun article n’a été trouvé dans ce document.',
    document: 'Document',
    toldIn: 'Raconté en synthèse',
    tableOfDocuments: 'Tableau des documents',
    tableOfDuplicates: 'Tableau des doublons',
    whatRepeats: 'Ce qui se répète',
    kinds: {article: 'article', passage: 'passage'},
    kept: 'Gardé',
    otherCopy: 'Autre copie',
    inCommon: 'En commun',
    ofDocument: 'Traçabilité de {document}',
    ofDocumentDescription: 'Ce qu’est devenue chaque ligne de {document}.',
    placesInText: 'Des nombres comme 120–260 comptent les caractères du texte du fichier.',
    placesInRendered:
      'Des nombres comme 120–260 comptent les caractères du texte lu dans le fichier ({format}), non du fichier lui-même.',
    characters: 'caractères {start}–{end}',
    character: '(caractère {start})',
    dateFrom: '(d’après : {evidence})',
    passagesKept: counted({one: '# passage gardé', other: '# passages gardés'}),
    removalsInside: counted({one: '# retrait dans l’article', other: '# retraits dans l’article'}),
    duplicateCount: counted({one: '# doublon', other: '# doublons'}),
    problemCount: counted({one: '# problème', other: '# problèmes'}),
    removalCount: counted({one: '# retrait', other: '# retraits'}),
    moreInFile: counted({one: 'Et # autre ; {file} les a tous.', other: 'Et # autres ; {file} les a tous.'}),
    moreProblems: counted({one: 'Et # autre problème.', other: 'Et # autres problèmes.'}),
    inNoStory: 'Dans aucune histoire.',
    inStoryOutside: 'Dans une histoire hors des thèmes : {story}',
    toldInStory: 'Raconté dans {story}',
  },
}
