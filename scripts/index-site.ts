import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {close, createIndex} from 'pagefind'
import {settleIndex} from './settle-index.ts'

/** Build the search index of a finished site into its folder `pagefind/`. */
export async function indexSite(folder: string): Promise<void> {
  const bundle = join(folder, 'pagefind')
  try {
    const {index} = check(await createIndex())
    check(await index!.addDirectory({path: folder}))
    // Written here: what Pagefind writes may still be on its way when it says that it is done, and closing cuts it off.
    for (const {path, content} of check(await index!.getFiles()).files) {
      mkdirSync(dirname(join(bundle, path)), {recursive: true})
      writeFileSync(join(bundle, path), content)
    }
  } finally {
    await close()
  }
  settleIndex(bundle)
}

function check<T extends {errors: readonly string[]}>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index failed: ${answer.errors.join('; ')}`)
  return answer
}
