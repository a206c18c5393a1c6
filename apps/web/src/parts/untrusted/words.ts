import { defineWords } from '@/words/define-words';

export const { useWords: useUntrustedWords } = defineWords('untrusted', {
  mark: ['签名无法验证', 'Untrusted signature'],
  help: [
    '案卷中有无法验证的签名，不予显示，请联系督察部门。期限照常计算。',
    'Their files hold a signature that does not verify and are not shown: tell the inspectorate. Limits run on.',
  ],
});
