import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const zh: Language = {
  code: 'zh',
  name: 'Chinese',
  script: /\p{Script=Han}/gu,
  weekdays: forms(
    '星期一/周一/週一 星期二/周二/週二 星期三/周三/週三 星期四/周四/週四 星期五/周五/週五 星期六/周六/週六 星期日/星期天/周日/週日',
  ),
  ages: {
    after: words('前'),
    minute: words('分'),
    hour: words('小时 小時'),
    day: words('天 日'),
    yesterday: words('昨天 昨日'),
    today: words('今天 今日'),
  },
  publishedLabels: words('发布 發布 发表 發表 发布时间 發布時間 发布于 發佈 发表于 发表时间'),
  updatedLabels: words('更新 更新时间 更新時間 更新于'),
  besideDates: words('日期 时间 時間 于 於 日 時'),
  otherDateWords: words('今天 今日 图片 照片'),
  liveWords: words('直播 实时 實時'),
  browserWords: words('浏览器 瀏覽器'),
  clutter: {
    readMore: {
      whole: phrases('阅读更多 | 阅读全文 | 查看更多 | 更多'),
    },
    readAlso: {
      label: phrases('阅读更多 | 延伸阅读 | 相关新闻'),
    },
    related: {
      whole: phrases('相关文章 | 相关新闻 | 推荐阅读 | 热门新闻 | 延伸阅读'),
    },
    comments: {
      whole: phrases('评论 | 发表评论 | 我要评论 | 网友评论'),
    },
    advertising: {
      whole: phrases('广告'),
    },
    sharing: {
      whole: phrases('分享 | 分享到 | 打印 | 收藏 | 关注我们 | 分享至'),
    },
    subscribing: {
      whole: phrases('订阅 | 登录 | 注册 | 杂志图书订阅更多'),
    },
    pageFoot: {
      whole: phrases('隐私政策 | 关于我们 | 联系我们 | 版权所有 | 版权声明 | 网站地图 | 法律声明'),
    },
    navigation: {
      whole:
        phrases(`首页 | 新闻 | 菜单 | 搜索 | 国际 | 国内 | 财经 | 体育 | 娱乐 | 科技 | 视频 | 图片 | 社会 | 评论频道 | 返回 |
        返回顶部`),
    },
  },
}
