import { parentPort, workerData } from 'node:worker_threads';
import { type EncoderFiles, encodeTexts } from './encode-all.ts';

const { texts, files } = workerData as { texts: string[]; files: EncoderFiles };
parentPort?.postMessage(encodeTexts(texts, files));
