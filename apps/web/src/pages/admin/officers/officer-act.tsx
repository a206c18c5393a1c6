import { liftSuspension, suspend } from '@/api/admin';
import { endLogins, retire } from '@/api/staff';
import { useAct } from '@/api/use-act';
import { ActDialog } from '@/parts/form/act-dialog';
import { useNames } from '@/words/names';
import { ReasonDialog } from '@/parts/form/reason-dialog';
import { DisqualifyDialog, ExamDialog, QualifyDialog } from './qualification-dialogs';
import { InviteDialog } from './invite-dialog';
import { useOfficerChanged, type OfficerActProps } from './officer-changed';
import { useOfficerWords } from './words';

export type ActName =
  'suspend' | 'lift' | 'qualify' | 'disqualify' | 'recordExam' | 'invite' | 'endLogins' | 'retire';

/** One change of an officer's standing, in a dialog of its own. */
export function OfficerAct({ act, ...props }: OfficerActProps & Readonly<{ act: ActName }>) {
  switch (act) {
    case 'suspend':
    case 'lift':
    case 'endLogins':
      return <WithReason act={act} {...props} />;
    case 'qualify':
      return <QualifyDialog {...props} />;
    case 'disqualify':
      return <DisqualifyDialog {...props} />;
    case 'recordExam':
      return <ExamDialog {...props} />;
    case 'invite':
      return <InviteDialog {...props} />;
    case 'retire':
      return <Retiring {...props} />;
  }
}

type WithReasonProps = OfficerActProps & Readonly<{ act: 'suspend' | 'lift' | 'endLogins' }>;

function WithReason({ act: name, officer, onClose }: WithReasonProps) {
  const say = useOfficerWords();
  const names = useNames();
  const acts = {
    suspend: (reason: string, key: string) => suspend({ officer: officer.id, reason }, key),
    lift: (reason: string, key: string) => liftSuspension(officer.id, reason, key),
    endLogins: (reason: string, key: string) => endLogins(officer.id, reason, key),
  };
  const act = useAct(acts[name], useOfficerChanged(onClose));
  return (
    <ReasonDialog
      title={say(`${name}Title`, { who: names(officer.name) })}
      word={say(name)}
      act={act}
      onClose={onClose}
    />
  );
}

function Retiring({ officer, onClose }: OfficerActProps) {
  const say = useOfficerWords();
  const name = useNames();
  const act = useAct((id: string, key) => retire(id, key), useOfficerChanged(onClose));
  return (
    <ActDialog
      title={say('retireTitle', { who: name(officer.name) })}
      word={say('retire')}
      danger
      act={act}
      onSubmit={() => act.send(officer.id)}
      onClose={onClose}
    >
      <p>{say('retireHelp')}</p>
    </ActDialog>
  );
}
