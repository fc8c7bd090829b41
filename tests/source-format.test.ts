import {expect, test} from 'vitest'
import {readDocument} from '../src/pipeline/read/read-document.ts'
import {findFormat} from '../src/pipeline/read/source-format.ts'

test.each([
  [
    'html',
    'index.html?x=1',
    '<!-- saved from url=(0020)https://tarn.example/ -->\n<!DOCTYPE html><html><p>Hi</p></html>',
  ],
  [
    'html',
    'story.php',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html></html>',
  ],
  ['html', 'piece', '<div><h1>Tram</h1><p>The tram runs.</p></div>'],
  ['html', 'page.txt', '<html lang="en"><body><p>The tram runs.</p></body></html>'],
  ['feed', 'feed.txt', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'],
  ['feed', 'news', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ['feed', 'old.xml', '<rdf:RDF xmlns:rdf="x"/>'],
  ['html', 'agency.xml', '<?xml version="1.0"?><nitf><body><p>The tram runs.</p></body></nitf>'],
  ['links', 'subs.xml', '<opml version="2.0"><body/></opml>'],
  ['links', 'bookmarks.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>'],
  ['json', 'export', '{"articles": []}'],
  ['json-lines', 'export.txt', '{"title": "a"}\n{"title": "b"}\n'],
  ['markdown', 'clip.txt', '---\ntitle: Tram\n---\nThe tram runs.'],
  ['text', 'dump.txt', '---\nThe tram runs, they say: twice an hour.\n---\n'],
  ['text', 'dump.txt', 'Use <p> and </p> around each paragraph, the guide says.'],
  ['text', 'note', '[Tarn] The tram runs twice an hour.'],
  ['text', 'quote.txt', '<3 from Tarn: the tram runs.'],
])('%s: %s', (format, path, text) => {
  expect(findFormat(text, path)).toBe(format)
})

const read = (path: string, text: string) => readDocument({path, sha256: '', text, problems: []})

test.each([
  ['a style sheet', 'body { margin: 0;\n  padding: 0; }\n.menu a { color: red; }\n'.repeat(8)],
  ['encoded bytes', `${'QmFzZTY0IGlzIG5vIHRleHQgZm9yIHJlYWRlcnMgYXQgYWxsLCBpbiBhbnkgcGFwZXI'}\n`.repeat(9)],
  ['a log', '10.0.0.7 - - [10/Mar/2024:08:00:00 +0000] "GET /tram HTTP/1.1" 200 512\n'.repeat(8)],
  [
    'a calendar',
    'BEGIN:VEVENT\nDTSTART:20240310T080000Z\nSUMMARY:The tram is talked of in the hall\nEND:VEVENT\n'.repeat(
      8,
    ),
  ],
  [
    'markup of a kind that is not known',
    `<mediawiki><text>${'The tram of Tarn runs again.\n'.repeat(9)}</text></mediawiki>`,
  ],
  ['a program', 'const trams = require("trams");\nif (trams.late) {\n  wait(trams);\n}\n'.repeat(8)],
])('%s is no article but a problem', (_, text) => {
  const {text: kept, problems} = read('found.txt', text)
  expect(kept).toBe('')
  expect(problems[0]?.reason).toContain('not prose')
})

test('prose that quotes a line of code stays prose', () => {
  const prose = `${'The ministry published the source of its counting program on Monday, and readers found a slip. '.repeat(5)}\nif (votes > seats) {\n`
  expect(read('story.txt', prose).problems).toEqual([])
})
