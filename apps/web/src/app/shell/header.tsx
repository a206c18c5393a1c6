import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import { Icon } from '@/design/icons';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { navigation } from '../navigation';
import { AppearanceSwitch, LanguageSwitch } from './switches';
import styles from './shell.module.css';

export function Header() {
  const say = useSharedWords();
  const name = useNames();
  const session = useSession();
  return (
    <header className={`${styles['header']} no-print`}>
      <Link to="/inbox" search={{}} className={styles['brand'] ?? ''}>
        <img src="/icon.svg" width={22} height={22} alt="" />
        {say('product')}
      </Link>
      <nav className={styles['nav']} aria-label={say('mainNavigation')}>
        <ul>
          {navigation
            .filter(({ offeredTo }) => offeredTo(session))
            .map(({ to, word, icon }) => (
              <li key={word}>
                <Link to={to ?? '/'} className={styles['link'] ?? ''}>
                  <Icon name={icon} />
                  {say(word)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <div className={styles['tools']}>
        <LanguageSwitch />
        <AppearanceSwitch />
        <Link to="/profile" className={styles['link'] ?? ''} title={say('navProfile')}>
          <Icon name="person" />
          {name(session.officer?.name)}
        </Link>
      </div>
    </header>
  );
}
