import type { OperationReading } from '../coverage/operation.ts';
import type { Claim, DateClaim, Draft, FigureClaim, QuoteClaim, Span } from './claim.ts';
import { findAllDates } from './date/dates.ts';
import { findAllNumbers, findFigures } from './figure/figures.ts';
import { findQuotes } from './quote/quotes.ts';
import type { TextBlock, TextDocument } from './text/document.ts';
import { firstIndex } from './text/search.ts';

/** Length of prefix and suffix, in UTF-16 units, as the TextQuoteSelector's examples have it. */
const CONTEXT = 32;

/** Everything the article claims, in reading order. Dates come ready, because operations are read from them. */
export function extractClaims(
  doc: TextDocument,
  dates: readonly Draft<DateClaim>[],
  operations: OperationReading,
): Claim[] {
  return inOrder([...findFigures(doc, operations), ...dates, ...findQuotes(doc)], doc, operations);
}

/** Every number, day and quotation, also those that nothing of an operation is counted by. */
export function extractAll(doc: TextDocument, operations: OperationReading): Claim[] {
  return inOrder(
    [...findAllNumbers(doc, operations), ...findAllDates(doc), ...findQuotes(doc)],
    doc,
    operations,
  );
}

function inOrder(drafts: readonly AnyDraft[], doc: TextDocument, operations: OperationReading): Claim[] {
  return [...drafts]
    .sort((a, b) => startOf(a).block - startOf(b).block || startOf(a).start - startOf(b).start)
    .map((draft, i) => complete(draft, `c${i + 1}`, doc, operations));
}

type AnyDraft = Draft<FigureClaim> | Draft<DateClaim> | Draft<QuoteClaim>;

const NOWHERE: Span = { block: 0, start: 0, end: 0 };

function startOf(draft: AnyDraft): Span {
  return draft.spans[0] ?? NOWHERE;
}

function complete(draft: AnyDraft, id: string, doc: TextDocument, operations: OperationReading): Claim {
  const first = startOf(draft);
  const last = draft.spans.at(-1) ?? first;
  const texts = draft.spans.map(({ block, start, end }) => textOf(doc, block).slice(start, end));
  return Object.assign({}, draft, {
    id,
    exact: fold(texts.join(' ')),
    prefix: fold(textOf(doc, first.block).slice(Math.max(0, first.start - CONTEXT), first.start)),
    suffix: fold(textOf(doc, last.block).slice(last.end, last.end + CONTEXT)),
    sentence: sentenceOf(
      doc.blocks[first.block],
      first.start,
      last.block === first.block ? last.end : first.end,
    ),
    operation: operations.operationAt(first.block, first.start),
  });
}

function textOf(doc: TextDocument, block: number): string {
  return doc.blocks[block]?.text ?? '';
}

/** White space other than single spaces: most text has none. */
const UNFOLDED = /[^\S ]| {2}/;

/** The cells of a table row are read with a space between them. */
function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The whole sentence, or sentences, that a span touches. */
function sentenceOf(block: TextBlock | undefined, start: number, end: number): string {
  if (block === undefined) return '';
  const { tokens, sentences, text } = block;
  const first = firstIndex(sentences, ({ to }) => (tokens[to - 1]?.end ?? 0) > start);
  const behind = firstIndex(sentences, ({ from }) => (tokens[from]?.start ?? 0) >= end);
  const isTouched = first < behind;
  const from = isTouched ? (sentences[first]?.from ?? 0) : 0;
  const to = isTouched ? (sentences[behind - 1]?.to ?? tokens.length) : tokens.length;
  return fold(text.slice(tokens[from]?.start ?? start, tokens[to - 1]?.end ?? end));
}
