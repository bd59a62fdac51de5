import { isDefaultHandle } from './names/default-form.ts';
import { formFault, plainForm } from './names/form.ts';
import { figuresIn } from './names/numbers.ts';
import { soundsLikeNobody } from './names/service.ts';
import { soundsLikeStaff } from './names/staff.ts';
import { teenFault } from './names/teen-name.ts';

/** A year has four digits; a telephone number or a postcode has more. */
const maxFigures = 4;

/**
 * Returns why a person cannot choose a handle, in words that follow 'This'; `undefined` when they can. Does not check
 * for insults: screening does. `teen` is true for people who are under 18 or whose age is unknown.
 */
export function handleFault(handle: string, { teen }: { teen: boolean }): string | undefined {
  const form = formFault(handle);
  if (form !== undefined) return form;
  const name = plainForm(handle);
  if (figuresIn(name) > maxFigures)
    return 'looks like a number that belongs to somebody, such as a phone number; use at most four digits';
  if (soundsLikeStaff(name))
    return 'sounds like somebody who works for this site or whom the site has verified; the site verifies nobody';
  if (soundsLikeNobody(name))
    return 'reads like a label of the site, such as "deleted user", and not like a name';
  if (isDefaultHandle(name)) return 'is reserved for people who have not chosen a name';
  return teen ? teenFault(name) : undefined;
}
