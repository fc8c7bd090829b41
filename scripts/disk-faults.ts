/** Why a disk, or the system that holds it, refuses: what its code means, and what whoever reads it can do. */
const meanings: Readonly<Record<string, readonly [why: string, mend: string]>> = {
  ENOSPC: ['no space is left on the disk', 'Make room'],
  EDQUOT: ['no more space is allowed to this user', 'Make room'],
  EFBIG: ['the disk holds no file of this size', 'Use another disk'],
  EACCES: ['this user may not do that', 'Allow it to this user, or name another folder'],
  EPERM: ['the system does not allow it', 'Allow it to this user, or name another folder'],
  EROFS: ['the disk can only be read', 'Make it writable, or name another folder'],
  EIO: ['the disk gave an input/output error', 'Look after the disk'],
  ENXIO: ['the disk is gone', 'Look after the disk'],
  ENODEV: ['the disk is gone', 'Look after the disk'],
  ESTALE: ['the disk was lost and came back', 'Look after the connection to it'],
  ETIMEDOUT: ['the disk did not answer', 'Look after the connection to it'],
  ENOENT: ['it is not there, or was taken away meanwhile', 'See that nothing else moves it'],
  EEXIST: ['something of that name is there', 'Move it away'],
  ENOTEMPTY: ['something else was put there meanwhile', 'Move it away'],
  EISDIR: ['a folder stands where a file is expected', 'Move it away'],
  ENOTDIR: ['a file stands where a folder is expected', 'Move it away'],
  ELOOP: ['its links lead round in a circle', 'Remove the links'],
  ENAMETOOLONG: ['the name is longer than the disk allows', 'Shorten the path'],
  EINVAL: ['the disk does not know how to do that', 'Use another disk'],
  EXDEV: ['both places are not on one disk', 'Put them on one disk'],
  EBUSY: ['another program holds it', 'Close the other program'],
  ETXTBSY: ['another program runs it', 'Close the other program'],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit (ulimit -n)'],
  ENFILE: ['too many files are open on this machine', 'Close other programs'],
  ENOMEM: ['no memory is left', 'Close other programs'],
}

/** What only watching a folder fails for, under the code of a full disk. */
const noWatcher = [
  'the system watches no more files',
  'Raise its limit (sysctl fs.inotify.max_user_watches)',
] as const

/** System call → what was tried. */
const tried: Readonly<Record<string, string>> = {
  open: 'open',
  read: 'read',
  write: 'write',
  close: 'close',
  copyfile: 'copy',
  cp: 'copy',
  link: 'link',
  rename: 'rename',
  unlink: 'remove',
  rm: 'remove',
  rmdir: 'remove',
  mkdir: 'make the folder',
  mkdtemp: 'make the folder',
  scandir: 'list',
  opendir: 'list',
  stat: 'look at',
  lstat: 'look at',
  utime: 'touch',
  watch: 'watch',
}

/** A refusal of the disk. */
export interface DiskFault {
  /** What was tried, and on which file: `open /desk/stories.json`. */
  attempt: string
  why: string
  mend: string
}

/** Node's form of a system error, which also survives where only its text does: `EIO: i/o error, open '/a' -> '/b'`. */
const codeForm = /\b(E[A-Z]{2,14}): /
const callForm = /^([a-z]{2,12})(?: '([^']*)')?/
/** What the system itself calls some of them, where no code is given. */
const systemNames: readonly [name: string, code: string][] = [
  ['No space left on device', 'ENOSPC'],
  ['Permission denied', 'EACCES'],
  ['Operation not permitted', 'EPERM'],
  ['Read-only file system', 'EROFS'],
  ['Input/output error', 'EIO'],
  ['Disk quota exceeded', 'EDQUOT'],
  ['Too many open files', 'EMFILE'],
]

/** The refusal of the disk that an error, or what caused it, tells of; undefined for any other error. */
export function diskFaultOf(error: unknown): DiskFault | undefined {
  if (!(error instanceof Error)) return undefined
  const {code, syscall, path} = error as NodeJS.ErrnoException
  if (code !== undefined && syscall !== undefined && meanings[code]) return describe(code, syscall, path)
  return diskFaultIn(error.message) ?? diskFaultOf(error.cause)
}

/** The refusal of the disk that a text tells of: what another program said. */
export function diskFaultIn(text: string): DiskFault | undefined {
  const found = codeForm.exec(text)
  const code = found?.[1]
  const [line = ''] = found ? text.slice(found.index + found[0].length).split('\n', 1) : []
  const comma = line.indexOf(', ')
  const [, syscall, path] = (comma > 0 && callForm.exec(line.slice(comma + 2))) || []
  if (code !== undefined && syscall !== undefined && meanings[code]) return describe(code, syscall, path)
  const named = systemNames.find(([name]) => text.includes(name))
  return named && describe(named[1], '', undefined)
}

function describe(code: string, syscall: string, path: string | undefined): DiskFault {
  const [why, mend] = code === 'ENOSPC' && syscall === 'watch' ? noWatcher : meanings[code]!
  const file = path?.replace(/^file:\/\//, '') ?? 'a file'
  return {attempt: `${tried[syscall] ?? 'use'} ${file}`, why, mend}
}
