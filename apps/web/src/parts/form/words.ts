import { defineWords } from '@/words/define-words';

export const { useWords: useFormWords } = defineWords('form', {
  choose: ['请选择…', 'Choose…'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  optional: ['可不填', 'optional'],
  filed: ['已入卷的材料', 'Filed in this case'],
  upload: ['上传新文件', 'File a new one'],
  uploading: ['正在上传…', 'Filing…'],
});
