/** The deepest nesting of lists and objects that any request or state has. Deeper data is an attack on the parser. */
export const deepest = 64;

/** True if a JSON text is nested too deeply. It reads each character once, before the text is parsed. */
export function isTooDeep(json: string): boolean {
  // Few texts have as many brackets at all.
  if (json.split(/[[{]/, deepest + 2).length <= deepest + 1) return false;
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
