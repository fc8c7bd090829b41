import {countedIn} from './counted.ts'
import type {Words} from './words.ts'

const counted = countedIn('de')

export const de: Words = {
  skip: 'Zum Inhalt',
  sections: 'Bereiche',
  themes: 'Themen',
  archive: 'Archiv',
  search: 'Suche',
  coverage: 'Rechenschaft',
  subscribe: 'Abonnieren',
  about: 'Wie man diese Seite liest',
  promise:
    'Jeder Satz eines Berichts stammt wörtlich aus einer Quelle; die kleinen Zahlen führen zur Stelle.',

  articles: counted({one: '# Artikel', other: '# Artikel'}),
  briefings: counted({one: '# Bericht', other: '# Berichte'}),
  stories: counted({one: '# Geschichte', other: '# Geschichten'}),
  independentSources: counted({one: '# unabhängige Quelle', other: '# unabhängige Quellen'}),
  oneText: counted({one: 'ein Text, einmal gedruckt', other: 'ein Text, #-mal gedruckt'}),
  themeCount: counted({one: '# Thema', other: '# Themen'}),
  points: counted({one: '# Punkt', other: '# Punkte'}),
  page: counted({other: 'Seite #'}),
  pageOf: 'Seite {page} von {pages}',
  pagesOf: 'Seiten: {list}',

  seen: 'gesehen am {day}',
  pinned: 'Angeheftet',
  isNew: 'Neu',
  hasChanged: 'Es gibt Neues',
  opinion: 'Meinung',
  excerptOnly: 'Nur Auszug',
  onSiteSince: 'hier seit {day}',
  lastChanged: 'zuletzt geändert am {day}',

  firstStory: 'Aufmacher',
  alsoTold: 'Außerdem',
  newStories: counted({one: '# neue Geschichte', other: '# neue Geschichten'}),
  changedStories: counted({one: '# mit Neuem', other: '# mit Neuem'}),
  toldBy: 'Es berichten {names}',
  toldByLabel: 'Es berichten',
  andMore: counted({other: '# weitere'}),
  all: counted({one: 'Der eine Bericht', other: 'Alle # Berichte'}),
  moreThemes: 'Weitere Themen',
  activity: 'Verlauf',
  activityOf: {
    day: '{name}: Berichte je Tag',
    week: '{name}: Berichte je Woche',
    month: '{name}: Berichte je Monat',
    year: '{name}: Berichte je Jahr',
  },
  activityScale: {
    day: 'Ein Balken ist ein Tag; der höchste: {highest}.',
    week: 'Ein Balken ist eine Woche; der höchste: {highest}.',
    month: 'Ein Balken ist ein Monat; der höchste: {highest}.',
    year: 'Ein Balken ist ein Jahr; der höchste: {highest}.',
  },
  weekOf: 'Woche vom {day}',
  earlier: counted({other: '# früher'}),
  undated: counted({other: '# ohne Datum'}),
  rest: {earlier: 'früher', undated: 'ohne Datum'},
  asTable: 'Dasselbe als Tabelle',
  activityTable: 'Tabelle der Berichte im Verlauf',
  activityCaption: {
    day: 'Berichte je Tag; Tage ohne Bericht fehlen',
    week: 'Berichte je Woche; Wochen ohne Bericht fehlen',
    month: 'Berichte je Monat; Monate ohne Bericht fehlen',
    year: 'Berichte je Jahr; Jahre ohne Bericht fehlen',
  },
  time: 'Zeit',
  nothingToDraw: 'Keine Quelle nennt ein Datum, also gibt es nichts zu zeichnen.',

  quoted: '„{term}“',
  whatSourcesSay: 'Was die Quellen sagen',
  inTheirOwnWords: 'Im Wortlaut',
  figures: 'Zahlen',
  whenItHappened: 'Wann es geschah',
  figure: 'Zahl',
  statedBy: 'Genannt von',
  disagree: 'Die Quellen sind sich nicht einig; jede Zahl steht so da, wie ihre Quelle sie nennt.',
  disagreesWithItself: 'Eine Quelle nennt verschiedene Zahlen; jede steht so da, wie sie dort steht.',
  onlyOne: 'Nur eine Quelle nennt diese Zahl.',
  bothAgree: 'Beide Quellen, die sie nennen, stimmen überein.',
  allAgree: counted({other: 'Alle # Quellen, die sie nennen, stimmen überein.'}),
  putDifferently: 'Die Quellen drücken es verschieden aus, widersprechen sich aber nicht.',
  sources: 'Quellen',
  source: 'Quelle {number}',
  moreSources: counted({one: '# weitere Quelle', other: '# weitere Quellen'}),
  moreCitations: counted({one: '# weitere Quelle', other: '# weitere Quellen'}),
  sameText: counted({
    one: 'gleicher Text wie Quelle {numbers}',
    other: 'gleicher Text wie die Quellen {numbers}',
  }),
  file: 'Datei',
  morePassages: counted({one: '# weitere zitierte Stelle', other: '# weitere zitierte Stellen'}),
  notQuoted: 'Berichtet vom selben Ereignis; nichts daraus wird zitiert.',
  backToCitation: 'Zurück zur Stelle, die sie anführt:',
  citationOf: 'Zurück zu Verweis {nth} auf Quelle {number}',
  aboutBriefing: 'Über diesen Bericht',
  storyline: 'Die Entwicklung bisher',
  earlierStories: counted({one: '# frühere Geschichte', other: '# frühere Geschichten'}),
  laterStories: counted({one: '# spätere Geschichte', other: '# spätere Geschichten'}),
  related: 'Verwandtes',
  whySource: 'Warum diese Quelle',
  whySources: 'Warum diese Quellen',
  oneArticle: 'Ein Artikel berichtet davon. Ein weiterer fand sich nicht.',
  ownWords: counted({other: '# Artikel berichten davon, jeder mit eigenen Worten.'}),
  allPrintOneText: counted({
    other:
      '# Artikel berichten davon, doch alle drucken denselben Text und zählen als eine unabhängige Quelle.',
  }),
  someSameText:
    '{articles} berichten davon. Einige drucken denselben Text; zusammen zählen sie als {independent}.',
  sharedNames: 'Gemeinsame Namen: {names}.',
  sharedTerms: 'Gemeinsame Wörter: {terms}.',
  howSure: 'Wie sicher ist das? {sureness} {rating}',
  sureness: {
    very: 'Sehr sicher.',
    fairly: 'Ziemlich sicher.',
    rather: 'Eher ja als nein.',
    asWhole: 'Sicher für die Gruppe als Ganzes, nicht für jedes Paar darin.',
  },
  ratedAlike: 'Zu zweit verglichen erhalten sie {most} von 100 dafür, dass sie von einem Ereignis berichten.',
  rated:
    'Zu zweit verglichen erhalten die ähnlichsten {most} von 100 dafür, dass sie von einem Ereignis berichten, die unähnlichsten {least}.',
  nearestLeftOut: 'Am nächsten kam, ohne dazuzugehören: {story}.',
  distance: 'Einer ihrer Artikel erhält gegen einen von diesen {score} von 100.',
  distanceShort:
    'Einer ihrer Artikel erhält gegen einen von diesen {score} von 100: {points} weniger als irgend zwei von diesen.',
  distanceApart:
    'Einer ihrer Artikel erhält gegen einen von diesen {score} von 100, doch als Ganze liegen die beiden Geschichten weiter auseinander.',
  opinionsAmong: counted({
    one: '# davon ist Meinung oder Analyse und unten so gekennzeichnet.',
    other: '# davon sind Meinung oder Analyse und unten so gekennzeichnet.',
  }),
  standsUnder: 'Unter {theme} steht sie wegen dieser Wörter: {terms}.',
  shareAndCite: 'Teilen und zitieren',
  linkToThis: 'Adresse dieser Seite',
  sendByMail: 'Per E-Mail senden',
  citePlain: 'Als Text',
  reportProblem: 'Einen Fehler melden',

  archiveLead: 'Alle Berichte nach dem Monat, in den ihre Quellen das Ereignis legen.',
  archiveDescription: 'Alle Berichte nach dem Monat ihres Ereignisses.',
  noBriefingYet: 'Noch ist kein Bericht erschienen.',
  withoutDate: 'Ohne Datum',
  withoutDateLead:
    'Die Quellen dieser Geschichten sagen nicht, wann sie erschienen, und ein falsches Datum ist schlimmer als keines. Der Tag ist der, an dem diese Seite sie zuerst sah.',
  otherMonths: 'Andere Monate',
  theme: 'Thema',
  themesLead: 'Eine Geschichte gehört zu jedem Thema, dessen Begriffe ihre Artikel gebrauchen.',
  themesDescription: 'Wovon diese Seite handelt und wie viel es dazu gibt.',
  noThemeYet: 'Noch ist kein Thema eingerichtet.',
  themeIsEmpty: 'Zu diesem Thema gibt es noch keinen Bericht.',
  termsOfTheme: 'Woran man es erkennt',
  asterisk: 'Ein Stern steht für jede Endung.',
  followByFeed: 'Als Feed abonnieren',
  latestFrom: 'neuester vom {day}',

  searchDescription: 'Alle Berichte nach Wort, Thema, Medium und Monat durchsuchen.',
  searchFor: 'Wörter, Namen, Orte',
  searchNeedsScript:
    'Die Suche braucht JavaScript, das hier aus oder gesperrt ist. Alles ist auch ohne sie zu erreichen: {themes}, {archive}.',
  searching: 'Wird gesucht …',
  found: 'Gefunden: {count}',
  noResults:
    'Zu „{query}“ fand sich nichts. Weniger Wörter, eine andere Schreibung, nur der Name oder ein Filter weniger helfen vielleicht; oder einer von diesen:',
  showMore: 'Mehr zeigen',
  publisher: 'Medium',
  month: 'Monat',
  anyOf: 'alle',
  recent: 'Neueste',
  mostTold: 'Von den meisten berichtet',
  clear: 'Leeren',
  searchFailed: 'Das Verzeichnis für die Suche kam nicht an. Die Seite neu laden hilft vielleicht.',

  subscribeLead:
    'Neue Berichte kommen von selbst, ohne Konto, ohne E-Mail-Adresse und ohne dass jemand zählt.',
  subscribeDescription: '{site} in einem Feedreader verfolgen.',
  whatIsAFeed:
    'Ein Feed ist eine Adresse, die ein Feedreader ab und zu nach Neuem fragt. Nehmen Sie einen beliebigen Reader, wählen Sie darin „Feed hinzufügen“ und setzen Sie eine der Adressen ein. Alle drei Arten enthalten dasselbe: den ganzen Text jedes Berichts mit seinen Quellen. Wer nicht weiß, welche er nehmen soll, nimmt RSS.',
  onceOnly:
    'Eine Geschichte kommt einmal. Als geändert erscheint sie nur, wenn ihre Quellen etwas Neues sagen, und nie wird sie wegen einer verbesserten Überschrift wieder ungelesen.',
  everyBriefing: 'Alle Berichte',
  allAtOnce: 'Alle auf einmal',
  allAtOnceText:
    'Die meisten Reader können eine Liste von Feeds einlesen, eine OPML-Datei mit dem Feed der ganzen Seite und einem für jedes Thema.',

  newSince: 'neu seit {day}',
  markVisits: 'Kennzeichnen, was seit meinem letzten Besuch neu ist',
  visitsMarked:
    'Was seit Ihrem letzten Besuch neu ist, ist gekennzeichnet. Nur dieser Browser weiß, wann das war.',
  forgetVisits: 'Meine Besuche vergessen',

  notFoundTitle: 'Seite nicht gefunden',
  firstPage: 'Startseite',
  notFound: 'Unter dieser Adresse gibt es keine Seite',
  notFoundLead:
    'Eine Geschichte behält ihre Adresse für immer; die Adresse ist also wohl vertippt oder abgeschnitten. Hier lässt sie sich finden: {archive}, {search}, {first}.',
  moved: 'Diese Geschichte ist umgezogen',
  movedTo: 'Sie steht nun hier: {story}.',
  withdrawn: 'Diese Geschichte ist nicht mehr veröffentlicht',
  withdrawnLead:
    'Unter dieser Adresse stand ein Bericht. Seine Quellen wurden zurückgezogen, oder die Redaktion nahm ihn herunter. Was jetzt berichtet wird, steht hier: {archive}.',
  emptySite: {
    title: 'Noch keine Berichte',
    lead: 'Noch liegt nichts vor, also gibt es nichts zu erzählen. Drei Schritte bis zur ersten Ausgabe:',
    steps: [
      'Artikel nach {sources} legen: Text, Markdown, gespeicherte Webseiten oder JSON, so unordentlich sie sind.',
      'In {themes} sagen, was wichtig ist: eine YAML-Datei je Thema mit den Begriffen, die es kennzeichnen.',
      'Neu bauen. Hier stehen dann die Berichte; was aus jeder Zeile wurde, steht hier: {coverage}.',
    ],
  },

  feedDisagree: '(die Quellen sind sich nicht einig)',
  whatIsNew: 'Neu: {line}',
  absorbed: 'Diese Geschichte erzählt nun auch, was bisher hier stand:',

  aboutPage: {
    description:
      'Was ein Bericht, ein Verweis und eine unabhängige Quelle sind und wie man einen Fehler meldet.',
    lead: 'Jede Geschichte einmal, in den eigenen Sätzen der Quellen, jeder mit einer Zahl, die zur Stelle führt.',
    text: [
      'Viele Medien berichten vom selben Ereignis, und jedes wiederholt das meiste, was die anderen sagen. Diese Seite liest ihre Artikel, legt zusammen, was von einem Ereignis handelt, und zeigt, was sie gemeinsam sagen, ohne die Wiederholungen.',
      'Nichts hier hat ein Sprachmodell geschrieben, und nichts wurde umformuliert. Ein Programm hat die Sätze ausgewählt und geordnet; jeder stammt aus einer Quelle. Nur Beschriftungen und Seiten wie diese sind eigene Worte.',
    ],
    sections: [
      {
        id: 'briefing',
        title: 'Ein Bericht',
        text: [
          'Ein Bericht ist die Seite einer Geschichte. Er beginnt mit den Sätzen, die am meisten sagen; dann folgen Zitate, Zahlen und Daten, wo die Quellen welche haben. Auch die Überschrift ist eine der ihren. Eine Geschichte behält ihre Adresse für immer: Kommen neue Artikel hinzu, wächst die Seite, und eine Adresse, die nicht mehr gebraucht wird, führt zur neuen.',
        ],
      },
      {
        id: 'citation',
        title: 'Aussagen und Verweise',
        text: [
          'Jeder Satz ist eine Aussage, und die kleine Zahl dahinter ist ihr Verweis. Er führt zur Liste der Quellen, wo die Stelle steht, wie sie zitiert ist, mit Überschrift, Datum und Link oder dem Namen der Datei. Die Pfeile dort führen zurück. Zwei Zahlen hinter einem Satz heißen, dass zwei Quellen ihn sagen.',
          'Eine Aussage ist, was eine Quelle sagt. Dass sie hier steht, macht sie nicht wahr.',
        ],
      },
      {
        id: 'origin',
        title: 'Artikel und unabhängige Quellen',
        text: [
          '„2 unabhängige Quellen, 4 Artikel“ heißt, dass vier Artikel die Geschichte in nur zwei Texten erzählen: Die übrigen drucken denselben, wie es Medien tun, die ihre Nachrichten von einer Agentur haben. Zwei unabhängige Texte sind zwei Zeugnisse; vier Abdrucke eines Textes sind keine vier Zeugen. Unter „Warum diese Quellen“ sagt jeder Bericht, was seine Artikel gemeinsam haben, wie sicher es ist, dass sie von einem Ereignis handeln, und welche andere Geschichte am nächsten kam.',
        ],
      },
      {
        id: 'figures',
        title: 'Zahlen',
        text: [
          'Wo Quellen dasselbe zählen, stehen ihre Zahlen nebeneinander. Stimmen sie nicht überein, sagt die Seite es und überlässt Ihnen das Urteil.',
        ],
      },
      {
        id: 'date',
        title: 'Tage',
        text: [
          'Ein Tag ist der, an dem ein Artikel nach eigener Angabe erschien. Viele sagen es nicht, und ein falscher Tag ist schlimmer als keiner: Dann steht keiner da, und Listen nennen den Tag, an dem diese Seite die Geschichte zuerst sah, etwa „gesehen am 3. Mai“. Die Tage, an denen etwas geschah, stehen unter „Wann es geschah“, wo ein Satz sie nennt.',
        ],
      },
      {
        id: 'theme',
        title: 'Themen und Entwicklungen',
        text: [
          'Ein Thema ist, was diese Seite verfolgt, gekennzeichnet durch die Begriffe auf seiner Seite. Eine Geschichte gehört zu jedem Thema, dessen Begriffe ihre Artikel gebrauchen. Eine Entwicklung verbindet die Geschichten eines Vorgangs in der Reihenfolge der Zeit.',
        ],
      },
      {
        id: 'coverage',
        title: 'Rechenschaft',
        text: [
          'Nichts verschwindet spurlos: Jede Zeile jedes Dokuments wird erzählt, oder eine vermerkte Regel hat sie ausgelassen.',
        ],
      },
      {
        id: 'mistakes',
        title: 'Wenn etwas falsch ist',
        text: [
          'Irrt eine Quelle, kann nur sie es berichtigen; ihre nächste Fassung tritt hier an die Stelle der alten. Liegt der Fehler bei dieser Seite (Artikel zu zwei Ereignissen auf einer Seite, ein abgeschnittener Satz, ein falsches Datum, eine fehlende Geschichte), sagen Sie es denen, die sie herausgeben. Nennen Sie die Adresse der Seite und die Nummer der Quelle. Sie können Geschichten trennen oder verbinden, ein Datum oder eine Überschrift berichtigen und eine Geschichte herunternehmen, und ihre Entscheidung gilt von da an.',
        ],
      },
    ],
    coverage: {
      all: '{coverage}: jedes Dokument, aus dem diese Seite entstand, die Artikel darin, die Geschichten außerhalb der Themen, die Abdrucke und jede ausgelassene Zeile mit der Regel, die sie ausließ.',
      counts:
        '{coverage}: wie viele Dokumente, Artikel und Geschichten es gibt und wie viel welche Regel ausließ.',
    },
    issues: 'Fehler werden dort gesammelt, wo diese Seite entsteht: {issues}.',
    openIssue: 'einen melden',
  },
  account: {
    description:
      'Was aus jedem Dokument, jedem Artikel und jeder Zeile wurde: was erzählt, was ausgelassen wurde und nach welcher Regel.',
    lead: 'Nichts verschwindet. Jede Zeile jedes Dokuments gehört zu einem Artikel, oder eine vermerkte Regel hat sie ausgelassen; jeder Artikel gehört zu einer Geschichte.',
    countsOnly: 'Welche Zeilen das sind, sehen die, die diese Seite machen.',
    missing:
      'Zu dieser Ausgabe gibt es keine Rechenschaft: {file} fehlt. Werden Berichte und Seite neu gebaut, steht hier, was aus jeder Zeile wurde.',
    documents: 'Dokumente',
    articles: 'Artikel',
    stories: 'Geschichten',
    outside: 'außerhalb der Themen',
    duplicates: 'Wiederholungen',
    removals: 'Auslassungen',
    problems: 'Probleme',
    storiesOutside: 'Geschichten außerhalb der Themen',
    outsideLead:
      'In ihren Artikeln steht kein Begriff eines Themas, oder die Redaktion hat sie verborgen; darum haben sie keinen Bericht.',
    leftOut: 'Was ausgelassen wurde',
    leftOutAround: 'Rund um die Artikel ausgelassen',
    nothingLeftOut: 'Hier wurde nichts ausgelassen.',
    noArticle: 'In diesem Dokument fand sich kein Artikel.',
    document: 'Dokument',
    toldIn: 'In Berichten erzählt',
    tableOfDocuments: 'Tabelle der Dokumente',
    tableOfDuplicates: 'Tabelle der Wiederholungen',
    whatRepeats: 'Was sich wiederholt',
    kinds: {article: 'Artikel', passage: 'Stelle'},
    kept: 'Behalten',
    otherCopy: 'Anderes Exemplar',
    inCommon: 'Gemeinsam',
    ofDocument: 'Rechenschaft über {document}',
    ofDocumentDescription: 'Was aus jeder Zeile von {document} wurde.',
    placesInText: 'Zahlen wie 120–260 zählen die Zeichen im Text der Datei.',
    placesInRendered:
      'Zahlen wie 120–260 zählen die Zeichen des Textes, der aus der Datei ({format}) gelesen wurde, nicht die der Datei selbst.',
    characters: 'Zeichen {start}–{end}',
    character: '(Zeichen {start})',
    dateFrom: '(aus: {evidence})',
    passagesKept: counted({one: '# Stelle behalten', other: '# Stellen behalten'}),
    removalsInside: counted({one: '# Auslassung im Artikel', other: '# Auslassungen im Artikel'}),
    duplicateCount: counted({one: '# Wiederholung', other: '# Wiederholungen'}),
    problemCount: counted({one: '# Problem', other: '# Probleme'}),
    removalCount: counted({one: '# Auslassung', other: '# Auslassungen'}),
    moreInFile: counted({other: 'Und # weitere; {file} enthält alle.'}),
    moreProblems: counted({one: 'Und # weiteres Problem.', other: 'Und # weitere Probleme.'}),
    inNoStory: 'In keiner Geschichte.',
    inStoryOutside: 'In einer Geschichte außerhalb der Themen: {story}',
    toldInStory: 'Erzählt in {story}',
  },
}
