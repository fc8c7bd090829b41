import type {Counted} from './words.ts'

/** Forms of a phrase by the plural category of its number; `#` stands for the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}

/** Phrases with a number in them, as a language inflects and writes them. */
export function countedIn(language: string): (forms: Forms) => Counted {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
}
