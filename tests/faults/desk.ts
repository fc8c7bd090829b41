import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Files of a small desk before anything changes. */
const before: Record<string, string> = {
  'site.yaml': 'title: Harbour desk\n',
  'themes/drones.yaml': 'title: Drones\ndescription: What drones do.\nterms: [drone]\n',
  'themes/ferries.yaml': 'title: Ferries\ndescription: Ferries and their harbours.\nterms: [ferry]\n',
  'sources/warehouse.txt': `Harbour city counts drone damage

Two drones hit the grain harbour of Izmarin early on Monday, the port authority said.

The drone attack set a warehouse on fire, and nobody was hurt.
`,
  'sources/ferry.txt': `Ferry runs aground off Tarvik

The ferry ran aground off Tarvik on Monday night, the coast guard said.

Sixty passengers were taken off the ferry by a pilot boat.
`,
  'sources/bakery.txt': `Bakery wins bread prize

A bakery in Olmen won the prize for the best rye bread of the valley on Sunday.
`,
}

/** What changes then: an article that is edited, one that comes and one that goes. */
const changes: Record<string, string | undefined> = {
  'sources/ferry.txt': `${before['sources/ferry.txt']}\nThe ferry was towed to the harbour of Tarvik on Tuesday, its owner said.\n`,
  'sources/nets.txt': `Harbour hangs nets against drones

The harbour of Belos hangs steel nets over its cranes against drones, its director said on Wednesday.
`,
  'sources/bakery.txt': undefined,
}

export function writeFiles(folder: string, files: Record<string, string | Uint8Array | undefined>) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), {recursive: true})
    if (text === undefined) rmSync(file)
    else writeFileSync(file, text)
  }
}

export const writeDesk = (desk: string) => writeFiles(desk, before)
export const changeDesk = (desk: string) => writeFiles(desk, changes)

/** Put a folder back to what a copy of it holds. */
export function restore(folder: string, copy: string) {
  rmSync(folder, {recursive: true, force: true})
  if (existsSync(copy)) cpSync(copy, folder, {recursive: true, preserveTimestamps: true})
}

/** All that stands in a folder, by path; nothing for one that is not there. */
export function everyFile(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = names.map(({parentPath, name}) => join(parentPath, name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

/** What a build wrote into a desk, leftovers included. */
export function editionOf(desk: string): Record<string, string> {
  const files = everyFile(desk)
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !/^(?:sources|themes)\/|^(?:site|editorial)\.yaml$/.test(path)),
  )
}
