/** The part of a child process, or of the process of a child, that carries messages. */
export interface Channel {
  send?(message: unknown, callback: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: the only type that every call's type extends.
type Call = (args: any) => unknown;
type Message<In> =
  | { readonly ask: number; readonly call: keyof In; readonly args: unknown }
  | { readonly answer: number; readonly value: unknown }
  | { readonly answer: number; readonly failed: string };

/** Answers the calls of the other end. */
export type Answers<Calls> = {
  readonly [C in keyof Calls]: Calls[C] extends (args: infer A) => infer R
    ? (args: A) => R | Promise<R>
    : never;
};

/** The other end is gone: what it was asked is not answered. */
export class LinkEnded extends Error {}

/** Calls over a channel between two processes, both ways at once. */
export class Link<Out extends Record<keyof Out, Call>, In extends Record<keyof In, Call>> {
  readonly #channel: Channel;
  readonly #waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  #next = 0;
  #ended: string | undefined;

  constructor(channel: Channel, answers: Answers<In>) {
    this.#channel = channel;
    channel.on('message', (message) => void this.#receive(message as Message<In>, answers));
  }

  /** Asks the other end. Rejects with its words if it threw. */
  call<C extends keyof Out>(call: C, args: Parameters<Out[C]>[0]): Promise<ReturnType<Out[C]>> {
    const ask = this.#next++;
    if (this.#ended !== undefined) return Promise.reject(new LinkEnded(this.#ended));
    return new Promise((resolve, reject) => {
      this.#waiting.set(ask, { done: (value) => resolve(value as ReturnType<Out[C]>), failed: reject });
      this.#send({ ask, call, args });
    });
  }

  /** Fails what was asked and not answered: the other end is gone. */
  end(reason: string): void {
    this.#ended = reason;
    for (const { failed } of this.#waiting.values()) failed(new LinkEnded(reason));
    this.#waiting.clear();
  }

  async #receive(message: Message<In>, answers: Answers<In>): Promise<void> {
    if ('ask' in message) {
      const answer = message.ask;
      try {
        const value = await (answers[message.call] as Call)(message.args);
        this.#send({ answer, value });
      } catch (error) {
        this.#send({ answer, failed: error instanceof Error ? error.message : String(error) });
      }
      return;
    }
    const waiting = this.#waiting.get(message.answer);
    this.#waiting.delete(message.answer);
    if ('failed' in message) waiting?.failed(new Error(message.failed));
    else waiting?.done(message.value);
  }

  #send(message: unknown): void {
    // Where the other process has ended, whoever waits is told by `end`.
    this.#channel.send?.(message, () => undefined);
  }
}
