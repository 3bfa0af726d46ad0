import type { Language } from './language.ts';

/** Messages in Japanese. */
export const ja: Language = {
  id: { after: 'id|識別子' },
  request: { before: 'トレース|追跡|要求|リクエスト' },
  correlation: { before: '関連付け|相関|相関関係|コリレーション' },
  time: 'タイムスタンプ|タイム スタンプ',
  date: '日付|日時',
  code: 'エラー コード|エラー番号',
  error: 'エラー|コード',
  filler: 'サインイン|は',
  is: 'は',
  // Japanese numbers its months: "2026年2月15日".
  months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  headers: '差出人|宛先|送信日時|件名',
  secrets: 'パスワード|シークレット',
};
