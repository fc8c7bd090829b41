/** Blocks that hold a letter's joined forms, Arabic Presentation Forms B before A: A only adds shapes to some of B. */
const presentationBlocks = [
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbff],
] as const

/** The stroke that joins on both sides and has no shape but its own. */
const tatweel = 'ـ'

/** A letter's shapes, in the order Unicode lists them; a letter that joins one side only has the first two. */
interface JoinedForms {
  alone: string
  final: string
  initial?: string
  medial?: string
}

const formsOf = readForms()

/** Vowel signs and the like, which readers of a headline do without. */
const marks = /\p{M}/gu

/**
 * Replace Arabic letters by the code points of their joined shapes, lam and alef by their ligature.
 * For a renderer that cannot place the dots of letters it joins itself.
 */
export function joinLetters(text: string): string {
  const letters = ligate([...text.normalize('NFC').replace(marks, '')])
  return letters
    .map((letter, i) => {
      const forms = formsOf.get(letter)
      if (!forms) return letter
      const afterJoin = formsOf.get(letters[i - 1] ?? '')?.initial !== undefined
      const beforeJoin = forms.initial !== undefined && formsOf.has(letters[i + 1] ?? '')
      if (afterJoin && beforeJoin) return forms.medial ?? letter
      if (afterJoin) return forms.final
      return beforeJoin ? (forms.initial ?? letter) : forms.alone
    })
    .join('')
}

function ligate(letters: readonly string[]): string[] {
  const joined: string[] = []
  for (const letter of letters) {
    const pair = `${joined.at(-1) ?? ''}${letter}`
    if (pair.length === 2 && formsOf.has(pair)) joined[joined.length - 1] = pair
    else joined.push(letter)
  }
  return joined
}

/** Unicode's own table, read backwards: every joined form says which letters it stands for. */
function readForms(): Map<string, JoinedForms> {
  const shapes = new Map<string, string[]>()
  for (const [first, last] of presentationBlocks) {
    for (let code = first; code <= last; code++) {
      const shape = String.fromCodePoint(code)
      const letters = shape.normalize('NFKC')
      if (letters === shape || (letters.length > 1 && !letters.startsWith('ل'))) continue
      shapes.set(letters, [...(shapes.get(letters) ?? []), shape])
    }
  }
  const complete = [...shapes].filter(([, forms]) => forms.length === 2 || forms.length === 4)
  const forms = new Map<string, JoinedForms>(
    complete.map(([letters, [alone, final, initial, medial]]) => [
      letters,
      {alone: alone!, final: final!, ...(initial && medial ? {initial, medial} : {})},
    ]),
  )
  return forms.set(tatweel, {alone: tatweel, final: tatweel, initial: tatweel, medial: tatweel})
}
