import { foldText } from '../members/fold-text.ts';
import { parseDate } from '../members/parse-date.ts';
import type { CustomFieldFields } from '../records/record.ts';
import { parseYesNo } from './cell-words.ts';
import type { CellReading } from './read-cell.ts';

const longestText = 500;

/** What a cell means for a field that the section has made for itself. */
export function readCustom({ kind, choices }: CustomFieldFields, text: string): CellReading {
  switch (kind) {
    case 'text':
      return text.length > longestText ? { kind: 'refused', refusal: 'too-long' } : read(text);
    case 'number': {
      const number = parseNumber(text);
      return number === null ? { kind: 'refused', refusal: 'bad-number' } : read(number);
    }
    case 'date': {
      const day = parseDate(text, 'recent');
      if (day === null) return { kind: 'refused', refusal: 'bad-date' };
      return day.isTwoDigitYear
        ? { kind: 'read', value: day.date, warning: 'two-digit-year' }
        : read(day.date);
    }
    case 'choice': {
      const wanted = foldText(text);
      const choice =
        choices.find((one) => one === text) ?? choices.find((one) => foldText(one) === wanted);
      return choice === undefined
        ? { kind: 'refused', refusal: 'unknown-choice', allowed: choices }
        : read(choice);
    }
    case 'yes-no': {
      const answer = parseYesNo(text);
      return answer === null ? { kind: 'refused', refusal: 'unknown-value' } : read(answer);
    }
  }
}

const spaces = /[\s\u00A0\u202F]+/g;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** `1 234,5`, `1.234,5`, `1,234.5`: of two kinds of mark the last one is the decimal one. */
export function parseNumber(text: string): number | null {
  const marks = text.replace(spaces, '').replaceAll('−', '-');
  const isComma = marks.lastIndexOf(',') > marks.lastIndexOf('.');
  const [decimal, thousands] = isComma ? [',', '.'] : ['.', ','];
  const plain = marks.replaceAll(thousands, '').replace(decimal, '.');
  return number.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

const read = (value: string | number | boolean): CellReading => ({ kind: 'read', value });
