/**
 * Words that stand against one another in news: where one text has one of them and its near-copy has not, the two say
 * different things. Lower case, by language; inflected forms that news uses. Negations and numbers are tables of their own.
 */
export const turningWords: Readonly<Record<string, string>> = {
  ar: 'قتل أصيب ارتفع انخفض قبل رفض فاز خسر بدأ انتهى شمال جنوب شرق غرب قبل بعد نفى أكد',
  de: `getötet verletzt verwundet vermisst gestiegen gesunken stieg sank steigt sinkt angenommen abgelehnt gewonnen
    verloren gewann verlor begonnen beendet nord süd ost west nördlich südlich östlich westlich vor nach mehr weniger
    schuldig unschuldig freigesprochen verurteilt bestätigte bestritt öffnete schloss erlaubt verboten`,
  en: `killed injured wounded missing dead alive died survived rose fell rises falls increased decreased gained lost
    won beat defeated accepted approved adopted backed supported opposed blocked began started ended resumed halted
    suspended opened closed arrested released acquitted convicted guilty innocent north south east west northern
    southern eastern western before after more less fewer above below over under ahead behind up down first last
    confirmed disputed admitted allowed banned lifted imposed raised cut joined left entered withdrew bought sold
    accused cleared men women children soldiers civilians morning evening night million billion thousand hundred
    maybe perhaps allegedly if unless`,
  es: `muertos heridos murieron sobrevivieron subió bajó aumentó disminuyó aceptó rechazó ganó perdió comenzó terminó
    norte sur este oeste antes después más menos culpable inocente absuelto condenado confirmó negó abrió cerró`,
  fr: `tués blessés morts disparus augmenté baissé accepté rejeté gagné perdu commencé terminé nord sud est ouest avant
    après plus moins coupable innocent acquitté condamné confirmé démenti ouvert fermé autorisé interdit`,
  it: `morti feriti uccisi dispersi aumentato diminuito accettato respinto vinto perso iniziato finito nord sud est ovest
    prima dopo più meno colpevole innocente assolto condannato confermato smentito aperto chiuso`,
  nl: `gedood gewond omgekomen gestegen gedaald aanvaard verworpen gewonnen verloren begonnen beëindigd noord zuid oost
    west voor na meer minder schuldig onschuldig vrijgesproken veroordeeld bevestigde ontkende geopend gesloten`,
  pl: `zabity zabici ranny ranni zginęło wzrosła spadła wzrósł spadł przyjął odrzucił wygrał przegrał rozpoczął
    zakończył północ południe wschód zachód przed po więcej mniej winny niewinny potwierdził zaprzeczył`,
  pt: `mortos feridos subiu caiu aumentou diminuiu aceitou rejeitou ganhou perdeu começou terminou norte sul leste oeste
    antes depois mais menos culpado inocente absolvido condenado confirmou negou abriu fechou`,
  ru: `убит убиты погиб погибли ранен ранены вырос упал выросла упала принял отклонил выиграл проиграл начал закончил
    север юг восток запад до после больше меньше виновен невиновен подтвердил опроверг открыл закрыл`,
  tr: `öldü yaralandı arttı azaldı kabul ret kazandı kaybetti başladı bitti kuzey güney doğu batı önce sonra`,
  uk: `вбито убито загинув загинули поранено зріс впав зросла впала ухвалив відхилив виграв програв почав закінчив
    північ південь схід захід до після більше менше винен невинний підтвердив спростував відкрив закрив`,
}
