import { operatorCommand } from '../../command.ts';
import { optionalText } from '../../flags.ts';
import type { ExportFlags } from './run.ts';

export default operatorCommand<ExportFlags>({
  name: 'export',
  summary: 'Writes the published titles to files, or prints everything about a person',
  description: `A file a published title, {title, review}, as readers see it and as import takes it; a draft is in none of them. A
person's record needs TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS, but not on a local stack.`,
  examples: [
    ['--titles ./titles', 'writes titles/SLUG.json for every published title'],
    ['--subject 4b1c…e9 --json', 'everything about a person'],
  ],
  changes: true,
  flags: {
    titles: optionalText('The folder for the files; it is made where there is none', 'FOLDER'),
    subject: optionalText('The person\'s subject in the user pool ("sub")', 'SUBJECT'),
  },
  load: () => import('./run.ts'),
});
