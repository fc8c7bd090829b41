import {describe, expect, test} from 'vitest'
import {findQuotes} from '../src/pipeline/claims/quotes.ts'
import {spreadSpeakers} from '../src/pipeline/claims/spread-speakers.ts'
import {readSpeech} from '../src/pipeline/people/quotations.ts'
import {makeArticle} from './make-article.ts'

function speakerOf(sentence: string, language: string, context = '') {
  const {article} = makeArticle({headline: 'News', language, paragraphs: [[context, sentence]]})
  const [, , said] = article.sentences
  const citation = {article: article.id, start: said!.start, end: said!.end, text: sentence}
  return findQuotes([{text: sentence, citations: [citation]}], [article])[0]?.speaker
}

test.each([
  ['en', '“We will rebuild the bridge this year,” said Ann Lee.', 'Ann Lee'],
  ['en', '“We will rebuild the bridge this year,” Mayor Ann Lee said on Monday.', 'Mayor Ann Lee'],
  [
    'en',
    '"We will rebuild the bridge this year," said regional governor Petro Hrytsenko.',
    'Petro Hrytsenko, regional governor',
  ],
  ['en', 'Ann Lee, who heads the council, told reporters: “We will rebuild the bridge.”', 'Ann Lee'],
  ['en', '“It has to be done before the winter,” Mr. Patel said.', 'Mr. Patel'],
  ['en', '‘We lost three pumps in one night,’ Ursula van der Berg wrote on Telegram.', 'Ursula van der Berg'],
  ['en', 'Ann Lee said that the old bridge was “beyond any hope of repair”.', 'Ann Lee'],
  ['en', 'The Eastland’s National Bridge Council’s John Reed told: “We will rebuild it soon.”', 'John Reed'],
  [
    'en',
    '“We will rebuild the bridge,” said Zell Rowing Club treasurer Ann Lee.',
    'Ann Lee, Zell Rowing Club treasurer',
  ],
  ['en', '“We will rebuild the bridge,” said Zell Bridge Council director of works Ann Lee.', 'Ann Lee'],
  [
    'en',
    'Asked on Monday, Councillor Ann Lee of North Zell said: “We will rebuild the bridge.”',
    'Councillor Ann Lee',
  ],
  [
    'en',
    'A spokesperson for Zell Bridge said: “We will rebuild it this year.”',
    'A spokesperson for Zell Bridge',
  ],
  ['en', 'A friend of Robert (Bob) Reed says he heard “more than a dozen loud cracks”.', undefined],
  [
    'en',
    'The Zell Bridge official told reporters: “We will rebuild it this year.”',
    'The Zell Bridge official',
  ],
  ['en', '“We will rebuild the bridge this year,” North Zell Council said.', 'North Zell Council'],
  ['en', 'Ann Lee’s letter states: “We will rebuild the bridge this year.”', undefined],
  ['en', 'Ann Lee told the makers of “The Bridge of Zell” that it would be rebuilt.', undefined],
  ['en', '“We will rebuild the bridge,” said Ann Lee, who heads Zell Council.', 'Ann Lee'],
  ['en', '“We will rebuild the bridge this year,” he said.', undefined],
  ['en', '“We will rebuild the bridge this year,” the council said.', 'The council'],
  ['en', '“We will rebuild the bridge this year,” ZBC said.', undefined],
  ['en', '"We will rebuild the bridge this year,” Ann Lee said.', 'Ann Lee'],
  ['en', '“We will rebuild the bridge this year.” Ann Lee said.', 'Ann Lee'],
  ['en', '“We will rebuild the bridge this year.” Ann Lee said that it was late.', undefined],
  [
    'en',
    '“We will rebuild it,” said a longtime ZBC data expert who asked for no name.',
    'A longtime ZBC data expert',
  ],
  ['en', '“We will rebuild the bridge,” Ann Lee of the Bridge Institute wrote recently.', 'Ann Lee'],
  ['en', 'Hours later, Ann Lee returned to the plan, telling a reporter: “We will rebuild it.”', 'Ann Lee'],
  [
    'en',
    'Ann Lee, head of the works, backed the plan, saying the bridge was “far too old to mend”.',
    'Ann Lee, head of the works',
  ],
  [
    'en',
    'A council official later took this back, saying “we never said it would be this year”.',
    'A council official',
  ],
  ['en', 'Ann Lee left as Ben Reed backed the plan, saying the bridge was “far too old to mend”.', undefined],
  ['en', 'The council called the bridge “beyond repair”.', undefined],
  ['en', 'Ann Lee said that the bridge would be rebuilt this year.', undefined],
  ['en', '“We will rebuild the bridge this year,” she told a meeting in Plymouth.', undefined],
  [
    'de',
    '„Wir bauen die Brücke noch in diesem Jahr“, sagte Bürgermeisterin Anna Krüger.',
    'Bürgermeisterin Anna Krüger',
  ],
  ['de', '„Wir bauen die Brücke noch in diesem Jahr“, sagte sie am Montag.', undefined],
  [
    'fr',
    '« Nous reconstruirons le pont cette année », a déclaré la maire Claire Dubois.',
    'Claire Dubois, maire',
  ],
  ['es', '«Vamos a reconstruir el puente este año», dijo Lucía Ferrer a la prensa.', 'Lucía Ferrer'],
  ['it', '«Ricostruiremo il ponte entro la fine di quest’anno», ha detto Marco Bellini.', 'Marco Bellini'],
  ['pt', '“Vamos reconstruir a ponte ainda este ano”, disse João da Costa.', 'João da Costa'],
  ['nl', '“We bouwen de brug nog dit jaar”, zei wethouder Els de Wit.', 'Els de Wit, wethouder'],
  ['pl', '„Odbudujemy most jeszcze w tym roku” – powiedziała Anna Lis.', 'Anna Lis'],
  ['ru', '«Мы восстановим мост в этом году», — сказала Анна Лисова.', 'Анна Лисова'],
  ['uk', '«Ми відбудуємо міст цього року», — сказала Ганна Лис.', 'Ганна Лис'],
])('%s: %s', (language, sentence, speaker) => {
  expect(speakerOf(sentence, language)).toBe(speaker)
})

test('a last name alone is certain when the article gives the name in full', () => {
  const sentence = '“We will rebuild the bridge this year,” Lee said.'
  expect(speakerOf(sentence, 'en', 'Ann Lee heads the council.')).toBe('Ann Lee')
  expect(speakerOf(sentence, 'en', 'The council met.')).toBeUndefined()
})

test('no capital of a headline or of a sentence’s beginning makes a second bearer of a last name', () => {
  const {article} = makeArticle({
    headline: 'Response To Lee Grows',
    paragraphs: [
      ['Ann Lee heads the council.', 'Now Lee wants a new bridge, and now is late.'],
      ['Without Lee no bridge is built.', '“We will rebuild the bridge this year,” Lee said.'],
    ],
  })
  expect(readSpeech(article).quotations.map(({speaker}) => speaker.name)).toEqual(['Ann Lee'])
})

function speakersIn(paragraphs: readonly (readonly string[])[], language = 'en') {
  const {article} = makeArticle({headline: 'News', language, paragraphs})
  return readSpeech(article).quotations.map(({text, speaker}) => [text, speaker.name])
}

describe('a quotation is never put into the mouth of', () => {
  test.each([
    ['who denies', 'en', 'Ann Lee denied that the new bridge was “a waste of public money”.'],
    ['who denies', 'en', 'Ann Lee did not say that the bridge was “beyond any hope of repair”.'],
    ['who is told', 'en', '“We will rebuild the bridge this year,” told Ann Lee.'],
    ['who is told', 'en', 'Ann Lee was told that the bridge was “beyond any hope of repair”.'],
    ['who relays', 'en', '“We will rebuild the bridge,” Ann Lee said, according to Petro Hrytsenko.'],
    ['who relays', 'en', 'Ann Lee read a letter from a resident: “We have waited for this bridge.”'],
    ['who relays', 'en', 'According to the Zell Post, Ann Lee said it was “far too old to mend”.'],
    ['whom a participle has', 'en', 'A town embracing Ann Lee announced “a very different time”.'],
    ['who is asked', 'en', 'Asked about the “never ending and costly works,” Ann Lee left the room.'],
    [
      'another clause’s subject',
      'en',
      'When Ann Lee said it was late, the crowd cried “we want our bridge back”.',
    ],
    ['who denies', 'de', 'Anna Krüger bestritt, dass die Brücke „nicht mehr zu retten“ sei.'],
    ['who cites', 'de', 'Anna Krüger zitierte aus dem Brief: „Wir warten seit Jahren auf diese Brücke.“'],
    ['who denies', 'fr', 'Claire Dubois a démenti que le pont soit « une dépense tout à fait inutile ».'],
    ['who does not say it', 'fr', 'Claire Dubois n’a jamais dit : « Nous ne reconstruirons pas le pont ».'],
    ['who denies', 'es', 'Lucía Ferrer negó que el puente sea «un gasto inútil y demasiado caro».'],
    ['who denies', 'it', 'Marco Bellini ha smentito che il ponte sia «una spesa inutile e troppo cara».'],
    ['who does not say it', 'uk', 'Ганна Лис не сказала, що міст «відбудують уже цього року».'],
    ['who denies', 'uk', 'Ганна Лис заперечила, що міст «відбудують уже цього року».'],
    ['who denies', 'ru', 'Анна Лисова опровергла, что мост «восстановят уже в этом году».'],
  ])('somebody %s (%s): %s', (_, language, sentence) => {
    expect(speakersIn([[sentence]], language)).toEqual([])
  })
})

test('a quotation that goes on has one speaker over sentences and paragraphs', () => {
  expect(
    speakersIn([
      ['“The bridge will be rebuilt,” Ann Lee said on Monday.', '“It will take a year at least.'],
      ['“And it will be paid for by the state.”'],
    ]),
  ).toEqual([
    ['“The bridge will be rebuilt,”', 'Ann Lee'],
    ['“It will take a year at least.', 'Ann Lee'],
    ['“And it will be paid for by the state.”', 'Ann Lee'],
  ])
})

test('a paragraph that ends in a colon announces who speaks in the next', () => {
  expect(speakersIn([['Ann Lee told the council:'], ['“The bridge will be rebuilt this year.”']])).toEqual([
    ['“The bridge will be rebuilt this year.”', 'Ann Lee'],
  ])
})

describe('a pronoun means', () => {
  const said = '“The bridge will be rebuilt this year,” she said.'
  test('the last speaker', () => {
    const told = 'Ann Lee said the old bridge was “beyond any hope of repair”.'
    expect(speakersIn([[told], [said]]).map(([, speaker]) => speaker)).toEqual(['Ann Lee', 'Ann Lee'])
  })
  test('nobody certain when another woman was named since', () => {
    const told = 'Ann Lee said the old bridge was “beyond any hope of repair”.'
    expect(speakersIn([[told, 'Mary Poole disagreed.'], [said]])).toHaveLength(1)
  })
  test('a woman named since, not the man who spoke last', () => {
    const told = 'Robert Reed said the old bridge was “beyond any hope of repair”.'
    expect(speakersIn([[told, 'Mary Poole disagreed.'], [said]]).map(([, speaker]) => speaker)).toEqual([
      'Robert Reed',
      'Mary Poole',
    ])
  })
})

test('a speaker has the role with which the article first gives the name', () => {
  const sentence = '“We will rebuild the bridge this year,” Lee said.'
  expect(speakerOf(sentence, 'en', 'Ann Lee, the mayor of Zell, opened the meeting.')).toBe(
    'Ann Lee, the mayor of Zell',
  )
  expect(speakerOf(sentence, 'en', 'Works begin in May, Zell Mayor Ann Lee wrote.')).toBe(
    'Zell Mayor Ann Lee',
  )
})

test('a page hears every speaker before anybody speaks twice, and four quotations at most', () => {
  const quotes = ['Lee', 'Lee', 'Reed', 'Poole', 'Lis', 'Lee'].map((speaker, at) => ({
    text: `“${at}”`,
    citations: [],
    speaker,
  }))
  const texts = (room: number) => spreadSpeakers(quotes, room).map(({text}) => text)
  expect(texts(6)).toEqual(['“0”', '“2”', '“3”', '“4”'])
  expect(texts(2)).toEqual(['“0”', '“2”'])
  expect(texts(0)).toEqual([])
})
