/** Words for the people who run a site. Only whole words match: 'Staffordshire' and 'Badminton' are accepted. */
export const staffWords: readonly string[] = `
  nightlight admin admins administrator administrators administration sysadmin sysop webmaster
  mod mods moderator moderators moderation moderatorin moderatoren
  editor editors editorial editorialteam official officials support staff staffer
  jugendschutzteam jugendschutz
  moderador moderadora moderadores moderacion moderacao administrador administradora administracion administracao
  soporte suporte oficial redaccion redacao
  moderateur moderatrice moderateurs administrateur administratrice officiel officielle redaction redacteur redactrice
  redaktion redakteur redakteurin administratorin betreiber kundendienst offiziell offizielle
  moderatore moderatrici amministratore amministratrice amministrazione ufficiale redazione supporto
  beheerder beheerders redactie redacteur officieel moderatorteam
  redaktor redaktorka redakcja moderatorzy obsluga yonetici yonetim moderatorler spravce szerkeszto adminisztrator
  yllapito valvoja toimitus redaktorer administratorer moderators pengelola
  superuser superadmin verifiedstaff kundenservice kundenservices kundtjanst kundeservice kundeservis asiakaspalvelu
  klantenservice klantenondersteuning
  ugyfelszolgalat klienditugi zakaznicky moderering moderointi moderatieteam moderaatio modteam modteams helpcenter helpcentre techsupport
  техподдержка саппорт модераторка модераторша адмінка админка админша техпідтримка
  админ админы администратор администраторы администрация модератор модераторы модерация поддержка
  редакция редактор официальный адмін адміністратор адміністрація підтримка редакція модерація
  διαχειριστης διαχειριστρια συντονιστης συντονιστρια διαχειριση
  مشرف المشرف المشرفون ادمن ادمين الادارة الإدارة الدعم پشتیبانی ادمین منتظم
  אדמין מודרטור תמיכה ההנהלה
  प्रशासक व्यवस्थापक मॉडरेटर एडमिन প্রশাসক অ্যাডমিন நிர்வாகி
`
  .trim()
  .split(/\s+/);

/** Phrases for the people who run a site. The words must be in this order. */
export const staffPhrases: readonly string[] = `
  site owner|site team|trust and safety|trust safety|safety team|help desk|customer service|customer care
  |mod team|review team|chef de site|dueno del sitio|seitenbetreiber|مدير الموقع|מנהל האתר|מנהלת האתר|مدیر سایت
  |community manager|community team|help center|help centre|support center|support centre|contact us|customer support
  |customer help|super user|root user
  |service team|account team|chief editor|editor in chief|expert reviewer team|expert review team|verified account
  |safety team|site manager|page owner|app team
  |service client|service clients|servicio al cliente|atencion al cliente|servizio clienti|assistenza clienti
  |atendimento ao cliente|equipe de suporte|equipo de soporte
  |pomoc techniczna|obsluga klienta|dzial pomocy|biuro obslugi|служба поддержки|отдел поддержки|служба підтримки
  |центр поддержки|εξυπηρετηση πελατων
  |خدمة العملاء|فريق الدعم|الدعم الفني|فريق الادارة|שירות לקוחות|צוות התמיכה|צוות האתר|ग्राहक सेवा|सहायता टीम|सहायता केंद्र
  |musteri hizmetleri|destek ekibi|destek hatti|layanan pelanggan|tim dukungan|ho tro khach hang|ho tro ky thuat|podpora team
  |technicka podpora|zakaznicka podpora
  |jugendschutz team|das team von nightlight|site yoneticisi
  |quan tri vien|dieu hanh vien
`
  .trim()
  .split(/(?<!\s)\s*\|\s*/);

/** Such words in scripts without spaces. They match anywhere in a name. */
export const staffSigns: readonly string[] = `
  管理员 管理員 管理人 管理者 版主 客服 官方 运营 營運 站长 站長 编辑部 編輯部 编集部 審核 审核 運営 公式 編集部
  モデレーター モデレータ スタッフ サポートチーム サポート担当
  サポートセンター カスタマーサポート カスタマーサービス お客様窓口 お客様センター 管理チーム モデレーション 客户服务 客戶服務 技术支持 技術支援 管理团队 审核员 審核員
  관리팀 운영팀 상담센터 고객센타 기술지원 บริการลูกค้า ทีมงาน ฝ่ายสนับสนุน
  관리자 운영자 운영진 모더레이터 스태프 고객센터 고객지원
  ผู้ดูแล แอดมิน
`
  .trim()
  .split(/\s+/);

/** Words that look like a part of the service when they are the whole name. */
export const staffAlone: readonly string[] = [
  'root',
  'system',
  'service',
  'team',
  'owner',
  'moderated',
  'bot',
];
