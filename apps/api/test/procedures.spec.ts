import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { projectRoot } from '../../../tools/process/project-root.js';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

const file = readFileSync(join(projectRoot, 'libs', 'procedures', 'definitions', 'repair.yaml'), 'utf8');
const next = file.replace('version: 1', 'version: 2').replace('limit: P5D', 'limit: P3D');

describe('definitions over HTTP', () => {
  let bureau: Bureau;
  beforeAll(async () => {
    bureau = await Bureau.open(await ApiUnderTest.start());
  }, 60_000);
  afterAll(() => bureau.api.end());

  it('are tried without being published: each fault with its line, or what the file says', async () => {
    const reviewer = await bureau.as('legal-reviewer');
    const torn = await must('torn', reviewer.checkProcedure(next.replace('kind: review', 'kind: glance')));
    expect(torn).toMatchObject({ definition: null, next: false });
    const line = next.split('\n').findIndex((text) => text.includes('kind: review')) + 1;
    expect(torn.faults).toContainEqual(expect.objectContaining({ line, pointer: '/links/0/steps/0/kind' }));
    expect(await must('next', reviewer.checkProcedure(next))).toMatchObject({
      definition: { procedure: 'repair', version: 2 },
      next: true,
      faults: [],
    });
    expect(await must('again', reviewer.checkProcedure(file))).toMatchObject({ next: false, faults: [] });
    const { versions } = await must('repair', reviewer.procedure('repair'));
    expect(versions.map(({ version }) => version)).toEqual([1]);
  });

  it('are tried by those who see every case, and by the administrator', async () => {
    const refused = await (await bureau.as('handler')).checkProcedure(file);
    expect(refused).toMatchObject({ ok: false, problem: { status: 403, code: 'forbidden' } });
    await must('admin', (await bureau.as('admin')).checkProcedure(file));
  });

  it('are read in any version that was published', async () => {
    const admin = await bureau.as('admin');
    await must('publish', admin.publishProcedure(next));
    const limits = async (version?: number) => {
      const { definition } = await must('read', admin.procedure('repair', version));
      const { links } = definition as unknown as { links: { steps: { limit: string }[] }[] };
      return links.flatMap(({ steps }) => steps.map(({ limit }) => limit));
    };
    expect(await limits(1)).toEqual(['P5D', 'P5D']);
    expect(await limits(2)).toEqual(['P3D', 'P5D']);
    expect(await limits()).toEqual(['P3D', 'P5D']);
    expect(await admin.procedure('repair', 3)).toMatchObject({
      ok: false,
      problem: { status: 404, code: 'unknown-procedure', version: 3 },
    });
  });
});

describe('officers', () => {
  let bureau: Bureau;
  beforeAll(async () => {
    bureau = await Bureau.open(await ApiUnderTest.start());
  }, 60_000);
  afterAll(() => bureau.api.end());

  it('are found by a part of the name in either language or of the id, in any case of letters', async () => {
    const { directory } = await bureau.as('admin');
    await must(
      'new',
      directory.registerOfficer({
        id: 'p-1047',
        name: { zh: '欧阳文静', en: 'Ouyang Wenjing' },
        unit: 'traffic',
      }),
    );
    const found = async (query: Record<string, string>) =>
      (await must('found', directory.officers(query))).items.map(({ id }) => id);
    expect(await found({ q: '文静' })).toEqual(['p-1047']);
    expect(await found({ q: 'oUYANG' })).toEqual(['p-1047']);
    expect(await found({ q: '1047' })).toEqual(['p-1047']);
    expect(await found({ q: '文静', unit: 'legal' })).toEqual([]);
    expect(await found({ q: 'legal-officer', limit: '1' })).toEqual(['legal-officer']);
  });
});
