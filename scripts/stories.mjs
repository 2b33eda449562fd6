// The built Storybook for tests: its stories, and how to show one.
import { existsSync } from 'node:fs';
import { pageScript } from '../test/looks/bundle.mjs';
import { serve } from './static-server.mjs';

const folder = 'storybook-static';

/** Serves the built Storybook, and lists the stories whose id contains the word; the planted faults are listed apart. */
export async function openStories(word = '') {
  if (!existsSync(`${folder}/index.json`)) {
    console.error('There is no built Storybook: node scripts/build-stories.mjs.');
    process.exit(1);
  }
  const server = await serve(folder, await pageScript('story-report'));
  const { entries } = await (await fetch(`${server.url}/index.json`)).json();
  const all = Object.values(entries).filter(({ type, tags }) => type === 'story' && tags?.includes('test'));
  const isPlanted = ({ tags }) => tags.includes('planted');
  const stories = all.filter((story) => !isPlanted(story) && story.id.includes(word));
  return { server, stories, planted: all.filter(isPlanted) };
}

/** The page of a story, and the same where Storybook does not run axe. */
export const addressOf = (server, id) => `${server.url}/iframe.html?viewMode=story&id=${id}`;
export const addressWithoutAxe = (server, id) => `${addressOf(server, id)}&globals=a11y.manual:!true`;

/** The source file of a story. */
export const placeOf = ({ importPath }) => importPath.replace('./', '');

/** Ends a run that hangs, and names the story. Nothing else in the run has a limit, because a busy machine is slow. */
export function limitRun(minutes, doing) {
  const end = () => {
    console.error(`After ${minutes} minutes the run is not over: ${doing().join(', ')}. 0 passed, 1 failed`);
    process.exit(1);
  };
  setTimeout(end, minutes * 60_000).unref();
}

/** Prints the progress of the run now and then. */
export function progress(total) {
  let done = 0;
  const step = process.stdout.isTTY ? 1 : 50;
  return () => {
    done++;
    if (done % step > 0 && done < total) return;
    process.stdout.write(process.stdout.isTTY ? `\r${done} of ${total}${done < total ? '' : '\n'}` : `${done} of ${total}\n`);
  };
}
