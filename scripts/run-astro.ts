import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url))

/** Astro as a child of this very Node, which is newer than the host's may be. It sends no telemetry. */
export function runAstro(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const env = {...process.env, ...options.env, ASTRO_TELEMETRY_DISABLED: '1'}
  return spawn(process.execPath, [astro, ...args], {stdio: 'inherit', ...options, env})
}
