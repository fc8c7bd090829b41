import {latinOf} from '../text/letters.ts'

/**
 * Letters that languages put for one sound of a name, and what stands for all of them; longer ones first. `Kharkiv`,
 * `Charkiw` and `Харків`, `Nehoda` and `Негода`, `Zelensky` and `Selenskyj` come out alike.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|[ckgh]h|g/g, 'h'],
  [/sch|s[hz]|z/g, 's'],
  [/ph/g, 'f'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/[cq]/g, 'k'],
  [/(.)\1+/g, '$1'],
]

/** A name as languages and scripts spell it alike, in small Latin letters. */
export function spellingKey(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  const latin = Array.from(plain, (letter) => latinOf[letter] ?? letter).join('')
  const letters = latin.replace(/['’ʼ-]/g, '')
  return sounds.reduce((key, [letter, sound]) => key.replace(letter, sound), letters)
}
