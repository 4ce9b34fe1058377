import { useMemo } from 'react';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { useFontShelf, useFontsOf } from '../paint/fonts/use-fonts.ts';
import { inksOf } from '../paint/inks.ts';
import { objectText } from '../paint/object-text.ts';
import { PaintObject } from '../paint/objects/paint-object.tsx';
import { useTract } from '../session/editor-context.tsx';
import styles from './news/news.module.css';

type Props = { readonly object: TractObject };

/** How an object looks now, or looked when it was deleted. An ornament: it is named beside. */
export function ObjectPicture({ object }: Props) {
  const tract = useTract();
  const whole = useMemo(
    () =>
      tract.objects.includes(object) ? tract : { ...tract, objects: [...tract.objects, object] },
    [tract, object],
  );
  const fonts = useFontShelf(useFontsOf(whole));
  if (object.kind === 'group') return <span className={styles.noPicture} />;
  const { position, size } = object;
  const edge = Math.max(size.width, size.height) * 0.06 + 0.5;
  const box = [
    position.x - edge,
    position.y - edge,
    size.width + 2 * edge,
    size.height + 2 * edge,
  ].join(' ');
  return (
    <svg className={styles.picture} viewBox={box} aria-hidden="true">
      <PaintObject
        object={object}
        text={objectText(whole, object, fonts)}
        fonts={fonts.shelf}
        inks={inksOf(tract.swatches)}
      />
    </svg>
  );
}
