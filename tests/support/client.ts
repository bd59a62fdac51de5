import { defined } from '../../shared/values/defined.ts';
import { checkAnswer } from './check-answer.ts';
import type { TestStack } from './stack.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body, typed as the caller expects; the test's assertions check it. */
  json<Shape>(): Shape;
}

export interface Sending {
  body?: unknown;
  /** Sent as it is, instead of a JSON body. */
  raw?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

export interface Client {
  token: string | undefined;
  send(method: string, path: string, sending?: Sending): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
}

/** A client of the stack's API, with or without a token. */
export function clientOf({ baseUrl }: Pick<TestStack, 'baseUrl'>, token?: string): Client {
  const send = async (
    method: string,
    path: string,
    { body, raw, headers }: Sending = {},
  ): Promise<Answer> => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        ...defined({
          authorization: token === undefined ? undefined : `Bearer ${token}`,
          'content-type': payload === undefined ? undefined : 'application/json',
        }),
        ...headers,
      },
      ...defined({ body: payload }),
    });
    const text = await response.text();
    const { status, headers: answered } = response;
    checkAnswer({ method, path, status, contentType: answered.get('content-type'), text });
    return { status, headers: answered, text, json: () => JSON.parse(text) };
  };
  return { token, send, get: (path, headers = {}) => send('GET', path, { headers }) };
}

const thisYear = new Date().getUTCFullYear();

/** Returns the birth year that a person in a role has stated, unless the test gives another. */
export function usualBirthYear(role: string): number {
  return role === 'teen' ? thisYear - 15 : 1985;
}

/** Signs in a person who has not answered the age question. */
export const notAnswered = 'not answered';

/** Signs in a person who has stated their birth year. A different subject is a different person. */
export async function signIn(
  stack: Pick<TestStack, 'baseUrl' | 'identity'>,
  subject: string,
  role = 'adult',
  birthYear: number | typeof notAnswered = usualBirthYear(role),
): Promise<Client> {
  return signInWith(stack, {
    subject,
    role,
    ...defined({ birthYear: birthYear === notAnswered ? undefined : birthYear }),
  });
}

/** Signs in a moderator who is not trained in child protection. On a local stack the role alone makes a trained one. */
export function signInUntrained(
  stack: Pick<TestStack, 'baseUrl' | 'identity'>,
  subject: string,
): Promise<Client> {
  return signInWith(stack, {
    subject,
    role: 'adult',
    groups: ['moderator'],
    birthYear: usualBirthYear('moderator'),
  });
}

async function signInWith(
  stack: Pick<TestStack, 'baseUrl' | 'identity'>,
  person: { subject: string; role: string; groups?: string[]; birthYear?: number },
): Promise<Client> {
  const response = await fetch(stack.identity.tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(person),
  });
  if (!response.ok) throw new Error(`${person.subject} cannot sign in: ${await response.text()}`);
  return clientOf(stack, ((await response.json()) as { access_token: string }).access_token);
}
