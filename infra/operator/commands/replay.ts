import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Command, callTarget } from '../command.ts';

const command: Command = {
  readOnly: true,
  summary: 'Says what another policy would have decided',
  usage: `npm run operator -- replay --policy FILE

  --policy    a policy as JSON, like shared/moderation/policy-v1.json; nothing is changed`,
  async run(args, target) {
    const { values } = parseArgs({ args, options: { policy: { type: 'string' } } });
    if (values.policy === undefined) throw new Error('say which: --policy FILE');
    const policy: unknown = JSON.parse(readFileSync(values.policy, 'utf8'));
    const token = await target.token('operator', 'admin');
    const result = await callTarget(target, 'POST', '/v1/moderation/policy/replay', {
      token,
      body: { policy },
    });
    return { ok: true, ...(result as object) };
  },
};
export default command;
