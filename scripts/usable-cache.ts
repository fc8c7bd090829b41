import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {diskFaultOf} from './disk-faults.ts'
import {cacheFolder} from './program.ts'
import {warnOfCache} from './spare-cache.ts'

/**
 * Astro cannot do without its cache. Where the folder of what saves time cannot be written to, use one that is gone when
 * this process ends, and say that time is lost.
 */
export function useCacheThatWorks() {
  try {
    const probe = join(cacheFolder(), `probe.${process.pid}`)
    mkdirSync(cacheFolder(), {recursive: true})
    writeFileSync(probe, 'a')
    rmSync(probe)
  } catch (error) {
    const fault = diskFaultOf(error)
    if (!fault) throw error
    const folder = mkdtempSync(join(tmpdir(), 'wirefold-cache-'))
    warnOfCache(fault.attempt, fault.why)
    process.env.CACHE_DIR = folder
    process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  }
}
