import { PartStage, type Draw } from '../../stories/parts/stage.js';

/** A part alone on an empty page. */
export async function partStage(draw: (host: PartStage) => Draw) {
  const it = new PartStage();
  it.draw = draw(it);
  document.body.replaceChildren(it);
  await it.updateComplete;
  return it;
}
