import type { FreeNumber } from '../../src/api/numbers.js';
import { northAmerica } from './calling-codes.js';
import { callingCodes } from './countries.js';

/** Consecutive numbers: a prefix, and the number of digits that follow. */
export interface Block {
  readonly country: string;
  readonly type: FreeNumber['type'];
  /** The prefix with its calling code. */
  readonly prefix: string;
  readonly width: number;
}

const types = { M: 'mobile', L: 'landline', T: 'tollFree' } as const;

// Mobile, landline, toll-free. GB, IE, FR, DE, AU and SE have the ranges that regulators reserve for films; the others have what
// the numbering plan allows. ES is the large one.
const listed = `GB M7700900xxx L2079460xxx,1134960xxx,1144960xxx,1154960xxx,1164960xxx,1174960xxx,1184960xxx,1214960xxx,1314960xxx,1414960xxx,1514960xxx,1914980xxx,1632960xxx,2896496xxx,2920180xxx,3069990xxx T8081570xxx
IE L2091xxxxx
FR M63998xxxx L19900xxxx,26191xxxx,35301xxxx,46571xxxx,53649xxxx
DE M17139200xx,176040690xx L3023125xxx,4066969xxx,2214710xxx,8999998xxx,6990009xxx
AU M491570xxx L25550xxxx,27010xxxx,35550xxxx,37010xxxx,75550xxxx,77010xxxx,85550xxxx,87010xxxx T180097570x
SE M7017406xx L3139006xx,4062804xx,8465004xx,9803192xx
ES M6021xxxxx,67310xxxx L91023xxxx,93123xxxx T90012xxxx
IT M339123xxxx L061234xxxx T800123xxx
NL M61234xxxx L20123xxxx
BE M47012xxxx L2123xxxx
AT M664123xxxx L1234xxxx
CH M76123xxxx L44123xxxx T800123xxx
PT M91123xxxx L21012xxxx
NO M9012xxxx L2212xxxx T80012xxx
DK M2012xxxx L3312xxxx
FI M401234xxx L9123xxxx
PL M50112xxxx L22123xxxx T800123xxx
CZ M60112xxxx L22112xxxx
HU M20912xxxx L1212xxxx
RO M72112xxxx L21312xxxx
GR M694123xxxx L210123xxxx
IL M50123xxxx L3123xxxx
HK M9123xxxx L2123xxxx
SG M8123xxxx L6123xxxx
JP M901234xxxx L31234xxxx
KR M101234xxxx L23123xxxx
MY M12123xxxx L32123xxxx
IN M981234xxxx L112123xxxx
NZ M21123xxxx L9123xxxx
ZA M82123xxxx L11123xxxx
BR M1199123xxxx L113123xxxx
MX M555123xxxx L813123xxxx
CL M91234xxxx
AR M9111234xxxx L111234xxxx`;

/** North America has 555-01xx in every area, which is reserved for films. */
const fictional = (areas: Iterable<string>): string => [...areas].map((it) => `${it}55501xx`).join(',');
const tollFree = 'T' + fictional(['800', '833', '844', '855', '866', '877', '888']);
const unitedStates =
  '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253 254 256 ' +
  '260 262 267 269 270 272 274 276 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 330 331 ' +
  '334 336 337 339 347 351 352 360 361 401 402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 424 425 430 432 434 435 ' +
  '440 443 469 478 479 480 484 501 502 503 504 505 507 508 509 510 512 513 515 516 517 518 520 530 540 541 551 559 561 562 563 ' +
  '602 603 605 606 607 608 609 610 612 614 615 616 617 618 619 620 623 626 630 631 636 646 650 651 660 661 662 678 701 702 703 ' +
  '704 706 707 708 712 713 714 715 716 717 718 719 720 724 727 731 732 734 740 754 757 760 763 765 770 772 773 774 775 781 785';
const canada = [...northAmerica].flatMap(([area, country]) => (country === 'CA' ? [area] : []));

const lines = (): readonly string[] => [
  `US M${fictional(unitedStates.split(' '))} ${tollFree}`,
  `CA M${fictional(canada)}`,
  ...listed.split('\n'),
];

const blocksIn = (line: string): readonly Block[] => {
  const [country = '', ...kinds] = line.split(' ');
  const read = (type: Block['type'], written: string): Block => {
    const varies = written.indexOf('x');
    return { country, type, prefix: callingCodes.get(country) + written.slice(0, varies), width: written.length - varies };
  };
  const blocks = kinds.flatMap((it) => it.slice(1).split(',').map((written) => read(types[it[0] as 'M'], written))); // prettier-ignore
  return blocks.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
};

// Built on first use.
let byCountry: ReadonlyMap<string, readonly Block[]> | undefined;
let byPrefix: ReadonlyMap<string, Block> | undefined;
const all = () => (byCountry ??= new Map(lines().map((line) => [line.slice(0, 2), blocksIn(line)])));

/** All countries with numbers for rent. */
export const countriesWithNumbers = (): readonly string[] => [...all().keys()];

/** The blocks of a country, in the order of their numbers; none if nothing is for rent there. */
export const blocksOf = (country: string): readonly Block[] => all().get(country) ?? [];

/** The block that E.164 digits belong to. */
export function blockWith(msisdn: string): Block | undefined {
  if (!/^\d+$/.test(msisdn)) return undefined;
  byPrefix ??= new Map([...all().values()].flat().map((it) => [it.prefix, it]));
  for (let length = msisdn.length - 1; length > 2; length--) {
    const block = byPrefix.get(msisdn.slice(0, length));
    if (block) return block.prefix.length + block.width === msisdn.length ? block : undefined;
  }
  return undefined;
}
