import { personalInformation } from '../analyzers/personal-information.ts';
import { profanity } from '../analyzers/profanity.ts';
import { readDocument } from '../document.ts';
import { readTrainingSet } from './read-training-sets.ts';

const context = { audience: 'adult', field: 'text' } as const;
const clear = 2;

/** Returns whether a text has no strong words and no contact details, which are found by their form. */
const isClean = (text: string): boolean => {
  const document = readDocument(text);
  return [profanity, personalInformation].every((analyzer) => {
    const findings = analyzer.examine(document, context);
    return Array.isArray(findings) && findings.every(({ severity }) => severity < clear);
  });
};

/** Returns the harmless texts of a development set that have nothing in them that should be found. */
export function cleanTexts(directory: string, name: string): string[] {
  return readTrainingSet(directory, name)
    .filter(({ y = 0 }) => y === 0)
    .map(({ text }) => text)
    .filter(isClean);
}
