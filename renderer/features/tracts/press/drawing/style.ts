import type { DrawingNode } from '../../pictures/drawing/drawing-node.ts';

/** What an element says of how it is painted: attributes, then rules, then its own `style`. */
export type Said = Readonly<Record<string, string>>;

/** What an element takes over from what it stands in. */
const inherited = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset color visibility clip-rule paint-order marker-start marker-mid marker-end`.split(
    /\s+/u,
  ),
);

export type StyleRule = { readonly selector: string; readonly said: Said };

/** The rules of all `style` elements; null when one has a selector that is more than one class, id or element. */
export function rulesOf(root: DrawingNode): readonly StyleRule[] | null {
  const rules: StyleRule[] = [];
  for (const sheet of sheetsIn(root)) {
    for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{}]*)\{([^{}]*)\}/gu)) {
      for (const selector of selectors.split(',').map((one) => one.trim())) {
        if (!/^[.#]?[\w-]+$/u.test(selector)) return null;
        rules.push({ selector, said: declarations(body) });
      }
    }
  }
  const rank = ({ selector }: StyleRule) => '.#'.indexOf(selector.charAt(0)) + 1;
  return rules.sort((one, other) => rank(one) - rank(other));
}

export function styleOf(node: DrawingNode, under: Said, rules: readonly StyleRule[]): Said {
  const { attributes, name } = node;
  const classes = (attributes.class ?? '').split(/\s+/u);
  const matching = rules.filter(
    ({ selector }) =>
      selector === name ||
      selector === `#${attributes.id ?? ''}` ||
      classes.some((one) => one !== '' && selector === `.${one}`),
  );
  const kept = Object.entries(under).filter(([key]) => inherited.has(key));
  const said: Said = Object.assign(
    {},
    ...[Object.fromEntries(kept), attributes],
    ...matching.map((rule) => rule.said),
    declarations(attributes.style ?? ''),
  );
  const own = Object.entries(said).map(([key, value]) => [
    key,
    value === 'inherit' ? (under[key] ?? '') : value,
  ]);
  return Object.fromEntries(own);
}

function declarations(text: string): Said {
  const pairs = text.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    const value = declaration.slice(colon + 1).replace('!important', '');
    return [[declaration.slice(0, colon).trim().toLowerCase(), value.trim()]];
  });
  return Object.fromEntries(pairs);
}

function sheetsIn({ name, inside }: DrawingNode): readonly string[] {
  const texts = inside.filter((child) => typeof child === 'string');
  const own = name === 'style' ? [texts.join('')] : [];
  return [...own, ...inside.flatMap((child) => (typeof child === 'string' ? [] : sheetsIn(child)))];
}
