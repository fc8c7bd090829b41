import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const ja: Language = {
  code: 'ja',
  name: 'Japanese',
  script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  weekdays: forms('月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜'),
  ages: {
    after: words('前'),
    minute: words('分'),
    hour: words('時間'),
    day: words('日'),
    yesterday: words('昨日'),
    today: words('今日'),
  },
  publishedLabels: words('公開 公開日 掲載 配信 投稿日'),
  updatedLabels: words('更新日 最終更新'),
  besideDates: words('時間 日時 日 時'),
  otherDateWords: words('今日 写真'),
  liveWords: words('ライブ 実況 中継'),
  cookieWords: words('クッキー'),
  browserWords: words('ブラウザ'),
  clutter: {
    readMore: {
      whole: phrases('続きを読む | もっと見る | 全文を読む'),
    },
    readAlso: {
      label: phrases('関連記事'),
    },
    related: {
      whole: phrases('関連記事 | おすすめ記事 | 人気記事 | ランキング | あわせて読みたい'),
    },
    comments: {
      whole: phrases('コメント | コメントを書く | コメントを残す'),
    },
    advertising: {
      whole: phrases('広告 | pr'),
    },
    sharing: {
      whole: phrases('シェア | シェアする | ツイート | 印刷 | フォロー | 保存'),
    },
    subscribing: {
      whole: phrases('ログイン | 会員登録 | 購読 | メールマガジン | 有料会員限定'),
    },
    pageFoot: {
      whole: phrases('プライバシーポリシー | お問い合わせ | 会社概要 | 利用規約 | サイトマップ | 運営会社'),
    },
    navigation: {
      whole:
        phrases(`ホーム | トップ | メニュー | 検索 | ニュース | 国際 | 政治 | 経済 | 社会 | スポーツ | エンタメ | カテゴリー |
        トップページ | 閉じる | ページトップへ`),
    },
  },
}
