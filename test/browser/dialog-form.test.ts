import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { button } from '../../src/ui/button/button.js';
import { Dialog } from '../../src/ui/dialog/dialog.js';
import { partStage } from './part-stage.js';
import { button as find, all, focused, focusOn, press, seen, until, words } from './user.js';

describe('a dialog with a form', () => {
  const fields = (many: number) =>
    Array.from({ length: many }, (_, at) => html`<label>Field ${at}<input name=${`f${at}`} /></label>`);
  /** A dialog whose form comes when `arrive` is called. */
  async function withForm(many: number, stays = false) {
    let isThere = false;
    const it = await partStage((host) => {
      const dialog = new Dialog(host, undefined, stays);
      const actions = html`${button({ label: 'Cancel', onClick: dialog.close })}<button class="nx-primary">Save</button>`;
      const form = () =>
        html`<form>
          ${fields(many)}
          <div class="nx-actions">${actions}</div>
        </form>`;
      return ({ t }) =>
        html`<section>
          <div class="nx-titled"><div class="nx-title">Contact</div></div>
          ${host.dataset['gone'] ? '' : button({ label: 'Open', onClick: () => void dialog.open() })}
          ${dialog.view({ id: 'd', title: 'A form', t, look: 'form' }, () => (isThere ? form() : html`<p>Loading</p>`))}
        </section>`;
    });
    const arrive = () => {
      isThere = true;
      it.requestUpdate();
    };
    (await find(it, 'Open')).focus();
    await press(it, 'Open');
    await seen(it, 'Loading');
    return { it, arrive, dialog: it.renderRoot.querySelector('dialog')! };
  }
  const fieldOf = (it: Element, name: string) => all(it, 'input').find((found) => (found as HTMLInputElement).name === name)!;

  it('gives its first field the focus, also if the form comes later', async () => {
    const { it, arrive } = await withForm(3);
    arrive();
    await focusOn(() => fieldOf(it, 'f0'), 'the first field');
  });

  it('leaves the focus where the person has put it before the form has come', async () => {
    const { it, arrive, dialog } = await withForm(3);
    await until(() => dialog.contains(focused()), 'the focus in the dialog');
    const places = ['#d-title', '[part=close]'].map((part) => dialog.querySelector<HTMLElement>(part)!);
    const other = places.find((place) => place !== focused())!;
    other.focus();
    arrive();
    await until(() => fieldOf(it, 'f0'), 'the form');
    await it.updateComplete;
    expect(focused() === other).to.equal(true);
  });

  it('keeps its title and its buttons in sight, the primary last, and no field below them', async () => {
    const { it, arrive, dialog } = await withForm(40);
    arrive();
    await focusOn(() => fieldOf(it, 'f0'), 'the first field');
    expect(all(dialog, '.nx-actions button').map(words)).to.deep.equal(['Cancel', 'Save']);
    const isInSight = (found: Element) => {
      const [at, around] = [found.getBoundingClientRect(), dialog.getBoundingClientRect()];
      return at.top >= around.top && at.bottom <= around.bottom;
    };
    const stays = ['.nx-title', '.nx-actions'].map((part) => dialog.querySelector(part)!);
    const [bar, head] = [stays[1]!, dialog.querySelector('.nx-titled')!];
    for (const name of ['f39', 'f0', 'f17', 'f31', 'f3']) {
      const field = fieldOf(it, name);
      field.focus();
      await until(() => isInSight(field) && stays.every(isInSight), `${name}, title and buttons in sight`);
      const at = field.getBoundingClientRect();
      expect(at.bottom <= bar.getBoundingClientRect().top && at.top >= head.getBoundingClientRect().bottom, name).to.equal(true);
    }
  });

  it('is open again with what was typed where its element comes back, if it stays', async () => {
    const { it, arrive, dialog } = await withForm(3, true);
    arrive();
    await focusOn(() => fieldOf(it, 'f0'), 'the first field');
    const field = fieldOf(it, 'f1') as HTMLInputElement;
    field.value = 'typed';
    field.focus();
    it.remove();
    document.body.append(it);
    await until(() => dialog.matches(':modal'), 'the dialog above the page');
    await focusOn(() => field, 'the same field');
    expect(fieldOf(it, 'f1')).to.have.property('value', 'typed');
    await press(it, 'Close');
    await until(() => !dialog.open, 'the end of the dialog');
  });

  it('leaves the focus on the title of the section if its opener is gone', async () => {
    const { it, arrive } = await withForm(1);
    arrive();
    await focusOn(() => fieldOf(it, 'f0'), 'the first field');
    it.dataset['gone'] = 'yes';
    it.requestUpdate();
    await it.updateComplete;
    await press(it, 'Close');
    await focusOn(() => all(it, '.nx-title').find((found) => words(found) === 'Contact'), 'the title of the section');
  });
});
