import { useEffect } from 'react';
import { tellSignIn } from '@/app/signed-in';
import { Empty } from '@/design/page-state';
import { useLoginWords } from './words';

export function SignedInPage() {
  const say = useLoginWords();
  useEffect(() => {
    tellSignIn();
    window.close();
  }, []);
  return <Empty title={say('signedIn')}>{say('signedInHelp')}</Empty>;
}
