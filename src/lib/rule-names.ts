/** Rules whose name alone would not tell a reader what they find. */
const NAMES: Readonly<Record<string, string>> = {
  age: 'age of the item',
  correction: 'correction of an earlier version',
  'editors-note': 'editors’ note',
  'embed-marker': 'marker of an embedded post',
  'error-report': 'form to report an error',
  legal: 'legal notice',
  'line-model': 'reads like clutter',
  'not-an-article': 'no article, an editor says',
  'opt-out': 'its publisher opted out',
  time: 'time of day',
}

/** Evidence of a date whose name alone would not tell a reader where it stands. */
const EVIDENCE: Readonly<Record<string, string>> = {
  'json-ld': 'the page’s structured data',
  meta: 'the page’s metadata',
  microdata: 'the page’s markup',
  'relative-age': 'its age when it was fetched',
  row: 'its row in the file',
  stamp: 'a date stamp beside it',
  'time element': 'the page’s markup',
  'update line': 'a line that says when it was updated',
  weekday: 'a weekday and a dated neighbour',
}

/** A rule as a reader understands it: `read-more` → `read more`. */
export function ruleName(rule: string): string {
  return NAMES[rule] ?? rule.replaceAll('-', ' ')
}

/** What states a date, as a reader understands it. */
export function evidenceName(evidence: string): string {
  return EVIDENCE[evidence] ?? evidence.replaceAll('-', ' ')
}
