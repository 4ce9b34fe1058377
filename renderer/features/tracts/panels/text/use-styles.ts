import { useIntl } from 'react-intl';
import type { TextPiece } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { type StoryId, StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import { characterKeys, paragraphKeys } from '#shared/domain/tracts/document/model/style.ts';
import { useChosen, useEditor, useTract } from '../../session/editor-context.tsx';
import { paragraphEdit } from '../../writing/style/style-edits.ts';
import { commonValue, mixed } from '../common-value.ts';
import { useOwnNames } from '../look/use-swatches.ts';
import { type Problem, useEdit } from '../use-edit.ts';
import {
  lettersIn,
  lookOf,
  marksIn,
  only,
  type StyleKind,
  styleNamed,
  wearEdits,
} from './raw-text.ts';
import type { ChosenText } from './use-text.ts';

/** The styles of the leaflet, which of them a text wears, and what can be done with them. */
export function useStyles(text: ChosenText, kind: StyleKind) {
  const intl = useIntl();
  const edit = useEdit();
  const nameOf = useOwnNames();
  const { session } = useEditor();
  const tract = useTract();
  const chosen = useChosen();
  const { stories } = session.copy(chosen.map(({ id }) => id));
  const piecesOf = (id: StoryId): readonly TextPiece[] => stories[id] ?? [];

  const marks = text.spots.flatMap(({ id, range }) =>
    marksIn(piecesOf(id), range).map(({ attributes }) => attributes),
  );
  const letters = text.spots.flatMap(({ id, range }) => lettersIn(piecesOf(id), range));
  const said = kind === 'paragraph' ? marks : letters;
  const current = commonValue(said, (one) => styleNamed(one, kind));
  const sheets = [...tract.styles.values()]
    .filter((sheet) => sheet.kind === kind)
    .map((sheet) => ({
      ...sheet,
      label:
        sheet.name ||
        (nameOf(`tracts.style.${sheet.id}`) ??
          intl.formatMessage({ id: 'tracts.panels.styles.unnamed' })),
    }));
  const known = current === mixed ? undefined : sheets.find(({ id }) => id === current);
  const look = lookOf(kind, marks[0] ?? {}, letters[0] ?? {});
  const says = known ? only([...paragraphKeys, ...characterKeys], known) : {};
  const put = (style: StyleId, name: string, all: object) =>
    ({
      kind: 'put-style',
      style,
      of: kind,
      name,
      basedOn: known?.basedOn ?? null,
      says: all,
    }) as const;
  const wear = (style: StyleId, all: object) =>
    text.spots.flatMap((spot) =>
      kind === 'paragraph' ? wearEdits(spot, piecesOf(spot.id), { style, says: all }) : [],
    );
  /** Of letters, also those that are not typed yet. */
  const wearLetters = (style: StyleId, all: object): Problem =>
    kind === 'character' ? text.setCharacters({ ...emptied(all), characterStyle: style }) : null;

  return {
    current,
    known,
    sheets,
    canUpdate: known !== undefined && Object.keys(look).length > 0,
    acts: {
      apply: (style: StyleId | null) =>
        kind === 'paragraph'
          ? text.change((spot) => [paragraphEdit(spot, { paragraphStyle: style })])
          : text.setCharacters({ characterStyle: style }),
      create: () => {
        const style = StyleId.parse(crypto.randomUUID());
        const count = sheets.length + 1;
        const name = intl.formatMessage({ id: `tracts.panels.styles.new.${kind}` }, { count });
        const all = { ...says, ...look };
        return edit(put(style, name, all), ...wear(style, all)) ?? wearLetters(style, all);
      },
      update: () => {
        if (!known) return null;
        const all = { ...says, ...look };
        return (
          edit(put(known.id, known.name, all), ...wear(known.id, look)) ??
          wearLetters(known.id, look)
        );
      },
      rename: (name: string) => (known ? edit(put(known.id, name.trim(), says)) : null),
    },
  };
}

const emptied = (said: object) => Object.fromEntries(Object.keys(said).map((key) => [key, null]));
