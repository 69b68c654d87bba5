import type { FigureClaim } from '../../claims/claim.ts';
import type { Compared } from '../compared.ts';

/** An example of our own making: no such outlets, no such operation. */
const claim: FigureClaim = {
  id: 'example',
  kind: 'figure',
  spans: [],
  exact: '167 people',
  prefix: '',
  suffix: '',
  sentence: 'Officers arrested 167 people in Port Marrow.',
  operation: 0,
  value: 167,
  low: null,
  high: null,
  modifier: 'exact',
  unit: 'people',
  metric: 'arrests',
  place: 'Port Marrow',
  period: 'this operation',
};

const { spans: _spans, prefix: _prefix, suffix: _suffix, ...stored } = claim;

export const EXAMPLE: Compared = {
  claim,
  verdict: 'differs',
  sources: [
    {
      reference: {
        claim: 'example',
        article: 'ledger',
        verdict: 'differs',
        theirs: {
          ...stored,
          value: 101,
          exact: '101 people',
          sentence: 'In Port Marrow, 101 people were taken into custody, the agency said.',
        },
      },
      article: {
        id: 'ledger',
        outlet: 'Harbor Ledger',
        url: '',
        title: '',
        published: '2025-03-04',
        echo: null,
      },
      reprints: [],
    },
    {
      reference: {
        claim: 'example',
        article: 'radio',
        verdict: 'consistent',
        theirs: {
          ...stored,
          value: 160,
          modifier: 'more_than',
          exact: 'more than 160 people',
          sentence: 'The agency counted more than 160 people arrested in and around Port Marrow.',
        },
      },
      article: {
        id: 'radio',
        outlet: 'Valley Radio',
        url: '',
        title: '',
        published: '2025-03-05',
        echo: null,
      },
      reprints: [],
    },
  ],
};
