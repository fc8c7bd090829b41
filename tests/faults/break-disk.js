/**
 * Loaded before a program: lets its disk fail. `globalThis.disk.arm(fault)` says which call of which kind of operation below
 * a folder fails, and with what; from a `dead` one on nothing works any more, as if the process had been killed there. A
 * program that stands alone is told by BREAK_DISK, and is killed.
 */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {sep} from 'node:path'

/** Kind of operation → the functions that do it, the system call they are told by. */
const kinds = {
  read: {readFileSync: 'open'},
  list: {readdirSync: 'scandir'},
  look: {lstatSync: 'lstat', statSync: 'stat'},
  open: {openSync: 'open'},
  write: {writeFileSync: 'open', writeSync: 'write', appendFileSync: 'open'},
  folder: {mkdirSync: 'mkdir'},
  rename: {renameSync: 'rename'},
  remove: {rmSync: 'rm', rmdirSync: 'rmdir', unlinkSync: 'unlink'},
  copy: {copyFileSync: 'copyfile', linkSync: 'link'},
  touch: {utimesSync: 'utime'},
}

const changing = new Set(['open', 'write', 'folder', 'rename', 'remove', 'copy'])

let fault = process.env.BREAK_DISK ? JSON.parse(process.env.BREAK_DISK) : undefined
let counts = {}
let isDead = false
let depth = 0
/** Open files below the folder, by number. */
const opened = new Map()

globalThis.disk = {
  arm(next) {
    fault = next
    counts = {}
    isDead = false
    depth = 0
  },
  /** How many calls of each kind there were, those that change something counted together under `change`. */
  counts: () => counts,
}

function refuse(code, syscall, path) {
  const shown = typeof path === 'string' ? ` '${path}'` : ''
  const error = new Error(`${code}: injected, ${syscall}${shown}`)
  throw Object.assign(error, {code, syscall, errno: -1, ...(shown && {path})})
}

const isBelow = (place) =>
  typeof place === 'string' ? place.startsWith(fault.below + sep) || place === fault.below : opened.has(place)

/** What is written before the process is gone. */
const half = (data) => (data?.length > 1 ? data.slice(0, data.length >> 1) : data)

function watch(kind, name, syscall) {
  const work = fs[name]
  fs[name] = function (place, ...rest) {
    // What Node does inside such a call is part of it.
    if (!fault || depth > 0 || !isBelow(place)) return work.call(this, place, ...rest)
    if (isDead) refuse('EIO', syscall, place)
    counts[kind] = (counts[kind] ?? 0) + 1
    if (changing.has(kind)) counts.change = (counts.change ?? 0) + 1
    depth++
    try {
      if (changing.has(kind) && counts.change === fault.dead) {
        if (kind === 'write') work.call(this, place, half(rest[0]), ...rest.slice(1))
        if (fault.kills) process.kill(process.pid, 'SIGKILL')
        isDead = true
        refuse('EIO', syscall, place)
      }
      const isOnly = fault.nth === undefined && fault.kinds?.includes(kind)
      if (isOnly && (!fault.ending || String(place).endsWith(fault.ending)))
        refuse(fault.code, syscall, place)
      if (kind === fault.kind && counts[kind] === fault.nth) refuse(fault.code, syscall, place)
      const result = work.call(this, place, ...rest)
      if (name === 'openSync') opened.set(result, place)
      return result
    } finally {
      depth--
    }
  }
}

for (const [kind, functions] of Object.entries(kinds)) {
  for (const [name, syscall] of Object.entries(functions)) watch(kind, name, syscall)
}
syncBuiltinESMExports()
