import type { Language } from './language.ts';

/** Messages in Turkish. */
export const tr: Language = {
  id: { after: 'kimliği|kimlik|id' },
  request: { before: 'istek|izleme' },
  correlation: { before: 'bağıntı|ilişki|ilişkilendirme|korelasyon' },
  time: 'zaman damgası',
  date: 'tarih|tarih ve saat|tarih/saat|tarih utc',
  code: 'hata kodları|hata kodu|hata kod',
  error: 'hata|hatası|kodu',
  filler: 'oturum|açma|için',
  at: 'saat',
  months: 'oca şub mar nis may haz tem ağu|agu eyl eki kas ara',
  headers: 'kimden|kime|gönderildi|konu',
  secrets: 'parola|şifre',
};
