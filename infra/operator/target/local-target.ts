import { existsSync, readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openStore } from '../../../shared/storage/store.ts';
import { OperatorError } from '../errors.ts';
import { keysGiven } from './keys-given.ts';
import type { Target } from './target.ts';

/** The description that a running local stack writes. */
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
  if (!response.ok) throw new Error(`The local issuer failed with status ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Creates the target of the local stack that a file describes. @throws OperatorError when the file does not exist */
export function localTarget(file: string, environment: NodeJS.ProcessEnv): Target {
  if (!existsSync(file))
    throw new OperatorError(
      `No local stack is running: ${file} does not exist`,
      'Start one with npm start, or use --stack NAME for a deployed installation',
    );
  const stack = JSON.parse(readFileSync(file, 'utf8')) as StackFile;
  const resource = (prefix: string): string => {
    const found = Object.entries(stack.resources).find(([id]) => id.startsWith(prefix));
    if (found === undefined) throw new Error(`The local stack has no resource ${prefix}`);
    return found[1];
  };
  const aws = {
    endpoint: stack.endpointUrl,
    region: stack.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'local' },
  };
  return {
    baseUrl: stack.baseUrl,
    aws,
    store: openStore(resource('Table'), new DynamoDBClient(aws)),
    queueUrl: (prefix) => `${stack.endpointUrl}/${localAccount}/${resource(prefix)}`,
    staffToken: (role) => localToken(stack.identity.tokenUrl, 'operator', role),
    secondEditorToken: () => localToken(stack.identity.tokenUrl, 'second-operator', 'editor'),
    tokenOf: (subject) => localToken(stack.identity.tokenUrl, subject, 'adult'),
    sealing: keysGiven(environment),
  };
}
