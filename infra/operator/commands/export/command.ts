import { operatorCommand } from '../../command.ts';
import { optionalText, wholeNumberTo } from '../../flags.ts';
import type { ExportFlags } from './run.ts';

export default operatorCommand<ExportFlags>({
  name: 'export',
  summary: 'Writes the published titles or labelled texts to files, or prints everything about a person',
  description: `Writes one file {title, review} for each published title, in the format of import. Drafts are not exported. A person's
record needs TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS, except on a local stack.
--labels writes the texts that people decided about, with labels, to train the classifier again: without names and dates, and with
contact details replaced. Only the operator can read the file. Keep it no longer than the training needs it.`,
  examples: [
    ['--titles ./titles', 'writes titles/SLUG.json for every published title'],
    ['--subject 4b1c…e9 --json', 'prints everything about a person'],
    ['--labels lines.jsonl --days 90', 'writes what moderators decided as labelled lines'],
  ],
  changes: true,
  flags: {
    titles: optionalText('The folder for the files; it is created if it does not exist', 'FOLDER'),
    labels: optionalText('The file for labelled texts, in JSON lines', 'FILE'),
    days: {
      kind: 'parsed',
      parse: wholeNumberTo(365),
      default: '90',
      brief: 'With --labels: how many days back',
      placeholder: 'DAYS',
    },
    sensitive: {
      kind: 'boolean',
      default: false,
      brief: 'With --labels: also texts about distress, abuse, children and contact details',
    },
    subject: optionalText('The person\'s subject in the user pool ("sub")', 'SUBJECT'),
  },
  load: () => import('./run.ts'),
});
