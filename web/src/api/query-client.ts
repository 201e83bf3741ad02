import { QueryClient } from '@tanstack/react-query';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The client tries again where that helps.
      retry: false,
      refetchOnWindowFocus: false,
    },
  },
});
