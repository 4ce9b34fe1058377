/** Files of each format, with the same three movements: people, numbers and amounts are invented. */
const iban = 'FR7630006000011234567890189';

export const ofxSample = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE
<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260301<LANGUAGE>FRA</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>30006<BRANCHID>00001<ACCTID>12345678901<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260201<DTEND>20260228
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260203<TRNAMT>60.00<FITID>A1<NAME>VIR MME MARTIN<MEMO>COTISATION 2026</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260204<TRNAMT>-12.30<FITID>A2<NAME>CB PAPETERIE</STMTTRN>
<STMTTRN><TRNTYPE>CHECK<DTPOSTED>20260205<TRNAMT>-1204.05<FITID>A3<CHECKNUM>1234567<NAME>CHQ 1234567</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>843.65<DTASOF>20260228</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

const leaf = (name: string, text: string) => `<${name}>${text}</${name}>`;
const movement = (...leaves: readonly (readonly [string, string])[]) =>
  leaf('STMTTRN', leaves.map(([name, text]) => leaf(name, text)).join(''));

export const ofx2Sample = `<?xml version="1.0" encoding="UTF-8"?>
<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1</TRNUID><STMTRS><CURDEF>EUR</CURDEF>
<BANKACCTFROM><BANKID>30006</BANKID><ACCTID>${iban}</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260201</DTSTART><DTEND>20260228</DTEND>
${movement(['TRNTYPE', 'CREDIT'], ['DTPOSTED', '20260203120000[+1:CET]'], ['TRNAMT', '60.00'], ['FITID', 'A1'], ['NAME', 'VIR MME MARTIN'], ['MEMO', 'COTISATION &amp; DON'])}
${movement(['TRNTYPE', 'DEBIT'], ['DTPOSTED', '20260204'], ['TRNAMT', '-12.30'], ['FITID', 'A2'], ['NAME', 'CB PAPETERIE'])}
${movement(['TRNTYPE', 'CHECK'], ['DTPOSTED', '20260205'], ['TRNAMT', '-1204.05'], ['FITID', 'A3'], ['NAME', 'CHQ 1234567'])}
</BANKTRANLIST><LEDGERBAL><BALAMT>843.65</BALAMT><DTASOF>20260228</DTASOF></LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

export const qifSample = `!Type:Bank
D03/02/2026
T60.00
PVIR MME MARTIN
MCOTISATION 2026
^
D04/02/2026
T-12.30
PCB PAPETERIE
^
D05/02/2026
T-1,204.05
N1234567
PCHQ 1234567
^
`;

const entry = (day: string, [amount, way]: readonly [string, string], details: string) =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${way}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>R${day}</AcctSvcrRef>${details}</Ntry>`;
const balance = (code: string, amount: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-28</Dt></Dt></Bal>`;
const words = (text: string) =>
  `<NtryDtls><TxDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls>`;

export const camtSample = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-01T08:00:00</CreDtTm></GrpHdr>
<Stmt><Id>S1</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>2026-03-01T08:00:00</CreDtTm>
<Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance('OPBD', '2000.00')}${balance('CLBD', '843.65')}
${entry('2026-02-03', ['60.00', 'CRDT'], words('VIR MME MARTIN'))}
${entry('2026-02-04', ['12.30', 'DBIT'], words('CB PAPETERIE'))}
${entry('2026-02-05', ['1204.05', 'DBIT'], words('CHQ 1234567'))}
</Stmt></BkToCstmrStmt></Document>
`;

export const csvSample = `Date;Date de valeur;Débit;Crédit;Libellé;Solde
03/02/2026;03/02/2026;;60,00;VIR MME MARTIN;2060,00
04/02/2026;04/02/2026;-12,30;;CB PAPETERIE;2047,70
05/02/2026;05/02/2026;-1204,05;;"CHQ
1234567";843,65
`;

/** Its last column is the amount: a cut takes its last digits without a trace. */
export const signedSample = `Date;Libellé;Montant
03/02/2026;VIR MME MARTIN;60,00
04/02/2026;CB PAPETERIE;-12,30
05/02/2026;CHQ 1234567;-1204,05
`;

export const helloAssoSample = `Référence commande;Référence paiement;Montant total;Date du paiement;Statut du paiement;Versé;Date du versement;Nom payeur;Prénom payeur;Email payeur;Campagne;Type de campagne;Montant du tarif;Montant des options;Don supplémentaire;Montant du code promo;Moyen de paiement
82810;53041;45,00;03/02/2026 18:23:13;Payé;Oui;10/02/2026;Martin;Hélène;h@exemple.fr;Adhésion 2026;Adhésion;40,00;;5,00;;Carte bancaire
82811;53042;20,00;04/02/2026;Hors Ligne;Hors Ligne;;Roux;Paul;p@exemple.fr;Adhésion 2026;Adhésion;20,00;;;;Virement bancaire
82812;53043;20,00;05/02/2026;Remboursé;Non;;Petit;Luc;l@exemple.fr;Adhésion 2026;Adhésion;20,00;;;;Carte bancaire
`;
