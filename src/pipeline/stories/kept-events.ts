import type {KeptLinks} from './kept-links.ts'

/** What grouping carries from build to build. */
export interface KeptEvents {
  links?: KeptLinks | undefined
}
