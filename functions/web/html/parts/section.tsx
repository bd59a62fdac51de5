import type { ComponentChildren } from 'preact';

/** A section of a page: a landmark with its own heading and anchor. */
export function Section(props: {
  id: string;
  heading: string;
  lead?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <section
      id={props.id}
      class={props.class ? `row ${props.class}` : 'row'}
      aria-labelledby={`${props.id}-heading`}
    >
      <h2 id={`${props.id}-heading`}>{props.heading}</h2>
      {props.lead && <p class="row-lead">{props.lead}</p>}
      {props.children}
    </section>
  );
}
