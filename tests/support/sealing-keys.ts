import { deriveKey, keyRing, type SealingKeys } from '../../shared/people/sealing-keys.ts';

/** Makes every key, in its first generation, from one secret. */
export function sealingKeys(secret: string): SealingKeys {
  const first = (purpose: string) => keyRing(purpose, `a:${secret}`);
  return {
    tag: deriveKey(secret, 'tag'),
    ledger: deriveKey(secret, 'ledger'),
    receipt: first('receipt'),
    review: first('review'),
    case: first('case'),
    suggestion: first('suggestion'),
    cursor: first('cursor'),
  };
}
