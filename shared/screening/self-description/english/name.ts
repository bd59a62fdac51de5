import type { Statements } from '../statements-type.ts';

/**
 * Statements about the writer's name. A removed part counts too, because the text around it probably says more about its
 * writer.
 */
export const nameStatements: Statements = {
  topic: 'name',
  phrases: [
    ['my|our {given}? {given}? {name}', 'my real name is a secret'],
    ["my name's", "my name's Annika"],
    ['call|calls|called me ^', 'please call me Annika'],
    [
      'friends|people|everyone|everybody|they|family|classmates|kids ..3 call|calls|know|knows|named me',
      'my friends call me Jo',
    ],
    ["i'm|im|i_am|me ..2 known as|by ^", "I'm known as Jojo"],
    ['they|parents|mum|mom named me', 'They named me Ophelia'],
    [
      "i'm|im|i_am|i'm_called|i_am_called|we_are|we're ,? !^_fan|^_fans|^_trash ^",
      'I am Annika and I loved it',
    ],
    ["i'm|im|i_am called|named *", 'I am called Jo'],
    ['i go by', 'I go by Jo'],
    ['#|. ^ ^? here .|,|-|:', 'Annika here, and I loved it'],
    ["hi|hey|hello|hiya|yo|greetings ..2 it's|its|this_is ^", 'hey its Tobias again'],
    ["it's|its|this_is ^ ..1 from|writing|speaking|here|and_i|and_i'm", 'this is Marlon writing to you'],
    ['signed|yours|love|cheers|regards|xoxo|greetings|xx|x , ^', 'Signed, Annika'],
    ['- ^ ^? ,? ..4 . $', 'Great film - Annika'],
    [
      '. signed|yours|love|from|cheers|regards|hugs|by|xx|xoxo ,? * ..1 . $',
      'The best of the year. Love, May',
    ],
    ['signed , *', 'It is good. signed, will'],
    [
      '#|.|, !far|apart|away|straight|different|adapted|suffering|taken|made|coming * from * ,? . $',
      'So good. hunter from nice',
    ],
    ['. ^ ^? . $', 'I loved it. Annika'],
    ['#|-|. ^ ^? , {age} ,|.|from|class|year', 'Annika, 14, loves it'],
    ['^ , {age} ,? ..4 . $', 'so says Annika, 14'],
    ['#|-|. ^ ..2 .|, class|year|form|grade {classcode}|{number}', 'Annika Q., class 8b'],
    ['{age} ,? -? f|m|female|male|girl|boy ,|.|-|^', '14 f Leeds'],
    ['{am} {age} ..6 from|in|at|near ^', 'I am 14 and live in Dayton'],
    ['name : ^', 'name: Noor'],
    ['me : ^', 'me: Bronwyn'],
    ['age|city|town|location|school|hometown : *', 'age: 14, school: Kingsmead'],
    ['removedpart', 'I am [removed: name] and I am 14'],
  ],
};
