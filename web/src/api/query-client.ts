import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.js';

/** What the service refused it will refuse again; only what got lost on the way is worth another try. */
const MAX_TRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < MAX_TRIES,
      refetchOnWindowFocus: false,
    },
  },
});
