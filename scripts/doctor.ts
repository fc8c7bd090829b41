import type {SitePlaces} from './run-astro.ts'
export async function examineDesk(places: SitePlaces) {
  process.stdout.write(`${places.desk}\n`)
}
