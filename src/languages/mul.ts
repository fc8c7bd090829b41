import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

export const mul: Language = {
  code: 'mul',
  name: 'any language',
  besideDates: phrases(`gmt | utc | cet | cest | est | edt | et | ct | pt | pst | pdt | bst | ist | msk |
    eet | eest | jst | kst | wib | wita | wit | wat | eat | cat | sast | aest | hkt | sgt | pkt | gst |
    trt | mez | mesz | hora local | am | pm | a.m | p.m | a | p | m | öö`),
  nameLinks: words('bin ibn al el abu'),
  abbreviations: {
    before: words(`dr prof mr mrs ms gen col lt sgt capt st vs jr. sr. rev hon mt ft mme mlle mgr messrs`),
    beforeNumber: words('no nr art fig vol pp p ch sec'),
    anywhere: words('inc ltd co corp jr sr bros st mt al'),
    final: words('etc'),
  },
  exclaimedNames: words('yahoo jeopardy joomla kahoot'),
  lowerNameOpenings: words('al el as an ar ad ash ibn ben bin abu x'),
  nameParticles: words('al ben bin bint el ibn ould'),
  notSpeakers: words('telegram twitter facebook x instagram youtube'),
  countUnits: words('k m'),
  cookieWords: words('cookie'),
  browserWords: words('browser domain google server website'),
  people: {
    givenNamesOfMen:
      words(`Aaron Adam Ahmed Alan Albert Alberto Alejandro Alessandro Alexander Alexandre Alfred Ali
      Allen Anders Andreas Andrej Andrew Andriy Andrzej Anthony Antoine Antonio António Arthur
      Artur Barack Ben Benjamin Bernard Bernd Bernie Bill Björn Bob Boris Brad Brendan Brian Bruce
      Bruno Carl Carlos Charles Chris Christian Christoph Christopher Chuck Claude Colin Craig
      Curt Dan Daniel Dave David Dennis Dieter Dmitri Dmitry Dmytro Don Donald Donnie Doug Douglas
      Ed Eduardo Edward Emmanuel Enrique Eric Erik Ernst Ethan Étienne Felipe Felix Fernando
      Francesco Francisco François Frank Franz Fred Frederick Friedrich Gabriel Gary Gavin George
      Gerald Gerhard Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guido Guillaume Guy Hans
      Harold Harry Heinrich Hector Henri Henry Herbert Howard Hugo Ian Igor Ihor Ivan Jack Jacob
      Jacques Jake James Jan Jared Jason Javier Jean Jeff Jeffrey Jens Jeremy Jerry Jim Jimmy
      Joachim João Joe Joel Johann John Johnny Jon Jonathan Jorge José Joseph Josh Joshua Juan
      Julian Julien Jürgen Justin Karl Keith Ken Kenneth Kevin Klaus Kurt Kyle Larry Lars Laurent
      Lawrence Leo Leonardo Louis Luca Lucas Luigi Luis Luiz Lukas Marc Marcel Marco Marcus Marek
      Mario Mark Markus Martin Matt Matteo Matthew Matthias Maurice Max Michael Michel Miguel Mike
      Mikhail Mitch Mitt Mohamed Mohammed Muhammad Mykola Nathan Neil Newt Nicholas Nick Nicolas
      Nigel Nikolai Norman Olaf Oleg Oleh Oleksandr Oliver Oscar Otto Pablo Paolo Pascal Patrick
      Paul Paulo Pavel Pedro Pete Peter Petro Philip Philippe Pierre Pietro Piotr Rafael Ralph
      Rand Randy Raymond Reince Ricardo Richard Rick Rob Robert Roberto Rodrigo Roger Roland
      Ronald Roy Rudolf Rudy Russell Ryan Salvatore Samuel Scott Sean Sébastien Sergei Sergey
      Sergio Serhiy Seth Simon Stefan Stephen Steve Steven Stuart Sven Ted Terrence Theodore
      Thomas Tim Timothy Todd Tom Tomasz Tommy Tony Travis Ulrich Uwe Vasyl Victor Viktor Vincent
      Vitaly Vladimir Volodymyr Walter Warren Wayne Werner Wilhelm William Wolfgang Xavier Yuri
      Zachary Андрей Александр Алексей Борис Василий Виктор Владимир Дмитрий Иван Игорь Михаил
      Николай Олег Павел Пётр Сергей Юрий Андрій Олександр Олексій Василь Віктор Володимир Дмитро
      Іван Ігор Микола Петро Сергій Юрій`),
    givenNamesOfWomen:
      words(`Abigail Agnieszka Alice Alicia Allison Amanda Amélie Amy Ana Angela Anita Ann Anna Anne
      Annette Ashley Astrid Barbara Beatrice Beatriz Becky Beth Betty Birgit Brenda Camille Carla
      Carly Carmen Carol Carolina Caroline Catherine Cécile Céline Charlotte Cheryl Chiara
      Christina Christine Cindy Claire Clara Claudia Colleen Cristina Cynthia Debbie Deborah
      Denise Diana Diane Donna Dorothy Doris Elena Élise Elisabeth Elizabeth Ella Ellen Emily Emma
      Erica Erin Esther Eva Federica Florence Francesca Françoise Gabriela Gabrielle Gisela Giulia
      Gloria Grace Gretchen Halyna Hanna Hannah Heather Heidi Heike Helen Helena Hélène Hillary
      Huma Ida Inés Ingrid Irene Iryna Isabel Isabelle Ivanka Jacqueline Jane Janet Janice Jeanne
      Jennifer Jenny Jessica Jill Joan Joanna Judith Judy Julia Julie Juliette Karen Karin
      Katarzyna Kate Katherine Kathleen Kathryn Kathy Katie Katrin Kayleigh Kellyanne Kimberly
      Kirsten Kristen Larissa Laura Lauren Leah Lena Leticia Linda Lisa Loretta Louise Lucia Lucía
      Lucie Lucy Luisa Lyudmila Madeleine Magdalena Małgorzata Manon Margaret Margarita Maria
      María Marie Marina Marine Marion Martha Martina Mary Mathilde Megan Melania Melanie Melissa
      Mercedes Michele Michelle Mónica Monika Monique Nadia Nadine Nancy Natalia Natalie Nathalie
      Nicole Nikki Nina Nora Oksana Olena Olga Olha Olivia Pamela Patricia Paula Petra Pilar
      Rachel Rebecca Renate Rita Rosa Roberta Ruth Sabine Samantha Sandra Sara Sarah Sharon Sheila
      Silvia Simone Sofia Sonia Sophie Stacy Stefanie Stephanie Susan Susana Susanne Suzanne
      Svetlana Sylvia Sylvie Tamara Tania Tatiana Teresa Theresa Tiffany Tina Tracy Ursula
      Valentina Valérie Vanessa Vera Veronica Victoria Virginia Virginie Wendy Yulia Анна Елена
      Ирина Мария Марина Наталья Ольга Светлана Татьяна Екатерина Юлия Ганна Олена Ірина Марія
      Наталія Світлана Тетяна Катерина Юлія`),
    titlesOfMen:
      words(`mr sir lord king prince herr präsident kanzler bürgermeister monsieur señor signor signore
      don pan`),
    titlesOfWomen:
      words(`mrs ms miss dame lady queen princess frau präsidentin kanzlerin ministerin bürgermeisterin
      mme madame señora signora presidenta ministra pani`),
  },
  units: {
    '%': phrases('% | ％ | ٪ | pct'),
    bp: phrases('bps'),
    US$: phrases('usd'),
    A$: phrases('aud'),
    C$: phrases('cad'),
    HK$: phrases('hkd'),
    NZ$: phrases('nzd'),
    S$: phrases('sgd'),
    NT$: phrases('twd'),
    '€': phrases('€ | eur'),
    '£': phrases('£ | gbp'),
    '¥': phrases('¥ | ￥ | jpy'),
    'CN¥': phrases('cny | rmb'),
    '₹': phrases('₹ | inr'),
    '₴': phrases('₴ | uah'),
    '₽': phrases('₽'),
    '₺': phrases('₺ | tl'),
    '₩': phrases('₩ | krw'),
    '₪': phrases('₪ | nis'),
    '₱': phrases('₱ | php'),
    '₦': phrases('₦ | ngn'),
    CHF: phrases('chf'),
    zł: phrases('zł | pln'),
    R$: phrases('brl'),
    Mex$: phrases('mxn'),
    kr: phrases('sek | nok | dkk'),
    Kč: phrases('kč | czk'),
    Ft: phrases('huf'),
    $: phrases('$'),
    cents: phrases('¢'),
    'km²': phrases('km²'),
    'm²': phrases('m²'),
    'km/h': phrases('km/h | kmh'),
    'm/s': phrases('m/s'),
    km: phrases('km'),
    m: phrases('m'),
    cm: phrases('cm'),
    mm: phrases('mm'),
    ha: phrases('ha'),
    kg: phrases('kg'),
    g: phrases('g'),
    t: phrases('t'),
    l: phrases('l'),
    ml: phrases('ml'),
    GW: phrases('gw'),
    MW: phrases('mw'),
    kW: phrases('kw'),
    TWh: phrases('twh'),
    GWh: phrases('gwh'),
    MWh: phrases('mwh'),
    kWh: phrases('kwh'),
    '°C': phrases('°c | ℃'),
    '°F': phrases('°f | ℉'),
    '°': phrases('°'),
  },
}
