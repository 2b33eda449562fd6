import { css } from 'lit';

/** Steps of a longer process. */
export const steps = css`
  .nx-steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0.5rem var(--_gap);
    overflow-wrap: break-word;
    padding: 0;
    list-style: none;
  }
  .nx-steps li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--_muted);
  }
  .nx-steps [aria-current='step'] {
    color: var(--_text);
    font-weight: 600;
  }
  .nx-step-number {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    font-weight: 600;
  }
  [aria-current='step'] .nx-step-number {
    border-color: var(--_link);
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
