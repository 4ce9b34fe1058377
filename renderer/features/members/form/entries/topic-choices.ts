import type { ComboboxItem, ComboboxItemGroup, OptionsFilter } from '@mantine/core';
import { createTopicMatcher } from '#shared/domain/affinity/taxonomy/match-topic.ts';
import { taxonomy } from '#shared/domain/affinity/taxonomy/taxonomy.ts';
import { TopicFamily } from '#shared/domain/affinity/taxonomy/topic.ts';
import type { Language } from '#shared/i18n/messages.ts';

/** The topics to choose from, by family, each family by name. */
export function topicChoices(
  language: Language,
  familyName: (family: TopicFamily) => string,
): ComboboxItemGroup<ComboboxItem>[] {
  const byName = new Intl.Collator(language);
  return TopicFamily.options.map((family) => ({
    group: familyName(family),
    items: taxonomy.topics
      .filter((topic) => topic.family === family)
      .map((topic) => ({ value: topic.id, label: topic[language].name }))
      .sort((a, b) => byName.compare(a.label, b.label)),
  }));
}

let matcher: ReturnType<typeof createTopicMatcher> | null = null;

/** Topics by name or synonym, in either language; the family of the best comes first, so that Enter takes it. */
export const byTopicWords: OptionsFilter = ({ options, search, limit }) => {
  if (search.trim() === '') return options;
  // Made when somebody first searches: most people open the form for an address.
  matcher ??= createTopicMatcher(taxonomy);
  const found = matcher.suggest(search, Math.min(limit, taxonomy.topics.length));
  const place = new Map(found.map(({ topic }, at) => [topic.id, at]));
  const placeOf = (value: unknown) => place.get(String(value)) ?? Number.POSITIVE_INFINITY;
  return options
    .flatMap((option) => ('group' in option ? [option] : []))
    .map(({ group, items }) => ({
      group,
      items: items
        .filter(({ value }) => place.has(String(value)))
        .sort((a, b) => placeOf(a.value) - placeOf(b.value)),
    }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => placeOf(a.items[0]?.value) - placeOf(b.items[0]?.value));
};
