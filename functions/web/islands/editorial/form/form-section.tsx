import type { ComponentChildren } from 'preact';

/** A part of the form with its heading, to which the contents of the form lead. */
export function FormSection(props: {
  id: string;
  heading: string;
  lead?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="panel form-section" id={`part-${props.id}`} aria-labelledby={`part-${props.id}-heading`}>
      <h2 id={`part-${props.id}-heading`}>{props.heading}</h2>
      {props.lead && <p class="field-hint">{props.lead}</p>}
      {props.children}
    </section>
  );
}
