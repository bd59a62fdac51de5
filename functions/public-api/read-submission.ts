import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { receiptView } from '../../shared/moderation/receipt-view.ts';
import { seal } from '../../shared/people/sealing.ts';
import { queuePosition } from '../../shared/storage/queue-position.ts';
import type { Dependencies } from './dependencies.ts';
import { findSubmission } from './find-submission.ts';

/** Whoever holds the receipt may follow it; only its signed-in author gets the text. */
const readSubmission: Endpoint<Dependencies> = async (event, deps) => {
  const person = event.headers.authorization === undefined ? undefined : await deps.identify(event);
  const submission = await findSubmission(event, deps);
  const position =
    submission.state === 'held' ? await queuePosition(deps.store, submission.address) : undefined;
  const view = receiptView(seal(deps.keys, 'receipt', submission.address), submission, {
    isAuthor: person?.tag === submission.address.person,
    now: deps.now(),
    ...(position === undefined ? {} : { position }),
  });
  return json(200, view, { 'referrer-policy': 'no-referrer' });
};
export default readSubmission;
