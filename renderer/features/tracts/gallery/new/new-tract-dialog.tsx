import { Button, Group, Modal, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formats } from '#shared/domain/tracts/formats/format.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { useTractSections } from '../../../../office/use-sections.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import { CustomSize } from './custom-size.tsx';
import { type Draft, firstDraft, newTract } from './draft.ts';
import { FormatCards } from './format-cards.tsx';
import { TemplateCards } from './template-cards.tsx';

type Props = { readonly onClose: () => void; readonly onMade: (id: string) => void };

/** First a drawn leaflet or the paper, then a name; everything about it can be changed later. */
export function NewTractDialog({ onClose, onMade }: Props) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const sections = useTractSections() ?? [];
  const [draft, setDraft] = useState<Draft>(firstDraft);
  const [isMaking, setIsMaking] = useState(false);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const template = templates.find(({ id }) => id === draft.template) ?? null;
  const plainName = intl.formatMessage({ id: template?.title ?? 'tracts.gallery.untitled' });
  const name = draft.name.trim() || plainName;
  const section = sections.find(({ scope }) => scope === draft.scope) ?? sections[0] ?? null;
  const scope = section?.scope ?? null;
  const sectionName = section?.name ?? '';
  const facts = useMemo(() => ({ ...plainFacts, name: sectionName }), [sectionName]);
  // A drawn leaflet has no size that could be refused; it is made when it is asked for, not at every letter.
  const tried = template === null ? newTract(draft, { facts, stamp: 'trial' }) : null;
  const fault = tried === null || tried.ok ? null : tried.error;
  const both = formats.find(({ id }) => id === draft.format)?.orientations.length !== 1;

  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = newTract({ ...draft, name }, { facts, stamp: crypto.randomUUID() });
    if (!made.ok || scope === null || isMaking) return;
    setIsMaking(true);
    const created = await store.createTract({ scope, ...made.value });
    setIsMaking(false);
    if (created.ok) return onMade(created.value);
    const message = intl.formatMessage({ id: commitFailureWords[created.error.kind] });
    notify({ tone: 'problem', message });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="46rem"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="tracts.gallery.newTitle" />
        </Text>
      }
    >
      <form onSubmit={(event) => void make(event)}>
        <SegmentedControl
          fullWidth
          mb="md"
          aria-label={intl.formatMessage({ id: 'tracts.gallery.start' })}
          value={template === null ? 'blank' : 'templates'}
          onChange={(value) => change({ template: value === 'blank' ? null : firstDraft.template })}
          data={(['templates', 'blank'] as const).map((value) => ({
            value,
            label: intl.formatMessage({ id: `tracts.gallery.${value}` }),
          }))}
        />
        {template === null ? (
          <FormatCards chosen={draft.format} onChoose={(format) => change({ format })} />
        ) : (
          <TemplateCards
            chosen={template.id}
            facts={facts}
            onChoose={(id) => change({ template: id })}
          />
        )}
        {template === null && draft.format === 'custom' ? (
          <CustomSize draft={draft} fault={fault} onChange={change} />
        ) : null}
        {template === null && both && draft.format !== 'custom' ? (
          <SegmentedControl
            mt="md"
            aria-label={intl.formatMessage({ id: 'tracts.gallery.orientation' })}
            value={draft.orientation}
            onChange={(value) =>
              change({ orientation: value === 'landscape' ? 'landscape' : 'portrait' })
            }
            data={(['portrait', 'landscape'] as const).map((value) => ({
              value,
              label: intl.formatMessage({ id: `tracts.gallery.${value}` }),
            }))}
          />
        ) : null}
        <TextInput
          mt="md"
          label={<FormattedMessage id="tracts.gallery.name" />}
          placeholder={plainName}
          value={draft.name}
          maxLength={120}
          data-autofocus
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {sections.length > 1 ? (
          <Select
            mt="md"
            label={<FormattedMessage id="tracts.gallery.section" />}
            data={sections.map((section) => ({ value: section.scope, label: section.name }))}
            value={scope}
            allowDeselect={false}
            onChange={(value) =>
              change({ scope: sections.find((one) => one.scope === value)?.scope ?? null })
            }
          />
        ) : null}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={fault !== null || scope === null} loading={isMaking}>
            <FormattedMessage id="tracts.gallery.make" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
