import type { Statements } from '../statements-type.ts';

/** Statements about when the writer was born, and on which day they are where. */
export const dayStatements: readonly Statements[] = [
  {
    topic: 'birthday',
    phrases: [
      ['my|our ..2 birthday|bday|birthdate|dob ,? is|was|on|:|falls', 'my birthday is soon'],
      ['birthday|bday|birthdate|dob|birth ..4 {month}|{figure}|{day} &{me}', 'I have my birthday in May'],
      ['{day} ..3 birthday|bday &{me}', 'today is my birthday'],
      ['birthday|bday ..2 {day} &{me}', 'it was my birthday yesterday'],
      ['{age} in|on|next ..2 week|weeks|month|months|{month} &{me}', "I'm 13 in a month"],
      ['dob|d_o_b|date_of_birth', 'dob is secret'],
      ["i|i'm|im ..2 born ..4 {month}|{figure}|{number}|{day}", 'I was born on 3 May'],
      ['#|.|, born ..1 {figure}', 'born 2011, yes'],
      [
        "i|i'll|i've|ill ..2 turn|turned|turning|turns {age} ..2 {day}|{month}|on|last|next|this|in",
        'I turn 14 on Saturday',
      ],
      ['{day} ..1 i turn|turned|turning|am {age}', 'today I turned fourteen'],
      [
        "i'll|i_will|im|i'm|ill ..2 be|turning|becoming {age} ..3 {month}|{day}|{figure}|on|next|this|soon",
        "I'll be fifteen in June",
      ],
      [
        'sweet_sixteen|quinceanera|bar_mitzvah|bat_mitzvah|confirmation ..3 {month}|{day}|{figure}|on &{me}',
        'my sweet sixteen is on Friday',
      ],
    ],
  },
  {
    topic: 'whereabouts',
    phrases: [
      [
        "i|we|i'm|im ..2 walk|walking|cycle|bike|ride|run home|to_school|there|alone|through|past",
        'practice ends at 5 and then I walk home',
      ],
      ['{often} ..6 {whereabouts} &{me}', 'every day I wait at the bus stop'],
      ['{whereabouts} ..8 {often} &{me}', 'I take the bus every morning'],
      ["i'm|im|i_am|we're|am|me|i_get|left ..2 home alone|by_myself", "I'm home alone till six"],
      [
        "parents|mum|mom|dad|nobody|no_one ..2 not|aren't|arent|isn't|isnt|never|away|out|gone ..1 home|until|till|at_home &{me}",
        "my parents aren't home until six",
      ],
      ['my|the|our bus|train|tram|stop|route ..3 {figure}|^ &{me}', 'my bus is the 12'],
      [
        '{whereabouts} ..6 until|till|at|from|after {figure}|{number}|school|dark &{me}',
        'I am at the pool until 6',
      ],
      [
        "i|we|i'm|im ..2 play|plays|train|trains|practice|swim|sing|dance|compete|row|box|goalkeeper|goalie|captain|striker ..1 for|with|at|in ..1 ^ ..2 &{me}",
        'I train with the Dayton Dragons',
      ],
      [
        "{often} ..4 i'm|im|i|we ..2 at|in|outside|behind|on ..3 ^|{whereabouts}",
        "on Tuesdays i'm at the rink",
      ],
      ["i|i'm|im ..1 work|working|babysit|volunteer|intern at|in|for|every|on|with", 'I work at a kiosk'],
      ["you_can|you'll|youll|u_can|come ..1 find|meet me|us", "you'll find me at the shop"],
      ['meet|find me|us at|by|in|on|outside|after|near', 'meet me at the fountain'],
    ],
  },
];
