import { readFileSync } from 'node:fs';
import { renderElement } from 'nexmo-account-kit/server';
import { Account } from './account';

/** Its fields can be filled in before any script, and its styles stand in the page, so that they wait for nothing else. */
const signup = renderElement('nx-signup', {
  attributes: { country: 'GB' },
  inline: (file) => readFileSync(`node_modules/nexmo-account-kit/dist/styles/${file}`, 'utf8'),
});

export default function Page() {
  return (
    <main>
      <Account signup={<div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: signup }} />} />
    </main>
  );
}
