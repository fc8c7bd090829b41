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
  desk: string
  out: string
}

/** All that a build depends on, as it was when the build began. */
interface Inputs {
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

/** A build that is about to begin. */
export interface RecalledBuild {
  /** The one look at the sources. */
  sources: Look
  /** The last build's, if neither what it read, nor what it wrote, nor the program has changed since. */
  summary: Summary | undefined
  /** Remember the build, now that it is finished. Only a convenience: losing it costs one full build. */
  remember: (summary: Summary) => void
}

/** Look at all that a build depends on, and compare it with what the last one remembered. */
export function recallBuild(places: BuildPlaces): RecalledBuild {
  const {out} = places
  const memory = readKept<Memory>(cachePath(out, 'files'), seal)
  const inputs = lookAtInputs(places, memory?.inputs)
  const remember = (summary: Summary) => {
    const outputs = lookAtOutputs(out, memory?.outputs)
    for (const file of outputs.files) contentOf(out, file)
    writeMemory(out, inputs, outputs, summary)
  }
  if (!memory || !areTheSame(inputs, memory.inputs))
    return {sources: inputs.sources, summary: undefined, remember}
  const outputs = lookAtOutputs(out, memory.outputs)
  const isSame = holdsTheSame(outputs, memory.outputs)
  // What was looked at too soon after it had changed had to be read again: from now on it need not.
  if (isSame) writeMemory(out, inputs, outputs, memory.summary)
  return {sources: inputs.sources, summary: isSame ? memory.summary : undefined, remember}
}

function writeMemory(out: string, inputs: Inputs, outputs: Look, summary: Summary) {
  const memory: Memory = {inputs: keepInputs(inputs), outputs: keepLook(outputs), summary}
  writeKept(cachePath(out, 'files'), memory, seal)
}

function lookAtInputs({sources, desk, out}: BuildPlaces, known?: Memory['inputs']): Inputs {
  const look = (folder: string, see: () => SeenFile[], before: KnownFiles | undefined) =>
    lookAt(folder, Date.now(), see(), before)
  const settings = () => [...seeFile(desk, 'site.yaml'), ...seeFiles(desk, 'themes')]
  const inputs: Inputs = {
    program: lookAtProgram(known?.program),
    settings: look(desk, settings, known?.settings),
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

function lookAtOutputs(out: string, known: KnownFiles | undefined): Look {
  const moment = Date.now()
  const briefings = seeFiles(out, 'briefings').filter(({path}) => path.endsWith('.mdx'))
  const seen = [...briefings, ...seeFile(out, 'coverage.json'), ...seeFile(out, 'stories.json')]
  return lookAt(out, moment, seen, known)
}
