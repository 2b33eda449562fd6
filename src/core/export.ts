import type { AnyEndpoint, InputOf } from '../api/endpoint.js';
import { ApiError } from '../api/errors.js';
import type { FileAnswer } from '../api/schemas/values.js';
import { button } from '../ui/button/button.js';
import { Lazy } from './lazy.js';
import type { FileHost, MakingFile } from './making-file.js';
import type { SessionController } from './session-watch.js';

/** A button that makes a file. Its progress and result load when it is pressed. */
export class Export<E extends AnyEndpoint> implements SessionController {
  #isPressed = false;
  #making: MakingFile | undefined;
  readonly #lazy: Lazy;

  constructor(
    private readonly host: FileHost,
    id: string,
    private readonly endpoint: E,
    private readonly input: () => InputOf<E>,
  ) {
    this.#lazy = new Lazy(host, async () => {
      const { MakingFile } = await import('./making-file.js');
      return {
        make: () => this.#begun(new MakingFile(host, id, this.#file)),
        words: MakingFile.words,
        styles: MakingFile.styles,
      };
    });
    host.addController(this);
  }

  /** Draws nothing if the backend does not offer the file. */
  view(label: string): unknown {
    if (!this.host.client?.can(this.endpoint)) return '';
    const busy = this.#isPressed && this.#making?.isUnderWay !== false;
    return [button({ label, busy, onClick: this.#press }), this.#isPressed ? this.#lazy.view('') : ''];
  }

  hostDisconnected(): void {
    this.sessionEnded();
  }

  sessionEnded(): void {
    this.#isPressed = false;
    this.#making?.stop();
  }

  readonly #press = () => {
    this.#isPressed = true;
    void this.#making?.run();
    this.host.requestUpdate();
  };

  /** The button may be of no interest any more once the code has come. */
  #begun(making: MakingFile) {
    if (this.#isPressed) void making.run();
    return (this.#making = making);
  }

  readonly #file = async (signal: AbortSignal) => {
    const { scope } = this.host;
    if (!scope) throw new ApiError('unavailable');
    return (await scope.call(this.endpoint, this.input(), signal)) as FileAnswer;
  };
}
