import {
  CountersignClient,
  clientCredentials,
  exchangeToken,
  must,
  signTask,
  type Answer,
  type Said,
  type StartCase,
} from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import { SoftPasskey } from '../../../../test/support/soft-passkey.js';
import type { ApiUnderTest } from './api-under-test.js';

type RawRequest = Omit<RequestInit, 'headers'> & Readonly<{ headers?: Record<string, string> }>;
type Key = ReturnType<typeof newSigningKey>;

const named = (id: string) => ({ zh: id, en: id });

/** Officers of the specs with unit and roles; every one of them holds his post from the start. */
const officers = [
  ['handler', 'criminal-investigation', 'handler'],
  ['legal-officer', 'criminal-investigation', 'legal-officer'],
  ['legal-officer-2', 'criminal-investigation', 'legal-officer'],
  ['unit-leader', 'criminal-investigation', 'unit-leader'],
  ['legal-reviewer', 'legal', 'legal-reviewer'],
  ['bureau-leader', 'bureau', 'bureau-leader'],
  ['investigator', 'inspectorate', 'investigator'],
  ['stranger', 'traffic', 'handler'],
] as const;

export type OfficerName = (typeof officers)[number][0] | 'admin';

/** An opinion without reservations. */
export const agreed: Said = {
  decision: 'approve',
  opinion: { procedure: '程序合法', facts: '事实清楚', evidence: '证据充分', discretion: '处理适当' },
};

/** Where the bureau's people and systems get their tokens. */
export type Tokens = Readonly<{
  officer(id: string): Promise<string>;
  system(id: string): Promise<string>;
}>;

const ofEmbeddedIssuer = (api: ApiUnderTest): Tokens => ({
  officer: async (id) =>
    (await must(`token of ${id}`, exchangeToken(api.baseUrl, api.exchangeSecret, id))).access_token,
  system: async (id) =>
    (await must(id, clientCredentials(api.baseUrl, id, api.clientSecret(id)))).access_token,
});

/** A small bureau, set up and worked through HTTP alone. */
export class Bureau {
  readonly #clients = new Map<string, CountersignClient>();
  readonly keys = new Map<string, Key>();

  constructor(
    readonly api: ApiUnderTest,
    private readonly tokens: Tokens = ofEmbeddedIssuer(api),
  ) {}

  static async open(api: ApiUnderTest, tokens?: Tokens): Promise<Bureau> {
    const bureau = new Bureau(api, tokens);
    await bureau.#appoint();
    await bureau.#enrol();
    return bureau;
  }

  token(officer: string): Promise<string> {
    return this.tokens.officer(officer);
  }

  async as(officer: OfficerName): Promise<CountersignClient> {
    const known = this.#clients.get(officer);
    if (known) return known;
    const client = new CountersignClient({
      baseUrl: this.api.baseUrl,
      token: await this.token(officer),
      retries: 0,
      fetch: this.api.fetch,
    });
    this.#clients.set(officer, client);
    return client;
  }

  async system(id = 'records-system'): Promise<CountersignClient> {
    const { baseUrl, fetch } = this.api;
    const token = await this.tokens.system(id);
    return new CountersignClient({ baseUrl, token, retries: 0, fetch });
  }

  /** Any request as an officer, for what the client of the product would never send. */
  async raw(officer: OfficerName, path: string, init: RawRequest = {}): Promise<Response> {
    const authorization = `Bearer ${await this.token(officer)}`;
    return this.api.fetch(`${this.api.baseUrl}${path}`, {
      ...init,
      headers: { authorization, ...init.headers },
    });
  }

  /** A case with a filed report, started by the records system. */
  async startCase(): Promise<Readonly<{ id: string; report: string }>> {
    const system = await this.system();
    const { id } = await must('start', system.startCase(theft));
    const { digest } = await must('report', system.fileMaterial(id, filingReport));
    return { id, report: digest };
  }

  /** A filing signed by all four. @returns its case */
  async approvedFiling() {
    const { id, task } = await this.requestFiling();
    await must('legal-officer', this.sign('legal-officer', task));
    for (const officer of ['unit-leader', 'legal-reviewer', 'bureau-leader'] as const)
      await must(officer, this.sign(officer, await this.openTask(id)));
    return id;
  }

  /** A request for filing, and the task that it opens. */
  async requestFiling(): Promise<Readonly<{ id: string; report: string; request: string; task: string }>> {
    const started = await this.startCase();
    const handler = await this.as('handler');
    const { id: request } = await must('request', handler.requestLink(started.id, filing(started.report)));
    return { ...started, request, task: await this.openTask(started.id) };
  }

  async openTask(caseId: string): Promise<string> {
    const { tasks } = await must('case', (await this.as('investigator')).case(caseId));
    const open = tasks.find(({ status }) => status === 'open');
    if (!open) throw new Error('no task is open');
    return open.id;
  }

  async sign(
    officer: OfficerName,
    task: string,
    options: Parameters<typeof signTask>[4] = {},
    said = agreed,
  ) {
    return this.signBy(officer, task, this.keyOf(officer), options, said);
  }

  /** @param by a private key in PEM, or whoever else signs */
  async signBy(
    officer: OfficerName,
    task: string,
    by: Parameters<typeof signTask>[3],
    options: Parameters<typeof signTask>[4] = {},
    said = agreed,
  ) {
    return signTask(await this.as(officer), task, said, by, options) as Promise<
      Answer<Readonly<{ version: number; receipt: Readonly<{ hash: string }> }>>
    >;
  }

  /** A passkey of the officer's own, enrolled. */
  async passkey(officer: OfficerName, origin = this.api.settings.origin): Promise<SoftPasskey> {
    const { directory } = await this.as(officer);
    const passkey = new SoftPasskey(origin);
    const options = await must('options', directory.beginPasskey());
    const { keyId } = await must('passkey', directory.proposePasskey(passkey.register(options as never)));
    await must('confirm', (await this.as('admin')).directory.confirmKey(officer, keyId));
    return passkey;
  }

  keyOf(officer: string): string {
    const key = this.keys.get(officer);
    if (!key) throw new Error(`${officer} has no key`);
    return key.privateKeyPem;
  }

  async #appoint(): Promise<void> {
    const { directory } = await this.as('admin');
    const units = [...new Set(officers.map(([, unit]) => unit))].filter((unit) => unit !== 'bureau');
    for (const unit of units) await must(unit, directory.createUnit({ id: unit, name: named(unit) }));
    const posts = new Set(officers.map(([, unit, role]) => `${unit}/${role}`));
    for (const post of posts) {
      const [unit = '', role = ''] = post.split('/');
      await must(post, directory.createPost({ unit, role, name: named(role) }));
    }
    for (const [id, unit, role] of officers) {
      await must(id, directory.registerOfficer({ id, name: named(id), unit }));
      await must(id, directory.appoint(`${unit}/${role}`, { officer: id }));
    }
    await must('client', directory.registerClient({ id: 'records-system', name: named('records-system') }));
  }

  async #enrol(): Promise<void> {
    const { directory } = await this.as('admin');
    for (const [officer] of officers) {
      const key = newSigningKey();
      this.keys.set(officer, key);
      const own = (await this.as(officer)).directory;
      await must(officer, own.proposeKey(key.publicKey));
      await must(officer, directory.confirmKey(officer, key.keyId));
    }
  }
}

export const theft: StartCase = {
  procedure: 'criminal',
  caseNumber: '临公刑受案字〔2026〕1号',
  title: '电缆盗窃案',
  unit: 'criminal-investigation',
  handlers: ['handler'],
  parties: [{ role: 'suspect', name: '甲', idNumber: '000000000000000000' }],
  facts: { offence: '盗窃罪', source: 'report', gang: true, summary: '多次盗窃电缆' },
};

export const filingReport = {
  document: 'filing-report',
  title: '呈请立案报告书',
  file: { name: 'report.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('呈请立案') },
};

export const filing = (report: string) => ({
  link: 'filing',
  grounds: '有犯罪事实，需要追究刑事责任',
  legalBasis: ['刑事诉讼法第一百一十二条'],
  materials: [report],
  proposal: '立案侦查',
});
