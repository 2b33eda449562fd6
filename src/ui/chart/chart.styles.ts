import { css } from 'lit';
import { plots } from './plot.styles.js';

/** The place of a chart, its head and its tooltip, and the colours that the picture reads from it. */
export const charts = css`
  .nx-chart-box {
    --_series-1: var(--_link);
    --_series-2: color-mix(in oklab, var(--_danger), var(--_warn));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .nx-chart-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .nx-chart-title {
    flex: 1 1 auto;
  }
  .nx-chart-legend,
  .nx-chart-series {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    font-size: var(--_caption);
  }
  .nx-chart-series {
    gap: 0.375rem;
  }
  .nx-chart-legend {
    color: var(--_muted);
  }
  .nx-chart-series > i {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 1px solid var(--_series-1);
    border-radius: 2px;
    background: var(--_series-1);
  }
  .nx-chart-series > .nx-series-2 {
    border-color: var(--_series-2);
    background: var(--_series-2);
  }
  .nx-chart-series > b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .nx-chart-range {
    display: inline-flex;
  }
  button.nx-toggle {
    min-block-size: max(2rem, calc(var(--_control) * 0.8));
    padding: 0.25rem 0.625rem;
    font-size: var(--_caption);
    box-shadow: none;
  }
  .nx-chart-range > button:not(:first-child) {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .nx-chart-range > button:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .nx-toggle[aria-pressed='true'] {
    position: relative;
    --_ground: color-mix(in oklab, var(--_surface), var(--_accent) 8%);
    border-color: var(--_link);
    color: var(--_link);
  }
  .nx-chart-frame {
    position: relative;
  }
  .nx-chart {
    position: relative;
    block-size: 12rem;
    overflow: hidden;
    border: 0 solid;
    border-radius: calc(var(--_radius) / 2);
    border-block-color: var(--_line) var(--_warn);
    background: var(--_surface);
    color: var(--_muted);
    caret-color: var(--_series-1);
    column-rule-color: var(--_series-2);
    text-decoration-color: color-mix(in srgb, var(--_series-1) 8%, transparent);
    font-size: var(--_caption);
    /* Too short to be visible; its end event reports that the colours have changed. */
    transition:
      color 1ms,
      caret-color 1ms;
  }
  .nx-chart:focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  .nx-chart-tip {
    position: absolute;
    inset-block-end: calc(100% - 1rem);
    z-index: 1;
    display: grid;
    gap: 0.125rem;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    font-size: var(--_caption);
    pointer-events: none;
  }
  ${plots}
  .nx-chart-table {
    max-block-size: 20rem;
    overflow: auto;
  }
  @media (pointer: coarse) {
    button.nx-toggle {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
  /* The colours of the system, which the picture would not read by itself. */
  @media (forced-colors: active) {
    .nx-chart-box {
      --_series-1: LinkText;
      --_series-2: GrayText;
    }
    .nx-chart,
    .nx-chart-series > i {
      forced-color-adjust: none;
    }
    .nx-chart {
      border-block-color: GrayText CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
