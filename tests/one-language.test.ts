import {expect, test} from 'vitest'
import {makeBody} from '../src/pipeline/claims/briefing-body.ts'
import {makeArticle} from './make-article.ts'
import {makeStory, makeUnlike} from './make-story.ts'

test('a story of two languages is told in its own first, and no count twice', () => {
  const articles = [
    makeArticle({
      id: 'uk',
      language: 'uk',
      headline: 'Рекордна хвиля дронів',
      paragraphs: [
        ['За одну ніч на країну летіли 188 дронів, повідомили військові.', 'Школи міста Зелл не працюють.'],
      ],
    }).article,
    makeArticle({
      id: 'en',
      headline: 'Record wave of drones',
      paragraphs: [
        ['The army counted 188 drones over the country in one night.', 'It shot down 76 of them.'],
      ],
    }).article,
  ]
  const input = {story: makeStory(articles, {headline: 'Record wave of drones'}), articles}
  const {claims} = makeBody({...input, nearDuplicates: makeUnlike(articles), limits: {share: 1, words: 1000}})
  expect(claims.map(({citations}) => citations[0]?.article)).toEqual(['en', 'en', 'uk'])
  expect(claims.filter(({text}) => text.includes('188'))).toHaveLength(1)
})
