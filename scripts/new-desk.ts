import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Say} from './briefings.ts'
import {programSource} from './program-source.ts'
import {shown} from './settings-files.ts'

const templates = fileURLToPath(new URL('../src/new-desk/', import.meta.url))

/** Files of a new desk whose name here is another: packages leave out files of these names. */
const places: Readonly<Record<string, string>> = {
  gitignore: '.gitignore',
  gitattributes: '.gitattributes',
  'publish.yml': '.github/workflows/publish.yml',
}

/** Folders that a desk has from the start, though nothing is in them. */
const folders = ['sources', 'themes']

/** Make a desk, or what is missing of one. Overwrites nothing and asks nothing. */
export function makeDesk(folder: string, say: Say) {
  const {repository, commit} = programSource()
  for (const name of readdirSync(templates).sort()) {
    const text = readFileSync(join(templates, name), 'utf8')
    const filled = text.replaceAll('PROGRAM', repository).replaceAll('COMMIT', commit)
    add(join(folder, places[name] ?? name), filled, say)
  }
  for (const name of folders) {
    if (!existsSync(join(folder, name))) add(join(folder, name, '.gitkeep'), '', say)
  }
  say(
    [
      '',
      `Put articles into ${shown(join(folder, 'sources'))}/ and a file for each subject into ${shown(join(folder, 'themes'))}/:`,
      `${shown(join(folder, 'README.md'))} shows one. Then, in ${shown(folder) || 'this folder'}: npx wirefold dev`,
    ].join('\n'),
  )
}

function add(path: string, text: string, say: Say) {
  if (existsSync(path)) {
    say(`kept  ${shown(path)}`)
    return
  }
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
  say(`made  ${shown(path)}`)
}
