import type { Analyzer } from './analyzer.ts';
import { language } from './analyzers/language.ts';
import { personalInformation } from './analyzers/personal-information.ts';
import { profanity } from './analyzers/profanity.ts';
import { threat } from './analyzers/threat.ts';

/** What every text goes through, in this order. */
export const defaultAnalyzers: readonly Analyzer[] = [personalInformation, language, profanity, threat];
