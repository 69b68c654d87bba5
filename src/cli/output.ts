/** Where a command prints. */
export interface Output {
  /** One JSON object a line, for programs. */
  line(value: object): void;
  /** Tells the user of progress. */
  tell(message: string): void;
  /** Tells of an input that could not be read; the command goes on, and will end with 1. */
  complain(name: string, problem: string): void;
}
