import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {launchChromium, noLimit} from './browser/find-chromium.ts'
import {serve} from './browser/serve.ts'
import {deskFolder} from './edition-input.ts'
import {temporaryFolder} from './temporary-folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// The package is another program: what guards these tests has no business in it.
const env = {...process.env, NODE_OPTIONS: ''}

/** On Windows these are scripts of the shell. */
const run = (folder: string, command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  })

test('the package is installed in an empty folder, makes a desk, builds it, and the site opens', async () => {
  const folder = temporaryFolder()
  run(root, 'npm', 'pack', '--silent', '--pack-destination', folder)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  writeFileSync(join(folder, 'package.json'), '{}')
  run(
    folder,
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `./${tarball}`,
  )

  run(folder, 'npx', 'wirefold', 'new', 'desk')
  const desk = join(folder, 'desk')
  writeFileSync(join(desk, 'site.yaml'), 'title: Mine\n')
  run(folder, 'npx', 'wirefold', 'new', 'desk')
  cpSync(join(deskFolder, 'themes/drone-warfare.yaml'), join(desk, 'themes/drone-warfare.yaml'))
  for (const name of ['wire-rows.jsonl', 'dnipro-chas.txt', 'lakeside-post-kursk.html']) {
    cpSync(join(deskFolder, 'sources', name), join(desk, 'sources', name))
  }
  run(desk, 'npx', 'wirefold', 'build')
  expect(run(desk, 'npx', 'wirefold', 'doctor')).toContain('Node v')

  expect(existsSync(join(desk, 'stories.json'))).toBe(true)
  mkdirSync(join(desk, 'dist'), {recursive: true})
  const server = await serve(join(desk, 'dist'), '/')
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(noLimit)
    await page.goto(server.url)
    expect(await page.title()).toContain('Mine')
    await page.click('main a[href^="/briefings/"]')
    await page.waitForSelector('main h1')
    expect(await page.textContent('main h1')).not.toBe('')
  } finally {
    await browser.close()
    server.close()
  }
})
