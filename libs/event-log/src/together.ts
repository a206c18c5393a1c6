type Waiting<Question, Answer> = Readonly<{
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}>;

/** `most` questions answered together, @default 100; `atOnce` answers under way, @default as many as come. */
type Bounds = Readonly<{ most?: number; atOnce?: number }>;

/** What waits for it goes on in the next microtask; `queueMicrotask` would also keep who asked for Node's tracking. */
const settled = Promise.resolve();

/**
 * Questions that are asked in one go are answered in one go. Nothing waits for company; what comes while as many answers
 * are under way as may be goes together in the next.
 */
export class Together<Question, Answer> {
  readonly #waiting: Waiting<Question, Answer>[] = [];
  #underWay = 0;

  readonly #most: number;
  readonly #atOnce: number;

  /** @param answer one for each question, in their order */
  constructor(
    private readonly answer: (questions: readonly Question[]) => Promise<readonly Answer[]>,
    { most = 100, atOnce = Infinity }: Bounds = {},
  ) {
    this.#most = most;
    this.#atOnce = atOnce;
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      // Once the code that asks has come to its first wait.
      if (this.#waiting.length === 1) void settled.then(() => this.#send());
    });
  }

  #send(): void {
    while (this.#waiting.length > 0 && this.#underWay < this.#atOnce) {
      this.#underWay += 1;
      void settle(this.#waiting.splice(0, this.#most), this.answer).then(() => {
        this.#underWay -= 1;
        this.#send();
      });
    }
  }
}

/** Never rejects. */
async function settle<Question, Answer>(
  waiting: readonly Waiting<Question, Answer>[],
  answer: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await answer(waiting.map(({ question }) => question));
    if (answers.length !== waiting.length) throw new Error('An answer is missing');
    for (const [nth, { resolve }] of waiting.entries()) resolve(answers[nth] as Answer);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
