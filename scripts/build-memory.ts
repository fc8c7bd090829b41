import {hash} from 'node:crypto'
import {availableParallelism} from 'node:os'
import {openReuse, type Reuse, type States} from '../src/pipeline/reuse/reuse.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'
import {cachePath, readCache, writeCache} from './cache-files.ts'
import {hashFiles, programHash} from './hash-files.ts'
import {startSecondThread} from './second-thread.ts'
import type {Summary} from './summary.ts'

/** Where a build reads and writes. */
export interface BuildPlaces {
  sources: string
  /** Folder of `site.yaml` and the themes. */
  desk: string
  /** Folder that is written, with the register and the editorial decisions. */
  out: string
}

/** What a build looked at, what it wrote and what it came to. */
interface Memory {
  inputs: string
  outputs: string
  summary: Summary
}

const outputs = ['briefings', 'coverage.json', 'stories.json']

/** A build that is about to begin. */
export interface RecalledBuild {
  /** The last build's, if neither what it read, nor what it wrote, nor the program has changed since. */
  summary: Summary | undefined
  /** Remember the build, now that it is finished. Only a convenience: losing it costs one full build. */
  remember: (summary: Summary) => void
}

/** Compares all that a build depends on with what the last one remembered. Call before settings are read. */
export function recallBuild(places: BuildPlaces, documents: readonly SourceDocument[]): RecalledBuild {
  const path = cachePath(places.out, 'build')
  const memory = readCache<Memory>(path, programHash)
  const inputs = hashInputs(places, documents)
  const isSame = memory?.inputs === inputs && memory.outputs === hashFiles(places.out, outputs)
  return {
    summary: isSame ? memory.summary : undefined,
    remember: (summary) =>
      writeCache(path, programHash, {inputs, outputs: hashFiles(places.out, outputs), summary}),
  }
}

function hashInputs({desk, out}: BuildPlaces, documents: readonly SourceDocument[]): string {
  const settings = [hashFiles(desk, ['site.yaml', 'themes']), hashFiles(out, ['editorial.yaml'])]
  // The hash stands for the text.
  const sources = documents.map(({text: _, ...rest}) => rest)
  return hash('sha256', JSON.stringify([settings, sources]), 'hex')
}

/**
 * What the steps of the last build of an output folder made; what this one makes takes its place, step by step. Only a
 * convenience: a file that is lost, damaged or of another program costs making it anew. `end` ends the second thread.
 */
export function recallSteps(out: string): {reuse: Reuse; end: () => void} {
  let thread: ReturnType<typeof startSecondThread> | undefined
  const findThread = () => (thread ??= startSecondThread())
  const pathOf = (step: string) => cachePath(out, `${step.replaceAll(' ', '-')}.step`)
  const states: States = {
    read: (step) => readCache(pathOf(step), programHash),
    write: (step, state) => writeCache(pathOf(step), programHash, state),
  }
  const reuse = openReuse(states, availableParallelism() > 1 ? findThread : undefined)
  return {reuse, end: () => thread?.end()}
}
