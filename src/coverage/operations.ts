import type { DateClaim, Draft } from '../claims/claim.ts';
import type { TextDocument } from '../claims/text/document.ts';
import { firstIndex } from '../claims/text/search.ts';
import type { IsoDate } from '../reading/article.ts';
import { groupNames, type NameGroup, nameKey, phaseOf } from './name-groups.ts';
import type { NameMention } from './names.ts';
import type { Operation, OperationReading } from './operation.ts';
import { placesOf } from './places.ts';
import { assignPassages, type Background, type Passage, readPassages } from './sections.ts';

/** Where an article tells of an operation only in passing its name has no weight; this much makes it the article's own. */
const OWN = 1;

/** Which operations an article tells of: by name, or by agency, place and dates where it names none. */
export function readOperations(doc: TextDocument, dates: readonly Draft<DateClaim>[]): OperationReading {
  const passages = readPassages(doc, dates);
  const groups = groupNames(
    passages.flatMap(({ names, sentence, telling }) =>
      names.map((name) => ({ ...name, sentence, telling: telling.of })),
    ),
  );
  const keys = new Set(groups.map(({ key }) => key));
  const own =
    groups.find(({ weight, agency }) => weight >= OWN && (agency === 'ICE' || agency === null)) ?? null;
  const keyOf = ({ name }: NameMention) => phaseOf(nameKey(name), keys);
  const assigned = assignPassages(passages, own?.key ?? null, keyOf);
  const starts = new Map<number, { start: number; operation: number }[]>();
  passages.forEach((passage, i) => {
    const block = starts.get(passage.block.index) ?? [];
    block.push({ start: startOf(passage), operation: assigned.operations[i] ?? 0 });
    starts.set(passage.block.index, block);
  });
  const operationAt = (block: number, offset: number): number => {
    const inBlock = starts.get(block) ?? [];
    return inBlock[firstIndex(inBlock, ({ start }) => start > offset) - 1]?.operation ?? 0;
  };
  const main: Operation = {
    name: own?.name ?? null,
    agency: 'ICE',
    ...daysOf(
      dates.filter(({ spans }) => spans.every(({ block, start }) => operationAt(block, start) === 0)),
    ),
    places: placesOf(passages.filter((_, i) => assigned.operations[i] === 0)),
  };
  const background = assigned.background.map((other) => backgroundOf(other, groups));
  return { operations: [main, ...background], operationAt };
}

function startOf({ block, sentence }: Passage): number {
  return block.tokens[sentence.from]?.start ?? 0;
}

function backgroundOf({ key, name, days }: Background, groups: readonly NameGroup[]): Operation {
  const group = groups.find((other) => other.key === key);
  return {
    name: group?.name ?? name,
    agency: group?.agency ?? 'ICE',
    start: days?.start ?? null,
    end: days?.end ?? null,
    places: [],
  };
}

/** The first and last day that the article's dates give: a whole span before a single end of one. */
function daysOf(dates: readonly Draft<DateClaim>[]): { start: IsoDate | null; end: IsoDate | null } {
  const whole = dates.find(({ what }) => what === 'operation dates');
  if (whole !== undefined) return { start: whole.start, end: whole.end };
  return {
    start: dates.find(({ what }) => what === 'operation start')?.start ?? null,
    end: dates.find(({ what }) => what === 'operation end')?.end ?? null,
  };
}
