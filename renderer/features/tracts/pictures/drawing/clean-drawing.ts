import {
  allowedAttributes,
  allowedElements,
  isOwnPlace,
  isSafeValue,
  unwrapped,
} from './allowed.ts';
import { cleanDeclarations, cleanSheet } from './clean-style.ts';
import type { DrawingNode } from './drawing-node.ts';

export type CleanDrawing = {
  readonly root: DrawingNode;
  /** The names of elements that were left out and would have shown something. */
  readonly leftOut: readonly string[];
};

/** Where programs keep notes for themselves: nobody misses them. */
const notes = new Set(
  'metadata namedview script foreignObject set animate animateTransform'.split(' '),
);

/** Only what is on the list is taken over; everything else is left behind, whatever it is. */
export function cleanDrawing(drawing: DrawingNode): CleanDrawing {
  const leftOut = new Set<string>();
  const cleanInside = ({ inside, name }: DrawingNode): (DrawingNode | string)[] =>
    inside.flatMap((child): (DrawingNode | string)[] => {
      if (typeof child === 'string') return name === 'style' ? [] : [child];
      if (!allowedElements.has(child.name)) {
        if (!notes.has(child.name)) leftOut.add(child.name);
        return [];
      }
      return unwrapped.has(child.name) ? cleanInside(child) : [clean(child)];
    });
  const clean = (node: DrawingNode): DrawingNode => ({
    name: node.name,
    attributes: cleanAttributes(node.attributes),
    inside: node.name === 'style' ? [cleanSheet(textIn(node))] : cleanInside(node),
  });
  return { root: clean(drawing), leftOut: [...leftOut] };
}

function cleanAttributes(attributes: DrawingNode['attributes']): Record<string, string> {
  const kept = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (!allowedAttributes.has(name)) return [];
    if (name === 'style') return [[name, cleanDeclarations(value)]];
    if (name === 'href') return isOwnPlace(value) ? [[name, value.trim()]] : [];
    return isSafeValue(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

const textIn = ({ inside }: DrawingNode): string =>
  inside.filter((child) => typeof child === 'string').join('');
