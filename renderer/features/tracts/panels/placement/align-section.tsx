import {
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  type Alignment,
  type Axis,
  alignBoxes,
  distributeBoxes,
  spaceBoxes,
} from '#shared/domain/tracts/geometry/align.ts';
import { useEditorState, useTract } from '../../session/editor-context.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import { NumberField } from '../fields/number-field.tsx';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import type { Problem } from '../use-edit.ts';
import { useThings } from './use-things.ts';

const alignments = [
  ['left', IconLayoutAlignLeft],
  ['centre', IconLayoutAlignCenter],
  ['right', IconLayoutAlignRight],
  ['top', IconLayoutAlignTop],
  ['middle', IconLayoutAlignMiddle],
  ['bottom', IconLayoutAlignBottom],
] as const;

const axes = [
  ['x', IconLayoutDistributeHorizontal],
  ['y', IconLayoutDistributeVertical],
] as const;

/** Several are aligned among themselves or on the page; one on the page. */
export function AlignSection() {
  const intl = useIntl();
  const tract = useTract();
  const page = useEditorState((state) => state.page);
  const { boxes, placeAll, isLocked } = useThings();
  const [within, setWithin] = useState<'chosen' | 'page' | 'margins'>('chosen');
  const [problem, setProblem] = useState<Problem>(null);
  const isAlone = boxes.length < 2;
  const setup = [...tract.pages, ...tract.masters].find(({ id }) => id === page)?.setup;
  const place = isAlone && within === 'chosen' ? 'page' : within;

  function align(alignment: Alignment) {
    if (!setup || place === 'chosen') return setProblem(placeAll(alignBoxes(boxes, alignment)));
    const { width, height, margins } = setup;
    const edge = place === 'page' ? { top: 0, right: 0, bottom: 0, left: 0 } : margins;
    const bounds = {
      x: edge.left,
      y: edge.top,
      width: width - edge.left - edge.right,
      height: height - edge.top - edge.bottom,
    };
    setProblem(placeAll(alignBoxes(boxes, alignment, bounds)));
  }
  const choices = (['chosen', 'page', 'margins'] as const)
    .filter((value) => !isAlone || value !== 'chosen')
    .map((value) => ({
      value,
      label: intl.formatMessage({ id: `tracts.panels.within.${value}` }),
    }));

  return (
    <Section title="tracts.panels.align">
      <div className={styles.row}>
        {alignments.map(([alignment, icon]) => (
          <IconButton
            key={alignment}
            icon={icon}
            label={intl.formatMessage({ id: `tracts.panels.align.${alignment}` })}
            isDisabled={isLocked}
            onClick={() => align(alignment)}
          />
        ))}
        {axes.map(([axis, icon]) => (
          <IconButton
            key={axis}
            icon={icon}
            label={intl.formatMessage({ id: `tracts.panels.distribute.${axis}` })}
            isDisabled={isLocked || boxes.length < 3}
            onClick={() => setProblem(placeAll(distributeBoxes(boxes, axis)))}
          />
        ))}
      </div>
      <ChoiceField
        isWhole
        label={intl.formatMessage({ id: 'tracts.panels.within' })}
        value={place}
        choices={choices}
        onChoose={(value) => {
          setWithin(value);
          return null;
        }}
      />
      {isAlone ? null : axes.map(([axis]) => <GapField key={axis} axis={axis} />)}
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}

/** The same distance between neighbours; the first stays. */
function GapField({ axis }: { readonly axis: Axis }) {
  const intl = useIntl();
  const { boxes, placeAll, isLocked } = useThings();
  return (
    <NumberField
      label={intl.formatMessage({ id: `tracts.panels.gap.${axis}` })}
      short={axis === 'x' ? '↔' : '↕'}
      unit="mm"
      value={null}
      emptyShows={intl.formatMessage({ id: 'tracts.panels.gap' })}
      isDisabled={isLocked}
      onCommit={(gap) => placeAll(spaceBoxes(boxes, axis, gap))}
    />
  );
}
