import { childAbuse } from './rules/children.ts';
import { drugNames } from './rules/drugs.ts';
import { extremism } from './rules/extremism.ts';
import { hate } from './rules/hate.ts';
import { insults } from './rules/insults.ts';
import { selfHarm } from './rules/self-harm.ts';
import { sex } from './rules/sex.ts';
import { advertising } from './rules/spam.ts';
import { swearing } from './rules/swearing.ts';
import { violence } from './rules/violence.ts';

/** All rules about what a public name may not say. */
export const nameRules = [
  ...violence,
  ...selfHarm,
  ...childAbuse,
  ...extremism,
  ...hate,
  ...sex,
  ...insults,
  ...swearing,
  ...drugNames,
  ...advertising,
];
