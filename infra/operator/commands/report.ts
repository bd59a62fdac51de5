import { type Command, callTarget } from '../command.ts';

const command: Command = {
  readOnly: true,
  summary: 'Prints what was decided, in numbers, and what waits',
  usage: 'npm run operator -- report',
  async run(_, target) {
    const token = await target.token('operator', 'admin');
    const [transparency, queue] = await Promise.all([
      callTarget(target, 'GET', '/v1/transparency'),
      callTarget(target, 'GET', '/v1/moderation/queue', { token }),
    ]);
    return { ok: true, transparency, queue };
  },
};
export default command;
