/**
 * Lets this program's TypeScript run from inside `node_modules`, where Node itself refuses it. In a repository, where
 * Node reads it, this does nothing. What a file is without its types is kept, so that it is worked out once.
 */
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {registerHooks, stripTypeScriptTypes} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = new URL('..', import.meta.url).href
const kept = fileURLToPath(new URL('../.cache/stripped', import.meta.url))

if (/\/node_modules\//.test(root)) {
  registerHooks({
    load(url, context, next) {
      const [place] = url.split('?')
      if (!place.startsWith(root) || !place.endsWith('.ts')) return next(url, context)
      return {format: 'module', source: strip(readFileSync(fileURLToPath(place), 'utf8')), shortCircuit: true}
    },
  })
}

function strip(text) {
  const name = createHash('sha1').update(process.version).update(text).digest('hex')
  const file = join(kept, `${name}.js`)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const source = withoutWarnings(() => stripTypeScriptTypes(text))
    keep(file, source)
    return source
  }
}

// Node calls it experimental, which is nothing that whoever builds a site can do anything about.
function withoutWarnings(work) {
  const {emitWarning} = process
  process.emitWarning = () => {}
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}

function keep(file, source) {
  try {
    mkdirSync(kept, {recursive: true})
    writeFileSync(`${file}.${process.pid}`, source)
    renameSync(`${file}.${process.pid}`, file)
  } catch {
    // A package that cannot be written to works it out each time.
  }
}
