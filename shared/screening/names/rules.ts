import { childAbuse } from './rules/children.ts';
import { extremism } from './rules/extremism.ts';
import { hate } from './rules/hate.ts';
import { sex } from './rules/sex.ts';
import { swearing } from './rules/swearing.ts';
import { violence } from './rules/violence.ts';

/** Everything that a public name may not say. */
export const nameRules = [...violence, ...childAbuse, ...extremism, ...hate, ...sex, ...swearing];
