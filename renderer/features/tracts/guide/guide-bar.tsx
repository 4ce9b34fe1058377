import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  type GuideSight,
  GuideStep,
  guideSteps,
  stepAfter,
} from '#shared/domain/tracts/guide/guide-step.ts';
import { useLearning } from '../../../office/learning.ts';
import { Keys } from '../../../ui/keys.tsx';
import styles from './guide-bar.module.css';

type Props = { readonly place: GuideSight['place'] };

/** The guide of a first leaflet, in a row of its own: it never lies over what one works on. */
export function GuideBar({ place }: Props) {
  const intl = useIntl();
  const bar = useRef<HTMLElement>(null);
  const { learning, learn } = useLearning();
  const { guide } = learning;
  if (guide === 'over' || (guide === 'offered' && place !== 'gallery')) return null;
  const step = GuideStep.safeParse(guide).data ?? null;
  const isElsewhere = step !== null && !belongs(step, place);
  if (isElsewhere && place === 'new') return null;
  const begin = () => {
    learn({ guide: 'new' });
    // The button goes away under whoever pressed it.
    bar.current?.focus();
  };
  return (
    <section
      ref={bar}
      className={styles.bar}
      // The keyboard is put here when the guide begins.
      tabIndex={-1}
      aria-label={intl.formatMessage({ id: 'tracts.guide.title' })}
    >
      <IconSchool className={styles.icon} size="1.5rem" stroke={1.75} aria-hidden="true" />
      <p className={styles.words} role="status">
        {step === null || isElsewhere ? null : (
          <span className={styles.count}>
            <FormattedMessage
              id="tracts.guide.count"
              values={{ number: guideSteps.indexOf(step) + 1, of: guideSteps.length }}
            />
          </span>
        )}
        <Words step={step} isElsewhere={isElsewhere} />
      </p>
      <div className={styles.acts}>
        {step === null ? (
          <Button size="xs" onClick={begin}>
            <FormattedMessage id="tracts.guide.begin" />
          </Button>
        ) : null}
        {step === null || isElsewhere || step === 'new' || step === 'template' ? null : (
          <Button size="xs" onClick={() => learn({ guide: stepAfter(step) })}>
            <FormattedMessage id={step === 'after' ? 'tracts.guide.end' : 'tracts.guide.next'} />
          </Button>
        )}
        {step === 'after' ? null : (
          <Button size="xs" variant="default" onClick={() => learn({ guide: 'over' })}>
            <FormattedMessage id={step === null ? 'tracts.guide.no' : 'tracts.guide.leave'} />
          </Button>
        )}
      </div>
    </section>
  );
}

const belongs = (step: GuideStep, place: GuideSight['place']): boolean => {
  if (step === 'new') return place === 'gallery';
  if (step === 'template') return place === 'new';
  if (step === 'after') return place !== 'new';
  return place === 'tract';
};

type WordsProps = { readonly step: GuideStep | null; readonly isElsewhere: boolean };

const keys: Readonly<Record<'zoomIn' | 'fit' | 'undo', ReactNode>> = {
  zoomIn: <Keys shortcut="CmdOrCtrl+Plus" />,
  fit: <Keys shortcut="CmdOrCtrl+0" />,
  undo: <Keys shortcut="CmdOrCtrl+Z" />,
};

function Words({ step, isElsewhere }: WordsProps) {
  if (step === null) return <FormattedMessage id="tracts.guide.offered" />;
  if (isElsewhere) return <FormattedMessage id="tracts.guide.elsewhere" />;
  if (step === 'look') return <FormattedMessage id="tracts.guide.step.look" values={keys} />;
  return <FormattedMessage id={`tracts.guide.step.${step}`} />;
}
