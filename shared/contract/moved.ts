import type { AnswerDefinition } from './route.ts';

/** The answer about a title that was merged into another one. */
export const titleMoved = {
  description: 'The title was merged into another one; its address leads to that one',
  headers: { Location: 'The same route for the other title' },
} as const satisfies AnswerDefinition;
