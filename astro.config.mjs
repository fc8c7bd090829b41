import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {parse} from 'yaml'
import {siteSchema} from './src/schemas/site.ts'

const contentFolder = process.env.CONTENT_DIR || 'content'
const siteFile = join(contentFolder, 'site.yaml')
const settings = siteSchema.parse((existsSync(siteFile) && parse(readFileSync(siteFile, 'utf8'))) || {})
const address = new URL(process.env.SITE_URL || settings.url)

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  // A duplicate address would lose a page with no more than a warning.
  prerenderConflictBehavior: 'error',
  build: {format: 'directory'},
  markdown: {syntaxHighlight: false},
  // A quotation keeps its own quotation marks and dashes.
  integrations: [mdx({smartypants: false, syntaxHighlight: false})],
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'"],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: {resources: ["'self'", "'wasm-unsafe-eval'"]},
    },
  },
  vite: {
    // The policy allows no data: fonts or styles.
    build: {assetsInlineLimit: 0},
    // Part of the configuration, so that another content folder empties the content cache.
    define: {'import.meta.env.CONTENT_FOLDER': JSON.stringify(contentFolder)},
  },
})
