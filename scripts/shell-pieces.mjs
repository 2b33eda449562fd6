// The HTML that hosts' servers render, as lists that a page builds without a parser: `Piece` in src/loader/shell.ts.

const place = (name) => `{{${name}}}`;
const placed = (names) => Object.fromEntries(names.map((name) => [name, place(name)]));

/** The attributes of an element that what it shows depends on. */
const attributes = placed(['id', 'frame', 'heading-level', 'company', 'person', 'email', 'phone', 'country']);

/**
 * Options for `renderElement` that leave places instead of texts and values.
 *
 * @param {readonly string[]} keys Of its texts.
 */
export const rendering = (keys) => ({ attributes, texts: placed(keys) });

/** @typedef {import('../src/loader/shell.js').Piece} Piece */

/**
 * A node as pieces; space between elements is none.
 *
 * @param {any} node
 * @returns {Piece[]}
 */
function piecesFrom(node) {
  if (node.nodeType === 3) return node.data.trim() ? [node.data] : [];
  const given = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  // The box and the fields say their language, which an input does not.
  const spoken = given.frame ? { lang: place('lang'), dir: place('dir') } : {};
  return [[node.localName, { ...given, ...spoken }, ...piecesIn(node)]];
}

/** @returns {Piece[]} */
const piecesIn = (parent) => [...parent.childNodes].flatMap(piecesFrom);

/**
 * The content of an element's shadow root, and its children. The page names the countries itself.
 *
 * @param {any} element As a server renders it, with its `<template>`.
 * @returns {{ root: Piece[], children: Piece[] }}
 */
export function piecesOfShell(element) {
  const template = element.querySelector('template');
  const children = [...element.children].filter((it) => it !== template);
  for (const child of children) {
    for (const option of child.querySelectorAll('option:not([value=""])')) option.remove();
    // A page with code can say itself that nothing is sent.
    for (const disabled of child.querySelectorAll('button[type=submit][disabled]')) disabled.remove();
    for (const submit of child.querySelectorAll('[part~=submit]')) submit.setAttribute('type', 'submit');
  }
  return { root: piecesIn(template.content), children: children.flatMap(piecesFrom) };
}
