// A form saves itself while somebody writes, and says so. Saving by the button works without this.
const form = document.querySelector('form[data-autosave]');
if (form) {
  const state = form.querySelector('[data-autosave-state]');
  const version = form.elements.namedItem('version');
  let changed = false;
  let running = false;
  let stopped = false;
  const say = (text, withTime) => {
    const now = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    state.textContent = withTime ? text + ' ' + now : text;
  };
  const save = async () => {
    if (!changed || running || stopped) {
      return;
    }
    changed = false;
    running = true;
    const body = new URLSearchParams(new FormData(form));
    body.set('autosave', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (answer.status === 204) {
        version.value = answer.headers.get('ETag').replace(/[^0-9]/g, '');
        say(form.dataset.saved, true);
      } else if (answer.status === 409) {
        // Somebody else changed the same answer: the button shows both.
        stopped = true;
        say(form.dataset.conflict, false);
      } else {
        say(form.dataset.unsaved, false);
      }
    } catch {
      changed = true;
      say(form.dataset.offline, false);
    }
    running = false;
  };
  form.addEventListener('input', () => {
    changed = true;
  });
  // Composing a Chinese word is not finished typing.
  let composing = false;
  form.addEventListener('compositionstart', () => {
    composing = true;
  });
  form.addEventListener('compositionend', () => {
    composing = false;
  });
  form.addEventListener('submit', () => {
    stopped = true;
  });
  setInterval(() => {
    if (!composing) {
      save();
    }
  }, 20000);
}
