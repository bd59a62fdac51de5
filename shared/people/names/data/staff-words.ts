/** Words for those who run a site, whole words only: 'Staffordshire' and 'Badminton' are none of them. */
export const staffWords: readonly string[] = `
  nightlight admin admins administrator administrators administration sysadmin sysop webmaster
  mod mods moderator moderators moderation moderatorin moderatoren
  editor editors editorial editorialteam official officials support staff staffer
  moderador moderadora moderadores moderacion moderacao administrador administradora administracion administracao
  soporte suporte oficial redaccion redacao
  moderateur moderatrice moderateurs administrateur administratrice officiel officielle redaction redacteur redactrice
  redaktion redakteur redakteurin administratorin betreiber kundendienst offiziell offizielle
  moderatore moderatrici amministratore amministratrice amministrazione ufficiale redazione supporto
  beheerder beheerders redactie redacteur officieel moderatorteam
  redaktor redaktorka redakcja moderatorzy obsluga yonetici yonetim moderatorler spravce szerkeszto adminisztrator
  yllapito valvoja toimitus redaktorer administratorer moderators pengelola
  админ админы администратор администраторы администрация модератор модераторы модерация поддержка
  редакция редактор официальный адмін адміністратор адміністрація підтримка редакція модерація
  διαχειριστης διαχειριστρια συντονιστης συντονιστρια διαχειριση
  مشرف المشرف المشرفون ادمن ادمين الادارة الإدارة الدعم پشتیبانی ادمین منتظم
  אדמין מודרטור תמיכה ההנהלה
  प्रशासक व्यवस्थापक मॉडरेटर एडमिन প্রশাসক অ্যাডমিন நிர்வாகி
`
  .trim()
  .split(/\s+/);

/** Several words that say it together, in this order. */
export const staffPhrases: readonly string[] = `
  site owner|site team|trust and safety|trust safety|safety team|help desk|customer service|customer care
  |mod team|review team|chef de site|dueno del sitio|seitenbetreiber|مدير الموقع|מנהל האתר|מנהלת האתר|مدیر سایت
  |quan tri vien|dieu hanh vien
`
  .trim()
  .split(/(?<!\s)\s*\|\s*/);

/** The same in writing without spaces, wherever it stands in a name. */
export const staffSigns: readonly string[] = `
  管理员 管理員 管理人 管理者 版主 客服 官方 运营 營運 站长 站長 编辑部 編輯部 编集部 審核 审核 運営 公式 編集部
  モデレーター モデレータ スタッフ サポートチーム サポート担当
  관리자 운영자 운영진 모더레이터 스태프 고객센터 고객지원
  ผู้ดูแล แอดมิน
`
  .trim()
  .split(/\s+/);

/** Names that pass for a part of the service when nothing else stands beside them. */
export const staffAlone: readonly string[] = [
  'root',
  'system',
  'service',
  'team',
  'owner',
  'moderated',
  'bot',
];
