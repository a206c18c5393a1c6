import { useId } from 'react';
import type { Draft, Vote } from '../draft';
import type { Change } from '../use-draft';
import { voteLooks } from './tally';
import { useVoteWords } from './words';
import room from '../signing-room.module.css';

const votes: readonly Readonly<{ id: Vote; key: string }>[] = [
  { id: 'for', key: '1' },
  { id: 'against', key: '2' },
  { id: 'abstain', key: '3' },
];

/** One's own vote, with its reason. */
export function Ballot({ draft, change }: Readonly<{ draft: Draft; change: Change }>) {
  const say = useVoteWords();
  const id = useId();
  return (
    <fieldset className={room['group']}>
      <legend>{say('vote')}</legend>
      <div className={room['decisions']}>
        {votes.map(({ id: vote, key }) => (
          <label key={vote} className={`${room['decision']} ${room[voteLooks[vote]]}`}>
            <input
              type="radio"
              name="vote"
              checked={draft.vote === vote}
              onChange={() => change((before) => ({ ...before, vote }))}
            />
            <strong>{say(vote)}</strong>
            <kbd aria-hidden="true">{key}</kbd>
          </label>
        ))}
      </div>
      {draft.vote && <p className={room['help']}>{say(`${draft.vote}Help`)}</p>}
      <label htmlFor={`${id}reason`} className={room['label']}>
        {say('reason')}
      </label>
      <textarea
        id={`${id}reason`}
        className="field"
        rows={4}
        maxLength={20_000}
        value={draft.reason}
        onChange={({ target }) => change((before) => ({ ...before, reason: target.value }))}
      />
      <p className={room['help']}>{say('reasonHelp')}</p>
    </fieldset>
  );
}
