import { ballotCard } from './sheets/ballot-card.ts';
import { candidatePresentation } from './sheets/candidate-presentation.ts';
import { doorHanger } from './sheets/door-hanger.ts';
import { marketLeaflet } from './sheets/market-leaflet.ts';
import { meetingInvitation } from './sheets/meeting-invitation.ts';
import { petition } from './sheets/petition.ts';
import { poster } from './sheets/poster.ts';
import { programme } from './sheets/programme.ts';
import { stickerSheet } from './sheets/sticker-sheet.ts';
import { threeFold } from './sheets/three-fold.ts';
import { visitCard } from './sheets/visit-card.ts';
import { volunteers } from './sheets/volunteers.ts';
import type { Template } from './template.ts';

/** In the order of the gallery: what is printed most comes first. */
export const templates: readonly Template[] = [
  meetingInvitation,
  marketLeaflet,
  visitCard,
  doorHanger,
  volunteers,
  poster,
  petition,
  candidatePresentation,
  programme,
  threeFold,
  ballotCard,
  stickerSheet,
];
