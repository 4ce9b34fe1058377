import { strToU8 } from 'fflate';
import { centsText } from '../../cents-text.ts';
import type { IsoDateTime } from '../../dates.ts';
import { type DebitLine, type DebitRun, DebitSequence, runTotal } from './debit-run.ts';
import { sepaText } from './sepa-text.ts';
import { element, type XmlNode, xmlText } from './xml.ts';

/** Which edition of ISO 20022 a bank reads: that of 2009, or that of 2019, which the EPC's guidelines of 2023 want. */
export const pain008Versions = ['pain.008.001.02', 'pain.008.001.08'] as const;
export type Pain008Version = (typeof pain008Versions)[number];

type Asked = { readonly version: Pain008Version; readonly createdAt: IsoDateTime };

/**
 * SEPA direct debits, scheme CORE, as a bank takes them (EPC130-08, customer-to-bank implementation guidelines). One
 * batch a kind of sequence; a run is the same file, byte for byte, whenever it is asked for with the same `createdAt`.
 */
export function writePain008(run: DebitRun, { version, createdAt }: Asked): Uint8Array {
  const batches = DebitSequence.options.flatMap((sequence) => {
    const lines = run.lines
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => line.sequence === sequence);
    return lines.length === 0 ? [] : [batchOf(run, { sequence, lines, version })];
  });
  const document = element('CstmrDrctDbtInitn', [
    element('GrpHdr', [
      element('MsgId', run.number),
      element('CreDtTm', createdAt.slice(0, 19)),
      ...sumsOf(run.lines),
      element('InitgPty', [element('Nm', sepaText(run.creditor.name, 70))]),
    ]),
    ...batches,
  ]);
  return strToU8(xmlText(`urn:iso:std:iso:20022:tech:xsd:${version}`, document));
}

type Batch = {
  readonly sequence: DebitSequence;
  readonly lines: readonly { readonly line: DebitLine; readonly at: number }[];
  readonly version: Pain008Version;
};

function batchOf({ number, collectOn, creditor }: DebitRun, batch: Batch): XmlNode {
  const { sequence, lines, version } = batch;
  return element('PmtInf', [
    element('PmtInfId', `${number}-${sequence}`),
    element('PmtMtd', 'DD'),
    element('BtchBookg', 'true'),
    ...sumsOf(lines.map(({ line }) => line)),
    element('PmtTpInf', [
      element('SvcLvl', [element('Cd', 'SEPA')]),
      element('LclInstrm', [element('Cd', 'CORE')]),
      element('SeqTp', sequence),
    ]),
    element('ReqdColltnDt', collectOn),
    element('Cdtr', [element('Nm', sepaText(creditor.name, 70))]),
    element('CdtrAcct', [ibanNode(creditor.iban)]),
    element('CdtrAgt', [bankNode(creditor.bic, version)]),
    element('ChrgBr', 'SLEV'),
    element('CdtrSchmeId', [schemeNode(creditor.creditorId)]),
    ...lines.map(({ line, at }) => transactionOf(line, `${number}-${at + 1}`, version)),
  ]);
}

const sumsOf = (lines: readonly DebitLine[]): readonly XmlNode[] => [
  element('NbOfTxs', String(lines.length)),
  element('CtrlSum', centsText(runTotal(lines), '.')),
];

function transactionOf(line: DebitLine, endToEnd: string, version: Pain008Version): XmlNode {
  return element('DrctDbtTxInf', [
    element('PmtId', [element('EndToEndId', endToEnd)]),
    element('InstdAmt', centsText(line.amount, '.'), { Ccy: 'EUR' }),
    element('DrctDbtTx', [
      element('MndtRltdInf', [
        element('MndtId', line.reference),
        element('DtOfSgntr', line.signedOn),
        ...(line.isAmended ? amendment : []),
      ]),
    ]),
    element('DbtrAgt', [bankNode(line.bic, version)]),
    element('Dbtr', [element('Nm', sepaText(line.holder, 70))]),
    element('DbtrAcct', [ibanNode(line.iban)]),
    element('RmtInf', [element('Ustrd', sepaText(line.label, 140))]),
  ]);
}

/** "Same mandate, new debtor account": since November 2016 for whatever bank the new one is with. */
const amendment: readonly XmlNode[] = [
  element('AmdmntInd', 'true'),
  element('AmdmntInfDtls', [
    element('OrgnlDbtrAcct', [element('Id', [element('Othr', [element('Id', 'SMNDA')])])]),
  ]),
];

const ibanNode = (iban: string): XmlNode => element('Id', [element('IBAN', iban)]);

const bankNode = (bic: string | null, version: Pain008Version): XmlNode =>
  element('FinInstnId', [
    bic === null
      ? element('Othr', [element('Id', 'NOTPROVIDED')])
      : element(version === 'pain.008.001.02' ? 'BIC' : 'BICFI', bic),
  ]);

const schemeNode = (creditorId: string): XmlNode =>
  element('Id', [
    element('PrvtId', [
      element('Othr', [element('Id', creditorId), element('SchmeNm', [element('Prtry', 'SEPA')])]),
    ]),
  ]);
