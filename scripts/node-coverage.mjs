// Records the functions that a process of Node tests runs, if `COVERAGE` names a folder for it; imported before everything else.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { precision } from './page-coverage.mjs';

const folder = process.env.COVERAGE;

if (folder) {
  // Programs that tests start record themselves.
  process.env.NODE_V8_COVERAGE = folder;
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', precision);
  process.on('exit', () =>
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      mkdirSync(folder, { recursive: true });
      const ours = result.filter(({ url }) => url.startsWith('file:') && !url.includes('/node_modules/'));
      writeFileSync(join(folder, `coverage-node-${randomUUID()}.json`), JSON.stringify({ result: ours }));
    }),
  );
}
