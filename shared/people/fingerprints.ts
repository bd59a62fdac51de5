import { deriveKey, type KeyRing, type SealingKeys } from './sealing-keys.ts';
import { lastingPurposes, rotatingPurposes } from './secret-settings.ts';

/** A fingerprint of a secret key, stored in the table to recognize the key. It does not reveal the key. */
export interface Fingerprint {
  /** The purpose of the key and, if the key can be rotated, the letter of its generation: `tag`, `receipt#a`. */
  name: string;
  value: string;
}

const fingerprint = (name: string, key: Buffer): Fingerprint => ({
  name,
  value: deriveKey(key, 'fingerprint').subarray(0, 12).toString('base64url'),
});

/**
 * Returns the fingerprints of the given keys. Keys of cursors have none, because they are derived from other
 * keys.
 */
export function fingerprintsOf(keys: Partial<SealingKeys>): Fingerprint[] {
  return [
    ...lastingPurposes.flatMap((purpose) => {
      const key = keys[purpose];
      return key ? [fingerprint(purpose, key)] : [];
    }),
    ...rotatingPurposes.flatMap((purpose) => {
      const ring: readonly KeyRing[number][] = keys[purpose] ?? [];
      return ring.map(({ letter, key }) => fingerprint(`${purpose}#${letter}`, key));
    }),
  ];
}
