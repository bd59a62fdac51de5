import { COMPUTE_KINDS } from './compute-kinds.ts';
import { DATA_KINDS } from './data-kinds.ts';
import { IDENTITY_KINDS } from './identity-kinds.ts';
import { INERT_KINDS } from './inert-kinds.ts';
import type { ResourceKind } from './kind.ts';

/** Every CloudFormation type the runner knows. */
export const KINDS: Readonly<Record<string, ResourceKind>> = {
  ...DATA_KINDS,
  ...COMPUTE_KINDS,
  ...IDENTITY_KINDS,
  ...INERT_KINDS,
};
