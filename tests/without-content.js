/**
 * Loaded into every test and every program that a test starts: whoever touches `content/` of this repository fails.
 * Teams put there what they like, so no test may know of it; `tests/fixtures/desk` is the desk of the tests.
 */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

const content = fileURLToPath(new URL('../content', import.meta.url))

/** A path as one string; undefined for what is none, such as the number of an open file. */
function pathOf(value) {
  if (value instanceof URL) return value.protocol === 'file:' ? fileURLToPath(value) : undefined
  return typeof value === 'string' || value instanceof Uint8Array ? resolve(String(value)) : undefined
}

function refuseContent(value) {
  const path = pathOf(value)
  if (path === content || path?.startsWith(content + sep)) {
    throw new Error(`A test touches ${path}: it must use tests/fixtures/desk instead.`)
  }
}

/** Functions whose second argument is a path too; others take data there, which may look like one. */
const twoPaths = /^(?:rename|copyFile|cp|link|symlink)/

/** The same functions, each of which looks at what it is asked for first. */
function guard(api) {
  for (const [name, work] of Object.entries(api)) {
    if (typeof work !== 'function' || !/^[a-z]/.test(name)) continue
    const guarded = function (...args) {
      for (const value of args.slice(0, twoPaths.test(name) ? 2 : 1)) refuseContent(value)
      return work.apply(this, args)
    }
    api[name] = Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(work))
  }
}

guard(fs)
guard(fs.promises)
syncBuiltinESMExports()
