import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { codeOf, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'teens';
const secrets = [
  'zoe.canary@example.com',
  '202-555-0143',
  'https://example.com/zoe-canary',
  '@zoe_canary_99',
];
const text = `Loved it! Write to ${secrets[0]} or call ${secrets[1]}, see ${secrets[2]} or ${secrets[3]} on Instagram.`;
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

/** Returns where a teen's private value was found: items of the table and lines of the log. */
const leaks = async (): Promise<string[]> => {
  const items = (await readTables(stack)).map((item) => JSON.stringify(item));
  return [...items, ...stack.lines].filter((place) => secrets.some((secret) => place.includes(secret)));
};

const everyField = {
  review: { stars: 4, headline: `By ${secrets[0]}`, text },
  suggestion: {
    area: 'fact',
    text,
    patch: { story: text, 'details.network': secrets[0] },
    evidenceUrl: `${secrets[2]}/proof`,
  },
};

describe.each([
  ['a teen by role', 'teen', undefined],
  ['an adult by role who is young by birth year', 'adult', 2010],
  ['a person who may still be 17', 'educator', new Date().getUTCFullYear() - 18],
] as const)('the personal information of %s', (_, role, birthYear) => {
  const teen = (): Promise<Client> => signIn(stack, `teen ${role}`, role, birthYear);

  it('in a review is removed before anything is stored', async () => {
    const who = await teen();
    const { receipt } = await submit(who, slug, everyField.review);
    expect(await leaks()).toEqual([]);
    const { content } = await follow(stack, receipt, who);
    expect(JSON.stringify(content)).toMatch(/\[removed: e-mail\].*\[removed: phone number\]/);
    expect(await leaks()).toEqual([]);
  });

  it('in an edit is removed before anything is stored', async () => {
    const who = await teen();
    const { receipt } = await submit(who, slug, {
      stars: 4,
      text: 'A lovely film to watch with friends on a rainy day.',
    });
    await stack.idle();
    await who.send('PUT', `/v1/submissions/${receipt}`, { body: everyField.review });
    await stack.idle();
    expect(await leaks()).toEqual([]);
  });

  it('in any field of a suggestion is removed before anything is stored', async () => {
    const who = await teen();
    await submit(who, slug, everyField.suggestion);
    const patch = { [secrets[3]!.slice(1)]: 'x' };
    const body = { ...everyField.suggestion, patch };
    expect((await who.send('POST', `/v1/titles/${slug}/suggestions`, { body })).status).toBe(422);
    await stack.idle();
    expect(await leaks()).toEqual([]);
  });
});

/** Ways in which teens describe themselves. Some of it is stripped; strangers must not read any of it. */
const selfDescriptions = [
  'My name is Annika Quellhorst',
  'Hi, I am Annika Quellhorst from class 8b',
  'I go to Quellhorst Middle School',
  'my birthday is 3 May 2011',
  'I was born on 03.05.2011',
  'every day at 4 pm I wait alone at the Quellhorst bus stop',
  'my address is Lindenstr. 14, 10969 Berlin',
  'Ich wohne in der Lindenstraße 14, 10969 Berlin',
  'my number is ٠١٧١٥٥٥٠١٢٧',
  'call O171 SSSO I23',
  'annikaquellhorst at gmail',
  'whatsapp annika quellhorst',
  'kik annaq',
  'my mum Petra Quellhorst works at the Edeka in Bonn',
  'I am Annika Quellhorst and I am 14 years old',
  'Annika Quellhorst, 14, from Springfield',
  'I go to Lincoln High in Dayton and we watched it in film club on Tuesday',
  'I am Tom from Lincoln High in Dayton, my insta is @tom_dayton',
  'me llamo Lucía y vivo en Madrid',
  'je suis au collège Jean Moulin',
];

describe('a text in which a teen describes who or where they are', () => {
  it('is not published automatically, in any of many wordings', async () => {
    const sent = await Promise.all(
      selfDescriptions.map(async (said, index) => {
        const who = await signIn(stack, `self-describing ${index}`, 'teen');
        const body = { stars: 4, text: `I loved this film and the songs in it. ${said}` };
        return { said, who, ...(await submit(who, slug, body)) };
      }),
    );
    await stack.idle();
    const states = await Promise.all(
      sent.map(async ({ said, who, receipt }) => [said, (await follow(stack, receipt, who)).state]),
    );
    expect(states.filter(([, state]) => state !== 'held' && state !== 'needs-edit')).toEqual([]);
  });

  it('is stored without the details that stripping recognizes, and is held', async () => {
    const canaries = [
      'Canaryson',
      '01715559911',
      '٠١٧١٥٥٥٩٩١١',
      'O171 SSS99 II',
      '14.09.2011',
      'Canarystr',
      'canaryquell',
    ];
    const text = `My name is Ottokar Canaryson, teens it is. I was born on ${canaries[4]}. Ring ${canaries[1]}, ${canaries[2]}
      or call ${canaries[3]}. Home is Canarystr. 14, 10969 Berlin. insta: canaryquell`;
    const who = await signIn(stack, 'self-describing canary', 'teen');
    const { receipt } = await submit(who, slug, { stars: 4, text });
    await stack.idle();
    const places = [...(await readTables(stack)).map((item) => JSON.stringify(item)), ...stack.lines];
    expect(canaries.filter((canary) => places.some((place) => place.includes(canary)))).toEqual([]);
    expect((await follow(stack, receipt, who)).state).toBe('held');
  });

  it('still contains the name of the reviewed title, even if that looks like an address', async () => {
    const work = '84-charing-cross-road';
    await publishAs(stack, work, '84, Charing Cross Road');
    const text = '84, Charing Cross Road made my mother cry, and the film shows 1-800-273-8255 on a card.';
    for (const role of ['teen', 'adult'] as const) {
      const who = await signIn(stack, `reading letters ${role}`, role);
      const { receipt } = await submit(who, work, { stars: 4, text });
      const { state, content } = await follow(stack, receipt, who);
      expect({ state, text: (content as { text: string }).text }).toEqual({ state: 'published', text });
    }
  });

  it('is held with a receipt that says kindly that a person will read it', async () => {
    const who = await signIn(stack, 'self-describing kindly', 'teen');
    const text = 'I loved it, we all did. I go to Quellhorst Middle School.';
    const { receipt } = await submit(who, slug, { stars: 4, text });
    const { state, reasons } = await follow(stack, receipt, who);
    expect(state).toBe('held');
    expect(JSON.stringify(reasons)).toMatch(
      /minor-privacy.*a person will read it and decide.*nothing wrong/i,
    );
  });
});

describe('a teen', () => {
  it('counts in the teen audience', async () => {
    const who = await signIn(stack, 'teen speaking', 'teen');
    await submit(who, slug, {
      stars: 5,
      text: 'My friends and I watched it twice and could not stop talking.',
    });
    const { teens, adults } = (await pageOf(stack, slug)).community;
    expect(teens.latest.map(({ stars }) => stars)).toContain(5);
    expect(adults.count).toBe(0);
  });

  it('under 13 is refused, and nothing is stored', async () => {
    const before = (await readTables(stack)).length;
    const child = await signIn(stack, 'child', 'teen', new Date().getUTCFullYear() - 12);
    for (const answer of [
      await child.send('POST', `/v1/titles/${slug}/reviews`, { body: everyField.review }),
      await child.send('POST', `/v1/titles/${slug}/suggestions`, { body: everyField.suggestion }),
      await child.get('/v1/me'),
    ])
      expect(codeOf(answer)).toBe('403 too-young');
    expect((await readTables(stack)).length).toBe(before);
  });
});
