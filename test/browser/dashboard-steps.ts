import { ada } from '../../mocks/index.js';
import type { NxDashboard } from '../../src/dashboard/dashboard.js';
import '../../src/define/dashboard.js';
import { stage } from './backends.js';
import { all, button, open, press, until, words } from './user.js';

export async function visit(properties: Partial<NxDashboard> = {}, scenario: 'live' | 'numbers' = 'live') {
  const { client, engine } = await stage(scenario);
  const it = open('nx-dashboard', { adapter: client, ...properties });
  await button(it, ada.name);
  return { client, engine, it };
}
export const item = (it: Element, name: string) =>
  until(() => all(it, '[role=menuitem]').find((found) => words(found) === name), `“${name}” in a menu`);
export const goTo = async (it: Element, name: string) => {
  await press(it, ada.name);
  (await item(it, name)).click();
};
/** A link of the navigation, which is at the side, or in a drawer where there is no room for it. */
export const placeOf = async (it: Element, name: string) => {
  const links = () => all(it, 'nav a').filter((found) => found.checkVisibility()) as HTMLAnchorElement[];
  if (links().length === 0) await press(it, 'Account');
  return until(() => links().find((found) => words(found) === name), `“${name}” in the navigation`);
};
export const openPlace = async (it: Element, name: string) => (await placeOf(it, name)).click();
export const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ? words(at) : '';
};
