/** Says how many: `3` → `3 articles`. */
export type Counted = (count: number) => string

/** The account of what became of every document, article and line. */
export interface AccountWords {
  description: string
  lead: string
  /** Added where the site shows numbers only. */
  countsOnly: string
  missing: string
  documents: string
  articles: string
  stories: string
  outside: string
  duplicates: string
  removals: string
  problems: string
  storiesOutside: string
  outsideLead: string
  leftOut: string
  leftOutAround: string
  nothingLeftOut: string
  noArticle: string
  document: string
  toldIn: string
  tableOfDocuments: string
  tableOfDuplicates: string
  whatRepeats: string
  kinds: {article: string; passage: string}
  kept: string
  otherCopy: string
  inCommon: string
  ofDocument: string
  ofDocumentDescription: string
  placesInText: string
  placesInRendered: string
  characters: string
  character: string
  dateFrom: string
  passagesKept: Counted
  removalsInside: Counted
  duplicateCount: Counted
  problemCount: Counted
  removalCount: Counted
  moreInFile: Counted
  moreProblems: Counted
  inNoStory: string
  inStoryOutside: string
  toldInStory: string
}

/**
 * Every word of the site's own in one language. A name in braces stands for what is put in there: `{site}`. Whatever a
 * source wrote is never translated.
 */
export interface Words {
  // Frame of every page
  skip: string
  sections: string
  themes: string
  archive: string
  search: string
  coverage: string
  subscribe: string
  about: string
  /** In the footer, before the link to {@linkcode about}. */
  promise: string

  // How much of what
  articles: Counted
  briefings: Counted
  stories: Counted
  /** Independent texts, of which there are at least two. */
  independentSources: Counted
  /** One text, and how many articles print it. */
  oneText: Counted
  themeCount: Counted
  points: Counted
  page: Counted
  /** `{page}` of `{pages}`. */
  pageOf: string
  pagesOf: string

  // Facts of a briefing
  seen: string
  pinned: string
  isNew: string
  hasChanged: string
  opinion: string
  excerptOnly: string
  onSiteSince: string
  lastChanged: string

  // Front page
  firstStory: string
  alsoTold: string
  newStories: Counted
  changedStories: Counted
  toldBy: string
  toldByLabel: string
  andMore: Counted
  all: Counted
  moreThemes: string
  activity: string
  activityOf: Record<'day' | 'week' | 'month' | 'year', string>
  activityScale: Record<'day' | 'week' | 'month' | 'year', string>
  weekOf: string
  earlier: Counted
  undated: Counted
  rest: {earlier: string; undated: string}
  asTable: string
  activityTable: string
  activityCaption: Record<'day' | 'week' | 'month' | 'year', string>
  time: string
  nothingToDraw: string

  // A briefing
  /** A term in the language's quotation marks. */
  quoted: string
  whatSourcesSay: string
  inTheirOwnWords: string
  figures: string
  whenItHappened: string
  figure: string
  statedBy: string
  disagree: string
  disagreesWithItself: string
  onlyOne: string
  bothAgree: string
  allAgree: Counted
  putDifferently: string
  sources: string
  source: string
  moreSources: Counted
  moreCitations: Counted
  sameText: Counted
  file: string
  morePassages: Counted
  notQuoted: string
  backToCitation: string
  citationOf: string
  aboutBriefing: string
  storyline: string
  earlierStories: Counted
  laterStories: Counted
  related: string
  whySource: string
  whySources: string
  oneArticle: string
  ownWords: Counted
  allPrintOneText: Counted
  someSameText: string
  sharedNames: string
  sharedTerms: string
  howSure: string
  sureness: {very: string; fairly: string; rather: string; asWhole: string}
  ratedAlike: string
  rated: string
  nearestLeftOut: string
  distance: string
  distanceShort: string
  distanceApart: string
  opinionsAmong: Counted
  standsUnder: string
  shareAndCite: string
  linkToThis: string
  sendByMail: string
  citePlain: string
  reportProblem: string

  // Lists
  archiveLead: string
  archiveDescription: string
  noBriefingYet: string
  withoutDate: string
  withoutDateLead: string
  otherMonths: string
  theme: string
  themesLead: string
  themesDescription: string
  noThemeYet: string
  themeIsEmpty: string
  termsOfTheme: string
  asterisk: string
  followByFeed: string
  latestFrom: string

  // Searching
  searchDescription: string
  searchFor: string
  searchNeedsScript: string
  searching: string
  found: string
  noResults: string
  showMore: string
  publisher: string
  month: string
  anyOf: string
  recent: string
  mostTold: string
  clear: string
  searchFailed: string

  // Following
  subscribeLead: string
  subscribeDescription: string
  whatIsAFeed: string
  onceOnly: string
  everyBriefing: string
  allAtOnce: string
  allAtOnceText: string

  // Since the last visit
  newSince: string
  markVisits: string
  visitsMarked: string
  forgetVisits: string

  // What is no briefing
  notFoundTitle: string
  notFound: string
  firstPage: string
  notFoundLead: string
  moved: string
  movedTo: string
  withdrawn: string
  withdrawnLead: string
  emptySite: {title: string; lead: string; steps: [string, string, string]}

  // Feeds
  feedDisagree: string
  whatIsNew: string
  absorbed: string

  /** What frames the prose of `about/<code>.mdx`. */
  aboutPage: {
    description: string
    lead: string
    /** In the section on coverage, by what the site shows of it; `{coverage}` is a link. */
    coverage: {all: string; counts: string}
    /** In the section on mistakes, where there is a place to report them; `{issues}` is a link. */
    issues: string
    openIssue: string
  }
  account: AccountWords
}
