import type { IsoDate } from '../../dates.ts';

/** `Adhérents du 3` → `adherents-du-3-2026-11-23.xlsx`: plain letters, which every disk and mail program keeps. */
export function suggestedName(subject: string, today: IsoDate, extension: string): string {
  const plain = subject
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${plain === '' ? 'liste' : plain}-${today}.${extension}`;
}
