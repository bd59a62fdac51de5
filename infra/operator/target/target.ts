import type { SealingKeys } from '../../../shared/people/sealing-keys.ts';
import type { Store } from '../../../shared/storage/store.ts';

type Needed = 'tag' | 'ledger' | 'receipt' | 'review';

/** The keys needed to find a person's records. */
export type PersonKeys = Pick<SealingKeys, Needed> & Partial<SealingKeys>;

/** Settings for clients of the AWS SDK. Absent settings come from the environment and the AWS profile. */
interface AwsSettings {
  endpoint?: string;
  region?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** The installation that a command works on. */
export interface Target {
  readonly baseUrl: string;
  readonly aws: AwsSettings;
  readonly store: Store;
  /** The URL of a queue, by the prefix of its logical id. @throws OperatorError when it does not exist or is not set */
  queueUrl(prefix: string): string;
  /** An access token for a role. @throws OperatorError when NIGHTLIGHT_TOKEN is not set (deployed installations) */
  staffToken(role: 'editor' | 'admin'): Promise<string>;
  /** An access token of a second editor, who publishes. On deployed installations `undefined` when none is set. */
  secondEditorToken(): Promise<string | undefined>;
  /** An access token as a person. Only for local stacks, where no password is needed. */
  readonly tokenOf: ((subject: string) => Promise<string>) | undefined;
  /** The keys that compute the ids of people, if their secrets are in the environment. */
  readonly sealing: PersonKeys | undefined;
}
