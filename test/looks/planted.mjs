// Faults of many kinds, planted on purpose, to prove that the checks find them. Each must be found in its looks, and in no other.
import { looks, nameOfLook } from './looks.mjs';

const everywhere = () => true;
const first = (look) => look === looks[0];
const inDark = ({ theme }) => theme === 'dark';
const inArabic = ({ locale }) => locale === 'ar';

/** Texts of the report for each fault, one for each checker that has to find it, and its looks, by the story's id. */
const faults = {
  'dim-in-dark': [['color-contrast', 'text_contrast_sufficient'], inDark],
  'dim-with-more-contrast': [['color-contrast', 'text_contrast_sufficient'], ({ contrast }) => contrast === 'more'],
  'ground-coloured-in-dark': ['color-contrast', inDark],
  'link-by-colour-alone': ['link-in-text-block', everywhere],
  'no-ring-in-dark': ['no ring is seen', inDark],
  'pale-ring-in-dark': ['no ring is seen', inDark],
  'cut-off-in-arabic': ['p.planted-cut is cut off', inArabic],
  'overlapping-in-arabic': ['lie on each other', inArabic],
  'outside-in-arabic': ['is cut off by the side of the page', inArabic],
  'field-without-label': ['label: ', (look) => look.theme === 'light' && look.contrast === 'normal'],
  'stateless-aria': ['aria-valid-attr-value: ', (look) => look.theme === 'light' && look.contrast === 'normal'],
  'groups-of-one-name': ['fieldset_label_valid: ', (look) => look.theme === 'light' && look.contrast === 'normal'],
  'wide-on-small-screens': ['at 320 px: ', first],
  'cut-off-in-large-letters': ['with text at 200 %: ', first],
  'throws-in-play': ['playFunctionThrewException: The play is over', everywhere],
  'throws-in-arabic': ['thrown: no words', (look) => inArabic(look) && !inDark(look) && look.contrast === 'normal'],
  'throws-while-drawn': ['storyThrewException: Not to be drawn', everywhere],
  'another-outline': ['screen readers find', first],
};

export const plantedFaults = Object.keys(faults).length;

/** Faults that were not found, or that were found where there are none. */
export function missed(id, seen) {
  const [said, isIn] = faults[id.replace('parts-planted--', '')] ?? ['?', everywhere];
  return looks.flatMap((look, index) => {
    const { problems } = seen[index];
    const isFound = (words) => problems.some((problem) => problem.includes(words));
    return [said]
      .flat()
      .filter((words) => isFound(words) !== isIn(look))
      .map(
        (words) =>
          `${words}: ${isFound(words) ? 'wrongly ' : 'not '}found in ${nameOfLook(look)}; found: ${problems.join('; ') || 'nothing'}`,
      );
  });
}
