import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { LocalStack } from '../../../infra/local/stack.ts';

const queues = [
  'ScreeningDeadLetters',
  'OverdueDeadLetters',
  'RelayReaderDeadLetters',
  'ProjectorReaderDeadLetters',
  'ScreeningQueue',
  'OverdueQueue',
] as const;

export type QueueSizes = Record<(typeof queues)[number], number>;

/** The number of messages in each queue: visible, in flight or delayed. */
export async function queueSizes(stack: LocalStack): Promise<QueueSizes> {
  const client = new SQSClient({
    endpoint: stack.endpointUrl,
    region: stack.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'any' },
  });
  const sizeOf = async (prefix: string): Promise<[string, number]> => {
    const [, QueueUrl] = Object.entries(stack.resources).find(([id]) => id.startsWith(prefix)) ?? [];
    const { Attributes = {} } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl: `${stack.endpointUrl}/000000000000/${nameOf(QueueUrl)}`,
        AttributeNames: ['All'],
      }),
    );
    const size = ['', 'NotVisible', 'Delayed'].reduce(
      (sum, state) => sum + Number(Attributes[`ApproximateNumberOfMessages${state}` as 'All'] ?? 0),
      0,
    );
    return [prefix, size];
  };
  const sizes = await Promise.all(queues.map(sizeOf));
  client.destroy();
  return Object.fromEntries(sizes) as QueueSizes;
}

const nameOf = (physical: string | undefined): string => (physical ?? '').split('/').at(-1) ?? '';
