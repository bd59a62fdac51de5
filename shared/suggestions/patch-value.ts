import * as z from 'zod';
import { plainText } from '../text/schema.ts';

const text = plainText({ max: 4000 });
/** Whatever a page can say. It is only compared with the page. */
const anyText = z.string().max(20_000);
const maxDepth = 5;
const maxMembers = 60;

const faultOfMembers = (values: readonly unknown[], depth: number, texts: z.ZodType): string | undefined => {
  if (depth >= maxDepth) return 'is nested too deeply';
  if (values.length > maxMembers) return `has more than ${maxMembers} members`;
  return values.map((value) => faultOf(value, texts, depth + 1)).find((fault) => fault !== undefined);
};

/** Returns what is wrong with a JSON value, without repeating it. `depth` is the number of lists and objects around it. */
const faultOf = (value: unknown, texts: z.ZodType, depth = 0): string | undefined => {
  if (value === undefined) return 'is missing; null removes the field';
  if (typeof value === 'string') return texts.safeParse(value).error?.issues[0]?.message;
  if (Array.isArray(value)) return faultOfMembers(value, depth, texts);
  if (typeof value !== 'object' || value === null) return undefined;
  const isNamed = Object.keys(value).every((name) => /^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(name));
  return isNamed
    ? faultOfMembers(Object.values(value), depth, texts)
    : 'has a member with a name that no field has';
};

const normalized = (value: unknown): unknown => {
  if (typeof value === 'string') return text.parse(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, normalized(inner)]));
};

/**
 * The proposed value of a field: any JSON value of at most five levels whose texts are well-formed. Whether the field can
 * have it is checked against the page (`check-patch.ts`).
 */
export const PatchValue = z
  .unknown()
  .superRefine((value, context) => {
    const message = faultOf(value, text);
    if (message !== undefined) context.addIssue({ code: 'custom', message, continue: false });
  })
  .overwrite(normalized)
  .meta({ description: 'The proposed value; `null` removes what is there' });

/** The value that somebody saw on a page: any JSON value of at most five levels. It is compared, and never stored. */
export const PresentValue = z
  .unknown()
  .superRefine((value, context) => {
    const message = value === undefined ? undefined : faultOf(value, anyText);
    if (message !== undefined) context.addIssue({ code: 'custom', message, continue: false });
  })
  .meta({ description: 'What the page says now, as it was seen; `null` for nothing' });
