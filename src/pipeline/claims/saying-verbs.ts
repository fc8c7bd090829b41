/**
 * Beginnings of the verbs that hand a quotation to its speaker, by language, parted by spaces; any ending may follow. A
 * speaker is known by a capital letter, so only languages that have them are here.
 */
export const sayingVerbs: Readonly<Record<string, string>> = {
  de: `sagte sagt erklärte erklärt betonte betont teilte warnte warnt fügte schrieb schreibt forderte nannte
    meinte kündigte mahnte äußerte berichtete kritisierte`,
  en: `said says say told tells added adds wrote writes warned warns stated states announced announces declared
    declares insisted insists stressed stresses emphasised emphasized noted notes explained explains argued
    argues claimed claims called described replied posted recalled admitted acknowledged confirmed commented
    remarked urged vowed pledged promised asserted complained concluded predicted reiterated reported accused
    predicting adding saying warning quoted estimated joked denied`,
  es: `dijo dice afirmó afirma añadió añade declaró declara señaló señala aseguró asegura explicó explica
    advirtió subrayó indicó escribió manifestó destacó sostuvo agregó anunció insistió`,
  fr: `dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique indiqué indique souligné souligne
    estimé estime assuré assure précisé précise annoncé averti prévenu écrit insisté rappelé lancé salué
    confié regretté martelé`,
  it: `detto dice disse dichiarato affermato afferma aggiunto aggiunge spiegato spiega sottolineato scritto
    annunciato avvertito ribadito commentato riferito sostenuto`,
  nl: `zei zegt verklaarde verklaart voegde schreef waarschuwde benadrukte stelde liet meldde vertelde noemde
    aldus`,
  pl: `powiedział mówi mówił dodał oświadczył stwierdził zaznaczył podkreślił napisał ostrzegł wyjaśnił
    przekazał poinformował ocenił zapowiedział`,
  pt: `disse diz afirmou afirma acrescentou declarou explicou alertou ressaltou destacou escreveu anunciou
    garantiu informou contou reiterou sublinhou salientou`,
  ru: `сказал заявил добавил отметил подчеркнул сообщил написал пояснил объяснил рассказал предупредил уточнил
    утверждает говорит считает пишет заверил напомнил признал`,
  uk: `сказа заяви дода зазначи наголоси підкресли повідоми написа поясни розпові попереди уточни каже вважає
    пише запевни нагада визна`,
}
