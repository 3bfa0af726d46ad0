import type { Language } from './language.ts';

/** Messages in Korean. */
export const ko: Language = {
  id: { after: 'id|식별자' },
  request: { before: '요청|추적' },
  correlation: { before: '상관 관계|상관' },
  time: '타임스탬프|타임 스탬프',
  date: '날짜|일시',
  code: '오류 코드|에러 코드',
  error: '오류|코드',
  months: '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
  headers: '보낸 사람|받는 사람|보낸 날짜|제목',
  secrets: '암호|비밀번호',
};
