import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Loader, LoaderContext} from 'astro/loaders'
import {listBriefing} from './listed-briefing.ts'
import {parseBriefing} from './read-briefing.ts'

/** Milliseconds after a change until the folder is read again: a new edition changes many files at once. */
const SETTLING = 100

/** The briefing files of a folder, in the order of their paths. */
async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const names = await readdir(folder, {recursive: true})
  return names
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name))
}

async function loadFile(
  file: string,
  folder: string,
  {store, generateDigest}: LoaderContext,
): Promise<string> {
  const contents = await readFile(file, 'utf8')
  const digest = generateDigest(contents)
  try {
    const {briefing} = parseBriefing(contents)
    const id = briefing.slug
    const listed = listBriefing(briefing, relative(folder, file).split(sep).join('/'))
    if (store.get(id)?.digest !== digest) store.set({id, data: {...listed}, digest})
    return id
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

async function loadFolder(folder: string, context: LoaderContext): Promise<void> {
  const fileOf = new Map<string, string>()
  for (const file of await listFiles(folder)) {
    const id = await loadFile(file, folder, context)
    const other = fileOf.get(id)
    if (other !== undefined) throw new Error(`${file} and ${other} both have the slug ${id}`)
    fileOf.set(id, file)
  }
  for (const id of context.store.keys()) {
    if (!fileOf.has(id)) context.store.delete(id)
  }
}

/**
 * Loads of each briefing of a folder what lists show of it.
 *
 * Astro's own way compiles each file into a module, which costs six times as much, runs whatever code stands in it, and
 * keeps everything in memory: a briefing's sources and text are read when its page is drawn.
 */
export function briefingLoader(base: URL): Loader {
  const folder = fileURLToPath(base)
  return {
    name: 'briefings',
    async load(context) {
      await loadFolder(folder, context)
      context.watcher?.add(folder)

      let isWaiting = false
      context.watcher?.on('all', (_, changed) => {
        if (isWaiting || !changed.startsWith(folder) || !changed.endsWith('.mdx')) return
        isWaiting = true
        setTimeout(() => {
          isWaiting = false
          loadFolder(folder, context).catch((error) => context.logger.error(String(error)))
        }, SETTLING)
      })
    },
  }
}
