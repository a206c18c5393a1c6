import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Open } from '../auth/open.decorator.js';
import { pageOfWhole } from '../http/cursor.js';
import { wholeQuery, type WholeQuery } from '../schemas/basics.js';
import { Problem } from './problem.js';
import { problemText, problemTexts } from './problem-texts.js';
import { OpenRead } from '../openapi/operations.decorator.js';
import { problemText as problemTextAnswer, problemTextPage } from '../schemas/answers/operation.js';

const explained = (code: string) => {
  const text = problemText(code);
  if (!text) throw new Problem('unknown-problem', { asked: code });
  const { status, zh, en } = text;
  return { code, type: `/problems/${code}`, status, title: { zh, en } };
};

/** Where the `type` of every problem leads. */
@ApiTags('problems')
@Open()
@Controller('problems')
export class ProblemsController {
  @Get()
  @OpenRead(problemTextPage, { refuses: ['invalid-cursor'] })
  list(@Query({ schema: wholeQuery }) query: WholeQuery) {
    return pageOfWhole('problems', Object.keys(problemTexts).map(explained), query);
  }

  @Get(':code')
  @OpenRead(problemTextAnswer, { refuses: ['unknown-problem'] })
  explain(@Param('code') code: string) {
    return explained(code);
  }
}
