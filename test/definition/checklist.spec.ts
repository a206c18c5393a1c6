import { describe, expect, it } from '@jest/globals';
import { situations } from './support/situations.js';

/** The default checklist: what each row asks, in the words that its signer reads. */
const rows = `AC1 form and receipt
AC2 jurisdiction
AC3 truthful, timely
FL1 crime needing prosecution
FL2 within limit
FL3 refusal reasoned, served
EV1 ≥2 officers, rights told
EV2 records signed/corrected
EV3 scene witnesses
EV4 seized goods match list
EV5 lawful, unlawful excluded
EV6 recording intact
CM1 statutory ground
CM2 approval before execution
CM3 arrival/end times
CM4 three 24h duties
CM5 extension ground evidenced
CM6 one guarantee only
CM7 expiry acted on
AR1 evidence of offence
AR2 danger explained
AR3 refusal: released
PR1 facts and evidence sufficient
PR2 charge correct
PR3 lawyer opinion filed
PR4 accomplices distinguished
RV1 ground established
RV2 lift measures, return property
AD1 notice, defence
AD2 hearing right
AD3 legal review passed
AD4 discussion minuted
AD5 summary use lawful
AD6 within benchmark
CL1 file matches ledger
ALL1 no recusal
ALL2 file read before signing`.split('\n');

describe('the checklist', () => {
  it('has these rows, and every row that a step asks has its words', () => {
    const { definition } = situations.started();
    const worded = definition.checklist.map(({ id, name }) => `${id} ${name.en}`);
    expect(worded).toEqual(rows);
    const asked = definition.links.flatMap(({ steps }) => steps.flatMap(({ checklist }) => checklist));
    expect(asked.filter((id) => !rows.some((row) => row.startsWith(`${id} `)))).toEqual([]);
  });

  it('of penalties is asked by no step here, every other row by some', () => {
    const { definition } = situations.started();
    const asked = new Set(
      definition.links.flatMap(({ steps }) => steps.flatMap(({ checklist }) => checklist)),
    );
    const unasked = rows.map((row) => row.split(' ')[0] ?? '').filter((id) => !asked.has(id));
    expect(unasked).toEqual(['AD1', 'AD2', 'AD3', 'AD4', 'AD5', 'AD6']);
  });
});
