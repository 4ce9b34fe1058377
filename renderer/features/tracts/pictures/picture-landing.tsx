import type { ClipboardEvent, DragEvent, ReactNode } from 'react';
import type { Point } from '#shared/domain/tracts/document/model/measures.ts';
import { useEditor } from '../session/editor-context.tsx';
import { bringsFiles, picturesIn } from './pictures-in.ts';
import { SheetChooser } from './sheets/sheet-chooser.tsx';
import { usePlacePictures } from './use-place-pictures.ts';

type Props = { readonly className: string | undefined; readonly children: ReactNode };

/** Around the canvas: files that are dropped or pasted there become pictures of the page. */
export function PictureLanding({ className, children }: Props) {
  const { state } = useEditor();
  const place = usePlacePictures();

  const onPage = (stage: Element, client: Point): Point => {
    const { left, top } = stage.getBoundingClientRect();
    const { x, y, zoom } = state.getState().view;
    return { x: x + (client.x - left) / zoom, y: y + (client.y - top) / zoom };
  };
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    const stage = stageOf(event.currentTarget);
    if (stage === null) return;
    const files = Array.from(event.dataTransfer.files);
    void place(files, onPage(stage, { x: event.clientX, y: event.clientY }));
  };
  const paste = (event: ClipboardEvent) => {
    const stage = stageOf(event.currentTarget);
    const files = picturesIn(event.clipboardData.files);
    // Whoever types in a frame pastes text; our own objects have been pasted already.
    if (stage === null || event.target !== stage || event.defaultPrevented) return;
    if (files.length === 0) return;
    event.preventDefault();
    const { left, top, width, height } = stage.getBoundingClientRect();
    void place(files, onPage(stage, { x: left + width / 2, y: top + height / 2 }));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be pasted by keyboard.
    <div
      className={className}
      onDragOver={(event) => {
        if (bringsFiles(event.dataTransfer)) event.preventDefault();
      }}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
      <SheetChooser />
    </div>
  );
}

const stageOf = (element: Element): Element | null => element.querySelector('[role="application"]');
