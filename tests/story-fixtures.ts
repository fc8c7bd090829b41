import type {Editorial} from '../src/editorial.ts'
import {identify} from '../src/pipeline/identity/identity.ts'
import {shortHash} from '../src/pipeline/text/short-hash.ts'
import type {Article, StoryGroup, Storyline} from '../src/pipeline/types.ts'
import type {Register} from '../src/register.ts'

export const emptyRegister: Register = {version: 2, stories: []}

export const noDecisions: Editorial = {
  merges: [],
  splits: [],
  moves: [],
  headlines: [],
  themes: [],
  pins: [],
  hides: [],
  dates: [],
  publishers: [],
  notArticles: [],
  corrections: [],
}

/** An article whose id is the hash of its body, like a real one. */
export function makeArticle(body: string, more: Partial<Article> = {}): Article {
  return {
    id: more.id ?? shortHash(body, 16),
    fingerprint: shortHash(body, 16),
    document: 'dump.txt',
    kind: 'article',
    headline: body.split(' ').slice(0, 6).join(' '),
    language: 'en',
    start: 0,
    end: body.length,
    passages: [],
    removals: [],
    sentences: [{start: 0, end: body.length, text: body, passage: 'paragraph', damaged: false}],
    ...more,
  }
}

/** A body of made-up words that only its seed decides. */
export function makeBody(seed: string, words = 60): string {
  return Array.from({length: words}, (_, i) => shortHash(`${seed} ${i}`, 4 + (i % 5))).join(' ')
}

export function makeGroup(articles: readonly Article[], opinions: readonly Article[] = []): StoryGroup {
  return {
    articles: articles.map(({id}) => id),
    opinions: opinions.map(({id}) => id),
    evidence: {},
  }
}

export interface Build {
  groups: readonly (readonly Article[])[]
  storylines?: readonly Storyline[]
  register?: Register
  editorial?: Partial<Editorial>
  now?: string
}

/** One build of given groups. */
export function build({groups, storylines = [], register = emptyRegister, editorial, now}: Build) {
  return identify({
    groups: groups.map((members) => makeGroup(members)),
    storylines,
    articles: groups.flat(),
    register,
    editorial: {...noDecisions, ...editorial},
    now: now ?? '2026-01-01T00:00:00Z',
  })
}
