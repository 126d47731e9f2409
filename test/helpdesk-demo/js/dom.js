const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; `true` gives an empty attribute, `false` and `undefined` none. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}

/** An icon from the sprite in index.html. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

export function avatar(name, kind) {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2);
  return el('span', { class: `avatar avatar-${kind}`, 'aria-hidden': 'true' }, initials);
}

/** Writes only when the text differs, so that a quiet desk makes no mutations. */
export function setText(node, text) {
  if (node && node.textContent !== text) node.textContent = text;
}

export const capital = (word) => word[0].toUpperCase() + word.slice(1);
