// Runs several test files in one process. All are loaded before the first test begins, so that none loads while another's tests
// run.
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2);
const loaded = Promise.withResolvers();
// Keeps the process alive: neither loading a module nor waiting for a time-out does, so it could end early and lose the remaining
// tests. The limit makes a test that never ends fail by name.
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
