import { isGrpcServiceError } from '@temporalio/client';

/** Numbers of gRPC's status codes, which Temporal's client does not export by name. */
const codes = { notFound: 5, alreadyExists: 6 } as const;

/** Whether Temporal answered with this status. */
export function hasStatus(error: unknown, status: keyof typeof codes): boolean {
  const code: number | undefined = isGrpcServiceError(error) ? error.code : undefined;
  return code === codes[status];
}
