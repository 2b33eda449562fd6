import { css } from 'lit';

export const styles = css`
  :host {
    --_space: 7rem;
  }
  .nx-amount {
    font-size: 2em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .nx-badge {
    display: inline-block;
    margin-inline-start: 0.5rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_link);
    border-radius: 1em;
    color: var(--_link);
    font-size: 0.6875em;
    vertical-align: middle;
  }
  .nx-meter {
    display: grid;
    gap: 0.25rem;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.625rem;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: var(--_raised);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_raised);
  }
  progress::-webkit-progress-value {
    background: var(--_link);
  }
  progress::-moz-progress-bar {
    background: var(--_link);
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  ul {
    margin-block-start: 0.5rem;
    padding-inline-start: 1.25rem;
    font-variant-numeric: tabular-nums;
  }
`;
