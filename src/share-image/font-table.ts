/** A bundled font file: one script of one family, at one weight. */
export interface FontFile {
  package: 'source-serif-4' | 'noto-sans' | 'noto-sans-arabic'
  script: string
  weight: 400 | 600
}

const serif = (script: string): FontFile => ({package: 'source-serif-4', script, weight: 600})
const sans = (script: string, weight: 400 | 600 = 400): FontFile => ({package: 'noto-sans', script, weight})

/** Fonts of a headline, first choice first: what one lacks, the next one draws. */
export const headlineFonts: readonly FontFile[] = [
  serif('latin'),
  serif('latin-ext'),
  serif('vietnamese'),
  serif('cyrillic'),
  serif('cyrillic-ext'),
  serif('greek'),
  sans('greek-ext', 600),
  sans('cyrillic-ext', 600),
  {package: 'noto-sans-arabic', script: 'arabic', weight: 600},
]

/** Fonts of everything else. */
export const textFonts: readonly FontFile[] = [
  sans('latin'),
  sans('latin-ext'),
  sans('vietnamese'),
  sans('cyrillic'),
  sans('cyrillic-ext'),
  sans('greek'),
  sans('greek-ext'),
  {package: 'noto-sans-arabic', script: 'arabic', weight: 400},
]
