import type { Engine, World } from '../../../mocks/index.js';
import type { Permission } from '../../../src/api/endpoint.js';
import type { ApiError } from '../../../src/api/errors.js';
import { contract, type Input, type Name } from '../../../src/api/contract.js';
import { toWire } from '../../../src/api/wire.js';
import { person, stage as money, type Person, type Refused } from '../money/stage.js';

export { day, grace, hour, minute, person, twoAccounts } from '../money/stage.js';
export type { Person } from '../money/stage.js';

/** Ada, the primary user, and helpers to invite others. */
export function stage(world?: World) {
  const { engine, ada, account } = money(world);
  const mail = () => engine.outbox({ kind: 'email' }).at(-1) as { to: string; subject: string; text: string };
  const passwordIn = (text: string) => /the password (\S+)\./.exec(text)![1]!;
  /** Adds a user; returns the temporary password from the e-mail. */
  const invite = (email = 'bob@example.com', permissions: readonly Permission[] = []) => {
    const user = ada.call('addUser', { name: 'Bob', email, permissions: [...permissions] });
    return { user, credentials: { email, password: passwordIn(mail().text) } };
  };
  /** Adds a user who has replaced the temporary password. */
  const join = (email = 'bob@example.com', permissions: readonly Permission[] = []) => {
    const { user, credentials } = invite(email, permissions);
    person(engine, credentials).call('putPassword', { currentPassword: credentials.password, password: 'a new password' });
    return { user, bob: person(engine, { email, password: 'a new password' }) };
  };
  return { engine, ada, account, mail, passwordIn, invite, join };
}

/** A call without a session. */
export function asked<K extends Name>(engine: Engine, name: K, input: Input<K>): readonly [status: number, data: Refused] {
  const answer = engine.handle(toWire(contract[name], input));
  if (answer instanceof Promise) throw new TypeError(`${name} takes its time`);
  return [answer.status, JSON.parse(String(answer.body)) as Refused];
}

/** The code of a refusal, and of the field at fault. */
export const said = ({ code, fields = {} }: Refused | ApiError): string =>
  [code, ...Object.entries(fields).map(([field, issue]) => `${field} ${issue.code}`)].join(': ');

export const out = (them: Person): string => said(them.refused('getSession', {}));
