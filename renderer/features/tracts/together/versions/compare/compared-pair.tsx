import { Slider } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { PageDifference } from '#shared/domain/tracts/versions/differences.ts';
import styles from './compare.module.css';
import { ComparedPage } from './compared-page.tsx';

/** One of the two that are compared, and what it is called. */
export type Compared = { readonly tract: Tract; readonly caption: string };

type Both = {
  readonly then: Compared;
  readonly now: Compared;
  readonly page: PageDifference;
};

export function Beside({ then, now, page: { before, after, objects } }: Both) {
  return (
    <div className={styles.beside}>
      <ComparedPage {...then} page={before} marks={objects} />
      <ComparedPage {...now} page={after} marks={objects} />
    </div>
  );
}

/** One upon the other: the slider goes from the older to the newer, Home and End flip. */
export function Over({ then, now, page: { before, after, objects } }: Both) {
  const intl = useIntl();
  const [share, setShare] = useState(50);
  return (
    <>
      <div className={styles.over}>
        <ComparedPage {...then} page={before} marks={objects} />
        <div className={styles.above} style={{ opacity: share / 100 }}>
          <ComparedPage {...now} page={after} marks={objects} />
        </div>
      </div>
      <Slider
        className={styles.slider}
        thumbLabel={intl.formatMessage(
          { id: 'tracts.versions.share' },
          { older: then.caption, newer: now.caption },
        )}
        value={share}
        onChange={setShare}
        step={5}
        label={null}
        marks={[
          { value: 0, label: then.caption },
          { value: 100, label: now.caption },
        ]}
      />
    </>
  );
}
