import { existsSync, readFileSync } from 'node:fs';
import { openStore } from '../../../shared/storage/store.ts';
import { OperatorError } from '../errors.ts';
import { keysGiven } from './keys-given.ts';
import type { Target } from './target.ts';

/** What a local stack writes about itself. */
interface StackFile {
  baseUrl: string;
  endpointUrl: string;
  region: string;
  resources: Record<string, string>;
  identity: { tokenUrl: string };
}

const localAccount = '000000000000';

async function localToken(tokenUrl: string, subject: string, role: string): Promise<string> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject, role }),
  });
  if (!response.ok) throw new Error(`The local issuer answered ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

/** The local stack that a file describes. @throws OperatorError when there is no such file. */
export function localTarget(file: string, environment: NodeJS.ProcessEnv): Target {
  if (!existsSync(file))
    throw new OperatorError(
      `No local stack is described in ${file}`,
      'Start one with npm start, or name a deployed one with --stack NAME',
    );
  const stack = JSON.parse(readFileSync(file, 'utf8')) as StackFile;
  const resource = (prefix: string): string => {
    const found = Object.entries(stack.resources).find(([id]) => id.startsWith(prefix));
    if (found === undefined) throw new Error(`The stack has no ${prefix}`);
    return found[1];
  };
  // The SDK reads its endpoint and credentials from the environment, here as in a function.
  environment.AWS_ENDPOINT_URL = stack.endpointUrl;
  environment.AWS_REGION = stack.region;
  environment.AWS_ACCESS_KEY_ID = 'operator';
  environment.AWS_SECRET_ACCESS_KEY = 'local';
  return {
    baseUrl: stack.baseUrl,
    store: openStore(resource('Table')),
    queueUrl: (prefix) => `${stack.endpointUrl}/${localAccount}/${resource(prefix)}`,
    staffToken: (role) => localToken(stack.identity.tokenUrl, 'operator', role),
    tokenOf: (subject) => localToken(stack.identity.tokenUrl, subject, 'adult'),
    sealing: keysGiven(environment),
  };
}
