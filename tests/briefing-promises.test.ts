import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lookAround, makeBriefing, publishedStories} from '../src/pipeline/briefing/briefing.ts'
import {writeMdx} from '../src/pipeline/briefing/mdx.ts'
import {checkMdx} from '../src/pipeline/briefing/mdx-gate.ts'
import {verifyVerbatim} from '../src/pipeline/briefing/verify.ts'
import {makeBody} from '../src/pipeline/claims/briefing-body.ts'
import {countWords} from '../src/pipeline/text/count-words.ts'
import type {Article} from '../src/pipeline/types.ts'
import {hostileText} from './hostile-text.ts'
import {makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

const limits = {share: 0.2, words: 40}

function tell(drafts: readonly {article: Article; text: string}[]) {
  const articles = drafts.map(({article}) => article)
  const story = makeStory(articles)
  const nearDuplicates = makeUnlike(articles)
  const body = makeBody({story, articles, nearDuplicates, limits})
  const match = {themes: ['t'], matchedTerms: {t: ['x']}}
  const shared = {sharedNames: [], sharedTerms: []}
  const input = {story, match, body, articles, nearDuplicates, shared, updated: story.firstSeen}
  const briefing = makeBriefing({...input, surroundings: lookAround(story, publishedStories([story]))})
  const texts = new Map(drafts.map(({article, text}) => [article.document, text]))
  return {body, briefing, texts}
}

const pieces = [
  'The ferry from Saltash to Plymouth sank in the harbour on Monday.',
  'The ferry from Saltash to Plymouth sank in the harbour on Monday morning.',
  'Three people were killed and 14 others wounded when the ferry sank near Plymouth.',
  'At least four people were killed and 12 wounded on the ferry near Plymouth.',
  'It was built in 1962.',
  '“We heard a loud noise and then the lights went out,” said passenger Ruth Pascoe.',
  'The harbour of Plymouth was closed on 3 May 2021 after another ferry burned.',
  'Divers of the Cornwall brigade searched the wreck until Tuesday evening.',
  'But the search was given up at night.',
  'Police arrested two officers of the ferry company.',
  'Follow our live blog for updates.',
  'The company owns seven ships, the oldest of them from 1958.',
]

const sentence = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...pieces)},
  {weight: 1, arbitrary: hostileText},
  {weight: 1, arbitrary: fc.tuple(hostileText, fc.constantFrom(...pieces)).map((both) => both.join(' '))},
)
const paragraphs = fc.array(fc.array(sentence, {minLength: 1, maxLength: 4}), {maxLength: 6})
const drafts = fc
  .array(fc.tuple(fc.oneof(fc.constant('Ferry sinks near Plymouth'), hostileText), paragraphs), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) =>
    all.map(([headline, paragraphs], index) => makeArticle({id: `a${index}`, headline, paragraphs})),
  )

test('whatever the sources say, a briefing keeps its promises', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const {body, briefing, texts} = tell(all)

      expect(verifyVerbatim(briefing, body, texts)).toEqual([])
      expect(checkMdx(writeMdx(briefing, body), briefing, body)).toEqual([])

      const told = [...body.claims, ...body.quotes, ...body.timeline].map(({text}) => text)
      expect(new Set(told).size).toBe(told.length)

      for (const {article} of all) {
        const words = article.sentences.slice(1).reduce((sum, {text}) => sum + countWords(text), 0)
        const source = briefing.sources.find(({article: id}) => id === article.id)
        const quoted = source?.passages.reduce((sum, {text}) => sum + countWords(text), 0) ?? 0
        expect(quoted).toBeLessThanOrEqual(Math.max(limits.words, words * limits.share))
      }
    }),
    {numRuns: 1500},
  )
})
