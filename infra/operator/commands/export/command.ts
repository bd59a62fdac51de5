import { operatorCommand } from '../../command.ts';
import { optionalText } from '../../flags.ts';
import type { ExportFlags } from './run.ts';

export default operatorCommand<ExportFlags>({
  name: 'export',
  summary: 'Writes the published titles to files, or prints everything about a person',
  description: `Writes one file {title, review} for each published title, in the format of import. Drafts are not exported. A person's
record needs TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS, except on a local stack.`,
  examples: [
    ['--titles ./titles', 'writes titles/SLUG.json for every published title'],
    ['--subject 4b1c…e9 --json', 'prints everything about a person'],
  ],
  changes: true,
  flags: {
    titles: optionalText('The folder for the files; it is created if it does not exist', 'FOLDER'),
    subject: optionalText('The person\'s subject in the user pool ("sub")', 'SUBJECT'),
  },
  load: () => import('./run.ts'),
});
