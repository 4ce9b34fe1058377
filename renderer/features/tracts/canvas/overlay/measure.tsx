import { useIntl } from 'react-intl';
import { type Box, boundsOf } from '#shared/domain/tracts/geometry/box.ts';
import type { EditorView } from '../../session/editor-state.ts';
import type { Gesture } from '../gestures/gesture.ts';
import { toPx } from '../wiring/view-math.ts';
import { Label } from './label.tsx';

type Props = { readonly gesture: Gesture; readonly view: EditorView };

const below = 20;

/** What the hand is doing, in figures: where it moves to, how large it makes, how far it turns. */
export function Measure({ gesture, view }: Props) {
  const intl = useIntl();
  const figure = (value: number) =>
    intl.formatNumber(value + 0, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const size = ({ width, height }: Box) =>
    intl.formatMessage(
      { id: 'tracts.canvas.measure.size' },
      { width: figure(width), height: figure(height) },
    );
  const shown = shownBy();
  if (shown === null) return null;
  const { x, y, width, height } = boundsOf(shown.box);
  const foot = toPx(view, { x: x + width / 2, y: y + height });
  return <Label x={foot.x} y={foot.y + below} text={shown.text} tone="measure" />;

  function shownBy(): { readonly box: Box; readonly text: string } | null {
    if (gesture.kind === 'move' && gesture.extent !== null) {
      const { extent, by } = gesture;
      const box = { ...extent, x: extent.x + by.x, y: extent.y + by.y, rotation: 0 };
      const text = intl.formatMessage(
        { id: 'tracts.canvas.measure.place' },
        { x: figure(box.x), y: figure(box.y) },
      );
      return { box, text };
    }
    if (gesture.kind === 'draw' && gesture.box !== null) {
      return { box: gesture.box, text: size(gesture.box) };
    }
    if (gesture.kind !== 'reshape') return null;
    const { frame } = gesture.to;
    const angle = intl.formatMessage(
      { id: 'tracts.canvas.measure.angle' },
      { angle: figure(frame.rotation) },
    );
    return { box: frame, text: gesture.grip.kind === 'rotate' ? angle : size(frame) };
  }
}
