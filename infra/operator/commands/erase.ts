import { parseArgs } from 'node:util';
import { tagOf, unseal } from '../../../shared/people/sealing.ts';
import { erasePerson } from '../../../shared/storage/erase-person.ts';
import { type Command, callTarget } from '../command.ts';

const erase: Command = {
  summary: 'Erases a person from table, indexes, pages and queues',
  usage: `npm run operator -- erase --subject SUBJECT | --receipt RECEIPT

  --subject   the person's subject in the user pool ("sub")
  --receipt   anything the person sent

With SEALING_SECRET it works on the table; without it, on a local stack, it asks the API in the person's name.`,
  async run(args, target) {
    const { values } = parseArgs({
      args,
      options: { subject: { type: 'string' }, receipt: { type: 'string' } },
    });
    const { subject, receipt } = values;
    if ((subject === undefined) === (receipt === undefined))
      throw new Error('say who: either --subject or --receipt');
    if (target.sealing === undefined) {
      if (subject === undefined) throw new Error('a receipt can only be opened with SEALING_SECRET');
      const token = await target.token(subject, 'adult');
      await callTarget(target, 'DELETE', '/v1/me', { token });
      return { ok: true, erased: 'through the API' };
    }
    const person =
      subject === undefined
        ? unseal(target.sealing, 'receipt', receipt ?? '')?.person
        : tagOf(target.sealing, 'person', subject);
    if (person === undefined) throw new Error('that is no receipt');
    const items = await erasePerson(target.store, target.sealing, person, new Date().toISOString());
    return { ok: true, erased: items };
  },
};
export default erase;
