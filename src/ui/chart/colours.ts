export type Colours = ReturnType<typeof coloursOf>;

/** The computed colours of the place, because a canvas knows no custom properties. */
export function coloursOf(place: Element) {
  const style = getComputedStyle(place);
  return {
    words: style.color,
    series: [style.caretColor, style.columnRuleColor],
    fill: style.textDecorationColor,
    lines: style.borderTopColor,
    threshold: style.borderBottomColor,
    ground: style.backgroundColor,
  };
}
