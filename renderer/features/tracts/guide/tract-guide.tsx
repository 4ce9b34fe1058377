import { useEffect, useRef } from 'react';
import {
  type GuideSight,
  GuideStep,
  isDone,
  stepAfter,
} from '#shared/domain/tracts/guide/guide-step.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { useLearning } from '../../../office/learning.ts';
import { useEditorState, useTract } from '../session/editor-context.tsx';
import { viewBeforeFitting } from '../session/editor-state.ts';
import styles from './guide-bar.module.css';
import { GuideBar } from './guide-bar.tsx';

/** The guide beside the open leaflet: it goes on by itself where a step was done. */
export function TractGuide() {
  const { learning } = useLearning();
  const step = GuideStep.safeParse(learning.guide).data;
  return step === undefined ? null : (
    <>
      <Follower key={step} step={step} />
      <div className={styles.inEditor}>
        <GuideBar place="tract" />
      </div>
    </>
  );
}

function Follower({ step }: { readonly step: GuideStep }) {
  const { learn } = useLearning();
  const now = useSight();
  const isFitted = useEditorState(({ view }) => view !== viewBeforeFitting);
  const began = useRef<GuideSight | null>(null);
  // That the page is fitted into the window is nobody's doing.
  if (isFitted) began.current ??= now;
  const done = began.current !== null && isDone(step, began.current, now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is done.
  useEffect(() => {
    if (done) learn({ guide: stepAfter(step) });
  }, [done]);
  return null;
}

function useSight(): GuideSight {
  const { stories, objects } = useTract();
  const isWriting = useEditorState(({ writing }) => writing !== null);
  const zoom = useEditorState(({ view }) => view.zoom);
  return {
    place: 'tract',
    texts: [...stories.values()].map(flatText).join('\f'),
    isWriting,
    pictures: objects.map((object) => (object.kind === 'image' ? object.blob : '')).join(' '),
    zoom,
  };
}
