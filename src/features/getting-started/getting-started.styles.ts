import { css } from 'lit';

export const styles = css`
  :host {
    --_space: 20rem;
  }
  :host([finished]) {
    display: none;
  }
`;
