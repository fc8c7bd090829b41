import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'

export interface Pattern {
  /** Path from the root of the repository. */
  file: string
  source: string
  flags: string
}

/** What the source files below some folders hold: regular expression literals, and calls that make one. */
export interface PatternsOfSource {
  literals: Pattern[]
  /** Files that call `RegExp`; what they make shows only when they run. */
  makers: string[]
}

export function findPatterns(root: string, folders: readonly string[]): PatternsOfSource {
  const literals: Pattern[] = []
  const makers: string[] = []
  for (const file of folders.flatMap((folder) => sourceFiles(root, folder))) {
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({file, ...readLiteral(node.text)})
      if (makesPattern(node) && makers.at(-1) !== file) makers.push(file)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, scriptOf(root, file), ts.ScriptTarget.Latest, true))
  }
  return {literals, makers}
}

function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:ts|js|mjs|astro)$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort()
}

/** Of a component, the part between the fences. */
function scriptOf(root: string, file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  return file.endsWith('.astro') ? (text.split('---\n')[1] ?? '') : text
}

function readLiteral(text: string): {source: string; flags: string} {
  const end = text.lastIndexOf('/')
  return {source: text.slice(1, end), flags: text.slice(end + 1)}
}

function makesPattern(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
}
