import { renderElement } from 'nexmo-account-kit/server';
import { Account } from './account';

/** Its fields can be filled in before any script. */
const signup = renderElement('nx-signup', { attributes: { country: 'GB' }, styles: '/kit' });

export default function Page() {
  return (
    <main>
      <Account signup={<div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: signup }} />} />
    </main>
  );
}
