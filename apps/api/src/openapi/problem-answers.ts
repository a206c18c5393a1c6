import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { problemTexts, type ProblemCode } from '../problems/problem-texts.js';

const statusOf = (code: ProblemCode) => problemTexts[code].status;

/** Statuses that say when to try again. */
const retryLater = new Set([429, 503]);

const retryAfter = {
  'Retry-After': {
    description: 'Seconds to wait before trying again',
    schema: { type: 'integer', minimum: 0 },
  },
} as const;

/** Declares every problem an operation may answer: one answer a status, its codes listed with their words. */
export function ProblemAnswers(codes: readonly ProblemCode[]): MethodDecorator {
  const known = [...new Set(codes)].sort();
  const statuses = [...new Set(known.map(statusOf))].sort((a, b) => a - b);
  const answers = statuses.map((status) => {
    const here = known.filter((code) => statusOf(code) === status);
    return ApiResponse({
      status,
      description: here.map((code) => `\`${code}\`: ${problemTexts[code].en}`).join('  \n'),
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              { type: 'object', properties: { code: { enum: here }, status: { enum: [status] } } },
            ],
          },
        },
      },
      ...(retryLater.has(status) && { headers: retryAfter }),
    });
  });
  return applyDecorators(...answers);
}
