const last = new Map<string, Promise<unknown>>();

/** Runs a job after all earlier jobs of the same name have ended, well or badly; answers as the job does. */
export function serialize<T>(name: string, job: () => Promise<T>): Promise<T> {
  const turn = (last.get(name) ?? Promise.resolve()).then(job, job);
  const settled = turn.catch(() => undefined);
  last.set(name, settled);
  void settled.then(() => {
    if (last.get(name) === settled) last.delete(name);
  });
  return turn;
}

/** Whether no job is waiting or under way. */
export function isIdle(): boolean {
  return last.size === 0;
}

/** Waits until all jobs, and those that were added meanwhile, have ended. */
export async function allDone(): Promise<void> {
  while (last.size > 0) await Promise.all(last.values());
}
