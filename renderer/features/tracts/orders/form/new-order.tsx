import { useIntl } from 'react-intl';
import { purposeOf } from '#shared/domain/tracts/law/guess-purpose.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useUndoNotice } from '../../../../office/use-undo-notice.ts';
import { whileWorking } from '../../../../office/while-working.tsx';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import type { VersionFailure } from '../../../../store/store-api/tract-versions.ts';
import { formatDay } from '../../../../ui/format.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import { type Preview, usePreview } from '../../gallery/use-preview.ts';
import { type DraftedFields, emptyDraft } from './order-draft.ts';
import { OrderForm } from './order-form.tsx';

type Props = { readonly tract: RecordRow<'tract'>; readonly onClose: () => void };

/** An order of a leaflet as it is now: what the leaflet knows of itself stands there already. */
export function NewOrder({ tract, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const { tellDone } = useUndoNotice();
  const preview = usePreview(tract.id);
  if (preview === null) return null;
  const { name } = tract.fields;
  const { setup } = preview.tract?.pages[0] ?? { setup: null };

  const save = async (drafted: DraftedFields) => {
    const { quantity, orderedOn } = drafted;
    const fields = {
      ...drafted,
      name,
      tract: tract.id,
      widthMm: setup?.width ?? null,
      heightMm: setup?.height ?? null,
    };
    const versionName = intl.formatMessage(
      { id: 'tracts.orders.versionName' },
      { day: formatDay(orderedOn), count: quantity },
    );
    const done = await whileWorking(store, store.orderTract({ fields, versionName }));
    if (!done.ok) {
      notify({ tone: 'problem', message: intl.formatMessage({ id: failureWords(done.error) }) });
      return;
    }
    onClose();
    await tellDone(intl.formatMessage({ id: 'tracts.orders.noted' }, { name }), 'record');
  };

  const draft = emptyDraft(todayHere());
  return (
    <OrderForm start={{ ...draft, ...knownOf(preview, intl) }} onSave={save} onCancel={onClose} />
  );
}

function knownOf({ tract }: Preview, intl: ReturnType<typeof useIntl>) {
  const page = tract?.pages[0];
  if (!tract || !page) return {};
  const { format, voteDay } = tract.meta;
  const { width, height } = page.setup;
  return {
    nature: purposeOf(tract),
    faces: tract.pages.length,
    voteDay: voteDay ?? '',
    format:
      format === 'custom'
        ? intl.formatMessage({ id: 'tracts.gallery.size' }, { width, height })
        : intl.formatMessage({ id: `tracts.format.${format}` }),
  };
}

function failureWords({ kind }: VersionFailure) {
  if (kind === 'damaged-tract') return 'tracts.orders.damagedTract';
  return kind === 'too-large' ? 'tracts.orders.tooLarge' : commitFailureWords[kind];
}
