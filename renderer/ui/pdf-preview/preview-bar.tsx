import { ActionIcon, Button } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconFlipVertical,
  IconViewportTall,
  IconViewportWide,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './pdf-pages.module.css';
import { zoomStep } from './view.ts';

type Props = {
  readonly page: number;
  readonly pages: number;
  /** How many times the frame's width. */
  readonly zoom: number;
  /** `Page 2 sur 5`, `Feuille 1, recto`. */
  readonly place: string;
  /** The page on the back of this one; null where it is white, undefined where pages have none. */
  readonly other: number | null | undefined;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly isWhole?: boolean;
  /** To the whole page or back; absent where there is no such thing. */
  readonly onWhole?: () => void;
};

export function PreviewBar({
  page,
  pages,
  zoom,
  place,
  other,
  onPage,
  onZoom,
  isWhole,
  onWhole,
}: Props) {
  const intl = useIntl();
  const percent = intl.formatNumber(zoom, { style: 'percent', maximumFractionDigits: 0 });
  const buttons = {
    previous: { icon: IconChevronLeft, run: () => onPage(page - 1), off: page <= 1 },
    next: { icon: IconChevronRight, run: () => onPage(page + 1), off: page >= pages },
    zoomOut: { icon: IconZoomOut, run: () => onZoom(zoomStep(zoom, 'out')), off: zoom <= 0.5 },
    zoomIn: { icon: IconZoomIn, run: () => onZoom(zoomStep(zoom, 'in')), off: zoom >= 4 },
    whole: { icon: IconViewportTall, run: () => onWhole?.(), off: false },
    wide: { icon: IconViewportWide, run: () => onWhole?.(), off: false },
  } as const;
  const button = (name: keyof typeof buttons) => {
    const { icon: Icon, run, off } = buttons[name];
    const label = intl.formatMessage({ id: `preview.${name}` });
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        title={label}
        disabled={off}
        onClick={run}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    );
  };
  return (
    <div className={styles.bar}>
      {button('previous')}
      <span role="status">{place}</span>
      {button('next')}
      {other === undefined ? null : (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconFlipVertical size={16} aria-hidden />}
          disabled={other === null}
          onClick={() => onPage(other ?? page)}
        >
          <FormattedMessage id="preview.turnOver" />
        </Button>
      )}
      <span className={styles.gap} />
      {button('zoomOut')}
      <span className={styles.zoom}>{percent}</span>
      {button('zoomIn')}
      {onWhole === undefined ? null : button(isWhole ? 'wide' : 'whole')}
    </div>
  );
}
