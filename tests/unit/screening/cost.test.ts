import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { readDocument } from '../../../shared/screening/document.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { screenName } from '../../../shared/screening/screen-name.ts';
import { stripPersonalInformation } from '../../../shared/screening/strip-personal-information.ts';

/** More texts: `FUZZ_RUNS=3000 FUZZ_SEED=5 npm test -- unit tests/unit/screening/cost.test.ts`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 40);
const seed = Number(process.env.FUZZ_SEED ?? 1107);

const longest = 5_000;
/** How many times the time of `unitTime` a text may take: some fifty milliseconds. */
const maxUnits = 10;

const atoms: readonly string[] = [
  ...'aeioustrnlAEBKQzxжшЖЩΑαςاهكक漢あ한ʼſıßñéÉÅａＡ１．＠',
  ...'\u0301\u0308\u200b\u200d\ufe0f\u00ad0123456789٠١٣१४९ \n\t\u00a0',
  ...'.,;:!?\'"-_/\\@#$%&*()[]{}<>|~+=🔥☺½№ﷺ㏂㍿⒜',
  ...[
    'kik',
    'discord',
    'snap',
    'http://',
    'www.',
    '.com',
    ' dot ',
    ' at ',
    'one',
    'two',
    'oh',
    'double',
    'DE89',
    '3704',
  ],
  ...[
    'GB29',
    'NWBK',
    ' is ',
    'my ',
    'I ',
    'you ',
    'name ',
    'Street ',
    'straat',
    '1999 ',
    '12/05',
    'my son ',
    'kill ',
  ],
  ...[
    'hate ',
    'i am a ',
    'women ',
    'fuck',
    'sh1t',
    'f*',
    'school',
    'grade ',
    ' and ',
    'the ',
    'not ',
    'Anna ',
    'O’',
    'he said "',
  ],
];
const leads = ['', '@ ', 'kik ', 'my kik is ', 'www. ', 'dot ', 'hate ', '1999 '];
const unitOf = fc
  .array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join('').slice(0, 40));
const repeated = fc
  .tuple(fc.constantFrom(...leads), unitOf)
  .map(([lead, unit]) => (lead + unit.repeat(Math.ceil(longest / unit.length))).slice(0, longest));

/**
 * Letters of many scripts with marks, digits and signs in random order: nothing repeats, so hardly any work can be
 * skipped.
 */
const strewn = [...'aeiou kbnm .,-_@12٣३ абвгαβγ नमते\u0301\u0308\u200d한日本ａｂ１İıß\'"/:\n'];
const mixed = fc
  .array(fc.constantFrom(...strewn), { minLength: longest, maxLength: longest })
  .map((letters) => letters.join('').slice(0, longest));
const textOf = fc.oneof({ arbitrary: repeated, weight: 7 }, { arbitrary: mixed, weight: 1 });

function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

const ordinary = 'It’s a gripping film for 12-year-olds, é ш 漢 — and a long one, too. '
  .repeat(100)
  .slice(0, longest);

/** The processor time of sixty searches for words in an ordinary text of 5,000 characters: some five milliseconds. */
function unitTime(): number {
  const before = threadTime();
  for (let pass = 0; pass < 60; pass += 1) ordinary.normalize('NFKD').match(/[\p{L}\p{N}_]+/gu);
  return threadTime() - before;
}

let unit = unitTime();

/**
 * The processor time of some work in units, so that the speed of the machine does not matter: the least of five attempts
 * when the first is too long, each with a unit that is measured next to it.
 */
async function costOf(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least > maxUnits; attempt += 1) {
    if (attempt > 0) unit = unitTime();
    const before = threadTime();
    await work();
    least = Math.min(least, (threadTime() - before) / unit);
  }
  return least;
}

describe('a text of 5,000 characters', () => {
  it(
    'takes each analyzer, and the removal of personal information, at most as long as 600 searches for words',
    async () => {
      const parts: [string, (text: string) => unknown][] = [
        ...defaultAnalyzers.map((analyzer): [string, (text: string) => unknown] => {
          let read = { text: '', document: readDocument('') };
          return [
            analyzer.name,
            (text) => {
              if (read.text !== text) read = { text, document: readDocument(text) };
              // A teen's text runs every check of other texts, and more.
              return analyzer.examine(read.document, { audience: 'teen', field: 'text' });
            },
          ];
        }),
        ['stripping', (text) => stripPersonalInformation(text)],
        ['a name', (text) => screenName(text.slice(0, 40))],
      ];
      for (const analyzer of defaultAnalyzers) await analyzer.prepare?.({ audience: 'teen', field: 'text' });
      await fc.assert(
        fc.asyncProperty(textOf, async (text) => {
          for (const [name, work] of parts)
            expect({ name, units: await costOf(() => work(text)) }).toSatisfy(
              ({ units }) => units <= maxUnits,
            );
        }),
        { numRuns, seed },
      );
    },
    Math.max(60_000, numRuns * 2_000),
  );

  it.each([
    'ﷺ',
    'x ﷺ',
    '㍿',
    '㏂ ',
    'i am a ',
    'I go to Oak Hill School. ',
    'x@y.co ',
    '12 Elm Street ',
    'call 0171 555 0123 ',
    strewn.join(''),
    'mine ',
    'our school and mine ',
    '12 and 116123 ',
    'Lochgarry is ours ',
  ])(
    'of repeated %j takes at most as long as 600 searches for words, even for a text by a teen',
    async (unit) => {
      const text = unit.repeat(longest).slice(0, longest);
      await screen({ text: 'I go to a school.', audience: 'teen' });
      for (const audience of ['teen', 'adult'] as const)
        expect(await costOf(() => screen({ text, audience, field: 'text' }))).toBeLessThanOrEqual(maxUnits);
    },
  );
});
