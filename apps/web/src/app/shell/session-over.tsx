import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { whenSessionOver } from '@/api/http';
import { loginPath, sessionQuery, useSession } from '@/api/session';
import { heardSignIn } from '@/app/signed-in';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { useSharedWords } from '@/words/shared';

/**
 * The session ended while a page was open. Signing in happens in a window of its own, so that nothing on this page is
 * lost; when it has happened, the page goes on. If somebody else signed in there, this page is no longer theirs.
 */
export function SessionOver() {
  const say = useSharedWords();
  const client = useQueryClient();
  const { officer } = useSession();
  const [over, setOver] = useState(false);
  useEffect(() => {
    whenSessionOver(() => setOver(true));
    const ended = heardSignIn(async () => {
      const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (session?.officer?.id !== officer?.id) return location.reload();
      setOver(false);
      await client.invalidateQueries();
    });
    return () => {
      whenSessionOver(() => undefined);
      ended();
    };
  }, [client, officer?.id]);
  if (!over) return null;
  return (
    <Dialog
      title={say('sessionOver')}
      onClose={() => setOver(false)}
      footer={
        <Btn
          kind="primary"
          onClick={() => window.open(loginPath('/signed-in'), '_blank', 'popup,width=560,height=720')}
        >
          {say('signIn')}
        </Btn>
      }
    >
      <p>{say('sessionOverHelp')}</p>
    </Dialog>
  );
}
