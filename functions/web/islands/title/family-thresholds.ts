import { scales } from '../../../../shared/expert-reviews/scales.ts';
import type { FamilyProfile } from '../../../../shared/titles/family-answer.ts';

const place = 'nightlight.family';

/** The thresholds that this browser keeps; what cannot be read is as good as nothing. */
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

/** Keeps the thresholds in this browser; a browser that keeps nothing forgets them with the page. */
export function keepThresholds(profile: FamilyProfile): void {
  try {
    localStorage.setItem(place, JSON.stringify(profile));
  } catch {
    // Storage may be full or forbidden; the page still answers.
  }
}
