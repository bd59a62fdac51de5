import { openStore } from '../../../shared/storage/store.ts';
import { OperatorError } from '../errors.ts';
import { keysGiven } from './keys-given.ts';
import type { Target } from './target.ts';

/** Where the parts of a deployed installation are. */
export interface DeployedParts {
  baseUrl: string;
  table: string;
  queueUrl(prefix: string): string;
}

/** A deployed installation whose parts are known; tokens and secrets are the environment's. */
export function deployedTarget(parts: DeployedParts, environment: NodeJS.ProcessEnv): Target {
  return {
    baseUrl: parts.baseUrl,
    store: openStore(parts.table),
    queueUrl: parts.queueUrl,
    staffToken: async (role) => {
      if (environment.NIGHTLIGHT_TOKEN) return environment.NIGHTLIGHT_TOKEN;
      throw new OperatorError(
        'The environment has no NIGHTLIGHT_TOKEN',
        `Set it to the access token of somebody in the group ${role}`,
      );
    },
    // The only token is the operator's own: what asks in a person's name would meet the operator's account.
    tokenOf: undefined,
    sealing: keysGiven(environment),
  };
}
