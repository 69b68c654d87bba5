import type { PhraseTable } from '../text/phrases.ts';
import type { Area } from './gazetteer.ts';

/** A place as a text names it. */
export interface PlaceMention {
  /** Token range: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** As the gazetteer names it; the members of a list are joined: "Dallas, Houston and El Paso". */
  readonly name: string;
  readonly area: Area;
}

/** What else is known where names are read. */
export interface PlaceContext {
  /** States that the article names: they decide between places of one name. */
  readonly states: ReadonlySet<string>;
  /** Every word begins with a capital, as in many headlines: capitals then tell nothing of organisations. */
  readonly titleCase: boolean;
  /** Places that the article has introduced with their state, by their short names. */
  readonly towns?: PhraseTable<Pick<PlaceMention, 'name' | 'area'>>;
}
