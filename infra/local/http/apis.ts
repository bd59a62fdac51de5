import type { StackTemplate } from '../cloudformation/assembly.ts';
import type { Model } from '../cloudformation/resource.ts';
import type { Functions } from '../functions/runtime.ts';
import { defineApi } from './api.ts';
import { type ApiServer, openApiServer, type RequestRecord } from './server.ts';

export interface Apis {
  /** URL of the first API; empty when there is none. */
  baseUrl: string;
  /** URLs by `StackName/LogicalId`. */
  urls: ReadonlyMap<string, string>;
  /** Starts handling requests, including those that are already waiting. */
  serve(model: Model, run: Functions['run'], now: () => number): void;
  stop(): Promise<void>;
}

/** Opens a port for every HTTP API of the assembly. The first API gets `firstPort`, the others any free port. */
export async function openApis(
  stacks: StackTemplate[],
  firstPort: number,
  accountId: string,
  onRequest: (record: RequestRecord) => void,
): Promise<Apis> {
  const ids = stacks.flatMap(({ name, resources }) =>
    Object.entries(resources)
      .filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Api')
      .map(([logicalId]) => `${name}/${logicalId}`),
  );
  const running = Promise.withResolvers<Functions['run']>();
  const servers = new Map<string, ApiServer>();
  for (const [at, id] of ids.entries())
    servers.set(
      id,
      await openApiServer({
        port: at === 0 ? firstPort : 0,
        accountId,
        run: async (functionId, event) => (await running.promise)(functionId, event),
        onRequest,
      }),
    );
  const urls = new Map([...servers].map(([id, { port }]) => [id, `http://localhost:${port}`]));
  return {
    urls,
    baseUrl: urls.get(ids[0] ?? '') ?? '',
    serve(model, run, now) {
      running.resolve(run);
      for (const api of model.ofType('AWS::ApiGatewayV2::Api'))
        servers.get(api.id)?.serve(defineApi(model, api, now));
    },
    stop: async () => {
      await Promise.all([...servers.values()].map((server) => server.stop()));
    },
  };
}
