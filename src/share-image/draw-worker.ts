import {drawImage} from './cached.ts'
import type {ShareCard} from './card.ts'

/** What a worker is given at a time. */
export interface DrawingTask {
  cards: readonly ShareCard[]
  /** Folder of drawn images. */
  folder: string
}

/** Draw some cards, in a thread of their own. */
export default async function drawCards({cards, folder}: DrawingTask): Promise<void> {
  for (const card of cards) await drawImage(card, folder)
}
