import { readFile } from 'node:fs/promises';

/** The folder of the published package that this module is in. */
const folder = new URL('.', import.meta.resolve('nexmo-account-kit/openapi.json'));

/** The text of a file of the published package, by its path there, which never comes from a caller. */
export const packageText = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');

/** The data of a JSON file of the published package. */
export const packageData = async <T>(path: string): Promise<T> => JSON.parse(await packageText(path)) as T;
