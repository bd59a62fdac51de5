import { openStore } from '../../../shared/storage/store.ts';
import { OperatorError } from '../errors.ts';
import { keysGiven } from './keys-given.ts';
import type { Target } from './target.ts';

/** The resources of a deployed installation. */
export interface DeployedParts {
  baseUrl: string;
  table: string;
  queueUrl(prefix: string): string;
}

/** Creates the target of a deployed installation. Tokens and secrets come from the environment. */
export function deployedTarget(parts: DeployedParts, environment: NodeJS.ProcessEnv): Target {
  return {
    baseUrl: parts.baseUrl,
    aws: {},
    store: openStore(parts.table),
    queueUrl: parts.queueUrl,
    staffToken: async (role) => {
      if (environment.NIGHTLIGHT_TOKEN) return environment.NIGHTLIGHT_TOKEN;
      throw new OperatorError(
        'NIGHTLIGHT_TOKEN is not set',
        `Set it to an access token of the group ${role}`,
      );
    },
    secondEditorToken: async () => environment.NIGHTLIGHT_SECOND_TOKEN || undefined,
    // The only token is the operator's own, so the API cannot be called as another person.
    tokenOf: undefined,
    sealing: keysGiven(environment),
  };
}
