import type {Article} from './types.ts'

/** The words of an article below its headline, a sentence a line. */
export const bodyText = ({sentences}: Pick<Article, 'sentences'>): string =>
  sentences
    .filter(({passage}) => passage !== 'headline')
    .map(({text}) => text)
    .join('\n')
