import {
  createClock,
  createEngine,
  inProcessTransport,
  scenarios,
  type Engine,
  type ScenarioName,
} from '../../../mocks/index.js';
import { conform, type ConformOptions, type Result } from '../../../mocks/conform/conform.js';
import { control } from '../../../mocks/control/control.js';
import type { Transport, WireRequest, WireResponse } from '../../../src/api/wire.js';

export const engineOf = (scenario: ScenarioName = 'live'): Engine => {
  const world = scenarios[scenario]();
  return createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
};

/** The engine with its control, as the server offers them. */
export const straight = (engine: Engine): Transport => {
  const ask = inProcessTransport(engine);
  return (request, signal) => (request.url.startsWith('/_mock/') ? control(engine, request) : ask(request, signal));
};

/** A backend with one difference. */
export const changed =
  (
    transport: Transport,
    change: (request: WireRequest, answer: () => Promise<WireResponse>) => Promise<WireResponse>,
  ): Transport =>
  (request, signal) =>
    change(request, () => transport(request, signal));

export async function results(options: Partial<ConformOptions> & Pick<ConformOptions, 'transport'>): Promise<readonly Result[]> {
  const all: Result[] = [];
  for await (const result of conform({ run: 'test', control: true, ...options })) all.push(result);
  return all;
}

export const named = (all: readonly Result[], outcome: Result['outcome']): readonly string[] =>
  all.filter((it) => it.outcome === outcome).map(({ id }) => id);
