/**
 * Letters that decomposition leaves as they are, written in plain Latin ones: lower case, one a line of its script.
 * Cyrillic follows the common press romanisation, Greek ISO 843 without its diacritics.
 */
export const latinOf: Readonly<Record<string, string>> = {
  // Latin
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    þ: 'th',
    ħ: 'h',
    ŋ: 'ng',
    ə: 'a',
    ĸ: 'k',
  },
  ...{ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o', ɲ: 'ny'},
  // Cyrillic; й and ё decompose, their marks are dropped
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
  },
  ...{о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch'},
  ...{ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya'},
  ...{і: 'i', є: 'ye', ґ: 'g', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѕ: 'dz'},
  ...{қ: 'q', ғ: 'g', ң: 'ng', ү: 'u', ұ: 'u', ө: 'o', һ: 'h', ә: 'a', ҳ: 'h', ҷ: 'j'},
  // Greek
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
  },
  ...{ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o'},
}
