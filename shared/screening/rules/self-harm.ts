import type { Rules } from './rule.ts';
import { notAlive } from './self-harm/not-alive.ts';
import { ownDistressRules } from './self-harm/own.ts';
import { wishes } from './self-harm/wishes.ts';
import { selfHarmSets } from './sets/self-harm.ts';

/** Phrases with which people speak about their own self-harm or wish to die. */
export const turnsOfPhrase = [...wishes, ...notAlive];

/** People who talk in the first person about harming themselves. */
export const selfHarmRules: Rules = {
  analyzer: 'self-harm',
  triggers: `myself better without everyone kms ctb suicide suicidal su1cidal wrists wrist pills tylenol meds medication
    painkillers goodbye living live unalive unaliving alive dead die dying end ending kill killing hurt hurting cut
    cutting cuts burn harm harming starve overdose overdosed disappear exist existing existed wake born burden razor
    razors blade blades rope noose scars bridge roof traffic train jump suffering forever vanish gone miss care life
    self-harm selfharm harmed throw relapsed here worth point thoughts anymore longer thinking killed plan
    disappeared nothing going courage thighs arms skin over hope funeral mind breathing hit hurts died herself
    himself kills tired wants`,
  sets: selfHarmSets,
  rules: [...turnsOfPhrase, ...ownDistressRules],
};
