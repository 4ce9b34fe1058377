import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import { useStore } from '../../../../office/office.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { PressOrder } from '../../press/press-order.ts';
import { objectsOf } from '../../press/shown.ts';
import styles from '../proof.module.css';

/** What plates do not tell. */
export function PlatesNotes({ order }: { readonly order: PressOrder }) {
  const sheets = usePlacedSheets(order);
  return (
    <>
      {sheets > 0 ? (
        <Notice tone="warning">
          <FormattedMessage id="tracts.proof.placedSheets" values={{ count: sheets }} />
        </Notice>
      ) : null}
      {order.look.colour === 'four-inks' ? null : (
        <p className={styles.note}>
          <FormattedMessage id="tracts.proof.photos" />
        </p>
      )}
    </>
  );
}

/** How many pages of other PDFs the leaflet shows: their inks are not read. */
function usePlacedSheets(order: PressOrder): number {
  const store = useStore();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const shown = objectsOf(order).flatMap((object) =>
      object.kind === 'image' && object.blob !== null ? [object.blob] : [],
    );
    const look = async () => {
      let found = 0;
      for (const sha256 of new Set(shown)) {
        const bytes = await store.picture(sha256).catch(() => null);
        const type = bytes && detectType(bytes);
        if (type?.ok && type.value === 'application/pdf') found += 1;
      }
      if (!isLeft) setCount(found);
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [order, store]);
  return count;
}
