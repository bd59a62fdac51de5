import { describe, expect, it } from 'vitest';
import { handleFault as faultOf } from '../../../../shared/people/chosen-handle.ts';

const handleFault = (name: string) => faultOf(name, { teen: false });
const list = (names: string): string[] => names.split('|').map((name) => name.trim());

describe('a name must not claim that its owner was verified', () => {
  it.each(
    list(`Verified Educator|Verified Educator A|Verified Parent|verified teacher|verified_parent|VerifiedDad|V3r1f13d Mum|Ver1fied Mum
    |Certified Reviewer|Trusted Reviewer|Real Moderator|Official Parent|Accredited Teacher|Approved Reviewer|Licensed Teacher
    |Authorised Reviewer|v e r i f i e d|VеrifiedMum|Verifizierte Mutter|Geprüfter Lehrer|Enseignant Vérifié|Profesora Verificada
    |Genitore Verificato|Doğrulanmış Anne|проверенный родитель|認証済みママ|인증된 엄마|موثق|सत्यापित माँ|已验证妈妈`),
  )('such as %j', (name) => {
    expect(handleFault(name)).toBeDefined();
  });

  it.each(
    list(`Really Tired Mum|Real Madrid Dad|Trustworthy Owl|Trusty Dad|Trusting Tom|Royal Approval|Certain Mum|Team Bluey
    |Unofficial Fan|Very Fine Mum|The Real Slim Shady|Badminton Mum|Staffordshire Dad|O'Brien|प्रिया`),
  )('but may be %j', (name) => {
    expect(handleFault(name)).toBeUndefined();
  });
});

describe('a name must not be a label that the site itself uses in place of a name', () => {
  it.each(
    list(`Deleted User|Deleted Account|deleted_user 7|DeletedUser|D3leted User|Account Deleted|Deleted|Removed User|Former Member
    |Unknown|unknown user|anonymous|Anonym0us|ANON|No Name|NoName|Name Removed|nobody|undefined|null|NULL 1|None|NaN|Guest|Guest 12
    |user1234|The User|System|s y s t e m|Readers|Signed In|Anonymous Reader|Gelöschter Nutzer|Utilisateur supprimé
    |Usuario eliminado|удалённый пользователь|匿名|名無し|익명|مجهول|anonim|Anonyme|Default|Banned User|Suspended Account`),
  )('such as %j', (name) => {
    expect(handleFault(name)).toBeDefined();
  });

  it.each(
    list(`Unknown Pleasures|System of a Down Dad|Null Island Cat|Deleted Scenes Fan|Anonymouse|User Friendly Mum|Nobody Owens Fan
    |Guest House Dad|Somebody to Love|Former Ballerina|Former Teacher|Default Dad|None the Wiser|The Reader|New Reader|Isis|Page`),
  )('but may be %j', (name) => {
    expect(handleFault(name)).toBeUndefined();
  });
});
