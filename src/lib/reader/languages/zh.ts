import type { Language } from './language.ts';

/** Simplified and traditional. */
export const zh: Language = {
  id: { after: 'id|标识符|標識符|識別碼' },
  request: { before: '请求|請求|要求|跟踪|追踪|追蹤' },
  correlation: { before: '相关|关联|相關|關聯|相互關聯' },
  time: '时间戳|时间戳记|時間戳記|時間戳',
  date: '日期|日期和时间|日期與時間',
  code: '错误代码|錯誤碼|錯誤代碼',
  error: '错误|錯誤|代码|代碼',
  is: '是|为|為',
  months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  headers: '发件人|收件人|发送时间|主题|寄件者|收件者|主旨',
  secrets: '密码|密碼|机密',
};
