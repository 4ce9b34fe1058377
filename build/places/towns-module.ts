import type { Plugin } from 'vite';
import { frenchTowns } from './french-towns.ts';

const name = 'virtual:french-towns';
const resolved = `\0${name}`;

/** Half a megabyte of towns out of nine of communes: made when the page is bundled, loaded when somebody types one. */
export function townsModule(): Plugin {
  return {
    name: 'french-towns',
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) =>
      id === resolved ? `export const frenchTowns = ${JSON.stringify(frenchTowns())};` : null,
  };
}
