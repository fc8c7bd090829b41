import {expect, test} from 'vitest'
import {findHistory} from '../src/pipeline/claims/find-history.ts'
import {readKnownNames} from '../src/pipeline/claims/known-names.ts'
import {readUtterances} from '../src/pipeline/claims/utterances.ts'
import {makeArticle} from './make-article.ts'

const isHistory = (text: string, published: string | undefined): boolean => {
  const now = 'The council of Tarn voted for the new harbour wall in 2024 with seven votes to two.'
  const {article} = makeArticle({headline: 'Wall', paragraphs: [[now, text]], ...(published && {published})})
  const utterances = readUtterances(article, readKnownNames(article))
  return [...findHistory(utterances, [article])].some((utterance) => utterance.text === text)
}

test.each([
  ['The old wall of Tarn was built in 1911 and mended in 1987 after a flood.', '2024-05-06', true],
  ['The wall of Tarn was mended again in the 1980s by workers from Osk.', '2024-05-06', true],
  ['The old wall of Tarn was built in 1911 by workers from Osk.', undefined, true],
  ['The old wall of 1911 has to make way for the new one of 2025.', '2024-05-06', false],
  ['The mayor of Tarn planned the wall in 2023 with workers from Osk.', '2024-01-20', false],
  ['The wall of Tarn broke on 3 May 2021, the court heard, and two people drowned.', '2024-05-06', false],
  ['The wall of Tarn broke on May 3, 2021, the court heard, and two people drowned.', '2024-05-06', false],
  ['The wall of Tarn was mended with 1,987 stones of granite from Osk.', '2024-05-06', false],
])('%s (published %s) is history: %s', (text, published, answer) => {
  expect(isHistory(text, published)).toBe(answer)
})
