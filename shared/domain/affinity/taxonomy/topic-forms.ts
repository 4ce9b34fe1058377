import type { Language } from '../../../i18n/messages.ts';
import { foldText } from '../../members/fold-text.ts';
import { isArticle, sizeOfWord } from './small-words.ts';
import { stemWord } from './stem-word.ts';
import type { Taxonomy, Topic } from './topic.ts';

/** One way of saying a topic. */
export type TopicForm = {
  readonly topic: Topic;
  /** As written in the taxonomy. */
  readonly text: string;
  readonly language: Language;
  readonly kind: 'name' | 'synonym';
  readonly folded: string;
  /** Without the words of grammar, unless a single word would be left: `à la rue` is not said by `rue`. */
  readonly stems: readonly string[];
  /** The stems as one text. */
  readonly stemmed: string;
};

export type TopicForms = {
  readonly all: readonly TopicForm[];
  /** Topics that are said so to the letter, but for case, accents and punctuation. */
  saidAs(folded: string): readonly Topic[];
  /** Topics that have these stems in this order. */
  stemmedAs(stems: readonly string[]): readonly Topic[];
  /** The most stems that a form has. */
  readonly longest: number;
};

export function readTopicForms({ topics }: Taxonomy): TopicForms {
  const all = topics.flatMap(formsOf);
  const byFolded = grouped(all, ({ folded }) => folded);
  const byStems = grouped(all, ({ stemmed }) => stemmed);
  return {
    all,
    saidAs: (folded) => byFolded.get(folded) ?? [],
    stemmedAs: (stems) => (stems.length === 0 ? [] : (byStems.get(stems.join(' ')) ?? [])),
    longest: Math.max(0, ...all.map(({ stems }) => stems.length)),
  };
}

/** The stems of a folded text, without the words of grammar. */
export const stemsOf = (folded: string): readonly string[] =>
  wordsOf(folded)
    .filter((word) => sizeOfWord(word) !== 'grammar')
    .map(stemWord);

/** The stems of a folded text, but for the articles that it begins with. */
export function wholeStemsOf(folded: string): readonly string[] {
  const words = wordsOf(folded);
  const start = words.findIndex((word) => !isArticle(word));
  return words.slice(Math.max(0, start)).map(stemWord);
}

const wordsOf = (folded: string): readonly string[] => folded.split(' ').filter(Boolean);

function formsOf(topic: Topic): readonly TopicForm[] {
  return (['fr', 'en'] as const).flatMap((language) => {
    const { name, synonyms } = topic[language];
    return [
      formOf({ topic, language, text: name, kind: 'name' }),
      ...synonyms.map((text) => formOf({ topic, language, text, kind: 'synonym' })),
    ];
  });
}

function formOf(said: Pick<TopicForm, 'topic' | 'language' | 'text' | 'kind'>): TopicForm {
  const folded = foldText(said.text);
  const telling = stemsOf(folded);
  const stems = telling.length > 1 ? telling : wholeStemsOf(folded);
  return { ...said, folded, stems, stemmed: stems.join(' ') };
}

function grouped(
  forms: readonly TopicForm[],
  keyOf: (form: TopicForm) => string,
): ReadonlyMap<string, readonly Topic[]> {
  const groups = new Map<string, Topic[]>();
  for (const form of forms) {
    const key = keyOf(form);
    const topics = groups.get(key) ?? [];
    if (!topics.includes(form.topic)) groups.set(key, [...topics, form.topic]);
  }
  return groups;
}
