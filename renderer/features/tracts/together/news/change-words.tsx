import { FormattedMessage, useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { plainText, type TractChange } from '#shared/domain/tracts/merge/changes/tract-change.ts';
import { useLayerName } from '../../panels/layers/use-layer-name.ts';
import { useTract } from '../../session/editor-context.tsx';
import { changedParts } from './changed-parts.ts';
import { fieldWords } from './field-words.ts';
import styles from './news.module.css';
import { useValueWords } from './use-value-words.ts';

type Props = { readonly change: TractChange; readonly object: TractObject | undefined };

/** What it is about, what was done to it, and how it was before. */
export function ChangeWords({ change, object }: Props) {
  const about = useAbout(change, object);
  const done = change.kind === 'replaced' ? fieldWords(change.field) : doneWords[change.kind];
  return (
    <>
      <p className={styles.about}>{about}</p>
      <p className={styles.what}>
        <FormattedMessage id={done} />
      </p>
      <BeforeAfter change={change} />
    </>
  );
}

const doneWords = {
  added: 'tracts.together.added',
  deleted: 'tracts.together.deleted',
  'brought-back': 'tracts.together.broughtBack',
  'changed-in-bin': 'tracts.together.changedInBin',
  rewritten: 'tracts.together.rewritten',
} as const;

function BeforeAfter({ change }: Pick<Props, 'change'>) {
  const say = useValueWords();
  if (change.kind === 'rewritten') {
    if (change.before === null || change.after === null) return null;
    return <Both {...changedParts(plainText(change.before), plainText(change.after))} />;
  }
  if (change.kind !== 'replaced') return null;
  const [before, after] = [say(change.before), say(change.after)];
  return before === null || after === null || before === after ? null : (
    <Both before={before} after={after} />
  );
}

function Both({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <dl className={styles.both}>
      <dt>
        <FormattedMessage id="tracts.together.before" />
      </dt>
      <dd className={styles.before}>{before}</dd>
      <dt>
        <FormattedMessage id="tracts.together.after" />
      </dt>
      <dd>{after}</dd>
    </dl>
  );
}

function useAbout(change: TractChange, object: TractObject | undefined): string {
  const intl = useIntl();
  const layerName = useLayerName();
  const { pages, masters, bin, styles: sheets, swatches } = useTract();
  if (object) return layerName(object);
  const thing = change.kind === 'rewritten' ? 'object' : change.thing;
  const id = change.kind === 'rewritten' ? change.story : change.id;
  const at = pages.findIndex((page) => page.id === id);
  if (at !== -1)
    return intl.formatMessage(
      { id: 'tracts.editor.page' },
      { number: at + 1, name: pages[at]?.name || 'none' },
    );
  const named = [...masters, ...bin.pages, ...sheets.values(), ...swatches.values()].find(
    (one) => one.id === id,
  );
  return named?.name || intl.formatMessage({ id: `tracts.together.thing.${thing}` });
}
