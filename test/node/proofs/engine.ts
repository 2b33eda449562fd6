import { items } from '../../../mocks/collections/log.js';
import type { Table } from '../../../mocks/collections/table.js';
import type { World as Whole } from '../../../mocks/world/world.js';

export { createClock, createEngine, type Engine } from '../../../mocks/index.js';

/** The world without what some domains may still lack. */
export type World = Whole & { readonly rented?: Table<string> };

export const sentTexts = ({ outbox }: World): readonly string[] => items(outbox).map(({ text }) => text);
