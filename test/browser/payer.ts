import type { ScenarioName } from '../../mocks/index.js';
import { listPayments } from '../../src/api/payments.js';
import '../../src/define/top-up.js';
import { stage } from './backends.js';
import { providerThat } from './payment-providers.js';
import { all, choose, control, enter, open, press, until, words } from './user.js';

/** A person who tops up, with a payment provider that behaves as the test says. */
export async function payer(scenario: ScenarioName, { provider } = providerThat({})) {
  const { client, engine } = await stage(scenario);
  const it = open('nx-top-up', { adapter: client, paymentProvider: provider });
  const payments = async () => (await client.call(listPayments, {})).items;
  return { client, engine, it, payments };
}

export const select = async (it: Element, by: string) => (await control(it, by)).click();

/** Goes to the step that asks for a new method. */
export async function toNewMethod(it: Element, by: string) {
  await select(it, 'Add a new payment method');
  (await until(() => all(it, 'button').find((found) => words(found).startsWith('Make payment')), 'the way on')).click();
  await select(it, by);
}

/** Goes through the steps to the last button. */
export async function toPay(it: Element, by: string, street = '12 St James Square') {
  await toNewMethod(it, by);
  await enter(it, 'Name', 'Ada Lovelace');
  await enter(it, 'Street and number', street);
  await enter(it, 'City', 'London');
  (await control(it, 'Country')).focus();
  await choose(it, 'Country', 'United Kingdom');
  await press(it, 'Next');
}
