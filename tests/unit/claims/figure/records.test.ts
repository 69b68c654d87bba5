import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** What the people arrested were convicted of or charged with before, in counts and shares. */
const RECORDS: readonly Row[] = [
  [
    'Officers detained 212 people in Iowa. Two-thirds had criminal convictions; a third had none.',
    'arrests exact 212 people @Iowa',
    'criminal_convictions exact 66.7 percent @Iowa',
    'no_criminal_record exact 33.3 percent @Iowa',
  ],
  [
    'Of the 118 arrested, 99 had criminal convictions, the agency said.',
    'arrests exact 118 people @national',
    'criminal_convictions exact 99 people @national',
  ],
  [
    'ICE arrested 118 foreign nationals, 107 of whom have criminal histories.',
    'arrests exact 118 people @national',
    'criminal_convictions exact 107 people @national',
  ],
  [
    'ICE arrested 60 people in Ohio. The remaining 12 had no criminal record.',
    'arrests exact 60 people @Ohio',
    'no_criminal_record exact 12 people @Ohio',
  ],
  [
    'Of the 93 arrested, 42 had prior criminal convictions, 21 had pending charges, 10 had final orders of removal and five were known gang members.',
    'arrests exact 93 people @national',
    'criminal_convictions exact 42 people @national',
    'pending_charges exact 21 people @national',
    'removal_orders exact 10 people @national',
    'gang_members exact 5 people @national',
  ],
  [
    'Fifteen of those arrested had been convicted of driving under the influence, nine of domestic violence and four of sexual assault.',
    'dui_convictions exact 15 people @national',
    'domestic_violence_convictions exact 9 people @national',
    'sex_offenders exact 4 people @national',
  ],
  [
    'Twelve had multiple DUI convictions. ICE arrested 93 people.',
    'dui_convictions exact 12 people @national',
    'arrests exact 93 people @national',
  ],
  [
    'More than 1,000 had multiple criminal convictions. ICE arrested 2,059 people.',
    'criminal_convictions more_than 1000 people @national',
    'arrests exact 2059 people @national',
  ],
  [
    'More than 1,000 had felony convictions, including 58 known gang members and 89 convicted sex offenders. ICE arrested 2,059 people.',
    'felony_convictions more_than 1000 people @national',
    'gang_members exact 58 people @national',
    'sex_offenders exact 89 people @national',
    'arrests exact 2059 people @national',
  ],
  [
    'Of those arrested, 73 percent had criminal convictions or pending criminal charges.',
    'convicted_or_pending exact 73 percent @national',
  ],
  [
    'More than 150 of those arrested had prior felony convictions for serious or violent offenses, such as child sex crimes, weapons charges and assault.',
    'felony_convictions more_than 150 people @national',
  ],
  [
    'Half of those arrested had criminal convictions, ICE said; 25 had multiple convictions.',
    'criminal_convictions exact 50 percent @national',
    'criminal_convictions exact 25 people @national',
  ],
  [
    'One in three had no criminal history. ICE arrested 232 people.',
    'no_criminal_record exact 33.3 percent @national',
    'arrests exact 232 people @national',
  ],
  [
    'Three out of four of those arrested had a criminal record.',
    'criminal_convictions exact 75 percent @national',
  ],
  [
    'Nearly nine in 10 had convictions, according to ICE, which arrested 232 people.',
    'criminal_convictions nearly 90 percent @national',
    'arrests exact 232 people @national',
  ],
  [
    'About 45 percent of the people arrested had no criminal record.',
    'no_criminal_record about 45 percent @national',
  ],
  [
    'Fewer than half of the 232 people arrested had been convicted of a crime.',
    'criminal_convictions fewer_than 50 percent @national',
    'arrests exact 232 people @national',
  ],
  [
    'Roughly 55% had rap sheets. ICE arrested 232 people.',
    'criminal_convictions about 55 percent @national',
    'arrests exact 232 people @national',
  ],
  [
    'Just 12 of the 60 people arrested had been convicted of violent crimes.',
    'criminal_convictions exact 12 people @national',
    'arrests exact 60 people @national',
  ],
  [
    'Only about a dozen had serious criminal records. ICE arrested 60 people.',
    'criminal_convictions about 12 people @national',
    'arrests exact 60 people @national',
  ],
  [
    'Court filings show that of 614 people arrested in Illinois, 16 had criminal histories deemed a public safety risk.',
    'arrests exact 614 people @Illinois',
    'criminal_convictions exact 16 people @Illinois',
  ],
  [
    'Of the 614, just 16 were considered a high public safety risk; 66 percent had no criminal history.',
    'no_criminal_record exact 66 percent @national',
  ],
  [
    'Of more than 1,100 arrested, 60 percent had no convictions, according to internal data.',
    'arrests more_than 1100 people @national',
    'no_criminal_record exact 60 percent @national',
  ],
  [
    'Roughly 16 percent of those arrested had a criminal conviction and 8 percent had pending charges.',
    'criminal_convictions about 16 percent @national',
    'pending_charges exact 8 percent @national',
  ],
  [
    'ICE said that 65 of the 82 people it arrested in the Hudson Valley and on Long Island had criminal records.',
    'criminal_convictions exact 65 people @Hudson Valley',
    'arrests exact 82 people @Hudson Valley',
  ],
  [
    'Of the 78 people arrested, records show, 77 had no criminal history known to the agency.',
    'arrests exact 78 people @national',
    'no_criminal_record exact 77 people @national',
  ],
  [
    'Twenty-one others had no criminal convictions but were arrested for immigration violations, ICE said of the 83 arrests.',
    'no_criminal_record exact 21 people @national',
    'arrests exact 83 people @national',
  ],
  [
    'At least 44 have convictions for crimes that include child neglect, strangulation and drug offenses; 21 have multiple convictions. ICE arrested 83 people.',
    'criminal_convictions at_least 44 people @national',
    'criminal_convictions exact 21 people @national',
    'arrests exact 83 people @national',
  ],
  [
    'Three had child sex-assault convictions and 16 had drunken-driving convictions. ICE arrested 83 people.',
    'sex_offenders exact 3 people @national',
    'dui_convictions exact 16 people @national',
    'arrests exact 83 people @national',
  ],
  [
    'Half the people arrested — 41 — had never been convicted of a crime.',
    'no_criminal_record exact 50 percent @national',
    'no_criminal_record exact 41 people @national',
  ],
  [
    'About a third of the 1,618 had a criminal conviction.',
    'criminal_convictions about 33.3 percent @national',
  ],
  [
    'Thirty had not been convicted of anything. ICE arrested 90 people.',
    'no_criminal_record exact 30 people @national',
    'arrests exact 90 people @national',
  ],
  [
    'Fewer than 10 percent had no record. ICE arrested 90 people.',
    'no_criminal_record fewer_than 10 percent @national',
    'arrests exact 90 people @national',
  ],
  [
    'Only nine lacked a criminal record. ICE arrested 90 people.',
    'no_criminal_record exact 9 people @national',
    'arrests exact 90 people @national',
  ],
  [
    'Nine people without criminal records were also arrested. ICE arrested 90 people.',
    'no_criminal_record exact 9 people @national',
    'arrests exact 90 people @national',
  ],
];

describe('criminal records', () => {
  for (const [text, ...figures] of RECORDS) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
