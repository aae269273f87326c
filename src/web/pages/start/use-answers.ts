import { useEffect, useState } from 'preact/hooks';
import { answersTo } from './answers.js';
import type { Line } from './found.js';

/** How long somebody has to pause before a question is asked, in milliseconds. */
const PAUSE = 120;

export interface Answers {
  readonly state: 'idle' | 'asking' | 'answered' | 'offline';
  readonly lines: readonly Line[];
}

const IDLE: Answers = { state: 'idle', lines: [] };

/** The answers to what was typed last; those to anything before are dropped. */
export function useAnswers(text: string): Answers {
  const [answers, setAnswers] = useState<Answers>(IDLE);
  useEffect(() => {
    if (text.trim() === '') return setAnswers(IDLE);
    let isLatest = true;
    const set = (next: Answers): void => void (isLatest && setAnswers(next));
    const timer = setTimeout(() => {
      set({ state: 'asking', lines: [] });
      answersTo(text).then(
        (lines) => set({ state: 'answered', lines }),
        () => set({ state: 'offline', lines: [] }),
      );
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text]);
  return answers;
}
