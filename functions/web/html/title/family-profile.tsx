import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { Section } from '../parts/section.tsx';

/** The placeholder in which an island compares the title with a family's limits, which never leave the browser. */
export function FamilyProfile({ page }: { page: PageDocument }) {
  return (
    <Section
      id="our-family"
      heading="Right for your family?"
      lead="Set limits for your family once. They are stored only in this browser; nothing is sent to us."
    >
      <div
        data-family={JSON.stringify(
          Object.fromEntries(page.contentGrid.map(({ category, level }) => [category, level])),
        )}
      >
        <noscript>
          <p class="fine">Your limits are stored and compared in your browser, which needs JavaScript.</p>
        </noscript>
      </div>
    </Section>
  );
}
