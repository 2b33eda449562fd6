import type { FileAnswer } from '../api/schemas/values.js';
import type { Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { errorText } from '../i18n/errors.js';
import type { ExportWords } from '../i18n/exports/en.js';
import { exportWords } from '../i18n/exports/words.js';
import type { PartWords } from '../i18n/parts/en.js';
import { saveFile } from '../ui/button/save-file.js';
import { meters } from '../ui/status/meter.styles.js';
import { progress } from '../ui/status/progress.js';
import type { FeatureHost } from './host.js';

export interface FileHost extends FeatureHost {
  readonly t: Translate<ExportWords & PartWords & CommonWords>;
}
interface Outcome {
  readonly kind: 'good' | 'danger' | 'info';
  readonly text: string;
}

/** The making of a file: its progress and a button that stops it, and finally the result. */
export class MakingFile {
  static readonly words = [exportWords];
  static readonly styles = [meters];
  #work: AbortController | undefined;
  #outcome: Outcome | undefined;

  constructor(
    private readonly host: FileHost,
    private readonly id: string,
    private readonly make: (signal: AbortSignal) => Promise<FileAnswer>,
  ) {}

  get isUnderWay(): boolean {
    return this.#work !== undefined;
  }

  view(): unknown {
    const { t, locale } = this.host;
    const cancel = { label: t('parts.cancel'), onClick: () => this.#work?.abort() };
    const work = { id: this.id, label: t('export.making'), locale };
    if (this.#work) return progress({ ...work, cancel });
    return this.#outcome ? progress({ ...work, label: '', outcome: this.#outcome }) : '';
  }

  /** The file is neither made nor saved. */
  stop(): void {
    this.#work?.abort();
    [this.#work, this.#outcome] = [undefined, undefined];
  }

  async run(): Promise<void> {
    const { t, locale, failed } = this.host;
    const work = (this.#work = new AbortController());
    this.#outcome = undefined;
    const outcome = await this.make(work.signal).then(
      (file): Outcome => (saveFile(file), { kind: 'good', text: t('export.done') }),
      (error: unknown): Outcome =>
        work.signal.aborted
          ? { kind: 'info', text: t('export.cancelled') }
          : (failed(error), { kind: 'danger', text: errorText(t, error, locale) }),
    );
    if (this.#work !== work) return;
    [this.#work, this.#outcome] = [undefined, outcome];
    this.host.requestUpdate();
  }
}
