import type { DrawingNode } from './drawing-node.ts';

/** Elements, and the places that lines go through. */
const mostParts = 500_000;

/**
 * Whether a drawing stays within bounds once everything that repeats itself is drawn: a `use` of a group of ten
 * `use`s of… is a billion circles in ten lines. So is one that ends in itself without end.
 */
export function isWithinBounds(root: DrawingNode): boolean {
  const byId = new Map<string, DrawingNode>();
  index(root, byId);
  const known = new Map<DrawingNode, number>();
  const counting = new Set<DrawingNode>();
  const count = (node: DrawingNode): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    if (counting.has(node)) return Number.POSITIVE_INFINITY;
    counting.add(node);
    let parts = 1 + pointsOf(node);
    for (const target of referredBy(node)) {
      const found = byId.get(target);
      if (found !== undefined) parts += count(found);
    }
    for (const child of node.inside) parts += typeof child === 'string' ? 0 : count(child);
    counting.delete(node);
    known.set(node, parts);
    return parts;
  };
  return count(root) <= mostParts;
}

/** Every two numbers are a place. Counted letter by letter: a list of a million would cost more than it is worth. */
function pointsOf({ attributes: { d = '', points = '' } }: DrawingNode): number {
  return (numbersIn(d) + numbersIn(points)) / 2;
}

const [period, zero, nine] = [0x2e, 0x30, 0x39];

function numbersIn(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const isDigit = (sign >= zero && sign <= nine) || sign === period;
    if (isDigit && !isInside) count += 1;
    isInside = isDigit;
  }
  return count;
}

function index(node: DrawingNode, byId: Map<string, DrawingNode>): void {
  const { id } = node.attributes;
  if (id !== undefined) byId.set(id, node);
  for (const child of node.inside) if (typeof child !== 'string') index(child, byId);
}

/** By `href`, and by what fills, cuts and marks it. */
function referredBy({ attributes }: DrawingNode): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'href') return [value.slice(1)];
    return [...value.matchAll(/url\(\s*["']?#([\w.:-]+)/g)].map(([, id]) => id ?? '');
  });
}
