import type { Statements } from '../statements-type.ts';

/**
 * Statements that identify a person by their surroundings: friends, teams, relatives, the way home, a greeting to the
 * class.
 */
export const aroundStatements: Statements = {
  topic: 'surroundings',
  phrases: [
    [
      'my|our ..1 mates|mate|friends|friend|class|form|teacher|team|school|town|village|club|coach|band|assembly ..3 at|in|from|near ..1 ^',
      'my mates at Kingsmead love it',
    ],
    ['at|to|from|near|by st|saint|sankt ^ &{me}', 'at St Aldhelm we all saw it'],
    ['i|we go|went|going to the ..6 in|near|by|at ..2 ^', 'I go to the grammar by the canal in Skipton'],
    [
      'living|live|staying|stuck|based ..6 in|near|by|at|outside ..3 ^',
      'Living in a tiny place near Tromso is dull',
    ],
    ['{postcode_start} {postcode_end}', 'BS6 5QT loves it'],
    [
      'my ..1 ps|psn|xbox|steam|switch|roblox|fortnite|discord|game|gaming|gamer|friend tag|name|id|code|user|handle',
      'my ps tag is easy to guess',
    ],
    ["{relative} is|was|works|'s ..4 at|in|for ^", 'Dad is a nurse at Frenchay'],
    [
      '{am} ..1 the|a goalie|keeper|goalkeeper|captain|striker|forward|defender|pitcher|drummer|singer|lead ..4 of|for|at|in ..2 ^',
      "I'm the goalie of the Harborne team",
    ],
    ['^ ..1 under|u {under}', 'the Harborne under 15s saw it'],
    [
      "same|my name|surname as me|mine|her's|his|hers|him|her ..2 ^",
      'the lead has the same name as me, Zuzanna',
    ],
    ['the same ..1 name as me', 'the same name as me'],
    ['ya|your|yo|yer|ur boi|boy|girl|gal|bro ^', 'its ya boi Benji here'],
    [
      'as|like a|an ..1 kid|girl|boy|teen|local|teenager|student|pupil from|at|in ..2 ^',
      'as a kid from the Bijlmer',
    ],
    ['mine|ours ,|:|-|is|called ^', 'the school looks like ours, Carlton Hill'],
    [
      '{am} ..2 on|visiting|staying|away|back ..6 in|at|near|with ..2 ^',
      "I'm on holiday at a lake in Whitby",
    ],
    ['{theirs} ..3 in|near|at ^', "at my gran's in Whitby"],
    ['mr|mrs|ms|miss * homeroom|class|form|room|group|set', 'Mrs d homeroom loves it'],
    ['room {room}', 'hello room 114'],
    ['shoutout|shout_out|represent|representing|bigup ..4 ^', 'shoutout to Kingsmead'],
    ['^ represent|representing', 'Kingsmead represent'],
    ['go|up ..1 ^ year|grade|class|form', 'Go Kingsmead Year Nines'],
    [
      'our|my town|village|city|estate|street|island|school|club|cinema|library ..9 called|named ^',
      'our town has a cinema called Ritzy',
    ],
    [
      "our|my town|village|city|estate|street|island|school|club|cinema|library ..9 ,|- its|it's|it_is called ^",
      'our town has one cinema, its called Amble',
    ],
    ['i was|were born !to', 'I was born the day it came out'],
    [
      "i|we|we're|i'm|im ..2 {number} streets|doors|blocks|houses|stops|minutes|mins|min from|behind|away|down|off|past",
      'we are two streets behind the stadium',
    ],
    ['let|lets me|us in ..2 at|after|before', 'the caretaker lets me in at seven'],
    ['at ours|mine until|till|by|from|at|after|before', "nobody's in at ours until half six"],
  ],
};
