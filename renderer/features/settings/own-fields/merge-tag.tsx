import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Confirm } from '../../../ui/confirm.tsx';
import type { Tag } from './use-tag-acts.ts';

type Props = {
  readonly tag: Tag;
  readonly others: readonly Tag[];
  /** People who have the one that goes. */
  readonly count: number;
  readonly onMerge: (into: Tag) => void;
  readonly onCancel: () => void;
};

/** Two tags that mean the same become one. */
export function MergeTag({ tag, others, count, onMerge, onCancel }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { name } = tag.fields;
  const into = others.find(({ id }) => id === chosen) ?? others[0];
  if (into === undefined) return null;
  return (
    <Confirm
      title={<FormattedMessage id="ownFields.tag.merge.title" values={{ name }} />}
      confirm={<FormattedMessage id="ownFields.tag.merge.submit" />}
      onCancel={onCancel}
      onConfirm={() => onMerge(into)}
    >
      <NativeSelect
        label={<FormattedMessage id="ownFields.tag.merge.into" />}
        value={into.id}
        data={others.map(({ id, fields }) => ({ value: id, label: fields.name }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <p>
        <FormattedMessage id="ownFields.tag.merge.text" values={{ name, count }} />
      </p>
    </Confirm>
  );
}
