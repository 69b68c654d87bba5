import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { assessCoverage } from '../../src/coverage/coverage.ts';
import { Tally } from './tally.ts';

const Leads = v.array(v.object({ isCoverage: v.boolean(), title: v.string(), text: v.string() }));

/** Beginnings of reports, of more kinds than whole pages can be labelled of: does the gate let in the right ones? */
export function scoreLeads(): Tally {
  const path = resolve(import.meta.dirname, '../fixtures/gate/leads.json');
  const leads = v.parse(Leads, JSON.parse(readFileSync(path, 'utf8')));
  const tally = new Tally();
  for (const { isCoverage, title, text } of leads) {
    const seen = assessCoverage(title, text).isCoverage;
    if (isCoverage && seen) tally.right('coverage');
    else if (isCoverage) tally.missed('coverage', `lead missed: ${title}`);
    else if (seen) tally.extra('coverage', `lead wrongly seen: ${title}`);
  }
  return tally;
}
