import {hash} from 'node:crypto'

/**
 * Gives the text that `make` makes, or what an earlier build made for the same stage and key. The key is the
 * fingerprint of everything that `make` looks at: what is not in it may change unseen.
 */
export type Memo = (stage: string, key: string, make: () => string) => string

/** A memo that remembers nothing. */
export const forgetfulMemo: Memo = (_stage, _key, make) => make()

/** A memo of what is `kept`. `used` comes to hold what was asked for, old and new, and nothing else. */
export function openMemo(kept: ReadonlyMap<string, string>): {memo: Memo; used: Map<string, string>} {
  const used = new Map<string, string>()
  const memo: Memo = (stage, key, make) => {
    const name = `${stage} ${key}`
    const value = kept.get(name) ?? make()
    used.set(name, value)
    return value
  }
  return {memo, used}
}

/** Hash of plain data: equal data, equal fingerprints. Maps and sets are none; give their entries. */
export const fingerprint = (data: unknown): string => hash('sha256', JSON.stringify(data), 'base64url')
