import { foldText } from '#shared/domain/members/fold-text.ts';

const longest = 36;

/** `Vernoy-la-Rivière` → `vernoy-la-riviere`; with a number where that one is taken. What central knows a section by. */
export function sectionIdFor(name: string, taken: ReadonlySet<string>): string {
  const folded = foldText(name).replace(/[^a-z0-9]+/g, '-');
  const base = folded.slice(0, longest).replace(/^-+|-+$/g, '') || 'section';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const id = `${base.slice(0, longest - ending.length)}${ending}`;
    if (!taken.has(id)) return id;
  }
}
