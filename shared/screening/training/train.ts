import { parseArgs } from 'node:util';
import { trainClassifier } from './train-classifier.ts';
import { trainLinearModels } from './train-linear-models.ts';

const usage = `npm run train:screening -- DIR [--only linear|classifier]

Trains the models of screening again, byte for byte the same. DIR contains the development sets;
shared/screening/README.md describes them. Takes about half an hour on two cores.

  --only linear       only the linear models (two minutes)
  --only classifier   only the classifier
`;

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const [directory] = positionals;
const isKnown = values.only === undefined || values.only === 'linear' || values.only === 'classifier';
if (values.help) process.stdout.write(usage);
else if (directory === undefined || !isKnown) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  if (values.only !== 'classifier') trainLinearModels(directory);
  if (values.only !== 'linear') await trainClassifier(directory);
}
