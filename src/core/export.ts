import type { AnyEndpoint, InputOf } from '../api/endpoint.js';
import { ApiError } from '../api/errors.js';
import type { FileAnswer } from '../api/schemas/values.js';
import type { Translate } from '../i18n/catalog.js';
import { errorText } from '../i18n/errors.js';
import type { ExportWords } from '../i18n/exports/en.js';
import type { PartWords } from '../i18n/parts/en.js';
import { button } from '../ui/button/button.js';
import { progress } from '../ui/status/progress.js';
import { saveFile } from '../ui/button/save-file.js';
import type { FeatureHost } from './host.js';
import type { SessionController } from './session-watch.js';

type T = Translate<ExportWords & PartWords>;
interface Outcome {
  readonly kind: 'good' | 'danger' | 'info';
  readonly text: string;
}

/** A button that makes a file; while that takes time, its progress and a button that stops it, and finally the result. */
export class Export<E extends AnyEndpoint> implements SessionController {
  #work: AbortController | undefined;
  #outcome: Outcome | undefined;

  constructor(
    private readonly host: FeatureHost,
    private readonly endpoint: E,
    private readonly input: () => InputOf<E>,
  ) {
    host.addController(this);
  }

  /** Draws nothing if the backend does not offer the file. */
  view(id: string, label: string, t: T): unknown {
    if (!this.host.client?.can(this.endpoint)) return '';
    const { locale } = this.host;
    const cancel = { label: t('parts.cancel'), onClick: () => this.#work?.abort() };
    const work = { id, label: t('export.making'), locale };
    return [
      button({ label, busy: this.#work !== undefined, onClick: () => void this.#run(t) }),
      this.#work ? progress({ ...work, cancel }) : this.#outcome ? progress({ ...work, label: '', outcome: this.#outcome }) : '',
    ];
  }

  hostDisconnected(): void {
    this.#work?.abort();
    this.#outcome = undefined;
  }

  /** Aborts: the file is neither made nor saved. */
  sessionEnded(): void {
    this.#work?.abort();
    [this.#work, this.#outcome] = [undefined, undefined];
  }

  async #run(t: T) {
    const { scope, locale } = this.host;
    const work = (this.#work = new AbortController());
    this.#show(undefined);
    const outcome = await this.#made(work.signal).then(
      (): Outcome => ({ kind: 'good', text: t('export.done') }),
      (error: unknown): Outcome =>
        work.signal.aborted
          ? { kind: 'info', text: t('export.cancelled') }
          : (this.host.failed(error), { kind: 'danger', text: errorText(this.host.t, error, locale) }),
    );
    if (scope?.signal.aborted) return;
    this.#work = undefined;
    this.#show(outcome);
  }

  async #made(signal: AbortSignal) {
    const { scope } = this.host;
    if (!scope) throw new ApiError('unavailable');
    saveFile((await scope.call(this.endpoint, this.input(), signal)) as FileAnswer);
  }

  #show(outcome: Outcome | undefined) {
    this.#outcome = outcome;
    this.host.requestUpdate();
  }
}
