import { html, nothing } from 'lit';
import { icon } from '../content/icon.js';
import { fileText } from '../icons/file-text.js';

interface FileLinkProps {
  /** The file: "Invoice 2026-0042". */
  readonly label: string;
  /** The kind of file in words: `PDF`. */
  readonly kind: string;
  readonly onClick: () => void;
  readonly busy?: boolean;
}

/**
 * A file to save. Its kind is shown, because people expect a page behind a link.
 *
 * @csspart file - A file to save.
 */
export const fileLink = ({ label, kind, onClick, busy = false }: FileLinkProps) => html`
  <button
    type="button"
    class="nx-link nx-file"
    part="file"
    aria-disabled=${busy ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
    @click=${busy ? undefined : onClick}
  >
    ${icon(fileText)} ${label} (${kind})
  </button>
`;
