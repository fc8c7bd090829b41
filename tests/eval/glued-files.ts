import {makeRandom} from '../../scripts/story-training/random.ts'
import type {BoilerplateRow} from './boilerplate-rows.ts'

/** Pages pasted one after the other into one text. */
export interface GluedFile {
  text: string
  /** The pages, in order, and where each begins. */
  pages: readonly BoilerplateRow[]
  starts: readonly number[]
}

/** Pages of the largest file. */
const mostPages = 6

/** How pages are pasted: what parts them, and whether each stands under its title. */
const styles = [
  {between: '\n', isTitled: false},
  {between: '\n\n', isTitled: true},
  {between: '\n\n---\n\n', isTitled: true},
  {between: '\n', isTitled: true},
]

/** Every page once, in files of one to six, pasted in four ways; the same seed makes the same files. */
export function glueFiles(rows: readonly BoilerplateRow[], seed: number): GluedFile[] {
  const random = makeRandom(seed)
  const pages = rows.filter(({with: wanted}) => wanted.length > 0)
  for (let last = pages.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const page = pages[last]!
    pages[last] = pages[other]!
    pages[other] = page
  }
  const files: GluedFile[] = []
  for (let from = 0; from < pages.length; ) {
    const to = from + 1 + Math.floor(random() * mostPages)
    files.push(glue(pages.slice(from, to), styles[Math.floor(random() * styles.length)]!))
    from = to
  }
  return files
}

function glue(pages: readonly BoilerplateRow[], {between, isTitled}: (typeof styles)[number]): GluedFile {
  const starts: number[] = []
  let text = ''
  for (const page of pages) {
    if (text !== '') text += between
    starts.push(text.length)
    text += isTitled ? `${page.title}\n${page.text}` : page.text
  }
  return {text, pages, starts}
}
