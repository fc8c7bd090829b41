/**
 * Letters that stand for each Unicode property in the patterns that are checked. The real classes have thousands of
 * ranges, which the checker's automata cannot hold; what matters for running time is which classes overlap, and
 * these overlap as the real ones do.
 */
const samples: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00e0-\\u00ff\\u0430-\\u044f\\u0621-\\u064a\\u0905-\\u0939\\u0e01-\\u0e30\\u3041-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3',
  Lu: 'A-Z',
  Lt: '\\u01c5',
  Changes_When_Lowercased: 'A-Z\\u01c5',
  Ll: 'a-z\\u00e0-\\u00ff\\u0430-\\u044f',
  Lo: '\\u0621-\\u064a\\u0905-\\u0939\\u0e01-\\u0e30\\u3041-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3',
  M: '\\u0300-\\u036f',
  N: '0-9\\u00b2\\u00b3',
  Nd: '0-9',
  Nl: '\\u2160-\\u2188',
  P: '!-#%-*,-\\/:;?@\\[-\\]_{}\\u00ab\\u00bb\\u2010-\\u2026',
  Pd: '\\-\\u2010-\\u2015',
  Ps: '(\\[{\\u201a\\u201e',
  Pe: ')\\]}',
  Pi: '\\u00ab\\u2018\\u201c',
  Pf: '\\u00bb\\u2019\\u201d',
  S: '$+<=>^`|~\\u00a9\\u20ac',
  Sc: '$\\u20ac',
  Z: ' \\u00a0\\u2028\\u3000',
  Zs: ' \\u00a0\\u3000',
  Cc: '\\x00-\\x1f\\x7f-\\x9f',
  White_Space: '\\s',
  Extended_Pictographic: '\\u00a9\\u2600-\\u2603',
  Emoji_Modifier: '\\u2604',
  'Script=Han': '\\u4e00-\\u9fff',
  'Script=Hiragana': '\\u3041-\\u3096',
  'Script=Katakana': '\\u30a1-\\u30ff',
  'Script=Hangul': '\\uac00-\\ud7a3',
  'Script=Thai': '\\u0e01-\\u0e30',
}

/** Any other script: one letter outside the samples of `L`, since one script overlaps no other. */
const otherScripts = new Map<string, string>()
const firstOther = 0x10400

/** Times up to which a bounded repetition is short enough to cost nothing; a longer one counts as unbounded. */
const shortRepetition = 40

/** The property escapes of a pattern written as small classes. Throws for a property that has no samples. */
export function useSmallClasses(source: string): string {
  let inClass = false
  return source.replace(/\\[pP]\{[\w=]+\}|\\u\{([\dA-Fa-f]+)\}|\\[\s\S]|[[\]]/g, (token, point?: string) => {
    if (point) return String.fromCodePoint(Number.parseInt(point, 16))
    if (token === '[') inClass = true
    if (token === ']') inClass = false
    const property = /^\\([pP])\{(.+)\}$/.exec(token)
    if (!property) return token
    const ranges = rangesOf(property[2]!)
    if (property[1] === 'P' && inClass) throw new Error(`${token} stands in a class of ${source}`)
    return inClass ? ranges : `[${property[1] === 'P' ? '^' : ''}${ranges}]`
  })
}

function rangesOf(property: string): string {
  const known = samples[property]
  if (known) return known
  if (!/^(?:Script|sc|scx)=/.test(property)) throw new Error(`no sample letters for the property ${property}`)
  const script = property.replace(/^.+=/, '')
  const letter = otherScripts.get(script) ?? String.fromCodePoint(firstOther + otherScripts.size)
  otherScripts.set(script, letter)
  return letter
}

/**
 * The bounded repetitions of a pattern, which are what makes automata large: short ones shorter still, long ones
 * without a bound, so that a text cannot make a pattern start over again and again for the length of the bound.
 */
export function shortenRepetitions(source: string): string {
  return source.replace(
    /\\[\s\S]|\{(\d+)(,?)(\d*)\}/g,
    (token, least?: string, comma?: string, most?: string) => {
      if (least === undefined) return token
      const from = Math.min(Number(least), 2)
      const limit = comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least)
      return limit > shortRepetition ? `{${from},}` : `{${from},${Math.min(limit, 3)}}`
    },
  )
}
