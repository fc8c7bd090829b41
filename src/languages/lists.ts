/** `jan feb mar` as a list of words. */
export const words = (written: string): readonly string[] => written.trim().split(/\s+/)

/** `read more | read on` as a list of phrases, one space between the words of each. */
export const phrases = (written: string): readonly string[] =>
  written.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '))

/** `january/jan february/feb` as a list of things, each with the forms of its name; the first is the name itself. */
export const forms = (written: string): readonly (readonly string[])[] =>
  words(written).map((thing) => thing.split('/'))

/** `two=2 three=3` as a table of words and their values. */
export const values = (written: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    words(written).map((entry) => {
      const at = entry.indexOf('=')
      return [entry.slice(0, at), Number(entry.slice(at + 1))]
    }),
  )

/** The mark of a phrase that speaks to the reader inside a sentence, too. */
const addressMark = '~'

/** True for a phrase that bears the mark of those that speak to the reader inside a sentence, too. */
export const bearsMark = (phrase: string): boolean => phrase.startsWith(addressMark)

/** A phrase without that mark. */
export const withoutMark = (phrase: string): string =>
  bearsMark(phrase) ? phrase.slice(addressMark.length) : phrase
