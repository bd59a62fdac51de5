import { createHash, randomBytes } from 'node:crypto';
import type { Model } from './cloudformation/resource.ts';
import type { StoredValues } from './operation/stored-values.ts';
import type { World } from './resources/kind.ts';
import { secretValue } from './resources/secrets.ts';

interface WorldOptions {
  storedValues: StoredValues;
  region: string;
  accountId: string;
  doorUrl: string;
  issuerUrl: string;
  apiUrls: ReadonlyMap<string, string>;
  /** The model made from this world; asked only once it exists. */
  model(): Model;
}

/** The addresses and names of one run; what must survive a restart comes from the kept values. */
export function createWorld(options: WorldOptions): World {
  const { storedValues, apiUrls, model, region, accountId, doorUrl, issuerUrl } = options;
  const suffix = storedValues.get('suffix') ?? storedValues.set('suffix', randomBytes(4).toString('hex'));
  return {
    region,
    accountId,
    suffix,
    doorUrl,
    issuerUrl,
    apiUrl(id) {
      const url = apiUrls.get(id);
      if (url === undefined) throw new Error(`${id} has no address`);
      return url;
    },
    stableId: (seed, length) =>
      BigInt(`0x${createHash('sha256').update(`${suffix}:${seed}`).digest('hex')}`)
        .toString(36)
        .slice(0, length),
    secret(id) {
      const secret = model()
        .ofType('AWS::SecretsManager::Secret')
        .find(({ ref, name }) => ref === id || name === id);
      if (secret === undefined) throw new Error(`no secret of the assembly is ${id}`);
      return secretValue(secret, storedValues);
    },
  };
}
