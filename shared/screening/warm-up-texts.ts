/**
 * Texts that together run every long pattern and build every table that is built at its first use. Most of them match
 * nothing, because a list of patterns stops at the first match.
 */
export const warmUpTexts = [
  'My son Jo (7) l@ughed a lot. Add jo_12 on kik, jo dot x at mail dot com, 12 Elm Street, 0171 555 0123.',
  'The page could say that several of the lawyers are women.',
  'My name is Jo, I am 10 and I live near the old mill with my mum.',
  'Our third grader could not stop talking about it, and I want to see it again with my friends.',
  'You are just another one of the people who would kill for a ticket, and I hope you find one.',
  'Some days I just want to disappear forever, said the villain to her old friend.',
  'I am going to hurt you, says the father on the phone, and everybody in the room knows that line.',
  'Skip the cinema, it is on https://watch.example.com/film/1 or on watch[.]example[.]com, or at jo (at) example.com.',
  'You are a stupid person and your children will hate you. Immigrants do not deserve to live.',
  'Ruf mich an, wenn du auch Figuren tauschst: 0151 23456701. Wir haben den ganzen Film zusammen gesehen.',
  'Find jo.reads_7 on you tube . com / @ jo or hxxps://jo[.]example[.]com; the street is Elm Street near Elm School.',
  'Add me on YouTube or kik, n0va.jade13; my kid Jo Miller is in 3rd grade at Elm Street School, 4 Elm Street.',
  'A film that we watched twice; well paced, with a tune that stays in the head of everybody all evening.',
  'I was aroused by the music, and I touch my face whenever I hear it.',
];
