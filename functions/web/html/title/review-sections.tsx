import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';

/** The experts' review: the story and their opinion of it. */
export function Reading({ page }: { page: PageDocument }) {
  return (
    <div class="pair">
      <Section id="story" heading="What's the Story?">
        <Prose text={page.story} />
      </Section>
      <Section id="verdict" heading="Is It Any Good?">
        <Prose text={page.verdict} />
      </Section>
    </div>
  );
}

/** Questions for families to discuss after watching. */
export function TalkingPoints({ page }: { page: PageDocument }) {
  return (
    <Section id="talk" heading="Talk to Your Kids About ..." class="talk">
      <ul class="talk-points">
        {page.talkingPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  );
}
