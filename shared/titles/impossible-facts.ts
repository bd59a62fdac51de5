import { isRegion } from '../text/regions.ts';

/** The facts of a title or page that this file checks. */
interface Facts {
  whereToWatch?: readonly { region: string; lastChecked: string }[];
  alternativeTitles?: readonly { region?: string | undefined }[] | undefined;
  details?: { classifications?: readonly { region: string }[] | undefined };
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

const dayMs = 24 * 60 * 60 * 1000;

const keyOf = ({ list, field, value }: Entry): string => `${list} ${field} ${value}`;

const faultOf = ({ field, value }: Entry, tomorrow: string): string | undefined => {
  if (field === 'region')
    return isRegion(value)
      ? undefined
      : 'is not the code of a country: use one such as DE or GB, or * for everywhere';
  return value <= tomorrow
    ? undefined
    : 'must not be in the future: use the date on which the link last worked';
};

/**
 * Returns the facts that cannot be true: a region that is no country, and a link that was checked in the future. In some
 * time zones tomorrow (UTC) has begun, so it is not the future. `now` is ISO. A value that the same list has in `before` is
 * left alone: it was stored under other rules, and whoever changes something else is not to blame for it.
 */
export function impossibleFacts(facts: Facts, now: string, before: Facts = {}): ImpossibleFact[] {
  const tomorrow = new Date(Date.parse(now) + dayMs).toISOString().slice(0, 10);
  const stored = new Set(entriesIn(before).map(keyOf));
  return entriesIn(facts).flatMap((entry) => {
    const message = stored.has(keyOf(entry)) ? undefined : faultOf(entry, tomorrow);
    return message === undefined ? [] : [{ path: `${entry.list}.${entry.index}.${entry.field}`, message }];
  });
}
