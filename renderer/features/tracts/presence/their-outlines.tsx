import { cornersOf } from '#shared/domain/tracts/geometry/box.ts';
import { outline } from '../canvas/overlay/chosen-outline.tsx';
import { frameOf, itemsOf, type Scene } from '../canvas/scene/scene.ts';
import { toPx } from '../canvas/wiring/view-math.ts';
import { useEditorState } from '../session/editor-context.tsx';
import type { Someone } from './company.ts';
import styles from './presence.module.css';
import { useOthers } from './presence-context.tsx';
import { useWhoName } from './use-who-name.ts';

type Props = { readonly scene: Scene };

/** What the others have chosen on this page: a fine line in their colour, and their name above it. */
export function TheirOutlines({ scene }: Props) {
  const others = useOthers();
  const choosing = others.filter(
    ({ page, chosen }) => page === scene.page.id && itemsOf(scene, chosen).length > 0,
  );
  return choosing.map((someone) => {
    // Names of several who chose the same lie one below the other.
    const same = choosing.filter(({ chosen }) => chosen[0] === someone.chosen[0]);
    const place = { at: same.indexOf(someone), of: same.length };
    return <TheirOutline key={someone.clientId} scene={scene} someone={someone} place={place} />;
  });
}

type OneProps = Props & {
  readonly someone: Someone;
  readonly place: { readonly at: number; readonly of: number };
};

const tag = { height: 18, sign: 5.6, longest: 30 } as const;

function TheirOutline({ scene, someone, place }: OneProps) {
  const view = useEditorState((state) => state.view);
  const name = useWhoName()(someone);
  const frame = frameOf(scene, someone.chosen);
  if (frame === null) return null;
  const corners = cornersOf(frame).map((corner) => toPx(view, corner));
  const left = Math.max(0, Math.min(...corners.map(({ x }) => x)));
  const highest = Math.min(...corners.map(({ y }) => y)) - place.of * tag.height;
  const top = Math.max(0, highest) + place.at * tag.height;
  const line = outline(
    itemsOf(scene, someone.chosen).map(({ box }) => box),
    view,
  );
  const words = name.length > tag.longest ? `${name.slice(0, tag.longest - 1)}…` : name;
  return (
    <g className={styles.theirs} data-colour={someone.colour}>
      <path className={styles.halo} d={line} />
      <path d={line} />
      <g transform={`translate(${left} ${top})`}>
        <rect width={words.length * tag.sign + 12} height={tag.height} rx={3} />
        <text x={6} y={tag.height / 2}>
          {words}
        </text>
      </g>
    </g>
  );
}
