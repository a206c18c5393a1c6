import { useSharedWords } from '@/words/shared';
import { Icon } from './icons';
import page from './page.module.css';

/** In place of what is kept from a reader who has no need of it in this case. */
export function Withheld() {
  const say = useSharedWords();
  return (
    <span className={`${page['chip']} ${page['chipWithheld']}`}>
      <Icon name="lock" size={12} />
      {say('withheldBecause')}
    </span>
  );
}

/** A case that exists only for those it names. */
export function SealedMark() {
  const say = useSharedWords();
  return (
    <span className={`${page['chip']} ${page['chipWarn']}`}>
      <Icon name="lock" size={12} />
      {say('sealed')}
    </span>
  );
}
