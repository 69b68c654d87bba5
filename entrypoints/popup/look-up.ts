import type { LookUpResult } from '../../src/ui/popup/LookUp.tsx';

export async function lookUp(): Promise<readonly LookUpResult[]> {
  return [];
}
