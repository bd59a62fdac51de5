import { givenOptions } from '../command/given-options.ts';
import { trainClassifier, writeEncoder } from './train-classifier.ts';
import { trainLinearModels } from './train-linear-models.ts';
import { trainNames } from './train-names.ts';

const usage = `npm run train:screening -- DIR [--only linear|names|classifier]
npm run train:screening -- --encoder FOLDER

Trains the models of screening again, byte for byte the same. DIR contains the development sets;
shared/screening/README.md describes them. The classifier took 25 minutes on two quiet cores with 51,000 lines.

  --only linear       only the linear models
  --only names        only the model of public names
  --only classifier   only the classifier
  --encoder FOLDER    only packs the encoder again (shared/screening/classifier/encoder/README.md)
`;

const given = givenOptions('train:screening', usage.trimEnd(), {
  options: { only: { type: 'string' }, encoder: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const directory = given?.positionals[0];
const only = given?.values.only;
if (given?.values.help) process.stdout.write(usage);
else if (given?.values.encoder !== undefined) writeEncoder(given.values.encoder);
else if (
  given !== undefined &&
  (directory === undefined || !['linear', 'names', 'classifier', undefined].includes(only))
) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (directory !== undefined) {
  const wanted = (part: string): boolean => only === undefined || only === part;
  if (wanted('linear')) trainLinearModels(directory);
  if (wanted('names')) trainNames();
  if (wanted('classifier')) await trainClassifier(directory);
}
