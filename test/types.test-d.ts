// Checked by `tsc` alone: each marked line must not compile.
import i18next from 'i18next';
import * as z from 'zod/mini';
import { getBalance } from '../src/api/account.js';
import { signIn } from '../src/api/session.js';
import { requestSignUpPin, startSignUp, verifySignUp } from '../src/api/sign-up.js';
import { Action } from '../src/core/action.js';
import { Form } from '../src/core/form.js';
import { Submission } from '../src/core/mutation.js';
import { Query } from '../src/core/query.js';
import { SchemaForm } from '../src/core/schema-form.js';
import type { BalanceWords } from '../src/i18n/balance/words.js';
import type { CommonWords } from '../src/i18n/common/words.js';
import { translator } from '../src/i18n/i18n.js';
import { ApiError, httpClient, NxBalance, NxProvider, type Adapter, type Messages } from '../src/index.js';
import { code } from '../src/ui/fields/code.js';
import { country } from '../src/ui/fields/country.js';
import { password } from '../src/ui/fields/password.js';
import { radios } from '../src/ui/fields/radios.js';
import { text } from '../src/ui/fields/text.js';

// Words
const t = translator<BalanceWords & CommonWords>('en');
t('balance.title');
t('balance.left', { count: 3 });
t('balance.used', { used: '1', limit: 10 });
// @ts-expect-error — no such message
t('balance.nope');
// @ts-expect-error — a plural form is not asked for by name
t('balance.left_one');
// @ts-expect-error — its parameters are missing
t('balance.used');
// @ts-expect-error — one of its parameters is missing
t('balance.used', { used: '1' });
// @ts-expect-error — a count is a number
t('balance.left', { count: '3' });
// @ts-expect-error — no such parameter
t('balance.title', { name: 'x' });

// The contract
const it = new NxBalance();
new Query(it, getBalance).data?.amount.padStart(8);
// @ts-expect-error — a balance is a decimal string, never a number
new Query(it, getBalance).data?.amount.toFixed();
// @ts-expect-error — a row, not its name
new Query(it, 'getBalance');
// @ts-expect-error — its input is missing
new Query(it, requestSignUpPin, () => ({ signUpId: 'x' }));
new Action(it, requestSignUpPin, ({ resendIn }) => String(resendIn)).button('Again', () => ({ signUpId: 'x', channel: 'sms' }));
// @ts-expect-error — no such way to send a PIN
new Action(it, requestSignUpPin, () => {}).button('Again', () => ({ signUpId: 'x', channel: 'pigeon' }));

// Forms
const { field } = new Form(it, startSignUp, { done: ({ expiresIn }) => String(expiresIn) });
field(text, 'companyName', { label: '' });
field(country, 'country', { label: '', placeholder: '' });
field(radios, 'channel', { label: '', options: { sms: '', call: '' } });
// @ts-expect-error — no such field
field(text, 'nope', { label: '' });
// @ts-expect-error — a field has a label
field(text, 'name', {});
// @ts-expect-error — a list of countries says what stands before any is chosen
field(country, 'country', { label: '' });
// @ts-expect-error — choices need their options
field(radios, 'channel', { label: '' });
// @ts-expect-error — the value is of another type
field(text, 'name', { label: '', value: 7 });
const { field: inSignIn } = new Form(it, signIn, { done: () => {} });
inSignIn(password, 'password', { label: '', autocomplete: 'current-password' });
// @ts-expect-error — no token for passwords
inSignIn(password, 'password', { label: '', autocomplete: 'email' });
// @ts-expect-error — a password field says which
inSignIn(password, 'password', { label: '' });
new Form(it, verifySignUp, { given: () => ({ signUpId: 'x' }), done: ({ user }) => user.name }).field(code, 'pin', { label: '' });
// @ts-expect-error — the endpoint takes no such thing
new Form(it, verifySignUp, { given: () => ({ phone: 'x' }), done: () => {} });

const step = { id: 'step', input: async () => z.object({ name: z.string() }) };
const { field: inStep } = new SchemaForm(it, step, new Submission(it, ({ name }: { name: string }) => name), {});
inStep(text, 'name', { label: '' });
// @ts-expect-error — no such field in the schema
inStep(text, 'companyName', { label: '' });
// @ts-expect-error — the submission takes another input
new SchemaForm(it, step, new Submission(it, ({ pin }: { pin: string }) => pin), {});

// Code of a host
export const partial: Adapter = { getBalance: async () => ({ amount: '1.0000', currency: 'EUR', demo: null }) };
// @ts-expect-error — no such call
export const unknown: Adapter = { getBalanze: async () => ({}) };
// @ts-expect-error — an answer of another shape
export const wrong: Adapter = { getBalance: async () => ({ amount: 1 }) };
export const own: Messages[] = [{ en: { 'balance.title': 'Credit' } }, i18next];
// @ts-expect-error — texts lie by language, then by key
export const flat: Messages = { 'balance.title': 'Credit' };
const provider = new NxProvider();
provider.adapter = httpClient({ baseUrl: '/api' });
provider.adapter = partial;
// @ts-expect-error — no such theme
provider.theme = 'sepia';
export const refusal = new ApiError('tooMany', { retryAfter: 5 });
// @ts-expect-error — no such code
export const joke = new ApiError('teapot');

// Events
declare const page: HTMLElement;
page.addEventListener('nx-session-started', ({ detail }) => detail.account.companyName.trim());
// @ts-expect-error — no event carries a token
page.addEventListener('nx-session-started', ({ detail }) => detail.token);
page.addEventListener('nx-before-signup', (event) => event.preventDefault());
// @ts-expect-error — nor what was typed in secret
page.addEventListener('nx-before-signup', ({ detail }) => detail.password);
it.emit('nx-signup-started', { channel: 'sms' });
// @ts-expect-error — no such event
it.emit('nx-nope', {});
// @ts-expect-error — its detail is of another shape
it.emit('nx-signup-started', { channel: 'pigeon' });
page.querySelector('nx-balance')!.headingLevel.toFixed();
