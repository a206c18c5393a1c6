type Waiting<Question, Answer> = Readonly<{
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}>;

/** Questions that are asked in one go are answered in one go. Nothing waits for company. */
export class Together<Question, Answer> {
  #waiting: Waiting<Question, Answer>[] = [];

  /**
   * @param answer one for each question, in their order
   * @param most questions answered together
   */
  constructor(
    private readonly answer: (questions: readonly Question[]) => Promise<readonly Answer[]>,
    private readonly most = 100,
  ) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      // Once the code that asks has come to its first wait.
      if (this.#waiting.length === 1) queueMicrotask(() => this.#send());
    });
  }

  #send(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < waiting.length; from += this.most)
      void settle(waiting.slice(from, from + this.most), this.answer);
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
