import { operatorCommand } from '../../command.ts';
import { optionalText } from '../../flags.ts';
import type { EraseFlags } from './run.ts';

export default operatorCommand<EraseFlags>({
  name: 'erase',
  summary: 'Erases a person from the table, indexes, pages and queues',
  description: `A ledger without texts retains what protects other people (limits, strikes, the person's birth year) until it expires.
With TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS the command works on the table. Without them, on a
local stack, it calls the API as the person, and needs --subject: a receipt can only be decrypted with the secrets. In a
terminal it asks for confirmation.`,
  examples: [
    ['--subject 4b1c…e9 --dry-run', 'counts what would be erased, by kind'],
    ['--receipt rcp_… --stack Nightlight', 'erases the person who sent this submission'],
  ],
  changes: true,
  flags: {
    subject: optionalText('The person\'s subject in the user pool ("sub")', 'SUBJECT'),
    receipt: optionalText('The receipt of anything the person sent', 'RECEIPT'),
    yes: {
      kind: 'boolean',
      default: false,
      withNegated: false,
      brief: 'Erases without asking for confirmation',
    },
  },
  load: () => import('./run.ts'),
});
