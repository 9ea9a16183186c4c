import type { Host, HostCall, HostCalls, HostEvent, HostEvents } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';

type Answers = {
  [C in HostCall]?: (
    args: Parameters<HostCalls[C]>[0],
  ) => Result<ReturnType<HostCalls[C]>> | Promise<Result<ReturnType<HostCalls[C]>>>;
};

/** A host for tests: it answers as it is told, and remembers what it was asked. */
export class FakeHost implements Host {
  readonly shell: Host['shell'];
  readonly platform = 'linux';
  readonly calls: { readonly call: HostCall; readonly args: unknown }[] = [];
  private readonly listeners = new Map<HostEvent, (payload: never) => void>();
  private readonly answers: Answers;

  constructor(answers: Answers = {}, shell: Host['shell'] = 'browser') {
    this.answers = answers;
    this.shell = shell;
  }

  async call<C extends HostCall>(call: C, args: Parameters<HostCalls[C]>[0]) {
    this.calls.push({ call, args });
    const answer = this.answers[call] as
      | ((args: Parameters<HostCalls[C]>[0]) => Result<ReturnType<HostCalls[C]>>)
      | undefined;
    return answer ? await answer(args) : success(null as ReturnType<HostCalls[C]>);
  }

  on<E extends HostEvent>(event: E, listener: (payload: HostEvents[E]) => void) {
    this.listeners.set(event, listener);
    return () => void this.listeners.delete(event);
  }

  /** Tells the window something, as a host does. */
  emit<E extends HostEvent>(event: E, payload: HostEvents[E]): void {
    this.listeners.get(event)?.(payload as never);
  }

  /** The arguments of each call of this name, in their order. */
  asked<C extends HostCall>(call: C): Parameters<HostCalls[C]>[0][] {
    return this.calls
      .filter((made) => made.call === call)
      .map(({ args }) => args as Parameters<HostCalls[C]>[0]);
  }
}
