import type {PageLine} from './page-lines.ts'
import {type PageSummary, wordTriples} from './page-summary.ts'
import {titleKey} from './page-title.ts'

/** Features of a line that its own words and its page's repeats give. */
export const shapeFeatures = 18

const endings = [/[.!?…。！？]["'”’»)\]]{0,3}$/u, /[:：]$/, /,$/]
const openings = [/^\p{Ll}/u, /^\p{N}/u]

/** What a line looks like, whatever stands around it: length first, links second, ending third. */
export function shapeOfLine(line: PageLine, page: PageSummary): number[] {
  const {text, linked, bold} = line
  const {length} = text
  const words = text.split(' ').length
  const digits = text.match(/\d/g)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const known = page.body.size > 1 ? wordTriples(text) : []
  return [
    Math.log(1 + length),
    Math.min(1, linked / length),
    endings.findIndex((ending) => ending.test(text)) + 1,
    Math.log(1 + words),
    length / words,
    digits / length,
    letters / length,
    letters > 0 ? capitals / letters : 0,
    text.match(/[,，、،;]/g)?.length ?? 0,
    text.match(/[.。!?]/g)?.length ?? 0,
    text.match(/["“”«»„]/g)?.length ?? 0,
    /[|•·›»/©→]/.test(text) ? 1 : 0,
    openings.findIndex((opening) => opening.test(text)) + 1,
    Math.min(1, bold / length),
    page.repeats.get(text) ?? 1,
    page.body.size <= 1 ? -1 : known.filter((gram) => page.body.has(gram)).length / known.length,
    page.title !== '' && page.title.includes(titleKey(text)) ? 1 : 0,
    line.opensBlock ? 1 : 0,
  ]
}
