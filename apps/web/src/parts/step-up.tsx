import { isProblem } from '@/api/problem';
import { loginPath } from '@/api/session';
import { Btn } from '@/design/button';
import { useSharedWords } from '@/words/shared';

/** Where the server wants to know once more who is asking: proved in a window of its own, and this page stays. */
export function StepUp({ error }: Readonly<{ error: unknown }>) {
  const say = useSharedWords();
  if (!isProblem(error, 'step-up-required')) return null;
  const prove = () =>
    window.open(`${loginPath('/signed-in')}&stepUp=1`, '_blank', 'popup,width=560,height=720');
  return (
    <Btn size="small" onClick={prove}>
      {say('proveAgain')}
    </Btn>
  );
}
