import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {lookAtProgram} from './hash-program.ts'
import {cachePath, readKept, writeKept} from './kept-files.ts'
import {contentOf, holdsTheSame, type KnownFiles, keepLook, type Look, lookAt} from './known-files.ts'
import {type SeenFile, seeFile, seeFiles} from './list-files.ts'
import type {Summary} from './summary.ts'

/** Folders and settings whose every byte decides what a build makes. */
export interface BuildPlaces {
  sources: string
  content: string
  out: string
}

/** All that a build depends on, as it was when the build began. */
export interface Inputs {
  program: Look
  settings: Look
  decisions: Look
  sources: Look
}

/** What the last build read and wrote, so that the next one can see what there is to do. */
interface Memory {
  inputs: Record<keyof Inputs, KnownFiles>
  outputs: KnownFiles
  summary: Summary
}

/** Fits memories of this shape alone: their shape stands in these files. Another Node makes other bytes of them. */
const seal = ['build-memory.ts', 'known-files.ts'].reduce(
  (seals, file) => seals + hash('sha256', readFileSync(join(import.meta.dirname, file)), 'hex'),
  process.version,
)

/**
 * The one look at all that a build depends on; and the last build's summary, if neither what it read, nor what it
 * wrote, nor the program has changed since.
 */
export function recallBuild(places: BuildPlaces): {inputs: Inputs; summary: Summary | undefined} {
  const memory = readKept<Memory>(cachePath(places.out, 'files'), seal)
  const inputs = lookAtInputs(places, memory?.inputs)
  if (!memory || !areTheSame(inputs, memory.inputs)) return {inputs, summary: undefined}
  const outputs = lookAtOutputs(places.out, memory.outputs)
  if (!holdsTheSame(outputs, memory.outputs)) return {inputs, summary: undefined}
  const {summary} = memory
  // What was looked at too soon after it had changed had to be read again: from now on it need not.
  writeMemory(places.out, inputs, outputs, summary)
  return {inputs, summary}
}

/** Remember a finished build. Only a convenience: losing it costs one full build. */
export function rememberBuild({out}: BuildPlaces, inputs: Inputs, summary: Summary) {
  const outputs = lookAtOutputs(out)
  for (const file of outputs.files) contentOf(out, file)
  writeMemory(out, inputs, outputs, summary)
}

function writeMemory(out: string, inputs: Inputs, outputs: Look, summary: Summary) {
  const memory: Memory = {inputs: keepInputs(inputs), outputs: keepLook(outputs), summary}
  writeKept(cachePath(out, 'files'), memory, seal)
}

function lookAtInputs({sources, content, out}: BuildPlaces, known?: Memory['inputs']): Inputs {
  const look = (folder: string, see: () => SeenFile[], before: KnownFiles | undefined) =>
    lookAt(folder, Date.now(), see(), before)
  const settings = () => [...seeFile(content, 'site.yaml'), ...seeFiles(content, 'themes')]
  const inputs: Inputs = {
    program: lookAtProgram(known?.program),
    settings: look(content, settings, known?.settings),
    decisions: look(out, () => seeFile(out, 'editorial.yaml'), known?.decisions),
    sources: look(sources, () => seeFiles(sources), known?.sources),
  }
  // Sources are read once, by whoever makes documents of them; the others must be known before anybody reads them.
  for (const {folder, files} of [inputs.program, inputs.settings, inputs.decisions]) {
    for (const file of files) contentOf(folder, file)
  }
  return inputs
}

function areTheSame(inputs: Inputs, known: Memory['inputs']): boolean {
  const {program, settings, decisions, sources} = known
  return (
    holdsTheSame(inputs.program, program) &&
    holdsTheSame(inputs.settings, settings) &&
    holdsTheSame(inputs.decisions, decisions) &&
    holdsTheSame(inputs.sources, sources)
  )
}

function keepInputs({program, settings, decisions, sources}: Inputs): Memory['inputs'] {
  return {
    program: keepLook(program),
    settings: keepLook(settings),
    decisions: keepLook(decisions),
    sources: keepLook(sources),
  }
}

function lookAtOutputs(out: string, known?: KnownFiles): Look {
  const moment = Date.now()
  const briefings = seeFiles(out, 'briefings').filter(({path}) => path.endsWith('.mdx'))
  const seen = [...briefings, ...seeFile(out, 'coverage.json'), ...seeFile(out, 'stories.json')]
  return lookAt(out, moment, seen, known)
}
