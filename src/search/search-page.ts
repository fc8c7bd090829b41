/** Runs on the search page. What is asked stands in the address, so that it can be kept, sent and gone back to. */
import {type Answer, ask, SHOWN} from './ask.ts'
import type {Found, Run} from './found.ts'
import type {Pagefind, PagefindInstance} from './pagefind.ts'

/** Milliseconds without another letter until a question is asked. */
const PAUSE = 150

const form = document.querySelector<HTMLFormElement>('form.search-form')!
const input = form.elements.namedItem('q') as HTMLInputElement
const [status, list, more, before] = ['status', 'list', 'more', 'before'].map(
  (name) => document.querySelector<HTMLElement>(`.search-${name}`)!,
) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
const words = form.dataset as Record<'found' | 'nothing' | 'searching' | 'failed', string>
const {base} = form.dataset as {base: string}

let index: Promise<PagefindInstance> | undefined

/** The index, fetched when somebody first means to search. */
function openIndex(): Promise<PagefindInstance> {
  index ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind
    const instance = pagefind.createInstance({basePath: `${base}pagefind/`, baseUrl: base, noWorker: true})
    await instance.init()
    return instance
  })()
  return index
}

/** What the form asks: the words, and the filters that are set. */
function readForm() {
  const {q = '', ...filters} = Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]),
  )
  return {q, filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))}
}

/** Put into the form what the address says. */
function fillForm() {
  const asked = new URLSearchParams(location.search)
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = asked.get(field.name) ?? ''
  }
}

let asking = 0

async function answer() {
  const {q, filters} = readForm()
  const query = new URLSearchParams({...(q !== '' && {q}), ...filters}).toString()
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
  asking += 1
  const own = asking
  const isAsked = query !== ''
  before.hidden = isAsked
  if (!isAsked) return show([], '')
  status.textContent ||= words.searching
  try {
    const answer = await ask(await openIndex(), q, filters)
    const found = await answer.read(0)
    if (own !== asking) return
    before.hidden = answer.count > 0
    show(
      found,
      (answer.count > 0 ? words.found : words.nothing)
        .replace('{count}', number(answer.count))
        .replace('{query}', q),
    )
    offerMore(answer, found.length)
  } catch {
    index = undefined
    if (own === asking) show([], words.failed)
  }
}

const number = (value: number) => new Intl.NumberFormat(document.documentElement.lang).format(value)

function show(found: readonly Found[], said: string) {
  status.textContent = said
  list.replaceChildren(...found.map(draw))
  more.hidden = true
}

function offerMore({count, read}: Answer, shown: number) {
  more.hidden = shown >= count
  more.onclick = async () => {
    const found = await read(shown)
    const drawn = found.map(draw)
    list.append(...drawn)
    drawn[0]?.querySelector('a')?.focus()
    offerMore({count, read}, shown + SHOWN)
  }
}

function draw({url, headline, sentence, facts}: Found): HTMLElement {
  const link = element('a', {href: url, dir: 'auto'}, headline.map(drawRun))
  return element('li', {className: 'found'}, [
    element('h2', {className: 'found-headline'}, [link]),
    ...(sentence ? [element('p', {className: 'found-sentence', dir: 'auto'}, sentence.map(drawRun))] : []),
    element(
      'p',
      {className: 'teaser-facts'},
      facts.map((fact) => element('bdi', {}, [fact])),
    ),
  ])
}

const drawRun = ({text, isFound}: Run) => (isFound ? element('mark', {}, [text]) : text)

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

let waiting: ReturnType<typeof setTimeout> | undefined
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(answer, PAUSE)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  answer()
})
form.addEventListener('reset', () => setTimeout(answer))
input.addEventListener('focus', () => openIndex().catch(() => undefined), {once: true})
window.addEventListener('popstate', () => {
  fillForm()
  answer()
})

form.hidden = false
fillForm()
if (location.search !== '') answer()
if (location.hash === '#q') input.focus()
