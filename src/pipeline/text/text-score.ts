/** Score of the line model below which running text is boilerplate; set where snippets kept and lost weigh the same. */
export const textScore = 0.35
