import type { Statements } from '../statements-type.ts';

/** Statements about the writer's school, class or teacher. */
export const schoolStatements: Statements = {
  topic: 'school',
  phrases: [
    ['i|we ..2 go|goes|going|went to ..3 ^', 'I go to Lincoln and liked it'],
    [
      "i|we|i'm|im ..2 go|goes|going|went to !the|a|my|our|high|middle|primary|elementary|secondary|public|this|that|same * {school}",
      'i go to lincoln high',
    ],
    ['i|we ..1 attend|attended|graduated_from', 'I attend a school by the sea'],
    ['my|our ..2 {school} ,|:|is|at|in|called|named|here ..2 ^', 'Our school, Riverside, showed it'],
    ["my|our school's initials|name|address|motto|mascot|colours|colors", "my school's initials are KSHS"],
    ['the|a {school} i|we ..1 go|attend|went', 'the school i go to is big'],
    ['at|from|in|of|to ..1 ^ ^? {school} &{me}', 'we saw it at Truman High'],
    ['{school} in|at|called|named ^ &{me}', 'my time in a school in Kendal'],
    [
      'at|from|in ^ &grade|class|classmates|freshman|7th|8th|9th|10th|11th &{me}',
      'I am in 8th grade at Jefferson',
    ],
    ['year|grade|form|class|klasse|homeroom|yr {number} !old &{me}', "I'm in year 8"],
    ['{number} grade|grader|graders|form|klasse &{me}', 'i am in 8th grade'],
    ['class|form|year|in|from|of|the {classcode} &{me}', 'we saw it with all of 9B'],
    ['{am} ..1 a|in freshman|sophomore|junior|senior', "I'm a freshman"],
    ['^ ..1 from|in|of ..1 {classcode}', 'Dhruv from 10-B told everyone'],
    [
      'my ..1 class|set|form|club|team|squad|band|choir|troop|group at|in|from|of ..2 ^',
      'she is in my set at Kingsmead',
    ],
    [
      '^ from|in my ..1 class|set|form|club|team|squad|band|choir|troop|school',
      'Keeley from my netball club',
    ],
    ['^ ..1 from|in year|grade {number}', 'Marnie from year 8'],
    ['freshman|sophomore|junior|senior at|in ^ &{me}', 'I am the only freshman at Westview'],
    [
      'my|our ..2 teacher|tutor|coach|principal|headteacher|form_tutor ,|is|was|mr|mrs|ms|miss ..2 ^',
      'my teacher is Mrs Pemberton',
    ],
    ["my|our teacher's name", "my teacher's name is hard to spell"],
    ['with|in mr|mrs|ms|miss|herr|frau|coach ^ &{me}', 'we watched it with Mr Hollis'],
    [
      'mr|mrs|ms|miss|coach ^ ..1 showed|lent|told|made|read|teaches|gave|let &{me}',
      'Ms Gould lent it to me',
    ],
    ['my|our ..1 homeroom|classroom|dorm|locker|mascot', 'our homeroom is upstairs'],
    ['i|we moved|transferred|switched|changed from|to ..2 ^', 'I moved from Northgate'],
    ['{am} ..2 in ..2 school ..1 band|team|choir|play ..2 ^', "I'm in the school band at Cedar Ridge"],
  ],
};
