import { defineWords } from '@/words/define-words';

export const { useWords: useReassignWords } = defineWords('reassign', {
  reassign: ['改派', 'Reassign'],
  reassignTitle_one: ['改派 {{count}} 项任务', 'Reassign {{count}} task'],
  reassignTitle_other: ['改派 {{count}} 项任务', 'Reassign {{count}} tasks'],
  reassignTo: ['改派给', 'To whom'],
  reassignWhy: ['理由', 'Reason'],
  reassignHelp: [
    '改派会记录在案。能否签署仍在签署时逐项审查；签署不能批量进行。',
    'Reassigning is recorded. Who may sign is still checked at each signature; nothing is signed in bulk.',
  ],
  reassigned_one: ['{{count}} 项已改派', '{{count}} reassigned'],
  reassigned_other: ['{{count}} 项已改派', '{{count}} reassigned'],
  notReassigned: ['{{title}}：{{problem}}', '{{title}}: {{problem}}'],
});
