import type { DirectoryRefusalCode } from '#libs/directory';
import type { ServiceRefusal } from '#libs/case-commands';
import type { PublicationRefusal } from '#libs/procedures';
import { caseProblems } from './case-problems.js';
import {
  conflict,
  forbidden,
  malformedInput,
  unknown,
  withStatus,
  type ProblemText,
} from './problem-text.js';

/** Refusals that the directory has alone; the others mean the same as in a case. */
export const directoryProblems = {
  'unit-exists': conflict('单位已存在', 'This unit already exists'),
  'post-exists': conflict('岗位已存在', 'This post already exists'),
  'deputy-exists': conflict('该代理岗位已设置', 'This post already deputises for that one'),
  'deputy-of-itself': conflict('岗位不得代理自身', 'A post cannot deputise for itself'),
  'officer-exists': conflict('民警已存在', 'This officer already exists'),
  'client-exists': conflict('客户端已存在', 'This client already exists'),
  'unknown-post': unknown('无此岗位', 'No such post'),
  'interval-empty': malformedInput('截止时间须晚于开始时间', 'The interval ends before it begins'),
  'already-holder': conflict('该民警已任此岗位', 'The officer already holds this post'),
  'not-a-holder': conflict('该民警未任此岗位', 'The officer does not hold this post'),
  'not-suspended': conflict('该民警未被停权', 'The officer is not suspended'),
  'key-exists': conflict('密钥已登记', 'This key has been proposed before'),
  'key-not-pending': conflict('密钥无须确认', 'This key waits for no confirmation'),
  'second-officer-required': forbidden('须由另一名民警确认', 'A second officer must confirm the key'),
  'invitation-void': forbidden('邀请无效或已使用', 'This invitation holds no more, or was used'),
  'unit-cycle': conflict('单位不得隶属于自身或其下级', 'A unit cannot be above itself'),
  'exam-exists': conflict('该考试成绩已登记', 'The result of this examination is already recorded'),
  'exam-failed': conflict('最近一次该级考试不合格', 'The last examination of this level was failed'),
  'not-qualified': conflict('该民警不具备此级资格', 'The officer does not hold this qualification'),
  'no-sub-delegation': forbidden('受委托人不得再委托', 'A delegate may not delegate further'),
  'delegation-to-self': conflict('不得委托自己', 'Nobody delegates to himself'),
  'import-not-begun': conflict('该文件的导入尚未开始', 'The import of this file has not begun'),
  'unknown-delegation': unknown('无此委托或已终止', 'No such delegation, or it has ended'),
} satisfies Record<Exclude<DirectoryRefusalCode, keyof typeof caseProblems>, ProblemText>;

/** What the way of a command itself may refuse. */
export const serviceProblems = {
  'idempotency-key-reused': withStatus(422, '幂等键已用于其他请求', 'The key was used for another request'),
  busy: withStatus(503, '系统繁忙，请重试', 'Too many others are writing; try again'),
  'unknown-case': unknown('无此案件', 'No such case'),
  'clock-disagrees': withStatus(
    503,
    '时钟不一致，暂不受理',
    'The clocks disagree; nothing is signed until they agree',
  ),
} satisfies Record<ServiceRefusal['code'], ProblemText>;

/** Refusals of a definition that is to be published. */
export const publicationProblems = {
  'version-not-next': conflict('版本号须递增一', 'This is not the next version of the procedure'),
} satisfies Record<PublicationRefusal['code'], ProblemText>;
