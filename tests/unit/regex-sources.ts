import { parseSync } from '@swc/core';

/** A regular expression as a source file writes it. */
export interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

export interface Expressions {
  readonly literals: readonly Expression[];
  /** `new RegExp(…)`, `RegExp(…)` and strings handed to `match` and the like: how many of each. */
  readonly builtAtRunTime: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Methods of strings that make a regular expression of a string. */
const MAKERS = new Set(['match', 'matchAll', 'search']);

/** All regular expressions of a TypeScript source, found in its syntax tree. Throws where it cannot be parsed. */
export function findExpressions(source: string, tsx: boolean): Expressions {
  const literals: Expression[] = [];
  const builtAtRunTime: string[] = [];
  const waiting: unknown[] = [parseSync(source, { syntax: 'typescript', tsx })];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isNode(node)) continue;
    if (node.type === 'RegExpLiteral')
      literals.push({ pattern: String(node.pattern), flags: String(node.flags) });
    const built = builtBy(node);
    if (built !== null) builtAtRunTime.push(built);
    waiting.push(...Object.values(node));
  }
  return { literals, builtAtRunTime };
}

function builtBy(node: Node): string | null {
  if ((node.type !== 'NewExpression' && node.type !== 'CallExpression') || !isNode(node.callee)) return null;
  const { callee } = node;
  if (callee.type === 'Identifier' && callee.value === 'RegExp') return 'RegExp';
  const method = isNode(callee.property) ? callee.property.value : undefined;
  if (callee.type === 'MemberExpression' && method === 'RegExp') return 'RegExp';
  const first =
    Array.isArray(node.arguments) && isNode(node.arguments[0]) ? node.arguments[0].expression : undefined;
  const isString = isNode(first) && (first.type === 'StringLiteral' || first.type === 'TemplateLiteral');
  return typeof method === 'string' && MAKERS.has(method) && isString ? method : null;
}
