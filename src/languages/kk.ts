import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

export const kk: Language = {
  code: 'kk',
  name: 'Kazakh',
  clutter: {
    readMore: {
      whole: phrases('толығырақ | ары қарай'),
    },
  },
  abbreviations: {
    beforeNumber: words(`б бап бет гл д кв кк п ст т таб тел тт үй ч`),
    anywhere:
      words(`ғ ж жж ғғ млн млрд трлн тг км кг м см га мин сек сағ сом акад ауд ағ ав б.з б.з.б б.з.д бат г гр
      дер доц жк ин инж им к каз канд кв л лейт мыс н обл оңт орт п проф пр р рес с с.с солт т т.ғ т.е
      ул ф фр х ч шам ш ы ықш қ ө өт ү і т.т е`),
    final: words(`т.б т.с.с`),
  },
}
