// Whether a page loses something where there is little room (WCAG 1.4.4, 1.4.10, 1.4.12).

const narrow = { name: 'at 320 px', width: 320, size: '100%' };
const large = { name: 'with text at 200 %', width: 640, size: '200%' };

/** In the page: what sticks out at a side, or is cut off without a way to scroll to it. */
async function lost(size) {
  document.documentElement.style.fontSize = size;
  // Pictures are drawn again after the frame in which their place has changed.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const root = document.querySelector('#storybook-root');
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const look = (parent) => {
    // A field scrolls its own text.
    for (const it of parent.querySelectorAll(':not(input)')) {
      if (it.shadowRoot) look(it.shadowRoot);
      const { overflowX, clipPath, position } = getComputedStyle(it);
      const isCut = overflowX === 'hidden' || overflowX === 'clip';
      if (isCut && clipPath === 'none' && position !== 'absolute' && it.scrollWidth > it.clientWidth + 1)
        found.push(`${it.localName}.${it.className} is cut off`);
    }
  };
  look(root);
  document.documentElement.style.fontSize = '';
  return found;
}

/** What is lost in narrow places and in large letters. */
export async function reflow(page) {
  const viewport = page.viewportSize();
  const problems = [];
  for (const { name, width, size } of [narrow, large]) {
    await page.setViewportSize({ width, height: 700 });
    problems.push(...(await page.evaluate(lost, size)).map((it) => `${name}: ${it}`));
  }
  await page.setViewportSize(viewport);
  return problems;
}
