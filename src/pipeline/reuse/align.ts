/** Stands for the previous row of a thing that the last build did not have. */
export const NEW = -1

/** For every fingerprint its place among the previous ones, or {@linkcode NEW}. */
export function align(fingerprints: readonly string[], previous: readonly string[] = []): Int32Array {
  const places = new Map(previous.map((fingerprint, place) => [fingerprint, place]))
  return Int32Array.from(fingerprints, (fingerprint) => places.get(fingerprint) ?? NEW)
}

/** The places of an alignment that the last build did not have. */
export const placesOfNew = (alignment: Int32Array): number[] =>
  Array.from(alignment.keys()).filter((place) => alignment[place] === NEW)

/** True where every thing is in the place it had. */
export const isInOrder = (alignment: Int32Array): boolean => alignment.every((row, place) => row === place)
