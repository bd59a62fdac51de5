/** The reported public name, and the name that its owner would have after a reset. */
export function NamePanel({ name }: { name: { reported: string; given: string } }) {
  return (
    <section class="panel" aria-labelledby="name-heading">
      <h3 id="name-heading">The public name</h3>
      <p class="case-words">
        <strong>{name.reported}</strong>
      </p>
      <p class="fine">
        {name.reported === name.given
          ? 'This is a default name, which its owner did not choose, so it cannot be reset.'
          : `If it is reset, its owner is called ${name.given} and may choose another name, but not this one.`}
      </p>
    </section>
  );
}
