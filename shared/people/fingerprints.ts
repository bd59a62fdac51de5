import { deriveKey, type KeyRing, type SealingKeys } from './sealing-keys.ts';
import { lastingPurposes, rotatingPurposes } from './secret-settings.ts';

/** What a table remembers of a key, to know it again; the key cannot be told from it. */
export interface Fingerprint {
  /** The purpose, and of what rotates the letter: `tag`, `receipt#a`. */
  name: string;
  value: string;
}

const fingerprint = (name: string, key: Buffer): Fingerprint => ({
  name,
  value: deriveKey(key, 'fingerprint').subarray(0, 12).toString('base64url'),
});

/** The fingerprints of the keys that somebody has; of cursors' keys there are none, for they follow from others. */
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
