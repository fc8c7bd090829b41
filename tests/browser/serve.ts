import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.opml': 'text/x-opml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/**
 * Serve a folder on the loopback interface below `base` (`/some/base/`), and nothing beside it, as a static host does:
 * a folder by its `index.html`, what is missing by `404.html`. The folder may be filled later.
 */
export async function serve(folder: string, base: string): Promise<{url: string; close: () => void}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const file = findFile(folder, base, decodeURIComponent(pathname))
    const missing = join(folder, '404.html')
    if (file === undefined) {
      response.writeHead(404, {'Content-Type': types['.html']})
      response.end(existsSync(missing) ? readFileSync(missing) : '')
      return
    }
    response.writeHead(200, {'Content-Type': types[extname(file)] ?? 'application/octet-stream'})
    response.end(readFileSync(file))
  })
  // A test that forgets to close it must not keep the process alive.
  server.unref()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {url: `http://127.0.0.1:${port}${base}`, close: () => server.close()}
}

function findFile(folder: string, base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined
  const file = join(folder, normalize(`/${path.slice(base.length)}`), path.endsWith('/') ? 'index.html' : '')
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}
