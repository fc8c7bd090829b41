/**
 * Words that lean on the sentence before when they open one: pronouns, connectives, pointers. By language, parted by
 * slashes; several words where the first alone would stand for itself.
 */
export const leaningOpeners: Readonly<Record<string, string>> = {
  ar: 'وهو/وهي/ولكن/لكن/كما/وقال/واضاف/وأضاف/وأوضح/هذا/هذه/ذلك',
  de: `er/sie/es/dies/diese/dieser/dieses/das/aber/doch/jedoch/allerdings/auch/zudem/ausserdem/daher/deshalb/
    dort/dabei/damit/danach/dann/ihr/ihre/sein/seine/und/oder/so/trotzdem/dennoch/solche/demnach/darauf/
    weiter`,
  en: `he/she/it/they/we/you/i/this/these/that/those/his/her/its/their/our/but/and/or/so/however/also/then/there/
    thus/therefore/moreover/furthermore/meanwhile/instead/still/yet/such/both/another/others/here/
    nevertheless/nonetheless/conversely/consequently/additionally/likewise/otherwise/similarly/hence/
    thanks to this/as a result/in addition/for example/for instance/the latter/the former/the same/
    in response/of these/of them/in contrast/on the other/after that/since then/at that/in that/despite this/
    because of this/to this end/the two/the individual/the funding/the move/the incident/the clause/firstly/
    secondly/thirdly/finally/one/none/most of them/some of them/all of them/it should be/as so/
    during the discussion/during the meeting/during the call/during the talks/the event/the episode/
    the statement/in the statement/the same day/neither did/neither does/neither was/neither were/neither is/nor/
    the others/the pair/the trio/the duo/this time/that said`,
  es: `el/ella/ellos/ellas/esto/este/esta/estos/estas/eso/ese/esa/pero/sin embargo/ademas/tambien/entonces/asi/
    alli/su/sus/y/o/no obstante/por eso/por ello/ambos/asimismo/mientras tanto/luego`,
  fr: `il/elle/ils/elles/ce/cet/cette/ces/cela/ceci/c/mais/et/ou/donc/car/cependant/toutefois/pourtant/aussi/ainsi/
    alors/en outre/de plus/par ailleurs/son/sa/ses/leur/leurs/puis/ensuite/celui/celle/ceux/en effet/
    d ailleurs/neanmoins/la bas`,
  it: `lui/lei/egli/ella/esso/essa/essi/loro/questo/questa/questi/queste/quello/quella/cio/ma/e/o/pero/tuttavia/
    inoltre/anche/quindi/cosi/poi/suo/sua/entrambi/infatti`,
  nl: `hij/zij/ze/het/dit/dat/deze/die/maar/en/of/echter/toch/ook/daarom/daarnaast/bovendien/daar/dan/toen/zijn/
    haar/hun/zo/hierdoor`,
  pl: `on/ona/ono/oni/one/to/ten/ta/te/ci/tamten/ale/i/lub/jednak/takze/rowniez/wiec/dlatego/jego/jej/ich/
    ponadto/tam/potem/zas/natomiast`,
  pt: `ele/ela/eles/elas/isto/isso/este/esta/esse/essa/aquele/aquela/mas/e/ou/porem/contudo/entretanto/tambem/
    alem disso/assim/entao/seu/sua/la/ambos`,
  ru: `он/она/оно/они/это/этот/эта/эти/тот/та/те/его/ее/их/но/и/а/однако/также/тоже/поэтому/кроме того/при этом/
    затем/потом/там/так/такие/такои/оба/между тем/тем временем/по его/по ее/по их`,
  uk: `він/вона/воно/вони/це/цеи/ця/ці/тои/та/ті/иого/її/їх/їхніи/але/и/і/а/однак/проте/також/тому/крім того/
    при цьому/потім/там/так/такі/обидва/тим часом/за иого/водночас`,
}

/** Pronouns that stand for somebody named before, by language, parted by spaces. */
export const personalPronouns: Readonly<Record<string, string>> = {
  de: 'er sie es',
  en: 'he she it they we i',
  es: 'él ella ellos ellas',
  fr: 'il elle ils elles',
  it: 'lui lei loro',
  nl: 'hij zij ze',
  pl: 'on ona oni',
  pt: 'ele ela eles elas',
  ru: 'он она они',
  uk: 'він вона вони',
}

/**
 * Other sentences that are only part of what is said, by language: `Resulting in …`, `After …` without a main clause, a
 * pointer such as `Article 4 of that treaty`.
 */
export const leaningPatterns: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /^\p{Lu}\p{Ll}{3,}ing (?:in|as|at|on|to|for|from|with|by|the|a|an|his|her|their|its|that|all|more|\p{Lu})[^,]*$/u,
    /^\p{Lu}\p{Ll}{3,}ing (?:why|how|what|whether|where) /u,
    /^(?:After|Before|When|While|Although|Because|Since|If|Unless) [^,]*$/u,
    /^(?:During|After|Following|At|In) the (?:discussion|meeting|call|talks|conversation|statement|interview|speech|video|report|letter|same|latter|former) ?/u,
    /^[^,]{0,40} (?:of|to|in|with|by|for|from) that \p{L}/u,
    /^[^,]{0,90} (?:of|to|in|with|by|for|from) (?:these|those) \p{L}/u,
  ],
}
