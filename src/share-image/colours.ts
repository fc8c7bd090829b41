/** Colours of the light pages, as `styles/tokens.css` has them. */
export const paper = '#fcfcfa'
export const ink = '#16191d'
export const quiet = '#50565e'
export const hairline = '#d9d9d3'

/** Accents by number: the site's own, then one for each theme in turn. */
export const accents: readonly string[] = [
  '#16191d',
  '#a5321f',
  '#0d6767',
  '#805a00',
  '#2d57a3',
  '#783d89',
  '#3a682c',
  '#9b3566',
  '#535c67',
]
