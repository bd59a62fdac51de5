import { createHash } from 'node:crypto';

/**
 * Returns the address of what the service itself suggests for all readers together: a hash without a secret key, because it
 * belongs to no person.
 */
export function openTag(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 8).toString('base64url');
}

/** The tag under which the service suggests the levels that readers' votes put elsewhere. */
export const readersTogether = openTag('readers, together');
