import { same, type Check } from '../check.js';

export const keys: readonly Check[] = [
  {
    id: 'keys.secrets',
    says: 'a key has one secret at least and two at most',
    source: 'docs/rules.md#keys-and-permissions',
    needs: ['getApiKey', 'createApiSecret', 'revokeApiSecret'],
    as: 'newcomer',
    async run(_, person) {
      const [first] = (await person.call('getApiKey', {})).secrets;
      const revoke = { secretId: first?.id ?? '' };
      same('the last', await person.refused('revokeApiSecret', revoke), 'lastSecret');
      same('two', (await person.call('createApiSecret', { secret: 'Example4PIsecret' })).secrets.length, 2);
      same('a third', await person.refused('createApiSecret', { secret: 'Another1secret' }), 'tooManySecrets');
      same('one', (await person.call('revokeApiSecret', revoke)).secrets.length, 1);
    },
  },
];
