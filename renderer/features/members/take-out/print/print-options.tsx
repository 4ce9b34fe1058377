import type { ConsentChannel } from '#shared/domain/export/people/contact-rule.ts';
import { unreachable } from '#shared/result.ts';
import type { NamedColumn } from '../../../../office/use-columns.ts';
import { RuleChoice } from '../rule-choice.tsx';
import { CardOptions } from './options/card-options.tsx';
import { LabelOptions } from './options/label-options.tsx';
import { ListOptions } from './options/list-options.tsx';
import { SignInOptions } from './options/sign-in-options.tsx';
import type { PrintForm } from './use-print-draft.ts';

type Props = {
  readonly form: PrintForm;
  /** Without the name, which every document has. */
  readonly columns: readonly NamedColumn[];
  readonly section: string;
};

/** What can be said of the document in hand. */
export function PrintOptions({ form, columns, section }: Props) {
  const { draft, change, changeRule } = form;
  const rule = (...channels: readonly ConsentChannel[]) => (
    <RuleChoice rule={draft.rules[draft.document]} channels={channels} onRule={changeRule} />
  );
  switch (draft.document) {
    case 'labels':
      return (
        <>
          <LabelOptions form={form} />
          {rule('post')}
        </>
      );
    case 'phone-list':
      return (
        <>
          <ListOptions
            list={draft.phoneList}
            columns={columns}
            hasTickBox
            onList={(phoneList) => change({ phoneList })}
          />
          {rule('phone', 'sms')}
        </>
      );
    case 'directory':
      return (
        <>
          <ListOptions
            list={draft.directory}
            columns={columns}
            hasTickBox={false}
            onList={(directory) => change({ directory })}
          />
          {rule()}
        </>
      );
    case 'sign-in-sheet':
      return (
        <SignInOptions
          sheet={draft.signIn}
          columns={columns}
          onSheet={(signIn) => change({ signIn })}
        />
      );
    case 'member-cards':
      return (
        <CardOptions
          cards={draft.cards}
          columns={columns}
          section={section}
          onCards={(cards) => change({ cards })}
        />
      );
    default:
      return unreachable(draft.document);
  }
}
