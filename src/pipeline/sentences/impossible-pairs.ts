/** Words of a language that never stand side by side in a whole sentence: those of `first`, then those of `after`. */
export interface ImpossiblePairs {
  first: string
  after: string
}

/**
 * Pairs of small words that only a lost stretch of text brings together, by language.
 *
 * Each row joins words that open a noun phrase or want one after them with words that cannot begin one. A pair that
 * any whole sentence may hold (`for and against`, `what it is is`) is left out, however rare.
 */
export const impossiblePairs: Readonly<Record<string, readonly ImpossiblePairs[]>> = {
  en: [
    {
      first: 'a an the',
      after: 'a an the is was are were has have had and but of to he she they we which who whom said',
    },
    {first: 'his their its our my', after: 'a an the is was were has he she they said'},
    {first: 'of by during against among', after: 'is was were has had said he she they of'},
    {first: 'to', after: 'was were has had said he she they of between during'},
    {first: 'last next', after: 'a an the he she they which his their'},
    {first: 'as', after: 'also and but'},
    {first: 'and', after: 'and but'},
    {first: 'is was were are', after: 'is was were are has had have'},
  ],
  de: [
    {first: 'ein eine einen eines', after: 'war hat wird er wir dass aber'},
    {
      first: 'im am zum zur beim vom ins',
      after: 'ist war hat wird er sie dass aber der die das dem den im am mit von',
    },
    {first: 'für gegen', after: 'ist war hat wird aber dass im am'},
  ],
  fr: [
    {first: 'un une du au aux', after: 'est sont ont était le la les un une du au il elle ils mais et'},
    {first: 'dans avec', after: 'est sont ont était mais et du'},
  ],
  es: [
    {first: 'del al', after: 'es era fue son ha han el los las se pero con y del al'},
    {first: 'para con según desde', after: 'es era fue son ha han pero del al de'},
  ],
  it: [
    {
      first: 'del al nel dal sul della alla nella dalla sulla',
      after: 'è era ha hanno sono il lo gli e ma di nel del al',
    },
    {first: 'con per', after: 'è era ha hanno ma nel del'},
  ],
  pt: [
    {first: 'do ao pelo pela', after: 'é era foi são tem o os as e mas do da ao'},
    {first: 'com para por', after: 'é era foi são mas do da'},
  ],
  nl: [{first: 'de een', after: 'is was heeft had hij wij maar en of van de'}],
  pl: [{first: 'w na z do od dla przez przy', after: 'w na z do od dla jest był była i ale oraz'}],
  ru: [{first: 'в на к из от для при', after: 'в на к из от для при и но был была были'}],
  uk: [{first: 'в у на до з від для при', after: 'в у на до з від для при і й але був була були'}],
  sv: [{first: 'en ett', after: 'är var har en ett och men att han hon av'}],
  tr: [{first: 've ama', after: 've ama ile'}],
  id: [{first: 'di ke dari untuk dengan', after: 'di ke dari dan adalah akan'}],
}
