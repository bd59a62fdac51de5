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
  recordTeenRulesApplied,
  removeHandle,
  replaceReportText,
} from '../../shared/storage/teen-readings.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { screenHandle } from './screen-handle.ts';
import { strippedOf } from './without-personal-information.ts';

type Strip = Awaited<ReturnType<typeof strippedOf>>;

interface Reading {
  store: Store;
  strip: Strip;
  /** The public name that their texts show from now on, if theirs was removed. */
  name: string | undefined;
  now: string;
}

const concurrency = 8;
const placeOf = ({ sk }: { sk: string }): string => partsOf(sk)[0] ?? '';

/** Returns whether a teen may not choose this public name, for example because it could be a real name. */
async function isUnfit(handle: unknown): Promise<boolean | Refusal<'name-not-checked'>> {
  if (typeof handle !== 'string') return false;
  const fault = await screenHandle(handle, { teen: true });
  return isRefused(fault) ? fault : fault !== undefined;
}

/** Strips the text of an open appeal, which is stored in its case. */
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

/**
 * Turns a text into a new revision, which is screened by the rules for teens. Returns `false` when the text changed
 * first.
 */
const rescreenAsTeen = async ({ store, strip, name, now }: Reading, stored: Submission): Promise<boolean> => {
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
      expectedCase:
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
    if (existing.appeal?.state === 'open') await stripAppeal(store, address, 'author', strip);
    // A reported name has no text. People decide about it.
    if (existing.kind === 'name') return;
    if (awaitsTeenRules(existing) || (name !== undefined && isLive(existing)))
      return (await rescreenAsTeen(reading, existing)) ? undefined : changed;
    const next = strippedInPlace(existing, (content) => strip(content, existing.titleName), name);
    if (next === undefined) return;
    const previousVersion = existing.version;
    return (await changeSubmission(store, { next, previousVersion, aggregates: [] })) ? undefined : changed;
  });
};

/**
 * Applies the rules for teens to everything that a person wrote before they were known to be a teen, and removes a
 * public name that a teen may not choose. After an interruption the next call continues: finished items are not
 * processed again, and the profile is marked last. Returns whether the name was removed. Refuses when the name cannot be
 * checked.
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
  for (let start = 0; start < items.length; start += concurrency)
    await Promise.all(
      items.slice(start, start + concurrency).map(async (item) => {
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
  // The name is removed last, so that the next run after an interruption finds the unfit name again.
  if (unfit) await removeHandle(store, person, String(chosen));
  await recordTeenRulesApplied(store, person, at);
  return unfit;
}
