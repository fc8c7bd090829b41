import type {Theme} from '../theme.ts'

/** Every id that a theme answers to, its own first: whoever subscribed before its file was renamed goes on reading. */
export function themeAddresses(themes: readonly Theme[]): {id: string; theme: Theme}[] {
  return themes.flatMap((theme) => [theme.id, ...theme.formerIds].map((id) => ({id, theme})))
}
