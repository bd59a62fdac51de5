/**
 * Words that claim that somebody was checked or is trusted; Nightlight verifies nobody. Only whole words match. In plain
 * letters.
 */
export const claimWords: readonly string[] = `
  verified verifed verifyed certified certificated accredited authorised authorized authenticated vetted trusted approved licensed
  licenced credentialed validated
  verifiziert verifizierte verifizierter verifiziertes verifizierten zertifiziert zertifizierte zertifizierter gepruft geprufte
  geprufter geprueft gepruefte gepruefter bestatigt bestatigte bestatigter vertrauenswurdig vertrauenswurdige akkreditiert
  verifie verifiee verifies verifiees certifie certifiee certifies authentifie authentifiee approuve approuvee accredite accreditee
  verificado verificada verificados certificado certificada certificados acreditado acreditada autorizado autorizada autenticado
  aprovado aprovada credenciado credenciada confiavel aprobado aprobada
  verificato verificata verificati certificato certificata accreditato accreditata autorizzato autorizzata approvato approvata
  geverifieerd geverifieerde gecertificeerd gecertificeerde goedgekeurd goedgekeurde
  zweryfikowany zweryfikowana zweryfikowane certyfikowany certyfikowana zaufany zaufana overeny overena certifikovany certifikovana
  dogrulanmis onayli onaylanmis sertifikali verifierad verifierade certifierad godkand verificeret certificeret verifisert sertifisert
  vahvistettu varmennettu sertifioitu hitelesitett ellenorzott verificat certificat terverifikasi bersertifikat
  επαληθευμενος επαληθευμενη πιστοποιημενος πιστοποιημενη επισημος επισημη
  проверенный проверенная подтвержденный подтвержденная верифицированный верифицированная верифицирован верифицирована
  сертифицированный сертифицированная доверенный доверенная официальная официальное аккредитованный перевірений перевірена
  підтверджений підтверджена верифікований верифікована сертифікований сертифікована офіційний офіційна
  موثق موثقة موثوق موثوقة معتمد معتمدة رسمي رسمية الرسمي الرسمية رسمی מאומת מאומתת רשמי רשמית מוסמך מוסמכת
  सत्यापित प्रमाणित आधिकारिक যাচাইকৃত சரிபார்க்கப்பட்ட
`
  .trim()
  .split(/\s+/);

/** Such words in scripts without spaces. They match anywhere in a name. */
export const claimSigns: readonly string[] = `
  认证 認證 已验证 已驗證 実名認証 認証済 公認 本人確認 認定 인증된 인증 공식 공인 ยืนยันแล้ว ได้รับการรับรอง
`
  .trim()
  .split(/\s+/);
