// Finds content that a page loses in small space (WCAG 1.4.4, 1.4.10, 1.4.12).

const narrow = { name: 'at 320 px', width: 320, size: '100%' };
const large = { name: 'with text at 200 %', width: 640, size: '200%' };

/** In the page: content that sticks out at a side, or is cut off and can not be scrolled to. */
async function lost(size) {
  document.documentElement.style.fontSize = size;
  // Pictures are drawn again in the frame after their size has changed.
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

/** Faults on a narrow screen and with large text. */
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
