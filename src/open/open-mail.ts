import PostalMime, {type Address, type Email} from 'postal-mime'
import {findMailAddresses} from '../pipeline/text/mail-addresses.ts'
import {addRows, block} from './add-rows.ts'
import {Unopenable} from './budget.ts'
import {dropPrivateLines} from './mail-lines.ts'
import {splitNewsletter} from './newsletter-items.ts'
import type {Opening, Packed} from './opening.ts'
import {htmlLines, plainLines} from './text-lines.ts'

/** Levels of parts in a mail, and characters of its head; beyond, it was made to harm. */
const limits = {maxNestingDepth: 20, maxHeadersSize: 1_000_000}

/** Attachments that may hold an article, by their media type. */
const readAttachment = new Set([
  'application/epub+zip',
  'application/pdf',
  'application/rtf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/csv',
  'text/rtf',
])

/**
 * A mail or a page that a browser saved as one file. A newsletter's items are an article each, any other mail is one.
 * Who received it, what tracks the reader, and how to unsubscribe are never kept.
 */
export async function openMail({path, bytes}: Packed, opening: Opening) {
  const mail = await PostalMime.parse(bytes, limits)
  const page = pageAddress(mail)
  if (page !== undefined || isSavedPage(mail)) {
    if (!mail.html) throw new Unopenable('a saved page without its text: truncated?')
    opening.add({path, text: mail.html, format: 'html', stated: {url: page, fetched: mail.date}})
    return
  }
  const lines = mail.html ? htmlLines(mail.html) : plainLines(mail.text ?? '')
  const kept = dropPrivateLines(lines, recipients(mail))
  const head = {
    publisher: senderOf(mail),
    date: mail.date ?? mail.headers.find(({key}) => key === 'sent')?.value,
    language: languageOf(mail),
  }
  const items = splitNewsletter(kept, mail.subject ?? '')
  const rows = items.map(({title, lines}) => ({
    ...head,
    title,
    content_html: lines
      .map(({text, tag}) => block(tag === 'heading' ? 'h2' : tag === 'list-item' ? 'li' : 'p', text))
      .join(''),
  }))
  addRows(path, rows, opening)
  for (const {filename, mimeType, content} of mail.attachments) {
    if (!readAttachment.has(mimeType) || typeof content === 'string') continue
    await opening.open({path: `${path}/${safeName(filename)}`, bytes: new Uint8Array(content)})
  }
  if (rows.length === 0)
    throw new Unopenable(
      mail.html || mail.text ? 'a mail without prose' : 'a mail without text: encrypted or empty?',
    )
}

/** The address that browsers write into the head of a page they save. */
function pageAddress(mail: Email): string | undefined {
  return mail.headers.find(({key}) => key === 'snapshot-content-location')?.value
}

const isSavedPage = ({from}: Email): boolean => /^saved by /i.test(from?.name || from?.address || '')

/** The name of a paper that stands with its sender's: `Ada at Tarn Post`, `Tarn Post <news@…>`. */
function senderOf({from}: Email): string | undefined {
  const name = from?.name?.trim().replace(/^["']|["']$/g, '')
  return name && !name.includes('@') ? name : undefined
}

function languageOf(mail: Email): string | undefined {
  return mail.headers.find(({key}) => key === 'content-language')?.value
}

/** Every address that a mail was sent to or came by. */
function recipients(mail: Email): string[] {
  const listed = [mail.to, mail.cc, mail.bcc].flatMap((list) => list ?? []).flatMap(addressesOf)
  const others = [
    mail.deliveredTo ?? '',
    ...mail.headers.filter(({key}) => routes.has(key)).map(({value}) => value),
  ]
  const found = others.flatMap(findMailAddresses)
  const own = mail.from ? addressesOf(mail.from) : []
  return [...new Set([...listed, ...found].map((address) => address.toLowerCase()))].filter(
    (address) => address.includes('@') && !own.includes(address),
  )
}

const routes = new Set([
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-forwarded-to',
  'x-delivered-to',
  'apparently-to',
  'resent-to',
])

const addressesOf = ({address, group}: Address): string[] =>
  group ? group.flatMap(addressesOf) : [(address ?? '').toLowerCase()]

/** A file name without folders. */
const safeName = (name: string | null): string => (name ?? '').replace(/[/\\\0]/g, '_') || 'attachment'
