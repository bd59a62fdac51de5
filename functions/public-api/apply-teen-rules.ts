import { counterChange } from '../../shared/community-reviews/aggregate.ts';
import { isRefused, type Refusal } from '../../shared/contract/refusal.ts';
import { countedAs } from '../../shared/moderation/approved.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { asReported, mayBeReported } from '../../shared/moderation/reported-state.ts';
import { latestContent, type Submission } from '../../shared/moderation/submission.ts';
import {
  awaitsTeenRules,
  isLive,
  rescreenedAsTeen,
  strippedInPlace,
} from '../../shared/moderation/teen-rules.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { hasChildAges, type Profile } from '../../shared/people/profile.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { changeCase, readCase } from '../../shared/storage/cases.ts';
import { type PackedContent, unpackWords } from '../../shared/storage/packed-content.ts';
import { listPersonItems } from '../../shared/storage/person-items.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import type { Store } from '../../shared/storage/store.ts';
import { changeSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { partsOf } from '../../shared/storage/table.ts';
import {
  rememberTeenReading,
  replaceReportText,
  takeHandleAway,
} from '../../shared/storage/teen-readings.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { screenHandle } from './screen-handle.ts';
import { strippedOf } from './without-personal-information.ts';

type Strip = Awaited<ReturnType<typeof strippedOf>>;

interface Reading {
  store: Store;
  strip: Strip;
  /** The name that stands beside their texts from now on, where theirs was taken away. */
  name: string | undefined;
  now: string;
}

const atOnce = 8;
const placeOf = ({ sk }: { sk: string }): string => partsOf(sk)[0] ?? '';

/** Whether a teen could not choose this public name, such as one's own name with a year. */
async function isUnfit(handle: unknown): Promise<boolean | Refusal<'name-not-checked'>> {
  if (typeof handle !== 'string') return false;
  const fault = await screenHandle(handle, { teen: true });
  return isRefused(fault) ? fault : fault !== undefined;
}

/** The words of an open appeal, which lie in its case. */
const stripAppeal = async (store: Store, about: Address, by: 'author' | 'reporter', strip: Strip) => {
  const open: Case | undefined = await readCase(store, about);
  if (open?.appeal?.by !== by) return;
  const appeal = strip(open.appeal);
  if (appeal.text === open.appeal.text) return;
  await changeCase(
    store,
    { ...open, version: open.version + 1, appeal: { ...open.appeal, text: appeal.text } },
    open.version,
  );
};

/** A live text becomes a new revision that the screening reads by the rules for teens; `false` when it changed meanwhile. */
const reread = async ({ store, strip, name, now }: Reading, stored: Submission): Promise<boolean> => {
  const about = mayBeReported(stored) ? await readCase(store, stored.address) : undefined;
  const existing = asReported(stored, about);
  const content = latestContent(existing);
  const next = rescreenedAsTeen(existing, content && strip(content, existing.titleName), name);
  const { slug, audience, address } = existing;
  const change = counterChange(countedAs(existing), {});
  const reported = existing.state === 'flagged' && about?.state !== 'closed' ? about : undefined;
  return changeSubmission(store, {
    next,
    previousVersion: existing.version,
    aggregates: Object.keys(change).length > 0 ? [{ slug, audience, address, change, now }] : [],
    ...defined({
      endsCase:
        existing.state === 'held' ? { at: now, ...defined({ previousVersion: about?.version }) } : undefined,
      besideCase:
        mayBeReported(stored) && existing.state !== 'held' && !reported
          ? { version: about?.version }
          : undefined,
      movesCase: reported && {
        next: {
          ...reported,
          version: reported.version + 1,
          revision: next.revision,
          audience: 'teen' as const,
        },
        previousVersion: reported.version,
        at: now,
      },
    }),
  });
};

const rescreenSubmission = (reading: Reading, address: Address): Promise<void> => {
  const { store, strip, name } = reading;
  return retryOnConflict('The submission', async () => {
    const existing = await readSubmission(store, address);
    if (existing === undefined) return;
    // The words of what is escalated stay until people have decided: they need what was written.
    const stays = existing.state === 'escalated';
    if (!stays && existing.appeal?.state === 'open') await stripAppeal(store, address, 'author', strip);
    // A name that was reported is no text; people decide about it.
    if (existing.kind === 'name') return;
    if (awaitsTeenRules(existing) || (name !== undefined && isLive(existing)))
      return (await reread(reading, existing)) ? undefined : changed;
    const next = stays
      ? strippedInPlace(existing, (content) => content)
      : strippedInPlace(existing, (content) => strip(content, existing.titleName), name);
    if (next === undefined) return;
    const previousVersion = existing.version;
    return (await changeSubmission(store, { next, previousVersion, aggregates: [] })) ? undefined : changed;
  });
};

/**
 * Has everything that somebody wrote before they were known to be a teen read by the rules for teens. What was begun and
 * broke off is finished the next time: what is done already is not done again, and the note in the profile comes last.
 * A public name that a teen could not choose is taken away with it. Answers whether it was; refuses when the name cannot
 * be checked.
 */
export async function applyTeenRules(
  { store, now }: Dependencies,
  person: string,
): Promise<boolean | Refusal<'name-not-checked'>> {
  const all = await listPersonItems(store, person);
  const profile = all.find(({ entity }) => entity === 'profile');
  const chosen = profile?.handle;
  const items = all.filter(({ entity }) => ['submission', 'report'].includes(entity));
  if (items.length === 0 && chosen === undefined && !hasChildAges(profile as Partial<Profile> | undefined))
    return false;
  const strip = await strippedOf();
  const at = now().toISOString();
  const unfit = await isUnfit(chosen);
  if (isRefused(unfit)) return unfit;
  const reading = { store, strip, now: at, name: unfit ? defaultHandle(person) : undefined };
  for (let start = 0; start < items.length; start += atOnce)
    await Promise.all(
      items.slice(start, start + atOnce).map(async (item) => {
        const address = { person, item: placeOf(item) };
        if (item.entity === 'submission') return rescreenSubmission(reading, address);
        if (item.about && typeof item.appealed === 'number')
          await stripAppeal(store, item.about as Address, 'reporter', strip);
        if (item.text === undefined) return;
        const stored = item.text as PackedContent;
        const said = unpackWords(stored);
        const { text } = strip({ text: said });
        if (text !== said) await replaceReportText(store, address, stored, text);
      }),
    );
  // Last, so that what broke off before finds the name unfit once more.
  if (unfit) await takeHandleAway(store, person, String(chosen));
  await rememberTeenReading(store, person, at);
  return unfit;
}
