import {hash} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {listFiles} from './list-files.ts'
import {cacheFolder} from './program.ts'
import {checkSettings} from './read-settings.ts'

/** What people write in a desk besides sources. */
const settings = ['site.yaml', 'editorial.yaml', 'themes']

/** What a build writes, and the next one begins with. */
const written = ['stories.json', 'briefings']

/**
 * A copy of a desk to try things in: whoever writes and looks does not change the register or the briefings of the desk
 * itself. Begins with what the desk has; `refresh` takes over what people changed since.
 */
export function draftDesk(desk: string): {draft: string; refresh: () => void} {
  const draft = join(cacheFolder(), 'drafts', hash('sha256', resolve(desk), 'hex').slice(0, 16))
  const refresh = () => {
    // Said of the desk's own files, before they are copied.
    checkSettings({desk, out: desk})
    copyAnew(desk, draft, settings)
  }
  refresh()
  copyAnew(desk, draft, written)
  return {draft, refresh}
}

/** Make the copy hold what the desk holds. A file that is the same stays untouched, for whoever watches it. */
function copyAnew(desk: string, draft: string, names: readonly string[]) {
  const find = (folder: string) => names.flatMap((name) => filesOf(folder, name))
  const paths = find(desk)
  for (const path of find(draft)) if (!paths.includes(path)) rmSync(join(draft, path))
  for (const path of paths) {
    const text = readFileSync(join(desk, path))
    if (readIfThere(join(draft, path))?.equals(text)) continue
    mkdirSync(dirname(join(draft, path)), {recursive: true})
    writeFileSync(join(draft, path), text)
  }
}

/** A file by its name, or all files of a folder. */
function filesOf(folder: string, name: string): string[] {
  const readable = listFiles(folder, name).filter(({unread}) => unread === undefined)
  const below = readable.map(({path}) => path)
  return below.length > 0 || !readIfThere(join(folder, name)) ? below : [name]
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
