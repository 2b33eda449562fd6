import { Checker } from 'accessibility-checker-engine';
import { around, elementsIn, outwards, stage } from './tree.js';

/** Rules that are wrong for elements on a host's page, with the reason; axe checks the same matter where it can be checked. */
const wrongForUs: Readonly<Record<string, string>> = {
  a_target_warning: 'It looks for the English words “new window”.',
  aria_child_tabbable: 'Options and menu items get the focus from their list, by arrow keys.',
  aria_child_valid: 'It does not know that a menu may have separators (ARIA 1.3).',
  aria_content_in_landmark: 'Landmarks are the host page’s.',
  aria_keyboard_handler_exists: 'It looks for onkeydown attributes, which a strict content policy forbids.',
  aria_role_redundant: 'Tables on narrow screens are drawn as blocks, which takes the roles from their tags.',
  element_tabbable_role_valid: 'What scrolls must be in reach of the keyboard, whatever its role.',
  form_submit_button_exists: 'Filters are search landmarks that apply at once.',
  input_autocomplete_valid: 'It does not know that an email field may hold a user name (HTML, autofill field “username”).',
  input_checkboxes_grouped: 'Whether checkboxes belong together is for a person to say.',
  input_fields_grouped: 'Forms are named by their section; what belongs together within one is a fieldset.',
  input_label_visible: 'It finds no label in a shadow root other than that of an input.',
  list_structure_proper: 'It does not know that div elements may group the terms of a dl.',
  select_options_grouped: 'Countries are in the order of the alphabet.',
  text_block_heading: 'It does not know role=heading.',
  text_sensory_misuse: '“Below” and “top up” are about amounts.',
  widget_tabbable_exists: 'Long tables are one stop for the Tab key; arrows move between their buttons.',
};
/** The rules whose result depends on colours alone. */
const ofColours = ['text_contrast_sufficient'];

const checker = new Checker();
const [whole] = checker.getGuidelines().filter(({ id }) => id === 'IBM_Accessibility');

/** A guideline with some of the rules of IBM's. */
function narrowed(id: string, isWanted: (rule: string) => boolean): void {
  const checkpoints = whole!.checkpoints.map((it) => ({ ...it, rules: it.rules?.filter((rule) => isWanted(rule.id)) ?? [] }));
  checker.addGuideline({ ...whole!, id, checkpoints });
}
narrowed('everything', (rule) => !(rule in wrongForUs));
narrowed('colours', (rule) => ofColours.includes(rule));

/** True behind a modal dialog, which takes everything around it out of reach; the checker asks only what covers it. */
const isInert = (node: Node): boolean => {
  const modal = [...elementsIn(stage())].findLast((it) => it.matches('dialog:modal'));
  return modal !== undefined && ![...outwards(around(node))].includes(modal);
};

/** Faults that IBM's checker finds in the story, possible ones included; it asks a person about others. */
export async function askIbm(about: 'everything' | 'colours'): Promise<string[]> {
  const { results } = await checker.check(stage(), about);
  return results
    .filter(({ value: [, confidence] }) => confidence === 'FAIL' || confidence === 'POTENTIAL')
    .filter(({ ruleId, node }) => ruleId !== 'element_tabbable_unobscured' || !isInert(node))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} [${snippet}]`);
}
