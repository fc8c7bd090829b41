#!/usr/bin/env node
/**
 * The program `wirefold`. The two files in JavaScript are for what runs before TypeScript does: an older Node hands over
 * to the one that came with the packages, and Node's own reader of TypeScript, which takes longer to load than a small
 * build to make, is needed for files only that changed.
 */
import {spawnSync} from 'node:child_process'
import module, {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

/** The first Node that lets a program take part in loading its own files. */
const [oldest, oldestMinor] = [22, 18]

const [major, minor] = process.versions.node.split('.').map(Number)
const isOld = major < oldest || (major === oldest && minor < oldestMinor)

/** The Node among this program's packages; undefined where there is none for this system. */
function findNewerNode() {
  const require = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  try {
    return require.resolve(`${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`)
  } catch {
    return undefined
  }
}

if (isOld) {
  const node = findNewerNode()
  if (node === undefined) {
    process.stderr.write(
      `Wirefold needs Node ${oldest}.${oldestMinor} or newer and found ${process.version}: install one from https://nodejs.org/\n`,
    )
    process.exit(2)
  }
  const {status} = spawnSync(node, process.argv.slice(1), {stdio: 'inherit'})
  process.exit(status ?? 1)
}

const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.url))
module.enableCompileCache(compiled)
await import('./load-typescript.js')
const {runCommandLine} = await import('./command-line.ts')
await runCommandLine(process.argv)
