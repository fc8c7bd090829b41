import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {floorsSchema, judge, raiseFloors} from './eval/floors.ts'

const folder = mkdtempSync(join(tmpdir(), 'quality-'))
afterAll(() => rmSync(folder, {recursive: true}))

const script = new URL('../scripts/quality.ts', import.meta.url).pathname

function runQuality(...options: string[]) {
  return spawnSync(process.execPath, [script, ...options], {encoding: 'utf8'})
}

function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const fog = {
  id: 'fog',
  text: [
    'Fog lifts over Tarn harbour',
    '',
    'The fog that closed the harbour of Tarn for three days lifted on Tuesday morning, and eleven ships left.',
    '',
    'Pilots said that they had not seen its like since the winter in which the old pier was lost to the ice.',
    '',
  ].join('\n'),
}

describe('floors', () => {
  const measurements = [{set: 'pages', numbers: {articles: 0.9557, headlines: 0.9}}]

  it('are a valid file', () => {
    const path = new URL('eval/floors.json', import.meta.url)
    expect(floorsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).error).toBeUndefined()
  })

  it('judge a number below, one that reached its floor, and one that went missing', () => {
    const verdicts = judge(measurements, {pages: {articles: 0.96, headlines: 0.9, kinds: 0.5}, other: {x: 1}})
    expect(verdicts.filter(({isBelow}) => isBelow).map(({number}) => number)).toEqual(['articles', 'kinds'])
    expect(verdicts).toHaveLength(3)
  })

  it('rise to what was measured, rounded down, and never fall', () => {
    const floors = {pages: {headlines: 0.95}, other: {x: 1}}
    expect(raiseFloors(measurements, floors)).toEqual({
      pages: {articles: 0.955, headlines: 0.95},
      other: {x: 1},
    })
  })
})

describe('npm run quality', () => {
  it('exits 1 and says so when a number is below its floor', () => {
    const {status, stdout} = runQuality(
      'pages',
      '--floors',
      fileOf('high.json', '{"pages-dev": {"articles": 1.1}}'),
    )
    expect(stdout).toMatch(/pages-dev +articles +\S+ +1\.100 +BELOW/)
    expect(status).toBe(1)
  })

  it('writes one prediction a row, whose offsets point into the row', () => {
    const rows = fileOf('rows.jsonl', `${JSON.stringify(fog)}\n\n${JSON.stringify({...fog, id: 'again'})}\n`)
    const out = join(folder, 'out.jsonl')
    expect(runQuality('--pages', rows, '--predict', out)).toMatchObject({status: 0, stderr: ''})
    const predictions = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(predictions.map(({id}) => id)).toEqual(['fog', 'again'])
    const [article] = predictions[0].articles
    expect(article).toMatchObject({headline: 'Fog lifts over Tarn harbour', kind: 'article', published: null})
    expect(fog.text.slice(article.start, article.end)).toContain('eleven ships left.')
    expect(article.text.split('\n')[0]).toBe('Fog lifts over Tarn harbour')
  })

  it.each([
    [
      'no JSON',
      '{"id": "a", "text": "b"}\nnonsense\n',
      'bad.jsonl:2: expected a JSON object, found "nonsense"',
    ],
    ['a field amiss', '{"id": "a"}\n', 'bad.jsonl:1: text: expected a text or an html'],
  ])('exits 2 and names file, line, expected and found: %s', (_, content, message) => {
    const {status, stderr} = runQuality(
      '--pages',
      fileOf('bad.jsonl', content),
      '--predict',
      join(folder, 'x'),
    )
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  it('exits 2 without a place to write predictions to', () => {
    const rows = fileOf('one.jsonl', '')
    expect(runQuality('--pages', rows).status).toBe(2)
    expect(runQuality('--pages', rows, '--predict', join(folder, 'none', 'out.jsonl')).status).toBe(2)
  })
})
