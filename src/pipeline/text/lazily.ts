/** What `make` makes, made when first asked for: most tables take longer to make than one document to read. */
export function lazily<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
