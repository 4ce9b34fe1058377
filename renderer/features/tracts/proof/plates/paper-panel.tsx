import { Radio, Stack } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { type ProofPaper, paperFacts, proofPapers } from '#shared/domain/tracts/proof/papers.ts';

type Props = {
  readonly paper: ProofPaper;
  readonly onPaper: (paper: ProofPaper) => void;
};

export function PaperPanel({ paper, onPaper }: Props) {
  return (
    <Radio.Group
      label={<FormattedMessage id="tracts.proof.paper" />}
      value={paper}
      onChange={(next) => onPaper(proofPapers.find((one) => one === next) ?? paper)}
    >
      <Stack gap={6} mt={6}>
        {proofPapers.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <FormattedMessage
                id={`tracts.proof.paper.${one}`}
                values={{ limit: paperFacts[one].mostInk }}
              />
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
