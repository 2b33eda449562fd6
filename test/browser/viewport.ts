import { setViewport } from '@web/test-runner-commands';

/** The driver of WebKit sets no size of the window. */
const hasSizes = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** A test that needs windows of other sizes. */
export const itInWindows = hasSizes ? it : it.skip;

export const sizeWindow = (width: number, height: number) => setViewport({ width, height });

/** Gives the window the size that all other tests have. */
export const resetWindow = async () => void (hasSizes && (await sizeWindow(800, 600)));
