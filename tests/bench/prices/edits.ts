import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LocalStack } from '../../../infra/local/stack.ts';
import { similarKey } from '../../../shared/storage/similar-titles.ts';
import { openStore } from '../../../shared/storage/store.ts';
import { keys } from '../../../shared/storage/table.ts';
import { listedUnder } from '../../../shared/titles/similar-terms.ts';
import { send } from '../../chaos/people/client.ts';
import { signIn } from '../../chaos/people/person.ts';
import { aCard } from '../../support/samples.ts';
import { sampleTitle } from '../../support/titles.ts';
import { writeItems } from '../../support/write-items.ts';
import { functionName } from '../cold/bench-targets.ts';
import type { Recorder } from './recorder.ts';

/** What the projector spends on one edit of a title. */
export interface EditCost {
  edit: string;
  /** How many titles the catalogue has besides a few real ones, and how many pages recommend the edited title. */
  titles: number;
  recommendedBy: number;
  requests: number;
  readUnits: number;
  writeUnits: number;
  /** Wall-clock time from the request until another page, or for a new title its own, shows the change. */
  shownMs: number;
}

/** The publication of a title, which may also offer itself to other pages, beside the edits of a published one. */
export const newTitle = 'a new title';

const slug = 'bench-edited';
const watched = 'bench-recommending-0';
const steps = [
  { titles: 0, recommendedBy: 0 },
  { titles: 0, recommendedBy: 50 },
  { titles: 0, recommendedBy: 400 },
];

/** Titles with three topics in common with the edited one, of all ages, as the projector would have written them. */
const catalogueItems = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => {
    const topics = [['Justice', 'Crime', 'Law'][index % 3] ?? '', `Topic ${index % 97}`];
    const card = aCard({
      slug: `bench-title-${index}`,
      kind: index % 2 === 0 ? 'series' : 'film',
      ageRating: 2 + (index % 17),
      genres: ['Reality TV'],
      topics,
    });
    const listed = listedUnder(card);
    return [
      { ...keys.card(card.slug), entity: 'card', data: JSON.stringify(card), listed, readAt: 1 },
      ...listed.terms.map((term) => ({ ...similarKey(term, listed.age, card.slug), slug: card.slug })),
    ];
  }).flat();

/** What the pages recommend that show the edited title. */
const recommendingItems = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    ...keys.recommendations(`bench-recommending-${index + 1}`),
    shown: JSON.stringify([{ slug }]),
    filled: [],
    awaited: [],
    version: 1,
  }));

const editorOf = async (stack: LocalStack, subject: string) => {
  const token = await signIn(stack.identity.tokenUrl, subject, 'editor');
  return async (method: 'POST' | 'PUT', path: string, body: unknown): Promise<void> => {
    const answer = await send(stack.baseUrl, { method, path: `/v1/editorial/titles${path}`, token, body });
    if (answer.status >= 300) throw new Error(`${method} ${path} failed with status ${answer.status}`);
  };
};
type Editor = Awaited<ReturnType<typeof editorOf>>;

const write = async (editor: Editor, name: string, recommendations: string[] = []): Promise<void> => {
  const { title, review } = sampleTitle(name);
  await editor('POST', '', { ...title, recommendations });
  await editor('POST', `/${name}/revisions`, review);
};

const publish = (editor: Editor, name: string): Promise<void> =>
  editor('POST', `/${name}/publish`, { revision: 1 });

const nameOn = async (stack: LocalStack, page: string): Promise<unknown> => {
  const { body } = await send(stack.baseUrl, { method: 'GET', path: `/v1/titles/${page}` });
  const shown = body.recommendations as { slug: string; name: string }[] | undefined;
  return page === watched ? shown?.find((one) => one.slug === slug)?.name : body.name;
};

/** Measures a change from the request until a page shows it. */
const measure = async (
  { stack, recorder }: { stack: LocalStack; recorder: Recorder },
  change: () => Promise<void>,
  shown: { page: string; name: string },
): Promise<Pick<EditCost, 'requests' | 'readUnits' | 'writeUnits' | 'shownMs'>> => {
  await stack.idle();
  recorder.take();
  const began = performance.now();
  await change();
  while ((await nameOn(stack, shown.page)) !== shown.name) {
    if (performance.now() - began > 20_000) throw new Error(`${shown.page} did not change within 20 s`);
    await sleep(5);
  }
  const shownMs = performance.now() - began;
  await stack.idle();
  const own = recorder.take().filter(({ functionId }) => functionName(functionId) === 'page-projector');
  const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + of(one), 0);
  return {
    requests: sum(({ calls }) => calls.length),
    readUnits: sum(({ readUnits }) => readUnits),
    writeUnits: sum(({ writeUnits }) => writeUnits),
    shownMs,
  };
};

/**
 * Measures what the projector spends on edits of a title that 0, 50 and 400 pages recommend, in a small catalogue and then
 * in one with `titles` more titles, and on the publication of a new title.
 */
export async function measureEdits(
  stack: LocalStack,
  recorder: Recorder,
  titles: number,
): Promise<EditCost[]> {
  const table = Object.entries(stack.resources).find(([id]) => id.startsWith('Table'))?.[1] ?? '';
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'any' };
  const client = new DynamoDBClient({ endpoint: stack.endpointUrl, region: stack.region, credentials });
  const store = openStore(table, client);
  const context = { stack, recorder };
  const editor = await editorOf(stack, 'bench-editor');
  const second = await editorOf(stack, 'bench-second-editor');
  await write(editor, slug);
  await publish(second, slug);
  await write(editor, watched, [slug]);
  await publish(second, watched);
  const { title } = sampleTitle(slug) as { title: { details: object } };
  const costs: EditCost[] = [];
  let details: object = title.details;
  for (const step of [...steps, { titles, recommendedBy: 400 }]) {
    await writeItems(store, [...catalogueItems(step.titles), ...recommendingItems(step.recommendedBy)]);
    const number = costs.length;
    const name = `Renamed ${number}`;
    const rename = () => editor('PUT', `/${slug}`, { ...title, name, details });
    costs.push({
      edit: 'name',
      ...step,
      ...(await measure(context, rename, { page: watched, name })),
    });
    const other = { name: `Changed ${number}`, topics: [`Law ${number}`, `Prison ${number}`] };
    details = { ...title.details, topics: other.topics, genres: [`Genre ${number}`] };
    const change = () => editor('PUT', `/${slug}`, { ...title, name: other.name, details });
    costs.push({
      edit: 'name, topics and genre',
      ...step,
      ...(await measure(context, change, { page: watched, name: other.name })),
    });
    const fresh = `bench-new-${number}`;
    await write(editor, fresh);
    const add = () => publish(second, fresh);
    costs.push({
      edit: newTitle,
      ...step,
      ...(await measure(context, add, { page: fresh, name: fresh })),
    });
  }
  client.destroy();
  return costs;
}
