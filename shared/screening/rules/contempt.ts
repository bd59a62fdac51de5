import type { Rule } from './rule.ts';

/** Calls for somebody's death. */
export const goDie: Rule = {
  rule: 'go-die',
  category: 'harassment',
  severity: 3,
  phrases: [
    'please|just|should|can_you? go and? die|rot|choke|jump_off|(kill|hang|drown)_yourself in_a_(hole|fire|ditch)?',
    "-!to|you|gonna|might|wanna|you'll|not|like|will|of kill yourself|urself|ur_self",
    'kys',
    'end|finish your own? life',
    '-!to|you|not hang yourself',
    'drink bleach',
    'drop dead $',
    'die in a hole|fire|ditch',
    'neck yourself',
    'un[-]alive yourself|urself',
    'bridge|cliff|roof is that|this way',
    'go jump',
    'do your_family|us_all|the_world|everyone a favo[u]r and end|die|kill|jump|disappear',
    "had the courage to do it[,] what[']s your excuse",
    'nobody would miss you',
    'the world would be better off? without you',
    'you should have_been_aborted|never_have_been_born|kill_yourself',
  ],
  unless: ['made|makes me', 'scene|character', 'says the'],
};

/** Contempt for somebody, and for what they are as a parent or a person. */
export const belittle: Rule = {
  rule: 'belittle',
  category: 'harassment',
  severity: 2,
  phrases: [
    'nobody|no_one likes|asked|cares_about|wants|loves you|u|for_your|what_you|ur|your',
    'everyone hates|laughs_at|knows you|him|her|u',
    'your|ur {parent} is|are|will|must|should|probably|would? ..3 ashamed|hate[s]_you|regret|disappointed',
    'your|ur {parent} is|are|will|must|should|probably|would? ..3 fat|ugly|dumb|stupid|too|a_(whore|slut|joke)',
    'crawl back under|into|to',
    'you|u should_be|are|r ashamed_of_yourself|a_disgrace|an_embarrassment|not_a_real',
    'what the_hell? is wrong with you',
    'get your head checked|examined',
    'are you really? that|this stupid|dumb|dense',
    'how stupid|dumb|dense|pathetic can|are|could you',
    'learn how? to read|spell|write|think',
    'go back to school|kindergarten|your_cave|your_mom',
    'you|u make_me_sick|disgust_me|sicken_me',
    'you|u suck|stink|smell $',
    'i|we all? hate|despise|loathe you|u',
    "you're|you_are the? worst_person|dead_to_me|not_wanted|not_welcome",
    "you're|you_are a|an terrible|horrible|awful|bad mother|father|parent|person",
    'terrible mother|father|parent|person',
    'worst mother|father|parent ever',
    'should never have kids|children|been_born',
    "shouldn't have|be_allowed_to_have kids",
  ],
  unless: ['if|i_love you', 'says|character|scene', 'movie|film makes'],
};
