import type { IsoDate } from "../reading/article.ts";

/** One enforcement operation, as one article speaks of it. */
export interface Operation {
	/** "Operation Safe City"; null where the article names none. */
	readonly name: string | null;
	/** Who carried it out: `ICE`, or the agency as named ("Riverside County Sheriff"). */
	readonly agency: string;
	/** First and last day as far as the article says, else null. */
	readonly start: IsoDate | null;
	readonly end: IsoDate | null;
	/** Places as the gazetteer names them, the most named first. */
	readonly places: readonly string[];
}
