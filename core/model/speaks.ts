import type { Statement } from './argument-map';

/** Whether a statement says something that can stand or be beaten: a question does not, nor does an empty box. */
export function speaks({ kind, text }: Pick<Statement, 'kind' | 'text'>): boolean {
  return kind !== 'question' && /\S/u.test(text);
}
