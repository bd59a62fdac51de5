import type { Rules } from './rule.ts';

/** Texts that say nothing, or are about something else than a work. They are matched as a whole. */
export const substanceRules: Rules = {
  analyzer: 'substance',
  triggers: '',
  sets: {
    nothing: `first hi hello hey no yes k ok okay good bad nice cool lol delete_this test hi_everyone hello_everyone nothing idk
      n[_]a none help bye bruh yo sup second third wow same this asdf meh why what`,
    friends: 'friend[s] someone people a_(girlfriend|boyfriend|job)',
    new_thing: 'puppy kitten dog cat bike phone hamster',
    work: `movie film show series book game episode season character story plot scene watch read play[ed|ing]_(it|this|the_game)
      acting actor song app ending funny scary violence kids recommend loved liked hated boring`,
  },
  rules: [
    { rule: 'too-short', category: 'too-short', severity: 2, phrases: ['# {nothing} $'] },
    {
      rule: 'off-topic',
      category: 'off-topic',
      severity: 2,
      phrases: [
        'my homework is|was',
        'homework is due',
        'what time does|do|is <24> close|open',
        'who wants pizza|to_play|to_chat|to_trade',
        'looking for {friends} to play|talk|chat',
        'looking for friends',
        'anyone want|wanna to? play|trade|chat|be_friends',
        'i|we have|got|just_got|am_getting a? new {new_thing}',
        'how do i reset|change|delete|cancel|log_in|get_a_refund',
        'can someone help me with',
        'when does school|the_store|the_mall',
        'where can i buy|find|get a|an|some? cheap|new|used',
        "what's|what_is the weather|wifi|time",
        'happy birthday to? me|mom',
        'does anyone know how|where|when|what_time',
        'for sale',
        'selling my',
        'i need help with my',
      ],
      unless: ['{work}'],
    },
  ],
};
