import type { TextAttributes } from '#shared/domain/tracts/document/model/style.ts';

const indent = 4;

/** A list as a mark says it: the sign hangs before the text. */
export const listAttributes = (kind: 'bullet' | 'number', level = 0) =>
  ({
    list: { kind, level, sign: kind === 'bullet' ? '•' : '1.' },
    indentStart: indent * (level + 1),
    indentFirst: -indent,
  }) satisfies TextAttributes;

/** Also where the paragraph's style is a list. */
export const noList = { list: 'none', indentStart: 0, indentFirst: 0 } as const;
