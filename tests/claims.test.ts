import {expect, test} from 'vitest'
import {citeOrigins} from '../src/pipeline/claims/cite-origins.ts'
import {selectClaims} from '../src/pipeline/claims/claims.ts'
import {readStory} from '../src/pipeline/claims/read-story.ts'
import type {Statement} from '../src/pipeline/claims/statements.ts'
import type {Utterance} from '../src/pipeline/claims/utterances.ts'
import {countWords} from '../src/pipeline/text/count-words.ts'
import type {Article} from '../src/pipeline/types.ts'
import {type Draft, makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

const roomy = {share: 1, words: 1000}

function claimsOf(
  drafts: readonly Draft[],
  limits = roomy,
  change: (article: Article) => Article = (a) => a,
) {
  const articles = drafts.map((draft, index) => change(makeArticle({id: `a${index + 1}`, ...draft}).article))
  const input = {story: makeStory(articles), articles, nearDuplicates: makeUnlike(articles)}
  return selectClaims(readStory(input), limits)
}

const textsOf = (drafts: readonly Draft[], limits = roomy) => claimsOf(drafts, limits).map(({text}) => text)

const bridge =
  'The old bridge over the Tamar closed on Monday after engineers found cracks in two of its pillars.'
const ferry = 'A ferry will carry passengers between Saltash and Plymouth until the repairs are done.'
const cost = 'The repairs cost 4 million pounds, according to the county council.'

test('the lead comes first and is the sentence itself', () => {
  const [lead] = claimsOf([{headline: 'Tamar bridge closed', paragraphs: [[bridge], [ferry, cost]]}])
  expect(lead?.text).toBe(bridge)
  expect(lead?.citations).toEqual([{article: 'a1', start: 21, end: 21 + bridge.length, text: bridge}])
})

test('sentences of several sources in nearly the same words are one claim', () => {
  const claims = claimsOf([
    {headline: 'Tamar bridge closed', paragraphs: [[bridge], [ferry]]},
    {headline: 'Bridge shut', paragraphs: [[bridge.replace('closed', 'was closed')], [cost]]},
  ])
  expect(claims.map(({citations}) => citations.map(({article}) => article))).toContainEqual(['a1', 'a2'])
  expect(claims.filter(({text}) => text.startsWith('The old bridge'))).toHaveLength(1)
})

test.each([
  {what: 'a number', from: 'two of its pillars', to: 'three of its pillars'},
  {what: 'a digit', from: 'on Monday', to: 'on Monday 4'},
  {what: 'a name', from: 'Tamar', to: 'Severn'},
  {what: 'a day', from: 'Monday', to: 'Tuesday'},
  {what: 'a negation', from: 'found cracks', to: 'found no cracks'},
])('sentences that differ in $what do not share a claim', ({from, to}) => {
  const claims = claimsOf([
    {headline: 'Tamar bridge closed', paragraphs: [[bridge]]},
    {headline: 'Bridge shut', paragraphs: [[bridge.replace(from, to)]]},
  ])
  expect(claims.every(({citations}) => citations.length === 1)).toBe(true)
})

test('a bullet cut from a sentence gives way to the sentence', () => {
  const texts = textsOf([
    {
      headline: 'Tamar bridge closed',
      paragraphs: [['The old bridge over the Tamar closed.'], [bridge], [ferry]],
    },
  ])
  expect(texts).toContain(bridge)
  expect(texts).not.toContain('The old bridge over the Tamar closed.')
})

test('no claim repeats another', () => {
  const texts = textsOf([
    {
      headline: 'Tamar bridge closed',
      paragraphs: [
        [bridge, ferry],
        [bridge, ferry, cost],
      ],
    },
  ])
  expect(new Set(texts).size).toBe(texts.length)
})

test.each([
  {what: 'a question', sentence: 'Will the ferry carry passengers between Saltash and Plymouth?'},
  {
    what: 'a word to the reader',
    sentence: 'Follow our live coverage of the ferry between Saltash and Plymouth.',
  },
  {what: 'a scrap', sentence: 'Ferry between Saltash and Plymouth'},
  {what: 'an unclosed quotation', sentence: '“The ferry will carry passengers to Plymouth all year.'},
  {what: 'an unclosed single quotation', sentence: "'The ferry will carry passengers to Plymouth all year."},
  {
    what: 'two sentences glued together',
    sentence: 'The ferry will carry passengers to Plymouth It leaves at noon.',
  },
  {
    what: 'a part of a sentence',
    sentence: 'Resulting in long queues at the ferry to Plymouth.',
    before: 'Ferry: see map',
  },
  {what: 'a cut sentence', sentence: 'The ferry will carry passengers between Saltash and the…'},
  {
    what: 'a sentence that leans on one not shown',
    sentence: 'It will carry passengers to Plymouth.',
    before: 'Ferry: see map',
  },
  {
    what: 'a quotation of nobody named',
    sentence: '“We will carry all passengers to Plymouth until the repairs are done.”',
    before: 'Ferry: see map',
  },
  {
    what: 'a second half of a denial',
    sentence: 'Neither did the ferry from Saltash to Plymouth.',
    before: 'Ferry: see map',
  },
])('$what is no claim', ({sentence, before}) => {
  const paragraph = before ? [before, sentence] : [sentence]
  expect(textsOf([{headline: 'Tamar bridge closed', paragraphs: [[bridge], paragraph]}])).toEqual([bridge])
})

test('a sentence that leans on the one before comes right after it', () => {
  const lean = 'It runs every twenty minutes from the old quay and takes forty passengers.'
  const texts = textsOf([{headline: 'Tamar bridge closed', paragraphs: [[bridge], [ferry, lean], [cost]]}])
  expect(texts.indexOf(lean)).toBe(texts.indexOf(ferry) + 1)
})

test('damaged sentences, headlines and subheadings are no claims', () => {
  const damage = (article: Article): Article => ({
    ...article,
    sentences: article.sentences.map((sentence) => ({
      ...sentence,
      damaged: sentence.text === ferry,
      passage: sentence.text === cost ? 'subheading' : sentence.passage,
    })),
  })
  const claims = claimsOf(
    [{headline: 'Tamar bridge closed.', paragraphs: [[bridge], [ferry], [cost]]}],
    roomy,
    damage,
  )
  expect(claims.map(({text}) => text)).toEqual([bridge])
})

test('no source is quoted beyond its limit, copies counted', () => {
  const paragraphs = [[bridge], [ferry], [cost], ['Buses take the long way round by Gunnislake for now.']]
  const drafts = [
    {headline: 'Tamar bridge closed', paragraphs},
    {headline: 'Bridge shut', paragraphs},
  ]
  const claims = claimsOf(drafts, {share: 0.2, words: 34})
  for (const id of ['a1', 'a2']) {
    const quoted = claims.flatMap(({citations}) => citations).filter(({article}) => article === id)
    const words = quoted.reduce((sum, {text}) => sum + countWords(text), 0)
    expect(words).toBeGreaterThan(0)
    expect(words).toBeLessThanOrEqual(34)
  }
})

test('a report leads, not the opinion piece', () => {
  const opinion = makeArticle({id: 'a1', headline: 'Tamar bridge', paragraphs: [[bridge]]}).article
  const report = makeArticle({id: 'a2', headline: 'Ferry', paragraphs: [[ferry]]}).article
  const articles = [opinion, report]
  const story = makeStory(articles, {opinions: ['a1']})
  const [lead] = selectClaims(readStory({story, articles, nearDuplicates: makeUnlike(articles)}), roomy)
  expect(lead?.text).toBe(ferry)
})

test('a story of scraps alone is still told', () => {
  expect(
    textsOf([{headline: 'Tamar bridge', paragraphs: [['Bridge over the Tamar shut for repairs']]}]),
  ).toEqual(['Bridge over the Tamar shut for repairs'])
})

test('a story without a sentence has no claims', () => {
  expect(textsOf([{headline: 'Tamar bridge', paragraphs: []}])).toEqual([])
})

test('a name that looks like the opening of a sentence is no damage', () => {
  const name = 'The president left Plymouth on Air Force One after she had seen the ferry.'
  expect(textsOf([{headline: 'Tamar bridge closed', paragraphs: [[bridge], [name]]}])).toContain(name)
})

test('where a source reports, what its writer says of themselves is left out', () => {
  const personal = 'In spring I met a captain who crosses the Tamar alone at night.'
  const police = 'Police guard both ends of the Tamar bridge at night.'
  const paragraphs = [[bridge], [ferry], [personal], [cost], [police]]
  const texts = textsOf([{headline: 'Tamar bridge closed', paragraphs}])
  expect(texts).not.toContain(personal)
})

test.each([
  ['en', 'This page holds an affiliate link to the shop of the ferry between Saltash and Plymouth.'],
  ['fr', 'Pour en savoir plus, les horaires du bac entre Saltash et Plymouth sont en ligne.'],
  ['pl', 'Wszelkie prawa zastrzeżone przez wydawcę gazety z Saltash i Plymouth nad rzeką Tamar.'],
])('%s: what a site says of itself is no claim: %s', (language, sentence) => {
  expect(textsOf([{language, headline: 'Tamar', paragraphs: [[bridge], [sentence]]}])).not.toContain(sentence)
})

test.each([
  'A ferry waits for passengers between Saltash and Plymouth on Monday (Photo: A. Lund, 3 May).',
  '[3] The ferry between Saltash and Plymouth is described by Ann Lund in her history of Devon.',
  'This undated photo provided by Devon county shows the ferry of Saltash and Plymouth on the Tamar.',
  'A deck hand of the Saltash ferry is seen in this file picture taken by Ann Lund of Plymouth.',
  'Rain falls on the ferry of Saltash on Oct. 30, 2016, in the harbour of Plymouth.',
  'On Monday the ferry of Saltash and Plymouth carried visitors &utm_source=post&via=ferry from Devon.',
])('captions, footnotes and addresses are no claims: %s', (sentence) => {
  expect(textsOf([{headline: 'Tamar', paragraphs: [[bridge], [sentence]]}])).not.toContain(sentence)
})

test.each([
  'Correction: An earlier version of this article said that the Tamar bridge would stay closed for six years.',
  'Anyone with information on the damage to the Tamar bridge is asked to call the police of Plymouth.',
  'Contact the reporter of the Plymouth paper on the Tamar bridge at ida.moe@tamar.example.',
  'June 23: A lorry struck the rail of the Tamar bridge and hung over the water for hours.',
  'A long queue of lorries from Plymouth at the old Tamar bridge on the way to Cornwall.',
  'Engineers came to the Tamar bridge on Monday nightThey found the pillars cracked, divers said.',
  'The player for our film of the Tamar bridge and its pillars requires JavaScript on your telephone.',
  'Engineers looked at the pillars of the Tamar bridge.Divers of the Navy came from Plymouth.',
])('notes, appeals, addresses, fragments and glued lines are no claims: %s', (sentence) => {
  expect(textsOf([{headline: 'Tamar bridge closed', paragraphs: [[bridge], [sentence]]}])).toEqual([bridge])
})

const engineer =
  'Ruth Pascoe, the engineer of Cornwall county, has watched over its iron crossings for 20 years.'
const verdict = 'Pascoe calls the pillars of the bridge rotten and wants them torn down in March.'

test('who is named by one word was introduced before, or the sentence that does so comes along', () => {
  const texts = textsOf([{headline: 'Tamar bridge closed', paragraphs: [[bridge], [engineer], [verdict]]}])
  expect(texts).toContain(verdict)
  expect(texts.indexOf(engineer)).toBeLessThan(texts.indexOf(verdict))
  expect(texts).toContain(engineer)
})

test('a name that only another source gives in full is introduced by it, be it that of a town as well', () => {
  const judge = 'The order was signed on Monday by Judge David Bury of the court at Bodmin.'
  const asked = 'Drivers want Bury to open one lane of the crossing for ambulances at once.'
  const texts = textsOf([
    {headline: 'Tamar bridge closed', paragraphs: [[bridge], [asked]]},
    {headline: 'Tamar bridge closed by court', paragraphs: [[judge]]},
  ])
  if (texts.includes(asked)) expect(texts.indexOf(judge)).toBeLessThan(texts.indexOf(asked))
  expect(texts.includes(judge) || !texts.includes(asked)).toBe(true)
})

test('a story is told in more than one sentence where it has them', () => {
  const hurt = 'A teenager from Hartwell is recovering after an accidental shooting on Saturday.'
  const how = 'The boy of 14 was cleaning a pistol at home in Bethel Street when it fired into his leg.'
  const then = 'The county will treat the shot as an accident and closes its investigation.'
  const texts = textsOf([{headline: 'Teen hurt in accidental shooting', paragraphs: [[hurt], [how], [then]]}])
  expect(texts.slice(0, 2)).toEqual([hurt, how])
})

test('what only points at a thing that nobody told of stays away', () => {
  const pointing = 'The report says that salt and frost had eaten the iron for decades.'
  const paragraphs = [[bridge], [ferry], [pointing]]
  expect(textsOf([{headline: 'Tamar bridge closed', paragraphs}])).not.toContain(pointing)
})

test('the opening of another report that tells the same in other words is not told again', () => {
  const again = 'Engineers shut the old Tamar bridge on Monday when they saw that two pillars had cracks.'
  const texts = textsOf([
    {headline: 'Tamar bridge closed', paragraphs: [[bridge], [ferry]]},
    {headline: 'Old bridge shut over cracks', paragraphs: [[again], [cost]]},
  ])
  expect(texts.filter((text) => text === bridge || text === again)).toHaveLength(1)
  expect(texts).toContain(cost)
})

test('the latest state leads, and what it has overtaken does not stand beside it', () => {
  const sought = 'Police sought a man of 31 after a shot was fired at the market of Tarn on Friday.'
  const charged = 'A man of 31 was charged on Monday with firing a shot at the market of Tarn.'
  const texts = textsOf([
    {headline: 'Man sought after market shot', published: '2026-01-02', paragraphs: [[sought]]},
    {headline: 'Man charged after market shot', published: '2026-01-05', paragraphs: [[charged]]},
  ])
  expect(texts[0]).toBe(charged)
  expect(texts).not.toContain(sought)
})

test('copies of one text are one citation with their number; whoever says it in an own text is another', () => {
  const bridge = 'The bridge at Tarvik reopened on Monday after nine months of repairs.'
  const utterance = (article: string) => ({article, start: 0, end: bridge.length, text: bridge}) as Utterance
  const statement = ['a1', 'a2', 'b1', 'a3'].map(utterance) as unknown as Statement
  const originOf = new Map([
    ['a2', 'a1'],
    ['a3', 'a1'],
  ])
  const citation = {start: 0, end: bridge.length, text: bridge}
  expect(citeOrigins(statement, originOf)).toEqual([
    {article: 'a1', ...citation, copies: 2},
    {article: 'b1', ...citation},
  ])
})
