import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible, expectFitting } from './support/page-checks.js';
import { World, type Language } from './support/world.js';

describe('pages in a browser', () => {
  let world: World;
  let task: string;
  let caseId: string;
  beforeAll(async () => {
    world = await World.open();
    ({ task, id: caseId } = await world.bureau.requestFiling());
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const pages = [
    ['inbox', () => '/inbox'],
    ['signing room', () => `/inbox?task=${task}`],
    ['task alone', () => `/tasks/${task}`],
    ['cases', () => '/cases'],
    ['case', () => `/cases/${caseId}`],
    ['case by link', () => `/cases/${caseId}?by=link`],
    ['links of a case', () => `/cases/${caseId}?tab=links`],
    ['documents of a case', () => `/cases/${caseId}?tab=papers`],
    ['who answers', () => `/cases/${caseId}?tab=answers`],
    ['recusals of a case', () => `/cases/${caseId}?tab=recusals`],
    ['repairs of a case', () => `/cases/${caseId}?tab=repairs`],
    ['who answers, drawn', () => `/cases/${caseId}?tab=graph`],
    ['replay', () => `/replay/${caseId}?as=legal-officer`],
    ['replay over time', () => `/replay/${caseId}?tab=time`],
    ['replay compared', () => `/replay/${caseId}?at=9&with=1&tab=compare`],
    ['replay drawn', () => `/replay/${caseId}?tab=graph`],
    ['custody', () => '/custody'],
    ['desk', () => '/desk'],
    ['a case to start', () => '/desk/new'],
    ['a link to request', () => `/desk/${caseId}?work=request&what=bail`],
    ['a fact to record', () => `/desk/${caseId}?work=record&what=arrest-decision`],
    ['what came back', () => `/desk/${caseId}?work=mend`],
    ['an instrument to produce', () => `/desk/${caseId}?work=instrument&what=filing-decision`],
    ['investigate', () => '/investigate'],
    ['ledger', () => '/investigate/legal-officer'],
    ['directory', () => '/admin'],
    ['officers', () => '/admin?tab=officers'],
    ['an officer', () => '/admin?tab=officers&officer=unit-leader'],
    ['delegations', () => '/admin?tab=delegations'],
    ['recusals', () => `/admin?tab=recusals&case=${caseId}`],
    ['a case to choose', () => '/admin?tab=repairs'],
    ['keys', () => '/admin?tab=keys'],
    ['import', () => '/admin?tab=import'],
    ['procedures', () => '/admin?tab=procedures'],
    ['a procedure', () => '/admin?tab=procedures&procedure=repair'],
    ['health', () => '/admin?tab=health'],
    ['profile', () => '/profile'],
    ['no page', () => '/there/is/none'],
  ] as const;

  it.each(['zh', 'en'] as const)(
    'have no serious or critical fault for axe, in %s, light and dark',
    (language: Language) => expectAccessible(world, 'legal-officer', pages, language),
    400_000,
  );

  it(
    'fit a phone and a magnified screen without scrolling sideways',
    () => expectFitting(world, 'legal-officer', pages),
    300_000,
  );

  it('come with a policy that lets no inline script run, and from the cache where their name holds their hash', async () => {
    const response = await fetch(`${world.api.baseUrl}/inbox`, { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    const scripts = policy
      .split(';')
      .filter((directive) => /^(default|script|worker)-src/.test(directive.trim()));
    expect(scripts.join(' ')).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(html) ?? [];
    const asset = await fetch(world.api.baseUrl + script, { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
  });
});
