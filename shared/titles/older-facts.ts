import { defined } from '../values/defined.ts';
import { boardName, regionOf } from './boards.ts';

/** A single classification, as titles had before they could have several. */
interface OneClassification {
  system: string;
  value: string;
  reason?: string;
}

const isOneClassification = (value: unknown): value is OneClassification =>
  typeof value === 'object' && value !== null && 'system' in value && 'value' in value;

/** Returns a board with its region. What is no text is left for the schema to refuse. */
const boardAndRegion = (board: unknown) =>
  typeof board === 'string' ? { board: boardName(board), region: regionOf(board) } : { board };

/** Returns the first of several classifications in the older form; `undefined` when there are none. */
export function firstClassification(
  classifications: readonly { board: string; value: string; descriptors: readonly string[] }[] = [],
): OneClassification | undefined {
  const [first] = classifications;
  if (first === undefined) return undefined;
  const { board: system, value, descriptors } = first;
  return { system, value, ...defined({ reason: descriptors.join('; ') || undefined }) };
}

/**
 * Replaces the single `classification` of older records, `{system, value, reason}`, by `classifications`. A list of
 * classifications under the older name is kept under the new one.
 */
export function withClassifications<Facts extends object>(facts: Facts): Facts {
  if (!('classification' in facts)) return facts;
  const { classification, ...others } = facts;
  if ('classifications' in facts) return others as unknown as Facts;
  if (classification === null || classification === undefined) return others as unknown as Facts;
  if (!isOneClassification(classification))
    return { ...others, classifications: classification } as unknown as Facts;
  const { system, value, reason } = classification;
  const one = { ...boardAndRegion(system), value, descriptors: reason ? [reason] : [] };
  return { ...others, classifications: [one] } as unknown as Facts;
}

/** Returns a stored title or page whose facts have their current form. */
export function withCurrentFacts<Stored extends { details: object }>(stored: Stored): Stored {
  if ('classifications' in stored.details) return stored;
  return { ...stored, details: withClassifications(stored.details) };
}
