import type {Editorial} from '../../editorial.ts'
import {formats, newerFormat} from '../../formats.ts'
import {type EditorialFile, editorialSchema} from '../../schemas/editorial.ts'
import {checkSettings} from '../settings/parse-settings.ts'
import {type PlacedYaml, readYaml} from '../settings/read-yaml.ts'
import {UserError} from '../settings/user-error.ts'

/**
 * Read `content/editorial.yaml`. `themes` are the ids an editor may set; without them any will do. Ids are read as written: `1e5` is text.
 *
 * Throws a {@linkcode UserError} with file, line, field, what was expected and what was found. Stories and
 * articles are not looked up here: what no longer exists is a warning of `identify`, not an error.
 */
export function parseEditorial(text: string, file: string, themes?: readonly string[]): Editorial {
  const yaml = readYaml(text, file, 'text')
  const format = Number(Object(yaml.value).format)
  if (format > formats.editorial)
    throw new UserError(`${yaml.place(['format'])}: format: ${newerFormat(format, formats.editorial)}`)
  const decisions = checkSettings(yaml, editorialSchema)
  if (themes) checkThemes(decisions, yaml, themes)
  const {place} = yaml
  const each = <T>(field: Exclude<keyof EditorialFile, 'format'>, entries: Readonly<Record<string, T>>) =>
    Object.entries(entries).map(([key, value]) => ({key, value, place: place([field, key])}))

  return {
    merges: decisions.merge.map((stories, i) => ({stories, place: place(['merge', i])})),
    splits: each('split', decisions.split).map(({key, value, place}) => ({
      story: key,
      articles: value,
      place,
    })),
    moves: each('move', decisions.move).map(({key, value, place}) => ({article: key, story: value, place})),
    headlines: each('retitle', decisions.retitle).map(({key, value, place}) => ({
      story: key,
      headline: value,
      place,
    })),
    themes: each('themes', decisions.themes).map(({key, value, place}) => ({
      story: key,
      themes: value,
      place,
    })),
    pins: decisions.pin.map((story, i) => ({story, place: place(['pin', i])})),
    hides: decisions.hide.map((story, i) => ({story, place: place(['hide', i])})),
    dates: each('date', decisions.date).map(({key, value, place}) => ({story: key, date: value, place})),
    publishers: each('publisher', decisions.publisher).map(({key, value, place}) => ({
      of: key,
      publisher: value,
      place,
    })),
    notArticles: decisions.notAnArticle.map((article, i) => ({article, place: place(['notAnArticle', i])})),
    corrections: each('correct', decisions.correct).map(({key, value, place}) => ({
      article: key,
      ...value,
      place,
    })),
  }
}

function checkThemes(decisions: EditorialFile, {place}: PlacedYaml, themes: readonly string[]) {
  const problems: string[] = []
  for (const [story, ids] of Object.entries(decisions.themes)) {
    for (const [i, id] of ids.entries()) {
      if (themes.includes(id)) continue
      const known = themes.length > 0 ? `one of ${themes.join(', ')}` : 'no theme, for themes/ has none'
      problems.push(`${place(['themes', story, i])}: themes.${story}[${i}]: expected ${known}, found "${id}"`)
    }
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'))
}
