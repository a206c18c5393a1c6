import { defineWords } from '@/words/define-words';

export const { useWords: useTaskWords, say: sayTask } = defineWords('task', {
  leftday_one: ['剩 {{count}} 天', '{{count}} day left'],
  leftday_other: ['剩 {{count}} 天', '{{count}} days left'],
  lefthour_one: ['剩 {{count}} 小时', '{{count}} hour left'],
  lefthour_other: ['剩 {{count}} 小时', '{{count}} hours left'],
  leftminute_one: ['剩 {{count}} 分钟', '{{count}} minute left'],
  leftminute_other: ['剩 {{count}} 分钟', '{{count}} minutes left'],
  overday_one: ['超期 {{count}} 天', '{{count}} day late'],
  overday_other: ['超期 {{count}} 天', '{{count}} days late'],
  overhour_one: ['超期 {{count}} 小时', '{{count}} hour late'],
  overhour_other: ['超期 {{count}} 小时', '{{count}} hours late'],
  overminute_one: ['超期 {{count}} 分钟', '{{count}} minute late'],
  overminute_other: ['超期 {{count}} 分钟', '{{count}} minutes late'],
  urgent: ['紧急', 'Urgent'],
  soon: ['临近', 'Soon'],
  custody: ['在押', 'In custody'],
  custodyUntil: ['羁押期限 {{time}}', 'Custody ends {{time}}'],
  reviewUntil: ['审签时限 {{time}}', 'Sign by {{time}}'],
  pressingCustody: [
    '羁押期限先到 {{time}}；审签时限 {{review}}',
    'Custody ends first, {{time}}; sign by {{review}}',
  ],
  toSign: ['审签', 'Sign-off'],
  round: ['第 {{round}} 轮', 'Round {{round}}'],
  suspect: ['嫌疑人 {{subject}}', 'Suspect {{subject}}'],
});
