import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { TractVersion } from '../../../../../store/store-api/tract-versions.ts';
import { useTract } from '../../../session/editor-context.tsx';
import { useVersionWords } from '../use-version-words.ts';
import { useSnapshot, useVersions } from '../use-versions.ts';
import type { Compared } from './compared-pair.tsx';

/** Stands for the leaflet as it is now among the versions. */
export const presently = 'now';

/** What a version is compared with, the older of the two first. Until the other is read, with itself. */
export function useComparison(version: TractVersion, tract: Tract) {
  const intl = useIntl();
  const words = useVersionWords();
  const current = useTract();
  const versions = useVersions() ?? [];
  const [other, setOther] = useState(presently);
  const second = versions.find(({ id }) => id === other);
  const snapshot = useSnapshot(second?.id ?? null);

  const called = (one: TractVersion) =>
    intl.formatMessage({ id: 'tracts.versions.called' }, words(one));
  const isOfNow = second === undefined;
  const read = snapshot.kind === 'read' ? snapshot.snapshot.tract : tract;
  const mine: Compared = {
    tract,
    caption: isOfNow ? intl.formatMessage({ id: 'tracts.versions.then' }) : called(version),
  };
  const theirs: Compared = isOfNow
    ? { tract: current, caption: intl.formatMessage({ id: 'tracts.versions.now' }) }
    : { tract: read, caption: called(second) };
  const isYounger = !isOfNow && Date.parse(second.at) < Date.parse(version.at);
  return {
    older: isYounger ? theirs : mine,
    newer: isYounger ? mine : theirs,
    other: isOfNow ? presently : other,
    others: [
      { value: presently, label: intl.formatMessage({ id: 'tracts.versions.present' }) },
      ...versions
        .filter(({ id }) => id !== version.id)
        .map((one) => ({ value: one.id, label: called(one) })),
    ],
    setOther,
    isDamaged: !isOfNow && snapshot.kind === 'damaged',
    title: isOfNow
      ? intl.formatMessage({ id: 'tracts.versions.compareTitle' }, words(version))
      : intl.formatMessage(
          { id: 'tracts.versions.compareBoth' },
          { one: called(version), other: called(second) },
        ),
  };
}
