import * as Y from 'yjs';
import { ok } from '#shared/result.ts';
import { type Fields, fieldsOf } from '../read/rescue.ts';
import { entryRoots, type TractState } from '../state/tract-state.ts';
import { writeTextAs } from '../state/write-text-as.ts';
import { type Desk, inTurn, type Plan, refuse, setFields, type Write } from './desk.ts';

type Root = (typeof entryRoots)[number];

/** What is there since goes into the bin, what was there is as it was: what others write meanwhile is merged with it. */
export function planBecome(desk: Desk, { state }: { readonly state: TractState }): Plan {
  const isLive = ({ kind, deleted }: Fields) => kind !== 'master' && deleted !== true;
  if (![...state.pages.values()].some(isLive)) return refuse({ kind: 'last-page' });
  const entries = entryRoots.flatMap((root) => entryWrites(desk, root, state));
  return ok(inTurn([metaWrite(desk, state), ...entries, ...textWrites(desk, state)]));
}

function metaWrite({ roots }: Desk, state: TractState): Write {
  const fields = { ...without(roots.meta), ...state.meta };
  return ({ meta }) => {
    for (const [key, value] of Object.entries(fields)) {
      if (value === undefined) meta.delete(key);
      else if (JSON.stringify(meta.get(key)) !== JSON.stringify(value)) meta.set(key, value);
    }
  };
}

function entryWrites(desk: Desk, root: Root, state: TractState): readonly Write[] {
  const known = desk.roots[root];
  const then = [...state[root]].map(([id, fields]): Write => {
    const entry = known.get(id);
    if (entry instanceof Y.Map) {
      const whole = { ...without(entry), ...fields };
      return (roots) => setFields(roots[root], id, whole);
    }
    // As in `begin`: an undo puts it back into the bin.
    desk.ground.push((roots) => setFields(roots[root], id, { ...fields, deleted: true }));
    return (roots) => setFields(roots[root], id, { deleted: fields.deleted });
  });
  const since = [...known.entries()].flatMap(([id, entry]): readonly Write[] =>
    state[root].has(id) || !(entry instanceof Y.Map) || entry.get('deleted') === true
      ? []
      : [(roots) => setFields(roots[root], id, { deleted: true })],
  );
  return [...then, ...since];
}

/** Its fields, each to be taken away. */
const without = (entry: Y.Map<unknown>): Fields =>
  Object.fromEntries(Object.keys(fieldsOf(entry) ?? {}).map((key) => [key, undefined]));

function textWrites(desk: Desk, state: TractState): readonly Write[] {
  const { stories, objects } = desk.roots;
  const then = [...state.texts].map(([id, pieces]): Write => {
    if (!(stories.get(id) instanceof Y.Text)) {
      desk.ground.push((roots) => roots.stories.set(id, new Y.Text('\n')));
    }
    return textWrite(id, pieces);
  });
  const shown = new Set(
    [...objects.entries()].flatMap(([id, entry]) =>
      storiesIn(state.objects.get(id) ?? fieldsOf(entry) ?? {}),
    ),
  );
  // Of a cell that is there no longer: nothing would show it. What lies in the bin keeps its text.
  const orphans = [...stories.keys()].filter((id) => !(state.texts.has(id) || shown.has(id)));
  return [...then, ...orphans.map((id) => textWrite(id, [{ insert: '\n', attributes: {} }]))];
}

const textWrite =
  (id: string, pieces: Parameters<typeof writeTextAs>[1]): Write =>
  ({ stories }) => {
    const text = stories.get(id);
    if (text instanceof Y.Text) writeTextAs(text, pieces);
  };

const storiesIn = (fields: Fields): readonly unknown[] =>
  Object.entries(fields)
    .filter(([field]) => field === 'story' || field.startsWith('cell.'))
    .map(([, story]) => story);
