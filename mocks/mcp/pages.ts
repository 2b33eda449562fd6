import { packageText } from './package-files.js';

/** A page of the documentation. */
export interface DocsPage {
  /** `nx-signup`, `rules/pins`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The elements that `llms.txt` lists. */
const listed = (index: string): readonly string[] =>
  [...index.matchAll(/^- \[<(nx-[\w-]+)>\]\(elements\//gm)].map(([, tag = '']) => tag);

const elementPages = (index: string): Promise<readonly DocsPage[]> =>
  Promise.all(
    listed(index).map(async (tag) => ({ name: tag, title: `<${tag}>`, text: await packageText(`dist/docs/elements/${tag}.md`) })),
  );

/** A page for each rule, under the anchor by which the contract cites it: `docs/rules.md#pins` is `rules/pins`. */
const rulePages = (rules: string): readonly DocsPage[] =>
  rules
    .split(/^(?=#{2,3} )/m)
    .filter((it) => it.startsWith('### '))
    .map((text) => {
      const title = text.slice(4, text.indexOf('\n'));
      const anchor = title
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .trim()
        .replace(/\s+/g, '-');
      return { name: `rules/${anchor}`, title, text: text.replace(/\n## [^]*$/, '').trim() };
    });

/** All pages: the overview, one for each element, one for each rule. */
export async function pages(): Promise<readonly DocsPage[]> {
  const [index, rules] = await Promise.all([packageText('dist/docs/llms.txt'), packageText('docs/rules.md')]);
  const overview = { name: 'overview', title: 'The kit and its elements', text: index };
  return [overview, ...(await elementPages(index)), ...rulePages(rules)];
}
