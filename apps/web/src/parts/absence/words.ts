import { defineWords } from '@/words/define-words';

export const { useWords: useAbsenceWords } = defineWords('absence', {
  delegate: ['外出委托', 'Delegate for an absence'],
  help: [
    '受托人在此期间可代您签署；双方姓名、范围、期限均写入每一签名。受托人不得再委托。',
    'Until then the delegate may sign for your post. Both names, scope and end stand in every signature. A delegate may not delegate on.',
  ],
  post: ['哪个岗位', 'For which post'],
  to: ['委托给', 'To whom'],
  from: ['自', 'From'],
  until: ['至（该时刻即终止）', 'Until (ends at that instant)'],
  scope: ['范围', 'Scope'],
  everyLink: ['该岗位的全部环节', 'Every link of the post'],
  someLinks: ['仅限下列环节', 'Only these links'],
  reason: ['事由', 'Reason'],
  give: ['委托', 'Delegate'],
  given: ['现有委托', 'Delegations'],
  none: ['没有委托', 'None'],
  fromMe: ['{{post}} → {{name}}', '{{post}} → {{name}}'],
  toMe: ['{{name}} 委托我代 {{post}}', '{{name}} has delegated {{post}} to me'],
  'status-to-come': ['未开始', 'to come'],
  'status-runs': ['生效中', 'in force'],
  'status-ended': ['已终止', 'ended'],
  'status-revoked': ['已撤销', 'revoked'],
  revoke: ['撤销', 'Revoke'],
  backEarly: ['提前返回', 'Back early'],
  noPost: ['您没有可委托的岗位', 'You hold no post that could be delegated'],
});
