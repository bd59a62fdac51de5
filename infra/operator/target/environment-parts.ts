import { OperatorError } from '../errors.ts';
import type { DeployedParts } from './deployed-target.ts';

const instead = 'Set it, or use --stack NAME, which finds all resources of an installation';

/** The resources in `TABLE_NAME`, `NIGHTLIGHT_URL` and, for queues, `…_QUEUE_URL`. @throws OperatorError if one is not set */
export function environmentParts(environment: NodeJS.ProcessEnv): DeployedParts {
  const setting = (name: string): string => {
    const value = environment[name];
    if (!value) throw new OperatorError(`${name} is not set`, instead);
    return value;
  };
  return {
    table: setting('TABLE_NAME'),
    baseUrl: setting('NIGHTLIGHT_URL'),
    queueUrl: (prefix) => setting(`${prefix.toUpperCase()}_QUEUE_URL`),
  };
}
