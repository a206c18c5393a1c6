/** What a problem code means to HTTP and to a reader. */
export type ProblemText = Readonly<{ status: number; zh: string; en: string }>;

const text =
  (status: number) =>
  (zh: string, en: string): ProblemText => ({ status, zh, en });

/** The words of a problem, by the status it answers with. */
export const forbidden = text(403);
export const unknown = text(404);
export const conflict = text(409);
export const malformedInput = text(400);
export const withStatus = (status: number, zh: string, en: string): ProblemText => ({ status, zh, en });
