import { belittle, goDie } from './contempt.ts';
import type { Rules } from './rule.ts';
import { harassmentSets } from './sets/harassment.ts';

/** Attacks on people who are present: other reviewers, 'you', a classmate. */
export const harassmentRules: Rules = {
  analyzer: 'harassment',
  triggers: `actor actress page bridge cliff roof jump favour favor courage unalive unaliving finish you you're your ur u ya
    y'all yall kys yourself whoever anyone anybody everyone everybody people those reviewer reviewers person above class
    school teacher classmate neighbor neighbour coach principal ex mayor die nobody profile him her them typical shut hey
    crawl drop bleach hang`,
  sets: harassmentSets,
  rules: [
    {
      rule: 'you-are',
      category: 'harassment',
      severity: 2,
      phrases: ['{you_are} ..4{degree} >{abused}'],
      unless: [
        "if|when|unless|like|think you're|you_are",
        'make[s]|feel_like|as_if|thinks|assume you',
        "you're|you_are not",
        'your sick|sad|fat|old|slow|annoying|ugly|evil|terrible|worthless|lame kid[s]|child|mother_in_law|dog|cat',
        'your sick|sad|fat|old|slow|annoying|ugly|evil|terrible|worthless|lame day|time|humo[u]r|mood|stomach|money',
      ],
    },
    {
      rule: 'vocative',
      category: 'harassment',
      severity: 2,
      phrases: [
        '{get_lost}[,|!] ..8{to_you} >{insulted}',
        'you|u|ya|you_people_are|you_people >{adjective} {adjective}? {insult}',
        'you|u >{insult} $',
      ],
      unless: ['call[s|ed]|make[s]|give|show|see|think you'],
    },
    goDie,
    belittle,
    {
      rule: 'reviewer',
      category: 'harassment',
      severity: 2,
      phrases: [
        '{whoever} ..6 {this} ..3 {is} ..4{degree} >{insulted}',
        'the|this|that {writer}[s] above|below|before me? is|are|must_be|should ..4{degree} >{adjective}|{insult}',
        'the|this|that|previous|other|last|all_the other? reviewer[s] is|are|must_be|was|were ..4{degree} >{adjective}|{insult}',
        'hey reviewer|fatso',
        'hey >{insult}|stupid|ugly',
      ],
      unless: ["isn't|aren't|not a|an? idiot|stupid"],
    },
    {
      rule: 'acquaintance',
      category: 'harassment',
      severity: 2,
      phrases: [
        '{near_me} <24-,> is|are|was ..4{degree} >{adjective}|{insult}',
        '{everyone} <12-,> go_to his|her|their profile|page|house|account|school',
        '{everyone} <12-,> report|spam|bully|harass|troll him|her|them|this_guy|this_girl|this_kid',
        'tell|let him|her|them <20-,> >stupid|ugly|fat|worthless|dumb',
        'tell|let him|her|them <20-,> kill',
      ],
      unless: ['said|says|told_me_that'],
    },
    {
      rule: 'like-you',
      category: 'harassment',
      severity: 2,
      phrases: ['>{insulted} like you|u|yourself', 'typical >{insulted}'],
    },
    {
      rule: 'looks',
      category: 'harassment',
      severity: 2,
      phrases: [
        '{child} <60> fat|ugly|hideous|repulsive little|cow|pig|goblin',
        '{child} <60> so fat|ugly',
        '{child} <60> how repulsive|ugly|fat she|he',
        '{child} <60> waste of film',
        '(ugly|fat|hideous)[,] * cow|pig|goblin|troll|hag <40> {actor}',
      ],
      unless: ['character|villain|makeup|make-up|prosthetic|in_the_story', 'plays a|an|the ugly|fat'],
    },
  ],
};
