import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const he: Language = {
  code: 'he',
  name: 'Hebrew',
  script: /\p{Script=Hebrew}/gu,
  months: forms(`ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני
    יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר`),
  weekdays: forms('שני שלישי רביעי חמישי שישי שבת ראשון'),
  ages: {
    before: words('לפני'),
    minute: words('דק'),
    hour: words('שע'),
    day: words('ימים יום'),
    yesterday: words('אתמול'),
    today: words('היום'),
  },
  publishedLabels: words('פורסם פורסמה'),
  updatedLabels: words('עודכן'),
  besideDates: words('בשעה תאריך כתבה'),
  smallWords: words(`של את על לא עם זה הוא היא כי גם אל או אך כל היה הם יש אם בין לאחר כדי אבל רק עד אשר
    מה`),
  cookieWords: words('עוגיות'),
  browserWords: words('דפדפן'),
  clutter: {
    readMore: {
      whole: phrases('קרא עוד | קראו עוד | המשך קריאה | להמשך קריאה | לכתבה המלאה | עוד'),
    },
    comments: {
      whole: phrases('תגובות | תגובות # | # תגובות | הגב | הוסף תגובה | השב'),
    },
    greetings: {
      opening: phrases('בוקר טוב | ערב טוב | קוראים יקרים'),
    },
  },
  abbreviations: {
    beforeNumber: words(`עמ מס`),
    anywhere: words(`אחה ד פרופ עמ עו מס גב רח שד`),
  },
}
