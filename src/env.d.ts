declare namespace App {
  interface Locals {
    words: import('./words/site-words.ts').SiteWords
    timeZone: string
  }
}
