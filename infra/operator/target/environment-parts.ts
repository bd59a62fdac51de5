import { OperatorError } from '../errors.ts';
import type { DeployedParts } from './deployed-target.ts';

const instead = 'Set it, or name the installation with --stack NAME, which finds all of them';

/** The parts that `TABLE_NAME`, `NIGHTLIGHT_URL` and for queues `…_QUEUE_URL` name. @throws OperatorError for a missing one. */
export function environmentParts(environment: NodeJS.ProcessEnv): DeployedParts {
  const setting = (name: string): string => {
    const value = environment[name];
    if (!value) throw new OperatorError(`The environment has no ${name}`, instead);
    return value;
  };
  return {
    table: setting('TABLE_NAME'),
    baseUrl: setting('NIGHTLIGHT_URL'),
    queueUrl: (prefix) => setting(`${prefix.toUpperCase()}_QUEUE_URL`),
  };
}
