import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Familiar forms of address, which must not appear: German, French, Spanish and Italian say Sie, vous, usted and lei. */
const familiar: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(du|dich|dir|dein(e|em|en|er|es)?|gib|nimm|frag|drück|ruf|sieh|wähle|richte)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(tú|tu|tus|ti|tuyos?|tuyas?|puedes|tienes|elige|introduce)(?!\p{L})/iu,
  it: /(?<!\p{L})(tu|ti|tuo|tua|tuoi|tue|puoi|hai)(?!\p{L})/iu,
};

for (const [language, words] of Object.entries(familiar))
  test(`${language}: people are addressed one way`, () => {
    const lines = readFileSync(`locales/${language}.json`, 'utf8').split('\n');
    assert.ok(lines.length > 300);
    const found = lines.filter((line) => words.test(line.replace(/^ *"[^"]+":/, '')));
    assert.deepEqual(found, []);
  });
