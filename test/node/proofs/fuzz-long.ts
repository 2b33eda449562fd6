// `npm run fuzz [seed]`: the requests of fuzz.test.ts, 300,000 in the process and 20,000 over HTTP.
import { fuzzInProcess, fuzzOverHttp } from './fuzz.js';

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
console.log(`The seed is ${seed}.`);
const inProcess = Number(process.env['FUZZ_IN_PROCESS'] ?? 300_000);
const overHttp = Number(process.env['FUZZ_OVER_HTTP'] ?? 20_000);
console.log('In process:', await fuzzInProcess(inProcess, seed));
console.log('Over HTTP:', await fuzzOverHttp(overHttp, seed));
