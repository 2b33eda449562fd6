import { html } from 'lit';

interface TaskProps {
  readonly title: string;
  /** Level of the heading in the page, 2 to 6. */
  readonly level: number;
}

/** A task, and what it comes to beside it, which stays in sight: in a bar below it where it is narrow. */
export const task = (main: unknown, { title, level }: TaskProps, sums: unknown) => html`
  <div class="nx-task">
    <div class="nx-stack">${main}</div>
    <section class="nx-sums" part="card" aria-label=${title}>
      <div role="heading" aria-level=${level} class="nx-title" part="title">${title}</div>
      ${sums}
    </section>
  </div>
`;
