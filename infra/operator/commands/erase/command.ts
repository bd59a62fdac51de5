import { operatorCommand } from '../../command.ts';
import { optionalText } from '../../flags.ts';
import type { EraseFlags } from './run.ts';

export default operatorCommand<EraseFlags>({
  name: 'erase',
  summary: 'Erases a person from table, indexes, pages and queues',
  description: `What protects others (limits, strikes, the birth year they told) stays in a ledger without text until it ends by
itself. With TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS it works on the table; without them, on a
local stack, it asks the API in the person's name. At a terminal it asks before it begins.`,
  examples: [
    ['--subject 4b1c…e9 --dry-run', 'counts what would be erased, by kind'],
    ['--receipt rcp_… --stack Nightlight', 'erases whoever sent this'],
  ],
  changes: true,
  flags: {
    subject: optionalText('The person\'s subject in the user pool ("sub")', 'SUBJECT'),
    receipt: optionalText('The receipt of anything the person sent', 'RECEIPT'),
    yes: { kind: 'boolean', default: false, withNegated: false, brief: 'Asks nothing' },
  },
  load: () => import('./run.ts'),
});
