import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Case = v.object({
  Input: v.string(),
  Results: v.array(
    v.object({
      Text: v.string(),
      Resolution: v.optional(v.object({ value: v.nullish(v.string()) })),
    }),
  ),
});

/** A sentence and the numbers in it, as the makers of Recognizers-Text expect them. */
export type RecognizersCase = v.InferOutput<typeof Case>;

/** Reads one of their files, "Number/English/NumberModel.json". Throws a sentence naming it where it is missing. */
export function readCases(dataDir: string, file: string): RecognizersCase[] {
  const path = join(dataDir, 'Recognizers-Text', 'Specs', ...file.split('/'));
  if (!existsSync(path))
    throw new Error(`Recognizers-Text/Specs/${file} is not in the data folder; left out.`);
  return v.parse(v.array(Case), JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')));
}
