import { join } from 'node:path';
import { type Backends, localAccountId, localRegion, startBackends } from './backends.ts';
import { readAssembly } from './cloudformation/assembly.ts';
import { checkSupported } from './cloudformation/check.ts';
import { createModel } from './cloudformation/model.ts';
import type { Model } from './cloudformation/resource.ts';
import type { EventSources, Invoke, InvokeResult, LogSink, PolicyStatement } from './contracts.ts';
import { defined } from './defined.ts';
import { startEventSources } from './events/event-sources.ts';
import { startSchedules } from './events/schedules.ts';
import { createActivity } from './functions/activity.ts';
import { createCallers, operatorKey } from './functions/callers.ts';
import { defineFunction } from './functions/definition.ts';
import { watchBundles } from './functions/hot-reload.ts';
import { createFunctions, type Functions } from './functions/runtime.ts';
import { openApis } from './http/apis.ts';
import { readPeopleFile } from './identity/people-file.ts';
import { checkGroups, noChoices } from './identity/sign-in-choices.ts';
import { createMessaging } from './messaging/create-queues.ts';
import { ObjectEvents } from './messaging/object-events.ts';
import type { Clock } from './operation/clock.ts';
import { summaryOf } from './operation/summary.ts';
import { eventSourceKey } from './proxy/call.ts';
import { JsonClient } from './proxy/json-client.ts';
import { type AwsProxy, startAwsProxy } from './proxy/proxy.ts';
import { Upstream } from './proxy/upstream.ts';
import { createResolutionContext } from './resolution-context.ts';
import { createTables } from './tables/create-tables.ts';
import { defineBucketNotifications } from './triggers/bucket-notifications.ts';
import { defineMappings } from './triggers/mappings.ts';
import { resourcePolicies } from './triggers/resource-policies.ts';
import { defineSchedules } from './triggers/schedules.ts';
import { defineTokenTrigger } from './triggers/token-trigger.ts';

export interface StackOptions {
  /** The synthesized cloud assembly (`cdk.out`). */
  assemblyDir: string;
  /** Port of the first HTTP API; 0 or absent picks a free one. */
  port?: number;
  /** The folder for tables, queues, secrets and stream positions. Absent: everything is in memory. */
  dataDir?: string;
  log?: LogSink;
  /** The URL of a DynamoDB Local that is running in memory, for a new database. @default starts one */
  dynamodbUrl?: string;
  /** Servers that are already starting, with the same data directory. The stack stops them. */
  backends?: Promise<Backends>;
  /** Restarts a function's workers when its bundle changes. They run copies of the bundle, in the assembly's folder. */
  hotReload?: boolean;
  /** Seed of the random generators for injected faults. */
  seed?: number;
  /** Path of the people file (see README). @default none: the sign-in page lists nobody, and any subject can sign in */
  people?: string;
  /** Environment variables for every function. They override those of the template. */
  environment?: Record<string, string>;
}

export interface LocalStack {
  baseUrl: string;
  /** URLs of all HTTP APIs, by `StackName/LogicalId`. */
  apiUrls: Record<string, string>;
  endpointUrl: string;
  region: string;
  resources: Record<string, string>;
  identity: { issuer: string; tokenUrl: string };
  functions: Functions;
  proxy: AwsProxy;
  /** The clock of functions, sign-in, authorizers and presigned URLs. */
  clock: Pick<Clock, 'now' | 'advance'>;
  /** Calls the listener after every invocation, with its cost. Returns a function that removes the listener. */
  onActivity: ReturnType<typeof createActivity>['listen'];
  /** Resolves when no queue or stream has an event left for a function. */
  idle: EventSources['idle'];
  /** Invokes a schedule's target now. `id` is a logical id or `StackName/LogicalId`. */
  runSchedule(id: string): Promise<InvokeResult>;
  /** Kills a function's workers immediately. Their invocations fail. */
  kill(functionId: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Runs a synthesized cloud assembly on this machine. Any number of stacks can run side by side.
 * @throws when the assembly has an unsupported resource type or intrinsic; nothing has been created then.
 */
export async function startStack(options: StackOptions): Promise<LocalStack> {
  const log: LogSink = options.log ?? (() => undefined);
  const backends = options.backends ?? startBackends(options);
  // Prevents an unhandled rejection. The failure is handled below, where the promise is awaited.
  backends.catch(() => undefined);
  const stops: (() => Promise<void>)[] = [async () => (await backends).stop()];
  try {
    return await run(options, log, backends, stops);
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
}

async function run(
  options: StackOptions,
  log: LogSink,
  starting: Promise<Backends>,
  stops: (() => Promise<void>)[],
): Promise<LocalStack> {
  const choices = options.people === undefined ? noChoices : readPeopleFile(options.people);
  const stacks = readAssembly(options.assemblyDir);
  checkSupported(stacks);
  for (const line of summaryOf(stacks)) log(line);
  const backends = await starting;
  const { clock, dynamodb, messaging, issuer, storedValues } = backends;
  const callers = createCallers();
  // Filled below: resolving the template needs the proxy's URL first.
  const policies: Record<string, PolicyStatement[]> = {};
  const proxy = await startAwsProxy({
    callers,
    upstreams: { dynamodb, messaging: messaging.url },
    region: localRegion,
    accountId: localAccountId,
    resourcePolicies: policies,
    now: clock.now,
    log,
    ...defined({ seed: options.seed }),
  });
  stops.unshift(() => proxy.close());
  const activity = createActivity(log);
  proxy.onCall(activity.add);
  const apis = await openApis(stacks, options.port ?? 0, localAccountId, activity.request);
  stops.unshift(() => apis.stop());

  const model: Model = createModel(
    stacks,
    createResolutionContext({
      storedValues,
      region: localRegion,
      accountId: localAccountId,
      proxyUrl: proxy.url,
      issuerUrl: issuer.url,
      apiUrls: apis.urls,
      model: () => model,
    }),
  );
  const groups = model.ofType('AWS::Cognito::UserPoolGroup').map(({ name }) => name);
  checkGroups(choices, groups);
  const clients = model.ofType('AWS::Cognito::UserPoolClient').map(({ ref }) => ref);
  issuer.configure({ clients, groups, choices });
  const definitions = model
    .ofType('AWS::Lambda::Function')
    .map((resource) => defineFunction(model, resource, options.environment));
  const functions = createFunctions(definitions, {
    callers,
    endpointUrl: proxy.url,
    region: localRegion,
    clock,
    log,
  });
  stops.unshift(() => functions.stop());
  if (options.hotReload === true) {
    const unwatch = watchBundles(functions.pools, join(options.assemblyDir, 'running'), log);
    stops.unshift(async () => unwatch());
  }
  activity.name(definitions);
  Object.assign(policies, resourcePolicies(model));
  const trigger = defineTokenTrigger(model);
  if (trigger !== undefined)
    issuer.configure({
      trigger: {
        userPoolId: trigger.userPoolId,
        run: async (event) => resultOf((await functions.run(trigger.functionId, event)).result),
      },
    });
  const mappings = defineMappings(model);
  const schedules = defineSchedules(model);
  const notifications = defineBucketNotifications(model);
  createMessaging(messaging, model, localRegion);
  const forEvents = new Upstream(proxy.url);
  stops.unshift(async () => forEvents.close());
  const objectEvents = new ObjectEvents(
    notifications,
    new JsonClient(forEvents, 'sqs', localRegion, eventSourceKey),
    { region: localRegion, accountId: localAccountId },
  );
  proxy.onObject((created) => objectEvents.send(created));
  await objectEvents.test(new Date(clock.now()));
  for (const pool of functions.pools) pool.warm();
  await dynamodb.ready;
  await createTables(dynamodb, localRegion, model.ofType('AWS::DynamoDB::Table'));
  apis.serve(model, functions.run, clock.now);
  const invoke: Invoke = async (functionId, event) => {
    const { result, invocation } = await functions.run(functionId, event);
    activity.event(event, result, invocation);
    return result;
  };
  const pollerKeys = new Map(
    definitions.map(({ id, statements }) => [id, callers.register(id, statements).accessKeyId]),
  );
  const sources = await startEventSources({
    mappings,
    endpointUrl: proxy.url,
    region: localRegion,
    invoke,
    accessKey: (functionId) => pollerKeys.get(functionId) ?? operatorKey,
    onWrite: proxy.onWrite,
    log,
    ...defined({
      checkpointDir: options.dataDir === undefined ? undefined : join(options.dataDir, 'checkpoints'),
    }),
  });
  stops.unshift(() => sources.stop());
  const timers = startSchedules({ schedules, invoke, log });
  stops.unshift(async () => timers.stop());

  let stopping: Promise<void> | undefined;
  return {
    baseUrl: apis.baseUrl,
    apiUrls: Object.fromEntries(apis.urls),
    endpointUrl: proxy.url,
    region: localRegion,
    resources: model.names,
    identity: { issuer: issuer.url, tokenUrl: issuer.tokenUrl },
    functions,
    proxy,
    clock,
    onActivity: activity.listen,
    idle: sources.idle,
    runSchedule: (id) => timers.runNow(schedules.find((one) => one.id.endsWith(`/${id}`))?.id ?? id),
    kill: functions.kill,
    stop() {
      stopping ??= stopAll(stops);
      return stopping;
    },
  };
}

/** Returns the result of an invocation. @throws when the function failed. */
function resultOf(result: InvokeResult): unknown {
  if (result.ok) return result.value;
  throw new Error('the function failed');
}

/** Runs the stop functions in order (the last started comes first). A failure does not prevent the others. */
async function stopAll(stops: (() => Promise<void>)[]): Promise<void> {
  for (const stop of stops) await stop().catch(() => undefined);
}
