/** Colours of the light pages, as `styles/tokens.css` has them. */
export const paper = '#faf7f1'
export const ink = '#1d1b18'
export const quiet = '#5f5a52'
export const hairline = '#d9d2c5'

/** Accents by number: the site's own, then one for each theme in turn. */
export const accents: readonly string[] = [
  '#2f4a6b',
  '#8a2f2f',
  '#2f6b4a',
  '#7a5a14',
  '#5b3a8a',
  '#1f6a78',
  '#8a2f62',
  '#4a5a1f',
  '#6b4a2f',
]
