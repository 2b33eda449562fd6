import { written } from './attributes.js';

/** The way in which what a server renders gets its style sheets; without any it has the page's own look. */
export interface Look {
  /** The address at which the host serves the folder `nexmo-account-kit/styles`, or a function that returns the address of a file in it. */
  readonly styles?: string | ((file: string) => string);
  /** The text of a file in that folder, to be written into the page instead of linked: what the page shows then waits for nothing more. */
  readonly inline?: (file: string) => string;
  /** The nonce of the page's content policy, which it needs for what is `inline`. */
  readonly nonce?: string;
}

/** A style sheet in the page, or a link to it, or nothing. */
export function styled(file: string, { styles, inline, nonce }: Look): string {
  if (inline) return `<style${written({ nonce })}>${inline(file).replaceAll('</', '<\\/')}</style>`;
  if (styles === undefined) return '';
  const href = typeof styles === 'function' ? styles(file) : `${styles.replace(/\/$/, '')}/${file}`;
  return `<link${written({ rel: 'stylesheet', href })}>`;
}
