import type { Rule } from '../rule.ts';

/** Remedies, services, chain letters, and the words with which sellers praise them. */
export const offerRules: readonly Rule[] = [
  {
    rule: 'health',
    category: 'spam',
    severity: 2,
    phrases: [
      'lose|lost|shed|drop[ped] ..2 {number}? pounds|lbs|kg|kilos|weight|belly_fat <40> {remedy}',
      '{slimming} tea|pill[s]|gummies|supplement[s]|formula|product|cream',
      'dr[.] * cured|spell|herbal|helped_me',
      'spell_caster|love_spell|miracle_cure',
      'herbal cure|remedy|medicine',
    ],
  },
  {
    rule: 'service',
    category: 'spam',
    severity: 2,
    phrases: [
      '{contact_by} me|us|him|her|now|at|on|up|today? for|if_you|on|at|{to_buy} <40> {business}',
      'essay|assignment|homework|thesis|dissertation writing|help service|online|site',
      'professional hacker[s]|essay|writer[s]',
      'we offer|provide|sell|deliver|ship',
      '(whatsapp|telegram|viber|wechat){phone_or_account}',
    ],
  },
  {
    rule: 'chain',
    category: 'spam',
    severity: 2,
    phrases: [
      'copy_(and|&|n)_paste|repost|send|post|share|forward this|it <60> {or_else}',
      "if you ignore|don[']t_(repost|send|share|copy) this",
      'put this on {number}|ten other? videos|comments',
    ],
  },
  {
    rule: 'shill',
    category: 'spam',
    severity: 2,
    phrases: [
      'game[_]changer',
      'changed my life',
      "you won[']t regret|believe",
      '100% legit|real|free|working|guaranteed',
      'legit|no_scam',
      'trust me it works',
      'thank me later',
      'risk(-|_)free|fast_delivery|best_price',
      'no credit_card|investment',
      '(number|no[.])[_]1 site|app|service|product',
    ],
  },
];
