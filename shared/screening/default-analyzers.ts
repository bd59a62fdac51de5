import type { Analyzer } from './analyzer.ts';
import { disclosure } from './analyzers/disclosure.ts';
import { gibberish } from './analyzers/gibberish.ts';
import { grooming } from './analyzers/grooming.ts';
import { harassment } from './analyzers/harassment.ts';
import { hate } from './analyzers/hate.ts';
import { language } from './analyzers/language.ts';
import { personalInformation } from './analyzers/personal-information.ts';
import { profanity } from './analyzers/profanity.ts';
import { selfDescription } from './analyzers/self-description.ts';
import { selfHarm } from './analyzers/self-harm.ts';
import { sexual } from './analyzers/sexual.ts';
import { spam } from './analyzers/spam.ts';
import { spanish } from './analyzers/spanish.ts';
import { spoiler } from './analyzers/spoiler.ts';
import { substance } from './analyzers/substance.ts';
import { threat } from './analyzers/threat.ts';
import { toxicity } from './analyzers/toxicity.ts';

/** The analyzers that examine every text, in this order. */
export const defaultAnalyzers: readonly Analyzer[] = [
  personalInformation,
  selfDescription,
  selfHarm,
  disclosure,
  grooming,
  threat,
  hate,
  harassment,
  sexual,
  profanity,
  toxicity,
  spam,
  spanish,
  gibberish,
  language,
  substance,
  spoiler,
];
