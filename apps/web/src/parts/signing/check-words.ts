import { defineWords } from '@/words/define-words';

export const { useWords: useCheckWords } = defineWords('check', {
  checks: ['即时检查', 'Instant checks'],
  ok: ['符合', 'kept'],
  fails: ['不符合', 'not kept'],
  unknown: ['尚无记录', 'nothing recorded yet'],
  sum: [
    '自动检查 {{count}} 项：符合 {{ok}} · 不符合 {{fails}} · 尚无记录 {{unknown}}',
    '{{count}} rules checked: {{ok}} kept · {{fails}} not kept · {{unknown}} not yet recorded',
  ],
  onlyHelp: ['供参考，由您判断。', 'They inform; you judge.'],
  places: ['所涉 {{count}} 处', '{{count}} concerned'],
  alarms_one: ['{{count}} 条预警', '{{count}} alarm'],
  alarms_other: ['{{count}} 条预警', '{{count}} alarms'],
});
