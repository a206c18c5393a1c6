import { defineWords } from '@/words/define-words';

export const { useWords: useProfileWords } = defineWords('profile', {
  title: ['我的密钥与设置', 'My keys and settings'],
  posts: ['所任岗位', 'Posts held'],
  acting: ['代行', 'acting'],
  keys: ['我的签名密钥', 'My signing keys'],
  keysHelp: [
    '每把密钥须由另一名民警确认后才能签署。停用后，此前的签名仍然有效。',
    'A key signs only after a second officer has confirmed it. What it signed before it was retired stays valid.',
  ],
  noKeys: ['尚未登记密钥', 'No key has been enrolled'],
  kind: ['类型', 'Kind'],
  keyId: ['密钥编号', 'Key id'],
  status: ['状态', 'Status'],
  pending: ['待确认', 'waits for confirmation'],
  active: ['可用', 'active'],
  retired: ['已停用', 'retired'],
  revoked: ['已吊销', 'revoked'],
  confirmedBy: ['由 {{name}} 确认', 'confirmed by {{name}}'],
  here: ['在本浏览器中', 'in this browser'],
  webauthn: ['通行密钥', 'Passkey'],
  file: ['文件密钥', 'File key'],
  enrolPasskey: ['登记通行密钥', 'Enrol a passkey'],
  noPasskeys: ['此浏览器或地址不支持通行密钥', 'This browser or address has no passkeys'],
  makeSoftware: ['在本浏览器生成软件密钥', 'Make a software key in this browser'],
  softwareHelp: [
    '仅供试用模拟日志；真实日志只接受通行密钥。私钥不能离开本浏览器。',
    'For trying out a simulated log; a real one takes passkeys only. The private half cannot leave this browser.',
  ],
  notUsed: ['未使用通行密钥，未登记', 'The passkey was not used; nothing was enrolled'],
  waiting: ['待我确认的密钥', 'Keys that wait for confirmation'],
  waitingHelp: [
    '当面核实本人和密钥编号后再确认。',
    'Confirm only after seeing the person and comparing the key id.',
  ],
  confirm: ['确认', 'Confirm'],
  nothingWaits: ['没有待确认的密钥', 'No key waits'],
  proposed: [
    '已提交，请另一名民警在其“我的密钥与设置”页确认。',
    'Proposed. A second officer confirms it on their own page of keys.',
  ],
  signOut: ['退出登录', 'Sign out'],
});
