import type { SealingKeys } from '../../../shared/people/sealing-keys.ts';
import type { Store } from '../../../shared/storage/store.ts';

type Needed = 'tag' | 'ledger' | 'receipt' | 'review';

/** The keys that a person's records are found with. */
export type PersonKeys = Pick<SealingKeys, Needed> & Partial<SealingKeys>;

/** The installation that a command works on. */
export interface Target {
  readonly baseUrl: string;
  readonly store: Store;
  /** The address of a queue by the beginning of its logical id. @throws OperatorError when it is not known. */
  queueUrl(prefix: string): string;
  /** An access token for a role. @throws OperatorError when a deployed installation has none in the environment. */
  staffToken(role: 'editor' | 'admin'): Promise<string>;
  /** An access token in a person's name: on local stacks alone, where anybody may be anybody. */
  readonly tokenOf: ((subject: string) => Promise<string>) | undefined;
  /** Where their secrets were given. */
  readonly sealing: PersonKeys | undefined;
}
