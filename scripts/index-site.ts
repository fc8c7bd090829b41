import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {searchRecord} from '../src/lib/search-record.ts'
import type {Count} from './progress.ts'
import {readSite} from './read-settings.ts'
import {UnfinishedError} from './report-error.ts'
import {settleIndex} from './settle-index.ts'
import {readBriefings} from './site-content.ts'

/** Records on their way to Pagefind at a time: enough to keep it busy while the next ones are read. */
const ON_THEIR_WAY = 64

/** Interfaces of Pagefind's own, and its other ways of running: the search page has its own. */
const unused = /^pagefind-(?!entry)/

/** A search index, made but not written. */
export interface SearchIndex {
  /** Write it into the folder `pagefind/` of a site. */
  write(site: string): void
}

/** Index the briefings of a desk. Pagefind is given what is to be found, not pages to take apart; `tell` counts them. */
export async function indexBriefings(desk: string, tell: Count): Promise<SearchIndex> {
  try {
    const {index} = check(await createIndex())
    await addRecords(index!, desk, tell)
    // Taken as bytes: what Pagefind writes may still be on its way when it says that it is done, and closing cuts it off.
    const {files} = check(await index!.getFiles())
    return {
      write(site) {
        const bundle = join(site, 'pagefind')
        for (const {path, content} of files.filter(({path}) => !unused.test(path))) {
          mkdirSync(dirname(join(bundle, path)), {recursive: true})
          writeFileSync(join(bundle, path), content)
        }
        settleIndex(bundle)
      },
    }
  } finally {
    await close()
  }
}

async function addRecords(index: PagefindIndex, desk: string, tell: Count) {
  const site = readSite(desk)
  let waiting: ReturnType<PagefindIndex['addCustomRecord']>[] = []
  let done = 0
  const settle = async () => {
    for (const answer of await Promise.all(waiting)) check(answer)
    done += waiting.length
    waiting = []
    tell(done)
  }
  for (const briefing of readBriefings(desk)) {
    waiting.push(index.addCustomRecord(searchRecord(briefing, site)))
    if (waiting.length >= ON_THEIR_WAY) await settle()
  }
  await settle()
}

function check<T extends {errors: readonly string[]}>(answer: T): T {
  if (answer.errors.length > 0)
    throw new UnfinishedError(`The search index could not be made: ${answer.errors.join('; ')}.`)
  return answer
}
