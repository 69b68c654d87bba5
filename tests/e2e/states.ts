/** What a reader may have before the eyes, with `OTHER_OUTLETS` in the library beside the starter pack. */

/** What the overlay may show on a demo page. */
export interface OverlayState {
  readonly name: string;
  readonly page: string;
  /** What the reader chose before, of the settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The mark whose card is open; null for none. */
  readonly mark: string | null;
  /** The outlets too that do not show at once. */
  readonly unfolded?: boolean;
  /** Part of the overlay that is there once it is drawn. */
  readonly until: string;
}

/** A page of the extension. */
export interface Screen {
  readonly name: string;
  readonly show: string;
  /** The demo page in the tab in front; null for one of the browser's own. */
  readonly beside: string | null;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What it says once it is drawn. */
  readonly until: string;
}

const COURIER = 'lantern-courier';
const KEEP_COMING = 'We will keep coming back to the neighborhoods where these people hide from our officers';
const NOBODY = 'Nobody who lives here lawfully has anything to fear from this operation';
const DETAINERS = 'The county did not honor a single detainer that our officers lodged with it last year';
const DOORS = 'Our officers knocked on every door in Toledo and in Dayton with a warrant in their hands';

const summary = { page: COURIER, mark: null, until: '[role=status]' };
const card = { page: COURIER, until: '[role=dialog]' };

export const OVERLAY_STATES: readonly OverlayState[] = [
  { ...summary, name: 'the summary' },
  { ...summary, name: 'the summary, folded', settings: { folded: true }, until: '.summary.folded' },
  {
    ...summary,
    name: 'the summary on the other side',
    settings: { side: 'start' },
    until: '.summary[data-side=start]',
  },
  { ...card, name: 'a figure that others give otherwise', mark: 'arrested 214 people in Ohio' },
  { ...card, name: 'all outlets on it', mark: 'arrested 214 people in Ohio', unfolded: true },
  { ...card, name: 'a figure with few others', mark: '90 people were arrested' },
  { ...card, name: 'a date', mark: 'from March 2 to March 6' },
  { ...card, name: 'a quote that others print longer, shorter and in other words', mark: KEEP_COMING },
  { ...card, name: 'a quote that others print alike', mark: NOBODY },
  { ...card, name: 'a quote that others have from another speaker', mark: DETAINERS },
  { ...card, name: 'a quote that others print in another language', mark: DOORS },
  {
    ...card,
    name: 'what only this page reports',
    mark: '57 of those arrested had final orders of removal',
    settings: { onlyHere: true },
  },
  { ...summary, name: 'the summary where nobody else reports on it', page: 'sundial-alone' },
  { ...summary, name: 'the summary where others only reprint it', page: 'quarry-reprint' },
  { ...card, name: 'a figure that a reprint repeats', page: 'quarry-reprint', mark: 'four days' },
];

const popup = { show: 'popup.html' };
const panel = { show: 'sidepanel.html' };
const lookUp = (query: string) => ({ show: `popup.html?q=${encodeURIComponent(query)}`, beside: null });

export const SCREENS: readonly Screen[] = [
  { ...popup, name: 'the popup', beside: COURIER, until: 'Lantern:' },
  {
    ...popup,
    name: 'the popup on a site that is turned off',
    beside: COURIER,
    settings: { offSites: ['news.example'] },
    until: 'is off on',
  },
  { ...panel, name: 'the panel', beside: COURIER, until: 'Reported elsewhere' },
  {
    ...popup,
    name: 'the popup where nobody else reports on it',
    beside: 'sundial-alone',
    until: 'No other outlet',
  },
  {
    ...panel,
    name: 'the panel where nobody else reports on it',
    beside: 'sundial-alone',
    until: 'Operation Sundial',
  },
  {
    ...panel,
    name: 'the panel where others only reprint it',
    beside: 'quarry-reprint',
    until: 'this same text',
  },
  { ...popup, name: 'the popup on no coverage', beside: 'untouched-hockey', until: 'does not report' },
  { ...panel, name: 'the panel on no coverage', beside: 'untouched-hockey', until: 'Open an article' },
  { ...popup, name: 'the popup on a page of the browser', beside: null, until: 'cannot run here' },
  { ...lookUp('about 214'), name: 'the look-up of a figure', until: 'Sandusky' },
  { ...lookUp('Witlow'), name: 'the look-up of a name with a slip', until: 'Whitlow' },
  { ...lookUp(KEEP_COMING), name: 'the look-up of a pasted sentence', until: 'Great Lakes' },
  { ...lookUp('zzyzx'), name: 'the look-up of what nobody printed', until: 'Nothing' },
  {
    name: 'the options with choices made',
    show: 'options.html',
    beside: null,
    settings: {
      marks: 'differences',
      offSites: ['news.example', 'a-very-long-name-of-a-newspaper-in-a-small-town.example'],
      dismissed: [`167 people\nstarter/one\n101 people`, `${KEEP_COMING}\nstarter/two\n${NOBODY}`],
    },
    until: '101 people',
  },
  { name: 'the welcome page', show: 'welcome.html', beside: null, until: 'Access is given' },
];

/** With the access to web pages taken away. */
export const WITHHELD_SCREENS: readonly Screen[] = [
  { ...popup, name: 'the popup without access', beside: COURIER, until: 'only when you ask' },
  { ...panel, name: 'the panel without access', beside: COURIER, until: 'Click the Crossread icon' },
  { name: 'the welcome page without access', show: 'welcome.html', beside: null, until: 'has withheld' },
];
