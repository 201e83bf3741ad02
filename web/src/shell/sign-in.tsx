import { lazy, Suspense, type ReactNode } from 'react';
import { useIsTokenAskedFor } from '../api/access-token.js';

const SignInForm = lazy(() => import('./sign-in-form.js'));

/** Shows the view, or asks for a token where the service lets nobody in without one; what was typed is not lost. */
export function SignIn({ children }: { children: ReactNode }) {
  const isAsked = useIsTokenAskedFor();
  return (
    <>
      <div hidden={isAsked}>{children}</div>
      {isAsked && (
        <Suspense>
          <SignInForm />
        </Suspense>
      )}
    </>
  );
}
