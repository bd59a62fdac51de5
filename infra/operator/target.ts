import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keysFrom } from '../../shared/people/keys-from.ts';
import type { SealingKeys } from '../../shared/people/sealing-keys.ts';
import { secretSetting } from '../../shared/people/secret-settings.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';

/** The installation that a command works on. */
export interface Target {
  baseUrl: string;
  store: Store;
  /** The address of a queue, by the beginning of its logical id; `undefined` when it is not known. */
  queueUrl(prefix: string): string | undefined;
  /** A bearer token: the one given, or on a local stack one for any subject and role. */
  token(subject: string, role: string): Promise<string>;
  /** The keys that a person's things are found with, where their secrets were given. */
  sealing: (Pick<SealingKeys, Needed> & Partial<SealingKeys>) | undefined;
}

const needed = ['tag', 'ledger', 'receipt', 'review'] as const;
type Needed = (typeof needed)[number];

interface StackFile {
  baseUrl: string;
  endpointUrl: string;
  region: string;
  resources: Record<string, string>;
  identity: { tokenUrl: string };
}

const root = resolve(import.meta.dirname, '../..');

const localToken = async (tokenUrl: string, subject: string, role: string): Promise<string> => {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject, role }),
  });
  if (!response.ok) throw new Error(`the local issuer answered ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
};

const named = (resources: Record<string, string>, prefix: string): string | undefined =>
  Object.entries(resources).find(([id]) => id.startsWith(prefix))?.[1];

const sealingIn = (environment: NodeJS.ProcessEnv): Target['sealing'] =>
  environment[secretSetting.tag]
    ? {
        ...keysFrom(environment, ...needed),
        ...(environment[secretSetting.case] ? keysFrom(environment, 'case') : {}),
      }
    : undefined;

const localTarget = (file: string, environment: NodeJS.ProcessEnv): Target => {
  const stack = JSON.parse(readFileSync(file, 'utf8')) as StackFile;
  // The SDK reads its endpoint and credentials from the environment, here as in a function.
  environment.AWS_ENDPOINT_URL = stack.endpointUrl;
  environment.AWS_REGION = stack.region;
  environment.AWS_ACCESS_KEY_ID = 'operator';
  environment.AWS_SECRET_ACCESS_KEY = 'local';
  return {
    baseUrl: stack.baseUrl,
    store: openStore(named(stack.resources, 'Table') ?? ''),
    queueUrl: (prefix) => {
      const name = named(stack.resources, prefix);
      return name && `${stack.endpointUrl}/000000000000/${name}`;
    },
    token: (subject, role) => localToken(stack.identity.tokenUrl, subject, role),
    sealing: sealingIn(environment),
  };
};

const deployedTarget = (environment: NodeJS.ProcessEnv): Target => ({
  baseUrl: environment.NIGHTLIGHT_URL ?? '',
  store: openStore(environment.TABLE_NAME ?? ''),
  queueUrl: (prefix) => environment[`${prefix.toUpperCase()}_QUEUE_URL`],
  token: async () => {
    if (!environment.NIGHTLIGHT_TOKEN) throw new Error('NIGHTLIGHT_TOKEN is missing: an access token');
    return environment.NIGHTLIGHT_TOKEN;
  },
  sealing: sealingIn(environment),
});

/**
 * The installation of the environment: `STACK_FILE`, or with `TABLE_NAME` a deployed one, or else the newest local
 * stack. Throws when there is none.
 */
export const openTarget = (environment: NodeJS.ProcessEnv): Target => {
  if (environment.STACK_FILE === undefined && environment.TABLE_NAME) return deployedTarget(environment);
  return localTarget(environment.STACK_FILE ?? resolve(root, '.local/stack.json'), environment);
};
