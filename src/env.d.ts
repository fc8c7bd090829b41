declare namespace App {
  interface Locals {
    /** Set by a briefing's page for the components of its text. */
    reading?: import('./lib/reading.ts').Reading
  }
}
