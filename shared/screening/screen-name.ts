import type { Finding } from '../moderation/finding.ts';
import type { Analyzer } from './analyzer.ts';
import { grooming } from './analyzers/grooming.ts';
import { harassment } from './analyzers/harassment.ts';
import { hate } from './analyzers/hate.ts';
import { personalInformation } from './analyzers/personal-information.ts';
import { profanity } from './analyzers/profanity.ts';
import { selfHarm } from './analyzers/self-harm.ts';
import { sexual } from './analyzers/sexual.ts';
import { threat } from './analyzers/threat.ts';
import { readDocument } from './document.ts';

/** What makes sense for two or three words: neither language nor substance, and no model of sentences. */
const analyzers: readonly Analyzer[] = [
  personalInformation,
  selfHarm,
  grooming,
  threat,
  hate,
  harassment,
  sexual,
  profanity,
];

/** Examines a public name: as it is, with its parts spaced, and run together. Throws when an analyzer does. */
export const screenName = async (name: string): Promise<Finding[]> => {
  const spaced = name.replaceAll(/[_-]/g, ' ');
  const findings: Finding[] = [];
  for (const text of new Set([name, spaced, spaced.replaceAll(' ', '')])) {
    const document = readDocument(text);
    for (const analyzer of analyzers)
      findings.push(...(await analyzer.examine(document, { audience: 'adult', field: 'handle' })));
  }
  return findings;
};
