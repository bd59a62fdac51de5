import * as z from 'zod';
import { isKnown, SeenChange } from '../suggestions/schema.ts';
import { plainText } from '../text/schema.ts';
import { editorOutcomes } from './decision.ts';
import { declineReasonCodes } from './decline-reasons.ts';

/** An editor's decision about a suggestion as it is sent. */
export const EditorDecisionRequest = z
  .strictObject({
    outcome: z.enum(editorOutcomes).meta({ description: 'What is decided about the suggestion' }),
    changes: z
      .array(SeenChange)
      .min(1)
      .max(20)
      .refine(
        (changes) => changes.every(isKnown) || !changes.some(isKnown),
        'must state `now` of every field or of none',
      )
      .optional()
      .meta({
        description:
          'The fields to change and their values, in place of those that the reader proposed; needed to accept in part, and ' +
          'to accept a suggestion that names no fields. Otherwise they may name only fields of the suggestion. With ' +
          '`now`, the value that the page has in each field, they replace what the page says, if it still says that',
      }),
    reason: plainText({ min: 1, max: 600 })
      .optional()
      .meta({
        description: `Why it is declined, in words for the reader or as one of ${declineReasonCodes.join(', ')}`,
      }),
    publicNote: plainText({ min: 1, max: 2000 })
      .optional()
      .meta({ description: 'A text that the reader reads; needed when the decision answers an appeal' }),
    duplicateOf: z.string().max(40).optional().meta({
      description: 'The id of the suggestion for the same title that was there first; not itself a duplicate',
    }),
    version: z.int().min(1).meta({
      description: 'The version of the suggestion that the editor saw; an older one is refused',
    }),
  })
  .meta({ id: 'EditorDecisionRequest', description: "An editor's decision about a suggestion" });
export type EditorDecisionRequest = z.infer<typeof EditorDecisionRequest>;
