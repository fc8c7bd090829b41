import {expect, test} from 'vitest'
import {findQuotes} from '../src/pipeline/claims/quotes.ts'
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
    'governor Petro Hrytsenko',
  ],
  ['en', 'Ann Lee, who heads the council, told reporters: “We will rebuild the bridge.”', 'Ann Lee'],
  ['en', '“It has to be done before the winter,” Mr. Patel said.', 'Mr. Patel'],
  ['en', '‘We lost three pumps in one night,’ Ursula van der Berg wrote on Telegram.', 'Ursula van der Berg'],
  ['en', 'Ann Lee said that the old bridge was “beyond any hope of repair”.', 'Ann Lee'],
  ['en', 'The Eastland’s National Bridge Council’s John Reed told: “We will rebuild it soon.”', 'John Reed'],
  ['en', '“We will rebuild the bridge,” said Zell Rowing Club treasurer Ann Lee.', 'Ann Lee'],
  ['en', '“We will rebuild the bridge,” said Zell Bridge Council director of works Ann Lee.', 'Ann Lee'],
  [
    'en',
    'Asked on Monday, Councillor Ann Lee of North Zell said: “We will rebuild the bridge.”',
    'Councillor Ann Lee',
  ],
  ['en', 'A spokesperson for Zell Bridge said: “We will rebuild it this year.”', undefined],
  ['en', 'A friend of Robert (Bob) Reed says he heard “more than a dozen loud cracks”.', undefined],
  ['en', 'The Zell Bridge official told reporters: “We will rebuild it this year.”', undefined],
  ['en', '“We will rebuild the bridge this year,” North Zell Council said.', undefined],
  ['en', 'Ann Lee’s letter states: “We will rebuild the bridge this year.”', undefined],
  ['en', 'Ann Lee told the makers of “The Bridge of Zell” that it would be rebuilt.', undefined],
  ['en', '“We will rebuild the bridge,” said Ann Lee, who heads Zell Council.', 'Ann Lee'],
  ['en', '“We will rebuild the bridge this year,” he said.', undefined],
  ['en', '“We will rebuild the bridge this year,” the council said.', undefined],
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
    'maire Claire Dubois',
  ],
  ['es', '«Vamos a reconstruir el puente este año», dijo Lucía Ferrer a la prensa.', 'Lucía Ferrer'],
  ['it', '«Ricostruiremo il ponte entro la fine di quest’anno», ha detto Marco Bellini.', 'Marco Bellini'],
  ['pt', '“Vamos reconstruir a ponte ainda este ano”, disse João da Costa.', 'João da Costa'],
  ['nl', '“We bouwen de brug nog dit jaar”, zei wethouder Els de Wit.', 'Els de Wit'],
  ['pl', '„Odbudujemy most jeszcze w tym roku” – powiedziała Anna Lis.', 'Anna Lis'],
  ['ru', '«Мы восстановим мост в этом году», — сказала Анна Лисова.', 'Анна Лисова'],
  ['uk', '«Ми відбудуємо міст цього року», — сказала Ганна Лис.', 'Ганна Лис'],
])('%s: %s', (language, sentence, speaker) => {
  expect(speakerOf(sentence, language)).toBe(speaker)
})

test('a last name alone is certain when the article gives the name in full', () => {
  const sentence = '“We will rebuild the bridge this year,” Lee said.'
  expect(speakerOf(sentence, 'en', 'Ann Lee heads the council.')).toBe('Lee')
  expect(speakerOf(sentence, 'en', 'The council met.')).toBeUndefined()
})
