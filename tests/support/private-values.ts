import type { Answer, Client, Sending } from './client.ts';

/** Values that identify a person, were written by a person, or give access to anyone who has them. */
const privateFields = new Set([
  ...['receipt', 'statusUrl', 'nextCursor', 'handle', 'author', 'text', 'headline', 'evidenceUrl'],
  ...['publicNote', 'internalNote', 'story'],
]);

const within = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string') return privateFields.has(name) && value.length > 5 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => within(one, Array.isArray(value) ? name : key));
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Records the private values that clients send and receive, and the answers that refuse a request. */
export function recordPrivateValues() {
  const privateValues = new Set<string>();
  const refusals: string[] = [];
  const recorded = (client: Client): Client => {
    if (client.token !== undefined) privateValues.add(client.token);
    const send = async (method: string, path: string, sending: Sending = {}): Promise<Answer> => {
      const answer = await client.send(method, path, sending);
      for (const one of [...within(sending.body), ...within(jsonIn(answer.text))]) privateValues.add(one);
      if (answer.status >= 400) refusals.push(`${answer.text} ${JSON.stringify([...answer.headers])}`);
      return answer;
    };
    return { token: client.token, send, get: (path, headers = {}) => send('GET', path, { headers }) };
  };
  return { privateValues, refusals, recorded };
}
