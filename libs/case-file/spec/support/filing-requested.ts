import type { OpenedId } from '#libs/kernel';
import { Play } from './play.js';
import type { SigningChanges } from './sign-off-of.js';
import { specFor } from './spec-for.js';

/** The request for filing of a case, which is its first. */
export const filing = (play: Play) => Object.keys(play.case.requests)[0] as OpenedId;
/** A case whose filing is requested. */
export const given = specFor(() => {
  const play = new Play().at('03-02 09:00').start(1);
  play.request('filing');
  return play;
});
/** An officer signs its open task. */
export const signing =
  (officer: string, changes: SigningChanges = {}) =>
  (play: Play) =>
    play.signCommand(play.openTask(filing(play)), officer, changes);
