import type { Statements } from '../statements-type.ts';

/** Statements about how to contact the writer. */
export const contactStatements: readonly Statements[] = [
  {
    topic: 'number',
    phrases: [
      ['my|our ..1 number !one|1|two|three|of|in', 'my number is a secret'],
      [
        'my|our ..1 phone|mobile|cell|landline|telephone|tel|digits ..4 {figure}|:|{number}',
        'my phone ends with 4471',
      ],
      ['text|txt|ring|dm|pm|msg|snap|hmu|whatsapp|facetime|skype|email|mail me|us', 'text me sometime'],
      ['call|phone me|us at|on|after|anytime|if|when|:|later|{figure}', 'call me at seven'],
      [
        'call|text|txt|ring|dial|whatsapp|phone|tel|cell !911|112|999|988|116|000|the|of {mixed}',
        'call O171 SSSO I23',
      ],
      ['{long}', '01715559911'],
      ['hmu|hit_me_up|hit_us_up', 'hmu any time'],
      ['{digit} {digit} {digit} {digit} {digit}', 'oh one seven one five'],
    ],
  },
  {
    topic: 'account',
    phrases: [
      [
        'my|our {platform} ..2 is|:|name|user|id|tag|account|handle|channel|username|^',
        'my snap is the same',
      ],
      [
        'my ..1 channel|account|handle|user|gamertag|username|profile|e_mail|insta|snap|discord',
        'my channel has more',
      ],
      ['{platform} : *', 'insta: keira'],
      ['insta|ig|snap|snapchat|kik|discord|whatsapp|telegram|signal|psn|skype|bereal -? ^', 'kik annaq'],
      ["on {platform} ..1 i'm|im|i|as|my|under|with|me", "on roblox i'm the best"],
      ["i'm|im|i_am|me|us ..4 on|at {platform}", 'find me on insta'],
      ['add|dm|pm|follow|message|msg|contact|reach ..1 me|us', 'follow me please'],
      ['find|write|send|reach ..1 me|us ..1 on|at|to|a|under', 'write me a mail'],
      ['at|@ gmail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx', 'annikaquell at gmail'],
    ],
  },
];
