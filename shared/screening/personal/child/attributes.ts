import { type Cue, spoken, written } from './cue.ts';

const source = String.raw;

/** Details that, next to a name, could lead to a child. A name without any of these is ignored. */
export const attributes: readonly Cue[] = [
  written('age-attached', 'after', [source`^(?:['’]s)?(?:, ?| ?\(|,? {who_is} )(?:{nearly} ){0,6}{age}`]),
  written('age-turned', 'after', [source`^[^.!?]{0,30}\b{turns} (?:just |only )?{age}`]),
  written('age-sentence', 'sentence', [source`\b{is} (?:only |just |now |nearly )?{age}(?=$|[ ,.;:!?)])`]),
  written('years-old', 'around', [
    source`\b{number}(?: and (?:a half|three quarters))?[ -]?(?:y\/?o|yrs?|years?(?: and \d+ months)?)(?:[ -](?:olds?|young))?\b`,
  ]),
  written('age-before', 'before', [
    source`\b{number}[ -]?(?:y\/?o|years?[ -]olds?|yrs?)[^.!?]{0,16}$`,
    source`\bi'?m (?:only |just )?{number}\b[^.!?]{0,30}$`,
  ]),
  spoken('birthday', 'around', ['birthday', 'b[-]day', 'born in|on']),
  written('grade', 'sentence', [
    source`\b(?:{ordinal}|{ordinal_number})[ -]?(?:{class}|grader)\b`,
    source`\b(?:{class}|yr|key stage|p|y) ?{class_number}\b`,
    source`\b(?:kindergart\w+|reception|pre-?k|freshman|sophomore|transition year|matric|homeroom|(?:junior|senior) infants)\b`,
    source`\b(?:in|starts?|begins?|into) (?:the )?{ordinal_number}\b`,
    source`\ben (?:primero|segundo|tercero|cuarto|quinto|sexto)\b`,
  ]),
  written('teacher', 'sentence', [source`\b{title}\b\.? ?\p{L}{2,}`]),
  written(
    'school-named',
    'sentence',
    [
      source`{capitalised}(?: (?:on |of |the |and )?{capitalised_or_number}){0,4} {school_after_name}\b`,
      source`\b{school_before_name} [\p{Lu}\dn]`,
    ],
    'u',
  ),
  written('school-word', 'sentence', [
    source`\b{at_school} (?:the )?(?:\p{L}+\.? ){0,3}(?:{school}|ps \d+)\b`,
  ]),
  spoken('lesson', 'sentence', [
    'class[es]|lesson[s]|practice|training|rehearsal[s]|drama_group|pottery|paper_round',
    'club|choir|troop|scouts|brownies|cubs|team|camp|dojo|stable[s]|rink|pool|court',
    'ballet|karate|judo|swimming|football|soccer|hockey|tennis|gymnastics|piano|violin',
  ]),
  spoken('way', 'sentence', [
    'walk[s|ing] home|to_school|our_dog|back',
    'cycl(es|ing)|bikes|fetch|collect[ed|s]|wait[s]|alone',
    'take[s] the bus|train|tram',
    'get[s] off|picked_up',
    'pick[ed|s] *? up',
    'drop[s|ped] *? off',
    'hang[s] out|round|around',
    'home alone',
    'by (him|her)self',
    'on his|her own',
    'stay[s] with',
    'live[s] in|on|at|near|with|behind|above|next',
    'is always? at|behind|outside|on|in the|her|his',
    'trains|rides|skates|swims|sails|surfs|competes|fences|dances',
    'sings in|with',
    'plays *? for|at|with',
    'meets|spends|sits',
  ]),
  written('age-label', 'around', [source`\bage:? ?{age}`]),
  written('taken', 'before', [source`\b{takes} (?:my |our |little )?$`]),
];
