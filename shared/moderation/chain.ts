import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Decision, LinkedDecision } from './decision.ts';

/** Returns the first 22 characters of the SHA-256, in base64url, of the decision as canonical JSON (RFC 8785). */
const hashOf = (link: Omit<LinkedDecision, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalize(link) ?? '')
    .digest('base64url')
    .slice(0, 22);

/**
 * Appends a decision to its target's chain of `count` decisions, the last of which has the hash `previous`.
 */
export function linkDecision(decision: Decision, count: number, previous: string): LinkedDecision {
  const link = { ...decision, sequence: count + 1, previous };
  return { ...link, hash: hashOf(link) };
}

/**
 * Checks the chain of a target's decisions, given in order. Returns the sequence number of the first decision
 * whose number, `previous` or hash is wrong; `undefined` when all are right.
 */
export function brokenLink(chain: readonly LinkedDecision[]): number | undefined {
  let previous = '';
  for (const [index, { hash, ...link }] of chain.entries()) {
    const holds = link.sequence === index + 1 && link.previous === previous && hashOf(link) === hash;
    if (!holds) return index + 1;
    previous = hash;
  }
  return undefined;
}
