import { useEffect, useEffectEvent, useState } from 'react';
import type { ContactRule } from '#shared/domain/export/people/contact-rule.ts';
import type { ExportWords } from '#shared/domain/export/people/export-words.ts';
import { useStore } from '../../../../office/office.tsx';
import type { PaperPeople } from '../../../../store/store-api/export.ts';
import type { TakeOutProps } from '../take-out-props.ts';

type Wanted = Pick<TakeOutProps, 'question' | 'who'> & {
  readonly rule: ContactRule;
  readonly columns: readonly string[];
  readonly language: 'fr' | 'en';
  readonly words: ExportWords;
};

type Held = { readonly key: string; readonly people: PaperPeople };

/** Read once for each choice of columns and of whom to leave out: a list does not change under a print. Null meanwhile. */
export function usePrintPeople(wanted: Wanted): PaperPeople | null {
  const store = useStore();
  const [held, setHeld] = useState<Held | null>(null);
  const { rule, columns, language, words } = wanted;
  const key = JSON.stringify([rule, columns, language, columns.map((id) => words.titles[id])]);
  const read = useEffectEvent(() => store.peopleForPaper(wanted));

  useEffect(() => {
    let isWanted = true;
    void read().then((people) => {
      if (isWanted) setHeld({ key, people });
    });
    return () => {
      isWanted = false;
    };
  }, [key]);

  return held?.key === key ? held.people : null;
}
