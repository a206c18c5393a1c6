import { defineWords } from '@/words/define-words';

export const { useWords: useTaskPageWords } = defineWords('task-page', {
  way: ['前后任务', 'Before and after this task'],
  inInbox: ['在收件箱中打开', 'Open it in the inbox'],
  next: ['下一项：{{link}} · {{number}}', 'Next: {{link}} · {{number}}'],
  last: ['签完这一项就没有待办了', 'Nothing else waits for you'],
});
