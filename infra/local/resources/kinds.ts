import { ACCESS_KINDS } from './access-kinds.ts';
import { COMPUTE_KINDS } from './compute-kinds.ts';
import { DATA_KINDS } from './data-kinds.ts';
import { IDENTITY_KINDS } from './identity-kinds.ts';
import { IGNORED_KINDS } from './ignored-kinds.ts';
import type { ResourceKind } from './kind.ts';

/** The CloudFormation types that are known, by what is done with their resources. */
export const KINDS_BY_TREATMENT = {
  runs: { ...COMPUTE_KINDS, ...DATA_KINDS, ...IDENTITY_KINDS },
  checks: ACCESS_KINDS,
  ignores: IGNORED_KINDS,
} as const satisfies Record<string, Readonly<Record<string, ResourceKind>>>;

/** Every CloudFormation type that is known. */
export const KINDS: Readonly<Record<string, ResourceKind>> = Object.assign(
  {},
  ...Object.values(KINDS_BY_TREATMENT),
);
