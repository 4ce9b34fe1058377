import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { iconGroups } from '#shared/domain/tracts/drawing/icon-names.ts';
import { fontsIn } from '../../../../../renderer/features/tracts/paint/fonts/fonts-in.ts';
import { iconShapes } from '../../../../../renderer/features/tracts/paint/icons/icon-shapes.ts';
import { PageDrawing } from '../../../../../renderer/features/tracts/paint/page-drawing.tsx';
import { pagePicture } from '../../../../../renderer/features/tracts/paint/page-picture.tsx';
import { add, aShape, aTextFrame, aTract, edit, objectId } from '../../../../builders/a-tract.ts';
import { aFontDesk } from './a-font-desk.ts';

const desk = aFontDesk();

async function drawn(doc: Y.Doc) {
  const memory = openMemory(doc);
  const read = () => readTract(doc, memory).tract;
  await desk.ask([...read().stories.values()].flatMap((story) => [...fontsIn(story)]));
  const draw = (tract: Tract) => {
    const [page] = tract.pages;
    if (!page) throw new Error('no page');
    return (
      <svg>
        <title>page</title>
        <PageDrawing tract={tract} page={page} fonts={desk.read()} />
      </svg>
    );
  };
  const { container, rerender } = render(draw(read()));
  return {
    object: (id: string) => container.querySelector(`[data-object="${id}"]`),
    again: () => rerender(draw(read())),
    container,
  };
}

describe('a painted page', () => {
  afterEach(cleanup);

  it('shows what stands on it from back to front, a text as outlines of its letters', async () => {
    const doc = aTract();
    edit(doc, add(aShape('ground')), add(aTextFrame('words'), 'Œuvre'));

    const { object, container } = await drawn(doc);

    expect(container.querySelectorAll('[data-object]')).toHaveLength(2);
    expect(object('ground')?.compareDocumentPosition(object('words') as Node)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const outline = object('words')?.querySelector('path')?.getAttribute('d') ?? '';
    expect(outline.match(/M/gu)).toHaveLength(5);
  });

  it('paints one object again when one moves, and nothing of its text', async () => {
    const doc = aTract();
    edit(doc, add(aShape('still')), add(aTextFrame('moved'), 'Bonjour'));
    const { object, again, container } = await drawn(doc);
    const changed: string[] = [];
    const watch = new MutationObserver((changes) =>
      changed.push(
        ...changes.map(({ target }) => (target as Element).getAttribute('data-object') ?? '?'),
      ),
    );
    watch.observe(container, { subtree: true, childList: true, attributes: true });

    edit(doc, { kind: 'move', objects: [objectId('moved')], by: { x: 5, y: 0 } });
    again();
    changed.push(
      ...watch
        .takeRecords()
        .map(({ target }) => (target as Element).getAttribute('data-object') ?? '?'),
    );

    expect(changed).toEqual(['moved']);
    expect(object('moved')?.getAttribute('transform')).toBe('translate(15 10)');
  });

  it('sets text in another font where its own is missing', async () => {
    const doc = aTract();
    edit(doc, {
      kind: 'add',
      object: aTextFrame('words'),
      text: [{ text: 'Bonjour', attributes: { font: 'helvetica' as never } }],
    });

    const { object } = await drawn(doc);

    expect(object('words')?.querySelector('path')?.getAttribute('d')).toContain('M');
    expect([...desk.read().missing]).toEqual(['helvetica']);
  });

  it('is drawn into a file that needs nothing else', async () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('words'), 'Bonjour <à tous>'));
    const { tract } = readTract(doc);
    const [page] = tract.pages;
    if (!page) throw new Error('no page');

    const picture = await pagePicture(tract, page, desk);

    expect(picture).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*viewBox="0 0 148 210"/u,
    );
    expect(
      new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('path'),
    ).not.toBeNull();
    expect(picture).not.toMatch(/href|font-family|class=/u);
  });

  it('has shapes for every sign that is offered', () => {
    const names = Object.values(iconGroups).flat();

    expect(names.filter((name) => (iconShapes(name)?.shapes.length ?? 0) === 0)).toEqual([]);
    expect(iconShapes('no-such-sign')).toBeNull();
  });
});
