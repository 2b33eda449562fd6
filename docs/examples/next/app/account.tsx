'use client';

// Before the elements, so that the sign-up takes over what the server has rendered, with all that was typed there.
import 'nexmo-account-kit/hydrate.js';
import 'nexmo-account-kit/define/signup.js';
import type { Session } from 'nexmo-account-kit';
import { NxBalance, NxProvider } from 'nexmo-account-kit/react';
import { useState, type ReactNode } from 'react';

export function Account({ signup }: { signup: ReactNode }) {
  const [session, setSession] = useState<Session>();
  return (
    <NxProvider baseUrl="http://127.0.0.1:4010" onSessionStarted={({ detail }) => setSession(detail)}>
      {session ? (
        <>
          <h1>Welcome, {session.user.name}</h1>
          <NxBalance>Loading…</NxBalance>
        </>
      ) : (
        signup
      )}
    </NxProvider>
  );
}
