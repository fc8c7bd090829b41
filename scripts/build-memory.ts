import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {listFiles} from './list-files.ts'
import type {Summary} from './summary.ts'
import {listBriefings} from './write-edition.ts'

/** What the last build read and wrote, so that the next one can see that there is nothing to do. */
interface Memory {
  inputs: string
  outputs: string
  summary: Summary
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folders and settings whose every byte decides what a build makes. */
export interface BuildPlaces {
  sources: string
  content: string
  out: string
}

/** The last build's summary, if neither what it read, nor what it wrote, nor the program has changed since. */
export function recallBuild(places: BuildPlaces): Summary | undefined {
  const memory = readMemory(places.out)
  if (!memory || memory.outputs !== hashOutputs(places.out)) return undefined
  return memory.inputs === hashInputs(places) ? memory.summary : undefined
}

/** Remember a finished build. Only a convenience: losing it costs one full build. */
export function rememberBuild(places: BuildPlaces, summary: Summary) {
  const path = memoryPath(places.out)
  mkdirSync(dirname(path), {recursive: true})
  const memory: Memory = {inputs: hashInputs(places), outputs: hashOutputs(places.out), summary}
  writeFileSync(path, JSON.stringify(memory))
}

function memoryPath(out: string): string {
  const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16)
  return join(root, '.cache', 'briefings', `${name}.json`)
}

function readMemory(out: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(memoryPath(out), 'utf8')) as Memory
  } catch {
    return undefined
  }
}

function hashInputs({sources, content, out}: BuildPlaces): string {
  const hash = createHash('sha256')
  addFolder(hash, sources)
  addFolder(hash, join(content, 'themes'))
  for (const path of [join(content, 'site.yaml'), join(out, 'editorial.yaml'), join(out, 'stories.json')]) {
    addFile(hash, path)
  }
  for (const folder of ['src/pipeline', 'src/schemas', 'scripts']) addFolder(hash, join(root, folder))
  return hash.digest('hex')
}

function hashOutputs(out: string): string {
  const hash = createHash('sha256')
  for (const path of listBriefings(out)) addFile(hash, join(out, 'briefings', path), path)
  addFile(hash, join(out, 'coverage.json'))
  addFile(hash, join(out, 'stories.json'))
  return hash.digest('hex')
}

type Hash = ReturnType<typeof createHash>

function addFolder(hash: Hash, folder: string) {
  for (const path of listFiles(folder)) addFile(hash, join(folder, path), path)
}

// Names and contents are hashed with their lengths, so that no two sets of files look alike.
function addFile(hash: Hash, path: string, name = '') {
  const bytes = readBytes(path)
  hash.update(`${name.length} ${name} ${bytes?.length ?? 'none'} `)
  if (bytes) hash.update(bytes)
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
