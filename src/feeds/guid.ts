/** A name for a story that stays the same wherever the site moves: the id of its Atom entry. */
export function storyUrn(storyId: string): string {
  return `urn:wirefold:story:${encodeURIComponent(storyId.toWellFormed())}`
}
