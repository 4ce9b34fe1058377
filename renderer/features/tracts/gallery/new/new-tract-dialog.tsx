import { Button, Group, Modal, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formats } from '#shared/domain/tracts/formats/format.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { useRecords } from '../../../../office/use-records.ts';
import { useTractSections } from '../../../../office/use-sections.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import { GalleryGuide } from '../../guide/gallery-guide.tsx';
import { useSectionFacts } from '../../section/use-section-facts.ts';
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
  const section = sections.find(({ scope }) => scope === draft.scope) ?? sections[0] ?? null;
  const scope = section?.scope ?? null;
  const said = useSectionFacts(scope);
  const facts = said?.facts ?? plainFacts;
  const ownTemplates = (useRecords('tract-template') ?? [])
    .filter((row) => row.scope === scope)
    .toSorted((a, b) => a.fields.name.localeCompare(b.fields.name, 'fr'));
  const own = ownTemplates.find(({ id }) => id === draft.template)?.fields;
  // The one that was chosen may have been deleted meanwhile.
  const drawn = templates.find(({ id }) => id === draft.template) ?? templates[0];
  const isBlank = draft.template === null;
  const plainName =
    own?.name ??
    intl.formatMessage({ id: isBlank || !drawn ? 'tracts.gallery.untitled' : drawn.title });
  const name = draft.name.trim() || plainName;
  const template = isBlank || own ? draft.template : (drawn?.id ?? null);
  // A drawn leaflet has no size that could be refused; it is made when it is asked for, not at every letter.
  const tried = isBlank ? newTract(draft, { facts, stamp: 'trial' }) : null;
  const fault = tried === null || tried.ok ? null : tried.error;
  const both = formats.find(({ id }) => id === draft.format)?.orientations.length !== 1;

  const make = async (event: FormEvent) => {
    event.preventDefault();
    const start = { facts, stamp: crypto.randomUUID(), own };
    const made = newTract({ ...draft, template, name }, start);
    if (!made.ok && made.error.kind === 'damaged-template') {
      const damaged = intl.formatMessage({ id: 'tracts.templates.damaged' }, { name: plainName });
      notify({ tone: 'problem', message: damaged });
    }
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
      <GalleryGuide place="new" />
      <form onSubmit={(event) => void make(event)}>
        <SegmentedControl
          fullWidth
          mb="md"
          aria-label={intl.formatMessage({ id: 'tracts.gallery.start' })}
          value={isBlank ? 'blank' : 'templates'}
          onChange={(value) => change({ template: value === 'blank' ? null : firstDraft.template })}
          data={(['templates', 'blank'] as const).map((value) => ({
            value,
            label: intl.formatMessage({ id: `tracts.gallery.${value}` }),
          }))}
        />
        {isBlank ? (
          <FormatCards chosen={draft.format} onChoose={(format) => change({ format })} />
        ) : null}
        {isBlank || said === null ? null : (
          <TemplateCards
            chosen={template}
            facts={facts}
            own={ownTemplates}
            onChoose={(id) => change({ template: id })}
          />
        )}
        {isBlank && draft.format === 'custom' ? (
          <CustomSize draft={draft} fault={fault} onChange={change} />
        ) : null}
        {isBlank && both && draft.format !== 'custom' ? (
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
