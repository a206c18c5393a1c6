import { discharges, files, records, requests } from '../play/acts.js';
import { closedBy, due, refused } from '../play/assertions.js';
import { proves, returns, seizes } from '../play/evidence-acts.js';
import { at, type CaseScript } from '../play/script.js';
import { told } from '../play/sentences.js';
import {
  clockStands,
  disposedAs,
  dutyStands,
  neverOwed,
  recordedAs,
  stands,
  under,
} from '../play/standing.js';
import { acceptance, closureRequest } from './opening.js';
import { lurb, lurbApproved } from './signers.js';

const unit = 'chengguan-station';
const approved = lurb(unit);
const wasApproved = lurbApproved(unit);
const of = { subject: 'p1' };

const times = {
  filing: ['05-08 16:00', '05-08 17:00', '05-09 09:00', '05-09 10:00'],
  surveillance: ['05-11 10:00', '05-11 11:00', '05-11 14:30', '05-11 15:20'],
  revocation: ['06-15 11:00', '06-15 14:00', '06-16 09:00', '06-16 10:00'],
  closure: ['06-24 10:00', '06-24 11:00', '06-24 14:30', '06-24 16:00'],
};

/** 6 故意伤害: surveillance at home for a pregnant woman; the injury proves slight, and the case is revoked. */
export const case06: CaseScript = {
  id: 'case-06',
  number: '临公（城关）立字〔2026〕41号',
  title: '壬故意伤害案',
  unit,
  handlers: ['cg-handler'],
  parties: [
    { role: 'suspect', name: '壬' },
    { role: 'victim', name: '癸' },
  ],
  facts: { offence: '故意伤害', source: 'report', occurredOn: '2026-05-05', injury: 'minor' },
  story: [
    '2026年5月5日19时许，犯罪嫌疑人壬（怀孕）与邻居癸因噪声发生争执，推搡中致癸倒地受伤。',
    '癸的损伤程度初次鉴定为轻伤二级。',
  ],
  acts: [
    acceptance('05-06 09:00', 'cg-handler'),
    at(
      '05-08 10:00',
      told(
        '05-06 09:00 受案; 05-08 鉴定 轻伤二级; filing due 05-10T00 (05-09 is worked)',
        records('records-system', 'injury-appraisal', { result: 'minor-injury', paper: 'appraisal' }),
        due('filing', '05-10'),
      ),
    ),
    at(
      '05-08 15:00',
      requests('cg-handler', 'filing', {
        grounds: '癸的损伤程度为轻伤二级，有犯罪事实发生，需要追究刑事责任。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form', 'appraisal'],
        proposal: '建议立案侦查。',
      }),
    ),
    ...approved('filing', times.filing),
    at('05-09 10:00', told('05-09 10:00 立案, LURB', wasApproved('filing', times.filing))),
    at(
      '05-09 15:00',
      seizes('cg-handler', {
        commander: 'cg-leader',
        from: 'p1',
        officers: ['cg-handler', 'cg-handler-2'],
        items: [{ description: '手机（部）', quantity: 1 }],
      }),
    ),
    at(
      '05-11 09:00',
      requests('cg-handler', 'residential-surveillance', {
        subjects: ['p1'],
        grounds: '壬系怀孕的妇女，采取监视居住可以防止发生社会危险性。',
        basis: ['刑事诉讼法第七十四条'],
        papers: ['surveillance-report'],
        proposal: { text: '在其住处监视居住。', particulars: { place: 'home' } },
      }),
    ),
    ...approved('residential-surveillance', times.surveillance, { subjects: ['p1'] }),
    at(
      '05-11 16:00',
      told(
        '05-11 req 呈请监视居住报告书, own home (no family-notice duty, P113); LURB by 15:20; 16:00 rec executed; due 11-12T00',
        wasApproved('residential-surveillance', times.surveillance, 'p1'),
        records('records-system', 'surveillance-announced', {
          subjects: ['p1'],
          paper: { document: 'surveillance-decision', subject: 'p1' },
        }),
        under('p1', 'residential-surveillance'),
        due('residential-surveillance', '11-12', of),
        neverOwed('surveillance-notice'),
      ),
    ),
    at(
      '05-25 10:00',
      told(
        '05-25 re-appraisal; does **not** stop the clock (only psychiatric)',
        records('cg-handler', 'appraisal-commissioned', {
          paper: 'appraisal-commission',
          note: '癸的伤情重新鉴定',
        }),
        clockStands('residential-surveillance', 'running', '11-12', of),
        recordedAs('ClockSuspended', [], []),
      ),
    ),
    at('06-10 09:00', proves('cg-handler', { injury: null })),
    at(
      '06-12 10:00',
      files('cg-handler', 'indictment-opinion'),
      told(
        '06-12 rec 轻微伤 → transfer barred (evidence gate)',
        records('records-system', 'injury-appraisal', {
          result: 'slight-injury',
          paper: { document: 'appraisal', name: 'appraisal-2', suffix: '（重新鉴定）' },
        }),
        recordedAs('ElementsReopened', ['injury'], ['elements']),
        refused(
          'elements-unproved',
          requests('cg-handler', 'transfer', {
            grounds: '犯罪事实清楚。',
            basis: ['刑事诉讼法第一百六十二条'],
            papers: [],
            with: ['indictment-opinion'],
            proposal: '移送县人民检察院审查起诉。',
          }),
          { source: 'C162 P284-285', uncharged: [] },
        ),
      ),
    ),
    at(
      '06-15 09:00',
      files('cg-handler', 'closure-report'),
      told(
        '✗ closure first → refused: measure running, phone seized (RV2)',
        refused('requirement-not-met', closureRequest('cg-handler', '重新鉴定为轻微伤。', []), {
          requirement: 'subjects-undisposed',
          alsoUnmet: [
            {
              requirement: 'measures-running',
              because: { zh: '强制措施尚未解除', en: 'A compulsory measure has not been lifted' },
              source: 'P186 RV2',
            },
            {
              requirement: 'property-unsettled',
              because: { zh: '涉案财物尚未处理完毕', en: 'Things taken have not all been settled' },
              source: 'P190 RV2',
            },
          ],
        }),
      ),
    ),
    at(
      '06-15 10:00',
      requests('cg-handler', 'revocation', {
        grounds: '经重新鉴定为轻微伤，不构成犯罪，应当撤销案件。',
        basis: ['刑事诉讼法第一百六十三条'],
        papers: ['revocation-report'],
        with: ['appraisal-2'],
        proposal: '撤销案件，解除监视居住，返还财物，转行政案件处理。',
      }),
    ),
    ...approved('revocation', times.revocation),
    at(
      '06-16 10:00',
      told(
        '06-15 req 呈请撤销案件报告书. LURB 11:00/14:00/06-16 09:00/10:00 撤销案件决定书 → duties at once',
        wasApproved('revocation', times.revocation),
        disposedAs('p1', 'revoked'),
        due('lift-measure', '06-16 10:00', of),
        due('return-property', '06-16 10:00'),
      ),
      due('tell-parties', '06-23'),
    ),
    at(
      '06-16 10:40',
      told(
        '10:40 解除监视居住决定书',
        discharges('cg-handler', 'lift-measure', 'measure-lifted'),
        dutyStands('lift-measure', 'discharged', '06-16 10:40', of),
        clockStands('residential-surveillance', 'stopped', '11-12', of),
        under('p1', null),
      ),
    ),
    at(
      '06-16 15:00',
      told(
        '15:00 phone returned',
        dutyStands('return-property', 'open'),
        returns('cg-handler', { party: 'p1' }, ['手机一部发还壬。']),
        dutyStands('return-property', 'discharged', '06-16 15:00'),
      ),
    ),
    at(
      '06-16 16:00',
      told(
        '06-16 linked administrative case, Z51',
        records('cg-handler', 'administrative-case-opened', { note: '依治安管理处罚法第五十一条另行办理' }),
        stands('last record', 'administrative-case-opened', (view) => view.records.at(-1)?.record),
      ),
    ),
    at(
      '06-17 10:00',
      told(
        '壬, 癸 told, due 06-23T00 (06-19 holiday); done 06-17',
        due('tell-parties', '06-23'),
        discharges('cg-handler', 'tell-parties', 'parties-notice'),
        dutyStands('tell-parties', 'discharged', '06-17 10:00'),
      ),
    ),
    at('06-24 09:00', closureRequest('cg-handler', '案件已撤销，强制措施已解除，财物已返还。', [])),
    ...approved('closure', times.closure),
    at(
      '06-24 16:00',
      told(
        'End: criminal case revoked, closed 06-24; B whole; no fault',
        disposedAs('p1', 'revoked'),
        wasApproved('closure', times.closure),
        closedBy('bureau-leader'),
      ),
    ),
  ],
};
