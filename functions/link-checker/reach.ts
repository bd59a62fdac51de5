import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type RequestFilteringAgentOptions, useAgent } from 'request-filtering-agent';
import type { Reached } from '../../shared/titles/link-verdict.ts';

const requestTimeMs = 6_000;
const maxRedirects = 6;

/** What a test may change: addresses that are allowed although they are private. */
export type ReachOptions = RequestFilteringAgentOptions;

type Failure = Extract<Reached, { failure: string }>['failure'];

/** The codes of Node's errors. All other codes, and time-outs, mean that the server did not answer. */
const failureOfCode: Record<string, Failure> = {
  ENOTFOUND: 'no-such-host',
  CERT_HAS_EXPIRED: 'not-secure',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'not-secure',
  ERR_TLS_CERT_ALTNAME_INVALID: 'not-secure',
  SELF_SIGNED_CERT_IN_CHAIN: 'not-secure',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'not-secure',
};

const failureOf = (error: unknown): Failure => {
  const { code, message } = error as { code?: string; message: string };
  // The library has no code for an address that it refuses.
  if (message.includes('is not allowed. Because')) return 'not-public';
  return failureOfCode[code ?? ''] ?? 'no-answer';
};

interface Answer {
  status: number;
  location: string | undefined;
}

/** Sends one request and reads the head of its answer. The body is not read. */
const ask = (url: URL, method: 'HEAD' | 'GET', userAgent: string, options: ReachOptions): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const asked = send(url, {
      method,
      // Refuses private addresses after the name was resolved, so that a link cannot lead into a network.
      agent: useAgent(url.href, options),
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(requestTimeMs),
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    asked.end();
  });

/** Sends `HEAD`, and `GET` when the answer is an error: many servers do not answer `HEAD` properly. */
const askTwice = async (url: URL, userAgent: string, options: ReachOptions): Promise<Answer> => {
  const first = await ask(url, 'HEAD', userAgent, options);
  return first.status < 400 ? first : ask(url, 'GET', userAgent, options);
};

const isRedirect = ({ status }: Answer): boolean => status >= 300 && status < 400;

const follow = async (link: string, userAgent: string, options: ReachOptions): Promise<Reached> => {
  let url = new URL(link);
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return { failure: 'not-public' };
    const answer = await askTwice(url, userAgent, options);
    if (!isRedirect(answer) || answer.location === undefined) return { status: answer.status, at: url.href };
    if (!URL.canParse(answer.location, url)) return { failure: 'redirects' };
    url = new URL(answer.location, url);
  }
  return { failure: 'redirects' };
};

/**
 * Requests a link as a browser would, follows its redirects, and returns where it led. Addresses that are not public are
 * refused, also after a redirect. Each request takes at most six seconds.
 */
export async function reach(link: string, userAgent: string, options: ReachOptions = {}): Promise<Reached> {
  try {
    return await follow(link, userAgent, options);
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
