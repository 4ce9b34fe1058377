import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Keys } from '../../../ui/keys.tsx';
import { useZoom } from '../canvas/wiring/use-zoom.ts';
import { pixelsPerMillimetre, type ZoomWish } from '../canvas/wiring/zoom-canvas.ts';
import { useEditorState } from '../session/editor-context.tsx';

const steps = [0.5, 1, 2, 4] as const;
const fits = [
  ['page', 'CmdOrCtrl+0'],
  ['width', null],
  ['selection', null],
] as const;

/** How large the page is shown: 100 % is its size on paper. */
export function ZoomMenu() {
  const intl = useIntl();
  const zoomTo = useZoom();
  const zoom = useEditorState(({ view }) => view.zoom) / pixelsPerMillimetre;
  const go = (wish: ZoomWish) => () => zoomTo(wish);
  const percent = (part: number) =>
    intl.formatNumber(part, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}
          aria-label={intl.formatMessage({ id: 'tracts.editor.zoom' }, { zoom: percent(zoom) })}
        >
          {percent(zoom)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          rightSection={<Keys shortcut="CmdOrCtrl+Plus" />}
          onClick={go({ kind: 'by', factor: 1.25 })}
        >
          <FormattedMessage id="command.tractZoomIn" />
        </Menu.Item>
        <Menu.Item
          rightSection={<Keys shortcut="CmdOrCtrl+-" />}
          onClick={go({ kind: 'by', factor: 0.8 })}
        >
          <FormattedMessage id="command.tractZoomOut" />
        </Menu.Item>
        <Menu.Divider />
        {fits.map(([kind, shortcut]) => (
          <Menu.Item
            key={kind}
            rightSection={shortcut ? <Keys shortcut={shortcut} /> : null}
            onClick={go({ kind })}
          >
            <FormattedMessage id={`tracts.editor.fit.${kind}`} />
          </Menu.Item>
        ))}
        <Menu.Divider />
        {steps.map((step) => (
          <Menu.Item key={step} onClick={go({ kind: 'to', zoom: step })}>
            {percent(step)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
