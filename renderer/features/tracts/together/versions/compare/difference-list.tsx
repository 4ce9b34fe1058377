import { FormattedMessage } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { PageDifference } from '#shared/domain/tracts/versions/differences.ts';
import { useLayerName } from '../../../panels/layers/use-layer-name.ts';
import styles from './compare.module.css';

type Props = { readonly then: Tract; readonly now: Tract; readonly page: PageDifference };

/** The same in words: what is otherwise on this page. */
export function DifferenceList({ then, now, page: { objects, isOtherwise } }: Props) {
  const nameOf = useLayerName();
  const known = new Map([...then.objects, ...now.objects].map((object) => [object.id, object]));
  if (objects.length === 0 && !isOtherwise) {
    return (
      <p className={styles.none} role="status">
        <FormattedMessage id="tracts.versions.same" />
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <ul className={styles.list} tabIndex={0}>
      {isOtherwise ? (
        <li>
          <FormattedMessage id="tracts.versions.pageOtherwise" />
        </li>
      ) : null}
      {objects.map(({ object, kind }) => {
        const shown = known.get(object);
        return (
          <li key={object} className={styles.told} data-kind={kind}>
            <FormattedMessage
              id={`tracts.versions.object.${kind}`}
              values={{ name: shown ? nameOf(shown) : '' }}
            />
          </li>
        );
      })}
    </ul>
  );
}
