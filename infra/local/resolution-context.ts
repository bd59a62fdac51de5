import { createHash, randomBytes } from 'node:crypto';
import type { Model } from './cloudformation/resource.ts';
import type { StoredValues } from './operation/stored-values.ts';
import type { ResolutionContext } from './resources/kind.ts';
import { secretValue } from './resources/secrets.ts';

interface ResolutionContextOptions {
  storedValues: StoredValues;
  region: string;
  accountId: string;
  proxyUrl: string;
  issuerUrl: string;
  apiUrls: ReadonlyMap<string, string>;
  /** The model that is resolved with this context. Called only after the model exists. */
  model(): Model;
}

/** Creates the URLs and names of one run. Those that must survive a restart come from the stored values. */
export function createResolutionContext(options: ResolutionContextOptions): ResolutionContext {
  const { storedValues, apiUrls, model, region, accountId, proxyUrl, issuerUrl } = options;
  const suffix = storedValues.get('suffix') ?? storedValues.set('suffix', randomBytes(4).toString('hex'));
  return {
    region,
    accountId,
    suffix,
    proxyUrl,
    issuerUrl,
    apiUrl(id) {
      const url = apiUrls.get(id);
      if (url === undefined) throw new Error(`${id} has no URL`);
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
      if (secret === undefined) throw new Error(`the assembly has no secret ${id}`);
      return secretValue(secret, storedValues);
    },
  };
}
