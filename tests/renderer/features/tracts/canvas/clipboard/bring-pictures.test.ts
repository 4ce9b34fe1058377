import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import type { ObjectDraft } from '#shared/domain/tracts/document/model/object.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { bringPictures } from '../../../../../../renderer/features/tracts/canvas/clipboard/bring-pictures.ts';
import { aPng } from '../../../../../builders/a-picture-file.ts';
import { aStore, saintAubrac } from '../../../../../builders/a-store.ts';
import { add, aShape, aTract, edit, objectId } from '../../../../../builders/a-tract.ts';

const about = { type: 'image/png', width: 2, height: 2, name: 'place.png' } as const;

/** Two pictures of the same file, copied. */
function aClip(blob: string) {
  const { position, page } = aShape('a');
  const picture = (id: string): ObjectDraft => ({
    kind: 'image',
    ...{ id: objectId(id), page, position, size: { width: 40, height: 40 }, rotation: 0 },
    ...{ group: null, name: '', locked: false, hidden: false, opacity: 1, alt: '' },
    ...{ fill: null, stroke: null, blob, pixels: { width: 2, height: 2 } },
    crop: { x: 0, y: 0, width: 1, height: 1 },
    fit: 'fill',
  });
  const doc = aTract();
  edit(doc, add(picture('p')), add(picture('q')));
  return copyObjects(tractRoots(doc), readTract(doc).tract, ['p', 'q'].map(objectId));
}

/** A real store with a picture and a leaflet, which `bringPictures` is told lies in another section. */
async function anOffice() {
  const store = aStore();
  await store.ready;
  const [section] = await store.tractSections();
  if (section === undefined) throw new Error('No section');
  const { scope } = section;
  const bytes = aPng({ width: 2, height: 2 });
  const kept = await store.addPicture({ scope, bytes, about });
  const made = await store.createTract({
    scope,
    fields: { name: 'Marché' },
    update: Y.encodeStateAsUpdate(aTract()),
  });
  if (!(kept.ok && made.ok)) throw new Error('Not kept');
  const asked: string[] = [];
  const elsewhere = {
    records: async <K extends Parameters<typeof store.records>[0]>(kind: K) => {
      const rows = await store.records(kind);
      return kind === 'tract' ? rows.map((row) => ({ ...row, scope: saintAubrac })) : rows;
    },
    picture: (sha256: string) => store.picture(sha256),
    addPicture: async (picture: Parameters<typeof store.addPicture>[0]) => {
      asked.push(`${picture.scope} ${picture.about.name} ${picture.bytes.length}`);
      return kept;
    },
  };
  return { store, elsewhere, asked, tract: made.value, sha256: kept.value, bytes };
}

describe('the pictures of what was copied', () => {
  it('are kept once more where another section keeps its leaflets', async () => {
    const { elsewhere, asked, tract, sha256, bytes } = await anOffice();

    expect((await bringPictures(elsewhere, aClip(sha256), tract)).ok).toBe(true);

    expect(asked).toEqual([`${saintAubrac} place.png ${bytes.length}`]);
  });

  it('stay as they are within a section', async () => {
    const { store, tract, sha256 } = await anOffice();

    expect((await bringPictures(store, aClip(sha256), tract)).ok).toBe(true);

    expect(await store.records('picture')).toHaveLength(1);
  });

  it('are missed when this office does not have them', async () => {
    const { store, tract } = await anOffice();

    const brought = await bringPictures(store, aClip('b'.repeat(64)), tract);

    expect(brought).toEqual({ ok: false, error: { kind: 'picture-missing' } });
  });
});
