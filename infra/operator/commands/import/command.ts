import { operatorCommand } from '../../command.ts';
import { requiredText } from '../../flags.ts';
import type { ImportFlags } from './run.ts';

export default operatorCommand<ImportFlags>({
  name: 'import',
  summary: 'Publishes titles from files',
  description: `Reads files {title, review} in the format of export. An existing title gets a new revision. Files that are invalid, or
that the API refuses, are listed with their errors; the other files are still imported, and the exit code is 1. The
command can be repeated: titles without changes are published again but get no new revision. Needs an editor's token,
and another editor's in NIGHTLIGHT_SECOND_TOKEN to publish, unless one editor may publish alone.`,
  examples: [
    [
      '--titles ./titles --dry-run',
      'checks every file and shows what would be created, revised or left unchanged',
    ],
    ['--titles ./titles --stack Nightlight', 'publishes the titles in a deployed installation'],
  ],
  changes: true,
  flags: { titles: requiredText('The folder with the files', 'FOLDER') },
  load: () => import('./run.ts'),
});
