import type { FigureClaim, QuoteClaim } from '../../claims/claim.ts';
import type { RelatedArticle } from '../../matching/reference.ts';
import type { Compared } from '../compared.ts';

/** An example of our own making: no such outlets, no such operation. */
const figure: FigureClaim = {
  id: 'figure',
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

const quote: QuoteClaim = {
  id: 'quote',
  kind: 'quote',
  spans: [],
  exact: 'Our officers will be back in this city',
  prefix: '',
  suffix: '',
  sentence: '“Our officers will be back in this city,” said Ana Ferro, the field office’s director.',
  operation: 0,
  speaker: { name: 'Ana Ferro', role: 'field office director' },
  partial: false,
};

const ledger = article('ledger', 'Harbor Ledger', '2025-03-04');
const radio = article('radio', 'Valley Radio', '2025-03-05');

function article(id: string, outlet: string, published: '2025-03-04' | '2025-03-05'): RelatedArticle {
  return { id, outlet, url: '', title: '', published, echo: null };
}

export const FIGURE: Compared = {
  claim: figure,
  verdict: 'differs',
  sources: [
    {
      reference: {
        claim: figure.id,
        article: ledger.id,
        verdict: 'differs',
        theirs: {
          ...figure,
          value: 101,
          exact: '101 people',
          sentence: 'In Port Marrow, 101 people were taken into custody, the agency said.',
        },
      },
      article: ledger,
      reprints: [],
      printsThisText: false,
    },
    {
      reference: {
        claim: figure.id,
        article: radio.id,
        verdict: 'consistent',
        theirs: {
          ...figure,
          value: 160,
          modifier: 'more_than',
          exact: 'more than 160 people',
          sentence: 'The agency counted more than 160 people arrested in and around Port Marrow.',
        },
      },
      article: radio,
      reprints: [],
      printsThisText: false,
    },
  ],
};

export const QUOTE: Compared = {
  claim: quote,
  verdict: 'altered',
  sources: [
    {
      reference: {
        claim: quote.id,
        article: radio.id,
        verdict: 'altered',
        theirs: {
          ...quote,
          exact: 'Our officers will be back in this city if the jails will not work with us',
        },
      },
      article: radio,
      reprints: [],
      printsThisText: false,
    },
  ],
};
