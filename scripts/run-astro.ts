import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {cacheFolder, loader, programRoot} from './program.ts'

/** The site of a desk, as Astro is to make or serve it. */
export interface SitePlaces {
  /** Folder of `site.yaml`, the themes and the briefings. */
  desk: string
  /** Folder of the finished site. */
  dist: string
  /** Address the site is published at, base path included. Overrules `site.yaml`. */
  siteUrl?: string | undefined
}

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')

/**
 * Astro as a child of this very Node, which is newer than the host's may be, for this program's pages and a desk's
 * content. It sends no telemetry.
 */
export function runAstro(
  args: readonly string[],
  {desk, dist, siteUrl}: SitePlaces,
  options: SpawnOptions = {},
): ChildProcess {
  const env = {
    ...process.env,
    ...options.env,
    CONTENT_DIR: resolve(desk),
    OUT_DIR: resolve(dist),
    SITE_URL: siteUrl ?? '',
    CACHE_DIR: resolve(cacheFolder()),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const [command, ...rest] = args
  const line = ['--import', loader, astro, command!, '--root', programRoot, ...rest]
  // Where Astro stands it keeps what it draws pages with, which must find this program's packages.
  return spawn(process.execPath, line, {stdio: 'inherit', ...options, env, cwd: programRoot})
}
