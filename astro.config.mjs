import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {parse} from 'yaml'
import {siteSchema} from './src/schemas/site.ts'

const cache = process.env.CACHE_DIR || '.cache'

const contentFolder = process.env.CONTENT_DIR || 'content'
const siteFile = join(contentFolder, 'site.yaml')
const settings = siteSchema.parse((existsSync(siteFile) && parse(readFileSync(siteFile, 'utf8'))) || {})
/** True in a folder of packages, where fonts lie beside the program. */
const isInstalled = import.meta.url.includes('/node_modules/')
const address = new URL(process.env.SITE_URL || settings.url)

/** A build draws its share images before its pages; while somebody writes, each is drawn when it is asked for. */
const drawnOnDemand = {
  name: 'share-images',
  hooks: {
    'astro:config:setup': ({command, injectRoute}) => {
      if (command !== 'dev') return
      injectRoute({pattern: '/share/[...name].png', entrypoint: './src/share-image/route.ts'})
    },
  },
}

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: join(cache, 'astro'),
  trailingSlash: 'always',
  // A duplicate address would lose a page with no more than a warning.
  prerenderConflictBehavior: 'error',
  build: {format: 'directory'},
  markdown: {syntaxHighlight: false},
  // For the prose in src/words/about; briefings are read without being compiled.
  integrations: [mdx({syntaxHighlight: false, smartypants: false}), drawnOnDemand],
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'"],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: {resources: ["'self'", "'wasm-unsafe-eval'"]},
    },
  },
  // The policy allows no data: fonts or styles.
  vite: {
    build: {assetsInlineLimit: 0},
    cacheDir: join(cache, 'vite'),
    server: {
      fs: {
        allow: ['.', ...(isInstalled ? ['..'] : [])].map((folder) =>
          fileURLToPath(new URL(folder, import.meta.url)),
        ),
      },
    },
  },
})
