import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const th: Language = {
  code: 'th',
  name: 'Thai',
  script: /\p{Script=Thai}/gu,
  months: forms(`มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม
    พฤศจิกายน ธันวาคม`),
  weekdays: forms(`จันทร์/วันจันทร์ อังคาร/วันอังคาร พุธ/วันพุธ พฤหัสบดี/วันพฤหัสบดี/พฤหัส ศุกร์/วันศุกร์
    เสาร์/วันเสาร์ อาทิตย์/วันอาทิตย์`),
  publishedLabels: words('เผยแพร่ เผยแพร่เมื่อ โพสต์เมื่อ ลงเมื่อ'),
  updatedLabels: words('อัปเดต อัพเดต อัปเดตล่าสุด ปรับปรุงล่าสุด แก้ไขล่าสุด'),
  besideDates: words('วันที่ เวลา น'),
  liveWords: words('ถ่ายทอดสด'),
  cookieWords: words('คุกกี้'),
  browserWords: words('เบราว์เซอร์'),
  clutter: {
    readMore: {
      whole: phrases('อ่านต่อ | อ่านเพิ่มเติม | ดูเพิ่มเติม'),
    },
    comments: {
      whole: phrases('ความคิดเห็น | แสดงความคิดเห็น | ตอบกลับ'),
    },
    navigation: {
      whole: phrases(`หน้าแรก | หน้าหลัก | ข่าวล่าสุด | ข่าวด่วน | ข่าวทั้งหมด | การเมือง | เศรษฐกิจ |
        กีฬา | บันเทิง | ต่างประเทศ | ภูมิภาค | ค้นหา | เมนู | เข้าสู่ระบบ | สมัครสมาชิก | ติดต่อเรา |
        เกี่ยวกับเรา`),
    },
  },
}
