import { html, nothing } from 'lit';
import { icon } from '../content/icons.js';

interface FileLinkProps {
  /** What the file is: "Invoice 2026-0042". */
  readonly label: string;
  /** What kind of file it is, as people call it: `PDF`. */
  readonly kind: string;
  readonly onClick: () => void;
  readonly busy?: boolean;
}

/** A file to save; its kind is said, because a page is what people expect behind words that can be pressed. */
export const fileLink = ({ label, kind, onClick, busy = false }: FileLinkProps) => html`
  <button
    type="button"
    class="nx-link nx-file"
    part="file"
    aria-disabled=${busy ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
    @click=${busy ? undefined : onClick}
  >
    ${icon('file')} ${label} (${kind})
  </button>
`;
