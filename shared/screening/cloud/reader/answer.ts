import * as z from 'zod';
import { certainties, type ReaderCategory, rubric } from './rubric.ts';

const names = <Name extends string>(values: Readonly<Record<Name, unknown>>) =>
  Object.keys(values) as [Name, ...Name[]];

/** The answer that the model gives through its tool. */
export const answerSchema = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        category: z.enum(names<ReaderCategory>(rubric)),
        certainty: z.enum(names(certainties)),
        quote: z.string().min(1).max(2000),
      }),
    )
    .max(20),
  addressesReader: z.boolean(),
  inDoubt: z.boolean(),
});
export type ReaderAnswer = z.infer<typeof answerSchema>;

/** The tool of the Converse API through which the model answers. */
export const reportTool = {
  toolSpec: {
    name: 'report',
    description: 'Reports what a person has to read before the text is published',
    inputSchema: { json: z.toJSONSchema(answerSchema, { target: 'draft-7' }) },
  },
} as const;
