import { same, type Check } from '../check.js';
import { newcomer, password } from '../newcomer.js';

const address = { line1: '1 High Street', line2: 'Floor 2', city: 'London', postalCode: 'E1 1AA', region: '', country: 'GB' };

export const profile: readonly Check[] = [
  {
    id: 'profile.kept',
    says: 'contact and company stay as they were set, and a session shows them',
    source: 'docs/rules.md#profile',
    needs: ['getProfile', 'putContact', 'putCompany', 'getSession'],
    as: 'newcomer',
    async run(backend, person) {
      const companyName = backend.unique('Engines');
      await person.call('putContact', { name: 'Zoë Ünal', skype: 'zoe.unal' });
      await person.call('putCompany', { companyName, address, vatNumber: '' });
      const shown = await person.call('getProfile', {});
      same('contact', [shown.name, shown.skype], ['Zoë Ünal', 'zoe.unal']);
      same('company', [shown.companyName, shown.vatNumber], [companyName, '']);
      for (const line of Object.keys(address) as (keyof typeof address)[]) same(line, shown.address[line], address[line]);
      const { user, account } = await person.call('getSession', {});
      same('session', [user.name, account.companyName], ['Zoë Ünal', companyName]);
    },
  },
  {
    id: 'profile.extensions',
    says: 'what a host asks for in fields of its own is kept, and an update leaves what it does not name',
    source: 'docs/rules.md#extensions',
    needs: ['getProfile', 'putCompany'],
    as: 'newcomer',
    async run(backend, person) {
      const company = { companyName: backend.unique('Asked'), address, vatNumber: '' };
      await person.call('putCompany', { ...company, extensions: { heardOf: 'A colleague', partnerTerms: true } });
      await person.call('putCompany', { ...company, extensions: { heardOf: '' } });
      await person.call('putCompany', company);
      const { extensions = {} } = await person.call('getProfile', {});
      same('kept', [extensions['heardOf'], extensions['partnerTerms']], ['', true]);
      const long = { ...company, extensions: { heardOf: 'x'.repeat(501) } };
      same('too long', await person.refused('putCompany', long), 'invalid: extensions.heardOf too_big');
    },
  },
  {
    id: 'profile.companyName',
    says: 'a company’s name is not another’s, whatever its case, its spaces and the form of its letters',
    source: 'docs/rules.md#company-names',
    needs: ['putCompany'],
    as: 'newcomer',
    async run(backend, person) {
      const other = await newcomer(backend);
      const companyName = `${backend.unique('Straße')} ﬁrm`;
      await other.call('putCompany', { companyName, address, vatNumber: '' });
      for (const name of [` ${companyName.toUpperCase()}`, companyName.normalize('NFKC').replace('ß', 'SS')]) {
        const change = { companyName: name, address, vatNumber: '' };
        same(name, await person.refused('putCompany', change), 'invalid: companyName inUse');
      }
    },
  },
  {
    id: 'profile.email',
    says: 'another e-mail address asks for the password, and signs in from then on',
    source: 'docs/rules.md#profile',
    needs: ['putEmail', 'signIn'],
    as: 'newcomer',
    async run(backend, person) {
      const email = `${backend.unique('grace')}@example.com`;
      const refusal = await person.refused('putEmail', { email, currentPassword: 'wrong' });
      same('a wrong password', refusal.split(': ')[0], 'wrongPassword');
      same('kept', (await person.call('putEmail', { email, currentPassword: password })).email, email);
      await backend.stranger().call('signIn', { email, password });
      const old = await backend.stranger().refused('signIn', { email: person.email, password });
      same('the old one', old, 'invalid: password wrongCredentials');
    },
  },
];
