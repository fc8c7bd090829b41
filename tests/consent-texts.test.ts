import {expect, test} from 'vitest'
import {foot, headlines, menu} from './page-headlines.ts'

const article = `Lock gates at Sallow jam for a third day
13 March 2024
${Array.from({length: 8}, (_, day) => `On day ${day + 1} the barges still queued below the lower gate, and the harbour master counted those that turned back to the sea.`).join('\n')}`
const notice = `How we use cookies on our pages
We place cookies in your browser so that our shop remembers you, your basket and the language you read us in.
You may refuse all cookies but the ones we need; your browser can forget our cookies whenever you tell it to.
If you allow us, our partners may set cookies of their own and show you what they think you want from them.`
const report = `Court in Hartwell bans cookies that nobody can refuse
14 March 2024
A court in Hartwell ruled on Thursday that a website may not set cookies before its reader has agreed to them.
The judge found that the browser of a retired beekeeper held four hundred cookies after a single search for smoke.
The publisher had argued that cookies paid for the weather map. Lawyers expect other publishers to drop cookies too.
An appeal is likely. The beekeeper told reporters afterwards that he prefers biscuits.`

test('what a page says of its cookies is no article', () => {
  expect(headlines(menu, article, foot, notice, foot)).toEqual(['Lock gates at Sallow jam for a third day'])
})

test('a report on cookies is one', () => {
  expect(headlines(menu, article, report, foot)).toHaveLength(2)
})
