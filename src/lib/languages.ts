import type {Briefing} from '../briefing.ts'

const LANGUAGES: Readonly<Record<string, string>> = {
  am: 'Amharic',
  ar: 'Arabic',
  bg: 'Bulgarian',
  bn: 'Bengali',
  ca: 'Catalan',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  ha: 'Hausa',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  lt: 'Lithuanian',
  lv: 'Latvian',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sl: 'Slovenian',
  sr: 'Serbian',
  sv: 'Swedish',
  sw: 'Swahili',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  zh: 'Chinese',
}

/** English name of a BCP 47 primary tag; the tag itself where the table has none. */
export function languageName(tag: string): string {
  return LANGUAGES[tag] ?? tag
}

/** The `lang` of text in a language: none where the language is unknown. */
const langOf = (tag: string | undefined) => (tag === 'und' || tag === '' ? undefined : tag)

/** The `lang` of a briefing's headline: that of the source it was taken from. */
export function headlineLanguage({
  headline,
  sources,
}: Pick<Briefing, 'headline' | 'sources'>): string | undefined {
  return langOf((sources.find((source) => source.headline === headline) ?? sources[0])?.language)
}

/** The `lang` of a briefing's summary: that of the source which says it. */
export function summaryLanguage({
  summary,
  sources,
}: Pick<Briefing, 'summary' | 'sources'>): string | undefined {
  const source = sources.find(({passages}) => passages.some(({text}) => text === summary)) ?? sources[0]
  return langOf(source?.language)
}

/** The `lang` a stretch of text needs: none where it is in the language of the page or in an unknown one. */
export function foreignLanguage(tag: string, pageLanguage: string): string | undefined {
  const primary = pageLanguage.split('-')[0]
  return tag === primary ? undefined : langOf(tag)
}
