import type { Options } from '../../ui/fields/select.js';
import { FilterChip, type FilterHost } from './filter-chip.js';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly options: Options;
  /** The words for no choice: `Any`. */
  readonly none: string;
  readonly chosen: string | undefined;
  readonly choose: (value: string | undefined) => void;
}

/** A filter with a few values. */
export class ChoiceChip {
  readonly #chip: FilterChip<ChoiceProps>;

  constructor(host: FilterHost) {
    this.#chip = new FilterChip(host, async () => {
      const [{ choiceList }, { choiceLists }] = await Promise.all([
        import('../../ui/filters/choice-list.js'),
        import('../../ui/filters/choice-list.styles.js'),
      ]);
      const draw = ({ label, options, none, chosen = '', choose }: ChoiceProps, close: () => void) =>
        choiceList({
          label,
          options: { '': none, ...options },
          chosen,
          choose: (value) => {
            close();
            choose(value || undefined);
          },
        });
      return { draw, styles: [choiceLists] };
    });
  }

  view(props: ChoiceProps) {
    const { id, label, options, chosen, choose } = props;
    const value = chosen === undefined ? undefined : options[chosen];
    return this.#chip.view({ id, label, value, clear: () => choose(undefined) }, props);
  }
}
