import type * as Y from 'yjs';
import { sameValue } from '#shared/canonical.ts';
import { type DeltaPiece, deltaOf } from '../read/delta-of.ts';
import { splitsPair } from '../write/write-text.ts';

type Stretch = {
  readonly text: string;
  readonly says: Readonly<Record<string, unknown>>;
};

/** Makes a text say exactly this: what is the same stays, so that it remains whose it was. */
export function writeTextAs(text: Y.Text, pieces: readonly DeltaPiece[]): void {
  const wanted = stretchesOf(pieces);
  const [now, then] = [flat(stretchesOf(deltaOf(text))), flat(wanted)];
  const { from, end: endNow, wantedEnd } = changed(now, then);
  if (endNow > from) text.delete(from, endNow - from);
  let at = 0;
  for (const { text: whole, says } of wanted) {
    const [start, end] = [Math.max(at, from), Math.min(at + whole.length, wantedEnd)];
    if (end > start) text.insert(start, whole.slice(start - at, end - at), { ...says });
    at += whole.length;
  }
  dress(text, wanted);
}

/** What is no text is damage: it counts one and is never the same as a sign. */
const stretchesOf = (pieces: readonly DeltaPiece[]): readonly Stretch[] =>
  pieces.map(({ insert, attributes }) => ({
    text: typeof insert === 'string' ? insert : '\u0000',
    // A delta gives its attributes as an object, or none.
    says: { ...(attributes as Stretch['says'] | undefined) },
  }));

const flat = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');

/** From where to where they differ, no sign of two halves cut in two. */
function changed(now: string, then: string) {
  const most = Math.min(now.length, then.length);
  let from = 0;
  while (from < most && now[from] === then[from]) from += 1;
  if (splitsPair(now, from) || splitsPair(then, from)) from -= 1;
  let same = 0;
  while (same < most - from && now.at(-1 - same) === then.at(-1 - same)) same += 1;
  if (splitsPair(now, now.length - same) || splitsPair(then, then.length - same)) same -= 1;
  return { from, end: now.length - same, wantedEnd: then.length - same };
}

function dress(text: Y.Text, wanted: readonly Stretch[]) {
  const worn = stretchesOf(deltaOf(text));
  let [at, one, other] = [0, 0, 0];
  let [left, leftWorn] = [wanted[0]?.text.length ?? 0, worn[0]?.text.length ?? 0];
  for (let then = wanted[0], is = worn[0]; then && is; then = wanted[one], is = worn[other]) {
    const length = Math.min(left, leftWorn);
    if (!sameValue(then.says, is.says)) text.format(at, length, { ...taken(is), ...then.says });
    at += length;
    left -= length;
    leftWorn -= length;
    if (left === 0) {
      one += 1;
      left = wanted[one]?.text.length ?? 0;
    }
    if (leftWorn === 0) {
      other += 1;
      leftWorn = worn[other]?.text.length ?? 0;
    }
  }
}

const taken = ({ says }: Stretch) =>
  Object.fromEntries(Object.keys(says).map((key) => [key, null]));
