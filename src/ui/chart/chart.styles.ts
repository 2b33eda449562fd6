import { css } from 'lit';

/** The place of a chart, and the colours that the picture reads from it. */
export const charts = css`
  .nx-chart-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .nx-chart {
    position: relative;
    block-size: 12rem;
    overflow: hidden;
    color: var(--_muted);
    caret-color: var(--_link);
    column-rule-color: var(--_warn);
    outline-color: var(--_line);
    font-size: var(--_caption);
    /* Too short to be visible; its end event reports that the colours have changed. */
    transition: color 1ms;
  }
  .nx-chart-value {
    min-block-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .u-wrap {
    position: relative;
    user-select: none;
  }
  .u-over,
  .u-under,
  .u-axis,
  .u-cursor-x,
  .u-cursor-pt {
    position: absolute;
  }
  .u-cursor-x {
    inset-block-start: 0;
    left: 0;
    block-size: 100%;
    border-right: 1px dashed var(--_edge);
    pointer-events: none;
  }
  .u-cursor-pt {
    inset-block-start: 0;
    left: 0;
    border-radius: 50%;
    pointer-events: none;
  }
  .u-cursor-y,
  .u-select,
  .u-off {
    display: none;
  }
  .uplot canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  @media (forced-colors: active) {
    .nx-chart {
      column-rule-color: LinkText;
      outline-color: GrayText;
    }
  }
  .nx-chart-table {
    max-block-size: 20rem;
    overflow: auto;
  }
`;
