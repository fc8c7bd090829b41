import {hash} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readColumns, writeColumns} from './column-file.ts'

const cache = fileURLToPath(new URL('../.cache/briefings', import.meta.url))

/** Output folders that are remembered, the last used ones: those of tests and trials come and go. */
const mostFolders = 20

/** Where something is kept between builds of an output folder, by its file name ending. */
export function cachePath(out: string, ending: string): string {
  return join(cache, `${hash('sha256', resolve(out), 'hex').slice(0, 16)}.${ending}`)
}

/** What {@linkcode writeKept} wrote there under the same seal; undefined if it is lost, damaged or another's. */
export const readKept = <T>(path: string, seal: string): T | undefined =>
  readColumns(path, seal) as T | undefined

/** Write plain data down, whole or not at all. What is kept of the folders used longest ago is forgotten. */
export function writeKept(path: string, data: unknown, seal: string) {
  mkdirSync(dirname(path), {recursive: true})
  writeColumns(path, seal, data)
  forgetOldest(dirname(path))
}

function forgetOldest(folder: string) {
  const byFolder = Map.groupBy(readdirSync(folder), (name) => name.split('.', 1)[0]!)
  if (byFolder.size <= mostFolders) return
  const timeOf = (name: string) => statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? 0
  const byAge = [...byFolder.values()]
    .map((names) => ({names, time: Math.max(...names.map(timeOf))}))
    .sort((a, b) => b.time - a.time)
  for (const {names} of byAge.slice(mostFolders)) {
    for (const name of names) rmSync(join(folder, name), {force: true})
  }
}
