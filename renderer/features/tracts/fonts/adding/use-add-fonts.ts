import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../../office/office.tsx';
import { judgeInWorker } from '../judge/judge-desk.ts';
import { refusalWords, warningWords } from './font-words.ts';
import { keepFont, type ReadFont, readFont } from './read-font.ts';

/** What came of a file. */
export type Added = { readonly key: number; readonly name: string } & (
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly words: string }
  /** Its licence makes one think twice. */
  | { readonly kind: 'asking'; readonly font: ReadFont }
  | { readonly kind: 'left' }
  | { readonly kind: 'kept'; readonly font: ReadFont; readonly warnings: readonly string[] }
);
type Outcome = Added extends infer One
  ? One extends Added
    ? Omit<One, 'key' | 'name'>
    : never
  : never;

const mostAtOnce = 50;

/** Takes files as fonts of that scope, one after the other. */
export function useAddFonts(scope: ScopeId) {
  const intl = useIntl();
  const store = useStore();
  const [added, setAdded] = useState<readonly Added[]>([]);
  const next = useRef(0);

  const say = (key: number, outcome: Outcome) =>
    setAdded((all) =>
      all.map((one) => (one.key === key ? { key, name: one.name, ...outcome } : one)),
    );
  const keep = async (key: number, name: string, font: ReadFont) => {
    const kept = await keepFont(store, scope, font);
    if (kept.ok) say(key, { kind: 'kept', font, warnings: warningWords(intl, font) });
    else say(key, { kind: 'refused', words: refusalWords(intl, kept.error, name) });
  };
  const take = async (key: number, file: File) => {
    const font = await readFont(file, judgeInWorker);
    if (!font.ok) {
      say(key, { kind: 'refused', words: refusalWords(intl, font.error, file.name) });
    } else if (font.value.about.embedding === 'restricted') {
      say(key, { kind: 'asking', font: font.value });
    } else await keep(key, file.name, font.value);
  };
  const add = async (files: readonly File[]) => {
    const taken = files.slice(0, mostAtOnce).map((file) => {
      next.current += 1;
      return { key: next.current, file };
    });
    const waiting = taken.map(
      ({ key, file }) => ({ key, name: file.name, kind: 'reading' }) as const,
    );
    setAdded((all) => [...waiting, ...all]);
    for (const { key, file } of taken) await take(key, file);
  };
  const answer = (one: Added, isKept: 'keep' | 'leave') => {
    if (one.kind !== 'asking') return;
    if (isKept === 'keep') void keep(one.key, one.name, one.font);
    else say(one.key, { kind: 'left' });
  };
  return { added, add, answer };
}
