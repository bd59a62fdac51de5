import { isRegion } from '../text/regions.ts';
import { checkedDayFault, impossibleDates, type WorkDates } from './impossible-dates.ts';
import { isIdOf, type VideoId } from './video-address.ts';

/** The facts of a title or page that this file checks. */
interface Facts {
  whereToWatch?: readonly { region: string; lastChecked: string }[];
  media?: readonly (VideoId | { kind: 'image' })[];
  alternativeTitles?: readonly { region?: string | undefined }[] | undefined;
  details?: WorkDates & { classifications?: readonly { region: string }[] | undefined };
}

/** A fact that cannot be true: its path, such as `whereToWatch.0.region`, and what to do about it. */
interface ImpossibleFact {
  path: string;
  message: string;
}

interface Entry {
  list: string;
  index: number;
  field: 'region' | 'lastChecked';
  value: string;
}

interface VideoEntry {
  index: number;
  video: VideoId;
}

const videosIn = ({ media = [] }: Facts): VideoEntry[] =>
  media.flatMap((row, index) => ('videoId' in row ? [{ index, video: row }] : []));

const videoFaults: Record<VideoId['provider'], string> = {
  youtube: 'is not the id of a video on YouTube: those have 11 letters, digits, hyphens and underscores',
  vimeo: 'is not the id of a video on Vimeo: those have only digits',
};

/** Returns the videos with an id that their provider does not give, without those that were stored before. */
const impossibleVideos = (facts: Facts, before: Facts): ImpossibleFact[] => {
  const nameOf = ({ video }: VideoEntry): string => `${video.provider} ${video.videoId}`;
  const stored = new Set(videosIn(before).map(nameOf));
  return videosIn(facts)
    .filter((entry) => !isIdOf(entry.video) && !stored.has(nameOf(entry)))
    .map(({ index, video }) => ({ path: `media.${index}.videoId`, message: videoFaults[video.provider] }));
};

const entriesIn = ({ whereToWatch = [], alternativeTitles = [], details }: Facts): Entry[] => {
  const regions = (list: string, rows: readonly { region?: string | undefined }[]): Entry[] =>
    rows.flatMap(({ region }, index) =>
      region === undefined ? [] : [{ list, index, field: 'region', value: region }],
    );
  return [
    ...regions('alternativeTitles', alternativeTitles),
    ...regions('details.classifications', details?.classifications ?? []),
    ...regions('whereToWatch', whereToWatch),
    ...whereToWatch.map(
      ({ lastChecked }, index): Entry => ({
        ...{ list: 'whereToWatch', index },
        ...{ field: 'lastChecked', value: lastChecked },
      }),
    ),
  ];
};

const keyOf = ({ list, field, value }: Entry): string => `${list} ${field} ${value}`;

const faultOf = ({ field, value }: Entry, now: string): string | undefined => {
  if (field === 'lastChecked') return checkedDayFault(value, now);
  return isRegion(value)
    ? undefined
    : 'is not the code of a country: use one such as DE or GB, or * for everywhere';
};

/**
 * Returns the facts that cannot be true: a region that is no country, a link that was checked in the future or before there
 * were any, the id of a video that its provider does not give, and dates of the work that nobody can know (`impossibleDates`).
 * `now` is ISO. A value that the same list or field has in `before` is left alone: it was stored under other rules, and whoever
 * changes something else is not to blame for it.
 */
export function impossibleFacts(facts: Facts, now: string, before: Facts = {}): ImpossibleFact[] {
  const stored = new Set(entriesIn(before).map(keyOf));
  const dates = impossibleDates(facts.details ?? {}, now, before.details);
  return [
    ...dates.map(({ field, message }) => ({ path: `details.${field}`, message })),
    ...impossibleVideos(facts, before),
    ...entriesIn(facts).flatMap((entry) => {
      const message = stored.has(keyOf(entry)) ? undefined : faultOf(entry, now);
      return message === undefined ? [] : [{ path: `${entry.list}.${entry.index}.${entry.field}`, message }];
    }),
  ];
}
