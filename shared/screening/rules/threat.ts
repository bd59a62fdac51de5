import type { Rules } from './rule.ts';
import { threatSets } from './sets/threat.ts';

/** Violence that is announced, wished or called for against real people. */
export const threatRules: Rules = {
  analyzer: 'threat',
  triggers: `regret waiting address followed bullet lock locking doors promise hell beg beating thrashing volunteer shame
    truck acid fire coming kill murder stab shoot shooting strangle hurt hunt hang gut destroy rape slap punch choke burn
    burning bury torture attack end finish skin smash break beat butcher slaughter execute behead poison drown cut slit
    crush bash jump whoop knock rip snap blow find know watch dead die dies regret pay bleed sorry stabs shoots kills
    stabbed shot killed beaten hit raped murdered cancer hanged lynch bomb gun knife rifle pistol weapon sleep numbered
    hurts burns bombing torch`,
  sets: threatSets,
  rules: [
    {
      rule: 'first-person',
      category: 'threat',
      severity: 3,
      phrases: ['{i} ..4{going_to} {hurt} {how}? {real_person}'],
      unless: [
        'would kill for|to',
        'blow you|your ..1 away|mind',
        'you should die watch|laugh|of',
        'hurt your eyes|ears|head|brain|feelings',
        'beat you to',
        'spoil',
        'beat|destroy[ed]|kill[ed]|smash[ed]|crush[ed] my ..1 {rival}[s] at|in|by|with|every|again|on',
      ],
    },
    {
      rule: 'find-you',
      category: 'threat',
      severity: 3,
      phrases: [
        "i|we|i'll|ill|we'll will|am|gonna|going_to? {track_down} you|u|your_(house|home|family) <40> {revenge}",
        "i|we|i'll|ill|we'll will|am|gonna|going_to? know where you|u live~|sleep~|go_to_school|work~",
      ],
    },
    {
      rule: 'watch-your-back',
      category: 'threat',
      severity: 2,
      phrases: [
        'you_better|better|you_should|you_had_better watch your|ur back',
        '{you_are} so|already? dead_meat|a_dead_(man|woman)',
        'you|{you_are}|you_r going_to|gonna die|regret_this|pay_for_this|get_hurt|bleed',
        "you'll|you_will die_(soon|tonight|for_this|a)|bleed|regret_this|pay_for_(this|that|what_you)",
        'sleep with one eye open',
        'your days are numbered',
      ],
      unless: ['laughing|if_you|when_you|{work}|theory|how_you|line'],
    },
    {
      rule: 'wish',
      category: 'threat',
      severity: 3,
      phrases: [
        'i_(hope|wish|pray)|i_really_(hope|wish|pray)|hopefully|hope {wished_for} ..4{wished_for} {harmed}',
      ],
      unless: [
        'laughing|hurt_themselves|character|villain|season|ending|movie|film|episode|sequel|hero|plot|franchise',
      ],
    },
    {
      rule: 'deserve',
      category: 'threat',
      severity: 3,
      phrases: [
        "you|u|y'all|whoever_made_this|{the_maker} all? deserve[s]|need[s]|ought|should to? all? be|get? {punished} !{of_laughter}",
      ],
    },
    {
      rule: 'someone-should',
      category: 'threat',
      severity: 3,
      phrases: ['someone|somebody|we|people|they {should} just|really|please? {lynch} down|up? {target}'],
    },
    {
      rule: 'place',
      category: 'threat',
      severity: 3,
      phrases: [
        "i|we|i'm|im|i'll|i_am|gonna|someone_should|somebody_should|let's|going_to <24> {burn_down} up|down? {whose} ..1 {building}",
      ],
      unless: ['game|level|player|character|mission|minecraft|fortnite'],
    },
    {
      rule: 'weapon',
      category: 'threat',
      severity: 3,
      phrases: [
        "i|i'm|im|i'll|i_am|gonna|we're <16> bring[ing]|take|taking a|my|the|my_dad's|his ..1 {weapon} to|into",
      ],
    },
    {
      rule: 'stalking',
      category: 'threat',
      severity: 3,
      phrases: [
        'i|we know which|what|where|when ..4 you|your|he|she|his|her <24> {daily_life}',
        'i|we have|got|found your home? address',
        'i|we followed you home|to',
        'i|we will_be waiting|outside|standing ..2 your',
        "i'll|ill|i_will be waiting by|at|outside|for_you",
        'bullet with your|his|her name',
        'start|better lock[ing] your door[s]',
        "not a threat[,] it's|its|but? a promise",
        'make your life a_living? hell',
        "you[']ll beg|wish_you",
        'is|are|will_be going to regret it',
        "we_are|we're coming to|for your house[s]|home[s]",
      ],
      unless: ['{work}|character|line|song|lyrics|game|episode|trailer|killer|villain'],
    },
    {
      rule: 'harm-announced',
      category: 'threat',
      severity: 3,
      phrases: [
        '{i_will} ..2 throw acid',
        '{i_will} ..2 break your|his|her leg[s]|arm[s]|neck|jaw|nose|teeth',
        '{i_will} ..2 smash your|his|her face|skull|window[s]|teeth',
        '{i_will} ..2 set you|your|his|her ..1 on fire',
        '{i_will} ..2 slit your|his|her',
        '{i_will} ..2 beat up the first|next',
        '{i_will} ..2 shut it|your_mouth|him|her up? for good',
        'someone|somebody is_going_to|will|ought_to|should strangle|stab|hurt|beat|shoot|shut you|him|her|it <40> {offers}',
        'need[s] a good? beating|bullet|thrashing',
        'hope a truck|car|bus|train hits',
        'shame if somebody|someone|something came|happened|were',
      ],
      unless: ['character|villain|scene|film|movie|hero|plot|he_says|she_says'],
    },
  ],
};
