import { Checkbox } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { ConsentChannel, ContactRule } from '#shared/domain/export/people/contact-rule.ts';
import styles from './take-out.module.css';

type Props = {
  readonly rule: ContactRule;
  /** The channels that this file or paper is for. */
  readonly channels: readonly ConsentChannel[];
  readonly onRule: (rule: ContactRule) => void;
};

/** Whom a list that is made to contact people leaves out. */
export function RuleChoice({ rule, channels, onRule }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <FormattedMessage id="export.rule" />
      </legend>
      <div className={styles.ticks}>
        <Checkbox
          label={<FormattedMessage id="export.rule.doNotContact" />}
          checked={rule.doNotContact === 'left-out'}
          onChange={(event) =>
            onRule({ ...rule, doNotContact: event.currentTarget.checked ? 'left-out' : 'kept' })
          }
        />
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            label={<FormattedMessage id={`export.rule.${channel}`} />}
            checked={rule.channels.includes(channel)}
            onChange={(event) =>
              onRule({
                ...rule,
                channels: channels.filter((one) =>
                  one === channel ? event.currentTarget.checked : rule.channels.includes(one),
                ),
              })
            }
          />
        ))}
        {rule.channels.length === 0 ? null : (
          <Checkbox
            className={styles.inner}
            label={<FormattedMessage id="export.rule.unanswered" />}
            checked={rule.unanswered === 'left-out'}
            onChange={(event) =>
              onRule({ ...rule, unanswered: event.currentTarget.checked ? 'left-out' : 'kept' })
            }
          />
        )}
      </div>
    </fieldset>
  );
}
