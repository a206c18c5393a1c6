import { type Instant, type Refused, refuse } from '#libs/kernel';
import type { CaseRefusal } from './refusals.js';

/** Acceptance and what follows is recorded truthfully and in time: what has happened, and in this case. */
const source = 'E';

export const inTheFuture = (at: Instant, now: Instant): Refused<CaseRefusal> =>
  refuse({
    code: 'in-the-future',
    at,
    now,
    because: { zh: '尚未发生的事实不得记录', en: 'What has not happened yet cannot be recorded' },
    source,
  });

export const endsBeforeItStarts = (startedAt: Instant, endedAt: Instant): Refused<CaseRefusal> =>
  refuse({
    code: 'ends-before-it-starts',
    startedAt,
    endedAt,
    because: { zh: '结束时间早于开始时间', en: 'What ended cannot have started later' },
    source,
  });

export const beforeTheCase = (at: Instant): Refused<CaseRefusal> =>
  refuse({
    code: 'before-the-case',
    at,
    because: {
      zh: '受案前二十四小时以前的事实不属本案',
      en: 'What happened more than 24 hours before the case was opened is no fact of it',
    },
    source,
  });
