import { messages } from '#shared/i18n/messages.ts';
import { findIn } from '../find/find-in.ts';
import { type Character, characters } from './characters.ts';

const plain = { matchCase: false, wholeWord: false, ignoreAccents: true };

/** By the sign itself or by its name, French or English, whatever the language of the window. */
export const findCharacters = (query: string): readonly Character[] =>
  query.trim() === ''
    ? characters
    : characters.filter(({ sign, name }) =>
        [sign, messages.fr[name], messages.en[name]].some(
          (said) => findIn(said, { ...plain, query: query.trim() }).length > 0,
        ),
      );
