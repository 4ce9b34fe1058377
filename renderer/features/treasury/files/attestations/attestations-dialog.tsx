import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import { openPaper, type Paper } from '../../../../paper/client.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { PdfPreview } from '../../../../ui/pdf-preview.tsx';
import { FileDialog } from '../file-dialog.tsx';
import type { FileDialogProps } from '../file-kinds.ts';
import styles from './attestations.module.css';
import { PeopleChoice } from './people-choice.tsx';
import { type Attestations, useAttestations } from './use-attestations.ts';

type Props = FileDialogProps & {
  /** Of this person alone; null: of whom one chooses. */
  readonly only: MemberId | null;
  /** What else is chosen here, above the pages. */
  readonly above?: ReactNode;
  /** Where pages are drawn. */
  readonly paper?: () => Paper;
};

const openOne = () => openPaper();

/** A page for each chosen person of what they paid in the year: seen first, then saved as one PDF. */
export function AttestationsDialog({ above, paper = openOne, ...asked }: Props) {
  const { year, only, onClose } = asked;
  const desk = useAttestations({ ...asked, paper });
  const { paid, chosen, shown, composed } = desk;
  return (
    <FileDialog
      title={<FormattedMessage id="treasury.attest.dialog" values={{ year: String(year) }} />}
      why={desk.why}
      isResting={!desk.canSave}
      summary={<FormattedMessage id="treasury.attest.chosen" values={{ count: chosen.size }} />}
      onSave={() => void desk.save()}
      onClose={onClose}
    >
      {above}
      <Findings desk={desk} />
      {paid !== null && paid.people.length === 0 ? (
        <p role="status">
          <FormattedMessage id="treasury.files.empty" values={{ year: String(year) }} />
        </p>
      ) : (
        <div className={styles.sides} data-only={only !== null}>
          {only === null && paid !== null ? (
            <PeopleChoice people={paid.people} chosen={chosen} onChosen={desk.choose} />
          ) : null}
          <div className={styles.pages}>
            {shown.length > 0 && composed.composition !== null ? (
              <Preview bytes={composed.composition.bytes} />
            ) : null}
          </div>
        </div>
      )}
    </FileDialog>
  );
}

function Preview({ bytes }: { readonly bytes: Uint8Array }) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'treasury.files.attestations' });
  return <PdfPreview bytes={bytes} label={label} />;
}

function Findings({ desk }: { readonly desk: Attestations }) {
  const intl = useIntl();
  const { lacking, composed, chosen, shown, paid } = desk;
  const withoutAddress = shown.filter(({ address }) => address.town === null).length;
  const fields = lacking.map((field) =>
    intl.formatMessage({ id: `record.treasury-facts.${field}` }),
  );
  return (
    <>
      {fields.length === 0 ? null : (
        <Notice tone="warning">
          <FormattedMessage
            id="treasury.attest.noFacts"
            values={{ fields: intl.formatList(fields) }}
          />
        </Notice>
      )}
      {composed.kind === 'failed' ? (
        <Notice tone="danger">
          <FormattedMessage id="print.failure.compose" />
        </Notice>
      ) : null}
      {withoutAddress === 0 ? null : (
        <Notice tone="info">
          <FormattedMessage id="treasury.attest.noAddress" values={{ count: withoutAddress }} />
        </Notice>
      )}
      {(paid?.strangers.length ?? 0) === 0 ? null : (
        <Notice tone="info">
          <FormattedMessage
            id="treasury.attest.strangers"
            values={{ count: paid?.strangers.length ?? 0 }}
          />
        </Notice>
      )}
      {chosen.size > shown.length && shown.length > 0 ? (
        <p>
          <FormattedMessage id="treasury.attest.previewed" values={{ count: shown.length }} />
        </p>
      ) : null}
    </>
  );
}
