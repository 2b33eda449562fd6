import { css } from 'lit';

/** The bar at the top, the pages at the side or in a drawer, and the open page. */
export const dashboard = css`
  /* The ground of its pages, whose parts are cards. */
  .nx-box,
  :host([frame='none']) .nx-box {
    padding: 0;
    background: var(--_canvas);
  }
  .nx-top-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    min-block-size: 3.5rem;
    padding: 0.5rem var(--_gap);
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_surface);
  }
  [part='page'] > [part='failure'],
  [part='page'] > .nx-skeleton {
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  [part='page'] > [part='failure'],
  [part='page'] > .nx-skeleton {
    padding: var(--_padding);
  }
  .nx-top-bar h2 {
    font-size: var(--_section);
  }
  .nx-top-bar slot[name='actions'] {
    display: block;
    margin-inline-start: auto;
  }
  .nx-account [role='menu'] {
    inset-inline: auto 0;
  }
  .nx-account > .nx-menu > button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.25rem 0.5rem;
    border-color: transparent;
    box-shadow: none;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .nx-initials {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    background: var(--_info-soft);
    color: var(--_link);
    font-size: var(--_caption);
    font-weight: 600;
  }
  .nx-initials::before {
    content: attr(data-letters);
  }
  button.nx-menu-button {
    display: grid;
    place-items: center;
    min-inline-size: var(--_control);
    padding: 0.375rem;
  }
  .nx-shell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .nx-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 2);
  }
  [part='page'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_gap);
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 76rem;
    padding: var(--_gap);
  }
  .nx-entry {
    max-inline-size: 32rem !important;
    margin-inline: auto;
  }
  @container (inline-size >= 42rem) {
    [part='page'] {
      padding: calc(var(--_gap) * 1.5);
    }
  }
  .nx-shell > .nx-side {
    display: none;
  }
  @container (inline-size >= 52rem) {
    .nx-menu-button {
      display: none !important;
    }
    .nx-shell:has(> .nx-side) {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
    .nx-shell > .nx-side {
      display: block;
    }
    [part='page'] {
      padding: calc(var(--_gap) * 2);
    }
  }
  @container (inline-size < 34rem) {
    .nx-company {
      display: none;
    }
    .nx-account > .nx-menu > button > bdi {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
