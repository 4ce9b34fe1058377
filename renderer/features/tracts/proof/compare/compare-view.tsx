import { NativeSelect, SegmentedControl, Slider } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Notice } from '../../../../ui/notice.tsx';
import { PreviewWaiting } from '../../../../ui/pdf-preview/preview-waiting.tsx';
import type { TractPress } from '../../press/open-tract-press.ts';
import { PressRefusal } from '../../print/press-refusal.tsx';
import { useVersionWords } from '../../together/versions/use-version-words.ts';
import { useSnapshot, useVersions } from '../../together/versions/use-versions.ts';
import styles from '../proof.module.css';
import type { ProofOf } from '../proof-of.ts';
import type { View } from '../stage/view.ts';
import { BothStages, type Way } from './both-stages.tsx';
import { useVersionPressed } from './use-version-pressed.ts';

type Props = {
  readonly pdf: Uint8Array;
  readonly orderOf: ProofOf['orderOf'];
  readonly press: TractPress | null;
  readonly view: View;
  readonly bar: ReactNode;
};

/** The file and what a kept version would be as the same file. */
export function CompareView(props: Props) {
  const intl = useIntl();
  const versions = useVersions();
  const words = useVersionWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [way, setWay] = useState<Way>('beside');
  const [share, setShare] = useState(50);
  const version = versions?.find(({ id }) => id === chosen) ?? versions?.[0] ?? null;
  if (versions !== null && version === null) {
    return (
      <div className={styles.alone}>
        <p className={styles.empty} role="status">
          <FormattedMessage id="tracts.versions.none" />
        </p>
      </div>
    );
  }
  const say = (id: 'beside' | 'over' | 'way' | 'then' | 'now' | 'share') =>
    intl.formatMessage({ id: `tracts.versions.${id}` });
  return (
    <div className={styles.beside}>
      <div className={styles.panel}>
        <NativeSelect
          label={<FormattedMessage id="tracts.proof.before" />}
          value={version?.id ?? ''}
          data={(versions ?? []).map((one) => {
            const { name, when } = words(one);
            return { value: one.id, label: `${name}, ${when}` };
          })}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={say('way')}
          orientation="vertical"
          value={way}
          onChange={setWay}
          data={(['beside', 'over'] as const).map((value) => ({ value, label: say(value) }))}
        />
        {way === 'over' ? (
          <>
            <Slider
              className={styles.slider}
              thumbLabel={say('share')}
              value={share}
              onChange={setShare}
              step={5}
              label={null}
              marks={[
                { value: 0, label: say('then') },
                { value: 100, label: say('now') },
              ]}
            />
            <p className={styles.note}>
              <FormattedMessage id="tracts.proof.flicker" />
            </p>
          </>
        ) : null}
      </div>
      <div className={styles.stage}>
        {props.bar}
        {version === null ? (
          <PreviewWaiting />
        ) : (
          <Version
            key={version.id}
            {...props}
            {...{ version: version.id, way, share }}
            onShare={setShare}
          />
        )}
      </div>
    </div>
  );
}

type VersionProps = Props & {
  readonly version: string;
  readonly way: Way;
  readonly share: number;
  readonly onShare: (share: number) => void;
};

function Version({ version, orderOf, press, ...both }: VersionProps) {
  const snapshot = useSnapshot(version);
  const tract = snapshot.kind === 'read' ? snapshot.snapshot.tract : null;
  const { pressed, again } = useVersionPressed(press, tract, orderOf);
  if (snapshot.kind === 'damaged') {
    return (
      <Notice tone="danger">
        <FormattedMessage id="tracts.versions.damaged" />
      </Notice>
    );
  }
  if (pressed?.kind === 'unfit') {
    return (
      <Notice tone="warning">
        <FormattedMessage id="tracts.proof.unfit" />
      </Notice>
    );
  }
  if (pressed?.kind === 'refused') return <PressRefusal faults={pressed.faults} onAgain={again} />;
  if (pressed === null) return <PreviewWaiting />;
  return <BothStages {...both} then={pressed.bytes} />;
}
