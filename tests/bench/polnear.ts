import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One labelled attribution: what is said, and who is said to say it. */
export interface Attributed {
  readonly content: readonly Stretch[];
  /** The words of the source; empty where none is labelled. */
  readonly source: readonly string[];
  readonly sourceText: string;
  /** Words of other mentions of the same source, where it is a pronoun or a description. */
  readonly also: ReadonlySet<string>;
}

export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/’/g, "'")
      .replace(/'s\b/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

interface Label {
  readonly type: string;
  readonly spans: readonly Stretch[];
  readonly text: string;
}

/** The attributions of one text by its brat file; null where there is none. */
export function attributionsOf(folder: string, name: string): Attributed[] | null {
  const file = readdirSync(join(folder, 'attributions')).find(
    (one) => one.startsWith(`${name}_`) && one.endsWith('.ann'),
  );
  if (file === undefined) return null;
  const labels = new Map<string, Label>();
  const events: Map<string, string[]>[] = [];
  for (const line of readFileSync(join(folder, 'attributions', file), 'utf8').split('\n')) {
    const [id = '', fields = '', text = ''] = line.split('\t');
    if (id.startsWith('T')) labels.set(id, labelOf(fields, text));
    if (id.startsWith('E')) events.push(argumentsOf(fields));
  }
  const chains = chainsOf(join(folder, 'corenlp', `${name}.txt.xml`));
  const attributed: Attributed[] = [];
  let named: readonly string[] = [];
  for (const event of events.toSorted((a, b) => startOf(a, labels) - startOf(b, labels))) {
    const sources = (event.get('Source') ?? []).flatMap((id) => labels.get(id) ?? []);
    const sourceText = sources.map(({ text }) => text).join(' ');
    const source = wordsOf(sourceText);
    const isName = /\p{Lu}\p{L}+/u.test(sourceText.replace(/^(?:He|She|They|It|The)\b/, ''));
    const also = new Set(
      isName ? [] : [...named, ...sources.flatMap(({ spans }) => alsoNamed(chains, spans))],
    );
    if (isName) named = source;
    const content = (event.get('Content') ?? []).flatMap((id) => labels.get(id)?.spans ?? []);
    attributed.push({ content, source, sourceText, also });
  }
  return attributed;
}

function labelOf(fields: string, text: string): Label {
  const [type = '', ...rest] = fields.split(' ');
  const spans = rest
    .join(' ')
    .split(';')
    .map((pair) => {
      const [start = 0, end = 0] = pair.split(' ').map(Number);
      return { start, end };
    });
  return { type, spans, text };
}

/** `Attribution:T4 Content:T3 Source:T1` by role; numbers behind a role mark further parts. */
function argumentsOf(fields: string): Map<string, string[]> {
  const byRole = new Map<string, string[]>();
  for (const pair of fields.trim().split(' ')) {
    const [role = '', id = ''] = pair.split(':');
    const plain = role.replace(/\d+$/, '');
    byRole.set(plain, [...(byRole.get(plain) ?? []), id]);
  }
  return byRole;
}

function startOf(event: ReadonlyMap<string, string[]>, labels: ReadonlyMap<string, Label>): number {
  const ids = event.get('Source') ?? event.get('Cue') ?? event.get('Content') ?? [];
  return labels.get(ids[0] ?? '')?.spans[0]?.start ?? 0;
}

interface Chain {
  readonly mentions: readonly (Stretch & { readonly text: string })[];
}

/** Coreference chains by character offsets. */
function chainsOf(file: string): Chain[] {
  if (!existsSync(file)) return [];
  const xml = readFileSync(file, 'utf8');
  const [sentences = '', ...groups] = xml.split('<coreference>');
  const starts = sentences
    .split('<sentence id=')
    .map((sentence) =>
      [...sentence.matchAll(/OffsetBegin>(\d+)<[\s\S]*?OffsetEnd>(\d+)</g)].map(
        (m) => [Number(m[1]), Number(m[2])] as const,
      ),
    );
  return groups.map((group) => ({
    mentions: [
      ...group.matchAll(
        /<sentence>(\d+)<\/sentence>\s*<start>(\d+)<\/start>\s*<end>(\d+)<\/end>[\s\S]*?<text>([^<]*)</g,
      ),
    ].map((m) => ({
      start: starts[Number(m[1])]?.[Number(m[2]) - 1]?.[0] ?? -1,
      end: starts[Number(m[1])]?.[Number(m[3]) - 2]?.[1] ?? -1,
      text: m[4] ?? '',
    })),
  }));
}

/** The words of short mentions in the chains that hold one at this place. */
function alsoNamed(chains: readonly Chain[], spans: readonly Stretch[]): string[] {
  return chains
    .filter(({ mentions }) => mentions.some((m) => spans.some((s) => m.end === s.end && m.start >= s.start)))
    .flatMap(({ mentions }) =>
      mentions.flatMap(({ text }) => (text.split(' ').length <= 5 ? wordsOf(text) : [])),
    );
}
