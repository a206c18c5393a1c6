import type { Answer, CountersignClient } from '#libs/client';

const views = ['mine', 'available', 'unit', 'delegated', 'done'] as const;
const streamWithinMs = 3_000;

/** Which lists, streams and exports open to this reader name somebody. What he may not read names nobody to him. */
export async function listsThatName(
  name: string,
  client: CountersignClient,
  caseId: string,
): Promise<readonly string[]> {
  const read: Readonly<Record<string, Promise<Answer<unknown>>>> = {
    cases: client.cases({ limit: 200 }),
    ...Object.fromEntries(views.map((view) => [`tasks ${view}`, client.tasks({ view, limit: 200 })])),
    clocks: client.clocks({ limit: 200 }),
    duties: client.duties({ limit: 200 }),
    custody: client.custody({ limit: 200 }),
    findings: client.findings({ limit: 200 }),
    ledger: client.ledger('cg-handler', { limit: 200 }),
    events: client.events(caseId, { limit: 200 }),
    replay: client.replay(caseId),
    responsibility: client.responsibility(caseId),
    'acts.csv': exported(client.exports.caseActs(caseId)),
    'ledger.csv': exported(client.exports.ledger('cg-handler')),
    'questions.csv': exported(client.questions.readingTimeCsv()),
  };
  const naming: string[] = [];
  for (const [list, answering] of Object.entries(read)) {
    const answer = await answering;
    if (answer.ok && JSON.stringify(answer.value).includes(name)) naming.push(list);
  }
  return (await streamNames(name, client)) ? [...naming, 'stream'] : naming;
}

/** What a file to take away says. */
async function exported(file: Promise<Answer<Uint8Array>>): Promise<Answer<unknown>> {
  const answer = await file;
  return answer.ok ? { ...answer, value: new TextDecoder().decode(answer.value) } : answer;
}

/** The stream of everything this reader may see, from its beginning until nothing more comes. */
async function streamNames(name: string, client: CountersignClient): Promise<boolean> {
  const over = AbortSignal.timeout(streamWithinMs);
  try {
    for await (const event of client.stream({ lastEventId: '0', signal: over }))
      if (JSON.stringify(event).includes(name)) return true;
  } catch (error) {
    if (!over.aborted) throw error;
  }
  return false;
}
