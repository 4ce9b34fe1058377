import fc from 'fast-check';

/** A movement as a bank knows it, before it is written in a format. */
export type Movement = { readonly day: string; readonly cents: number; readonly label: string };

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-${two(month)}-${two(date)}`);
const cents = fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((one) => one !== 0);
const word = fc.constantFrom(
  'MARTIN',
  'Hélène',
  'D’Ailly',
  'COTISATION',
  'N°',
  '12',
  '&',
  '<b>',
  'œuvre',
);
const label = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => `VIR ${words.join(' ')}`);

export const movements: fc.Arbitrary<readonly Movement[]> = fc.array(
  fc.record({ day, cents, label }),
  { minLength: 1, maxLength: 12 },
);

const french = (iso: string) => iso.split('-').reverse().join('/');
const grouped = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign);

type Written = { readonly group: string; readonly decimal: string };

const amount = (sum: number, { group, decimal }: Written): string => {
  const digits = two(Math.abs(sum)).padStart(3, '0');
  const whole = grouped(digits.slice(0, -2), group);
  return `${sum < 0 ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`;
};

const euros: Written = { group: ' ', decimal: ',' };
const plain: Written = { group: '', decimal: '.' };
const lines = (header: string, rows: readonly string[]) =>
  [header, ...rows].map((row) => `${row}\n`).join('');
const quoted = (text: string) => `"${text}"`;
const sided = ({ cents: sum }: Movement, written: Written, outSign = ''): string =>
  sum < 0 ? `${outSign}${amount(-sum, written)};` : `;${amount(sum, written)}`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Each layout and format that is read, as it is written. */
export const writers: Readonly<Record<string, (some: readonly Movement[]) => string>> = {
  'Crédit Agricole': (some) =>
    lines(
      'Date;Date valeur;Libellé;Débit euros;Crédit euros;',
      some.map((one) => {
        const on = french(one.day);
        return `${on};${on};${quoted(one.label)};${sided(one, euros)};`;
      }),
    ),
  'BNP Paribas': (some) =>
    lines(
      'Date operation;Categorie operation;Sous Categorie operation;Libelle operation;Montant operation;Pointage operation;Commentaire operation',
      some.map(
        (one) =>
          `${french(one.day).replaceAll('/', '-')};;;${quoted(one.label)};${amount(one.cents, euros)};;`,
      ),
    ),
  'Société Générale': (some) =>
    lines(
      "Date de l'opération;Libellé;Détail de l'écriture;Montant de l'opération;Devise",
      some.map((one) => `${french(one.day)};${quoted(one.label)};;${amount(one.cents, euros)};EUR`),
    ),
  'La Banque Postale': (some) =>
    lines(
      'Date;Libellé;Montant(EUROS)',
      some.map((one) => `${french(one.day)};${quoted(one.label)};${amount(one.cents, euros)}`),
    ),
  BPCE: (some) =>
    lines(
      'Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation',
      some.map((one) => {
        const on = french(one.day);
        return `${on};;${quoted(one.label)};;;;;;${sided(one, euros, '-')};${on};${on};0`;
      }),
    ),
  'Crédit Mutuel': (some) =>
    lines(
      'Date;Date de valeur;Débit;Crédit;Libellé;Solde',
      some.map((one) => {
        const on = french(one.day);
        return `${on};${on};${sided(one, euros, '-')};${quoted(one.label)};`;
      }),
    ),
  LCL: (some) =>
    some
      .map((one, at) => {
        const said = at % 2 === 0 ? `${quoted(one.label)};;0;Divers` : `;${quoted(one.label)};;`;
        return `${french(one.day)};${amount(one.cents, euros)};Virement;;${said}\n`;
      })
      .join(''),
  'a table in English': (some) =>
    lines(
      'Date,Description,Amount',
      some.map((one) => {
        const sum = amount(one.cents, { group: ',', decimal: '.' });
        return `${one.day},${quoted(one.label)},${quoted(sum)}`;
      }),
    ),
  OFX: (some) =>
    `OFXHEADER:100\n<OFX><STMTRS><CURDEF>EUR\n${some
      .map(
        (one, at) =>
          `<STMTTRN><DTPOSTED>${one.day.replaceAll('-', '')}<TRNAMT>${amount(one.cents, plain)}<FITID>${at}<NAME>${escaped(one.label)}</STMTTRN>\n`,
      )
      .join('')}</STMTRS></OFX>\n`,
  QIF: (some) =>
    `!Type:Bank\n${some
      .map((one) => `D${french(one.day)}\nT${amount(one.cents, plain)}\nP${one.label}\n^\n`)
      .join('')}`,
  'CAMT.053': (some) =>
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId><CreDtTm>2026-12-31T08:00:00</CreDtTm></GrpHdr><Stmt><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>${some
      .map((one, at) => {
        const sum = amount(Math.abs(one.cents), plain);
        const way = one.cents < 0 ? 'DBIT' : 'CRDT';
        return `<Ntry><Amt Ccy="EUR">${sum}</Amt><CdtDbtInd>${way}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${one.day}</Dt></BookgDt><AcctSvcrRef>${at}</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>${escaped(one.label)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
      })
      .join('')}</Stmt></BkToCstmrStmt></Document>`,
};
