/** Number words by language, lower case, each with its number; parted by spaces. */
export const numberWords: Readonly<Record<string, string>> = {
  de: `zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30
    vierzig=40 fünfzig=50 hundert=100 dutzend=12`,
  en: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 dozen=12`,
  es: `dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20
    treinta=30 cuarenta=40 cincuenta=50 cien=100`,
  fr: `deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20
    trente=30 quarante=40 cinquante=50 cent=100`,
  it: `due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15
    venti=20 trenta=30 quaranta=40 cinquanta=50 cento=100`,
  nl: `twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 twintig=20 dertig=30
    veertig=40 vijftig=50 honderd=100`,
  pl: `dwa=2 dwie=2 dwoje=2 dwóch=2 trzy=3 troje=3 trzech=3 cztery=4 pięć=5 pięciu=5 sześć=6 siedem=7 osiem=8
    dziewięć=9 dziesięć=10 sto=100`,
  pt: `dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15
    vinte=20 trinta=30 quarenta=40 cinquenta=50 cem=100`,
  ru: `два=2 две=2 двое=2 двух=2 три=3 трое=3 трех=3 трёх=3 четыре=4 четверо=4 четырех=4 пять=5 пятеро=5 пяти=5
    шесть=6 семь=7 восемь=8 девять=9 десять=10 двадцать=20 тридцать=30 сорок=40 сто=100`,
  uk: `два=2 дві=2 двоє=2 двох=2 три=3 троє=3 трьох=3 чотири=4 четверо=4 п'ять=5 п’ять=5 п'ятеро=5 шість=6 сім=7
    вісім=8 дев'ять=9 десять=10 двадцять=20 тридцять=30 сорок=40 сто=100`,
}

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
