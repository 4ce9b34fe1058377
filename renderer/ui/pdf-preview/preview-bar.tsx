import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import styles from './pdf-pages.module.css';
import { zoomStep } from './view.ts';

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  /** `Page 2 sur 5`. */
  readonly place: string;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
};

export function PreviewBar({ page, pages, zoom, place, onPage, onZoom }: Props) {
  const intl = useIntl();
  const percent = intl.formatNumber(zoom, { style: 'percent' });
  const buttons = {
    previous: { icon: IconChevronLeft, run: () => onPage(page - 1), off: page <= 1 },
    next: { icon: IconChevronRight, run: () => onPage(page + 1), off: page >= pages },
    zoomOut: { icon: IconZoomOut, run: () => onZoom(zoomStep(zoom, 'out')), off: zoom <= 0.5 },
    zoomIn: { icon: IconZoomIn, run: () => onZoom(zoomStep(zoom, 'in')), off: zoom >= 4 },
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
      <span className={styles.gap} />
      {button('zoomOut')}
      <span className={styles.zoom}>{percent}</span>
      {button('zoomIn')}
    </div>
  );
}
