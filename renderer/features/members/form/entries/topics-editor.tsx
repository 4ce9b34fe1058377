import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Stance } from '#shared/domain/members/entries.ts';
import type { PersonForm } from '../use-person-form.ts';
import { byTopicWords, topicChoices } from './topic-choices.ts';

type Props = { readonly person: PersonForm };

const stances: readonly Stance[] = ['cares', 'offers', 'seeks'];

/** What the person cares for, can help with and looks for. A topic is said once: the last answer counts. */
export function TopicsEditor({ person }: Props) {
  const intl = useIntl();
  const said = person.entries('topic');
  const choices = useMemo(
    () =>
      topicChoices(intl.locale, (family) => intl.formatMessage({ id: `topics.family.${family}` })),
    [intl],
  );
  return stances.map((stance) => {
    const chosen = said.filter(({ value }) => value === stance).map(({ id }) => id);
    const choose = (next: readonly string[]) => {
      for (const id of chosen) if (!next.includes(id)) person.setEntry(`topic.${id}`, null);
      for (const id of next) if (!chosen.includes(id)) person.setEntry(`topic.${id}`, stance);
    };
    return (
      <MultiSelect
        key={stance}
        size="md"
        label={intl.formatMessage({ id: `topics.${stance}` })}
        placeholder={chosen.length > 0 ? '' : intl.formatMessage({ id: 'topics.placeholder' })}
        data={choices}
        value={chosen}
        onChange={choose}
        searchable
        // Three lists of all topics, closed most of the time: a thousand nodes that each keystroke would visit.
        comboboxProps={{ keepMounted: false }}
        filter={byTopicWords}
        nothingFoundMessage={intl.formatMessage({ id: 'topics.none' })}
        hidePickedOptions
      />
    );
  });
}
