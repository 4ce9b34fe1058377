import { describe, expect, it } from 'vitest';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { pastedFrame } from '../../../../../../renderer/features/tracts/canvas/clipboard/pasted-frame.ts';
import {
  readClip,
  textOfClip,
} from '../../../../../../renderer/features/tracts/canvas/clipboard/read-clip.ts';
import {
  add,
  aTextFrame,
  aTract,
  edit,
  objectId,
  textOf,
} from '../../../../../builders/a-tract.ts';
import { aBench } from '../a-hand.ts';

/** What lies on an empty A5 page after a paste at a place. */
function pasteOn(offered: { readonly html?: string; readonly plain?: string }, x = 70, y = 100) {
  const doc = aTract();
  const bench = aBench(readTract(doc).tract);
  const acts = pastedFrame({ own: '', html: '', plain: '', ...offered }, { bench, at: { x, y } });
  if (!acts.ok) return acts.error;
  for (const act of acts.value) {
    if (act.kind === 'edit') applyEdit(doc, act.edit, { origin: 'test' });
  }
  const frame = readTract(doc).tract.objects[0];
  return frame?.kind === 'text' ? { frame, text: textOf(doc, frame.story), acts } : acts.value;
}

describe('text from another program, pasted on the page', () => {
  it('becomes a frame around the hand, as wide as it needs', () => {
    const pasted = pasteOn({ plain: 'Venez nombreux\r\n' });

    expect(pasted).toMatchObject({ text: 'Venez nombreux\n' });
    const { frame } = 'frame' in pasted ? pasted : { frame: null };
    expect(frame?.size.width).toBeLessThan(40);
    expect((frame?.position.x ?? 0) + (frame?.size.width ?? 0) / 2).toBeCloseTo(70);
  });

  it('lies on the paper when it is pasted near its edge, however long it is', () => {
    const pasted = pasteOn({ plain: 'Le logement. '.repeat(2_000) }, 147, 3);

    const { frame } = 'frame' in pasted ? pasted : { frame: null };
    expect(frame?.position.y).toBe(0);
    expect((frame?.position.x ?? 0) + (frame?.size.width ?? 0)).toBeLessThanOrEqual(148);
    expect(frame?.size.height).toBeLessThanOrEqual(210);
  });

  it('keeps paragraphs and lists of a web page, and nothing of its markup', () => {
    const html = '<p>Gel des <b>loyers</b></p><script>no()</script><ul><li>Un</li></ul>';

    expect(pasteOn({ html, plain: 'x' })).toMatchObject({ text: 'Gel des loyers\nUn\n' });
  });

  it('is nothing when there are no letters, and refused when there are too many', () => {
    expect(pasteOn({ plain: ' \n ' })).toEqual([]);
    expect(pasteOn({ plain: 'a'.repeat(300_000) })).toMatchObject({ kind: 'too-much' });
  });
});

describe('what is copied', () => {
  it('is read again by another leaflet, and is words for other programs', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('f'), 'Votez dimanche'));
    const { tract } = readTract(doc);
    const clip = copyObjects(tractRoots(doc), tract, [objectId('f')]);

    expect(readClip(JSON.stringify(clip))).toEqual(clip);
    expect(textOfClip(clip)).toBe('Votez dimanche');
    expect(readClip('')).toBeNull();
    expect(readClip('{"kind":"permanence-tract-clip"')).toBeNull();
    expect(readClip(JSON.stringify({ ...clip, version: 2 }))).toBeNull();
  });
});
