/** Runs on every page once it stands: keys that open the search, and marks on what is new, for readers who want them. */
import {newsSince, type Visits, visitAt} from './since-last-visit.ts'

const footer = document.querySelector<HTMLElement>('.visits')!
const {base, mark, forget, marked, isNew, changed, since} = footer.dataset as Record<string, string>
const [said, button] = [footer.querySelector('span')!, footer.querySelector('button')!]
const key = `visits ${base}`

document.addEventListener('keydown', (event) => {
  const isTyping =
    (event.target as HTMLElement).closest('input, select, textarea, [contenteditable]') !== null
  const asks =
    (event.key === '/' && !isTyping) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))
  if (!asks || event.altKey) return
  event.preventDefault()
  const input = document.querySelector<HTMLInputElement>('.search-form input')
  if (input) input.focus()
  else location.href = `${base}search/#q`
})

function read(): Visits | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Visits> | null
    return typeof kept?.seen === 'string' ? (kept as Visits) : undefined
  } catch {
    return undefined
  }
}

function write(visits: Visits | undefined) {
  try {
    if (visits) localStorage.setItem(key, JSON.stringify(visits))
    else localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing marks nothing.
  }
}

/** Offer what can be done: to begin, or to forget. */
function offer() {
  const visits = read()
  said.textContent = visits ? marked! : ''
  button.textContent = visits ? forget! : mark!
  footer.hidden = false
}

/** Mark the stories of the page that are new since a visit, in place of what the last build brought. */
function markStories(last: string) {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  for (const story of document.querySelectorAll<HTMLElement>('[data-first]')) {
    const facts = story.querySelector('.teaser-facts, .briefing-facts')
    const news = newsSince(last, story.dataset.first!, story.dataset.updated!)
    facts?.querySelector('.badge-news')?.remove()
    if (!news || !facts) continue
    const badge = document.createElement('span')
    badge.className = 'badge badge-news'
    badge.textContent = news === 'new' ? isNew! : changed!
    badge.title = since!.replace('{day}', day.format(new Date(last)))
    facts.prepend(badge)
  }
}

button.addEventListener('click', () => {
  write(read() ? undefined : {seen: new Date().toISOString()})
  offer()
})

offer()
const visits = read()
if (visits) {
  const now = visitAt(visits, new Date().toISOString())
  write(now)
  if (now.last !== undefined) markStories(now.last)
}
