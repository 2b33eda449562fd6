import type { Router } from '../engine/router.js';
import type { Target } from '../engine/routes.js';

let loaded: Router<Target> | undefined;

/** Makes the public API available at once, for callers that need every call answered without loading. */
export const haveDeveloperApi = (router: Router<Target>): void => void (loaded = router);

/** The routes of the public API. They load with the first call that needs them, because few pages do. */
export const developerApi = (): Router<Target> | Promise<Router<Target>> =>
  loaded ??
  import('./index.js').then(({ developerRouter }) => {
    haveDeveloperApi(developerRouter);
    return developerRouter;
  });
