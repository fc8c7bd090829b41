/** Stands between two pieces of what is searched: a result shows whole ones. */
export const BETWEEN = ' ¶ '
