import {join} from 'node:path'
import {close, createIndex} from 'pagefind'
import {settleIndex} from './settle-index.ts'

/** Build the search index of a finished site into its folder `pagefind/`. */
export async function indexSite(folder: string): Promise<void> {
  const bundle = join(folder, 'pagefind')
  try {
    const {index} = check(await createIndex())
    check(await index!.addDirectory({path: folder}))
    check(await index!.writeFiles({outputPath: bundle}))
  } finally {
    await close()
  }
  settleIndex(bundle)
}

function check<T extends {errors: readonly string[]}>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index failed: ${answer.errors.join('; ')}`)
  return answer
}
