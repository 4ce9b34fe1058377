import { useIntl } from 'react-intl';
import { useEditor } from '../../session/editor-context.tsx';
import { useCanvas } from './use-canvas.ts';
import { pixelsPerMillimetre, type ZoomWish, zoomCanvas } from './zoom-canvas.ts';

/** Changes what the canvas shows, and says how large the page now is. */
export function useZoom(): (wish: ZoomWish) => void {
  const editor = useEditor();
  const { say } = useCanvas();
  const intl = useIntl();
  return (wish) => {
    zoomCanvas(editor, wish);
    const { zoom } = editor.state.getState().view;
    const percent = intl.formatNumber(zoom / pixelsPerMillimetre, {
      style: 'percent',
      maximumFractionDigits: 0,
    });
    say(intl.formatMessage({ id: 'tracts.editor.zoom' }, { zoom: percent }));
  };
}
