import {readSite} from './read-settings.ts'
import type {SitePlaces} from './run-astro.ts'

/** Where the site of a desk will stand, as Astro's settings have it: ends with the base path and a slash. */
export function siteAddress({desk, siteUrl}: SitePlaces): URL {
  const address = new URL(siteUrl || readSite(desk).url)
  if (!address.pathname.endsWith('/')) address.pathname += '/'
  return address
}
