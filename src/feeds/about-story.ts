import type {Element} from 'hast'
import {fill} from '../words/fill.ts'
import type {BodyContext} from './body-context.ts'
import {element, paragraph, text} from './elements.ts'

/** What is told of a story around its text. */
export interface About {
  headline: string
  /** Day of the event, `YYYY-MM-DD`, where a source states one. */
  date?: string
  /** How sure it is, in words. */
  telling: string | undefined
  /** One line that says what is new since the story was first told. */
  news?: string
  /** Address of its picture. */
  image: string
  /** Stories that were merged into this one: the words and the address of each. */
  absorbed: readonly {name: string; url: string}[]
}

/** What stands before and after the text of a story. */
export function aboutStory(about: About, {words}: BodyContext): {before: Element[]; after: Element[]} {
  const {headline, date, telling, news, image, absorbed} = about
  const facts = [
    ...(date === undefined ? [] : [words.day(date)]),
    ...(telling === undefined ? [] : [telling]),
  ]
  return {
    before: [
      ...(news === undefined
        ? []
        : [paragraph([element('strong', [text(fill(words.whatIsNew, {line: news}))])])]),
      paragraph([element('img', [], {src: image, alt: headline, width: '1200', height: '630'})]),
      ...(facts.length > 0 ? [paragraph([text(facts.join(' · '))])] : []),
    ],
    after:
      absorbed.length === 0
        ? []
        : [
            paragraph([text(words.absorbed)]),
            element(
              'ul',
              absorbed.map(({name, url}) => element('li', [element('a', [text(name)], {href: url})])),
            ),
          ],
  }
}
