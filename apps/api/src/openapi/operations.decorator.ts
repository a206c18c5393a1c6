import { applyDecorators } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import type { ProblemCode } from '../problems/problem-texts.js';
import { ProblemAnswers } from './problem-answers.js';
import { anywhere, ofBodies, ofCallers, ofCaseCommands, ofCommands } from './refusals.js';

type Refusing = Readonly<{ refuses?: readonly ProblemCode[] }>;
type AnswerHeaders = Readonly<Record<string, Readonly<{ description: string; schema: { type: 'string' } }>>>;

const traceId: AnswerHeaders = {
  'trace-id': {
    description: 'Stands in the log beside whatever this request caused',
    schema: { type: 'string' },
  },
};

const headerText = (pattern?: string) => ({ type: 'string' as const, ...(pattern && { pattern }) });

/** A path that serves without a token. @param answers schema of its JSON, not run in production */
export const OpenRead = (answers: z.ZodType, { refuses = [] }: Refusing = {}) =>
  applyDecorators(
    ApiOkResponse({ standardSchema: answers, headers: traceId }),
    ProblemAnswers([...anywhere, ...refuses]),
  );

/** A path that reads for a caller. */
export const Reads = (answers: z.ZodType, { refuses = [] }: Refusing = {}) =>
  OpenRead(answers, { refuses: [...ofCallers, ...refuses] });

/** A read whose answer has a version: `ETag`, and 304 when the caller has it already. */
export const ReadsVersion = (answers: z.ZodType, { refuses = [] }: Refusing = {}) =>
  applyDecorators(
    ApiOkResponse({
      standardSchema: answers,
      headers: {
        ...traceId,
        ETag: { description: 'The version, quoted; for `If-Match`', schema: { type: 'string' } },
      },
    }),
    ApiResponse({ status: 304, description: 'It is still the version named in `If-None-Match`' }),
    ApiHeader({ name: 'If-None-Match', required: false, schema: headerText() }),
    ProblemAnswers([...anywhere, ...ofCallers, ...refuses]),
  );

/** A path that answers something other than JSON. */
export const ReadsContent = (mediaType: string, description: string, { refuses = [] }: Refusing = {}) =>
  applyDecorators(
    ApiOkResponse({ description, content: { [mediaType]: {} }, headers: traceId }),
    ProblemAnswers([...anywhere, ...refuses]),
  );

/** A path that keeps something beside the log, and may be sent again without harm: no receipt, no idempotency key. */
export const Keeps = (answers: z.ZodType, { refuses = [] }: Refusing = {}) =>
  OpenRead(answers, { refuses: [...ofCallers, ...ofBodies, 'forbidden', ...refuses] });

type Commanding = Refusing &
  Readonly<{
    /** Its answer says where what it made is. */
    located?: boolean;
    /** Only with an idempotency key. */
    keyRequired?: boolean;
  }>;

const location: AnswerHeaders = {
  Location: { description: 'Path of what was made', schema: { type: 'string' } },
};

/** A command: 201 after its commit. A repeated idempotency key gets the first answer again. */
export const Commands = (
  answers: z.ZodType,
  { refuses = [], located = false, keyRequired = false }: Commanding = {},
) =>
  applyDecorators(
    ApiCreatedResponse({ standardSchema: answers, headers: { ...traceId, ...(located && location) } }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: keyRequired,
      description: 'The caller’s own; the same key with the same request gets the first answer again',
      schema: { ...headerText('^[\\x20-\\x7e]+$'), minLength: 1, maxLength: 255 },
    }),
    ProblemAnswers([...anywhere, ...ofCallers, ...ofCommands, ...refuses]),
  );

/** A command on a case, which `If-Match` binds to the version its caller saw. */
export const CommandsCase = (answers: z.ZodType, { refuses = [], ...rest }: Commanding = {}) =>
  applyDecorators(
    Commands(answers, { ...rest, refuses: [...ofCaseCommands, ...refuses] }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'Refuse with 412 unless the case is at this version',
      schema: headerText(),
    }),
  );
