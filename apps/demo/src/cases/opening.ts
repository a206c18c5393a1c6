import { files, records, requests, starts } from '../play/acts.js';
import { proves } from '../play/evidence-acts.js';
import { at, type Act, type CaseScript, type Step } from '../play/script.js';
import { deliveryReceipt } from './outside-documents.js';
import { lurb } from './signers.js';

/** A case is started, and accepted by its handler; then whatever else is looked at. */
export const acceptance = (on: string, lead: string, ...then: readonly Step[]): Act =>
  at(
    on,
    starts('records-system'),
    files(lead, 'acceptance-receipt'),
    records(lead, 'acceptance', { paper: 'acceptance-form' }),
    ...then,
  );

/** What the beginnings of all criminal cases have in common: acceptance, and filing by four approvals. */
export type Opening = Readonly<{ accepted: string; requested: string; approvals: readonly string[] }>;

/** Acceptance and filing of a case; with fewer than four approvals the filing waits for the next one. */
export function opening(
  unit: string,
  lead: string,
  offence: string,
  { accepted, requested, approvals }: Opening,
): readonly Act[] {
  return [
    acceptance(accepted, lead),
    at(
      requested,
      requests(lead, 'filing', {
        grounds: '经初查，有犯罪事实发生，需要追究刑事责任，属于本单位管辖。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: `建议对${offence}案立案侦查。`,
      }),
    ),
    ...lurb(unit)('filing', approvals),
  ];
}

/** Detention of the first suspect: request, approvals as far as times are given. */
export function detention(
  unit: string,
  lead: string,
  requested: string,
  approvals: readonly string[],
): readonly Act[] {
  return [
    at(
      requested,
      files(lead, { document: 'interrogation-record', name: 'first-interrogation' }),
      requests(lead, 'detention', {
        subjects: ['p1'],
        grounds: '被害人指认，有逃跑、串供可能。',
        basis: ['刑事诉讼法第八十二条'],
        papers: ['detention-report'],
        with: ['first-interrogation'],
        proposal: '建议刑事拘留。',
      }),
    ),
    ...lurb(unit)('detention', approvals, { subjects: ['p1'] }),
  ];
}

/** Bail of a suspect with a guarantor: request, then the four approvals as far as times are given. */
export function bailed(
  unit: string,
  lead: string,
  [requested = '', ...approvals]: readonly string[],
  subject = 'p1',
): readonly Act[] {
  return [
    at(
      requested,
      requests(lead, 'bail', {
        subjects: [subject],
        grounds: '采取取保候审不致发生社会危险性。',
        basis: ['刑事诉讼法第六十七条'],
        papers: ['bail-report'],
        proposal: { text: '由保证人保证，取保候审。', particulars: { guarantor: true } },
      }),
    ),
    ...lurb(unit)('bail', approvals, { subjects: [subject] }),
  ];
}

/** The request that the leader sign the warrant, once the procuratorate has approved the arrest. */
export const warrantRequest = (lead: string, of: Readonly<{ subjects: readonly string[] }>): Step =>
  requests(lead, 'arrest-warrant', {
    ...of,
    grounds: '县人民检察院已批准逮捕。',
    basis: ['刑事诉讼法第九十三条'],
    papers: [],
    with: ['arrest-decision'],
    proposal: '呈请签发逮捕证。',
  });

/** The request to close. */
export const closureRequest = (lead: string, grounds: string, papers = ['closure-report']): Step =>
  requests(lead, 'closure', {
    grounds,
    basis: ['公安机关办理刑事案件程序规定第二百八十八条'],
    papers,
    ...(papers.length === 0 && { with: ['closure-report'] }),
    proposal: '结案归档。',
  });

/** The request that the case be sent to the procuratorate. */
export const transferRequest = (lead: string, requested: string): Act =>
  at(
    requested,
    files(lead, 'conclusion-report', 'lawyer-opinion'),
    proves(lead),
    requests(lead, 'transfer', {
      grounds: '犯罪事实清楚，证据确实、充分，犯罪嫌疑人自愿认罪认罚。',
      basis: ['刑事诉讼法第一百六十二条'],
      papers: ['indictment-opinion'],
      with: ['conclusion-report', 'lawyer-opinion'],
      proposal: '移送县人民检察院审查起诉。',
    }),
  );

/** Delivered to the procuratorate; suspects and lawyers are told with it. */
export const deliveredAndTold = (lead: string): readonly Step[] => [
  records('records-system', 'transfer-delivered', { paper: deliveryReceipt }),
  records(lead, 'transfer-told', { paper: 'transfer-notice' }),
];

/** A case with one suspect and at most one victim. */
export const simpleCase = (
  script: Omit<CaseScript, 'parties' | 'facts'> &
    Readonly<{ suspect: string; victim?: string; offence: string }>,
): CaseScript => {
  const { suspect, victim, offence, ...rest } = script;
  return {
    ...rest,
    parties: [
      { role: 'suspect', name: suspect },
      ...(victim === undefined ? [] : [{ role: 'victim' as const, name: victim }]),
    ],
    facts: { offence, source: 'report' },
  };
};
