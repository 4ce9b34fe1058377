import { type MouseEvent, memo, useRef } from 'react';
import type { TextPosition } from '#shared/domain/tracts/text/caret/caret.ts';
import { caretAt } from '#shared/domain/tracts/text/caret/caret-at.ts';
import { offsetAt } from '#shared/domain/tracts/text/caret/offset-at.ts';
import { selectionBoxes } from '#shared/domain/tracts/text/caret/selection.ts';
import type { StoryLayout } from '#shared/domain/tracts/text/story-layout.ts';
import type { EditorView } from '../session/editor-state.ts';
import type { Sheet } from './sheets.ts';
import { MistakeInk } from './spell/mistake-ink.tsx';
import { spellMenu } from './spell/spell-menu-state.ts';
import type { Mistake } from './spell/use-mistakes.ts';
import styles from './writing.module.css';
import { writingState } from './writing-state.ts';

/** What is pressed on a sheet, and how often. */
export type SheetPress = {
  readonly sheet: Sheet;
  readonly position: TextPosition;
  readonly presses: number;
  readonly extends: boolean;
};

type Props = {
  readonly sheet: Sheet;
  readonly view: EditorView;
  /** Null on a sheet of another story. */
  readonly anchor: number | null;
  readonly head: TextPosition | null;
  readonly mistakes: readonly Mistake[];
  readonly onPress: (press: SheetPress) => void;
};

/** Caret and selection over the ink of one frame, turned as it is; it takes clicks in the frame. */
export const SheetInk = memo(function SheetInk({
  sheet,
  view,
  anchor,
  head,
  mistakes,
  onPress,
}: Props) {
  const ink = useRef<SVGSVGElement>(null);
  const { object, inset, size, layout, frame } = sheet;
  const { zoom } = view;
  const left = (object.position.x - view.x) * zoom;
  const top = (object.position.y - view.y) * zoom;

  const positionAt = (event: MouseEvent<SVGSVGElement>): TextPosition | null => {
    const matrix = ink.current?.getScreenCTM()?.inverse();
    if (!matrix) return null;
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return offsetAt(layout, { frame, x: place.x, y: place.y }) ?? start;
  };
  const press = (event: MouseEvent<SVGSVGElement>, isDrag: boolean) => {
    const position = positionAt(event);
    if (!position) return;
    onPress({
      sheet,
      position,
      presses: isDrag ? 1 : event.detail,
      extends: isDrag || event.shiftKey,
    });
  };

  return (
    <div
      className={styles.object}
      style={{
        left,
        top,
        width: object.size.width * zoom,
        height: object.size.height * zoom,
        transform: `rotate(${object.rotation}deg)`,
      }}
    >
      <svg
        ref={ink}
        className={styles.sheet}
        data-own-hand
        aria-hidden="true"
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="none"
        style={{
          left: inset.x * zoom,
          top: inset.y * zoom,
          width: size.width * zoom,
          height: size.height * zoom,
        }}
        onPointerDown={(event) => {
          event.stopPropagation();
          if (event.button === 0) event.currentTarget.setPointerCapture?.(event.pointerId);
        }}
        onContextMenu={(event) => {
          const offset = positionAt(event)?.offset ?? -1;
          const mistake = mistakes.find(({ from, to }) => from <= offset && to >= offset);
          if (!mistake) return;
          event.preventDefault();
          event.stopPropagation();
          writingState.getState().hand?.select(mistake.from, mistake.to);
          spellMenu.setState({ mistake });
        }}
        // Only a mouse event counts presses; taken here, the writer keeps the focus.
        onMouseDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (event.button === 0) press(event, false);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1 && event.currentTarget.hasPointerCapture?.(event.pointerId))
            press(event, true);
        }}
      >
        <rect className={styles.ground} width={size.width} height={size.height} />
        <MistakeInk layout={layout} frame={frame} mistakes={mistakes} zoom={zoom} />
        {anchor === null || head === null ? null : (
          <Marks layout={layout} frame={frame} anchor={anchor} head={head} zoom={zoom} />
        )}
      </svg>
    </div>
  );
});

const start: TextPosition = { offset: 0, side: 'after' };
const caretPx = 1.5;

type MarksProps = {
  readonly layout: StoryLayout;
  readonly frame: number;
  readonly anchor: number;
  readonly head: TextPosition;
  readonly zoom: number;
};

function Marks({ layout, frame, anchor, head, zoom }: MarksProps) {
  const boxes = selectionBoxes(layout, anchor, head.offset);
  const caret = caretAt(layout, head);
  return (
    <>
      {boxes
        .filter((box) => box.frame === frame)
        .map(({ x, y, width, height }) => (
          <rect
            key={`${x}/${y}`}
            className={styles.chosen}
            x={x}
            y={y}
            width={width}
            height={height}
          />
        ))}
      {caret?.frame === frame ? (
        <rect
          // Anew at each place, so that it begins by being seen.
          key={`${head.offset}/${caret.x}`}
          className={styles.caret}
          data-caret={head.offset}
          x={caret.x - caretPx / zoom / 2}
          y={caret.baseline - caret.ascent}
          width={caretPx / zoom}
          height={caret.ascent + caret.descent}
        />
      ) : null}
    </>
  );
}
