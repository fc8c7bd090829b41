import {execFileSync} from 'node:child_process'
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'

/** Names a Chromium goes by on `PATH`, and where installers put one that is not there. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Debian's browser, and one font: without any it draws no text. */
const packages = ['chromium', 'fonts-dejavu-core']

/** Keep a browser that tests a page from doing anything else, such as calling home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Playwright's word for waiting as long as it takes: a busy machine is no fault of a page. */
export const noLimit = 0

/** Start a Chromium without a window: the one `CHROME_PATH` names, one that is installed, or Debian's, installed now. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({executablePath: findChromium(), args: flags, timeout: noLimit})
}

function findChromium(): string {
  const named = process.env.CHROME_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`CHROME_PATH names ${named}, which is no program that can be run.`)
  }
  return lookAround() ?? installOnDebian() ?? fail()
}

function lookAround(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...installed].find(isExecutable)
}

function installOnDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  try {
    const options = {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}} as const
    execFileSync('apt-get', ['update', '--quiet'], options)
    execFileSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages], options)
  } catch {
    return undefined
  }
  return lookAround()
}

function fail(): never {
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge: install one ' +
      `(on Debian: apt-get install ${packages.join(' ')}), or set CHROME_PATH to it.`,
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
