import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Open } from '../auth/open.decorator.js';
import { Problem } from './problem.js';
import { problemText, problemTexts } from './problem-texts.js';

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
  @ApiOkResponse({ description: 'Every problem code, its status and its words' })
  list() {
    return { items: Object.keys(problemTexts).map(explained), nextCursor: null };
  }

  @Get(':code')
  @ApiOkResponse({ description: 'One problem code explained' })
  explain(@Param('code') code: string) {
    return explained(code);
  }
}
