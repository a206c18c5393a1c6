import type { EvidenceRefusal, PropertyRefusal } from '#libs/case-file';
import { conflict, malformedInput, unknown, type ProblemText } from './problem-text.js';

export const evidenceProblems = {
  'unknown-offence': unknown('程序中无此罪名', 'The procedure has no such offence'),
  'unknown-charge': unknown('案内无此指控', 'The case has no such charge'),
  'unknown-element': unknown('该指控无此构成要件', 'The charge has no such element'),
  'unknown-exclusion-ground': malformedInput('须指明排除证据的法定事由', 'Name the ground of exclusion'),
  'not-evidence': conflict('该文书不是证据', 'This document proves nothing'),
  'evidence-inadmissible': conflict('该证据不得使用', 'This evidence may not be used'),
  'page-not-there': conflict('材料无此页', 'The material has no such page'),
  'evidence-not-named': conflict(
    '须列明并附上拟排除的证据',
    'The evidence to exclude must be among the materials',
  ),
  'elements-unproved': conflict('犯罪构成要件证据不足', 'Not every element of every charge is proved'),
} satisfies Record<EvidenceRefusal['code'], ProblemText>;

export const propertyProblems = {
  'unknown-taking': malformedInput('无此涉案财物措施', 'The procedure takes things in no such way'),
  'unknown-disposal': malformedInput('无此处理方式', 'The procedure disposes of things in no such way'),
  'unknown-property': unknown('案内无此物品或清单', 'The case has no such thing or list'),
  'property-disposed': conflict('该物品已处理', 'This thing has been disposed of'),
  'taking-unapproved': conflict('涉案财物措施未经批准', 'Nobody has approved taking these things'),
  'property-unsettled': conflict('涉案财物尚未处理完毕', 'Things taken have not been settled'),
  'property-differs': conflict('清单与实物不一致', 'Things taken differ from their list'),
} satisfies Record<PropertyRefusal['code'], ProblemText>;
