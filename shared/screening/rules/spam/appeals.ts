import type { Rule } from '../rule.ts';

/** Appeals to look at a profile, to listen, to vote and to donate. */
export const appealRules: readonly Rule[] = [
  {
    rule: 'bio-link',
    category: 'spam',
    severity: 2,
    phrases: [
      'link is? below',
      'link is? in|on|in_the my|the|our? bio|profile|description|channel|comment[s]',
      'click|tap|see|visit|follow|check on? the|this|my|our link',
      'in my bio',
      'click here|the_link|below|on_my|my',
    ],
  },
  {
    rule: 'channel',
    category: 'spam',
    severity: 2,
    phrases: [
      'i {do_music} <80> {attention}',
      'i have a|my_own|an ..2 channel|youtube|page|band|site|blog <80> {attention}',
      'i am just? a|an ..3 {artist}|blogger|gamer <80> {attention}',
      "i[']m [just_|also_]a|an? ..3 {artist}|channel <80> {attention}",
      'we are a|an? ..3 band|group|channel|duo <80> {attention}',
    ],
  },
  { rule: 'beg', category: 'spam', severity: 2, phrases: ['{beg} <40> {support}'] },
  {
    rule: 'petition',
    category: 'spam',
    severity: 2,
    phrases: [
      'sign this|the|my|our ..1 petition',
      'go[_]fund[_]me',
      'kickstarter <30> back|support|my|our',
      'donate|donation[s] to|at|here|for my|our|this|me|us',
      'vote for? me|us|my',
    ],
  },
];
