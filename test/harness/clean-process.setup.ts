import { vi } from 'vitest';
import { speak } from '../../src/language/language.js';

// Files of tests share their process, so each begins with what the one before it may have left behind taken back.
speak(undefined);
vi.unstubAllEnvs();
vi.unstubAllGlobals();
vi.useRealTimers();
