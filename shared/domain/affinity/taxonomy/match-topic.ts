import { isWithinTypos } from '../../duplicates/typing-distance.ts';
import { foldTyped } from './fold-typed.ts';
import { sizeOfWord } from './small-words.ts';
import { suggestTopics, type TopicSuggestion } from './suggest-topics.ts';
import type { Taxonomy, Topic } from './topic.ts';
import {
  readTopicForms,
  stemsOf,
  type TopicForm,
  type TopicForms,
  wholeStemsOf,
} from './topic-forms.ts';

export type TopicMatch =
  | { readonly kind: 'found'; readonly topic: Topic }
  /** `typo`: but for a letter or two. `part`: the text says more than the topic's name, or less. */
  | { readonly kind: 'likely'; readonly topic: Topic; readonly because: 'typo' | 'part' }
  | { readonly kind: 'ambiguous'; readonly topics: readonly Topic[] }
  | { readonly kind: 'unknown' };

export type TopicMatcher = {
  readonly forms: TopicForms;
  /** The topics that a text says, none of them by guess. */
  exactly(text: string): readonly Topic[];
  /** The topic that a text says, whatever its case, accents, gender and number. */
  match(text: string): TopicMatch;
  /** For an autocomplete: names first, in either language. */
  suggest(prefix: string, limit: number): readonly TopicSuggestion[];
};

export function createTopicMatcher(taxonomy: Taxonomy): TopicMatcher {
  const forms = readTopicForms(taxonomy);
  return {
    forms,
    exactly: (text) => exactTopics(forms, foldTyped(text)),
    match: (text) => matchWith(forms, foldTyped(text)),
    suggest: (prefix, limit) => suggestTopics(forms.all, prefix, limit),
  };
}

const unknown: TopicMatch = { kind: 'unknown' };

function matchWith(forms: TopicForms, folded: string): TopicMatch {
  const exact = exactTopics(forms, folded);
  if (exact.length > 0) return among(exact, (topic) => ({ kind: 'found', topic }));
  const asked = stemsOf(withoutRequest(folded));
  if (asked.length === 0) return unknown;
  const misspelt = mistyped(forms.all, asked.join(' '));
  if (misspelt.length > 0) {
    return among(misspelt, (topic) => ({ kind: 'likely', topic, because: 'typo' }));
  }
  const parts = partly(forms.all, asked.join(' '));
  return among(parts, (topic) => ({ kind: 'likely', topic, because: 'part' }));
}

/** To the letter; failing that, in another gender or number; failing that, without what is said around it. */
function exactTopics(forms: TopicForms, folded: string): readonly Topic[] {
  const said = forms.saidAs(folded);
  if (said.length > 0) return said;
  const ways = [wholeStemsOf(folded), stemsOf(folded), stemsOf(withoutRequest(folded))];
  return ways.map(forms.stemmedAs).find((topics) => topics.length > 0) ?? [];
}

const withoutRequest = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => sizeOfWord(word) === 'content')
    .join(' ');

/** Beyond these a text says nothing that a person would want to choose from. */
const mostAmbiguous = 5;

function among(topics: readonly Topic[], only: (topic: Topic) => TopicMatch): TopicMatch {
  const [first, ...others] = topics;
  if (first === undefined || others.length >= mostAmbiguous) return unknown;
  return others.length === 0 ? only(first) : { kind: 'ambiguous', topics };
}

const oneTypoFrom = 5;
const twoTyposFrom = 9;

/** Topics within one typing error; failing that, within two of a long text. Nobody mistypes the first letter. */
function mistyped(forms: readonly TopicForm[], typed: string): readonly Topic[] {
  const within = (limit: number, shortest: number) =>
    topicsOf(
      forms.filter(
        ({ stemmed }) =>
          Math.min(stemmed.length, typed.length) >= shortest &&
          stemmed[0] === typed[0] &&
          isWithinTypos(stemmed, typed, limit),
      ),
    );
  const one = within(1, oneTypoFrom);
  return one.length > 0 ? one : within(2, twoTyposFrom);
}

/** Topics that the text names among other words; failing that, those of whose form it is a part. */
function partly(forms: readonly TopicForm[], asked: string): readonly Topic[] {
  const inside = forms.filter(({ stemmed, folded }) => isTelling(folded) && holds(asked, stemmed));
  // `logement social` in the text leaves nothing to say to `logement`.
  const fullest = inside.filter(
    ({ stems, stemmed }) =>
      !inside.some((other) => other.stems.length > stems.length && holds(other.stemmed, stemmed)),
  );
  if (fullest.length > 0) return topicsOf(fullest);
  const isEnough = asked.length >= shortestPart;
  return isEnough ? topicsOf(forms.filter(({ stemmed }) => holds(stemmed, asked))) : [];
}

const shortestPart = 4;

const isTelling = (folded: string): boolean =>
  folded.split(' ').some((word) => sizeOfWord(word) === 'content');

/** Whether the second is a run of words of the first. */
const holds = (stemmed: string, part: string): boolean =>
  part !== '' && ` ${stemmed} `.includes(` ${part} `);

const topicsOf = (forms: readonly TopicForm[]): readonly Topic[] => [
  ...new Set(forms.map(({ topic }) => topic)),
];
