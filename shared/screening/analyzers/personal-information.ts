import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { findPersonalInformation } from '../personal-information.ts';

/** Finds contact details and identities, each with its exact span. */
export const personalInformation: Analyzer = {
  name: 'personal-information',
  examine: (document, { title }) =>
    findPersonalInformation(document, title).map(({ kind, start, end, mention }) =>
      findingAt(document, 'personal-information', { category: kind, severity: mention ? 0 : 2, start, end }),
    ),
};
