import { createRoot } from 'react-dom/client';
import * as Y from 'yjs';
import { createTract } from '#shared/domain/tracts/document/create-tract.ts';
import { ObjectId, type PageId } from '#shared/domain/tracts/document/model/ids.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { centreOf } from '#shared/domain/tracts/geometry/box.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { ok } from '#shared/result.ts';
import { Providers } from '../../../renderer/app/providers.tsx';
import { TractCanvas } from '../../../renderer/features/tracts/canvas/tract-canvas.tsx';
import { EditorProvider } from '../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../renderer/features/tracts/session/editor-state.ts';
import { openTractSession } from '../../../renderer/features/tracts/session/tract-session.ts';
import type { Ipc } from '../../../renderer/ipc/client.ts';
import { OfficeProvider } from '../../../renderer/office/office.tsx';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import type { SceneBox } from '../support/canvas-scene.ts';
import { framesOf } from '../support/frames-of.ts';

type Drag = { readonly boxes: readonly SceneBox[]; readonly held: number; readonly steps: number };

/** The product's own canvas over a leaflet in memory: a real pointer's events, the real painting. */
export const createCanvasBench = (store: StoreApi, ipc: Ipc) => ({
  async drag({ boxes, held, steps }: Drag): Promise<number[]> {
    const doc = leafletOf(boxes);
    const [page] = readTract(doc).tract.pages;
    if (page === undefined) throw new Error('There is no page');
    const session = await openTractSession({
      id: 'bench',
      subscribe: () => () => undefined,
      store: {
        tractPieces: () => Promise.resolve({ updates: [Y.encodeStateAsUpdate(doc)], ids: [] }),
        addToTract: () => Promise.resolve(ok(null)),
      },
    });
    if (!session.ok) throw new Error(session.error.kind);
    const state = createEditorState(page.id);
    const place = document.body.appendChild(document.createElement('div'));
    place.style.cssText = 'position: fixed; inset: 0';
    const root = createRoot(place);
    root.render(
      <Providers ipc={ipc} appearance={defaultAppearance}>
        <OfficeProvider office={{ store, version: () => 0, onChange: () => () => undefined }}>
          <EditorProvider editor={{ session: session.value, state }}>
            <TractCanvas />
          </EditorProvider>
        </OfficeProvider>
      </Providers>,
    );
    const stage = await drawn(place, boxes.length);
    const { objects } = session.value.read().tract;
    // From the middle of the page: at the edge of all that is chosen a hand would make it larger.
    const middle = Math.floor(boxes.length / 2);
    const from = Math.min(middle, boxes.length - held);
    state.getState().setChosen(objects.slice(from, from + held).map(({ id }) => id));
    const grabbed = boxes[middle];
    if (grabbed === undefined) throw new Error('There is nothing to drag');
    const frames = await framesOf(steps, pull(stage, state, grabbed));
    root.unmount();
    place.remove();
    await session.value.close();
    return frames;
  },
});

/** A poster, because 2,000 shapes want room. */
function leafletOf(boxes: readonly SceneBox[]): Y.Doc {
  const made = createTract({
    choice: { kind: 'known', id: 'a3', orientation: 'portrait' },
    title: 'Mesure',
    language: 'fr',
    stamp: 'bench',
    colours: [],
  });
  if (!made.ok) throw new Error(made.error.kind);
  const doc = made.value;
  const [page] = readTract(doc).tract.pages;
  if (page === undefined) throw new Error('There is no page');
  const clip = clipOf(boxes, page.id);
  const edit = { kind: 'paste', clip, page: page.id, by: { x: 0, y: 0 }, stamp: 'b' } as const;
  const pasted = applyEdit(doc, edit, { origin: 'bench' });
  if (!pasted.ok) throw new Error(pasted.error.kind);
  return doc;
}

const clipOf = (boxes: readonly SceneBox[], page: PageId) => ({
  kind: 'permanence-tract-clip' as const,
  version: 1 as const,
  objects: boxes.map(({ x, y, width, height, form }, index) => ({
    id: ObjectId.parse(`o${index}`),
    page,
    position: { x, y },
    size: { width, height },
    rotation: 0,
    order: `V${String(index).padStart(5, '0')}V` as never,
    group: null,
    name: '',
    locked: false,
    hidden: false,
    deleted: false,
    opacity: 1,
    kind: 'shape' as const,
    form,
    fill: SwatchId.parse('grey'),
    stroke: { swatch: SwatchId.parse('black'), width: 1, dash: [] },
    cornerRadius: 0,
    sides: 5,
    innerRadius: 0.5,
    points: [],
  })),
  stories: {},
  swatches: [],
  styles: [],
});

async function drawn(place: HTMLElement, count: number): Promise<HTMLElement> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (;;) {
    await nextFrame();
    const stage = place.querySelector<HTMLElement>('[role=application]');
    if (stage !== null && place.querySelectorAll('[data-object]').length >= count) return stage;
  }
}

/** Presses on an object and carries what is chosen about. */
function pull(stage: HTMLElement, state: ReturnType<typeof createEditorState>, grabbed: SceneBox) {
  const { left, top } = stage.getBoundingClientRect();
  const { view } = state.getState();
  const { x, y } = centreOf(grabbed);
  const from = { x: left + (x - view.x) * view.zoom, y: top + (y - view.y) * view.zoom };
  const send = (type: string, by: { readonly x: number; readonly y: number }) =>
    stage.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        button: 0,
        detail: 1,
        clientX: from.x + by.x,
        clientY: from.y + by.y,
      }),
    );
  // A pointer that the test made is not one that can be caught.
  stage.setPointerCapture = () => undefined;
  send('pointerdown', { x: 0, y: 0 });
  return (by: { readonly x: number; readonly y: number }) => {
    send('pointermove', by);
  };
}
