import {expect, test} from 'vitest'
import {nextVersion, releaseChangelog} from '../scripts/release.ts'

test.each([
  ['patch', '0.1.1'],
  ['minor', '0.2.0'],
  ['major', '1.0.0'],
  ['0.10.0', '0.10.0'],
])('after 0.1.0, %s is %s', (wanted, version) => {
  expect(nextVersion('0.1.0', wanted)).toBe(version)
})

test.each(['0.1.0', '0.0.9', 'later', '1.0'])('%s is no version after 0.1.0', (wanted) => {
  expect(() => nextVersion('0.1.0', wanted)).toThrow(
    /expected major, minor, patch or a version after 0\.1\.0/,
  )
})

test('what was unreleased stands under its version, and what comes next has its place', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- News.\n\n## 0.1.0 – 2026-01-01\n\n- First.\n'
  const released = releaseChangelog(changelog, '0.2.0', '2026-03-01')
  expect(released).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 – 2026-03-01\n\n- News.\n\n## 0.1.0 – 2026-01-01\n\n- First.\n',
  )
  expect(() => releaseChangelog(released, '0.3.0', '2026-03-02')).toThrow(/found nothing/)
})
