import { useState } from 'react';
import { invite } from '@/api/staff';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import page from '@/design/page.module.css';
import { ActDialog } from '@/parts/form/act-dialog';
import { useNames } from '@/words/names';
import type { OfficerActProps } from './officer-changed';
import { useOfficerWords } from './words';

/** A secret by which an officer signs in for the first time; it is said once, to be handed over. */
export function InviteDialog({ officer, onClose }: OfficerActProps) {
  const say = useOfficerWords();
  const name = useNames();
  const [invited, setInvited] = useState<Schemas['Invited'] | null>(null);
  const act = useAct((id: string, key) => invite(id, key), setInvited);
  const title = say('inviteTitle', { who: name(officer.name) });
  if (invited)
    return (
      <Dialog
        title={title}
        onClose={onClose}
        footer={
          <Btn kind="primary" onClick={onClose}>
            {say('done')}
          </Btn>
        }
      >
        <dl className={page['list']}>
          <dt>{say('invitedLink')}</dt>
          <dd>
            <code>{new URL(invited.link, location.origin).href}</code>
          </dd>
          <dt>{say('invitedSecret')}</dt>
          <dd>
            <code>{invited.secret}</code>
          </dd>
        </dl>
      </Dialog>
    );
  return (
    <ActDialog
      title={title}
      word={say('invite')}
      act={act}
      onSubmit={() => act.send(officer.id)}
      onClose={onClose}
    >
      <p>{say('inviteHelp')}</p>
    </ActDialog>
  );
}
