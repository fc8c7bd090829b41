import {hash} from 'node:crypto'
import {decode} from '../pipeline/read/decode.ts'
import type {SourceDocument} from '../pipeline/types.ts'
import {type Budget, freshBudget, Unopenable} from './budget.ts'
import {findPacking, type Packing} from './find-packing.ts'
import type {Opened, Opening, Packed} from './opening.ts'
import {passedOver} from './passed-over.ts'

type Opener = (packed: Packed, opening: Opening) => Promise<void>

/**
 * Packing → what opens it, loaded when the first of its kind is met. These libraries are asynchronous and large, so
 * files are opened here, before the pipeline, which is neither.
 */
const openers: Readonly<Record<Packing, () => Promise<Opener>>> = {
  answer: async () => (await import('./open-warc.ts')).openAnswer,
  gzip: async () => (await import('./open-gzip.ts')).openGzip,
  mail: async () => (await import('./open-mail.ts')).openMail,
  mailbox: async () => (await import('./open-mailbox.ts')).openMailbox,
  pdf: async () => (await import('./open-pdf.ts')).openPdf,
  rtf: async () => (await import('./open-rtf.ts')).openRtf,
  warc: async () => (await import('./open-warc.ts')).openWarc,
  zip: async () => (await import('./open-zip.ts')).openZip,
}

/** The documents in a packed file. Whatever is wrong with it is a problem of the document of its path. */
export async function openFile(packed: Packed): Promise<Opened> {
  const opened: Opened = {documents: [], passedOver: []}
  await openInto(packed, freshBudget(), opened)
  return opened
}

async function openInto(packed: Packed, budget: Budget, opened: Opened): Promise<void> {
  const {path, bytes} = packed
  const packing = findPacking(bytes)
  if (packing === undefined) return addText(packed, opened)
  if (typeof packing === 'object') return addProblem(path, `no text: ${packing.noText}`, opened)
  if (budget.depth === 0) return addProblem(path, 'packed in too many layers: unpack it', opened)
  const before = opened.documents.length + opened.passedOver.length
  const problems: string[] = []
  budget.depth--
  try {
    const opener = await openers[packing]()
    await opener(packed, {
      budget,
      add: (document) => opened.documents.push(finish(document)),
      report: (reason) => problems.push(reason),
      open: async (inner) => {
        const why = passedOver(inner.path.slice(path.length + 1))
        if (why) opened.passedOver.push(why)
        else await openInto(inner, budget, opened)
      },
    })
  } catch (error) {
    const reason =
      error instanceof Unopenable ? error.message : `cannot be opened as ${packing}: ${firstLine(error)}`
    problems.push(reason)
  }
  budget.depth++
  const isEmpty = opened.documents.length + opened.passedOver.length === before
  if (isEmpty && problems.length === 0) problems.push(`a ${packing} file without any text`)
  for (const reason of problems) addProblem(path, reason, opened)
}

function addText({path, bytes, stated, encoding}: Packed, opened: Opened) {
  const decoded = decode(bytes, encoding)
  if ('binary' in decoded) return addProblem(path, 'binary, not text', opened)
  const {text, problems} = decoded
  const isEmpty = text.trim() === ''
  opened.documents.push({
    ...finish({path, text, ...(stated && {stated})}),
    problems: isEmpty ? [...problems, {reason: 'empty'}] : problems,
  })
}

/** A problem stands at the document of its path, if there is one already. */
function addProblem(path: string, reason: string, opened: Opened) {
  const known = opened.documents.find((document) => document.path === path)
  if (known) known.problems = [...known.problems, {reason}]
  else opened.documents.push({...finish({path, text: ''}), problems: [{reason}]})
}

function finish(document: Omit<SourceDocument, 'sha256' | 'problems'>): SourceDocument {
  const {path, ...content} = document
  return {...document, sha256: hash('sha256', JSON.stringify(content), 'hex'), problems: []}
}

const firstLine = (error: unknown): string => String((error as Error)?.message ?? error).split('\n', 1)[0]!
