import { defineWords } from '@/words/define-words';

export const { useWords: useFormWords, words: formWords } = defineWords('form', {
  choose: ['请选择…', 'Choose…'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  reason: ['理由', 'Reason'],
  optional: ['可不填', 'optional'],
  filed: ['已入卷的材料', 'Filed in this case'],
  upload: ['上传新文件', 'File a new one'],
  uploading: ['正在上传…', 'Filing…'],
  uploadingShare: ['正在上传，已传 {{share}}%', 'Filing: {{share}}% sent'],
  storing: ['已全部传到，正在入卷…', 'All of it has arrived and is being filed…'],
  stopUpload: ['取消上传', 'Stop'],
  tooLarge: [
    '文件 {{size}} MB，超过上限 {{limit}} MB。请分卷或压缩后上传。',
    'This file has {{size}} MB, the limit is {{limit}} MB. Split or compress it.',
  ],
  emptyFile: ['空文件不能入卷', 'An empty file cannot be filed'],
  typeName: ['输入姓名或编号', 'Type a name or an id'],
  nobodyFound: ['没有找到', 'Nobody found'],
  typeNumber: ['输入案号的一部分', 'Type a part of the case number'],
  find: ['查找', 'Find'],
  noCaseFound: ['没有找到案件', 'No case found'],
});
