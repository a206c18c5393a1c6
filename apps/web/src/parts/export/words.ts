import { defineWords } from '@/words/define-words';

export const { useWords: useExportWords } = defineWords('export', {
  csv: ['导出 CSV', 'Export CSV'],
  pdf: ['导出 PDF 报告', 'PDF report'],
  rows: ['已取 {{lines}} / {{total}} 行', '{{lines}} of {{total}} rows'],
  bytes: ['已取 {{kilobytes}} kB', '{{kilobytes}} kB so far'],
  stop: ['停止', 'Stop'],
  recorded: ['导出将记入日志', 'The export is recorded in the log'],
});
