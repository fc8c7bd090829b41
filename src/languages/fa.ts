import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const fa: Language = {
  code: 'fa',
  name: 'Persian',
  months: forms('ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر'),
  solarMonths: forms('فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند'),
  weekdays: forms('دوشنبه سه‌شنبه/سهشنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه یکشنبه/یک‌شنبه'),
  ages: {
    after: words('پیش قبل'),
    minute: words('دقیقه'),
    hour: words('ساعت'),
    day: words('روز'),
    yesterday: words('دیروز'),
    today: words('امروز'),
  },
  publishedLabels: phrases('انتشار | تاریخ انتشار | منتشر'),
  updatedLabels: words('بروزرسانی به‌روزرسانی'),
  besideDates: words('در ساعت تاریخ این'),
  otherDateWords: words('امروز عکس'),
  smallWords: words(`در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده می های شد اما بود پس
    آنها او ما اند گفت`),
  viewWords: words('بازدید'),
  liveWords: words('زنده'),
  cookieWords: words('کوکی'),
  browserWords: words('مرورگر'),
  clutter: {
    readMore: {
      whole: phrases('ادامه مطلب | ادامه خبر | بیشتر بخوانید | بیشتر | مشروح خبر'),
    },
    comments: {
      whole: phrases('نظرات | دیدگاه‌ها | دیدگاه ها | نظر شما | ارسال نظر | پاسخ'),
    },
    greetings: {
      opening: phrases('صبح بخیر | سلام | عصر بخیر'),
      confirming: phrases('اخبار | امروز'),
    },
  },
  abbreviations: {
    beforeNumber: words(`ص ج ش`),
    anywhere: words(`ق.م ب.م ه.ش ه.ق آ د م ق ه ش خ ص ر دکتر ج`),
    final: words(`غ`),
  },
}
