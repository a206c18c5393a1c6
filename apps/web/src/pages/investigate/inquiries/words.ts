import { defineWords } from '@/words/define-words';

export const { useWords: useInquiryWords } = defineWords('inquiries', {
  title: ['督察案', 'Inquiries'],
  none: ['还没有督察案', 'No inquiry has been opened'],
  noneHelp: [
    '在任一问题页上“存入督察案号”即可立案。',
    'Save a question under a number, and its inquiry is opened.',
  ],
  questions_one: ['{{count}} 个问题', '{{count}} question'],
  questions_other: ['{{count}} 个问题', '{{count}} questions'],
  opened: ['{{who}} 立案', 'opened by {{who}}'],
  recorded: [
    '打开“有何变化”即重新提问，记入日志。',
    'Asking what has changed asks the question again, and is recorded.',
  ],
  savedBy: ['{{who}} 存', 'saved by {{who}}'],
  then: ['存时 {{count}} 项', '{{count}} found then'],
  now: ['现在 {{count}} 项', '{{count}} found now'],
  changes: ['存后有何变化', 'What has changed since'],
  unchanged: ['存后没有变化', 'Nothing has changed since it was saved'],
  added: ['新增', 'new'],
  gone: ['不再符合', 'no longer'],
  changed: ['有变', 'changed'],
  more: ['变化不止这些，请打开问题查看全部。', 'There are more; open the question for all of them.'],
  ask: ['现在提问', 'Ask it now'],
  askMore: ['为此案另提问题', 'Ask something else for it'],
  noQuestions: ['还没有存入问题', 'No question has been saved'],
  was: ['原 {{was}}', 'was {{was}}'],
  print: ['打印', 'Print'],
});
