import { attributes } from './attributes.ts';
import type { Cue } from './cue.ts';
import { settings } from './settings.ts';

/** All cues, in the order of the model's weights. */
export const cues: readonly Cue[] = [...attributes, ...settings];
