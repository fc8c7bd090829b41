import satori from 'satori'
import {type ShareCard, shareImageSize} from './card.ts'
import {allFonts} from './fonts.ts'
import {cardTemplate} from './template.ts'

/** Font of a run of text, as satori names it. */
export interface RunFont {
  /** Value of the CSS property: fonts in order of choice. */
  family: string
  weight: number
  /** Pixels. */
  size: number
}

/** A word or a space where satori set it. */
export interface TextRun {
  text: string
  /** Left edge and baseline in pixels from the top left corner. */
  x: number
  y: number
  /** Advance in pixels. */
  width: number
  font: RunFont
  /** `#rrggbb`. */
  colour: string
}

/** A filled rectangle in whole pixels. */
export interface Rule {
  x: number
  y: number
  width: number
  height: number
  /** `#rrggbb`. */
  colour: string
}

/** What stands where on a share image. */
export interface CardLayout {
  runs: TextRun[]
  rules: Rule[]
}

const textElement = /<text ([^<>]*)>([^<]*)/g
const borderValue = /^(\d+)px solid (#[0-9a-f]{6})$/

/** What satori escapes in text. */
const entities: Record<string, string> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'"}

/** Set a card: satori breaks and balances its lines, nothing is drawn. */
export async function layOutCard(card: ShareCard): Promise<CardLayout> {
  const rules: Rule[] = []
  const svg = await satori(cardTemplate(card) as never, {
    ...shareImageSize,
    fonts: allFonts,
    embedFont: false,
    onNodeDetected({left, top, width, props}) {
      const border = borderValue.exec(String(props?.style?.borderTop))
      if (border) rules.push({x: left, y: top, width, height: Number(border[1]), colour: border[2]!})
    },
  })
  return {runs: readRuns(svg), rules}
}

/** The runs of text in what satori drew without embedding fonts, in their order. */
export function readRuns(svg: string): TextRun[] {
  return [...svg.matchAll(textElement)].map(([, attributes, text]) => {
    const value = readAttributes(attributes!)
    return {
      text: text!.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity),
      x: Number(value.x),
      y: Number(value.y),
      width: Number(value.width),
      font: {
        family: value['font-family']!,
        weight: Number(value['font-weight']) || 400,
        size: Number(value['font-size']),
      },
      colour: value.fill!,
    }
  })
}

/** The attributes of an element as satori writes them: one space between two, all in double quotes. */
export function readAttributes(attributes: string): Record<string, string> {
  return Object.fromEntries(
    attributes
      .split('"')
      .flatMap((name, index, parts) =>
        index % 2 === 0 ? [[name.replace('=', '').trim(), parts[index + 1] ?? '']] : [],
      ),
  )
}
