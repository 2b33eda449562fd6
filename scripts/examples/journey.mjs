// The journey through every example: somebody signs up, and sees that they are in.
import { serve } from 'nexmo-account-kit/mocks/node';
import { createWorld, signUp } from 'nexmo-account-kit/testing';
import { complaintsOf } from './complaints.mjs';

const charles = {
  companyName: 'Difference Engines Ltd',
  name: 'Charles Babbage',
  email: 'charles@example.com',
  password: 'a sentence of my own',
  country: 'GB',
  phone: '+447700900456',
};

/** Signs somebody up at `url`, with a mock server on `port`. Throws if that fails, or if the page complains. */
export async function drive(browser, url, port) {
  const world = createWorld({ scenario: 'empty' });
  const server = await serve(world.engine, { port, cors: new URL(url).origin });
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  const complaints = complaintsOf(page);
  try {
    await page.goto(url);
    await signUp(page, charles, () => world.pin(charles.phone));
    await page.getByRole('heading', { name: `Welcome, ${charles.name}` }).waitFor();
    await page.getByText('€2.00').first().waitFor();
  } catch (error) {
    throw new Error([error.message, ...complaints].join('\n'), { cause: error });
  } finally {
    await page.close();
    await server.close();
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
