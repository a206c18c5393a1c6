import { defineWords } from '@/words/define-words';

const { words, useWords } = defineWords('reason', {
  'proposer-may-not-sign': ['呈请人不得审签自己的呈请', 'who proposed it may not sign it'],
  'already-signed-in-link': ['同一环节不得重复审签', 'one officer signs one step of a link'],
  'handler-of-the-case': ['办案人不得审签本案', 'a handler does not review his own case'],
  'not-your-post': ['该步骤属于其他岗位', 'the step belongs to another post'],
  'not-a-holder': ['未任此岗位', 'does not hold the post'],
  'assigned-to-another': ['任务已由他人办理', 'somebody else is on it'],
  suspended: ['审批权限已被停止', 'authority to approve is suspended'],
  recused: ['应当回避', 'recused from this case'],
  unqualified: ['不具备相应资格', 'not qualified for this link'],
  retired: ['已离任', 'has retired'],
  'step-not-open': ['该步骤未开放', 'the step is not open'],
  'materials-unopened': ['尚有必阅材料未阅', 'required materials are unopened'],
  'pages-undisplayed': ['尚有必阅页未显示', 'required pages have not been displayed'],
  'delegation-expired': ['委托已到期', 'the delegation has ended'],
  'principal-recused': ['委托人应当回避', 'the principal is recused'],
  other: ['不符合条件（{{code}}）', 'not eligible ({{code}})'],
});

/** Says a reason code of the server; one without words yet is shown as it is. */
export function useReasonWords(): (code: string) => string {
  const say = useWords();
  return (code) => (code in words ? say(code as keyof typeof words) : say('other', { code }));
}
