import { tableOf } from './an-answer.ts';

/** What each person says, without what nobody said. */
export async function peopleIn(
  file: Uint8Array | string,
): Promise<readonly Readonly<Record<string, string | undefined>>[]> {
  const { headers, rows } = await tableOf(file);
  return rows.map(({ cells }) =>
    Object.fromEntries(
      headers.map((header, at) => [header, cells[at]]).filter(([, value]) => value !== ''),
    ),
  );
}

export const aCard = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
