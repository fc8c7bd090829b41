import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const hi: Language = {
  code: 'hi',
  name: 'Hindi',
  months: forms(`जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर
    नवंबर/नवम्बर दिसंबर/दिसम्बर`),
  weekdays: forms('सोमवार मंगलवार बुधवार गुरुवार/गुरूवार शुक्रवार शनिवार रविवार'),
  ages: {
    after: words('पहले'),
    minute: words('मिनट'),
    hour: words('घंट'),
    day: words('दिन'),
    yesterday: phrases('बीते कल'),
    today: words('आज'),
  },
  publishedLabels: words('प्रकाशित प्रकाशन पब्लिश'),
  updatedLabels: words('अपडेट अद्यतन'),
  besideDates: words('को पर समय दिनांक तारीख'),
  smallWords: words('के में की है और से का को ने पर यह इस कि हैं भी था नहीं कर एक वह गया लिए थे उन जो हो'),
  abbreviations: {
    before: words(`डॉ श्री प्रो`),
    beforeNumber: words(`पृ सं क्र नं`),
    anywhere: words(`ई.पू ई वि.सं किमी किग्रा एम.ए बी.ए डा पं श्रीमती सुश्री मो कु इं ले क जन मेज स`),
    final: words(`आदि`),
  },
  cookieWords: words('कुकी'),
  browserWords: words('ब्राउज़र'),
  clutter: {
    readMore: {
      whole: phrases('और पढ़ें | और पढ़े | आगे पढ़ें | पूरी खबर पढ़ें | विस्तार से पढ़ें | और देखें'),
    },
    comments: {
      whole: phrases('टिप्पणियाँ | टिप्पणी | कमेंट | अपनी टिप्पणी लिखें | जवाब दें | उत्तर दें'),
    },
    greetings: {
      opening: phrases('सुप्रभात | नमस्ते | शुभ प्रभात | प्रिय पाठक'),
      confirming: phrases('ख़बर | खबर | समाचार | आज'),
    },
  },
}
