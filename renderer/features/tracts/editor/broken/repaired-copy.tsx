import { Button } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import { usePlace } from '../../../../office/screen.ts';
import { useAct } from '../../../../office/use-act.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { useEditor } from '../../session/editor-context.tsx';
import styles from '../tract-editor.module.css';

type Props = { readonly record: RecordRow<'tract'> };

/** What the name of a leaflet may hold, with room for what is added to it. */
const longestName = 60;

/** Makes a sound leaflet of what can be read of a damaged one, and opens it. The damaged one stays as it is. */
export function RepairedCopy({ record }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { session } = useEditor();
  const [isMaking, setMaking] = useState(false);

  async function make() {
    setMaking(true);
    const name = intl.formatMessage(
      { id: 'tracts.editor.repairedName' },
      { name: record.fields.name.slice(0, longestName) },
    );
    const run = async () => {
      const update = session.repaired();
      const { scope } = record;
      const made = await store.createTract({ scope, fields: { name }, update });
      if (made.ok)
        usePlace.getState().go({ kind: 'tracts', open: { kind: 'tract', id: made.value } });
      return made;
    };
    const says = intl.formatMessage({ id: 'tracts.editor.repaired' }, { name });
    await act({ run, says, kind: 'record' });
    setMaking(false);
  }

  return (
    <Button
      className={styles.repair}
      size="compact-sm"
      variant="default"
      loading={isMaking}
      leftSection={<IconTool size="1rem" aria-hidden="true" />}
      onClick={() => void make()}
    >
      <FormattedMessage id="tracts.editor.repair" />
    </Button>
  );
}
