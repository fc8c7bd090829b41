/** What became of those counted, or was done with them. */
export type Fate =
  | 'killed'
  | 'wounded'
  | 'arrested'
  | 'missing'
  | 'displaced'
  | 'shot down'
  | 'launched'
  | 'damaged'
  | 'pledged'

/** What is counted, of which figures are compared; of two that know a word, the earlier has it. */
export type CountedClass =
  | 'soldiers'
  | 'children'
  | 'people'
  | 'drones'
  | 'missiles'
  | 'buildings'
  | 'shells'
  | 'tanks'
  | 'aircraft'
