import { ContextConsumer } from '@lit/context';
import { html, type CSSResult, type TemplateResult } from 'lit';
import { provided } from '../../src/core/context.js';
import { NxElement } from '../../src/core/element.js';
import type { PartWords } from '../../src/i18n/parts/en.js';
import { partWords } from '../../src/i18n/parts/words.js';
import { fieldWords, type FieldWords } from '../../src/i18n/fields/words.js';
import { commonWords, type CommonWords } from '../../src/i18n/common/words.js';
import { loadWords, translator } from '../../src/i18n/i18n.js';
import { badges } from '../../src/ui/content/badge.styles.js';
import { base } from '../../src/ui/styles/base.styles.js';
import { states } from '../../src/ui/status/states.styles.js';
import { steps } from '../../src/ui/status/stepper.styles.js';
import { buttons } from '../../src/ui/button/button.styles.js';
import { charts } from '../../src/ui/chart/chart.styles.js';
import { comboboxes } from '../../src/ui/combobox/combobox.styles.js';
import { content } from '../../src/ui/content/content.styles.js';
import { dialogs } from '../../src/ui/dialog/dialog.styles.js';
import { dates } from '../../src/ui/fields/date.styles.js';
import { fieldKinds } from '../../src/ui/fields/field-kinds.styles.js';
import { forms } from '../../src/ui/form/form.styles.js';
import { menus } from '../../src/ui/menu/menu.styles.js';
import { meters } from '../../src/ui/status/meter.styles.js';
import { pagers } from '../../src/ui/table/pager.styles.js';
import { tables } from '../../src/ui/table/table.styles.js';
import { tabStyles } from '../../src/ui/tabs/tabs.styles.js';
import { toasts } from '../../src/ui/toasts/toasts.styles.js';

export type Draw = (host: PartStage) => TemplateResult;

/** A place for parts: they are no elements, so a story or a test needs an element to draw them in. */
export class PartStage extends NxElement {
  static override styles: CSSResult[] = [
    base,
    states,
    steps,
    buttons,
    forms,
    fieldKinds,
    dates,
    charts,
    comboboxes,
    content,
    badges,
    meters,
    dialogs,
    menus,
    tables,
    pagers,
    tabStyles,
    toasts,
  ];
  static override properties = { draw: { attribute: false } };
  declare draw: Draw | undefined;

  constructor() {
    super();
    // Draws again when the provider's language changes.
    new ContextConsumer(this, { context: provided, subscribe: true });
  }

  get locale(): string {
    return this.closest('[lang]')?.getAttribute('lang') ?? 'en';
  }
  get t() {
    return translator<CommonWords & PartWords & FieldWords>(this.locale);
  }

  /** Waits with the first drawing for its words. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const waits = [commonWords, partWords, fieldWords].map((words) => loadWords(words, this.locale)).filter(Boolean);
    return waits.length > 0 ? Promise.all(waits).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render() {
    return this.draw?.(this) ?? html``;
  }
}
if (!customElements.get('nx-part-stage')) customElements.define('nx-part-stage', PartStage);
