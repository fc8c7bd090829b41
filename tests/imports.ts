import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What one file imports: project files by path from the root, everything else by its specifier. */
export interface ImportingFile {
  path: string
  imports: string[]
}

const source = /\.(?:ts|js|mjs|astro)$/
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g

/** Every source file below `folder`, in order of path. */
export function readImports(folder: string): ImportingFile[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((name) => join(folder, name))
    .filter((path) => source.test(path))
    .sort()
    .map((path) => ({path, imports: importsOf(path)}))
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  const names = [...text.matchAll(specifier)].map(([, name]) => name!)
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name))
}
