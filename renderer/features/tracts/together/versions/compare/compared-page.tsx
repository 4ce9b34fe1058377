import { FormattedMessage } from 'react-intl';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { cornersOf } from '#shared/domain/tracts/geometry/box.ts';
import type { ObjectDifference } from '#shared/domain/tracts/versions/differences.ts';
import { PaintPage } from '../../../paint/paint-page.tsx';
import styles from './compare.module.css';

type Props = {
  readonly tract: Tract;
  readonly page: Page | null;
  readonly marks: readonly ObjectDifference[];
  readonly caption: string;
};

/** A page of one of the two, what differs outlined: also by its dashes, not by its colour alone. */
export function ComparedPage({ tract, page, marks, caption }: Props) {
  return (
    <figure className={styles.side}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {page === null ? (
        <p className={styles.missing}>
          <FormattedMessage id="tracts.versions.noPage" />
        </p>
      ) : (
        <div className={styles.sheet}>
          <PaintPage tract={tract} page={page} className={styles.picture ?? ''} label={caption} />
          <Marks tract={tract} page={page} marks={marks} />
        </div>
      )}
    </figure>
  );
}

type MarksProps = Pick<Props, 'tract' | 'marks'> & { readonly page: Page };

function Marks({ tract, page: { id, master, setup }, marks }: MarksProps) {
  const kinds = new Map(marks.map(({ object, kind }) => [object, kind]));
  const seen = tract.objects.filter(
    ({ page, kind, hidden }) => (page === id || page === master) && kind !== 'group' && !hidden,
  );
  return (
    <svg className={styles.marks} viewBox={`0 0 ${setup.width} ${setup.height}`} aria-hidden="true">
      {seen.map(({ id: object, position, size, rotation }) => {
        const kind = kinds.get(object);
        const corners = cornersOf({ ...position, ...size, rotation });
        return kind === undefined ? null : (
          <polygon
            key={object}
            className={styles.mark}
            data-kind={kind}
            points={corners.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        );
      })}
    </svg>
  );
}
