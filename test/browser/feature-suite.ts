import { accessibility } from './suite/accessibility.js';
import type { Case } from './suite/case.js';
import { hostContent } from './suite/host-content.js';
import { hostileStyles } from './suite/hostile-styles.js';
import { keyboard } from './suite/keyboard.js';
import { languages } from './suite/languages.js';
import { life } from './suite/life.js';
import { names } from './suite/names.js';
import { neighbours } from './suite/neighbours.js';
import { reading } from './suite/reading.js';
import { room } from './suite/room.js';
import { touch } from './suite/touch.js';
import { writing } from './suite/writing.js';

/** Tests that every element must pass. Its own test file begins with this suite. */
export function featureSuite(the: Case): void {
  describe(`<nx-${the.name}>, as every feature`, () => {
    if (the.sends) writing(the, the.sends);
    else reading(the);
    keyboard(the);
    accessibility(the);
    life(the);
    languages(the);
    names(the);
    neighbours(the);
    hostileStyles(the);
    room(the);
    if (the.sections) hostContent(the, the.sections);
    touch(the);
  });
}
