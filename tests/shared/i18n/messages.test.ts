import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { messages } from '#shared/i18n/messages.ts';

type Node = {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
};

const french: readonly [string, string][] = Object.entries(messages.fr);
const english: readonly [string, string][] = Object.entries(messages.en);

describe('the messages', () => {
  it('have the same ids in both languages', () => {
    expect(Object.keys(messages.en).sort()).toEqual(Object.keys(messages.fr).sort());
  });

  it.each(['fr', 'en'] as const)('are understood by ICU in %s', (language) => {
    const broken = Object.entries(messages[language]).filter(
      ([, text]) => !isUnderstood(text, language),
    );

    expect(broken).toEqual([]);
  });

  it('use the same placeholders in both languages', () => {
    const different = french.filter(
      ([id, text]) => placeholders(text).join() !== placeholders(englishOf(id)).join(),
    );

    expect(different).toEqual([]);
  });

  it('leave nothing blank', () => {
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have typographic apostrophes and ellipses', () => {
    const plain = [...french, ...english].filter(([, text]) => /'|\.\.\./.test(text));

    expect(plain).toEqual([]);
  });
});

describe('the French messages', () => {
  it('have a narrow no-break space before ; ! and ?', () => {
    expect(french.filter(([, text]) => /[^\u202f;!?][;!?](?!\w)/u.test(text))).toEqual([]);
  });

  it('have a no-break space before a colon', () => {
    expect(french.filter(([, text]) => /[^\u00a0]:(?!\/)/u.test(text))).toEqual([]);
  });

  it('have no-break spaces inside their quotes', () => {
    expect(french.filter(([, text]) => /«(?!\u00a0)|(?<!\u00a0)»/u.test(text))).toEqual([]);
  });

  it('do not say “you” in the familiar form', () => {
    // « Ton direct » is what printers call an ink of its own.
    const familiar = /(?<![\p{L}’])(tu|toi|tes|ton(?! direct)|ta)(?!\p{L})/iu;

    expect(french.filter(([, text]) => familiar.test(text))).toEqual([]);
  });
});

const englishOf = (id: string): string => english.find(([other]) => other === id)?.[1] ?? '';

function isUnderstood(text: string, language: string): boolean {
  try {
    new IntlMessageFormat(text, language);
    return true;
  } catch {
    return false;
  }
}

function placeholders(text: string): readonly string[] {
  // The parser's own tree, which the library types as private.
  const tree = new IntlMessageFormat(text, 'fr').getAst() as unknown as readonly Node[];
  return [...new Set(tree.flatMap(namesIn))].sort();
}

const literal = 0;
const pound = 7;

function namesIn(node: Node): readonly string[] {
  if (node.type === literal || node.type === pound) return [];
  const inside = Object.values(node.options ?? {}).flatMap(({ value }) => value.flatMap(namesIn));
  return [String(node.value), ...inside];
}
