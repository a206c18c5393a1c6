import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const retriesMax = 4;

/** Reads are repeated while the server is away, never when it has refused. Commands are repeated by whoever sends them. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => error instanceof Problem && error.passing && failures < retriesMax,
      retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 8_000),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
