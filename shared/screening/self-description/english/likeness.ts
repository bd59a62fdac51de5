import type { Statements } from '../statements-type.ts';

/**
 * Statements about the writer made by comparison with a work, or in passing: 'called grace, and so am I', 'where dad
 * works'.
 */
export const likenessStatements: Statements = {
  topic: 'likeness',
  phrases: [
    [
      'so am|is|are i|we|my|mine|our|ours &called|named|from|lives|live|goes|school|class',
      'the sisters are called grace and faith, and so are we',
    ],
    ['like|as me|us|my|mine|ours|our &called|named|name|names', 'the dog is called buddy just like me'],
    [
      'where i|we|{relative} train|works|work|worked|live|lives|go|goes|play|practise|practice|teaches|swim|sing|study|meet',
      'it is right where mum works',
    ],
    [
      'where my|our {relative} train|works|work|worked|live|lives|go|goes|play|teaches',
      'that is where my dad works',
    ],
    [
      'everyone|everybody|people|folks|kids|they|all here in|on|at|near|from *',
      'she talks like everyone here in cork',
    ],
    [
      'from|outside|opposite my|our ..1 window|bedroom|balcony|house|garden|flat|room|roof|door',
      'I see it from my bedroom window',
    ],
    ['our|my head|teacher|coach|tutor|sir|miss ..9 mr|mrs|miss|ms|sir|dr *', 'our head hates it, mr wood'],
    ['our head|headteacher|headmaster|headmistress|principal', 'our head says it is too violent'],
    ['as a|an ..2 girl|boy|kid|teen named|called *', 'as a girl named Harmony I approve'],
    ['class of {figure}', 'the clarinets, class of 28, are asking'],
    ['job as my|our {relative}', 'she has the same job as my mum'],
  ],
};
