import type { DrawingNode } from './drawing-node.ts';

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
    let parts = 1;
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
