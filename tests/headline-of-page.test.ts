import {expect, test} from 'vitest'
import {readHtml} from '../src/pipeline/read/read-html.ts'

const paragraph = `<p>${'The ferry to the island will not sail before spring, the harbour office said on Monday. '.repeat(4)}</p>`

function titleOf(head: string, body: string): string | undefined {
  const html = `<html lang="en"><head>${head}</head><body><article>${body}${paragraph.repeat(3)}</article></body></html>`
  return readHtml(html).metadata.title
}

test.each([
  {
    name: 'the only main heading is told whole where the title in the head is shorter',
    head: '<title>Ferry stays in port - Coast Gazette</title>',
    body: '<h1>Ferry stays in port – what islanders can do now</h1>',
    title: 'Ferry stays in port – what islanders can do now',
  },
  {
    name: 'and without a kicker that only the title in the head has',
    head: '<title>Island traffic: Ferry stays in port until spring</title>',
    body: '<h1>Ferry stays in port until spring</h1>',
    title: 'Ferry stays in port until spring',
  },
  {
    name: 'without a main heading, the heading below it that the title in the head holds',
    head: "<title>Mara Lind's Notebook | Why the ferry stays in port</title>",
    body: '<h2>Why the ferry stays in port</h2><h2>Comments</h2>',
    title: 'Why the ferry stays in port',
  },
  {
    name: 'a site behind a wide bar goes',
    head: '<meta property="og:site_name" content="港湾ニュース"><title>フェリーは春まで運休｜港湾ニュース</title>',
    body: '',
    title: 'フェリーは春まで運休',
  },
  {
    name: 'a part that only begins as the site is called stays',
    head: '<meta property="og:site_name" content="Hedge"><title>Hedge trimming – what to know in spring</title>',
    body: '<h1>Hedge trimming – what to know in spring</h1>',
    title: 'Hedge trimming – what to know in spring',
  },
])('$name', ({head, body, title}) => {
  expect(titleOf(head, body)).toBe(title)
})
