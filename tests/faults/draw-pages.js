/**
 * Loaded before a program: in place of Astro, a small process puts pages into the site, so that a fault of the disk around
 * it can be tried a hundred times.
 */
import childProcess from 'node:child_process'
import {syncBuiltinESMExports} from 'node:module'

const draw = `
  const {mkdirSync, readFileSync, readdirSync, writeFileSync} = require('node:fs')
  const {basename, join} = require('node:path')
  const {CONTENT_DIR, OUT_DIR, KEPT_PAGES} = process.env
  const kept = new Set(JSON.parse(readFileSync(KEPT_PAGES, 'utf8')))
  mkdirSync(OUT_DIR, {recursive: true})
  writeFileSync(join(OUT_DIR, 'index.html'), readFileSync(join(CONTENT_DIR, 'stories.json')))
  for (const name of readdirSync(join(CONTENT_DIR, 'briefings'), {recursive: true})) {
    const slug = basename(name, '.mdx')
    if (!name.endsWith('.mdx') || kept.has(slug)) continue
    mkdirSync(join(OUT_DIR, 'briefings', slug), {recursive: true})
    writeFileSync(join(OUT_DIR, 'briefings', slug, 'index.html'), readFileSync(join(CONTENT_DIR, 'briefings', name)))
  }
`

const fail = `console.error('ENOMEM: not enough memory, mmap\\n    at Object.<anonymous>'); process.exit(1)`

const {spawn} = childProcess
childProcess.spawn = (command, args, options) =>
  args?.some((arg) => /astro\.mjs$/.test(arg))
    ? spawn(process.execPath, ['-e', process.env.BROKEN === 'astro' ? fail : draw], {
        ...options,
        env: {...options.env, NODE_OPTIONS: ''},
      })
    : spawn(command, args, options)
syncBuiltinESMExports()
