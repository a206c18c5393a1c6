import { removeHolder } from '@/api/staff';
import { useAct } from '@/api/use-act';
import { useWho } from '@/parts/case/use-who';
import { ReasonDialog } from '@/parts/form/reason-dialog';
import { useAdminWords } from '../words';
import { AppointDialog } from './appoint-dialog';
import { usePlacesChanged } from './places-changed';
import { NewPostDialog, NewUnitDialog } from './new-place-dialogs';

/** A change of the directory that is being asked for. `parent`: empty for a unit below none. */
export type Asked =
  | Readonly<{ act: 'appoint'; post: string }>
  | Readonly<{ act: 'remove'; post: string; officer: string }>
  | Readonly<{ act: 'new-post'; unit: string }>
  | Readonly<{ act: 'new-unit'; parent: string }>;

/** One change of units, posts or their holders, in a dialog of its own. */
export function PlaceAct({ asked, onClose }: Readonly<{ asked: Asked; onClose: () => void }>) {
  switch (asked.act) {
    case 'appoint':
      return <AppointDialog post={asked.post} onClose={onClose} />;
    case 'remove':
      return <Removing {...asked} onClose={onClose} />;
    case 'new-post':
      return <NewPostDialog unit={asked.unit} onClose={onClose} />;
    case 'new-unit':
      return <NewUnitDialog parent={asked.parent} onClose={onClose} />;
  }
}

type RemovingProps = Readonly<{ post: string; officer: string; onClose: () => void }>;

function Removing({ post, officer, onClose }: RemovingProps) {
  const say = useAdminWords();
  const who = useWho();
  const act = useAct(
    (reason: string, key) => removeHolder(post, officer, reason, key),
    usePlacesChanged(onClose),
  );
  return (
    <ReasonDialog
      title={say('removeTitle', { who: who.officer(officer), post: who.post(post) })}
      word={say('removeHolder')}
      act={act}
      onClose={onClose}
    />
  );
}
