import { defineWords } from '@/words/define-words';

export const { useWords: useLoginWords } = defineWords('login', {
  title: ['登录会签', 'Sign in to Countersign'],
  lead: [
    '谁、在什么时间、依据哪些材料和哪条规则、以何种权限签署，终身可查。',
    'Who signed what, when, on which materials, under which rule, with what authority: answerable for life.',
  ],
  proceed: ['使用本单位账号登录', 'Sign in with your bureau’s account'],
  signedIn: ['已登录', 'You are signed in'],
  signedInHelp: ['可以关闭此窗口，回到原来的页面。', 'Close this window and go on in the page you left.'],
});
