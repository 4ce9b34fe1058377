import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { add, aTextFrame, aTract, edit, storyId } from '../../../../builders/a-tract.ts';

describe('what a leaflet says of itself', () => {
  it('is its purpose, the days of its vote and of its hand-out, and what was waved through', () => {
    const doc = aTract();
    const voteDay = IsoDate.parse('2026-03-15');
    const handOutDay = IsoDate.parse('2026-03-07');

    edit(doc, {
      kind: 'set-document',
      properties: { purpose: 'poster', voteDay, handOutDay, waved: ['hidden:a'] },
    });

    expect(readTract(doc).tract.meta).toMatchObject({
      purpose: 'poster',
      voteDay,
      handOutDay,
      waved: ['hidden:a'],
    });
  });

  it('is nothing of that in a leaflet of before, and no fault', () => {
    const doc = aTract();
    for (const key of ['purpose', 'voteDay', 'handOutDay', 'waved'])
      tractRoots(doc).meta.delete(key);

    const { tract, faults } = readTract(doc);

    expect(faults).toEqual([]);
    expect(tract.meta).toMatchObject({
      purpose: null,
      voteDay: null,
      handOutDay: null,
      waved: [],
    });
  });

  it('leaves the texts as they were laid, but for the language', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('f'), 'Venez'));
    const memory = openMemory(doc);
    const story = () => readTract(doc, memory).tract.stories.get(storyId('f-story'));
    const before = story();

    edit(doc, { kind: 'set-document', properties: { waved: ['hidden:a'] } });
    expect(story()).toBe(before);

    edit(doc, { kind: 'set-document', properties: { language: 'br' } });
    expect(story()).not.toBe(before);
  });
});
