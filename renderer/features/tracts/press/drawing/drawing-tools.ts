import type { DrawingNode } from '../../pictures/drawing/drawing-node.ts';
import type { States } from '../ink/states.ts';
import type { Inking } from './inks.ts';
import type { Shadings } from './shadings.ts';
import type { StyleRule } from './style.ts';

export type DrawingTools = Inking & {
  readonly states: States;
  readonly shadings: Shadings;
  /** Operators that draw it as one thing, see-through as a whole. */
  readonly asOne: (content: string) => string;
};

export type DrawingSetting = {
  readonly tools: DrawingTools;
  readonly rules: readonly StyleRule[];
  readonly byId: ReadonlyMap<string, DrawingNode>;
};

/** Thrown where a drawing shows what PDF's plain operators do not; caught where the drawing began. */
export class NeedsBrowser extends Error {}

/** Or a browser is needed. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NeedsBrowser();
  return value;
}
