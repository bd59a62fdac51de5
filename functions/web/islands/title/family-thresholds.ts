import { scales } from '../../../../shared/expert-reviews/scales.ts';
import type { FamilyProfile } from '../../../../shared/titles/family-answer.ts';

const place = 'nightlight.family';

/** Returns the family's limits that this browser has stored, or no limits if they cannot be read. */
export function readThresholds(): FamilyProfile {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const entries = Object.entries(stored).filter(
      ([category, fine]) =>
        Object.hasOwn(scales, category) && Number.isInteger(fine) && fine >= 0 && fine <= 5,
    );
    return Object.fromEntries(entries) as FamilyProfile;
  } catch {
    return {};
  }
}

/** Stores the family's limits in this browser. Without storage, they are lost when the page is closed. */
export function keepThresholds(profile: FamilyProfile): void {
  try {
    localStorage.setItem(place, JSON.stringify(profile));
  } catch {
    // Storage may be full or blocked; the page works without it.
  }
}
