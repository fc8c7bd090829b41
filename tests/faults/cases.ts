import {execFileSync, spawnSync} from 'node:child_process'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {writeFiles} from './desk.ts'
import type {Fault} from './run.ts'

/** Something that goes wrong, and what becomes of it. */
export interface FaultCase {
  /** Kind of fault, and the fault itself, as the table of faults has them. */
  class: 'input' | 'settings' | 'time' | 'place' | 'concurrency' | 'library'
  fault: string
  /** What a user sees. */
  outcome: string
  /** Makes it happen in a desk that has been built. */
  make: (desk: string) => void
  /** What is wrong with the disk besides. */
  disk?: Omit<Fault, 'below'>
  /** Undoes it as a user would. Nothing where the next build needs no help. */
  mend?: (desk: string) => void
  exit: 0 | 1 | 2
  /** What must be said. */
  says?: RegExp
  env?: Record<string, string>
  options?: readonly string[]
  /** `build` where the site is meant. */
  command?: 'build'
}

const recorded = 'recorded as a problem with its file; the rest is built'
const wrongSetting = 'file, place, expected, found; the last edition stands'

/** A file among the sources that cannot be used as it is. */
function input(fault: string, files: Record<string, string | Uint8Array>, outcome = recorded): FaultCase {
  return {
    class: 'input',
    fault,
    outcome,
    exit: 0,
    ...(outcome === recorded && {says: /^problems +[1-9]/m}),
    make: (desk) => writeFiles(join(desk, 'sources'), files),
    mend: (desk) => {
      for (const name of Object.keys(files)) rmSync(join(desk, 'sources', name), {force: true})
    },
  }
}

/** Something among the sources that is made, not written. */
function thing(
  fault: string,
  name: string,
  make: (path: string) => void,
  disk?: Omit<Fault, 'below'>,
): FaultCase {
  return {
    ...input(fault, {}),
    ...(disk && {disk: {...disk, ending: name}}),
    make: (desk) => make(join(desk, 'sources', name)),
    mend: (desk) => rmSync(join(desk, 'sources', name), {recursive: true, force: true}),
  }
}

/** A settings file that cannot be used; a folder or a refusal in its place is the disk's fault, not the user's. */
function setting(name: string, fault: string, text: string | Uint8Array, exit: 1 | 2 = 2): FaultCase {
  return {
    class: 'settings',
    fault: `\`${name}\` ${fault}`,
    outcome: wrongSetting,
    exit,
    says: new RegExp(name.replace('.', '\\.')),
    make: (desk) => writeFiles(desk, {[name]: text}),
    mend: (desk) => undo(desk, name),
  }
}

/** Settings as the desk has them; `cases.test.ts` restores what a build wrote. */
const undone: Record<string, string | undefined> = {
  'site.yaml': 'title: Harbour desk\n',
  'themes/ferries.yaml': 'title: Ferries\ndescription: Ferries and their harbours.\nterms: [ferry]\n',
}

function undo(desk: string, name: string) {
  rmSync(join(desk, name), {recursive: true, force: true})
  const text = undone[name]
  if (text !== undefined) writeFileSync(join(desk, name), text)
}

const folderInPlace = (name: string): FaultCase => ({
  ...setting(name, 'is a folder', '', 1),
  outcome: 'a sentence that names the folder; the last edition stands',
  make: (desk) => {
    rmSync(join(desk, name), {force: true})
    mkdirSync(join(desk, name))
  },
})

const story =
  'Ferry held in port\n\nThe ferry was held in port by the harbour office on Friday, its owner said.\n'
const garbage = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0])
const deadId = spawnSync(process.execPath, ['--eval', '']).pid
const repeated = (text: string, times: number) => text.repeat(times)

const lock =
  (text: string, age = 0) =>
  (desk: string) => {
    const file = join(desk, '.briefings.lock')
    writeFileSync(file, text)
    const then = Date.now() / 1000 - age
    utimesSync(file, then, then)
  }

export const faultCases: readonly FaultCase[] = [
  input('a picture under the name of a text', {'photo.txt': garbage}),
  input('an empty file', {'empty.txt': ''}),
  input(
    'bytes that are no UTF-8',
    {'latin.txt': Buffer.concat([Buffer.from(story), Buffer.from([0xff, 0xfe, 0xc0])])},
    'read as far as it is text, with a note',
  ),
  input('UTF-16', {'wide.txt': Buffer.from(`\ufeff${story}`, 'utf16le')}, 'read'),
  input('rows of which some are none', {'rows.jsonl': '{"title": "A", "text": 5}\n{oops\n'}),
  input(
    '100,000 nested elements',
    {'deep.html': repeated('<div>', 100_000)},
    'read, or recorded; the rest is built',
  ),
  input('100,000 nested brackets of JSON', {'deep.json': repeated('[', 100_000)}),
  input('one line of 5 MB', {'line.txt': repeated('word ', 1_000_000)}),
  input(
    'two names that look alike',
    {'caf\u00e9.txt': story, 'cafe\u0301.txt': `${story}Nobody was hurt.\n`},
    'both are read',
  ),
  input(
    'names that systems reserve or addresses need',
    {'CON.txt': story, '%2e%2e.txt': story, 'a#b?.txt': story},
    'read',
  ),
  thing('100 MB of nothing', 'zeros.txt', (path) => {
    const file = openSync(path, 'w')
    ftruncateSync(file, 100_000_000)
    closeSync(file)
  }),
  thing('a file larger than a text may be', 'large.txt', (path) => {
    const file = openSync(path, 'w')
    ftruncateSync(file, 600_000_000)
    closeSync(file)
  }),
  thing('a link', 'link.txt', (path) => symlinkSync('/etc/hostname', path)),
  thing('a link to its own folder', 'loop', (path) => symlinkSync('.', path)),
  ...(process.platform === 'win32'
    ? []
    : [thing('a pipe that nobody writes to', 'pipe.txt', (path) => void execFileSync('mkfifo', [path]))]),
  thing(
    'a file that may not be read',
    'secret.txt',
    (path) => {
      writeFileSync(path, story)
    },
    {kinds: ['read'], code: 'EACCES'},
  ),
  thing(
    'a file that vanishes while it is read',
    'gone.txt',
    (path) => {
      writeFileSync(path, story)
    },
    {kinds: ['read'], code: 'ENOENT'},
  ),
  thing(
    'a folder that may not be listed',
    'closed',
    (path) => {
      mkdirSync(path)
    },
    {kinds: ['list'], code: 'EACCES'},
  ),
  {
    class: 'input',
    fault: 'the whole folder of sources cannot be listed',
    outcome: 'a sentence; nothing is taken for deleted, the last edition stands',
    exit: 1,
    says: /Could not list .*sources/,
    make: () => {},
    disk: {kinds: ['list'], code: 'EIO', ending: 'sources'},
  },

  setting('site.yaml', 'has a wrong field', 'titel: Desk\n'),
  setting('site.yaml', 'is no YAML', 'title: [\n'),
  setting('site.yaml', 'is binary', garbage),
  folderInPlace('site.yaml'),
  setting('themes/ferries.yaml', 'has a wrong field', 'title: Ferries\nterm: [ferry]\n'),
  setting('themes/ferries.yaml', 'is no YAML', 'title: [\n'),
  setting('themes/ferries.yaml', 'is binary', garbage),
  folderInPlace('themes/ferries.yaml'),
  setting('editorial.yaml', 'has a wrong field', 'pin: 5\n'),
  setting('editorial.yaml', 'is no YAML', 'pin: [\n'),
  setting('editorial.yaml', 'is binary', garbage),
  folderInPlace('editorial.yaml'),
  setting('stories.json', 'is cut short', '{"version": 1,'),
  setting('stories.json', 'is binary', garbage),
  folderInPlace('stories.json'),

  {
    class: 'time',
    fault: 'the clock is set back by years',
    outcome: 'the same edition',
    exit: 0,
    make: () => {},
    options: ['--now', '2001-01-01'],
  },
  {
    class: 'time',
    fault: 'another time zone and language',
    outcome: 'the same edition',
    exit: 0,
    make: () => {},
    env: {TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8'},
  },

  {
    class: 'place',
    fault: 'a desk that can only be read',
    outcome: 'a sentence; the last edition stands',
    exit: 1,
    says: /the disk can only be read/,
    make: (desk) => {
      writeFiles(desk, {'sources/more.txt': story})
    },
    disk: {kinds: ['open', 'write', 'folder', 'rename', 'remove', 'copy'], code: 'EROFS'},
    mend: (desk) => rmSync(join(desk, 'sources/more.txt')),
  },
  {
    class: 'place',
    fault: 'a desk of another user',
    outcome: 'a sentence; the last edition stands',
    exit: 1,
    says: /this user may not do that/,
    make: (desk) => {
      writeFiles(desk, {'sources/more.txt': story})
    },
    disk: {kinds: ['open', 'write', 'rename'], code: 'EACCES'},
    mend: (desk) => rmSync(join(desk, 'sources/more.txt')),
  },
  {
    class: 'place',
    fault: 'no HOME',
    outcome: 'the same edition',
    exit: 0,
    make: () => {},
    env: {HOME: ''},
  },

  {
    class: 'concurrency',
    fault: 'the lock of a build that died',
    outcome: 'taken over',
    exit: 0,
    make: lock(`${deadId} ${hostname()}`),
  },
  {
    class: 'concurrency',
    fault: 'the lock of another machine, untouched for an hour',
    outcome: 'taken over',
    exit: 0,
    make: lock('7 elsewhere', 3600),
  },
  {
    class: 'concurrency',
    fault: 'a lock without a name',
    outcome: 'taken over',
    exit: 0,
    make: lock('', 3600),
  },

  {
    class: 'library',
    fault: 'Astro fails',
    outcome: 'a sentence with what Astro said first; the last site stands',
    exit: 1,
    says: /The last good site stands/,
    make: (desk) => writeFiles(desk, {'site.yaml': 'title: Another desk\n'}),
    mend: (desk) => undo(desk, 'site.yaml'),
    env: {BROKEN: 'astro'},
    command: 'build',
  },
]
