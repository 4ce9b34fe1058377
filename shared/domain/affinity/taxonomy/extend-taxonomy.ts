import { z } from 'zod';
import { err, ok, type Result } from '../../../result.ts';
import { createTopicMatcher } from './match-topic.ts';
import { type Taxonomy, Topic, TopicId } from './topic.ts';

const OwnTopic = Topic.extend({ id: TopicId.startsWith('own-') });

/** More words for a topic that there is. */
const MoreSynonyms = z.object({
  topic: TopicId,
  fr: Topic.shape.fr.shape.synonyms,
  en: Topic.shape.en.shape.synonyms,
});
type MoreSynonyms = z.infer<typeof MoreSynonyms>;

/** What a federation adds to the topics of all. */
const TaxonomyAdditions = z.object({
  topics: z.array(OwnTopic).readonly(),
  synonyms: z.array(MoreSynonyms).readonly(),
});
/** As it was read from somewhere, not yet checked. */
export type TaxonomyAdditions = z.input<typeof TaxonomyAdditions>;

export type ExtensionRefusal =
  /** `where` is a path such as `topics.0.id`. */
  | { readonly kind: 'malformed'; readonly where: string }
  | { readonly kind: 'id-taken'; readonly id: string }
  | { readonly kind: 'unknown-topic'; readonly id: string }
  /** The parent is not there, is of another family, or has a parent itself. */
  | { readonly kind: 'wrong-parent'; readonly id: string; readonly parent: string }
  /** A word of the topic `id` already leads to the topic `takenBy`. */
  | {
      readonly kind: 'word-taken';
      readonly word: string;
      readonly id: string;
      readonly takenBy: string;
    };

/** The taxonomy with a federation's own topics and words, all of them or none. */
export function extendTaxonomy(
  taxonomy: Taxonomy,
  additions: TaxonomyAdditions,
): Result<Taxonomy, ExtensionRefusal> {
  const parsed = TaxonomyAdditions.safeParse(additions);
  if (!parsed.success) {
    return err({ kind: 'malformed', where: (parsed.error.issues[0]?.path ?? []).join('.') });
  }
  let extended = taxonomy;
  for (const topic of parsed.data.topics) {
    const refusal = refusalOf(extended, topic);
    if (refusal !== null) return err(refusal);
    extended = { ...extended, topics: [...extended.topics, topic] };
  }
  for (const more of parsed.data.synonyms) {
    if (!extended.topics.some(({ id }) => id === more.topic)) {
      return err({ kind: 'unknown-topic', id: more.topic });
    }
    const refusal = wordTaken(extended, more.topic, [...more.fr, ...more.en]);
    if (refusal !== null) return err(refusal);
    extended = withSynonyms(extended, more);
  }
  return ok(extended);
}

function refusalOf(taxonomy: Taxonomy, topic: Topic): ExtensionRefusal | null {
  const { topics } = taxonomy;
  const { id, parent, fr, en } = topic;
  if (topics.some((other) => other.id === id)) return { kind: 'id-taken', id };
  const above = topics.find((other) => other.id === parent);
  if (parent !== null && (above?.parent !== null || above.family !== topic.family)) {
    return { kind: 'wrong-parent', id, parent };
  }
  const words = [fr.name, ...fr.synonyms, en.name, ...en.synonyms];
  return wordTaken(taxonomy, id, words);
}

/** The first of the words that leads to another topic already. */
function wordTaken(
  taxonomy: Taxonomy,
  id: string,
  words: readonly string[],
): ExtensionRefusal | null {
  const matcher = createTopicMatcher(taxonomy);
  for (const word of words) {
    const other = matcher.exactly(word).find((topic) => topic.id !== id);
    if (other !== undefined) return { kind: 'word-taken', word, id, takenBy: other.id };
  }
  return null;
}

function withSynonyms(taxonomy: Taxonomy, more: MoreSynonyms): Taxonomy {
  const together = (topic: Topic, language: 'fr' | 'en') => {
    const { name, synonyms } = topic[language];
    const fresh = more[language].filter((word) => word !== name);
    return { name, synonyms: [...new Set([...synonyms, ...fresh])] };
  };
  return {
    ...taxonomy,
    topics: taxonomy.topics.map((topic) =>
      topic.id === more.topic
        ? { ...topic, fr: together(topic, 'fr'), en: together(topic, 'en') }
        : topic,
    ),
  };
}
