import {findMailAddresses} from '../pipeline/text/mail-addresses.ts'
import type {TextLine} from './text-lines.ts'

/** Words by which a mail speaks of its own sending, whatever the language; lines of the letter itself have none. */
const sending =
  /\b(?:unsubscribe|opt[ -]?out|(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscription)|e-?mail preferences|view (?:this (?:e-?mail )?)?(?:online|in (?:your )?browser)|read (?:this )?(?:online|in (?:your )?browser)|open in browser|you(?:'|’)?(?: a)?re receiving this|you received this|this (?:e-?mail|message|newsletter) was sent|was this (?:e-?mail|newsletter) forwarded|forward(?:ed)? (?:this|to a friend)|add us to your address book|abmelden|abbestellen|austragen|im browser (?:ansehen|öffnen|anzeigen)|online[- ]ansicht|newsletter-einstellungen|désabonner|désinscrire|désinscription|voir (?:cet e-?mail|en ligne)|darse de baja|cancelar (?:la |tu |su )?suscripción|ver en (?:el |tu |su )?navegador|cancelar (?:a |sua )?(?:assinatura|inscrição)|ver no navegador|disiscriv\w+|annulla l['’]iscrizione|visualizza (?:nel|online)|uitschrijven|afmelden|bekijk (?:online|in (?:uw|je) browser)|avregistrer|avprenumerera|afmeld|meld deg av|wypisz|zrezygnuj z subskrypcji|odhlásit odběr)|отписаться|відписатися|退订|取消订阅|配信停止|購読解除|수신거부|إلغاء الاشتراك|לביטול/iu

/** Lines that only invite to press. */
const button =
  /^(?:read (?:more|on|the (?:full )?story)|continue reading|more|share|tweet|forward|subscribe(?: now)?|sign up|listen(?: now)?|watch(?: now)?|download(?: the app)?|facebook|twitter|x|instagram|linkedin|youtube|weiterlesen|mehr|lire la suite|leer más|leggi(?: tutto)?|lees (?:meer|verder)|czytaj więcej|les mer|läs mer|read in app|advertisement|sponsored)[\s»→>….]*$/iu

const copyright = /^(?:©|\(c\)|copyright\b)/iu

/** Share of a mail's lines at its end in which a line of its sending opens the foot: all below it goes as well. */
const footShare = 0.35

/** Lines of a letter without those that tell who received it, how to leave the list, or where to press. */
export function dropPrivateLines(lines: readonly TextLine[], recipients: readonly string[]): TextLine[] {
  const isPrivate = lines.map(({text}) => {
    const lower = text.toLowerCase()
    return recipients.some((address) => lower.includes(address)) || (text.length < 400 && sending.test(text))
  })
  const footFrom = Math.floor(lines.length * (1 - footShare))
  const foot = isPrivate.findIndex((is, index) => is && index >= footFrom)
  const end = foot === -1 ? lines.length : foot
  return lines.slice(0, end).filter(({text}, index) => {
    const isAddress = text.length < 100 && findMailAddresses(text).length > 0
    return !isPrivate[index] && !isAddress && !button.test(text) && !copyright.test(text)
  })
}
