import {MessageChannel, type MessagePort, receiveMessageOnPort, Worker} from 'node:worker_threads'
import type {RowTable} from '../src/pipeline/reuse/row-table.ts'
import type {SecondThread} from '../src/pipeline/reuse/share-work.ts'
import {loader} from './program.ts'

/** What the other thread starts with. */
export interface ThreadData {
  port: MessagePort
  /** Counts its answers, so that whoever waits for one need not look all the time. */
  answers: Int32Array
}

/** What it is given at a time. */
export interface Portion {
  task: string
  inputs: readonly unknown[]
}

/** Milliseconds without an answer after which the other thread has surely died: no portion takes nearly as long. */
const PATIENCE = 60_000

/** Room for what is soon forgotten: with the usual one a build of ten thousand articles takes 60 MiB more, and no less time. */
const MEBIBYTES_OF_THE_YOUNG = 8

/** Starts another thread that makes rows while this one works on; `end` ends it. */
export function startSecondThread(): SecondThread & {end: () => void} {
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const {port1, port2} = new MessageChannel()
  const worker = new Worker(new URL('./work-along.ts', import.meta.url), {
    workerData: {port: port2, answers} satisfies ThreadData,
    transferList: [port2],
    execArgv: ['--import', loader],
    resourceLimits: {maxYoungGenerationSizeMb: MEBIBYTES_OF_THE_YOUNG},
  })
  // Whatever befalls it shows in answers that do not come.
  worker.on('error', () => {})
  worker.unref()
  let isLost = false
  return {
    give(task, inputs) {
      if (!isLost) port1.postMessage({task, inputs} satisfies Portion)
    },
    take(waits) {
      while (!isLost) {
        const seen = Atomics.load(answers, 0)
        const received = receiveMessageOnPort(port1) as {message: RowTable} | undefined
        if (received) return received.message
        if (!waits) return undefined
        isLost = Atomics.wait(answers, 0, seen, PATIENCE) === 'timed-out'
      }
      return undefined
    },
    end() {
      isLost = true
      port1.close()
      void worker.terminate()
    },
  }
}
