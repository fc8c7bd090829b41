import {hash} from 'node:crypto'

/** Hash of plain data: equal data, equal fingerprints. Maps and sets are none; give their entries. */
export const fingerprint = (data: unknown): string => hash('sha256', JSON.stringify(data), 'base64url')
