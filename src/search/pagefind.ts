/** The part of Pagefind's interface that the search page uses; its own types are not shipped for browsers. */
export interface Pagefind {
  createInstance: (options: {basePath: string; baseUrl: string; noWorker: boolean}) => PagefindInstance
}

export interface PagefindInstance {
  init: () => Promise<void>
  search: (term: string | null, options: SearchOptions) => Promise<{results: Result[]} | null>
}

export interface SearchOptions {
  filters: Readonly<Record<string, string>>
  sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

export interface Result {
  id: string
  data: () => Promise<unknown>
}
