import { unreachable } from '#shared/result.ts';
import { fingerprintOf, shortFingerprint } from '../fingerprint.ts';
import type { Composition, PaperFinding, PaperOrder, Progress } from '../paper-order.ts';
import { createPaperDocument, type Press } from '../pdf/paper-document.ts';
import { drawAttestations } from './attestations.ts';
import { drawDepositSlip } from './deposit-slip.ts';
import type { Desk } from './desk.ts';
import { drawDirectory } from './directory.ts';
import { drawLabels } from './labels.ts';
import { drawLetters } from './letters.ts';
import { drawMemberCards } from './member-cards.ts';
import { drawReport } from './report.ts';
import { drawPhoneList, drawSignInSheet } from './tables.ts';

/** Any order to a PDF. The same order gives the same bytes. */
export async function compose(
  press: Press,
  order: PaperOrder,
  onProgress: Progress,
): Promise<Composition> {
  const fingerprint = await fingerprintOf(order);
  const { language } = order;
  const paper = await createPaperDocument(press, { title: titleOf(order), language, fingerprint });
  const short = shortFingerprint(fingerprint);
  const findings: PaperFinding[] = [];
  draw({ paper, fingerprint: short, findings, onProgress }, order);
  const bytes = await paper.finish();
  return { bytes, pages: paper.pageCount(), fingerprint: short, findings };
}

function draw(desk: Desk, order: PaperOrder): void {
  switch (order.kind) {
    case 'labels':
      drawLabels(desk, order);
      break;
    case 'letters':
      drawLetters(desk, order);
      break;
    case 'sign-in-sheet':
      drawSignInSheet(desk, order);
      break;
    case 'phone-list':
      drawPhoneList(desk, order);
      break;
    case 'directory':
      drawDirectory(desk, order);
      break;
    case 'member-cards':
      drawMemberCards(desk, order);
      break;
    case 'attestations':
      drawAttestations(desk, order);
      break;
    case 'report':
      drawReport(desk, order);
      break;
    case 'deposit-slip':
      drawDepositSlip(desk, order);
      break;
    default:
      unreachable(order);
  }
}

const titleOf = (order: PaperOrder): string => ('head' in order ? order.head.title : order.title);
