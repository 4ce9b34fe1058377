import { ok } from '#shared/result.ts';
import { type Desk, type Plan, refuse, setFields } from './desk.ts';

const names = { guides: 'guide', swatches: 'swatch', styles: 'style' } as const;

/** What is shown by nothing but its id goes into the bin. */
export function binEntry(desk: Desk, root: keyof typeof names, id: string): Plan {
  return desk.roots[root].has(id)
    ? ok((roots) => setFields(roots[root], id, { deleted: true }))
    : refuse({ kind: 'unknown', what: names[root], id });
}
