import { useToday } from './use-today.ts';

/** What waits for the editor today, as links to the lists. */
export function Today() {
  const tasks = useToday();
  if (tasks?.length === 0) return null;
  return (
    <section aria-labelledby="today-heading">
      <h2 class="today-heading" id="today-heading">
        What needs you today
      </h2>
      <ul class="today">
        {tasks?.map(({ name, note, count, more, href }) => (
          <li key={name} class={count > 0 ? 'today-some' : undefined}>
            <a href={href}>
              <strong>
                {count}
                {more && '+'}
              </strong>
              <span>
                {name}
                {note && <small>{note}</small>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
