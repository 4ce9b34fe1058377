import {
  IconArrowBarDown,
  IconArrowBarUp,
  IconArrowDown,
  IconArrowUp,
  IconBoxMultiple,
  IconCopy,
  IconEye,
  IconEyeOff,
  IconLock,
  IconLockOpen,
  IconTrash,
  IconUnlink,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import {
  deleteChosen,
  duplicateChosen,
  groupChosen,
  lockChosen,
  orderChosen,
  ungroupChosen,
} from '../../canvas/keyboard/object-acts.ts';
import { useObjectActs } from '../../canvas/wiring/use-canvas.ts';
import { useChosen } from '../../session/editor-context.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import { useSet } from '../use-edit.ts';

const orders = [
  ['front', IconArrowBarUp],
  ['forward', IconArrowUp],
  ['backward', IconArrowDown],
  ['back', IconArrowBarDown],
] as const;

/** Order, groups, lock, hide, copy, delete. */
export function ArrangeSection() {
  const intl = useIntl();
  const act = useObjectActs();
  const set = useSet();
  const chosen = useChosen();
  const [first] = chosen;
  const say = (id: MessageId) => intl.formatMessage({ id });
  const isGroup = chosen.length === 1 && first?.kind === 'group';
  const locked = chosen.every((object) => object.locked);
  const hidden = chosen.every((object) => object.hidden);

  return (
    <Section title="tracts.panels.arrange">
      <div className={styles.row}>
        {orders.map(([to, icon]) => (
          <IconButton
            key={to}
            icon={icon}
            label={say(`tracts.panels.order.${to}`)}
            onClick={() => act((bench) => orderChosen(bench, to))}
          />
        ))}
        <IconButton
          icon={isGroup ? IconUnlink : IconBoxMultiple}
          label={say(isGroup ? 'tracts.panels.ungroup' : 'tracts.panels.group')}
          isDisabled={!isGroup && chosen.length < 2}
          onClick={() => act(isGroup ? ungroupChosen : groupChosen)}
        />
      </div>
      <div className={styles.row}>
        <IconButton
          icon={locked ? IconLock : IconLockOpen}
          label={say('tracts.panels.lock')}
          isOn={locked}
          onClick={() => act(lockChosen)}
        />
        <IconButton
          icon={hidden ? IconEyeOff : IconEye}
          label={say('tracts.panels.hide')}
          isOn={hidden}
          onClick={() => set({ hidden: !hidden })}
        />
        <IconButton
          icon={IconCopy}
          label={say('tracts.panels.duplicate')}
          onClick={() => act(duplicateChosen)}
        />
        <IconButton
          icon={IconTrash}
          label={say('tracts.panels.delete')}
          onClick={() => act(deleteChosen)}
        />
      </div>
    </Section>
  );
}
