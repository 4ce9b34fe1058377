import {
  type Icon,
  IconAlertTriangle,
  IconCircleCheck,
  IconClockUp,
  IconDeviceLaptop,
  IconRefresh,
  IconWifiOff,
} from '@tabler/icons-react';
import type { MessageId } from '#shared/i18n/messages.ts';
import { syncFailureWords } from '../../office/failure-words.ts';
import type { SyncState } from '../../store/store-api.ts';

export type SyncWords = {
  readonly icon: Icon;
  readonly tone: 'calm' | 'busy' | 'waiting' | 'problem';
  /** A few words for the badge; may use `{waiting}`. */
  readonly label: MessageId;
  /** A sentence for the popover; may use `{waiting}` and `{received}`. */
  readonly sentence: MessageId;
};

/** The one place that says what a state of sync is called. */
export function syncWords({ status, waiting }: SyncState): SyncWords {
  switch (status.kind) {
    case 'not-connected':
      return {
        icon: IconDeviceLaptop,
        tone: 'calm',
        label: 'sync.notConnected',
        sentence: 'sync.notConnected.sentence',
      };
    case 'offline':
      return {
        icon: IconWifiOff,
        tone: 'waiting',
        label: waiting > 0 ? 'sync.offlineWaiting' : 'sync.offline',
        sentence: waiting > 0 ? 'sync.offlineWaiting.sentence' : 'sync.offline.sentence',
      };
    case 'syncing':
      return {
        icon: IconRefresh,
        tone: 'busy',
        label: 'sync.syncing',
        sentence: status.received > 0 ? 'sync.receiving.sentence' : 'sync.syncing.sentence',
      };
    case 'waiting':
      return {
        icon: IconClockUp,
        tone: 'waiting',
        label: 'sync.waiting',
        sentence: 'sync.waiting.sentence',
      };
    case 'up-to-date':
      return {
        icon: IconCircleCheck,
        tone: 'calm',
        label: 'sync.upToDate',
        sentence: 'sync.upToDate.sentence',
      };
    case 'failed':
      return {
        icon: IconAlertTriangle,
        tone: 'problem',
        label: 'sync.failed',
        sentence: syncFailureWords(status.failure),
      };
  }
}
