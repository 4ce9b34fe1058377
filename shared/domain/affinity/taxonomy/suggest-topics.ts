import { foldText } from '../../members/fold-text.ts';
import type { Topic } from './topic.ts';
import type { TopicForm } from './topic-forms.ts';

export type TopicSuggestion = {
  readonly topic: Topic;
  /** The name or synonym that begins like what was typed. */
  readonly text: string;
};

/** Each topic once. Best first: names that begin so, then synonyms, then names and synonyms with such a word. */
export function suggestTopics(
  forms: readonly TopicForm[],
  prefix: string,
  limit: number,
): readonly TopicSuggestion[] {
  const typed = foldText(prefix);
  if (typed === '') return [];
  const best = new Map<Topic, TopicForm & { readonly rank: number }>();
  for (const form of forms) {
    const rank = rankOf(form, typed);
    const known = best.get(form.topic)?.rank ?? Number.POSITIVE_INFINITY;
    if (rank !== null && rank < known) best.set(form.topic, { ...form, rank });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || byText.compare(a.text, b.text))
    .slice(0, limit)
    .map(({ topic, text }) => ({ topic, text }));
}

const byText = new Intl.Collator('fr');

function rankOf({ folded, kind }: TopicForm, typed: string): number | null {
  const isSynonym = kind === 'name' ? 0 : 1;
  if (folded.startsWith(typed)) return isSynonym;
  return folded.includes(` ${typed}`) ? 2 + isSynonym : null;
}
