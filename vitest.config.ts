import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const guard = new URL('tests/without-content.js', import.meta.url)

export default defineConfig({
  test: {
    // In the tests, and in every program that they start.
    setupFiles: [fileURLToPath(guard)],
    env: {NODE_OPTIONS: `--import ${guard}`},
    include: ['tests/**/*.test.ts'],
    // Tests wait for events. These limits end what hangs; no machine is so busy that it needs them.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
})
