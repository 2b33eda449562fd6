import { css } from 'lit';

/** The filters in a toolbar: fields that search, and buttons that open what there is to choose from. */
export const filters = css`
  .nx-toolbar .nx-searched {
    display: contents;
  }
  .nx-toolbar .nx-search {
    position: relative;
    flex: 1 1 12rem;
    max-inline-size: 20rem;
  }
  .nx-toolbar .nx-search input {
    flex: 1;
    max-inline-size: none;
    padding-inline-start: 2.25rem;
  }
  .nx-search > .nx-icon {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-start: 0.75rem;
    color: var(--_muted);
    pointer-events: none;
  }
  .nx-filter {
    display: inline-flex;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .nx-filter > button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-inline-size: 0;
    padding-inline: 0.75rem;
    font-size: var(--_label);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .nx-filter > button > .nx-icon {
    flex: none;
    color: var(--_muted);
  }
  .nx-set > button {
    --_ground: var(--_info-soft);
    border-color: var(--_edge);
  }
  .nx-set > button:first-of-type {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .nx-set > button:nth-of-type(2) {
    margin-inline-start: -1px;
    padding-inline: 0.5rem;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .nx-set > button:focus-visible {
    z-index: 1;
  }
  .nx-popover {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    margin: 0;
    min-inline-size: 12rem;
    max-inline-size: min(20rem, 90vw);
    max-block-size: min(24rem, 80dvh);
    overflow: auto;
    padding: 0.25rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--_label);
    box-shadow: var(--_shadow);
  }
  /* Before its content is drawn. */
  .nx-popover:not(:has(*)) {
    display: none;
  }
  @container (inline-size < 34rem) {
    .nx-toolbar .nx-search {
      flex: 1 1 100%;
      max-inline-size: none;
    }
  }
  @media (pointer: coarse) {
    .nx-set > button:nth-of-type(2) {
      min-inline-size: 2.75rem;
    }
  }
`;
