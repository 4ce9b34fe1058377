import { Anchor } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './plan-remarks.module.css';
import type { Import } from './use-import.ts';
import { type Reviewed, useWizard } from './wizard.ts';

type Props = { readonly wizard: Reviewed; readonly work: Import };

const tagsNamed = 8;

/** What concerns the plan as a whole: names to look through, tags to be made. */
export function PlanRemarks({ wizard, work }: Props) {
  const intl = useIntl();
  const { set } = useWizard.getState();
  const { chosen, counts, version } = wizard;
  const { splits, newTags, twins, households } = counts;
  if (splits + twins + newTags.length + households === 0) return null;
  const named = newTags.slice(0, tagsNamed).map(({ name }) => name);
  return (
    <div className={styles.remarks}>
      {splits === 0 ? null : (
        <p>
          <FormattedMessage
            id="import.splits"
            values={{
              count: splits,
              review: (
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  onClick={() => set({ kind: 'names', chosen, counts, version })}
                >
                  <FormattedMessage id="import.splits.review" />
                </Anchor>
              ),
            }}
          />
        </p>
      )}
      {twins === 0 ? null : (
        <p>
          <FormattedMessage
            id="import.twins"
            values={{
              count: twins,
              join: (
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  onClick={() => void work.joinTwins()}
                >
                  <FormattedMessage id="import.twins.join" values={{ count: twins }} />
                </Anchor>
              ),
            }}
          />
        </p>
      )}
      {households === 0 ? null : (
        <p>
          <FormattedMessage
            id="import.households"
            values={{
              count: households,
              accepted: chosen.households.length,
              review: (
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  onClick={() => set({ kind: 'households', chosen, counts, version })}
                >
                  <FormattedMessage id="import.households.review" />
                </Anchor>
              ),
            }}
          />
        </p>
      )}
      {newTags.length === 0 ? null : (
        <p>
          <FormattedMessage
            id="import.newTags"
            values={{
              count: newTags.length,
              names: intl.formatList([...named, ...(newTags.length > tagsNamed ? ['…'] : [])], {
                type: 'unit',
              }),
            }}
          />
        </p>
      )}
    </div>
  );
}
