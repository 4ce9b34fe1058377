import { useMemo } from 'react';
import type { Box } from '#shared/domain/tracts/geometry/box.ts';
import { cornersOf } from '#shared/domain/tracts/geometry/box.ts';
import type { Scene } from '../../canvas/scene/scene.ts';
import { toPx } from '../../canvas/wiring/view-math.ts';
import { useEditorState, useTract } from '../../session/editor-context.tsx';
import styles from '../fonts.module.css';
import { asksFor, useMissingFonts } from './use-missing-fonts.ts';

/** At the corner of each frame whose font is not here. What it means is said over the page and in the panel. */
export function FontMarks({ scene }: { readonly scene: Scene }) {
  const tract = useTract();
  const missing = useMissingFonts();
  const view = useEditorState((state) => state.view);
  const boxes = useMemo((): readonly Box[] => {
    if (missing.length === 0) return [];
    const stories = asksFor(tract, new Set(missing.map(({ id }) => id)));
    return scene.items.flatMap(({ object, box }) =>
      object.kind === 'text' && stories.has(object.story) ? [box] : [],
    );
  }, [tract, missing, scene]);
  return boxes.map((box) => {
    const [corner] = cornersOf(box);
    const { x, y } = toPx(view, corner);
    return (
      <g key={`${box.x} ${box.y} ${box.rotation}`} transform={`translate(${x} ${y})`}>
        <circle className={styles.mark} r="9" />
        <path
          className={styles.markSign}
          d="M-3.5 4.5 0 -4.5 3.5 4.5M-2.2 1.6H2.2M-5.5 5.5 5.5 -5.5"
        />
      </g>
    );
  });
}
