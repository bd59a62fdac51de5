import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { startCloudFormation } from '../support/cloudformation.ts';
import { decideAbout } from '../support/moderators.ts';
import { decentText, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { operated } from '../support/terminal.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const root = new URL('../..', import.meta.url).pathname;
const slug = 'operated';
let stack: TestStack;
let folder: string;

beforeAll(async () => {
  stack = await freshStack();
  folder = mkdtempSync(join(tmpdir(), 'nightlight-operator-'));
  const { baseUrl, endpointUrl, region, resources, identity } = stack;
  writeFileSync(
    join(folder, 'stack.json'),
    JSON.stringify({ baseUrl, endpointUrl, region, resources, identity }),
  );
  await publishAs(stack, slug);
  for (const [name, text] of [
    ['ana', decentText],
    ['bo', 'Write to me at jane.doe@example.com for more about it, it is a fine film for teens.'],
    ['cy', 'I will find you and kill you, you worthless reviewer.'],
  ] as const)
    await submit(await signIn(stack, `operator ${name}`), slug, {
      stars: 4,
      age: 12,
      text,
      grid: { language: 3 },
    });
  await stack.idle();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stack.stop();
});

const inOwnProcess = (env: Record<string, string>, ...args: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((resolve) =>
    execFile(
      process.execPath,
      [join(root, 'infra/operator/main.ts'), ...args],
      { cwd: folder, env: { PATH: process.env.PATH, ...env } },
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    ),
  );

const operator = (...args: string[]) => operated(args, { STACK_FILE: join(folder, 'stack.json') });

const answer = async (...args: string[]): Promise<Record<string, unknown>> => {
  const { code, out, error } = await operator(...args, '--json');
  expect([code, error]).toEqual([0, '']);
  return JSON.parse(out);
};

describe('the operator command', () => {
  it('prints one sentence per result, or JSON with --json', async () => {
    const recounted = await inOwnProcess({ STACK_FILE: join(folder, 'stack.json') }, 'recount');
    expect(recounted.out).toBe('3 reviews of 1 titles were counted; 0 counters differ.\n');
    expect((await operator('verify')).out).toContain(
      '3 decisions about 3 submissions were verified; 0 chains',
    );
  });

  it.each(['nope', ''])('does not recount the title "%s", which does not exist', async (title) => {
    const { code, out, error } = await operator('recount', '--title', title);
    expect([code, out, error]).toEqual([2, '', expect.stringContaining(`There is no title "${title}"`)]);
    expect((await operator('recount', '--title', slug)).out).toContain('3 reviews of 1 titles');
  });

  it('recounts every counter of the titles', async () => {
    expect(await answer('recount')).toEqual({ ok: true, titles: 1, reviews: 3, miscounts: [] });
    expect((await pageOf(stack, slug)).community.adults).toMatchObject({
      count: 1,
      excluded: { waiting: 0, refused: 2, hidden: 0 },
    });
  });

  it('verifies the chain of every decision', async () => {
    expect(await answer('verify')).toEqual({ ok: true, submissions: 3, decisions: 3, broken: [] });
  });

  it('exports the catalogue, and an import writes only changed titles', async () => {
    const out = join(folder, 'titles');
    expect(await answer('export', '--titles', out)).toMatchObject({ titles: 1 });
    expect(readdirSync(out)).toEqual([`${slug}.json`]);
    const file = join(out, `${slug}.json`);
    const written = JSON.parse(readFileSync(file, 'utf8'));
    expect(written).toMatchObject({ title: { slug } });
    expect(await answer('import', '--titles', out)).toEqual({ ok: true, titles: 1 });
    expect((await pageOf(stack, slug)).revision).toBe(1);
    const dry = await operator('import', '--titles', out, '--dry-run');
    expect(dry.out).toBe('0 titles would be created, 0 revised and 1 published without changes.\n');
    const real = await operator('import', '--titles', out);
    expect(real.out).toBe('0 titles were created, 0 revised and 1 published without changes; 0 errors.\n');
    const review = { ...written.review, oneLiner: 'Another line about it.' };
    writeFileSync(file, JSON.stringify({ ...written, review }));
    expect(await answer('import', '--titles', out)).toEqual({ ok: true, titles: 1 });
    expect((await pageOf(stack, slug)).revision).toBe(2);
  });

  it('exports the published revisions, without drafts', async () => {
    const editor = await signIn(stack, 'drafting editor', 'editor');
    const { review } = JSON.parse(readFileSync(join(folder, 'titles', `${slug}.json`), 'utf8'));
    const draft = { ...review, oneLiner: 'A line that nobody has published.' };
    const { status } = await editor.send('POST', `/v1/editorial/titles/${slug}/revisions`, { body: draft });
    expect(status).toBe(201);
    const out = join(folder, 'published');
    expect(await answer('export', '--titles', out)).toMatchObject({ titles: 1 });
    expect(JSON.parse(readFileSync(join(out, `${slug}.json`), 'utf8')).review).toEqual(review);
  });

  it('shows with --dry-run what an import would do, and changes nothing', async () => {
    const plan = join(folder, 'planned');
    expect(await answer('export', '--titles', plan, '--dry-run')).toEqual({
      ok: true,
      dryRun: true,
      wouldWrite: 1,
    });
    await answer('export', '--titles', plan);
    const { title, review } = JSON.parse(readFileSync(join(plan, `${slug}.json`), 'utf8'));
    const write = (name: string, value: unknown) => writeFileSync(join(plan, name), JSON.stringify(value));
    write('new.json', { title: { ...title, slug: 'operated-new' }, review });
    write(`${slug}.json`, { title, review: { ...review, oneLiner: 'A third line about it.' } });
    expect(await answer('import', '--titles', plan, '--dry-run')).toEqual({
      ok: true,
      dryRun: true,
      create: ['operated-new'],
      revise: [slug],
      unchanged: [],
    });

    write('bad.json', { title: { ...title, slug: 'Not A Slug' }, review });
    writeFileSync(join(plan, 'worse.json'), 'no JSON');
    const { code, out } = await operator('import', '--titles', plan, '--dry-run', '--json');
    expect([code, JSON.parse(out).faults]).toEqual([
      1,
      [
        { file: 'bad.json', path: 'title.slug', message: expect.any(String) },
        { file: 'worse.json', path: '', message: 'is not a JSON object' },
      ],
    ]);
    expect((await fetch(`${stack.baseUrl}/v1/titles/operated-new`)).status).toBe(404);
    expect((await pageOf(stack, slug)).revision).toBe(2);
  });

  it('prints the report, replays a policy and redrives a queue', async () => {
    expect(await answer('report')).toHaveProperty('transparency');
    const policy = join(root, 'shared/moderation/policy-v1.json');
    expect(await answer('replay', '--policy', policy)).toMatchObject({ flipCount: 0 });
    expect(await answer('redrive', '--queue', 'screening', '--dry-run')).toEqual({
      ok: true,
      dryRun: true,
      wouldMove: 0,
    });
    expect(await answer('redrive', '--queue', 'screening')).toEqual({ ok: true, moved: 0 });
    expect(await answer('verify', '--dry-run')).toMatchObject({ ok: true });
  });

  it('finds a deployed installation by the prefix of the CloudFormation stacks', async () => {
    const { baseUrl, endpointUrl, region, resources } = stack;
    const queue = ([id, name]: [string, string]) =>
      [id, ['AWS::SQS::Queue', `${endpointUrl}/000000000000/${name}`]] as const;
    const ofType = (prefix: string) => Object.entries(resources).filter(([id]) => id.startsWith(prefix));
    const tables = ofType('Table').map(([id, name]) => [id, ['AWS::DynamoDB::Table', name]] as const);
    const queues = ofType('Screening').map(queue);
    const formation = await startCloudFormation({
      NightlightData: { resources: Object.fromEntries(tables), outputs: {} },
      NightlightModeration: { resources: Object.fromEntries(queues), outputs: {} },
      NightlightApi: { resources: {}, outputs: { Url: baseUrl } },
    });
    const environment = {
      AWS_ENDPOINT_URL: endpointUrl,
      AWS_ENDPOINT_URL_CLOUDFORMATION: formation.endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'operator',
      AWS_SECRET_ACCESS_KEY: 'any',
    };
    const deployed = (...args: string[]) => inOwnProcess(environment, ...args, '--json');
    const verified = await deployed('verify', '--stack', 'Nightlight');
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, submissions: 3 });
    const redriven = await deployed('redrive', '--queue', 'screening', '--dry-run', '--stack', 'Nightlight');
    expect(JSON.parse(redriven.out)).toEqual({ ok: true, dryRun: true, wouldMove: 0 });
    const other = await deployed('verify', '--stack', 'Daylight');
    expect([other.code, other.error]).toEqual([
      1,
      expect.stringContaining('have no stacks with the prefix Daylight'),
    ]);
    await formation.close();
  });

  it('says that a receipt can only be decrypted with the secrets, and which option to use instead', async () => {
    const { code, error } = await operator('erase', '--receipt', `rcp_a${'x'.repeat(22)}`, '--yes');
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('A receipt can only be decrypted with the secrets'),
    ]);
    expect(error).toContain('Give --subject instead');
  });

  it('exports what moderators decided as labelled lines, without names and contact details', async () => {
    const moderator = await signIn(stack, 'operator moderator', 'moderator', 1980);
    const foreign = 'Ein schöner Film für die ganze Familie. Schreibt mir an ana@example.org, ich heiße Ana.';
    const author = await signIn(stack, 'operator dee');
    const { receipt } = await submit(author, slug, { stars: 1, age: 12, text: foreign });
    await decideAbout(stack, moderator, receipt, { outcome: 'reject', reasons: ['spam'] });
    const file = join(folder, 'lines.jsonl');
    expect(await answer('export', '--labels', file, '--dry-run')).toEqual({
      ok: true,
      dryRun: true,
      lines: 1,
    });
    expect(await answer('export', '--labels', file)).toEqual({ ok: true, lines: 1, file });
    const line = { id: 'own-1', audience: 'adult', kind: 'review', labels: ['spam'] };
    const [written, ...others] = readFileSync(file, 'utf8').trim().split('\n');
    expect(others).toEqual([]);
    expect(JSON.parse(written ?? '')).toMatchObject(line);
    expect(JSON.parse(written ?? '').text).not.toContain('ana@example.org');
    expect(JSON.parse(written ?? '').text).toContain('[removed: e-mail]');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await operator('export', '--labels', file, '--days', '0')).error).toContain('from 1 to 365');
    expect((await operator('export')).error).toContain('give one of --titles, --subject and --labels');
  });

  it('exports and erases a person', async () => {
    const before = await answer('export', '--subject', 'operator ana');
    expect(before.person).toMatchObject({ submissions: [expect.objectContaining({ state: 'published' })] });
    expect(await answer('erase', '--subject', 'operator ana', '--dry-run')).toEqual({
      ok: true,
      dryRun: true,
      wouldErase: expect.objectContaining({ submissions: 1 }),
    });
    const { out } = await operator('erase', '--subject', 'operator ana', '--dry-run');
    expect(out).toMatch(
      /^This would be erased: 1 submissions, 1 decisions\.\nEntries that protect other people stay/,
    );
    expect(out).not.toContain('keptToProtectOthers');
    expect((await pageOf(stack, slug)).community.adults.count).toBe(1);
    expect(await answer('erase', '--subject', 'operator ana', '--yes')).toMatchObject({ ok: true });
    expect((await pageOf(stack, slug)).community.adults.count).toBe(0);
    expect(JSON.stringify(await readTables(stack))).not.toContain('our sixteen year old');
    expect(await answer('recount')).toMatchObject({ ok: true });
    const ana = await signIn(stack, 'operator ana');
    expect((await ana.send('DELETE', '/v1/me')).status).toBe(204);
  });
});
