/** How languages call the small files that a page asks leave to store: stems, since endings bend. */
export const cookieWords: readonly string[] = `
cookie ciasteczk çerez eväste fianán informasjonskaps kakor kolačić küpsis piškotk sīkdat slapuk sušenk süti vafrakök
бисквитк колачић куки кукі کوکی עוגיות कुकी কুকি குக்கீ คุกกี้ クッキー 쿠키`
  .trim()
  .split(/\s+/)

/** What such a text names besides, and a recipe for cookies does not. */
export const browserWords: readonly string[] = `
browser böngész domain google navegador navigateur nettles prehliadač preglednik prohlížeč przegląd selain server tarayıcı
webseite website браузер прегледач متصفح مرورگر דפדפן ब्राउज़र เบราว์เซอร์ 浏览器 瀏覽器 ブラウザ 브라우저`
  .trim()
  .split(/\s+/)
