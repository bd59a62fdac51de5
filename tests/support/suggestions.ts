import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { type Client, clientOf, signIn } from './client.ts';
import { submit } from './reader.ts';
import type { TestStack } from './stack.ts';
import { publishAs } from './titles.ts';

/** The route under which editors read and decide suggestions. */
export const suggestionsPath = '/v1/editorial/suggestions';

/** The text of a suggestion to which screening has nothing to say. */
export const suggestionText = 'The studio page gives another number than this page; please compare the two.';

/** Creates the steps of readers and editors for tests. The slugs of their titles start with `prefix`. */
export async function suggestionSteps(stack: TestStack, prefix: string) {
  const editor = await signIn(stack, `${prefix} first editor`, 'editor', 1980);
  const other = await signIn(stack, `${prefix} other editor`, 'editor', 1980);
  const moderator = await signIn(stack, `${prefix} moderator`, 'moderator', 1980);
  let titles = 0;
  const newTitle = async () => {
    titles += 1;
    const slug = `${prefix}-${titles}`;
    await publishAs(stack, slug);
    return slug;
  };
  const list = async (query = '', who = editor) =>
    (await who.get(`${suggestionsPath}?${query}`)).json<{ items: EditorialSuggestion[] }>().items;
  const only = async (slug: string) => {
    const [item] = await list(`slug=${slug}`);
    if (item === undefined) throw new Error('there is no such suggestion');
    return item;
  };
  const decide = (
    item: Pick<EditorialSuggestion, 'id' | 'version'>,
    body: object,
    who = editor,
    headers = {},
  ) => {
    const sent = { version: item.version, ...body };
    return who.send('POST', `${suggestionsPath}/${item.id}/decision`, { body: sent, headers });
  };
  /** Publishes a title with one suggestion about it, which waits for the editors. */
  const suggested = async (patch: object | undefined, more: object = {}, reader = `${prefix} ${titles}`) =>
    suggestedFor(await newTitle(), patch, reader, more);
  /** Sends a suggestion about a title, and returns one that waits for the editors about it. */
  const suggestedFor = async (
    slug: string,
    patch: object | undefined,
    reader = `${prefix} reader`,
    more: object = {},
  ) => {
    const who: Client = await signIn(stack, reader);
    const { receipt } = await submit(who, slug, { area: 'fact', text: suggestionText, patch, ...more });
    await stack.idle();
    return { slug, who, receipt, item: await only(slug) };
  };
  /** Changes facts of a published title, as an editor does. */
  const put = async (slug: string, details: object): Promise<void> => {
    const path = `/v1/editorial/titles/${slug}`;
    const { title } = (await editor.get(path)).json<{ title: { details: object } }>();
    const body = { ...title, details: { ...title.details, ...details } };
    const { status, text } = await editor.send('PUT', path, { body });
    if (status !== 200) throw new Error(`answered ${status}: ${text}`);
  };
  /** Takes a published title off the site, and waits until its page is gone. */
  const takeOff = async (slug: string): Promise<void> => {
    const body = { note: 'The publisher asked for it.' };
    const { status, text } = await editor.send('POST', `/v1/editorial/titles/${slug}/unpublish`, { body });
    if (status !== 200) throw new Error(`answered ${status}: ${text}`);
    await stack.idle();
  };
  const historyOf = async (slug: string) =>
    (await clientOf(stack).get(`/v1/titles/${slug}/history`)).json<{ items: Record<string, unknown>[] }>()
      .items;
  const reading = { newTitle, list, only, historyOf };
  return { editor, other, moderator, ...reading, decide, suggested, suggestedFor, put, takeOff };
}
