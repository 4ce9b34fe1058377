import type { TopicMatcher } from './match-topic.ts';
import { type NeedClause, type NeedWord, readNeedWords } from './need-words.ts';
import { isArticle, isLendingWord } from './small-words.ts';
import type { Topic } from './topic.ts';
import { stemsOf, type TopicForms, wholeStemsOf } from './topic-forms.ts';

/** Where it stands in the text, end excluded. */
export type Span = readonly [start: number, end: number];

export type NeedTopic = { readonly topic: Topic; readonly from: Span };

/** Spans never overlap; each list is in the order of the text. */
export type Need = {
  readonly topics: readonly NeedTopic[];
  /** Those of the family `availability`. */
  readonly availability: readonly NeedTopic[];
  /** To be confirmed: a word for several topics, or one that looks mistyped. */
  readonly doubtful: readonly { readonly topics: readonly Topic[]; readonly from: Span }[];
  /** Words that say something, and no topic. */
  readonly unread: readonly string[];
};

type Reading = {
  readonly from: Span;
  readonly words: NeedClause;
  readonly topics: readonly Topic[];
};

/** What a need in plain words asks for, in French or English: `quelqu’un qui sait parler du logement, samedi matin`. */
export function readNeed(text: string, matcher: TopicMatcher): Need {
  const clauses = readNeedWords(text);
  const sure = clauses.flatMap((clause) => readClause(clause, matcher));
  const read = new Set(sure.flatMap(({ words }) => words));
  const left = clauses.flat().filter((word) => word.size === 'content' && !read.has(word));
  const guessed = left.flatMap((word) => guess(word, matcher));
  const guessedWords = new Set(guessed.flatMap(({ words }) => words));
  const said = sure.flatMap(({ topics: [topic, ...others], from }) =>
    topic === undefined || others.length > 0 ? [] : [{ topic, from }],
  );
  return {
    topics: said.filter(({ topic }) => topic.family !== 'availability'),
    availability: said.filter(({ topic }) => topic.family === 'availability'),
    doubtful: [...sure.filter(({ topics }) => topics.length > 1), ...guessed]
      .sort((a, b) => a.from[0] - b.from[0])
      .map(({ topics, from }) => ({ topics, from })),
    unread: left.filter((word) => !guessedWords.has(word)).map((word) => word.text),
  };
}

/** The longest that is said first: what is left of a shorter one that it runs into is no topic. */
function readClause(clause: NeedClause, matcher: TopicMatcher): readonly Reading[] {
  const isLending = clause.some(({ folded }) => isLendingWord(folded));
  const possible = clause
    .flatMap((_, at) => readingsFrom(clause.slice(at), matcher))
    .sort((a, b) => b.words.length - a.words.length || a.from[0] - b.from[0]);
  const chosen: Reading[] = [];
  for (const reading of possible) {
    if (chosen.some((other) => overlaps(other.from, reading.from))) continue;
    chosen.push(isLending ? asThing(reading) : reading);
  }
  return chosen.sort((a, b) => a.from[0] - b.from[0]);
}

/** Between two words of a form there may be one of grammar. */
const roomBetween = 2;

function readingsFrom(clause: NeedClause, { forms }: TopicMatcher): readonly Reading[] {
  const most = Math.min(forms.longest * roomBetween, clause.length);
  const lengths = Array.from({ length: most }, (_, at) => at + 1);
  return lengths.flatMap((length) => {
    const words = clause.slice(0, length);
    const topics = topicsSaidBy(words, forms);
    return topics.length > 0 ? [{ words, topics, from: spanOf(words) }] : [];
  });
}

function topicsSaidBy(words: NeedClause, forms: TopicForms): readonly Topic[] {
  const [first, last] = [words[0], words.at(-1)];
  const isTelling = words.some(({ size }) => size === 'content');
  if (first === undefined || last === undefined) return [];
  if (words.length === 1 && !isTelling) return [];
  const folded = words.map((word) => word.folded).join(' ');
  const said = forms.saidAs(folded);
  if (said.length > 0) return said;
  if (isArticle(first.folded)) return [];
  const whole = forms.stemmedAs(wholeStemsOf(folded));
  if (whole.length > 0) return whole;
  const isLoose = first.size === 'grammar' || last.size === 'grammar';
  return isLoose || !isTelling ? [] : forms.stemmedAs(stemsOf(folded));
}

/** Whoever asks to borrow a `vélo` means no policy of transport. */
function asThing(reading: Reading): Reading {
  const things = reading.topics.filter(({ family }) => family === 'equipment');
  return things.length === 0 ? reading : { ...reading, topics: things };
}

const shortestGuess = 7;

function guess(word: NeedWord, matcher: TopicMatcher): readonly Reading[] {
  if (word.folded.length < shortestGuess) return [];
  const match = matcher.match(word.text);
  if (match.kind !== 'likely' || match.because !== 'typo') return [];
  return [{ words: [word], topics: [match.topic], from: spanOf([word]) }];
}

const spanOf = (words: NeedClause): Span => [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;
