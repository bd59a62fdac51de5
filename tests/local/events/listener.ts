import type {
  DeliveredEvent,
  EventSourceMapping,
  EventSourcesOptions,
  Invoke,
  InvokeResult,
} from '../../../infra/local/contracts.ts';
import { startEventSources } from '../../../infra/local/events/event-sources.ts';
import type { Rig } from '../proxy/rig.ts';

export interface Event {
  // biome-ignore lint/suspicious/noExplicitAny: the records of different event sources have different types
  Records: any[];
}
type Handler = (event: Event, call: number) => unknown;

export function queueMapping(name: string, queueUrl: string, more: Partial<EventSourceMapping> = {}) {
  return mapping(name, {
    source: {
      kind: 'queue',
      queueName: name,
      queueUrl,
      queueArn: `arn:aws:sqs:us-east-1:000000000000:${name}`,
      visibilityTimeoutSeconds: 30,
    },
    ...more,
  });
}

export function streamMapping(name: string, tableName: string, more: Partial<EventSourceMapping> = {}) {
  return mapping(name, {
    source: {
      kind: 'stream',
      tableName,
      tableArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${tableName}`,
    },
    startingPosition: 'TRIM_HORIZON',
    ...more,
  });
}

const mapping = (
  name: string,
  more: Partial<EventSourceMapping> & Pick<EventSourceMapping, 'source'>,
): EventSourceMapping => ({
  id: `Stack/${name}`,
  functionId: `Stack/${name}-function`,
  enabled: true,
  batchSize: 10,
  maximumBatchingWindowInSeconds: 0,
  filterPatterns: [],
  reportBatchItemFailures: false,
  maximumRetryAttempts: -1,
  maximumRecordAgeInSeconds: -1,
  bisectBatchOnFunctionError: false,
  parallelizationFactor: 1,
  ...more,
});

/** Starts event sources that invoke a handler of the test. Returns them with the events that the handler received. */
export async function listen(
  rig: Rig,
  mappings: EventSourceMapping[],
  handler: Handler = () => undefined,
  more: Partial<EventSourcesOptions> = {},
) {
  const events: Event[] = [];
  const delivered: DeliveredEvent[] = [];
  const invoke: Invoke = async (_, event): Promise<InvokeResult> => {
    events.push(event as Event);
    try {
      return { ok: true, value: await handler(event as Event, events.length) };
    } catch (error) {
      return { ok: false, error: { name: 'Error', message: String(error) } };
    }
  };
  const sources = await startEventSources({
    mappings,
    endpointUrl: rig.proxy.url,
    region: 'us-east-1',
    invoke,
    onWrite: rig.proxy.onWrite,
    onEvent: (event) => delivered.push(event),
    ...more,
  });
  return { ...sources, events, delivered, records: () => events.flatMap((event) => event.Records) };
}
