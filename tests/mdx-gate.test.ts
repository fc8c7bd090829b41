import {expect, test} from 'vitest'
import {writeMdx} from '../src/pipeline/briefing/mdx.ts'
import {checkMdx} from '../src/pipeline/briefing/mdx-gate.ts'
import {emptyBody, makeBriefing} from './make-briefing.ts'

const briefing = makeBriefing()
const body = {
  ...emptyBody,
  claims: [{text: 'The bridge reopened.', citations: [{article: 'article-1', start: 4, end: 9, text: 'x'}]}],
}
const mdx = writeMdx(briefing, body)

test('passes a file that reads back as it was meant', () => {
  expect(checkMdx(mdx, briefing, body)).toEqual([])
})

test.each([
  {change: 'a word', from: 'reopened', to: 'closed'},
  {change: 'an import', from: '- The', to: 'import a from "a"\n\n- The'},
  {change: 'an expression', from: 'reopened', to: '{1 + 1}'},
  {change: 'an element', from: 'reopened', to: '<b>reopened</b>'},
  {change: 'an open tag', from: 'reopened', to: '<b>'},
  {change: 'an attribute', from: 'end="9"', to: 'end={9}'},
  {change: 'emphasis', from: 'reopened', to: '*reopened*'},
  {change: 'a link', from: 'reopened', to: '[reopened](javascript:a)'},
  {change: 'another citation', from: 'start="4"', to: 'start="5"'},
  {change: 'the order of blocks', from: '## What', to: '# What'},
  {change: 'a paragraph at the end', from: ' />\n', to: ' />\n\nMore.\n'},
  {change: 'strikethrough', from: 'reopened', to: '~~reopened~~'},
  {change: 'front matter', from: 'headline: "Bridge', to: 'headline: "Fridge'},
  {change: 'front matter that is no YAML', from: 'headline: "', to: 'headline: [" '},
  {change: 'a field that stands twice', from: 'pinned: false', to: 'pinned: false\npinned: false'},
  {change: 'a field too many', from: 'pinned: false', to: 'pinned: false\nlayout: "x"'},
  {change: 'a value on two lines', from: 'headline: "Bridge ', to: 'headline: "Bridge\n  '},
  {change: 'a value with an anchor', from: 'pinned: false', to: 'pinned: &a false'},
  {change: 'a line break that only YAML knows', from: 'headline: "Bridge ', to: 'headline: "Bridge\u0085'},
  {change: 'the fences', from: '---\n', to: ''},
])('stops a file in which $change is not as meant', ({from, to}) => {
  expect(mdx).toContain(from)
  expect(checkMdx(mdx.replace(from, to), briefing, body)).not.toEqual([])
})

test('an address in a claim stays words, also where a parser makes links of addresses', () => {
  const text = 'See https://x.test/a and www.x.test or ask a.b@x.test.'
  const addressed = {...body, claims: [{...body.claims[0]!, text}]}
  const written = writeMdx(briefing, addressed)
  expect(checkMdx(written, briefing, addressed)).toEqual([])
  expect(written).not.toContain('](')
})
