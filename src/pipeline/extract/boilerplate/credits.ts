import {type PhraseTable, phrases} from './phrase-table.ts'

/** Who took the picture or wrote the wire copy. */
export const credits: PhraseTable = {
  rule: 'photo-credit',
  place: 'inside',
  whole: {
    en: phrases(`getty images | photo | image | file photo | reuters | ap photo | illustration | image source |
      image caption | photo credits | photo illustration | media caption | stock image | courtesy photo |
      handout | representational image | representative image`),
    de: phrases(`bild | foto | symbolbild | archivbild | archivfoto | quelle | picture alliance | bildunterschrift |
      symbolfoto | themenbild | beispielbild`),
    fr: phrases(`photo | image | crédit photo | photo d'illustration | photo d’illustration | image d'illustration |
      photo d'archives | illustration | légende`),
    es: phrases(`foto | imagen | foto de archivo | imagen de archivo | imagen ilustrativa | fotografía | archivo |
      cortesía`),
    pt: ['foto', 'imagem', 'foto de arquivo', 'imagem ilustrativa', 'divulgação', 'reprodução', 'arquivo'],
    it: ['foto', 'immagine', "foto d'archivio", 'foto di repertorio', 'ansa', 'fotogramma', 'ipa'],
    nl: ['foto', 'beeld', 'archieffoto', 'archiefbeeld', 'anp'],
    ru: ['фото', 'иллюстрация', 'архивное фото', 'иллюстративное фото', 'источник', 'изображение', 'коллаж'],
    uk: phrases(`фото | ілюстрація | архівне фото | ілюстративне фото | джерело | зображення | колаж |
      фото ілюстративне`),
    pl: ['foto', 'fot', 'zdjęcie', 'zdjęcie ilustracyjne', 'ilustracja', 'zdjęcie archiwalne', 'źródło'],
    tr: ['fotoğraf', 'foto', 'görsel', 'arşiv', 'temsili', 'temsili fotoğraf', 'kaynak', 'arşiv fotoğrafı'],
    ar: ['صورة', 'الصورة', 'صورة أرشيفية', 'أرشيفية', 'تعبيرية', 'صورة تعبيرية', 'أرشيف'],
  },
  label: {
    en: phrases(`photo | photos | photo by | image | images | image by | image source | image credit |
      image courtesy | picture | pictures | pic | photo credit | photograph | photographer | credit |
      credits | photo courtesy | photo illustration | file photo | illustration | illustration by |
      graphic | image caption | caption | video credit | featured image | left image | right image |
      screenshot | copyright | cover image | main image | media caption | image copyright | courtesy`),
    de: phrases(`foto | fotos | bild | bilder | bildquelle | bildnachweis | bildrechte | titelbild | beitragsbild |
      grafik | quelle | quellen | symbolbild | archivbild | archivfoto | fotocredit | illustration |
      copyright | bildunterschrift | foto/quelle | bild/foto | symbolfoto | fotoquelle | credit |
      screenshot`),
    fr: phrases(`photo | photos | image | crédit | crédits | crédit photo | crédits photo | illustration | légende |
      photo d'illustration | photo d’illustration | source | sources | infographie |
      image d’illustration | copyright`),
    es: phrases(`foto | fotos | fotografía | imagen | imágenes | crédito | créditos | foto de archivo | fuente |
      fuentes | ilustración | cortesía | infografía | pie de foto | gráfico | archivo`),
    pt: phrases(`foto | fotos | fotografia | imagem | crédito | créditos | fonte | fontes | ilustração | divulgação |
      reprodução | legenda | infográfico | arte`),
    it: phrases(`foto | immagine | credit | crediti | fonte | fonti | illustrazione | foto di | didascalia |
      infografica | grafica`),
    nl: ['foto', "foto's", 'beeld', 'bron', 'bronnen', 'fotograaf', 'illustratie', 'afbeelding', 'credit'],
    ru: phrases(`фото | источник | источники | иллюстрация | фотограф | автор фото | изображение | инфографика |
      скриншот | коллаж`),
    uk: phrases(`фото | джерело | джерела | ілюстрація | фотограф | автор фото | зображення | інфографіка |
      скриншот | колаж`),
    pl: phrases(`foto | fot | zdjęcie | zdjęcia | źródło | źródła | ilustracja | grafika | autor zdjęcia |
      źródło zdjęcia`),
    tr: ['fotoğraf', 'foto', 'görsel', 'kaynak', 'illüstrasyon', 'grafik', 'fotoğraflar'],
    ar: ['صورة', 'الصورة', 'تصوير', 'المصدر', 'مصدر الصورة', 'المصادر', 'رسم', 'مصادر'],
    sv: ['foto', 'bild', 'källa'],
    da: ['foto', 'kilde', 'billede'],
    no: ['foto', 'kilde', 'bilde'],
    fi: ['kuva', 'lähde', 'kuvat'],
    cs: ['foto', 'zdroj', 'obrázek'],
    ro: ['foto', 'sursa', 'sursă foto'],
    hu: ['fotó', 'forrás', 'kép'],
    el: ['φωτο', 'φωτογραφία', 'πηγή'],
    id: ['foto', 'sumber'],
  },
  opening: {
    en: phrases(`photo by | image by | picture by | photo courtesy | image courtesy | courtesy of | photograph by |
      pictured: | ap photo | illustration by | photos by | image copyright`),
    de: ['foto von', 'foto:', 'bild von', 'fotos von'],
    fr: ['photo de', 'crédit photo'],
    es: ['foto de', 'foto tomada', 'crédito de', 'foto cortesía', 'fotografía de'],
    pt: ['foto de', 'foto divulgação', 'crédito da'],
    it: ['foto di', 'foto ansa'],
    nl: ['foto van', 'foto door'],
    ru: ['фото:', 'фото из', 'фото пресс-службы'],
    uk: ['фото:', 'фото з', 'фото пресслужби'],
    pl: ['fot.', 'foto:', 'zdjęcie:'],
    tr: ['fotoğraf:'],
    ar: ['صورة من'],
  },
}

/** Who reported and edited, under wire copy. */
export const wireCredits: PhraseTable = {
  rule: 'signature',
  place: 'end',
  opening: {
    en: phrases(`reporting by | writing by | editing by | additional reporting by | compiled by | edited by |
      produced by | translated by | with inputs from | with input from | with reporting from |
      with reporting by | with files from | with agencies | with agency |
      the associated press contributed | this report was compiled`),
    de: phrases(`mit material von | mit material der | mit informationen von | mit informationen der |
      bearbeitet von | übersetzt von | übersetzung: | mit dpa | mit afp`),
    fr: phrases(`avec afp | avec reuters | avec agences | avec les agences | traduit par | traduction de |
      rédigé par | édité par`),
    es: phrases(
      `con información de | con datos de | redacción de | editado por | traducido por | con agencias`,
    ),
    pt: phrases(`com informações de | com informações da | com informações do | com agências | editado por |
      edição de | traduzido por | com agência`),
    it: ['con fonti', 'a cura di', 'traduzione di', 'con agenzie'],
    nl: ['met medewerking van', 'vertaling:', 'bewerkt door'],
    ru: ['подготовил:', 'подготовила:', 'по материалам', 'редактор:', 'перевод:'],
    uk: ['підготував:', 'підготувала:', 'за матеріалами', 'редактор:', 'переклад:'],
    tr: ['derleyen:', 'editör:', 'çeviri:'],
    ar: ['المصدر:'],
  },
}
