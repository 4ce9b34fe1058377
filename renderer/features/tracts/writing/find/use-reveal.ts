import { caretAt } from '#shared/domain/tracts/text/caret/caret-at.ts';
import { officeFonts } from '../../paint/fonts/font-desk.ts';
import { flowOf } from '../../paint/text/text-flow.ts';
import { useEditor } from '../../session/editor-context.tsx';
import type { Match } from './matches.ts';

const edgePx = 60;

/** Moves the page until what was found is seen. */
export function useReveal() {
  const { session, state } = useEditor();
  return ({ text, range }: Match): void => {
    const room = document.querySelector('[role="application"]')?.getBoundingClientRect();
    const flow = flowOf(session.read().tract, text.id, officeFonts.read().shelf);
    const caret = flow && caretAt(flow.layout, { offset: range.from, side: 'after' });
    const object = flow?.frames[caret?.frame ?? 0] ?? text.objects[0];
    if (!room || !object) return;
    const { view, setView } = state.getState();
    const at = {
      x: object.position.x + (caret?.x ?? 0),
      y: object.position.y + (caret?.baseline ?? 0),
    };
    const px = { x: (at.x - view.x) * view.zoom, y: (at.y - view.y) * view.zoom };
    const isSeen =
      px.x > edgePx &&
      px.y > edgePx &&
      px.x < room.width - edgePx &&
      px.y < room.height - edgePx * 2;
    if (isSeen) return;
    const half = { x: room.width / 2 / view.zoom, y: room.height / 2 / view.zoom };
    setView({ ...view, x: at.x - half.x, y: at.y - half.y });
  };
}
