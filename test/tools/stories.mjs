// The built Storybook as a test sees it: which stories there are, and what was wrong when one was drawn.
import { existsSync } from 'node:fs';
import { serve } from './static-server.mjs';

const folder = 'storybook-static';

/** In the page, before Storybook: keeps what Storybook's channel tells about a story. */
function listen() {
  let channel;
  const wrong = [
    'playFunctionThrewException',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'unhandledErrorsWhilePlaying',
  ];
  window.told = { errors: [], storyId: new URLSearchParams(location.search).get('id') };
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const event of wrong) {
        channel.on(event, (error) =>
          told.errors.push(`${event}: ${error?.message ?? error?.description ?? JSON.stringify(error)}`),
        );
      }
      channel.on('storyFinished', ({ storyId, reporters = [] }) => {
        if (storyId === told.storyId) told.reports = reporters.filter(({ type }) => type === 'a11y');
      });
    },
  });
}

/** In the page: a story from its beginning, in another look if one is given. Faster than another page. */
export function show([storyId, globals]) {
  const isShown = storyId === told.storyId;
  window.told = { errors: [], storyId };
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  if (globals) channel.emit('updateGlobals', { globals });
  if (isShown) channel.emit('forceRemount', { storyId });
  else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Serves the built Storybook, and names the stories whose id has the word. */
export async function openStories(word = '') {
  if (!existsSync(`${folder}/index.json`)) {
    console.error('There is no built Storybook: npm run build:storybook.');
    process.exit(1);
  }
  const server = await serve(folder, `(${listen})()`);
  const { entries } = await (await fetch(`${server.url}/index.json`)).json();
  const stories = Object.values(entries).filter(
    ({ type, tags, id }) => type === 'story' && !tags?.includes('!test') && id.includes(word),
  );
  return { server, stories };
}

const places = (nodes) => nodes.map(({ target }) => target.flat(3).join(' ')).join(' | ');

/** What is wrong with a story, from what its page was told; the empty list is what we want. */
export function problemsIn({ errors, reports = [] }) {
  if (errors.length > 0) return errors;
  if (reports.length === 0) return ['axe has not looked at it'];
  const violations = reports.flatMap(({ result }) => result?.violations ?? []);
  if (violations.length === 0 && reports.some(({ status }) => status === 'failed')) return ['axe did not finish'];
  return violations.map(({ id: rule, help, nodes }) => `${rule}: ${help} [${places(nodes)}]`);
}
