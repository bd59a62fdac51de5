import type { GridCategory } from './categories.ts';

/** One level of a category's scale: the short label on the page and the meaning of the level. */
interface ScaleLevel {
  label: string;
  meaning: string;
}

/**
 * The question of a category and the meaning of its levels 0 to 5. `tone` is `good` when more is better, and
 * `care` when parents may want less.
 */
export interface CategoryScale {
  name: string;
  question: string;
  tone: 'good' | 'care';
  levels: readonly [ScaleLevel, ScaleLevel, ScaleLevel, ScaleLevel, ScaleLevel, ScaleLevel];
}

type Meanings = readonly [string, string, string, string, string, string];

const steps = (labels: Meanings, meanings: Meanings): CategoryScale['levels'] => [
  { label: labels[0], meaning: meanings[0] },
  { label: labels[1], meaning: meanings[1] },
  { label: labels[2], meaning: meanings[2] },
  { label: labels[3], meaning: meanings[3] },
  { label: labels[4], meaning: meanings[4] },
  { label: labels[5], meaning: meanings[5] },
];

const amounts: Meanings = ['None', 'Hardly any', 'A little', 'Some', 'A lot', 'A great deal'];
const care = (name: string, question: string, meanings: Meanings, labels = amounts): CategoryScale => ({
  name,
  question,
  tone: 'care',
  levels: steps(labels, meanings),
});
const good = (name: string, question: string, meanings: Meanings, labels = amounts): CategoryScale => ({
  name,
  question,
  tone: 'good',
  levels: steps(labels, meanings),
});

/**
 * The published meaning of every level of every category. Editors rate with it, readers vote with it, and the page `How
 * we rate` shows it, so that a level means the same to everybody.
 */
export const scales: Readonly<Record<GridCategory, CategoryScale>> = {
  'educational-value': good('Educational value', 'What can a child learn from it?', [
    'Nothing is taught, and nothing is there to pick up.',
    'A stray fact or skill turns up, but nearly all of it is about something else.',
    'A few facts, words or skills can be learned along the way.',
    'Learning is part of it: a subject is explained or a skill is practised more than once.',
    'Learning is a main purpose, done well and mostly accurate.',
    'Learning is the heart of it: rich, accurate, and likely to send a child looking for more.',
  ]),
  'positive-messages': good('Positive messages', 'What does it say about how to live?', [
    'No message, or harmful messages that nobody questions.',
    'A kind thought is there, but easy to miss.',
    'Some good messages, mixed with others that go unquestioned.',
    'Clear good messages, such as honesty or courage, that matter to the story.',
    'Good messages run through it and are shown in what people do.',
    'It is built around them: thoughtful, earned and worth talking about for days.',
  ]),
  'positive-role-models': good('Positive role models', 'Is there somebody to look up to?', [
    'Nobody a parent would hold up as an example.',
    'A decent person in a small part.',
    'Some people act well, but others who do not are admired just as much.',
    'At least one main person is kind, brave or honest, and has faults they learn from.',
    'Several main people act well under pressure, and it shows what that costs.',
    'Outstanding examples: integrity, care and effort that children will remember.',
  ]),
  'diverse-representations': good('Diverse representations', 'Who is shown, and how truthfully?', [
    'Only one sort of person appears, or others appear only as stereotypes.',
    'Others appear in the background, with little to say.',
    'Some variety in smaller parts, not always free of stereotypes.',
    'People of different origins, genders, bodies or families have parts that matter.',
    'Variety among the main characters, shown as whole people; made with the people it shows.',
    'Varied, truthful and central: people who are seldom shown tell their own story.',
  ]),
  'violence-and-scariness': care('Violence and scariness', 'How much hurts, and how much frightens?', [
    'No violence and nothing frightening.',
    'A tense moment or a harmless tumble, over at once.',
    'Slapstick, mild peril or a sad event; nobody is seriously hurt in view.',
    'Fights, threats or frightening scenes with injuries; little blood; or deaths out of view.',
    'Frequent or intense violence, some blood, described or shown crimes, lasting dread.',
    'Graphic, cruel or relentless violence, in pictures or in detailed words.',
  ]),
  'sex-and-nudity': care('Sex and nudity', 'How much romance, sex and bare skin?', [
    'No romance beyond family affection.',
    'Holding hands, a peck on the lips, a crush.',
    'Kissing, flirting, or jokes that adults will understand.',
    'Sex is talked about or implied; partial nudity or revealing clothes meant to attract.',
    'Sexual scenes without much detail, nudity, or frequent frank talk about sex.',
    'Explicit sexual scenes or descriptions, or sexual violence.',
  ]),
  language: care('Language', 'How much swearing and name-calling?', [
    'No swearing and no insults.',
    'A mild insult such as "stupid" or an "oh my God".',
    'Mild swearing now and then, such as "damn" or "hell".',
    'Regular swearing, such as "ass" or "s--t", or hurtful names.',
    'Strong swearing, such as "f--k", more than once or twice; or slurs that are challenged.',
    'Constant strong swearing, or slurs used to wound.',
  ]),
  'products-and-purchases': care('Products and purchases', 'How hard does it sell?', [
    'Nothing is sold or shown for sale.',
    'A brand is seen in passing.',
    'Some brands in view, or toys and sequels exist but are not pushed.',
    'Brands matter to what happens, or extras can be bought inside.',
    'Buying is urged often: advertisements, paid extras, a line of toys behind it.',
    'Selling is the point: constant advertisements, loot boxes, or paying to continue.',
  ]),
  'drinking-drugs-and-smoking': care(
    'Drinking, drugs and smoking',
    'How much is used, and is it made to look good?',
    [
      'None is seen or spoken of.',
      'A glass of wine at dinner or a pipe in the background.',
      'Adults drink or smoke now and then, without being drunk.',
      'Drinking or smoking is frequent, someone is drunk, or drugs are talked about.',
      'Drug use is seen, teenagers drink, or addiction is part of the story.',
      'Heavy or glamorous use throughout, or use shown in detail.',
    ],
  ),
  'ease-of-play': good(
    'Ease of play',
    'How soon can a child simply play?',
    [
      'Bewildering even for practised adults.',
      'Steep: long practice or a guide is needed.',
      'Takes patience; younger players will need help often.',
      'Learned in an hour or so, with some hard stretches.',
      'Simple controls and good teaching; help is seldom needed.',
      'Pick it up and play; difficulty adapts or can be chosen.',
    ],
    ['Very hard', 'Hard', 'Takes patience', 'Fairly easy', 'Easy', 'Very easy'],
  ),
  privacy: care(
    'Privacy',
    'What does it collect, and who sees it?',
    [
      'Works without an account, collects nothing and shares nothing.',
      'Collects only what it needs to work; nothing is shared with others.',
      'An account is needed; some use is measured, and that can be switched off.',
      'Use is tracked by default, or other people can see and contact a child.',
      'Data goes to advertisers or others, and it is hard to say no.',
      'Location, contacts or behaviour are collected and sold, or strangers reach children freely.',
    ],
    ['No worries', 'Hardly any worries', 'A few worries', 'Some worries', 'Many worries', 'Serious worries'],
  ),
};

/**
 * Returns the short label of a level on a category's scale. Throws a `RangeError` for a level that is not 0
 * to 5.
 */
export function labelFor(category: GridCategory, level: number): string {
  const step = scales[category].levels[level];
  if (step === undefined) throw new RangeError(`no level ${level} in ${category}`);
  return step.label;
}
