import { useState } from 'react';
import { useLogNow } from '@/api/log-clock';
import { disqualify, qualify, recordExam } from '@/api/staff';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Choice } from '@/design/choice';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { instantOf, localOf } from '@/words/local-time';
import { useNames } from '@/words/names';
import { useOfficerChanged, type OfficerActProps } from './officer-changed';
import { useOfficerWords } from './words';

type Level = Schemas['Qualification']['level'];
const levels: readonly Level[] = ['basic', 'intermediate', 'advanced'];

type LevelProps = Readonly<{ among?: readonly Level[]; value: Level; onChange: (level: Level) => void }>;

function LevelField({ among = levels, value, onChange }: LevelProps) {
  const say = useOfficerWords();
  return (
    <FieldBox label={say('level')} required>
      <Choice value={value} options={among.map((each) => [each, say(each)])} onChange={onChange} />
    </FieldBox>
  );
}

type TextProps = Readonly<{ label: string; value: string; onChange: (value: string) => void }>;

const TextField = ({ label, value, onChange }: TextProps) => (
  <FieldBox label={label} required>
    <input
      className="field"
      required
      maxLength={500}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </FieldBox>
);

export function QualifyDialog({ officer, onClose }: OfficerActProps) {
  const say = useOfficerWords();
  const name = useNames();
  const [level, setLevel] = useState<Level>('basic');
  const [basis, setBasis] = useState('');
  const [to, setTo] = useState('');
  const act = useAct(qualify, useOfficerChanged(onClose));
  const submit = () =>
    act.send({
      officer: officer.id,
      level,
      basis: basis.trim(),
      ...(to !== '' && { to: instantOf(`${to}T00:00`) }),
    });
  return (
    <ActDialog
      title={say('qualifyTitle', { who: name(officer.name) })}
      word={say('qualify')}
      act={act}
      ready={basis.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <LevelField value={level} onChange={setLevel} />
      <TextField label={say('basis')} value={basis} onChange={setBasis} />
      <FieldBox label={say('validTo')}>
        <input type="date" className="field" value={to} onChange={({ target }) => setTo(target.value)} />
      </FieldBox>
    </ActDialog>
  );
}

export function DisqualifyDialog({ officer, onClose }: OfficerActProps) {
  const say = useOfficerWords();
  const name = useNames();
  const held = officer.qualifications.map((each) => each.level);
  const [level, setLevel] = useState<Level>(held[0] ?? 'basic');
  const [reason, setReason] = useState('');
  const act = useAct(
    (body: Schemas['Disqualification'], key) => disqualify(officer.id, body, key),
    useOfficerChanged(onClose),
  );
  return (
    <ActDialog
      title={say('disqualifyTitle', { who: name(officer.name) })}
      word={say('disqualify')}
      danger
      act={act}
      ready={reason.trim() !== ''}
      onSubmit={() => act.send({ level, reason: reason.trim() })}
      onClose={onClose}
    >
      <LevelField among={held} value={level} onChange={setLevel} />
      <TextField label={say('reason')} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

export function ExamDialog({ officer, onClose }: OfficerActProps) {
  const say = useOfficerWords();
  const name = useNames();
  const now = useLogNow();
  const [exam, setExam] = useState('');
  const [level, setLevel] = useState<Level>('basic');
  const [result, setResult] = useState<'pass' | 'fail'>('pass');
  const [at, setAt] = useState('');
  const [validTo, setValidTo] = useState('');
  const act = useAct(recordExam, useOfficerChanged(onClose));
  const submit = () =>
    act.send({
      officer: officer.id,
      exam: exam.trim(),
      level,
      result,
      ...(at !== '' && { at: instantOf(at) }),
      ...(validTo !== '' && result === 'pass' && { validTo: instantOf(`${validTo}T00:00`) }),
    });
  return (
    <ActDialog
      title={say('examTitle', { who: name(officer.name) })}
      word={say('recordExam')}
      act={act}
      ready={exam.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('examHelp')}</p>
      <TextField label={say('exam')} value={exam} onChange={setExam} />
      <LevelField value={level} onChange={setLevel} />
      <FieldBox label={say('result')} required>
        <select
          className="field"
          value={result}
          onChange={({ target }) => setResult(target.value === 'fail' ? 'fail' : 'pass')}
        >
          <option value="pass">{say('pass')}</option>
          <option value="fail">{say('fail')}</option>
        </select>
      </FieldBox>
      <FieldBox label={say('examAt')}>
        <input
          type="datetime-local"
          className="field"
          max={localOf(now)}
          value={at}
          onChange={({ target }) => setAt(target.value)}
        />
      </FieldBox>
      {result === 'pass' && (
        <FieldBox label={say('validTo')}>
          <input
            type="date"
            className="field"
            value={validTo}
            onChange={({ target }) => setValidTo(target.value)}
          />
        </FieldBox>
      )}
    </ActDialog>
  );
}
