import { screenName } from '../screen-name.ts';
import { refusedInName } from './find-refused.ts';
import { isDoubtfulName } from './model/doubtful-name.ts';

/**
 * What is wrong with a public name: it expresses distress, it does not suit a family site, or it may not, because only the
 * trained model says so.
 */
export type NameProblem = 'distress' | 'unsuitable' | 'doubtful';

/** The same without the trained model. */
export async function checkNameByRules(name: string): Promise<NameProblem | undefined> {
  const refused = refusedInName(name);
  if (refused !== undefined) return refused.needsCare ? 'distress' : 'unsuitable';
  const grave = (await screenName(name)).filter(({ severity }) => severity > 0);
  if (grave.some(({ category }) => category === 'self-harm')) return 'distress';
  return grave.length > 0 ? 'unsuitable' : undefined;
}

/** Returns what is wrong with a public name; `undefined` when nothing is. Throws when an analyzer throws. */
export async function checkName(name: string): Promise<NameProblem | undefined> {
  return (await checkNameByRules(name)) ?? (isDoubtfulName(name) ? 'doubtful' : undefined);
}
