import {describe, expect, it, onTestFinished, vi} from 'vitest';

interface Processor {
  process: (inputs: Float32Array[][]) => boolean;
}

/** Loads the worklet into an audio thread of that rate, with the chunks that it posts. */
async function load(rate: number): Promise<{processor: Processor; chunks: Int16Array[]}> {
  const chunks: Int16Array[] = [];
  const port = {postMessage: (buffer: ArrayBuffer) => chunks.push(new Int16Array(buffer))};
  const registered: (new () => Processor)[] = [];
  vi.stubGlobal('sampleRate', rate);
  vi.stubGlobal(
    'AudioWorkletProcessor',
    class {
      port = port;
    },
  );
  vi.stubGlobal('registerProcessor', (_: string, processor: new () => Processor) =>
    registered.push(processor),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.resetModules();
  await import('../../docs/live-api/client/microphone-worklet.mjs');
  return {processor: new registered[0]!(), chunks};
}

/** What the worklet makes of some samples, which come in blocks of 128 as in a browser. */
async function record(rate: number, samples: ArrayLike<number>): Promise<Int16Array[]> {
  const {processor, chunks} = await load(rate);
  for (let start = 0; start < samples.length; start += 128) {
    const block = Float32Array.from({length: 128}, (_, index) => samples[start + index] ?? 0);
    expect(processor.process([[block]])).toBe(true);
  }
  return chunks;
}

const second = (rate: number, valueAt: (seconds: number) => number) =>
  Float32Array.from({length: rate}, (_, index) => valueAt(index / rate));

const tone = (seconds: number) => 0.5 * Math.sin(2 * Math.PI * 440 * seconds);

describe('the microphone', () => {
  it.each([8_000, 16_000, 22_050, 44_100, 48_000, 96_000])(
    'brings %i Hz to chunks of 40 ms at 16 kHz',
    async (rate) => {
      const chunks = await record(rate, second(rate, tone));
      expect(chunks).toHaveLength(25);
      for (const chunk of chunks) expect(chunk.byteLength).toBe(1_280);
      const samples = chunks.flatMap((chunk) => [...chunk]);
      // The tone is as high and as loud as before.
      const rises = samples.filter((sample, index) => sample >= 0 && samples[index - 1]! < 0);
      expect(rises.length).toBeGreaterThanOrEqual(438);
      expect(rises.length).toBeLessThanOrEqual(440);
      expect(Math.max(...samples) / 0x7fff).toBeCloseTo(0.5, 1);
    },
  );

  it('clips what is too loud', async () => {
    const chunks = await record(
      16_000,
      second(16_000, (seconds) => (seconds < 0.5 ? 2 : -2)),
    );
    expect(chunks[0]?.[0]).toBe(0x7fff);
    expect(chunks.at(-1)?.[0]).toBe(-0x7fff);
  });

  it('goes on while it is connected to nothing', async () => {
    const {processor, chunks} = await load(48_000);
    expect(processor.process([])).toBe(true);
    expect(processor.process([[]])).toBe(true);
    expect(chunks).toEqual([]);
  });
});
