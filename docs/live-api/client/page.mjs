import {talk} from './talk.mjs';
import {WORDS} from './words.mjs';

/** @param {string} id */
const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @type {AbortController | undefined} */
let call;

find('talk').addEventListener('click', () => {
  if (call) call.abort();
  else void start();
});

async function start() {
  call = new AbortController();
  find('talk').textContent = 'Hang up';
  try {
    await talk(
      {
        onStatus(status, detail) {
          find('status').textContent = WORDS[status];
          console.info(status, detail);
        },
        onCaption({turns}) {
          find('captions').textContent = turns
            .flatMap(({mechanic, assistant}) => [mechanic, assistant])
            .filter(Boolean)
            .join('\n');
        },
      },
      call.signal,
    );
  } catch (error) {
    find('status').textContent = `The microphone cannot be used: ${String(error)}`;
  } finally {
    call = undefined;
    find('talk').textContent = 'Talk';
  }
}
