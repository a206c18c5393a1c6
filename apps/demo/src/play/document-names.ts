import { must, type CountersignClient, type Names } from '#libs/client';

type WithDocuments = Readonly<{ documents?: readonly Readonly<{ id: string; name: Names }>[] }>;

/** Titles of the criminal procedure's documents by id, in Chinese with the English one after it. */
export async function documentNamesOf(client: CountersignClient): Promise<ReadonlyMap<string, string>> {
  const answer = (await must('GET procedure', client.procedure('criminal'))) as WithDocuments & {
    definition?: WithDocuments;
  };
  const documents = answer.definition?.documents ?? answer.documents ?? [];
  return new Map(documents.map(({ id, name }) => [id, `${name.zh} · ${name.en}`]));
}
