import type { Rules } from './rule.ts';
import { sexualSets } from './sets/sexual.ts';
import { minor, offer, solicitation } from './solicitation.ts';

/** Sexual talk about oneself, about real bodies, or as an offer. */
export const sexualRules: Rules = {
  analyzer: 'sexual',
  triggers: `milf milfs anal load pound behind thrusting dripping spread sugar generous massage third couple webcam company bed
    companions escorts blondes adult hour masturbate masturbated masturbates masturbating jerk jerked jerking jack jacked wank
    wanked nutted nutting bust busted cum cummed cumming came orgasm ejaculate fap fapped gooned touched touch fingered rubbed
    rub horny aroused turned hard boner hard-on hardon erection stiffy wet moist tits tit titties boobs boob breasts ass butt
    booty pussy cock dick penis vagina cunt nipples thighs body feet curves rack legs cleavage bang fuck smash bone rail lick
    suck ride breed finger grope spank nudes nude naked hookup hookups sex hooking sexting sext fwb dtf porn porno pornhub
    onlyfans singles camgirls cam panties lewds pics loli lolis underage minors sexy squirt jizz creamed got get pleasure`,
  sets: sexualSets,
  rules: [
    {
      rule: 'own-arousal',
      category: 'sexual',
      severity: 3,
      phrases: [
        '{me} <30> {explicit}',
        '{me} <30> -!summa cum so|on|in_my|to|all|hard|twice|every',
        '{me} <30> so|really|super|very|fucking|got|was|am {aroused}',
        "i'm {aroused}",
        '{me} <30> {erection}',
      ],
      unless: [
        'would_never|character|scene|joke|jokes_about|talk[s]_about|theme ..4 masturbat~|boner~|erection~|horny|orgasm~',
        'kid[s]_will_ask|kid[s]_ask|explain|{he} ..4 masturbat~|boner~|erection~|horny|orgasm~',
      ],
    },
    {
      rule: 'makes-me',
      category: 'sexual',
      severity: 3,
      phrases: [
        '{makes} me so|really|all? hard|horny|wet|moist|cum|a_boner|a_hard[-]on|on_so|erect|throb',
        'nutted',
        '{i_would} totally|so|love_to|like_to? {take} on|over|in? {anybody}',
      ],
      unless: ['punch|slap|character|villain|hand|money', 'smash the|his|her head|face|guitar'],
    },
    {
      rule: 'body',
      category: 'sexual',
      severity: 2,
      phrases: ['{whose}|{shapely} {body} {looks} {very}? {hot}'],
      unless: ['leg[s] is|was|are broken|so_thin', 'body is|was found', 'lips are blue|sealed'],
    },
    {
      rule: 'act-on-person',
      category: 'sexual',
      severity: 3,
      phrases: [
        '{act} on? my ..1 {mine}',
        '{i_want} love_to|like_to|so? >{act_on} on? her|his|your|that|those ..1 {body}',
      ],
      unless: [
        'touch my|your|his|her heart|soul|life',
        'slap[s] him|her|his|my_face',
        'slap my|your|his|her face',
        'rub[s|bing] my|his|her|your eyes|feet|head',
        'lick my|your|his|her lips',
        'sit on my lap|butt',
        'eat my|his|her|your heart|feet|legs',
      ],
    },
    solicitation,
    minor,
    {
      rule: 'act-told',
      category: 'sexual',
      severity: 3,
      phrases: [
        '{people} <60> {did}',
        '{people} <60> suck ..5 cock|dick',
        "milf[s|'|'s] ass|tits|body",
        'wanna suck * ..4 cock',
      ],
    },
    offer,
  ],
};
