import type { ComponentType } from 'react';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { TreasuryPart } from '../../office/screen.ts';
import { ArrearsRoom } from './arrears/arrears.tsx';
import { Bank } from './bank/bank.tsx';
import { Closing } from './closing/closing.tsx';
import { Counter } from './counter/counter.tsx';
import { Deposits } from './deposits/deposits.tsx';
import { Files } from './files/files.tsx';
import { Ledger } from './ledger/ledger.tsx';
import { Overview } from './overview/overview.tsx';
import { Reports } from './reports/reports.tsx';
import { Rules } from './rules/rules.tsx';
import { Shares } from './shares/shares.tsx';
import type { TreasuryPartProps } from './treasury-room.ts';

type TreasuryRoom = {
  readonly title: MessageId;
  readonly Part: ComponentType<TreasuryPartProps>;
};

/** In the order of the tabs. */
export const treasuryParts: Readonly<Record<TreasuryPart, TreasuryRoom>> = {
  overview: { title: 'treasury.overview', Part: Overview },
  ledger: { title: 'treasury.ledger', Part: Ledger },
  counter: { title: 'treasury.counter', Part: Counter },
  deposits: { title: 'treasury.deposits', Part: Deposits },
  bank: { title: 'treasury.bank', Part: Bank },
  arrears: { title: 'treasury.arrears', Part: ArrearsRoom },
  shares: { title: 'treasury.shares', Part: Shares },
  reports: { title: 'treasury.reports', Part: Reports },
  closing: { title: 'treasury.closing', Part: Closing },
  files: { title: 'treasury.files', Part: Files },
  rules: { title: 'treasury.rules', Part: Rules },
};
