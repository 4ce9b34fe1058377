import { plainNumber } from '../plain-number.ts';
import { type Attributes, attribute } from '../read-xml.ts';

/** A cell as it stands in the file: what it is, and the text that is shown for it. */
export type OdsCell = { readonly attributes: Attributes; readonly shown: string };

/** The text of a cell, the same as an XLSX of the same sheet gives. */
export function odsCellText({ attributes, shown }: OdsCell): string {
  // LibreOffice's own attribute comes beside the standard one and has the same local name.
  const type = attributes['office:value-type'] ?? attribute(attributes, 'value-type');
  if (attributes['calcext:value-type'] === 'error') return '';
  switch (type) {
    case 'float':
    case 'currency':
      return numberText(attribute(attributes, 'value'), shown);
    case 'percentage':
      return percentText(attribute(attributes, 'value'), shown);
    case 'date':
      return dateText(attribute(attributes, 'date-value') ?? shown);
    case 'time':
      return timeText(attribute(attributes, 'time-value')) ?? shown;
    case 'boolean':
      return attribute(attributes, 'boolean-value') ?? shown;
    default:
      return attribute(attributes, 'string-value') ?? shown;
  }
}

/** Zeros that a format puts in front are shown, so they count: `01000`, `06 12 34 56 78`. */
function numberText(value: string | undefined, shown: string): string {
  const number = Number(value);
  if (value === undefined || value === '' || !Number.isFinite(number)) return shown;
  const plain = plainNumber(number);
  const digits = shown.replace(/[\s.\-/()+]/gu, '');
  const isPadded = Number.isInteger(number) && number >= 0 && /^0+[0-9]*$/.test(digits);
  return isPadded && digits.replace(/^0+/, '') === plain.replace(/^0+/, '') ? digits : plain;
}

function percentText(value: string | undefined, shown: string): string {
  const number = Number(value);
  return value === undefined || value === '' || !Number.isFinite(number)
    ? shown
    : `${plainNumber(number * 100)} %`;
}

/** `1975-03-12T00:00:00` is a day, `1975-03-12T14:05:00.000` a moment of it. */
function dateText(value: string): string {
  return value
    .replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
    .replace(/T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z?$/, ' $1');
}

/** `PT14H05M00S` */
function timeText(value: string | undefined): string | null {
  const parts = /^PT(\d{1,4})H(\d{1,2})M/.exec(value ?? '');
  if (parts === null) return null;
  return `${(parts[1] ?? '').padStart(2, '0')}:${(parts[2] ?? '').padStart(2, '0')}`;
}
