import type { Session } from 'nexmo-account-kit';
import { NxBalance, NxProvider, NxSignup } from 'nexmo-account-kit/react';
import { useState } from 'react';

export function App() {
  const [session, setSession] = useState<Session>();
  return (
    <NxProvider baseUrl="http://127.0.0.1:4010">
      {session ? (
        <>
          <h1>Welcome, {session.user.name}</h1>
          <NxBalance>Loading…</NxBalance>
        </>
      ) : (
        <NxSignup country="GB" onSessionStarted={({ detail }) => setSession(detail)}>
          Loading…
        </NxSignup>
      )}
    </NxProvider>
  );
}
