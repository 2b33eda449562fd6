import { css } from 'lit';

/** The layers of a picture, whose code brings no styles that a strict policy allows. */
export const plots = css`
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
`;
