import * as z from 'zod';

const Created = z.object({
  Records: z.array(
    z.object({
      eventName: z.string().startsWith('ObjectCreated:'),
      s3: z.object({ object: z.object({ key: z.string() }) }),
    }),
  ),
});

/** S3 sends one such message to a queue when the notifications of a bucket are configured. */
const Test = z.object({ Event: z.literal('s3:TestEvent') });

const Message = z.union([Created, Test]);

const jsonIn = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new Error('the message is not JSON');
  }
};

/**
 * Returns the keys of the objects that a message of S3 reports as created; none for S3's test message.
 * @throws when it is no such message; the error quotes nothing from it
 */
export function createdObjectsIn(body: string): string[] {
  const message = Message.safeParse(jsonIn(body));
  if (!message.success) throw new Error('the message is not an event of S3');
  if (!('Records' in message.data)) return [];
  // S3 encodes keys as forms do.
  return message.data.Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
}
