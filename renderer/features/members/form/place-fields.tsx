import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TownChoice } from '#shared/domain/places/towns.ts';
import { fieldLabels } from '../../../office/field-labels.ts';
import { Pair } from './group.tsx';
import { type Place, townsAsTyped, townsForPostcode } from './place-choices.ts';
import { PlaceHint } from './place-hint.tsx';
import { fieldId, type PersonForm } from './use-person-form.ts';
import { useTowns } from './use-towns.ts';

type Props = { readonly person: PersonForm };

/** Either of the two completes the other, without the network; what is typed by hand is never changed. */
export function PlaceFields({ person }: Props) {
  const { form } = person;
  const { postcode, town, country } = form.values;
  const place: Place = { postcode, town, country };
  const towns = useTowns();
  // The hint waits until the hand has left both fields.
  const [isTyping, setIsTyping] = useState(false);

  const take = (choice: TownChoice) => {
    form.setFieldValue('postcode', choice.postcode);
    form.setFieldValue('town', choice.town);
  };
  const typePostcode = (typed: string) => {
    form.setFieldValue('postcode', typed);
    if (towns === null || town.trim() !== '') return;
    const [only, ...others] = townsForPostcode(towns, { ...place, postcode: typed });
    if (only && others.length === 0) form.setFieldValue('town', only.town);
  };

  return (
    <div>
      <Pair narrow="first">
        <PlaceField
          person={person}
          onHere={setIsTyping}
          field="postcode"
          choices={towns === null ? [] : settled(townsForPostcode(towns, place), place)}
          onType={typePostcode}
          onTake={take}
        />
        <PlaceField
          person={person}
          onHere={setIsTyping}
          field="town"
          choices={towns === null ? [] : settled(townsAsTyped(towns, place), place)}
          onType={(typed) => form.setFieldValue('town', typed)}
          onTake={take}
        />
      </Pair>
      {towns === null || isTyping ? null : <PlaceHint towns={towns} place={place} />}
    </div>
  );
}

/** Nothing is offered once what stands there is one of the choices. */
const settled = (choices: readonly TownChoice[], { postcode, town }: Place) =>
  choices.some((choice) => choice.town === town && choice.postcode === postcode) ? [] : choices;

type FieldProps = Props & {
  readonly field: 'postcode' | 'town';
  readonly onHere: (isHere: boolean) => void;
  readonly choices: readonly TownChoice[];
  readonly onType: (typed: string) => void;
  readonly onTake: (choice: TownChoice) => void;
};

function PlaceField({ person, field, onHere, choices, onType, onTake }: FieldProps) {
  const intl = useIntl();
  const { onChange: _, onFocus, onBlur, ...input } = person.form.getInputProps(field);
  const named = choices.map((choice) => ({
    choice,
    label: intl.formatMessage(
      { id: choice.formerName === null ? 'place.choice' : 'place.formerChoice' },
      { town: choice.town, postcode: choice.postcode, former: choice.formerName ?? '' },
    ),
  }));
  return (
    <Autocomplete
      size="md"
      id={fieldId(field)}
      label={<FormattedMessage id={fieldLabels[field]} />}
      inputMode={field === 'postcode' ? 'numeric' : 'text'}
      autoComplete="off"
      data={named.map(({ label }) => label)}
      // The towns themselves know accents, hyphens and former names.
      filter={({ options }) => options}
      comboboxProps={{ keepMounted: false, width: 'max-content', position: 'bottom-start' }}
      {...input}
      onFocus={(event) => {
        onHere(true);
        onFocus?.(event);
      }}
      onBlur={(event) => {
        onHere(false);
        onBlur?.(event);
      }}
      onChange={(typed) => {
        const taken = named.find(({ label }) => label === typed);
        if (taken === undefined) onType(typed);
        else onTake(taken.choice);
      }}
    />
  );
}
