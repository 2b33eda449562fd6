import { isolate } from './isolated.js';

/**
 * The groups in which countries write their numbers: the calling code, then the sizes, the last of which takes the rest. Sizes
 * behind `:` are for numbers that begin with what stands before it. The rules of every country would weigh thirty kilobytes.
 */
const plans = `1 334
7 3322
27 234
30 21:244 334
31 6:18 234
32 4:3222 1322
33 80:3222 12222
34 [89]00:333 3222
36 1:134 234
39 0[26]:244 8:333 334
40 [23]1:234 333
41 80:333 2322
43 1:17 37
44 2:244 11|1.1|[389]:334 46
45 2222
46 8:1332 9:3222 2322
47 8:323 2222
48 45|5[0137]|6[069]|7[2389]|8[08]:333 2322
49 [346]0|[68]9:28 15:47 38
52 33|5[56]|81:244 334
54 9:1244 244
55 ..9:254 244
56 144
60 3:144 234
61 1[38]00:433 4:333 144
64 2:234 134
65 44
81 [36]:144 .0:244 234
82 2:144 244
86 1:344 10|2:244 344
90 3322
91 11|22|33|44:244 55
351 2:234 333
353 1:134 234
358 9:17 27
420 333
852 44
972 5:234 134`;

/** The groups of numbers elsewhere, by the count of their digits. */
const usual = ['', '', '', '', '', '23', '33', '34', '44', '333', '334', '344'];

/** A calling code has one digit, two or three. */
const callingCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

function groupsOf(code: string, national: string): string {
  const [, ...groups] = new RegExp(`^${code} .*`, 'm').exec(plans)?.[0].split(' ') ?? [];
  const chosen = groups.find((it) => !it.includes(':') || new RegExp(`^(?:${it.split(':')[0]})`).test(national));
  return chosen?.split(':').at(-1) ?? usual[national.length] ?? '333';
}

/** Digits in groups, such as `44 20 7946 0098`, with spaces at which no line breaks. */
function grouped(digits: string): string {
  const [code = ''] = callingCode.exec(digits) ?? [];
  let rest = digits.slice(code.length);
  const sizes = Array.from(groupsOf(code, rest), Number);
  const groups = sizes.map((size, at) => {
    const group = at === sizes.length - 1 ? rest : rest.slice(0, size);
    rest = rest.slice(group.length);
    return group;
  });
  return [code, ...groups, rest].filter(Boolean).join('\u00a0');
}

/** E.164 digits get their plus; anything else (a sender's name) stays unchanged. */
export const withPlus = (text: string): string => (/^\d+$/.test(text) ? `+${text}` : text);

/**
 * A phone number for people, in groups and isolated in its own direction; a copy of it has no spaces. Anything else (a short code, a
 * sender's name) stays unchanged.
 */
export const phoneNumber = (text: string): string =>
  isolate(/^\+?\d{7,15}$/.test(text) ? `+${grouped(text.replace('+', ''))}` : text);
