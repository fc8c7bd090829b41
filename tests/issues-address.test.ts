import {expect, test} from 'vitest'
import {issuesAddress} from '../src/lib/issues-address.ts'

test.each([
  {site: 'https://ferry.github.io/news/', issues: 'https://github.com/ferry/news/issues'},
  {site: 'https://ferry.github.io/', issues: 'https://github.com/ferry/ferry.github.io/issues'},
  {site: 'https://news.example/github.io/', issues: undefined},
  {site: 'http://localhost:4321/', issues: undefined},
])('mistakes of $site are reported at $issues', ({site, issues}) => {
  expect(issuesAddress(site)).toBe(issues)
})
