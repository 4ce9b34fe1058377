import { Button, Group, Modal, NumberInput, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSheetQuestion } from './ask-sheet.ts';
import type { Sheet } from './look-order.ts';
import styles from './sheet-chooser.module.css';

/** Asks which page of a PDF is wanted. */
export function SheetChooser() {
  const intl = useIntl();
  const question = useSheetQuestion((state) => state.question);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (question !== null) setChosen(0);
  }, [question]);
  if (question === null) return null;
  const { name, pages, sheets, answer } = question;
  return (
    <Modal
      opened
      size="lg"
      title={intl.formatMessage({ id: 'tracts.pictures.sheet.title' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      onClose={() => answer(null)}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(chosen);
        }}
      >
        <Text size="sm">
          <FormattedMessage id="tracts.pictures.sheet.text" values={{ name, pages }} />
        </Text>
        <div
          className={styles.sheets}
          role="radiogroup"
          aria-label={intl.formatMessage({ id: 'tracts.pictures.sheet.title' })}
        >
          {sheets.map((sheet, at) => (
            // Pages of a file have no other name, and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <label key={at} className={styles.sheet}>
              <input
                type="radio"
                name="sheet"
                checked={chosen === at}
                onChange={() => setChosen(at)}
              />
              <SheetPicture sheet={sheet} />
              <FormattedMessage id="tracts.pictures.sheet.page" values={{ page: at + 1 }} />
            </label>
          ))}
        </div>
        {pages <= sheets.length ? null : (
          <NumberInput
            mt="sm"
            label={intl.formatMessage({ id: 'tracts.pictures.sheet.number' })}
            min={1}
            max={pages}
            clampBehavior="strict"
            allowDecimal={false}
            value={chosen + 1}
            onChange={(page) => setChosen(Math.max(1, Number(page)) - 1)}
          />
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => answer(null)}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit">
            <FormattedMessage id="tracts.pictures.sheet.place" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function SheetPicture({ sheet: { png, width, height } }: { readonly sheet: Sheet }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([png], { type: 'image/png' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [png]);
  return <img src={url} width={width / 2} height={height / 2} alt="" />;
}
