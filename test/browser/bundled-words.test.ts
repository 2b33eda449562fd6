import '../../src/define/balance.js';
import '../../src/define/provider.js';
import { balanceWords } from '../../src/i18n/balance/words.js';
import { commonWords } from '../../src/i18n/common/words.js';
import { teach } from '../../src/i18n/i18n.js';
import { around } from './around-provider.js';
import { stage } from './backends.js';
import { seen } from './user.js';

// As the functions of `nexmo-account-kit/languages/de.js` do it.
it('words that a host has in its bundle are drawn, and not fetched', async () => {
  teach('it', commonWords, {});
  teach('it', balanceWords, { 'balance.title': 'Il mio saldo' });
  const { client } = await stage();
  const { inside } = around({ adapter: client, locale: 'it' }, 'nx-balance');
  await seen(inside[0]!, 'Il mio saldo');
});
