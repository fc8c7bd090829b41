import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {arrayItems, sortItems} from './cbor-items.ts'

/** What opens each of Pagefind's files once it is unpacked. */
const signature = Buffer.from('pagefind_dcd')

/** Place of the list of filters in Pagefind's metadata, and of the values in a filter. */
const filtersOfIndex = 3
const valuesOfFilter = 1

/**
 * Give a Pagefind index the same bytes for the same pages. Pagefind writes filters and their values in the order of a
 * hash table, another one at each run, and names files after what they hold: here both are sorted and named anew.
 */
export function settleIndex(folder: string) {
  const filterNames = new Map<string, string>()
  for (const file of list(join(folder, 'filter'), '.pf_filter')) {
    const {head, items} = arrayItems(unpack(file))
    items[valuesOfFilter] = sortItems(items[valuesOfFilter]!)
    const [before, after] = replaceFile(file, Buffer.concat([head, ...items]))
    filterNames.set(before, after)
  }

  const entry = join(folder, 'pagefind-entry.json')
  for (const file of list(folder, '.pf_meta')) {
    const {head, items} = arrayItems(unpack(file))
    items[filtersOfIndex] = sortItems(renameAll(items[filtersOfIndex]!, filterNames))
    const [before, after] = replaceFile(file, Buffer.concat([head, ...items]))
    const names = new Map([[withoutPrefix(before), withoutPrefix(after)]])
    writeFileSync(entry, renameAll(readFileSync(entry), names))
  }
}

/** Files of a folder with an ending, sorted. An index without filters has no folder of them. */
function list(folder: string, ending: string): string[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}

const unpack = (file: string) => gunzipSync(readFileSync(file)).subarray(signature.length)

/** Write what a file is to hold under the name that belongs to it. Returns both names without their endings. */
function replaceFile(file: string, body: Buffer): [before: string, after: string] {
  const [name, ending] = splitName(basename(file))
  const cut = name.lastIndexOf('_') + 1
  const sum = createHash('sha256').update(body).digest('hex')
  const renamed = name.slice(0, cut) + sum.slice(0, name.length - cut)
  rmSync(file)
  writeFileSync(join(file, '..', renamed + ending), gzipSync(Buffer.concat([signature, body])))
  return [name, renamed]
}

function splitName(name: string): [string, string] {
  const dot = name.lastIndexOf('.')
  return [name.slice(0, dot), name.slice(dot)]
}

/** `pagefind.en_0123456789` → `en_0123456789`, as the entry file has it. */
const withoutPrefix = (name: string) => name.slice(name.indexOf('.') + 1)

/** Old and new names are equally long, so the lengths that stand around them hold. */
function renameAll(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  let text = bytes.toString('latin1')
  for (const [before, after] of names) text = text.replaceAll(before, after)
  return Buffer.from(text, 'latin1')
}
