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

/** The most frequent request, to read a title, as an event of the JSON API and of the pages. */
function reads(slug: string) {
  return {
    json: httpEvent(`/v1/titles/${slug}`, { slug, proxy: `v1/titles/${slug}` }),
    page: httpEvent(`/titles/${slug}`, { slug, proxy: `titles/${slug}` }),
  };
}

/** The folder in `functions/` of each function. */
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

/** Converts a function id of the stack to the name of its folder. */
export function functionName(id: string): string {
  const [, logicalId = id] = id.split('/');
  const name = Object.keys(folders).find((prefix) => logicalId.startsWith(prefix));
  return (name && folders[name]) ?? logicalId;
}

/** Returns every reference and every function of the stack, with an environment for access to the stack's table. */
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
