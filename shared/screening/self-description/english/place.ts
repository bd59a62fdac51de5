import type { Statements } from '../statements-type.ts';

/** Statements about the writer's town, street or house. */
export const placeStatements: Statements = {
  topic: 'place',
  phrases: [
    [
      "i|we|i've|i'm|im|i'm_currently ..2 live|lived|living|stay|reside|grew_up !for|with|without ..2 in|at|on|near|around|outside|by|past|off ..4 ^|{figure}",
      'I live in Springfield',
    ],
    ['i|we ..1 live|stay with ..4 in|at|near|on ..2 ^', 'I live with my gran in Kiel'],
    [
      'i|we ..1 live ..2 next|behind|opposite|above|across|near|beside|below|round|close',
      'i live right behind the church',
    ],
    ["i'm|im|i_am|we're|we_are|i_come|we_come|i_came|we_came ..2 from ..4 ^", "I'm from Dayton"],
    ["i|we|i've|we've|my_family ..1 moved|move|moving ..2 to|from|here|into", 'we moved to Tulsa'],
    ["i|we|im|i'm ..2 born|raised|grew_up|brought_up ..2 in|near|at ..1 ^", 'I was born in Leipzig'],
    ['here in|at ^', 'here in Dayton we all saw it'],
    ['greetings|hello|hi|hey|cheers|love|writing|fan from ..2 ^', 'greetings from Winnipeg'],
    ['my|our ..1 {home} ,|:|is|of|in|called|named|near|you|looks ..3 ^|{figure}', 'my hometown of Visby'],
    ['my|our ..2 {home} on|in|at ^', 'our flat on Mill Lane'],
    ['my|our ..1 address|postcode|zip|zipcode|zip_code|house_number|street_name', 'my address is a secret'],
    [
      'my|our ..1 {home} is ..2 the ..2 on|at|next|behind|opposite|near|across|above',
      'our flat is the one above the bakery',
    ],
    ['where i live', 'Mill Lane is where I live'],
    ['{age} ,? from|in ^', 'fourteen, from Springfield'],
    [
      'on|in|at|to|near|off ^ street|road|lane|avenue|park|court|close|drive|square &{me}',
      'we meet in Clissold Park',
    ],
    ['on|at|in ^ st|ave|rd|ln|blvd|str &{me}', 'the house on Oak St. is ours'],
    ["i'm|im|i_am ..1 the girl|boy|kid|one ..5 at|in|on|with|who", "I'm the girl with the red hat"],
  ],
};
