/** Levels of lists and objects in each other that anything here has; the rest is no data but an attack on whoever reads it. */
const deepest = 64;

/** Whether a JSON text is deeper than anything that makes sense: found by one look at each character, before anybody parses it. */
export function isTooDeep(json: string): boolean {
  let level = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      if (++level > deepest) return true;
    } else if (character === '}' || character === ']') level--;
  }
  return false;
}
