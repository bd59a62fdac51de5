import type { Rule } from './rule.ts';

/** Requests for pictures and for sex. */
export const solicitation: Rule = {
  rule: 'solicitation',
  category: 'solicitation',
  severity: 3,
  phrases: [
    '{trade} me|you|us|ur|your|my|some|more? {nudes}',
    '{looking} for|to ..6{casual} sex !romp|scene[s]|comedy|film|movie|and|education',
    '{looking} for|to ..6{casual} {hookup}',
    'sext|sexting me|with_me|anyone',
    'hot|sexy|single|horny|local singles|girls|milfs|women|moms|babes|guys <30> near|in_your_area|waiting|chat|dm|click|tonight',
    'onlyfans',
    'watch_free|free|hot|online|gay|teen porn[o|hub]',
    'cam[_]girl[s]',
    'hooking up tonight',
  ],
  unless: [
    'character[s]|teen[s]|scene|hooking_up <30> send~|trade~|sext~',
    'in the|this film|movie|book|show <30> send~|trade~|sext~',
  ],
};

/** Sexual words about children. */
export const minor: Rule = {
  rule: 'minor',
  category: 'grooming',
  severity: 3,
  phrases: ['{desirable} <30> {child}', '{child_porn} <20> link|trade|send|share|dm|have|sell|telegram|mega'],
  unless: [
    'couple_of|intelligent|film~|movie~|book~|show~|scene~|story|having_sex_with|cinema~|documentary|deals|about~',
    'abuse~|character~|against|protect~|trafficking|wrong~|disturbing~|exploit~|inappropriate~|seriali(s|z)~',
  ],
};

/** Offers of sex, often for money. */
export const offer: Rule = {
  rule: 'offer',
  category: 'solicitation',
  severity: 3,
  phrases: [
    'sugar daddy|mommy|baby wanted|needed|for',
    'wanted|looking_for|need_a|seeking|seeking_a sugar daddy|mommy|baby',
    'pay per hour',
    'generous gentleman|gentlemen|men|man',
    'massage with a? happy ending',
    'seeking a third',
    'open[-]minded couple',
    'casual sex <60> me|write|contact|weekend|tonight|dm|message',
    'webcam partner',
    'company for the night',
    'end|ending up? in my? bed <30> answer|serious|me|dm',
    'blonde[s]|brunette[s]|companions|escort[s] <40> delivered|hour|services|hotel',
    'adult webcam|chat|fun *',
  ],
  unless: ['character|scene|plot|story', 'film|movie is about'],
};
