import { SendMessageCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { TestStack } from './stack.ts';

/** Gives direct access to the queues of a stack, by the prefix of their logical id, with the operator's credentials. */
export function queuesOf({ endpointUrl, region, resources }: TestStack) {
  const client = new SQSClient({
    endpoint: endpointUrl,
    region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'any' },
  });
  const url = (prefix: string): string => {
    const name = Object.entries(resources).find(([id]) => id.startsWith(prefix))?.[1];
    if (name === undefined) throw new Error(`there is no queue ${prefix}`);
    return `${endpointUrl}/000000000000/${name}`;
  };
  return {
    /** How long a message that failed stays hidden before it is delivered again. */
    setVisibility: (prefix: string, seconds: number) =>
      client.send(
        new SetQueueAttributesCommand({
          QueueUrl: url(prefix),
          Attributes: { VisibilityTimeout: String(seconds) },
        }),
      ),
    putText: (prefix: string, body: string) =>
      client.send(new SendMessageCommand({ QueueUrl: url(prefix), MessageBody: body })),
    put: (prefix: string, body: unknown) =>
      client.send(new SendMessageCommand({ QueueUrl: url(prefix), MessageBody: JSON.stringify(body) })),
    close: () => client.destroy(),
  };
}
