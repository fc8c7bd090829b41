/** A child process that runs command after command while its disk fails as it is told. */
import {runCommandLine} from '../../scripts/command-line.ts'
import type {Fault, Outcome} from './run.ts'

declare const disk: {arm(fault: Fault | undefined): void; counts(): Record<string, number>}

process.setMaxListeners(0)
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0)

process.on(
  'message',
  async ({argv, env, fault}: {argv: string[]; env: Record<string, string>; fault?: Fault}) => {
    const own = {...process.env}
    Object.assign(process.env, env)
    let said = ''
    const write = process.stderr.write.bind(process.stderr)
    process.stderr.write = ((text: string) => {
      said += text
      return true
    }) as typeof process.stderr.write
    process.exitCode = 0
    disk.arm(fault)
    await runCommandLine(['node', 'wirefold', ...argv])
    const counts = disk.counts()
    disk.arm(undefined)
    process.stderr.write = write
    for (const name of Object.keys(env)) delete process.env[name]
    Object.assign(process.env, own)
    const outcome: Outcome = {code: Number(process.exitCode), said, counts}
    process.exitCode = 0
    process.send!(outcome)
  },
)
