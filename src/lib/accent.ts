import type {Theme} from '../theme.ts'

/** How many theme colours `tokens.css` defines; further themes begin again with the first. */
const COLOURS = 8

/** Number of a theme's colour, from 1, by its place among the themes. 0, the site's own, for an unknown theme. */
export function accentOf(id: string, themes: readonly Theme[]): number {
  const index = themes.findIndex((theme) => theme.id === id)
  return index < 0 ? 0 : (index % COLOURS) + 1
}
