import {workerData} from 'node:worker_threads'
import {keepCompiled} from './keep-compiled.ts'
import type {Portion, ThreadData} from './second-thread.ts'

const {port, answers} = workerData as ThreadData

keepCompiled()
const {makeRows} = await import('../src/pipeline/tasks.ts')
port.on('message', ({task, inputs}: Portion) => {
  const {starts, values} = makeRows(task, inputs)
  port.postMessage({starts, values}, [starts.buffer, values.buffer] as ArrayBuffer[])
  Atomics.add(answers, 0, 1)
  Atomics.notify(answers, 0)
})
