/** Workers that a test plays: what they were given, and what they answer. */
export class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  given: unknown;
  ended = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(message: unknown): void {
    this.given = message;
  }

  terminate(): void {
    this.ended = true;
  }

  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}
