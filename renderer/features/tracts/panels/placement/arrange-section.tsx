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
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useChosen, useEditor } from '../../session/editor-context.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import { type Problem, useEdit } from '../use-edit.ts';

const orders = [
  ['front', IconArrowBarUp],
  ['forward', IconArrowUp],
  ['backward', IconArrowDown],
  ['back', IconArrowBarDown],
] as const;

const duplicateStep = 5;

/** Order, groups, lock, hide, copy, delete. */
export function ArrangeSection() {
  const intl = useIntl();
  const edit = useEdit();
  const chosen = useChosen();
  const { session, state } = useEditor();
  const [problem, setProblem] = useState<Problem>(null);
  const objects = chosen.map(({ id }) => id);
  const [first] = chosen;
  const say = (id: MessageId) => intl.formatMessage({ id });
  const act = (done: TractEdit) => setProblem(edit(done));
  const flip = (field: 'locked' | 'hidden') => {
    const on = chosen.every((object) => object[field]);
    act({ kind: 'set', objects, properties: { [field]: !on } });
  };

  function group() {
    const id = ObjectId.parse(crypto.randomUUID());
    const refused = edit({ kind: 'group', id, objects, name: '' });
    setProblem(refused);
    if (refused === null) state.getState().setChosen([id]);
  }
  function duplicate() {
    if (!first) return;
    const stamp = crypto.randomUUID();
    const clip = session.copy(objects);
    const by = { x: duplicateStep, y: duplicateStep };
    const refused = edit({ kind: 'paste', clip, page: first.page, by, stamp });
    setProblem(refused);
    const { tract } = session.read();
    const pasted = tract.objects.filter(
      ({ id, group: within }) => id.startsWith(stamp) && !within?.startsWith(stamp),
    );
    if (refused === null) state.getState().setChosen(pasted.map(({ id }) => id));
  }
  function remove() {
    const refused = edit({ kind: 'delete', objects });
    setProblem(refused);
    if (refused === null) state.getState().setChosen([]);
  }
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
            onClick={() => act({ kind: 'reorder', objects, to })}
          />
        ))}
        <IconButton
          icon={isGroup ? IconUnlink : IconBoxMultiple}
          label={say(isGroup ? 'tracts.panels.ungroup' : 'tracts.panels.group')}
          isDisabled={!isGroup && chosen.length < 2}
          onClick={() => (isGroup && first ? act({ kind: 'ungroup', group: first.id }) : group())}
        />
      </div>
      <div className={styles.row}>
        <IconButton
          icon={locked ? IconLock : IconLockOpen}
          label={say('tracts.panels.lock')}
          isOn={locked}
          onClick={() => flip('locked')}
        />
        <IconButton
          icon={hidden ? IconEyeOff : IconEye}
          label={say('tracts.panels.hide')}
          isOn={hidden}
          onClick={() => flip('hidden')}
        />
        <IconButton icon={IconCopy} label={say('tracts.panels.duplicate')} onClick={duplicate} />
        <IconButton icon={IconTrash} label={say('tracts.panels.delete')} onClick={remove} />
      </div>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}
