import type { Tool } from './tool.js';
import { callTools } from './tools/calls.js';
import { contractTools } from './tools/contract.js';
import { elementTools } from './tools/elements.js';
import { pageTools } from './tools/pages.js';
import { clockTools } from './tools/clock.js';
import { lookingTools } from './tools/looking.js';
import { tokenTools } from './tools/tokens.js';
import { worldTools } from './tools/worlds.js';
import type { Worlds } from './worlds.js';

/** All tools of a session, those to read first. */
export const tools = (worlds: Worlds): readonly Tool[] => [
  ...elementTools,
  ...contractTools,
  ...tokenTools,
  ...pageTools,
  ...worldTools(worlds),
  ...callTools(worlds),
  ...clockTools(worlds),
  ...lookingTools(worlds),
];
