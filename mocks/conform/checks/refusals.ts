import { contract, type Name } from '../../../src/api/contract.js';
import type { AnyEndpoint } from '../../../src/api/endpoint.js';
import { emptyRequest, type Person } from '../backend.js';
import { holds, same, type Check } from '../check.js';
import { fieldsOf, malformed, mistyped, names, typeOf } from '../misuse.js';

const isRead = (name: Name): boolean => {
  const { access, route, file }: AnyEndpoint = contract[name];
  return access !== 'public' && file === undefined && /^GET [^{]*$/.test(route);
};

/** All readable data of an account, as answered. */
async function shown(person: Person): Promise<ReadonlyMap<Name, string>> {
  const all = new Map<Name, string>();
  for (const name of names.filter(isRead)) {
    const answer = await person.raw(emptyRequest(name));
    if (answer.status === 200) all.set(name, String(answer.body));
  }
  return all;
}

export const refusals: readonly Check[] = [
  {
    id: 'refusals.unchanged',
    says: 'what is refused changes nothing that can be seen',
    source: 'docs/rules.md#refusals',
    needs: [],
    as: 'newcomer',
    async run(_, person) {
      const before = await shown(person);
      for (const name of names.filter((it) => contract[it].access !== 'public' && fieldsOf(it).length > 0))
        for (const request of [mistyped(name), ...malformed(name)].filter(({ method }) => method !== 'GET'))
          await person.raw(request);
      const after = await shown(person);
      const changed = [...before].filter(([name, body]) => after.get(name) !== body).map(([name]) => name);
      same('what has changed', changed, []);
    },
  },
  {
    id: 'paths.unknown',
    says: 'a path that nobody knows is not found, and a wrong method is told which are right',
    source: 'docs/rules.md#paths-and-methods',
    needs: ['getBalance'],
    as: 'nobody',
    async run(_, person) {
      const ask = (method: string, url: string) => person.raw({ method, url, headers: { accept: 'application/json' } });
      const nowhere = await ask('GET', '/nowhere/at/all');
      same('path', [nowhere.status, typeOf(nowhere)], [404, 'application/problem+json']);
      const { status, headers } = await ask('DELETE', '/balance');
      same('status of a wrong method', status, 405);
      holds('allow', /\bGET\b/.test(headers['allow'] ?? ''), 'GET', headers['allow']);
    },
  },
];
