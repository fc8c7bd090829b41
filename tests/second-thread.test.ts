import {expect, test} from 'vitest'
import {makeSyntheticArticles} from '../scripts/bench/synthetic-articles.ts'
import {startSecondThread} from '../scripts/second-thread.ts'
import {makeRows} from '../src/pipeline/tasks.ts'
import type {SourceDocument} from '../src/pipeline/types.ts'

test('another thread takes documents apart as this one does, and goes on after one it cannot', () => {
  const documents = makeSyntheticArticles(20).map(
    ({id, headline, text}): SourceDocument => ({
      path: `${id}.txt`,
      sha256: id,
      text: `${headline}\n\n${text}`,
      problems: [],
    }),
  )
  const thread = startSecondThread()
  try {
    const portions = [documents.slice(0, 12), [undefined], documents.slice(12)]
    for (const inputs of portions) thread.give('documents', inputs)
    for (const inputs of portions) expect(thread.take(true)).toEqual(makeRows('documents', inputs))
    expect(thread.take(false)).toBeUndefined()
  } finally {
    thread.end()
  }
})
