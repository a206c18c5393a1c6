import type { Names } from '#libs/kernel';
import type {
  ClockRule,
  DutyRule,
  LinkRule,
  ProcedureDefinition,
  Recipient,
  StepKind,
  StepRule,
} from '#libs/procedures';
import { inWords } from '#libs/statutory-clocks';
import { verbsIn, type Openers } from './openers.js';

type Row = readonly string[];
const both = ({ zh, en }: Names) => `${zh} · ${en}`;
const listed = (parts: readonly string[]) => parts.join('<br>');

export const clockRows = (definition: ProcedureDefinition, openers: Openers): readonly Row[] =>
  definition.clocks.map((clock) => [
    `${both(clock.name)}<br>\`${clock.id}\``,
    clock.before ? backwards(clock.before, definition) : both(inWords(clock.limit)),
    clock.before ? '倒算，不顺延 · counting back; nothing moves' : counted(clock),
    listed([...onlyFor(clock), ...(openers.clocks.get(clock.id) ?? []).map(both)]),
    listed((clock.extensions ?? []).map((extension) => extended(extension, clock, definition))),
    warned(clock),
    effectsInWords(clock.expired, definition),
    clock.source,
  ]);

export const dutyRows = (definition: ProcedureDefinition, openers: Openers): readonly Row[] =>
  definition.duties.map((duty) => [
    `${both(duty.name)}<br>\`${duty.id}\``,
    both(inWords(duty.limit)),
    counted(duty),
    listed([...onlyFor(duty), ...(openers.duties.get(duty.id) ?? []).map(both)]),
    recipients(duty.owedBy),
    listed([
      recipients(duty.escalatesTo),
      ...(duty.remindEvery
        ? [`每${inWords(duty.remindEvery).zh}重复 · again every ${inWords(duty.remindEvery).en}`]
        : []),
    ]),
    nameIn(definition.documents, duty.document),
    duty.source,
  ]);

export const linkRows = (definition: ProcedureDefinition): readonly Row[] =>
  definition.links.map((link) => [
    `${both(link.name)}<br>\`${link.id}\``,
    link.requestedBy.join(', '),
    listed(link.steps.map(stepInWords)),
    listed(link.documents.map((id) => nameIn(definition.documents, id))),
    link.issues === undefined ? '' : nameIn(definition.documents, link.issues),
    link.source,
  ]);

export const measureRows = (definition: ProcedureDefinition): readonly Row[] =>
  definition.measures.map(({ id, name, custody, source }) => [
    `${both(name)}<br>\`${id}\``,
    custody ? '是 · yes' : '否 · no',
    source,
  ]);

export const documentRows = (definition: ProcedureDefinition): readonly Row[] =>
  definition.records.map((record) => [
    listed([
      `${both(record.name)}<br>\`${record.id}\``,
      ...(record.by ? [`由 · by: ${both(record.by)}`] : []),
    ]),
    listed(record.documents.map((id) => nameIn(definition.documents, id))),
    (record.results ?? []).join(', '),
    listed(
      [
        effectsInWords(record.effects, definition),
        ...Object.entries(record.effectsByResult ?? {}).map(
          ([result, effects]) => `${result}: ${effectsInWords(effects, definition)}`,
        ),
      ].filter(Boolean),
    ),
    record.source,
  ]);

const kinds: Readonly<Record<StepKind, string>> = {
  review: '审核 · reviews',
  audit: '审核把关 · audits',
  approve: '**审批 · approves**',
  collective: '**集体讨论 · decides by vote**',
};

/** Who signs, as what, and within which time. */
const stepInWords = ({ name, post, kind, limit }: StepRule): string =>
  `${both(name)} (${post.unit}/${post.role}): ${kinds[kind]}, ${both(inWords(limit))}`;

/** For whom alone it starts, where that matters. */
const onlyFor = ({ inCustody }: Pick<ClockRule | DutyRule, 'inCustody'>): readonly string[] =>
  inCustody === undefined
    ? []
    : [inCustody ? '限在押的 · only of one held:' : '限未在押的 · only of one at large:'];

/** How long before, to whom. */
function warned({ warn, warns, warnAtExactDays }: ClockRule): string {
  if (warn.length === 0) return '';
  const exact = warnAtExactDays ? ['每日按二十四小时计的时刻 · at each day of 24 hours'] : [];
  return listed([
    `${warn.map((before) => inWords(before).zh).join('、')} · ${warn.map((before) => inWords(before).en).join(', ')}`,
    ...exact,
    recipients(warns).replaceAll('<br>', ', '),
  ]);
}

const nameIn = (rules: readonly Readonly<{ id: string; name: Names }>[], id: string): string => {
  const rule = rules.find((known) => known.id === id);
  return rule ? both(rule.name) : id;
};

const recipients = (all: readonly Recipient[]): string =>
  listed(all.map((one) => (one === 'handlers' ? '办案民警 · handlers' : `${one.unit}/${one.role}`)));

const backwards = (
  { clock, days }: Readonly<{ clock: string; days: number }>,
  { clocks }: ProcedureDefinition,
) => `${nameIn(clocks, clock)}届满前 ${days} 日 · ${days} days before it expires`;

/** How the limit is counted, by the readings of time-limits.md. */
function counted(rule: ClockRule | DutyRule): string {
  const { limit, hours, workingDays, holidaysExtend } = rule;
  if ('inAll' in rule && rule.inAll !== undefined)
    return '累计计算，此前的期间扣除；不顺延 · in all: earlier times are taken off; moves for no holiday';
  if (limit === 'PT0S') return '立即 · at once';
  if (limit.startsWith('PT'))
    return hours === 'exact' ? '连续计算 · exactly' : '自下一整点 · from the next full hour';
  if (workingDays) return '工作日 · working days';
  if (holidaysExtend === false) return '不顺延 · moves for no holiday';
  if (holidaysExtend === 'out-of-custody') return '在押不顺延 · moves for holidays, not in custody';
  return '遇节假日顺延 · moves for holidays';
}

type Extension = NonNullable<ClockRule['extensions']>[number];

function extended(
  { to, after, grounds, by: outside, source }: Extension,
  clock: ClockRule,
  { links }: ProcedureDefinition,
): string {
  const link = links.find(({ extends: extending }) => extending === clock.id);
  const asked = link ? approverOf(link) : '';
  const by = outside ? [both(outside), asked && `经 · asked by ${asked}`].filter(Boolean).join(', ') : asked;
  const turn = after === undefined ? '' : ` 在${inWords(after).zh}之后 · after ${inWords(after).en}`;
  return `${both(inWords(to))}${turn}: ${grounds.join(', ')} (${by}; ${source})`;
}

function approverOf({ steps }: LinkRule): string {
  const approving = steps.filter(({ kind }) => kind === 'approve');
  return approving.map(({ post }) => `${post.unit}/${post.role}`).join(', ');
}

/** What follows, by its verbs; clocks that merely stop are left out. */
function effectsInWords(effects: unknown, definition: ProcedureDefinition): string {
  const said = verbsIn(effects).flatMap(({ verb, object }) => {
    if (verb === 'openDuty') return [`义务 · duty: ${nameIn(definition.duties, object)}`];
    if (verb === 'startClock') return [`期限 · limit: ${nameIn(definition.clocks, object)}`];
    if (verb === 'restartClock') return [`重新计算 · anew: ${nameIn(definition.clocks, object)}`];
    if (verb === 'startMeasure') return [`措施 · measure: ${nameIn(definition.measures, object)}`];
    if (verb === 'raiseAlarm') return [`警报 · alarm: \`${object}\``];
    return [];
  });
  return listed([...new Set(said)]);
}
