/** One line of the bench's table. Shares are between 0 and 1, times in milliseconds. */
export interface Row {
  readonly name: string;
  readonly cases: number;
  readonly ours: number;
  /** What a naive expression reaches on the same cases; null where none is measured. */
  readonly baseline: number | null;
  /** What must be reached (shares: at least; times: at most); null where the figure is only shown. */
  readonly bar: number | null;
}
