import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import type { TextPiece } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ok } from '#shared/result.ts';
import { openTractSession } from '../../../../../renderer/features/tracts/session/tract-session.ts';
import { openStoryDesk } from '../../../../../renderer/features/tracts/writing/story-desk.ts';
import { markEdits } from '../../../../../renderer/features/tracts/writing/style/style-edits.ts';
import { changeBetween } from '../../../../../renderer/features/tracts/writing/text/flat-change.ts';
import { aTextFrame, aTract, edit, objectId, storyId } from '../../../../builders/a-tract.ts';

/** A text in the real session, and a hand that types into it. */
async function aDesk(...text: readonly TextPiece[]) {
  const doc = aTract();
  edit(doc, { kind: 'add', object: aTextFrame('words'), text });
  const pieces = { ids: ['first'], updates: [Y.encodeStateAsUpdate(doc)] };
  const opened = await openTractSession({
    id: 'tract',
    subscribe: () => () => undefined,
    store: { tractPieces: async () => pieces, addToTract: async () => ok(null) },
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  const session = opened.value;
  onTestFinished(() => session.close());
  const refused: string[] = [];
  const desk = openStoryDesk({
    session,
    object: objectId('words'),
    story: storyId('words-story'),
    onRefused: (kind) => refused.push(kind),
  });
  const become = (after: string, caret: number) => {
    const change = changeBetween(desk.text(), after);
    if (!change) throw new Error('no change');
    return desk.type(change, {
      before: { anchor: 0, head: 0 },
      caret,
      letters: null,
      helped: true,
    });
  };
  return { session, desk, become, refused };
}

const bold = { font: 'inter-bold' } as never;

describe('a text that is written', () => {
  it('goes on as the letter before the caret looks', async () => {
    const { desk, become } = await aDesk(
      { text: 'un', attributes: {} },
      { text: 'deux', attributes: bold },
    );

    become('undeux!\n', 7);

    expect(desk.pieces()).toMatchObject([
      { text: 'un' },
      { text: 'deux\u202f!', attributes: bold },
      { text: '\n' },
    ]);
  });

  it('begins a paragraph like the one that is split', async () => {
    const { desk, become } = await aDesk(
      { text: 'un deux', attributes: {} },
      { text: '\n', attributes: { align: 'centre' } },
    );

    become('un\n deux\n', 3);

    expect(desk.story().map(({ style }) => style.align)).toEqual(['centre', 'centre']);
  });

  it('goes on after the last paragraph as its letters looked', async () => {
    const { desk, become } = await aDesk({ text: 'un', attributes: { size: 12 } });

    become('un\n\n', 3);
    become('un\ndeux\n', 7);

    expect(desk.story().map(({ runs }) => runs[0]?.style.size)).toEqual([12, 12]);
  });

  it('keeps the look of a paragraph that takes in the next one', async () => {
    const { desk, become } = await aDesk(
      { text: 'Titre', attributes: {} },
      { text: '\n', attributes: { align: 'centre' } },
      { text: 'suite', attributes: {} },
    );

    become('Titresuite\n', 5);

    expect(desk.story().map(({ style }) => style.align)).toEqual(['centre']);
  });

  it('sets French spaces as they are typed, with the caret behind the sign', async () => {
    const { desk, become } = await aDesk({ text: 'Venez', attributes: {} });

    const caret = become('Venez!\n', 6);

    expect(desk.text()).toBe('Venez\u202f!\n');
    expect(caret).toBe(7);
  });

  it('becomes bold and regular again, one undo each', async () => {
    const { session, desk } = await aDesk({ text: 'un deux', attributes: {} });
    const spot = () => ({ id: desk.id, story: desk.story(), range: { from: 3, to: 7 } });
    const chosen = { anchor: 3, head: 7 };
    const toggle = () => desk.edit(markEdits(spot(), 'bold'), { before: chosen, after: chosen });
    const fonts = () => desk.story()[0]?.runs.map(({ style }) => style.font);

    toggle();
    expect(fonts()).toEqual(['source-sans-3-regular', 'source-sans-3-bold']);
    toggle();
    expect(new Set(fonts())).toEqual(new Set(['source-sans-3-regular']));
    session.undo();
    expect(fonts()).toEqual(['source-sans-3-regular', 'source-sans-3-bold']);
  });

  it('says why it was not changed', async () => {
    const { desk, become, refused } = await aDesk({ text: 'un', attributes: {} });

    become(`${'x'.repeat(200_001)}\n`, 1);

    expect(refused).toEqual(['too-much']);
    expect(desk.text()).toBe('un\n');
  });
});
