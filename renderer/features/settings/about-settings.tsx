import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAbout } from '../../office/use-about.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './settings.module.css';
import { SettingsPart } from './settings-part.tsx';

const FontCredits = lazy(async () => ({
  default: (await import('../../fonts/font-credits.tsx')).FontCredits,
}));

const WorksList = lazy(async () => ({
  default: (await import('./credits/works-list.tsx')).WorksList,
}));

export function AboutSettings() {
  const about = useAbout();
  return (
    <SettingsPart name="about">
      {about ? (
        <>
          {about.isTestRuntime ? (
            <Notice tone="warning" title={<FormattedMessage id="about.testRuntime" />}>
              <FormattedMessage id="about.testRuntime.text" values={{ electron: about.electron }} />
            </Notice>
          ) : null}
          <dl className={styles.facts}>
            <dt>
              <FormattedMessage id="app.name" />
            </dt>
            <dd>{about.version}</dd>
            <dt>
              <FormattedMessage id="about.electron" />
            </dt>
            <dd>{about.electron}</dd>
            <dt>
              <FormattedMessage id="about.chromium" />
            </dt>
            <dd>{about.chromium}</dd>
            <dt>
              <FormattedMessage id="about.node" />
            </dt>
            <dd>{about.node}</dd>
            <dt>
              <FormattedMessage id="about.system" />
            </dt>
            <dd>{about.platform}</dd>
          </dl>
        </>
      ) : null}
      <p className={styles.help}>
        <FormattedMessage id="about.licence" />
      </p>
      <h3 className={styles.subtitle}>
        <FormattedMessage id="about.works" />
      </h3>
      <p className={styles.help}>
        <FormattedMessage id="about.credits" />
      </p>
      <Suspense fallback={null}>
        <WorksList />
      </Suspense>
      <h3 className={styles.subtitle}>
        <FormattedMessage id="about.fonts" />
      </h3>
      <p className={styles.help}>
        <FormattedMessage id="about.fonts.text" />
      </p>
      <Suspense fallback={null}>
        <FontCredits />
      </Suspense>
    </SettingsPart>
  );
}
