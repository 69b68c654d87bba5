import type { TextBlock } from '../text/document.ts';
import type { Mention } from './mention.ts';
import { readPhrase } from './phrase.ts';
import type { Statement } from './statement.ts';
import { subjectAfter } from './subject-after.ts';

/**
 * "I'll print the other side, from Wes Tilden, who farms: “…”", "And this, which an ICE spokesman sent: “…”": in a
 * letter or column, whose words the writer hands on.
 */
export function handedOn({ block, from, runs }: Statement): Mention | null {
  const { tokens } = block;
  const limit = (runs[0]?.from ?? 0) - 1;
  if (
    tokens[limit - 1]?.text !== ':' ||
    !tokens.slice(from, from + 3).some(({ text }) => /^(?:I|We|we)\b/.test(text))
  )
    return null;
  for (let i = from; i < limit; i++) {
    const norm = tokens[i]?.norm ?? '';
    const mention =
      norm === 'from'
        ? subjectAfter(block, i + 1, limit)
        : norm === 'which'
          ? sender(block, i + 1, limit)
          : null;
    if (mention?.kind === 'person' || mention?.kind === 'organization' || norm === 'which') return mention;
  }
  return null;
}

function sender(block: TextBlock, from: number, limit: number): Mention | null {
  for (let i = from; i < limit; i++)
    if (/^(?:sent|gave|emailed|wrote|issued)$/.test(block.tokens[i]?.norm ?? ''))
      return readPhrase(block, from, i);
  return null;
}
