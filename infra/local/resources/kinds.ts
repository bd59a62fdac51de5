import { accessKinds } from './access-kinds.ts';
import { computeKinds } from './compute-kinds.ts';
import { dataKinds } from './data-kinds.ts';
import { identityKinds } from './identity-kinds.ts';
import { ignoredKinds } from './ignored-kinds.ts';
import type { ResourceKind } from './kind.ts';

/** The supported CloudFormation types, by what the runner does with them. */
export const kindsByTreatment = {
  runs: { ...computeKinds, ...dataKinds, ...identityKinds },
  checks: accessKinds,
  ignores: ignoredKinds,
} as const satisfies Record<string, Readonly<Record<string, ResourceKind>>>;

/** All supported CloudFormation types. */
export const kinds: Readonly<Record<string, ResourceKind>> = Object.assign(
  {},
  ...Object.values(kindsByTreatment),
);
