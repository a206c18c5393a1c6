import { useEffect, useState } from 'react';
import { whenSessionOver } from '@/api/http';
import { loginPath } from '@/api/session';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { useSharedWords } from '@/words/shared';

/** The session ended while a page was open: asked to sign in again on top of it, so that nothing typed is lost unseen. */
export function SessionOver() {
  const say = useSharedWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    whenSessionOver(() => setOver(true));
    return () => whenSessionOver(() => undefined);
  }, []);
  if (!over) return null;
  const signIn = () => location.assign(loginPath(location.pathname + location.search));
  return (
    <Dialog
      title={say('sessionOver')}
      onClose={() => setOver(false)}
      footer={
        <Btn kind="primary" onClick={signIn}>
          {say('signIn')}
        </Btn>
      }
    >
      <p>{say('sessionOverHelp')}</p>
    </Dialog>
  );
}
