import { Button, NativeSelect } from '@mantine/core';
import {
  IconAddressBook,
  IconBuildingBank,
  IconCertificate,
  IconReportMoney,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { unreachable } from '#shared/result.ts';
import { todayHere } from '../../../office/today.ts';
import { FactsDialog } from '../facts/facts-dialog.tsx';
import type { TreasuryPartProps } from '../treasury-room.ts';
import { AttestationsDialog } from './attestations/attestations-dialog.tsx';
import { FecDialog } from './fec-dialog.tsx';
import { type FileDialogProps, type FileKind, fileKinds } from './file-kinds.ts';
import styles from './files.module.css';
import { MandataryDialog } from './mandatary-dialog.tsx';

const icons = {
  attestations: IconCertificate,
  mandatary: IconBuildingBank,
  fec: IconReportMoney,
} as const;

const yearsOffered = 8;

/** What others expect of the treasurer, a card a file. */
export function Files({ section }: TreasuryPartProps) {
  const current = Number(todayHere().slice(0, 4));
  const [year, setYear] = useState(current);
  const [open, setOpen] = useState<FileKind | 'facts' | null>(null);
  const close = () => setOpen(null);
  const years = Array.from({ length: yearsOffered }, (_, back) => String(current - back));
  return (
    <div className={styles.room}>
      <p className={styles.intro}>
        <FormattedMessage id="treasury.files.intro" />
      </p>
      <NativeSelect
        className={styles.year}
        label={<FormattedMessage id="treasury.files.year" />}
        data={years}
        value={String(year)}
        onChange={(event) => setYear(Number(event.currentTarget.value))}
      />
      <ul className={styles.cards}>
        {fileKinds.map((kind) => {
          const Icon = icons[kind];
          return (
            <Card
              key={kind}
              icon={<Icon size="1.5rem" aria-hidden="true" />}
              title={<FormattedMessage id={`treasury.files.${kind}`} />}
              what={<FormattedMessage id={`treasury.files.${kind}.what`} />}
              button={<FormattedMessage id={`treasury.files.${kind}.open`} />}
              onOpen={() => setOpen(kind)}
            />
          );
        })}
        <Card
          icon={<IconAddressBook size="1.5rem" aria-hidden="true" />}
          title={<FormattedMessage id="treasury.facts" />}
          what={<FormattedMessage id="treasury.files.facts.what" />}
          button={<FormattedMessage id="treasury.files.facts.open" />}
          onOpen={() => setOpen('facts')}
        />
      </ul>
      {open === 'facts' ? <FactsDialog scope={section.scope} onClose={close} /> : null}
      {open === null || open === 'facts' ? null : (
        <FileOf kind={open} section={section} year={year} onClose={close} />
      )}
    </div>
  );
}

function FileOf({ kind, ...props }: FileDialogProps & { readonly kind: FileKind }) {
  switch (kind) {
    case 'attestations':
      return <AttestationsDialog {...props} only={null} />;
    case 'mandatary':
      return <MandataryDialog {...props} />;
    case 'fec':
      return <FecDialog {...props} />;
    default:
      return unreachable(kind);
  }
}

type CardProps = {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly what: ReactNode;
  readonly button: ReactNode;
  readonly onOpen: () => void;
};

const Card = ({ icon, title, what, button, onOpen }: CardProps) => (
  <li className={styles.card}>
    <h2 className={styles.title}>
      {icon}
      {title}
    </h2>
    <p className={styles.what}>{what}</p>
    <Button variant="default" onClick={onOpen}>
      {button}
    </Button>
  </li>
);
