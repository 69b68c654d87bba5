import { type ProblemCode, ProblemError, problem } from './problem.ts';

/** What could not be read. Reading throws nothing else, whatever it is given. */
export class ReadingError extends ProblemError {
  override readonly name = 'ReadingError';

  constructor(code: ProblemCode, ...parts: readonly string[]) {
    super(problem(code, ...parts));
  }
}
