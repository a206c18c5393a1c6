import { expect, it } from '@jest/globals';
import type { ProcedureDefinition } from '#libs/procedures';
import { Play } from './support/play.js';
import { criminal, p1 } from './support/words.js';

it('a definition published before reopening said whom reopens everybody, as it did', () => {
  const ofOld: ProcedureDefinition = {
    ...criminal,
    links: criminal.links.map((link) =>
      link.id === 'reopening'
        ? { ...link, outcomes: { approved: [{ reopenSubjects: true }], refused: [] } }
        : link,
    ),
  };
  const play = new Play('criminal-investigation', 'handler', ofOld).at('03-02 09:00').start(1);
  play.approve('refusal-to-file');
  expect(play.case.subjects[p1]?.disposed?.as).toBe('not-filed');
  play.approve('reopening');
  expect(play.case.subjects[p1]?.disposed).toBeNull();
});
