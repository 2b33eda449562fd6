// Several test files in one process. Each is loaded before the first test begins, so that none loads while another's tests run.
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2);
const loaded = Promise.withResolvers();
// Neither loading a module nor waiting for a time-out keeps the process alive: without this it may end in the middle, and take all tests
// along. Not for ever: a test that nothing can end shall be named.
const alive = setTimeout(() => {}, 30 * 60_000);
after(() => clearTimeout(alive));
void test('files are loaded', () => loaded.promise);
for (const file of files) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    void test(`${file} can be loaded`, () => {
      throw error;
    });
  }
}
loaded.resolve();
