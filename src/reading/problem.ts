/**
 * What may be wrong with what a reader gave, or with where it is kept. Each is the name of a sentence in
 * `_locales` that says what was wrong and what to do; who shows it picks the language.
 */
export type ProblemCode =
  // the file
  | 'problemTooLarge'
  | 'problemUnreadable'
  | 'problemEmpty'
  | 'problemPdf'
  | 'problemArchive'
  | 'problemImage'
  | 'problemCompressed'
  | 'problemOffice'
  | 'problemNotText'
  | 'problemNotUnderstood'
  // the article in it
  | 'problemJson'
  | 'problemJsonLine'
  | 'problemNotArticle'
  | 'problemField'
  | 'problemNoTextField'
  | 'problemNoArticleText'
  // packs and backups
  | 'problemNotPack'
  | 'problemPackDamaged'
  | 'problemNotBackup'
  | 'problemBackupDamaged'
  // the library's storage
  | 'problemDiskFull'
  | 'problemCannotOpen'
  | 'problemNoStorage'
  | 'problemStorageClosed'
  | 'problemOtherWindow'
  | 'problemNewerVersion'
  | 'problemStopped'
  | 'problemStorageSilent'
  | 'problemStorage'
  // whatever nobody thought of
  | 'problemUnexpected';

export interface Problem {
  readonly code: ProblemCode;
  /** What the sentence names, in the order of its placeholders: a line's number, a field. */
  readonly parts: readonly string[];
}

export function problem(code: ProblemCode, ...parts: readonly (string | number)[]): Problem {
  return { code, parts: parts.map(String) };
}

/** A problem that was thrown. Its message is for developers; the reader is told the problem's sentence. */
export class ProblemError extends Error {
  override readonly name: string = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super([problem.code, ...problem.parts].join(' '), options);
    this.problem = problem;
  }
}

/** The problem of whatever was thrown. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('problemUnexpected');
}
