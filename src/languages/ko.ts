import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const ko: Language = {
  code: 'ko',
  name: 'Korean',
  script: /\p{Script=Hangul}/gu,
  weekdays: forms('월요일 화요일 수요일 목요일 금요일 토요일 일요일'),
  ages: {
    after: words('전'),
    minute: words('분'),
    hour: words('시간'),
    day: words('일'),
    yesterday: words('어제'),
    today: words('오늘'),
  },
  publishedLabels: words('입력 등록 게시 승인 기사입력 기사등록'),
  updatedLabels: words('수정 업데이트 최종수정 기사수정'),
  besideDates: words('날짜 시간 일시'),
  otherDateWords: words('오늘 사진'),
  liveWords: words('실시간 생중계'),
  cookieWords: words('쿠키'),
  browserWords: words('브라우저'),
  clutter: {
    readMore: {
      whole: phrases('더보기 | 더 보기 | 기사 더보기'),
    },
    readAlso: {
      label: phrases('관련기사 | 관련 기사'),
    },
    related: {
      whole: phrases('관련기사 | 관련 기사 | 많이 본 뉴스 | 인기기사 | 추천기사'),
    },
    comments: {
      whole: phrases('댓글 | 댓글쓰기 | 댓글 #'),
    },
    advertising: {
      whole: phrases('광고'),
    },
    sharing: {
      whole: phrases('공유 | 공유하기 | 인쇄 | 스크랩 | 구독'),
    },
    subscribing: {
      whole: phrases('로그인 | 회원가입 | 뉴스레터 | 구독하기'),
    },
    pageFoot: {
      whole: phrases('개인정보처리방침 | 회사소개 | 이용약관 | 저작권 | 청소년보호정책 | 문의'),
    },
    navigation: {
      whole: phrases(
        '홈 | 메뉴 | 검색 | 뉴스 | 정치 | 경제 | 사회 | 국제 | 스포츠 | 문화 | 연예 | 닫기 | 전체기사 | 맨위로',
      ),
    },
    greetings: {
      opening: phrases('안녕하세요 | 좋은 아침 | 읽어주셔서'),
      confirming: phrases('뉴스 | 오늘'),
    },
  },
}
