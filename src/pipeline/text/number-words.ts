/** Words that multiply the number before them, in all languages, by their factor; parted by spaces. */
export const scaleWords: Readonly<Record<number, string>> = {
  12: 'dozen',
  100: 'hundred',
  1e3: `thousand tausend mille mil mila duizend tysiąc tysiące tysięcy tys тысяча тысячи тысяч тыс тисяча тисячі
    тисяч тис`,
  1e6: `million mn millionen mio millions millón millones milhão milhões milione milioni miljoen milion miliony
    milionów mln миллион миллиона миллионов млн мільйон мільйони мільйонів`,
  1e9: `billion bn milliarde milliarden mrd milliard milliards miliardo miliardi miljard miliard miliardów mld
    миллиард миллиарда миллиардов млрд мільярд мільярди мільярдів`,
  1e12: 'trillion',
}

/** Words before a number that widen it, in all languages, by what they make of it; parted by slashes. */
export const qualifiers = {
  more: `no fewer than/no less than/not less than/more than/upwards of/at least/greater than/in excess of/over/
    mehr als/mindestens/über/plus de/au moins/más de/al menos/por lo menos/più di/oltre/almeno/mais de/
    pelo menos/ao menos/meer dan/ten minste/zeker/ruim/ponad/co najmniej/более/больше/свыше/не менее/
    как минимум/по меньшей мере/понад/більше/більш як/щонайменше/не менше`,
  less: `as many as/no more than/fewer than/less than/up to/at most/under/weniger als/bis zu/höchstens/moins de/
    jusqu'à/jusqu’à/menos de/hasta/meno di/fino a/até/minder dan/tot/mniej niż/не более/менее/до/менше`,
  about: `nearly/almost/approximately/about/around/roughly/some/an estimated/close to/circa/fast/knapp/etwa/rund/
    ungefähr/environ/près de/quelque/unos/unas/cerca de/casi/alrededor de/quasi/quase/ongeveer/bijna/około/
    prawie/около/почти/примерно/порядка/близько/майже/приблизно`,
} as const
