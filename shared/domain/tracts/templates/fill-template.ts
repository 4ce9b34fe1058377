import type { TextPiece, TractEdit } from '../document/edits/tract-edit.ts';
import { ObjectId, PageId, StoryId } from '../document/model/ids.ts';
import type { ObjectDraft } from '../document/model/object.ts';
import { lettersIn } from './kit/colours.ts';
import { markedPieces } from './kit/fact-marks.ts';
import type { Item } from './kit/items.ts';
import { stylesOf } from './kit/styles.ts';
import { voicesOf } from './kit/voices.ts';
import type { SectionFacts } from './section-facts.ts';
import type { Template } from './template.ts';

/** What turns the empty leaflet `createTract` made with this stamp into the template, as the section prints it. */
export function fillTemplate(
  template: Template,
  facts: SectionFacts,
  stamp: string,
): readonly TractEdit[] {
  const faces = template.faces(voicesOf(facts));
  return [
    ...stylesOf(template.type),
    ...faces.flatMap((items, face) =>
      items.flatMap((item, index) =>
        editsOf(dressed(item), {
          page: PageId.parse(`${stamp}-page-${face}`),
          id: `${stamp}-${face}-${index}`,
        }),
      ),
    ),
  ];
}

const dressed = (item: Item): Item => ({
  ...item,
  ...(item.text && { text: item.text.map(readable).flatMap(markedPieces) }),
  ...(item.header && { header: item.header.map(readable) }),
});

function readable(piece: TextPiece): TextPiece {
  const { colour } = piece.attributes;
  return colour === undefined
    ? piece
    : { ...piece, attributes: { ...piece.attributes, colour: lettersIn(colour) } };
}

type Place = { readonly page: PageId; readonly id: string };

function editsOf({ object, text, header = [] }: Item, place: Place): readonly TractEdit[] {
  const draft = draftOf(object, place);
  return [
    text === undefined
      ? { kind: 'add', object: draft }
      : { kind: 'add', object: draft, text: ending(text) },
    ...(draft.kind === 'table' ? headerEdits(draft, header) : []),
  ];
}

function draftOf(object: Item['object'], { page, id: given }: Place): ObjectDraft {
  const id = ObjectId.parse(given);
  switch (object.kind) {
    case 'text':
      return { ...object, id, page, story: StoryId.parse(`${id}-text`) };
    case 'table':
      return { ...object, id, page, cells: cellsOf(object, id) };
    default:
      return { ...object, id, page };
  }
}

type TableItem = Extract<Item['object'], { kind: 'table' }>;

const cellsOf = ({ rowTracks, columnTracks }: TableItem, id: string) =>
  Object.fromEntries(
    rowTracks.flatMap((row) =>
      columnTracks.map(({ id: column }) => [
        `${row.id}/${column}`,
        StoryId.parse(`${id}-${row.id}-${column}`),
      ]),
    ),
  );

function headerEdits(
  { rowTracks, columnTracks, cells }: Extract<ObjectDraft, { kind: 'table' }>,
  header: readonly TextPiece[],
): readonly TractEdit[] {
  return columnTracks.flatMap(({ id }, index): readonly TractEdit[] => {
    const story = cells[`${rowTracks[0]?.id}/${id}`];
    const piece = header[index];
    if (story === undefined || piece === undefined) {
      return [];
    }
    const text = piece.text.replace(/\n$/u, '');
    const { attributes } = piece;
    return [
      { kind: 'write', story, at: 0, length: 0, pieces: [{ text, attributes }] },
      { kind: 'style-paragraphs', story, at: 0, length: 0, attributes },
    ];
  });
}

/** The last paragraph asks for no room below itself. */
const ending = (text: readonly TextPiece[]): readonly TextPiece[] =>
  text.map((piece, index) =>
    index < text.length - 1
      ? piece
      : { ...piece, attributes: { ...piece.attributes, spaceAfter: 0 } },
  );
