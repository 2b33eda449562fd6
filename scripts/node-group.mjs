// Several test files in one process. Each is loaded before the first test begins, so that none loads while another's tests run.
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2);
const loaded = Promise.withResolvers();
// What loads modules does not keep the process alive: without this it may end between two of them.
const alive = setInterval(() => {}, 60_000);
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
clearInterval(alive);
loaded.resolve();
