import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {addFile, addFolder, hashProgram} from './hash-files.ts'
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
  const path = cachePath(places.out, 'json')
  mkdirSync(dirname(path), {recursive: true})
  const memory: Memory = {inputs: hashInputs(places), outputs: hashOutputs(places.out), summary}
  writeFileSync(path, JSON.stringify(memory))
}

/** Where something is kept between builds of an output folder, by its file name ending. */
export function cachePath(out: string, ending: string): string {
  const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16)
  return join(root, '.cache', 'briefings', `${name}.${ending}`)
}

function readMemory(out: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(cachePath(out, 'json'), 'utf8')) as Memory
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
  return hash.update(hashProgram()).digest('hex')
}

function hashOutputs(out: string): string {
  const hash = createHash('sha256')
  for (const path of listBriefings(out)) addFile(hash, join(out, 'briefings', path), path)
  addFile(hash, join(out, 'coverage.json'))
  addFile(hash, join(out, 'stories.json'))
  return hash.digest('hex')
}
