import type { LocalStack } from '../../../infra/local/stack.ts';
import { defined } from '../../../shared/values/defined.ts';
import type { Reference } from '../references/build.ts';
import type { BenchTarget } from './bench-target.ts';

const httpEvent = (path: string, pathParameters: Record<string, string>) => ({
  version: '2.0',
  routeKey: `GET ${path}`,
  rawPath: path,
  rawQueryString: '',
  headers: { host: 'localhost', 'x-forwarded-proto': 'http' },
  pathParameters,
  isBase64Encoded: false,
  requestContext: {
    domainName: 'localhost',
    requestId: 'bench',
    stage: '$default',
    http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
  },
});

/** The read that most requests are, as the JSON API and as a page. */
export function reads(slug: string) {
  return {
    json: httpEvent(`/v1/titles/${slug}`, { slug, proxy: `v1/titles/${slug}` }),
    page: httpEvent(`/titles/${slug}`, { slug, proxy: `titles/${slug}` }),
  };
}

/** How each function is named here: by the folder of `functions/`. */
const folders: Record<string, string> = {
  PreToken: 'pre-token',
  PublicApi: 'public-api',
  EditorialApi: 'editorial-api',
  ModerationApi: 'moderation-api',
  MediaReader: 'media',
  OutboxRelay: 'outbox-relay',
  ModerationWorker: 'moderation-worker',
  PageProjector: 'page-projector',
  Sweeper: 'sweeper',
  Pages: 'web',
};

/** The name of a function by its id in the stack. */
export function functionName(id: string): string {
  const [, logicalId = id] = id.split('/');
  const name = Object.keys(folders).find((prefix) => logicalId.startsWith(prefix));
  return (name && folders[name]) ?? logicalId;
}

/** Every function of the stack and every reference, with the environment that reaches the stack's tables. */
export function benchTargets(
  stack: LocalStack,
  references: Record<Reference, string>,
  slug: string,
): BenchTarget[] {
  const credentials = {
    AWS_REGION: stack.region,
    AWS_ACCESS_KEY_ID: 'operator',
    AWS_SECRET_ACCESS_KEY: 'any',
    AWS_ENDPOINT_URL: stack.endpointUrl,
  };
  const definitions = stack.functions.pools.map(({ definition }) => definition);
  const [table] = definitions.flatMap(({ environment }) => environment.TABLE_NAME ?? []);
  const { json, page } = reads(slug);
  const events: Record<string, unknown> = { 'public-api': json, web: page };
  const ours = definitions.map((definition) => {
    const name = functionName(definition.id);
    const environment = { ...definition.environment, ...credentials };
    return { name, bundle: definition.bundle, environment, ...defined({ event: events[name] || undefined }) };
  });
  const theirs = Object.entries(references).map(([name, bundle]) => ({
    name,
    bundle,
    environment: { ...credentials, TABLE_NAME: table ?? '' },
    ...defined({ event: name === 'powertools-worker' ? undefined : json }),
  }));
  return [...theirs, ...ours];
}
