import type { MeteredCall } from '../../../infra/local/contracts.ts';
import type { LocalStack } from '../../../infra/local/stack.ts';
import { type Request, send } from '../../chaos/people/client.ts';
import { signIn } from '../../chaos/people/person.ts';
import { functionName } from '../cold/bench-targets.ts';
import type { Recorder } from './recorder.ts';

/** What one request of an editor about suggestions costs. */
export interface SuggestionCost {
  what: string;
  /** How many suggestions wait. */
  waiting: number;
  /** The calls to the table, such as `GetItem`, and those of an index with its name, such as `Query byList`. */
  calls: string[];
  readUnits: number;
  writeUnits: number;
}

const nameOfCall = ({ action, indexes = {} }: MeteredCall): string =>
  [action.replace('dynamodb:', ''), ...Object.keys(indexes)].join(' ');

const waiting = 60;

const sendSuggestions = async (stack: LocalStack, slug: string): Promise<void> => {
  for (let reader = 0; reader < waiting; reader += 1) {
    const token = await signIn(stack.identity.tokenUrl, `bench-suggests-${reader}`, 'adult');
    const patch = [{ path: '/details/episodes', value: 20 + reader }];
    const body = { area: 'fact', text: `I counted ${20 + reader} episodes.`, patch };
    const path = `/v1/titles/${slug}/suggestions`;
    const { status } = await send(stack.baseUrl, { method: 'POST', path, token, body });
    if (status !== 202) throw new Error(`a suggestion was answered with ${status}`);
  }
  await stack.idle();
};

/**
 * Measures what it costs to open the inbox of editors, to read a suggestion, and to decide about one. `slug` is a title that
 * has episodes.
 */
export async function measureSuggestions(
  stack: LocalStack,
  recorder: Recorder,
  slug: string,
): Promise<SuggestionCost[]> {
  await sendSuggestions(stack, slug);
  const token = await signIn(stack.identity.tokenUrl, 'bench-editor', 'editor');
  const costs: SuggestionCost[] = [];
  const measured = async (what: string, request: Omit<Request, 'token'>) => {
    await stack.idle();
    recorder.take();
    const { status, body } = await send(stack.baseUrl, { ...request, token });
    if (status !== 200) throw new Error(`${what} was answered with ${status}: ${JSON.stringify(body)}`);
    const [own] = recorder.take().filter(({ functionId }) => functionName(functionId) === 'editorial-api');
    if (own === undefined) throw new Error(`${what} was not recorded`);
    const { calls, readUnits, writeUnits } = own;
    costs.push({
      what,
      waiting,
      calls: calls.map(nameOfCall),
      readUnits,
      writeUnits,
    });
    return body;
  };
  const inbox = '/v1/editorial/suggestions';
  const list = await measured('open the inbox', { method: 'GET', path: inbox });
  const items = list.items as { id: string; version: number; changes: object[] }[];
  // Earlier measurements sent some in words only.
  const [first, second] = items.filter(({ changes }) => changes.length > 0);
  if (first === undefined || second === undefined) throw new Error('the inbox is empty');
  const decide = (what: string, { id, version }: { id: string; version: number }, body: object) =>
    measured(what, {
      method: 'POST',
      path: `${inbox}/${id}/decision`,
      body: { ...body, version },
    });
  await measured('read a suggestion', { method: 'GET', path: `${inbox}/${first.id}` });
  await decide('accept a suggestion', first, { outcome: 'accept' });
  await decide('decline a suggestion', second, { outcome: 'decline', reason: 'not-confirmed' });
  return costs;
}
