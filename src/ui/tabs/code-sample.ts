import { html } from 'lit';
import { tabs } from './tabs.js';

interface SampleProps<K extends string> {
  readonly id: string;
  /** The purpose of the samples, which names the tabs. */
  readonly name: string;
  /** The names of the languages. */
  readonly languages: Readonly<Record<K, string>>;
  readonly chosen: K;
  readonly choose: (language: K) => void;
  /** Buttons below, such as one that copies. */
  readonly actions?: unknown;
}

/**
 * A code sample in the chosen language. Lines scroll, because broken lines of code mislead.
 *
 * @csspart sample - Code to copy.
 */
export const codeSample = <K extends string>(props: SampleProps<K>, code: string) =>
  tabs(
    { id: props.id, name: props.name, tabs: props.languages, chosen: props.chosen, choose: props.choose },
    html`<pre
        part="sample"
        dir="ltr"
        tabindex="0"
        role="region"
        aria-label=${props.languages[props.chosen]}
      ><code>${code}</code></pre>
      <div class="nx-actions">${props.actions}</div>`,
  );
