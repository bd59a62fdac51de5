import * as z from 'zod';
import { CardRemoval, CardRequest } from './card-request.ts';

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

const Message = z.union([Created, Test, CardRequest, CardRemoval]);

const jsonIn = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new Error('the message is not JSON');
  }
};

/**
 * Returns what a message of the pictures' queue asks for: the keys of the objects that S3 reports as created, a card
 * image to draw, or the card images of a title to delete. S3's test message asks for nothing.
 * @throws when it is no such message; the error quotes nothing from it
 */
export function pictureMessageIn(
  body: string,
): { created: string[] } | { card: CardRequest } | { removal: CardRemoval } {
  const { data } = Message.safeParse(jsonIn(body));
  if (data === undefined) throw new Error('the message is no event of S3 and no request about card images');
  if ('type' in data) return data.type === 'card-request' ? { card: data } : { removal: data };
  if (!('Records' in data)) return { created: [] };
  // S3 encodes keys as forms do.
  return { created: data.Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' '))) };
}
