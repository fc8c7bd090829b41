import {defineMiddleware} from 'astro:middleware'
import {siteSettings} from './lib/briefings.ts'
import {siteWords} from './words/site-words.ts'

/** Gives every page and component the words of the site's language, and the time zone of its days. */
export const onRequest = defineMiddleware(async ({locals}, next) => {
  const {language, timeZone} = await siteSettings()
  locals.words = siteWords(language)
  locals.timeZone = timeZone
  return next()
})
