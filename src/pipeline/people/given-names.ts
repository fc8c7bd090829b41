import {byLanguage} from '../../languages/languages.ts'

const {mul: people} = byLanguage('people')
const men = new Set(people?.givenNamesOfMen)
const women = new Set(people?.givenNamesOfWomen)

/** Whether a name's first word is a man's or a woman's, where it is one of the two alone. */
export function givenGender(name: string): 'm' | 'f' | undefined {
  const first = name.slice(0, name.indexOf(' ') < 0 ? name.length : name.indexOf(' '))
  if (men.has(first)) return 'm'
  return women.has(first) ? 'f' : undefined
}
