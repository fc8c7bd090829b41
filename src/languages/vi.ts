import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const vi: Language = {
  code: 'vi',
  name: 'Vietnamese',
  weekdays: forms('thứ‿hai thứ‿ba thứ‿tư thứ‿năm thứ‿sáu thứ‿bảy chủ‿nhật'),
  ages: {
    after: words('trước'),
    minute: words('phút'),
    hour: words('giờ tiếng'),
    day: words('ngày'),
    yesterday: phrases('hôm qua'),
    today: phrases('hôm nay'),
  },
  publishedLabels: phrases('đăng | đăng ngày | xuất bản'),
  updatedLabels: phrases('cập nhật'),
  besideDates: words('ngày lúc giờ vào thứ hai ba tư năm sáu bảy chủ nhật'),
  otherDateWords: phrases('hôm nay | ảnh'),
  stampWords: words('cập nhật'),
  smallWords: words(`và của là có trong được cho với các không một những người đã này khi để từ đến tại
    cũng như về ra vào sau trên năm ông theo nhưng nước đang sẽ họ bị`),
  liveWords: words('trực'),
  clutter: {
    readMore: {
      whole: phrases('xem thêm | đọc tiếp'),
    },
    readAlso: {
      label: phrases('xem thêm | đọc thêm | tin liên quan'),
    },
    comments: {
      whole: phrases(`bình luận | # bình luận | bình luận # | ý kiến | trả lời | gửi bình luận |
        viết bình luận`),
    },
  },
  abbreviations: {
    beforeNumber: words(`q p t tr đ`),
    anywhere: words(`tcn scn ts ths gs pgs bs tp q p tx đ ub kts ks ls cn`),
    final: words(`v.v`),
  },
}
