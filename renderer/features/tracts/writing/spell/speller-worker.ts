// By their paths: the packages' own lists of exports know only Node.
import englishAff from '../../../../../node_modules/dictionary-en/index.aff?url';
import englishDic from '../../../../../node_modules/dictionary-en/index.dic?url';
import britishAff from '../../../../../node_modules/dictionary-en-gb/index.aff?url';
import britishDic from '../../../../../node_modules/dictionary-en-gb/index.dic?url';
import frenchAff from '../../../../../node_modules/dictionary-fr/index.aff?url';
import frenchDic from '../../../../../node_modules/dictionary-fr/index.dic?url';
import type { SpellAnswer, SpellOrder, SpellQuestion } from './spell-order.ts';
import { openSpeller, type Speller, type SpellLanguage } from './speller.ts';

const files = {
  fr: [[frenchAff, frenchDic]],
  en: [
    [britishAff, britishDic],
    [englishAff, englishDic],
  ],
} as const satisfies Record<SpellLanguage, readonly (readonly [string, string])[]>;

const opened = new Map<SpellLanguage, Promise<Speller>>();

function spellerOf(language: SpellLanguage): Promise<Speller> {
  const known = opened.get(language) ?? open(language);
  opened.set(language, known);
  return known;
}

const open = async (language: SpellLanguage): Promise<Speller> =>
  openSpeller(
    await Promise.all(
      files[language].map(async ([aff, dic]) => ({
        aff: await textAt(aff),
        dic: await textAt(dic),
      })),
    ),
  );

async function textAt(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file of the application is missing: ${url}`);
  return response.text();
}

const answerTo = async ({ kind, language, words }: SpellQuestion): Promise<readonly string[]> => {
  const speller = await spellerOf(language);
  return kind === 'wrong' ? speller.wrong(words) : words.flatMap(speller.suggest);
};

/** A dictionary is read when its language is first asked about; what it cannot answer is answered by nothing. */
self.onmessage = ({ data: { id, question } }: MessageEvent<SpellOrder>) => {
  const tell = (words: SpellAnswer['words']) => {
    const answer: SpellAnswer = { id, words };
    self.postMessage(answer);
  };
  answerTo(question).then(tell, () => tell(null));
};
