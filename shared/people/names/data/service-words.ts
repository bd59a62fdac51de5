/**
 * Words that a site shows where a name is missing, or that describe the state of an account. A name that consists of
 * them is refused ('Deleted User', 'Unknown'), because readers could not tell whether it is a person. In plain letters.
 */
export const serviceWords: readonly string[] = `
  deleted removed banned suspended blocked hidden withdrawn erased disabled inactive former unknown unnamed nameless noname
  anonymous anonymously anon invalid missing expired undefined null nil nan none void empty blank default untitled redacted
  censored unavailable pending user users username usernames account accounts member members profile guest visitor
  nobody noone somebody anybody readers system systems service signed signin login logout loggedin bot server website
  geloschter geloschte geloscht geloeschter geloeschte entfernter entfernt gesperrter gesperrt unbekannt unbekannter anonymer
  nutzer nutzerin benutzer benutzerin konto mitglied gast niemand jemand namenlos leser leserin
  supprime supprimee supprimes efface utilisateur utilisatrice compte membre inconnu inconnue anonyme banni invite
  eliminado eliminada borrado borrada usuario usuaria cuenta miembro desconocido desconocida anonimo anonima invitado nadie
  excluido excluida removido removida conta membro desconhecido desconhecida convidado ninguem
  eliminato eliminata cancellato utente membro sconosciuto sconosciuta ospite nessuno
  verwijderde verwijderd gebruiker onbekend onbekende anoniem gast iemand niemand
  usuniety usunieta uzytkownik konto nieznany anonimowy anonim gosc nikt silinmis silinen kullanici hesap bilinmeyen
  raderad borttagen anvandare okand slettet bruger ukendt bruker ukjent poistettu kayttaja tuntematon nimeton torolt felhasznalo
  ismeretlen nevtelen smazany uzivatel neznamy
  удаленный удаленная удален удалено пользователь пользовательница аккаунт неизвестный неизвестно неизвестная аноним анонимный
  анонимно гость никто видалений користувач невідомий анонім
  διαγραμμενος χρηστης αγνωστος ανωνυμος ανωνυμη
  محذوف مجهول مستخدم حساب زائر مجهولة ناشناس کاربر משתמש נמחק אנונימי אלמוני אורח अज्ञात अनाम उपयोगकर्ता बेनामी
  名無し 名無しさん 匿名 匿名希望 匿名さん ゲスト 退会済み 退会済みユーザー 削除済み ユーザー 未知 用户 用戶 已删除 已刪除 已注销 游客 遊客
  익명 탈퇴한 사용자 회원 알수없음 게스트 ไม่ระบุชื่อ ผู้ใช้
`
  .trim()
  .split(/\s+/);

/** Filler words. A name that consists of service words and these words is still refused ('The Unknown Reader'). */
export const fillWords: readonly string[] = `
  the a an of this no not my your new old test name names handle person people reader reviewer author text review reviews in out
  app site page is by der die das ein eine le la les un une el los o os il lo de het een
`
  .trim()
  .split(/\s+/);
