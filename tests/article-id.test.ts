import {describe, expect, test} from 'vitest'
import {articleId} from '../src/pipeline/extract/article-id.ts'
import type {Sentence} from '../src/pipeline/types.ts'

const sentence = (text: string, passage: Sentence['passage'] = 'paragraph'): Sentence => ({
  start: 0,
  end: text.length,
  text,
  passage,
  damaged: false,
})
const idOf = (...texts: string[]) =>
  articleId(
    'Ferry aground',
    texts.map((text) => sentence(text)),
  )

describe('the id of an article', () => {
  const id = idOf('The ferry ran aground at 9.', 'Nobody was hurt, the crew said.')

  test.each([
    ['in other cases and marks', ['THE FERRY—ran “aground” at 9…', 'Nobody was hurt the crew said']],
    ['parted otherwise', ['The ferry ran', '—', 'aground at 9. Nobody was hurt, the crew', ' said.']],
    ['in full-width letters', ['Ｔｈｅ ferry ran aground at ９.', 'Nobody was hurt, the crew said.']],
  ])('is that of the same words %s', (_, texts) => {
    expect(idOf(...texts)).toBe(id)
  })

  test.each([
    ['a number', 'The ferry ran aground at 8.'],
    ['an accent', 'The férry ran aground at 9.'],
    ['a word run into the next', 'The ferryran aground at 9.'],
  ])('changes with %s', (_, text) => {
    expect(idOf(text, 'Nobody was hurt, the crew said.')).not.toBe(id)
  })

  test('does not depend on the headline, unless there is nothing else', () => {
    const body = sentence('The ferry ran aground.')
    expect(articleId('One', [sentence('One', 'headline'), body])).toBe(articleId('Two', [body]))
    expect(articleId('One', [sentence('One', 'headline')])).not.toBe(articleId('Two', []))
  })
})
