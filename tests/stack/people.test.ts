import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { clientOf, notAnswered, signIn } from '../support/client.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'people-and-names';
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

const change = async (subject: string, body: object, role = 'adult') =>
  (await signIn(stack, subject, role)).send('PUT', '/v1/me', { body });

let namesTried = 0;

describe('a public name', () => {
  it('is a default name until the person chooses one, once; later reviews show the chosen name', async () => {
    const person = await signIn(stack, 'namer one');
    const before = (await person.get('/v1/me')).json<{ handle: string; handleChosen: boolean }>();
    expect(before).toMatchObject({ handleChosen: false, childAges: [], showChildAges: false });
    const answer = await change('namer one', { handle: 'Paper Lantern' });
    expect([answer.status, answer.json<{ handle: string }>().handle]).toEqual([200, 'Paper Lantern']);
    expect((await change('namer one', { handle: 'Paper Lantern' })).status).toBe(200);
    expect(codeOf(await change('namer one', { handle: 'Another Name' }))).toBe('409 handle-chosen');

    await submit(person, slug, { stars: 4, text: decentText });
    await stack.idle();
    const { items } = (await clientOf(stack).get(`/v1/titles/${slug}/reviews`)).json<{
      items: PublishedReview[];
    }>();
    expect(items[0]).toMatchObject({ handle: 'Paper Lantern' });
    expect(items[0]).not.toHaveProperty('childAges');
  });

  it('belongs to one person in any spelling', async () => {
    expect((await change('namer two', { handle: 'Blue Kite' })).status).toBe(200);
    for (const handle of [
      'Blue Kite',
      'BLUE-KITE',
      'bluekite',
      'Blüe_Kite',
      'BIue Kite',
      'ʙʟᴜᴇ ᴋıᴛᴇ',
      'Ｂｌｕｅ Kite',
    ])
      expect(codeOf(await change('namer three', { handle })), handle).toBe('409 handle-taken');
    const race = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => change(`racer ${name}`, { handle: 'Red Racer' })),
    );
    expect(race.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is suggested, from available names, until one is chosen', async () => {
    const person = await signIn(stack, 'offered to', 'teen', new Date().getUTCFullYear() - 15);
    const offer = async (query = '') =>
      (await person.get(`/v1/me${query}`)).json<{ suggestedHandles?: string[] }>().suggestedHandles ?? [];
    const first = await offer();
    expect(first).toHaveLength(10);
    expect(await offer('?names=0')).toEqual(first);
    const [wanted = '', other = ''] = await offer('?names=1');
    expect(first).not.toContain(wanted);
    expect((await change('namer quick', { handle: wanted })).status).toBe(200);
    expect(await offer('?names=1')).not.toContain(wanted);
    expect((await person.send('PUT', '/v1/me', { body: { handle: other } })).status).toBe(200);
    expect((await person.get('/v1/me')).json()).not.toHaveProperty('suggestedHandles');
    for (const query of ['?names=-1', '?names=x', '?names=1001'])
      expect(codeOf(await person.get(`/v1/me${query}`)), query).toBe('400 validation-failed');
  });

  it.each([
    'AnnikaQuellhorst14',
    'Anna Schmidt 2010',
    'Lincoln High 8b',
    'Anna born 2011',
    'kik annaq',
    'Anna Schmidt',
  ])('of a person under 18 cannot be %j', async (handle) => {
    const teen = await signIn(stack, 'teen namer', 'teen', new Date().getUTCFullYear() - 15);
    const answer = await teen.send('PUT', '/v1/me', { body: { handle } });
    expect(codeOf(answer)).toBe('400 validation-failed');
    expect(answer.text).not.toContain(handle);
    expect(answer.json<{ errors: { message: string }[] }>().errors[0]?.message).toContain(
      'names that we offer',
    );
    // Texts of other teens may contain the same words, so this looks only at stored names.
    const names = (await readTables(stack)).filter(
      ({ entity }) => entity === 'profile' || entity === 'handle',
    );
    expect(JSON.stringify([names, stack.lines])).not.toContain(handle);
  });

  it('that a teen may not choose is refused with similar available names', async () => {
    const birthYear = new Date().getUTCFullYear() - 15;
    const ask = async (subject: string) => {
      const teen = await signIn(stack, subject, 'teen', birthYear);
      const answer = await teen.send('PUT', '/v1/me', { body: { handle: 'Priya Patel' } });
      expect(codeOf(answer)).toBe('400 validation-failed');
      expect(answer.text).not.toContain('Patel');
      return { teen, names: answer.json<{ suggestedHandles: string[] }>().suggestedHandles };
    };
    const { teen, names } = await ask('near namer one');
    expect(names).toHaveLength(10);
    const [wanted = ''] = names;
    expect(wanted).toMatch(/^Priya the /);
    expect((await teen.send('PUT', '/v1/me', { body: { handle: wanted } })).status).toBe(200);
    expect((await ask('near namer two')).names).not.toContain(wanted);
    const adult = await change('near namer three', { handle: 'fuck you' });
    expect(adult.json()).not.toHaveProperty('suggestedHandles');
  });

  it('that looks like another person’s name is refused until that person is erased', async () => {
    expect((await change('namer five', { handle: 'Anna Weiß' })).status).toBe(200);
    for (const handle of ['Anna Weiss', 'Anna WeiB', 'ANNA WEISS'])
      expect(codeOf(await change('namer six', { handle })), handle).toBe('409 handle-taken');
    await (await signIn(stack, 'namer five')).send('DELETE', '/v1/me');
    for (const [name, handle] of Object.entries({ six: 'Anna Weiss', seven: 'Anna WeiB' }))
      expect((await change(`namer ${name}`, { handle })).status, handle).toBe(200);
  });

  it.each(
    ['प्रिया', 'สุดา', 'தமிழ்', "Conan O'Brien", 'J.K. Winter', 'Badminton Mum', 'Scunthorpe Dad'].map(
      (name, at) => [name, at],
    ),
  )('may be %j', async (handle, at) => {
    expect((await change(`namer of many ${at}`, { handle })).status).toBe(200);
  });

  it.each([
    'ab',
    'x'.repeat(25),
    'Mоderator Anna',
    '管理员',
    'Anna 0171 5550 123',
    'Anna\u3164',
    'i_rape_kids',
    'WhitePower1488',
    'Heil 88',
    'Loves little boys',
    'Fuuck',
    'Nightlight Team',
    'Site Admin',
    'moderator',
    'Amber Owl 7',
    'two  spaces',
    '<b>bold</b>',
    'call 06123 45678',
    'kim@example.com',
    'fuck you',
    'f_u_c_k you',
    'who‮am',
    'null\u0000name',
  ])('cannot be %j', async (handle) => {
    // A new person for every ten names, because attempts are limited.
    const subject = `namer tries ${Math.floor(namesTried++ / 10)}`;
    expect(codeOf(await change(subject, { handle }))).toBe('400 validation-failed');
  });
});

describe('the ages of children', () => {
  it('are shown on a review as age bands, if the parent chooses so', async () => {
    const parent = await signIn(stack, 'parent of two');
    await change('parent of two', { childAges: ['5-7', '10-12'], showChildAges: true });
    await submit(parent, slug, { stars: 5, text: decentText });
    await stack.idle();
    const { items } = (await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=1`)).json<{
      items: PublishedReview[];
    }>();
    expect(items[0]?.childAges).toEqual(['5-7', '10-12']);
  });

  it('are not accepted from a person who is or may be a teen, and not stored', async () => {
    const year = new Date().getUTCFullYear();
    const shown = { childAges: ['10-12'], showChildAges: true };
    for (const [subject, role, born] of [
      ['teen of two', 'teen', year - 15],
      ['teen by year', 'adult', year - 17],
      ['teen who teaches', 'educator', year - 16],
      ['perhaps a teen', 'adult', year - 18],
    ] as const) {
      const teen = await signIn(stack, subject, role, born);
      const say = (body: object) => teen.send('PUT', '/v1/me', { body });
      for (const body of [
        shown,
        { childAges: ['5-7'] },
        { showChildAges: true },
        { ...shown, birthYear: born },
      ])
        expect(codeOf(await say(body)), subject).toBe('403 not-asked-of-teens');
      expect((await say({ childAges: [], showChildAges: false })).status).toBe(200);
      expect((await teen.get('/v1/me')).json()).toMatchObject({ childAges: [], showChildAges: false });
    }
    const nobody = await signIn(stack, 'ageless parent', 'adult', notAnswered);
    expect(codeOf(await nobody.send('PUT', '/v1/me', { body: shown }))).toBe('403 age-needed');
    const both = { body: { ...shown, birthYear: year - 15 } };
    expect(codeOf(await nobody.send('PUT', '/v1/me', both))).toBe('403 not-asked-of-teens');
    expect((await nobody.get('/v1/me')).json()).not.toHaveProperty('birthYear');
  });

  it.each([
    {},
    { childAges: [7] },
    { childAges: ['5-7', '5-7'] },
    { role: 'admin' },
    { birthYear: 1899 },
    { birthYear: '1990' },
    { birthYear: new Date().getUTCFullYear() + 1 },
    [],
  ])('cannot be changed with an invalid profile such as %j', async (body) => {
    expect(codeOf(await change('parent of none', body))).toBe('400 validation-failed');
  });
});

describe('a birth year that is not in the token', () => {
  const year = new Date().getUTCFullYear();
  const say = async (subject: string, birthYear: number) =>
    (await signIn(stack, subject, 'adult', notAnswered)).send('PUT', '/v1/me', { body: { birthYear } });

  it('can be stated once, and applies from then on', async () => {
    const person = await signIn(stack, 'born once', 'adult', notAnswered);
    expect((await say('born once', year - 15)).json()).toMatchObject({
      birthYear: year - 15,
      audience: 'teen',
    });
    expect((await say('born once', year - 15)).status).toBe(200);
    expect(codeOf(await say('born once', 1980))).toBe('409 birth-year-said');
    const mail = 'born.once@example.com';
    const { receipt } = await submit(person, slug, { stars: 4, text: `${decentText} Write to ${mail}.` });
    const shown = await follow(stack, receipt, person);
    expect(JSON.stringify(shown.content)).toContain('[removed: e-mail]');
    const edit = await person.send('PUT', `/v1/submissions/${receipt}`, {
      body: { stars: 3, text: `${decentText} Or to ${mail}, really.` },
    });
    expect(edit.status).toBe(202);
    await person.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: `Ask ${mail}` } });
    const stored = JSON.stringify([await readTables(stack), stack.lines]);
    expect(stored).not.toContain(mail);
    expect((await person.get('/v1/me/export')).json()).toMatchObject({ profile: { birthYear: year - 15 } });
  });

  it('of a child is refused and not stored', async () => {
    expect(codeOf(await say('not yet thirteen', year - 12))).toBe('403 too-young');
    const years = (await readTables(stack)).map(({ birthYear }) => birthYear);
    expect(years).not.toContain(year - 12);
  });

  it('cannot be stated when the token contains one', async () => {
    const teen = await signIn(stack, 'born on paper', 'adult', year - 14);
    const answer = await teen.send('PUT', '/v1/me', { body: { birthYear: 1980 } });
    expect(codeOf(answer)).toBe('409 birth-year-said');
    expect((await teen.get('/v1/me')).json()).toMatchObject({ audience: 'teen' });
  });
});

describe('a person under 13', () => {
  it('cannot read their profile, choose a name or send a review', async () => {
    const child = await signIn(stack, 'a child', 'adult', new Date().getUTCFullYear() - 11);
    expect(codeOf(await child.get('/v1/me'))).toBe('403 too-young');
    expect(codeOf(await child.send('PUT', '/v1/me', { body: { handle: 'Little Star' } }))).toBe(
      '403 too-young',
    );
    const review = await child.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 5 } });
    expect(codeOf(review)).toBe('403 too-young');
  });
});
