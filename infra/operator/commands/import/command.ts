import { operatorCommand } from '../../command.ts';
import { requiredText } from '../../flags.ts';
import type { ImportFlags } from './run.ts';

export default operatorCommand<ImportFlags>({
  name: 'import',
  summary: 'Publishes titles from files',
  description: `Takes files {title, review}, as export writes them; a title that exists gets a new revision. A file that cannot be
taken, or that the API refuses, is named with what is wrong in it and does not stop the others; then the command ends
with 1. It can be run again: what is published already stays as it is. Needs a token of an editor.`,
  examples: [
    [
      '--titles ./titles --dry-run',
      'checks every file and says what would be created, revised or left as it is',
    ],
    ['--titles ./titles --stack Nightlight', 'publishes them in a deployed installation'],
  ],
  changes: true,
  flags: { titles: requiredText('The folder with the files', 'FOLDER') },
  load: () => import('./run.ts'),
});
